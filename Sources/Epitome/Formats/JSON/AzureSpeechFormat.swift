import EpitomeCore

/// JSON of Azure's speech services: phrases with their best readings, times in ticks of 100 nanoseconds (batches, single results) or
/// in milliseconds (fast transcription).
public enum AzureSpeechFormat: TranscriptFormat {
  /// `azure-speech`.
  public static let name = "azure-speech"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where there are `recognizedPhrases`, `phrases` with milliseconds, or a `RecognitionStatus`.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let json = probe.json else { return 0 }
    if json["recognizedPhrases"]?.kind == .array { return 0.95 }
    if json["phrases"]?[0]?["offsetMilliseconds"] != nil || json["combinedPhrases"]?.kind == .array { return 0.95 }
    return (json.kind == .array ? json[0] : json)?["RecognitionStatus"] != nil ? 0.9 : 0
  }

  /// Finds the phrases of all channels, by time.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let json = probe.json
    let lists = [json?["recognizedPhrases"]?.elements, json?["phrases"]?.elements].compactMap { $0 }
    let phrases = lists.first ?? (json?.kind == .array ? json?.elements : json.map { [$0] }) ?? []
    let segments = phrases.compactMap(segment)
    var meta: JSONObject = [:]
    meta["language"] = phrases.first?["locale"]?.languageTag
    return SegmentList.assemble(SegmentList.sortedByStart(segments), source: probe.source, meta: meta)
  }

  private static func segment(_ phrase: JSONNode) -> Segment? {
    let best = phrase["nBest"]?[0] ?? phrase["NBest"]?[0]
    guard
      let text = best?.first("display", "Display", "lexical", "Lexical") ?? phrase.first("text", "DisplayText"),
      text.kind == .string
    else { return nil }
    let start = time(phrase, ticks: phrase.first("offsetInTicks", "Offset"), milliseconds: "offsetMilliseconds")
    let length = time(phrase, ticks: phrase.first("durationInTicks", "Duration"), milliseconds: "durationMilliseconds")
    return Segment(
      Passage(text), start: start, end: start.flatMap { start in length.map { start + $0 } },
      speaker: phrase.first("speaker", "SpeakerId")?.speakerName)
  }

  private static func time(_ phrase: JSONNode, ticks: JSONNode?, milliseconds key: String) -> Double? {
    ticks?.seconds(of: 10_000_000) ?? phrase[key]?.seconds(of: 1000)
  }
}
