import EpitomeCore

/// The table of openai-whisper and whisper.cpp: a head `start`, `end`, `text`, then a line for each segment, tabs between, times in
/// milliseconds.
public enum WhisperTableFormat: TranscriptFormat {
  /// `whisper-tsv`.
  public static let name = "whisper-tsv"
  /// `text/tab-separated-values`.
  public static let mediaType = "text/tab-separated-values"
  /// `tsv`.
  public static let fileExtensions = ["tsv"]

  /// Sure where the first line is the head, and the next has two numbers before its text.
  public static func confidence(in probe: FormatProbe) -> Double {
    let first = probe.firstLines(2)
    guard let head = first.first, isHead(probe.source, head.range) else { return 0 }
    return first.dropFirst().allSatisfy { segment(probe.source, $0.range) != nil } ? 0.95 : 0
  }

  /// Finds the segments; lines that are none are counted as dropped.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    var segments: [Segment] = []
    var dropped = 0
    for line in probe.lines where !ByteScan.isBlank(probe.source, line.range) {
      if let segment = segment(probe.source, line.range) {
        segments.append(segment)
      } else if !segments.isEmpty || !isHead(probe.source, line.range) {
        dropped += 1
      }
    }
    let meta: JSONObject = dropped > 0 ? ["droppedCues": .integer(Int64(dropped))] : [:]
    return SegmentList.assemble(segments, source: probe.source, meta: meta)
  }

  private static func isHead(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    source[source.trimmed(range)].elementsEqual("start\tend\ttext".utf8)
  }

  private static func segment(_ source: [UInt8], _ range: Range<Int>) -> Segment? {
    guard let start = milliseconds(source, range.lowerBound, range.upperBound),
      let end = milliseconds(source, start.after, range.upperBound)
    else { return nil }
    return Segment(
      Passage(end.after..<range.upperBound), start: start.seconds, end: max(start.seconds, end.seconds))
  }

  /// A whole number of milliseconds before a tab.
  private static func milliseconds(_ source: [UInt8], _ start: Int, _ end: Int) -> (seconds: Double, after: Int)? {
    var index = start
    var value = 0
    while index < end, ByteScan.isDigit(source[index]), index - start < 12 {
      value = value * 10 + Int(source[index] - 0x30)
      index += 1
    }
    guard index > start, index < end, source[index] == 0x09 else { return nil }
    return (Double(value) / 1000, index + 1)
  }
}
