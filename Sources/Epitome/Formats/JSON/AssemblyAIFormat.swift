import EpitomeCore

/// JSON of AssemblyAI: utterances where speakers were asked for, else words; or its lists of sentences and paragraphs. Times are in
/// milliseconds.
public enum AssemblyAIFormat: TranscriptFormat {
  /// `assemblyai`.
  public static let name = "assemblyai"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where an object has `words` and `utterances` beside a `text`, or `sentences` or `paragraphs` with times.
  public static func confidence(in probe: FormatProbe) -> Double {
    if let first = list(probe.json)?.first { return first["text"] != nil && first["start"]?.int != nil ? 0.9 : 0 }
    guard let json = probe.json, json["text"]?.kind == .string, let words = json["words"], json["segments"] == nil
    else { return 0 }
    if json["utterances"] != nil || json["audio_duration"] != nil { return 0.95 }
    guard let first = words.elements.first, first["type"] == nil, first["text"] != nil else { return 0 }
    return first["start"]?.int != nil || first["start"] == nil ? 0.8 : 0
  }

  private static func list(_ json: JSONNode?) -> [JSONNode]? {
    (json?["sentences"] ?? json?["paragraphs"]).flatMap { $0.kind == .array ? $0.elements : nil }
  }

  /// Finds the utterances.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let json = probe.json
    var segments = (list(json) ?? json?["utterances"]?.elements ?? []).compactMap { utterance -> Segment? in
      guard let text = utterance["text"], text.kind == .string else { return nil }
      return Segment(
        Passage(text), start: time(utterance["start"]), end: time(utterance["end"]),
        speaker: utterance["speaker"]?.speakerName)
    }
    if segments.isEmpty {
      var words = RecognisedWords()
      for word in json?["words"]?.elements ?? [] {
        guard let text = word["text"] else { continue }
        words.add(text, start: time(word["start"]), end: time(word["end"]), speaker: word["speaker"]?.speakerName)
      }
      segments = words.segments
    }
    if segments.isEmpty, let text = json?["text"] { segments = [Segment(Passage(text))] }
    var meta: JSONObject = [:]
    meta["language"] = json?["language_code"]?.languageTag
    return SegmentList.assemble(segments, source: probe.source, meta: meta)
  }

  private static func time(_ node: JSONNode?) -> Double? { node?.seconds(of: 1000) }
}
