import EpitomeCore

/// JSON of whisper.cpp: an object with `transcription`, times in milliseconds.
public enum WhisperCppFormat: TranscriptFormat {
  /// `whisper.cpp`.
  public static let name = "whisper.cpp"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where `transcription` is a list of objects with `offsets` or `timestamps`.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let list = probe.json?["transcription"], list.kind == .array else { return 0 }
    guard let first = list.elements.first else { return 0.8 }
    return first["text"] != nil && (first["offsets"] != nil || first["timestamps"] != nil) ? 0.95 : 0
  }

  /// Finds the segments.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let nodes = probe.json?["transcription"]?.elements ?? []
    let segments = nodes.compactMap { node -> Segment? in
      guard let text = node["text"], text.kind == .string else { return nil }
      return Segment(
        Passage(text), start: time(node, "from"), end: time(node, "to"), speaker: node["speaker"]?.speakerName)
    }
    var meta: JSONObject = [:]
    meta["language"] = probe.json?["result"]?["language"]?.languageTag
    return SegmentList.assemble(segments, source: probe.source, meta: meta)
  }

  private static func time(_ node: JSONNode, _ key: String) -> Double? {
    node["offsets"]?[key]?.seconds(of: 1000) ?? node["timestamps"]?[key]?.seconds
  }
}
