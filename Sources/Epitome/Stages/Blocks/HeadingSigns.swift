import EpitomeCore
import EpitomeICU

/// Signs by which a line of plain text calls itself a heading.
enum HeadingSigns {
  /// The depth of a line that opens with one to six number signs and a space; nil for any other.
  static func hashLevel(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound, bytes[position] == UInt8(ascii: "#") { position += 1 }
    let level = position - range.lowerBound
    guard 1...6 ~= level, position < range.upperBound, bytes[position] == 0x20 else { return nil }
    return level
  }

  /// The depth of a line that opens with a number of parts, as `2.1 Title` or `IV. Title` do; nil for any other.
  static func numberLevel(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    var parts = 0
    while position < range.upperBound {
      let start = position
      while position < range.upperBound, bytes[position] &- 0x30 < 10, position - start < 3 { position += 1 }
      guard position > start else { break }
      parts += 1
      guard position < range.upperBound, bytes[position] == UInt8(ascii: ".") else { break }
      position += 1
    }
    if parts == 0 { return romanEnd(bytes, range).map { _ in 1 } }
    guard parts > 1 || bytes[position - 1] == UInt8(ascii: "."), position < range.upperBound, bytes[position] == 0x20
    else { return nil }
    return startsTitle(bytes, position + 1, range.upperBound) ? parts : nil
  }

  private static func romanEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound, position - range.lowerBound < 6, "IVX".utf8.contains(bytes[position]) {
      position += 1
    }
    guard position > range.lowerBound, position + 1 < range.upperBound, bytes[position] == UInt8(ascii: "."),
      bytes[position + 1] == 0x20, startsTitle(bytes, position + 2, range.upperBound)
    else { return nil }
    return position
  }

  /// Whether what stands there is a letter, and no small one.
  private static func startsTitle(_ bytes: [UInt8], _ position: Int, _ end: Int) -> Bool {
    guard position < end else { return false }
    let value = bytes.scalar(at: position).value
    return UnicodeProperties.isLetter(value) && !UnicodeProperties.isLowercase(value)
  }
}
