import EpitomeCore

/// A line that has a name and a time and nothing else: `Ana Ruiz  0:04`, `Speaker 2 (1:02:11)`.
struct NameAndTime: Hashable, Sendable {
  var name: String
  var time: Stamp
  var shape: LabelShape

  /// A time, as it is written.
  struct Stamp: Hashable, Sendable {
    var seconds: Double
    /// How many numbers stand between colons.
    var fields: Int
    /// Whether it says which half of the day is meant.
    var hasHalf = false
  }

  init?(_ source: [UInt8], _ content: Range<Int>) {
    guard content.count <= 96, content.count > 4 else { return nil }
    if let head = Self.bracketedName(source, content) {
      self = head
      return
    }
    guard
      let found = SpeakerLabels.timeInBrackets(source, before: content.upperBound, from: content.lowerBound)
        ?? Self.timeAtEnd(source, content)
    else { return nil }
    time = found.time
    let range = Self.withoutDash(source, source.trimmed(content.lowerBound..<found.start))
    guard let shape = LabelShape(source, range, allowsComma: true) else { return nil }
    self.shape = shape
    name = ByteScan.label(source, range)
  }

  private init(name: String, time: Timecode, shape: LabelShape) {
    (self.name, self.shape) = (name, shape)
    self.time = Stamp(seconds: time.seconds, fields: time.fields)
  }

  /// A time that ends a line after white space: `0:04`, `10:03 AM`.
  private static func timeAtEnd(_ source: [UInt8], _ content: Range<Int>) -> (time: Stamp, start: Int)? {
    var end = content.upperBound
    if !ByteScan.isDigit(source[end - 1]) {
      // No half of the day is longer than "a. m." after a no-break space.
      guard let digit = content.suffix(10).last(where: { ByteScan.isDigit(source[$0]) }),
        HalfOfDay.end(source, from: digit + 1, to: end) == end
      else { return nil }
      end = digit + 1
    }
    var start = end
    while start > content.lowerBound, ByteScan.isDigit(source[start - 1]) || source[start - 1] == 0x3A { start -= 1 }
    guard start > content.lowerBound, let before = source.scalar(before: start),
      UTF8Classes.isWhitespace(before.value),
      let time = Timecode(source, at: start, to: end), time.end == end
    else { return nil }
    let hasHalf = end < content.upperBound
    return (Stamp(seconds: time.seconds, fields: time.fields, hasHalf: hasHalf), start)
  }

  /// A name without the dash or bar that parts it from the time: `Ana Ruiz - 0:04`.
  private static func withoutDash(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let last = source.scalar(before: range.upperBound),
      [0x2D, 0x7C, 0x2013, 0x2014].contains(last.value), range.count > last.length
    else { return range }
    return source.trimmed(range.lowerBound..<range.upperBound - last.length)
  }

  /// `[Ana Ruiz] 00:00:04`, as Zoom saves its captions.
  private static func bracketedName(_ source: [UInt8], _ content: Range<Int>) -> NameAndTime? {
    guard source[content.lowerBound] == UInt8(ascii: "["),
      let close = content.first(where: { source[$0] == UInt8(ascii: "]") }),
      let time = Timecode(
        source, at: ByteScan.skipSpaces(source, from: close + 1, to: content.upperBound), to: content.upperBound),
      time.end == content.upperBound
    else { return nil }
    let range = source.trimmed(content.lowerBound + 1..<close)
    guard let shape = LabelShape(source, range, allowsComma: true) else { return nil }
    return NameAndTime(name: ByteScan.label(source, range), time: time, shape: shape)
  }
}
