/// A time as transcripts write it: `1:02:03.5`, `02:03`, `00:00:01,000`.
struct Timecode: Hashable, Sendable {
  /// Seconds from the start.
  var seconds: Double
  /// After its last byte.
  var end: Int
  /// How many numbers stand between colons.
  var fields: Int

  /// Reads a time at `start`: two or three numbers between colons, then perhaps a fraction after a point or comma.
  ///
  /// Minutes and seconds have one or two digits and are below 60, but for the first number.
  init?(_ bytes: [UInt8], at start: Int, to end: Int) {
    var (fields, whole, isShort) = (0, 0, true)
    var index = start
    while true {
      let first = index
      var value = 0
      while index < end, ByteScan.isDigit(bytes[index]), index - first < 6 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      let digits = index - first
      guard digits > 0, fields == 0 || (digits <= 2 && value < 60) else { return nil }
      if fields == 0 { isShort = value < 600 }
      whole = whole * 60 + value
      fields += 1
      guard fields < 3, index + 1 < end, bytes[index] == 0x3A, ByteScan.isDigit(bytes[index + 1]) else { break }
      index += 1
    }
    guard fields == 3 || fields == 2 && isShort else { return nil }
    var milliseconds = 0.0
    if index + 1 < end, bytes[index] == 0x2E || bytes[index] == 0x2C, ByteScan.isDigit(bytes[index + 1]) {
      (milliseconds, index) = Self.fraction(bytes, at: index + 1, to: end)
    }
    guard index >= end || !ByteScan.isDigit(bytes[index]) && bytes[index] != 0x3A else { return nil }
    seconds = (Double(whole) * 1000 + milliseconds) / 1000
    self.end = index
    self.fields = fields
  }

  /// The digits of a fraction as milliseconds, so that `0.1` stays the nearest number to a tenth.
  private static func fraction(_ bytes: [UInt8], at start: Int, to end: Int) -> (Double, Int) {
    var index = start
    var value = 0
    var scale = 1.0
    while index < end, ByteScan.isDigit(bytes[index]) {
      if index - start < 6 {
        value = value * 10 + Int(bytes[index] - 0x30)
        scale *= 10
      }
      index += 1
    }
    return (Double(value) * 1000 / scale, index)
  }
}

extension Timecode {
  /// A line `TIME --> TIME` with whatever follows; `range` begins with the first time, blanks allowed.
  ///
  /// An end before its start becomes the start. Damage that is met in the wild is read too: an arrow of one, two or four dashes or with
  /// a blank in it, and a colon before the milliseconds.
  static func interval(_ bytes: [UInt8], _ range: Range<Int>) -> (start: Double, end: Double, after: Int)? {
    let first = ByteScan.skipBlanks(bytes, from: range.lowerBound, to: range.upperBound)
    guard let start = captionTime(bytes, at: first, to: range.upperBound) else { return nil }
    guard let after = endOfArrow(bytes, at: start.end, to: range.upperBound) else { return nil }
    let second = ByteScan.skipBlanks(bytes, from: after, to: range.upperBound)
    guard let end = captionTime(bytes, at: second, to: range.upperBound) else { return nil }
    return (start.seconds, max(start.seconds, end.seconds), end.end)
  }

  private static func captionTime(_ bytes: [UInt8], at start: Int, to end: Int) -> (seconds: Double, end: Int)? {
    if let time = Timecode(bytes, at: start, to: end) { return (time.seconds, time.end) }
    // `00:00:12:500`: the time up to the last colon, then the milliseconds.
    var colons = 0
    var index = start
    while index < end, ByteScan.isDigit(bytes[index]) || bytes[index] == 0x3A && colons < 3 {
      if bytes[index] == 0x3A { colons += 1 }
      if colons == 3 { break }
      index += 1
    }
    guard colons == 3, index + 3 < end, let whole = Timecode(bytes, at: start, to: index), whole.end == index,
      bytes[index + 1..<index + 4].allSatisfy(ByteScan.isDigit)
    else { return nil }
    let milliseconds = bytes[index + 1..<index + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (whole.seconds + Double(milliseconds) / 1000, index + 4)
  }

  /// After the arrow between two times: `-->`, and what it is damaged to.
  private static func endOfArrow(_ bytes: [UInt8], at start: Int, to end: Int) -> Int? {
    var index = ByteScan.skipBlanks(bytes, from: start, to: end)
    let first = index
    var dashes = 0
    while index < end, bytes[index] == 0x2D || dashes > 0 && bytes[index] == 0x20 {
      if bytes[index] == 0x2D { dashes += 1 }
      index += 1
    }
    guard 1...4 ~= dashes, index - first <= 6, index < end, bytes[index] == 0x3E else { return nil }
    return index + 1
  }
}
