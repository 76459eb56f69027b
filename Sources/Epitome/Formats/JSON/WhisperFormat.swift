import EpitomeCore

/// JSON of openai-whisper, faster-whisper and WhisperX: an object with `segments`, or the bare list of them; of Transformers: an object
/// with `chunks`.
///
/// A leading space carries the word break. The speaker stands at the segment, or else at its words; so does the text where the
/// segment has none.
public enum WhisperFormat: TranscriptFormat {
  /// `whisper`.
  public static let name = "whisper"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where segments have `text` and `start`.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let first = segments(probe)?.first else { return isEmptyResult(probe) ? 0.8 : 0 }
    guard first["text"]?.kind == .string || first["words"]?.kind == .array else { return 0 }
    let isTimed = ["start", "seek", "words", "timestamp"].contains { first[$0] != nil }
    return isTimed ? 0.9 : 0.5
  }

  /// Finds the segments.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let found = (segments(probe) ?? []).compactMap(segment)
    var meta: JSONObject = [:]
    meta["language"] = probe.json?["language"]?.languageTag ?? probe.json?["info"]?["language"]?.languageTag
    return SegmentList.assemble(found, source: probe.source, meta: meta)
  }

  private static func segments(_ probe: FormatProbe) -> [JSONNode]? {
    guard let json = probe.json else { return nil }
    if json.kind == .array { return json.elements }
    return (json["segments"] ?? json["chunks"]).flatMap { $0.kind == .array ? $0.elements : nil }
  }

  /// A result of silence: no segment, but the other keys.
  private static func isEmptyResult(_ probe: FormatProbe) -> Bool {
    guard let json = probe.json, json["segments"]?.kind == .array else { return false }
    return json["text"] != nil || json["language"] != nil
  }

  private static func segment(_ node: JSONNode) -> Segment? {
    let words = node["words"]?.elements ?? []
    guard let passage = passage(node["text"], words) else { return nil }
    let start = node["start"]?.seconds ?? node["timestamp"]?[0]?.seconds
    let end = node["end"]?.seconds ?? node["timestamp"]?[1]?.seconds
    return Segment(
      passage, start: start ?? words.first?["start"]?.seconds,
      end: end ?? start.flatMap { start in node["duration"]?.seconds.map { start + $0 } },
      speaker: node["speaker"]?.speakerName ?? speaker(of: words))
  }

  /// The text of a segment, or its words where it has none.
  private static func passage(_ text: JSONNode?, _ words: [JSONNode]) -> Passage? {
    if let text, text.kind == .string { return Passage(text) }
    var passage = Passage()
    for word in words {
      guard let node = word.first("word", "text"), let bytes = node.stringBytes else { continue }
      let isJoined = bytes.first == 0x20 || SegmentList.isUnspaced(bytes)
      passage.append(Passage(node), after: isJoined ? "" : " ")
    }
    return passage.isEmpty ? nil : passage
  }

  /// The speaker of most words, the first of those with equally many.
  private static func speaker(of words: [JSONNode]) -> String? {
    var counts: [String: (first: Int, count: Int)] = [:]
    for (place, word) in words.enumerated() {
      if let name = word["speaker"]?.speakerName { counts[name, default: (place, 0)].count += 1 }
    }
    return counts.max { ($0.value.count, -$0.value.first) < ($1.value.count, -$1.value.first) }?.key
  }
}
