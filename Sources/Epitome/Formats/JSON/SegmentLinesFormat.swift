import EpitomeCore

/// One segment a line, each a JSON object with a text and a time: `{"start":0.0,"end":2.0,"speaker":"Ana","text":"…"}`.
public enum SegmentLinesFormat: TranscriptFormat {
  /// `segment-lines`.
  public static let name = "segment-lines"
  /// `application/x-ndjson`.
  public static let mediaType = "application/x-ndjson"
  /// `jsonl`, `ndjson`.
  public static let fileExtensions = ["jsonl", "ndjson"]

  /// Sure where the first line is an object with a text and a time.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let line = probe.firstLines(1).first,
      probe.source[line.range].first(where: { !ByteScan.isSpace($0) }) == UInt8(ascii: "{"),
      let node = node(probe, line), segment(node, shift: line.range.lowerBound) != nil
    else { return 0 }
    return node.first("start", "startTime", "offset", "begin") != nil ? 0.9 : 0
  }

  /// Finds the segments; lines that are none are counted as dropped.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    var segments: [Segment] = []
    var dropped = 0
    for line in probe.lines where !ByteScan.isBlank(probe.source, line.range) {
      if let node = node(probe, line), let segment = segment(node, shift: line.range.lowerBound) {
        segments.append(segment)
      } else {
        dropped += 1
      }
    }
    let meta: JSONObject = dropped > 0 ? ["droppedCues": .integer(Int64(dropped))] : [:]
    return SegmentList.assemble(segments, source: probe.source, meta: meta)
  }

  private static func node(_ probe: FormatProbe, _ line: SourceLine) -> JSONNode? {
    try? JSONNode.parse(Array(probe.source[line.range]), allowNonFinite: true)
  }

  private static func segment(_ node: JSONNode, shift: Int) -> Segment? {
    guard let text = node.first("text", "body", "transcript"), text.kind == .string else { return nil }
    return Segment(
      Passage(text).shifted(by: shift), start: node.first("start", "startTime", "offset", "begin")?.seconds,
      end: node.first("end", "endTime")?.seconds, speaker: node.first("speaker", "name")?.speakerName)
  }
}
