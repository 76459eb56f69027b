import EpitomeCore

/// A time at the head of a line: `[00:12:31]`, `\\[12:31\\]` as Markdown escapes it, `(0:04)`, `02:15`, `[00:01.000 --> 00:03.500]`,
/// `00:01 - 00:04`; also by the clock: `[2:15 PM]`.
struct LeadingTime: Hashable, Sendable {
  var start: Double
  var end: Double?
  var isBracketed: Bool
  /// How many numbers of the first time stand between colons.
  var fields: Int
  /// After the time and the blanks and dashes that follow it.
  var payload: Int
  /// The same after what may say which half of the day is meant; nil where nothing may.
  var afterHalf: Int?
  /// The same after what may say the time again in words; nil where nothing may.
  var afterSpoken: Int?

  init?(_ source: [UInt8], _ range: Range<Int>) {
    var index = ByteScan.skipSpaces(source, from: range.lowerBound, to: range.upperBound)
    guard index < range.upperBound else { return nil }
    if source[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound { index += 1 }
    let closing: UInt8? =
      switch source[index] {
      case UInt8(ascii: "["): UInt8(ascii: "]")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      default: nil
      }
    if closing != nil { index = ByteScan.skipSpaces(source, from: index + 1, to: range.upperBound) }
    let glued = closing == nil ? TimeInWords.glued(source, at: index, to: range.upperBound) : nil
    guard let first = glued?.time ?? Timecode(source, at: index, to: range.upperBound) else { return nil }
    start = first.seconds
    fields = first.fields
    isBracketed = closing != nil
    if let glued {
      payload = Self.skipSeparator(source, from: glued.spoken.end, to: range.upperBound)
      afterSpoken = payload
      return
    }
    let spoken = closing == nil ? TimeInWords(source, behind: first, to: range.upperBound) : nil
    afterSpoken = spoken.map { Self.skipSeparator(source, from: $0.end, to: range.upperBound) }
    index = first.end
    var second = ByteScan.skipSpaces(source, from: index, to: range.upperBound)
    let dash = second
    while second < range.upperBound, source[second] == 0x2D || source[second] == 0x3E { second += 1 }
    if second > dash, second - dash <= 3,
      let last = Timecode(
        source, at: ByteScan.skipSpaces(source, from: second, to: range.upperBound), to: range.upperBound)
    {
      end = max(start, last.seconds)
      index = last.end
    }
    let half = end == nil ? HalfOfDay.end(source, from: index, to: range.upperBound) : nil
    if let closing {
      index = ByteScan.skipSpaces(source, from: half ?? index, to: range.upperBound)
      if index < range.upperBound, source[index] == UInt8(ascii: "\\") { index += 1 }
      guard index < range.upperBound, source[index] == closing else { return nil }
      index += 1
    } else if index < range.upperBound, ByteScan.space(source, at: index, to: range.upperBound) == nil {
      return nil
    }
    payload = Self.skipSeparator(source, from: index, to: range.upperBound)
    afterHalf = half.map { closing == nil ? Self.skipSeparator(source, from: $0, to: range.upperBound) : payload }
  }

  /// The time that it begins with.
  var stamp: NameAndTime.Stamp {
    NameAndTime.Stamp(seconds: start, fields: fields, hasHalf: afterHalf != nil)
  }

  /// Past blanks, and one dash between them as chapter lists have it.
  private static func skipSeparator(_ source: [UInt8], from start: Int, to end: Int) -> Int {
    let index = ByteScan.skipSpaces(source, from: start, to: end)
    guard index < end else { return end }
    let (value, length) = source.scalar(at: index)
    guard value == 0x2D || value == 0x2013 || value == 0x2014 || value == 0x7C, index + length < end,
      ByteScan.space(source, at: index + length, to: end) != nil
    else { return index }
    return ByteScan.skipSpaces(source, from: index + length, to: end)
  }
}
