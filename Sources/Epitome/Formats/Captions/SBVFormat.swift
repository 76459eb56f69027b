import EpitomeCore

/// SubViewer captions (SBV): two times with a comma between them on a line, then the text.
///
/// Times stand as the file has them, also where an end lies before its start: players of this format go by the starts alone.
public enum SBVFormat: TranscriptFormat {
  /// `sbv`.
  public static let name = "sbv"
  /// `text/x-sbv`.
  public static let mediaType = "text/x-sbv"
  /// `sbv`.
  public static let fileExtensions = ["sbv"]

  /// Sure where the first line is a timing line.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let first = probe.firstLines(1).first else { return 0 }
    return interval(probe.source, first.range) == nil ? 0 : 0.9
  }

  /// Finds the captions.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let source = probe.source
    var captions: [Caption] = []
    for line in probe.lines {
      if let time = interval(source, line.range) {
        captions.append(Caption(start: time.start, end: time.end, lines: []))
      } else if let last = captions.indices.last {
        captions[last].lines += SubRipText.lines(of: line, source: source, breaksAtBrackets: true)
      }
    }
    return CaptionTranscript.assemble(captions, source: source)
  }

  private static func interval(_ source: [UInt8], _ range: Range<Int>) -> (start: Double, end: Double)? {
    let content = source.trimmed(range)
    // A comma parts the times, so that a fraction here has only a point before it.
    guard let comma = content.first(where: { source[$0] == UInt8(ascii: ",") }),
      let start = Timecode(source, at: content.lowerBound, to: comma), start.end == comma, start.fields == 3,
      let end = Timecode(source, at: comma + 1, to: content.upperBound), end.end == content.upperBound, end.fields == 3
    else { return nil }
    return (start.seconds, end.seconds)
  }
}
