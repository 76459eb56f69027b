import EpitomeCore

/// JSON of Google's speech services: results with alternatives, of which the first is taken; times as `"1.5s"` or as
/// `{"seconds","nanos"}`.
public enum GoogleSpeechFormat: TranscriptFormat {
  /// `google-speech`.
  public static let name = "google-speech"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where `results` is a list with alternatives that have a transcript or words.
  public static func confidence(in probe: FormatProbe) -> Double {
    let isThis = results(probe).contains { result in
      guard let alternatives = result["alternatives"], alternatives.kind == .array else { return false }
      return alternatives.elements.isEmpty
        || alternatives.elements.contains { $0["transcript"] != nil || $0["words"] != nil }
    }
    return isThis ? 0.9 : 0
  }

  /// Finds the results, or the words by speaker where speakers were asked for.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let results = results(probe)
    var segments = bySpeaker(results)
    if segments.isEmpty {
      segments = results.compactMap { result in
        guard let best = result["alternatives"]?[0], let text = best["transcript"], text.kind == .string else {
          return nil
        }
        let words = best["words"]?.elements ?? []
        return Segment(
          Passage(text), start: words.first.flatMap { time($0, "startTime", "startOffset") },
          end: words.last.flatMap { time($0, "endTime", "endOffset") }
            ?? time(result, "resultEndTime", "resultEndOffset"),
          speaker: nil)
      }
    }
    var meta: JSONObject = [:]
    meta["language"] = results.first?["languageCode"]?.languageTag
    return SegmentList.assemble(segments, source: probe.source, meta: meta)
  }

  private static func results(_ probe: FormatProbe) -> [JSONNode] {
    (probe.json?["results"] ?? probe.json?["response"]?["results"])?.elements ?? []
  }

  /// Where speakers were asked for, the last result has all the words once more, each with its speaker.
  private static func bySpeaker(_ results: [JSONNode]) -> [Segment] {
    let last = results.last?["alternatives"]?[0]?["words"]?.elements ?? []
    guard last.contains(where: { speaker($0) != nil }) else { return [] }
    let others = results.dropLast().flatMap { $0["alternatives"]?[0]?["words"]?.elements ?? [] }
    var words = RecognisedWords()
    for word in last.count >= others.count ? last : others + last {
      guard let text = word["word"] else { continue }
      words.add(
        text, start: time(word, "startTime", "startOffset"), end: time(word, "endTime", "endOffset"),
        speaker: speaker(word))
    }
    return words.segments
  }

  private static func speaker(_ word: JSONNode) -> String? {
    if let label = word["speakerLabel"]?.speakerName { return label }
    return word["speakerTag"]?.int.flatMap { $0 > 0 ? String($0) : nil }
  }

  private static func time(_ node: JSONNode, _ keys: String...) -> Double? {
    for key in keys {
      guard let value = node[key], !value.isNull else { continue }
      guard value.kind == .object else { return value.seconds }
      return (value["seconds"]?.seconds ?? 0) + (value["nanos"]?.seconds(of: 1_000_000_000) ?? 0)
    }
    return nil
  }
}
