import EpitomeCore

/// Captions and transcripts of film editors, Adobe Premiere's above all, whose times count frames: a line `00:00:12:05 - 00:00:15:10`,
/// then the speaker or nothing, then the text.
///
/// The file does not say how many frames a second has: 25, unless a frame number shows that there are more, or that the count drops
/// numbers, which that of 30 does. `meta.frameRate` has what was taken.
public enum FrameCaptionsFormat: TranscriptFormat {
  /// `frames`.
  public static let name = "frames"
  /// `text/plain`.
  public static let mediaType = "text/plain"
  /// `txt`, `srt`.
  public static let fileExtensions = ["txt", "srt"]

  /// Sure where the first line is a timing line, or a number before one, and there are several.
  public static func confidence(in probe: FormatProbe) -> Double {
    let source = probe.source
    let first = probe.firstLines(2)
    let isTimed = { (line: SourceLine) in FrameTime.interval(source, line.range) != nil }
    let opensTimed = first.first.map(isTimed) == true
    guard opensTimed || first.count == 2 && isTimed(first[1]) && SubRipFormat.isNumber(source, first[0].range) else {
      return 0
    }
    return probe.lines.lazy.filter(isTimed).prefix(2).count == 2 ? 0.95 : 0
  }

  /// Finds the captions.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let source = probe.source
    let rate = frameRate(probe)
    var captions: [Caption] = []
    var marks = SubRipText.marks(in: source)
    var hasNumbers = false
    /// A line that may be the number of the next caption: its timing line has to follow.
    var pending: SourceLine?
    func add(_ line: SourceLine) {
      guard let last = captions.indices.last else { return }
      SubRipText.add(line, source: source, marks: &marks, to: &captions[last].lines)
    }
    for line in probe.lines {
      if let interval = FrameTime.interval(source, line.range) {
        hasNumbers = hasNumbers || pending != nil
        pending = nil
        let start = rate.seconds(interval.start)
        captions.append(Caption(start: start, end: max(start, rate.seconds(interval.end)), lines: []))
        continue
      }
      if let waiting = pending {
        add(waiting)
        pending = nil
      }
      if SubRipFormat.isNumber(source, line.range) {
        pending = line
      } else {
        add(line)
      }
    }
    if let pending { add(pending) }
    if !hasNumbers { SubRipFormat.takeNames(&captions, source) }
    return CaptionTranscript.assemble(captions, source: source, meta: ["frameRate": .integer(Int64(rate.perSecond))])
  }

  private static func frameRate(_ probe: FormatProbe) -> FrameRate {
    var rate = FrameRate()
    for line in probe.lines {
      guard let interval = FrameTime.interval(probe.source, line.range) else { continue }
      rate.add(interval.start)
      rate.add(interval.end)
    }
    return rate
  }
}
