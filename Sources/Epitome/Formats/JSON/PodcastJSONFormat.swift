import EpitomeCore

/// JSON transcripts of the podcast namespace (Podcasting 2.0): `segments` with `startTime` and `body`, often one word each.
public enum PodcastJSONFormat: TranscriptFormat {
  /// `podcast-json`.
  public static let name = "podcast-json"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where segments have a `body` and a `startTime`.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let first = probe.json?["segments"]?.elements.first, first["body"]?.kind == .string else { return 0 }
    return first["startTime"] != nil ? 0.95 : 0.5
  }

  /// Finds the segments.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let segments = (probe.json?["segments"]?.elements ?? []).compactMap { node -> Segment? in
      guard let body = node["body"], body.kind == .string else { return nil }
      return Segment(
        Passage(body), start: node["startTime"]?.seconds, end: node["endTime"]?.seconds,
        speaker: node["speaker"]?.speakerName)
    }
    return SegmentList.assemble(segments, source: probe.source)
  }
}
