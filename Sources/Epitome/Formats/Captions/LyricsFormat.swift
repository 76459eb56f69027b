import EpitomeCore

/// Timed lyrics (LRC): `[mm:ss.xx]` before each line, several where a line comes again, `<mm:ss.xx>` before words, `[ti:…]` in the
/// head.
public enum LyricsFormat: TranscriptFormat {
  /// `lrc`.
  public static let name = "lrc"
  /// `application/x-lrc`.
  public static let mediaType = "application/x-lrc"
  /// `lrc`.
  public static let fileExtensions = ["lrc"]

  /// Sure where tags such as `[ti:` stand in the head, or words or repeats have times of their own.
  public static func confidence(in probe: FormatProbe) -> Double {
    let source = probe.source
    var tags = 0
    var timed = 0
    var special = 0
    let lines = probe.firstLines(64)
    for line in lines {
      let content = source.trimmed(line.range)
      if tag(source, content) != nil { tags += 1 }
      let times = times(source, content)
      if !times.starts.isEmpty { timed += 1 }
      if times.starts.count > 1 { special += 1 }
    }
    guard timed > 0, (timed + tags) * 4 >= lines.count * 3 else { return 0 }
    return tags > 0 ? 0.9 : special > 0 ? 0.7 : 0.09
  }

  /// Finds the lines, in order of time.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let source = probe.source
    var lines: [Passage] = []
    /// A line may come again at many times.
    var moments: [(start: Double, line: Int)] = []
    var meta: JSONObject = [:]
    var offset = 0.0
    for line in probe.lines {
      let content = source.trimmed(line.range)
      if let tag = tag(source, content) {
        switch tag.key {
        case "ti": meta["title"] = .string(tag.value)
        case "ar": meta["artist"] = .string(tag.value)
        case "offset": offset = (Double(tag.value) ?? 0) / 1000
        default: break
        }
        continue
      }
      let times = times(source, content)
      let passage = withoutWordTimes(source, times.payload..<content.upperBound)
      for start in times.starts {
        moments.append((max(0, start - (offset.isFinite ? offset : 0)), lines.count))
      }
      lines.append(passage)
    }
    moments.sort { ($0.start, $0.line) < ($1.start, $1.line) }
    let segments = moments.lazy.map { Segment(lines[$0.line], start: $0.start) }
    return SegmentList.assemble(segments, source: source, meta: meta)
  }

  private static func tag(_ source: [UInt8], _ content: Range<Int>) -> (key: String, value: String)? {
    guard content.count > 4, source[content.lowerBound] == UInt8(ascii: "["),
      source[content.upperBound - 1] == UInt8(ascii: "]"),
      let colon = content.first(where: { source[$0] == UInt8(ascii: ":") })
    else { return nil }
    let key = content.lowerBound + 1..<colon
    guard !key.isEmpty, key.allSatisfy({ ByteScan.isLetter(source[$0]) }) else { return nil }
    return (ByteScan.string(source, key).lowercased(), ByteScan.label(source, colon + 1..<content.upperBound - 1))
  }

  private static func times(_ source: [UInt8], _ content: Range<Int>) -> (starts: [Double], payload: Int) {
    var starts: [Double] = []
    var index = content.lowerBound
    while index < content.upperBound, source[index] == UInt8(ascii: "["),
      let time = time(source, at: index + 1, to: content.upperBound), time.end < content.upperBound,
      source[time.end] == UInt8(ascii: "]")
    {
      starts.append(time.seconds)
      index = ByteScan.skipBlanks(source, from: time.end + 1, to: content.upperBound)
    }
    return (starts, index)
  }

  /// A time; three numbers with two digits last, as some players write them, are minutes, seconds and hundredths.
  private static func time(_ source: [UInt8], at start: Int, to end: Int) -> (seconds: Double, end: Int)? {
    var colons: [Int] = []
    var index = start
    while index < end, ByteScan.isDigit(source[index]) || source[index] == 0x3A {
      if source[index] == 0x3A { colons.append(index) }
      index += 1
    }
    if colons.count == 2, index - colons[1] == 3, let whole = Timecode(source, at: start, to: colons[1]),
      whole.end == colons[1], index < end, source[index] == UInt8(ascii: "]")
    {
      let hundredths = Int(source[index - 2] - 0x30) * 10 + Int(source[index - 1] - 0x30)
      return (whole.seconds + Double(hundredths) / 100, index)
    }
    return Timecode(source, at: start, to: end).map { ($0.seconds, $0.end) }
  }

  private static func withoutWordTimes(_ source: [UInt8], _ range: Range<Int>) -> Passage {
    var passage = Passage()
    var index = range.lowerBound
    var run = index
    while index < range.upperBound {
      guard source[index] == UInt8(ascii: "<"), let time = Timecode(source, at: index + 1, to: range.upperBound),
        time.end < range.upperBound, source[time.end] == UInt8(ascii: ">")
      else {
        index += 1
        continue
      }
      passage.copy(run..<index)
      // The blank after a word's time goes with it, or two would meet.
      let isAfterBlank = index == range.lowerBound || ByteScan.isBlank(source[index - 1])
      let next = isAfterBlank ? ByteScan.skipBlanks(source, from: time.end + 1, to: range.upperBound) : time.end + 1
      passage.delete(index..<next)
      index = next
      run = next
    }
    passage.copy(run..<range.upperBound)
    return passage
  }
}
