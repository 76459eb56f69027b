import EpitomeCore
import EpitomeICU

/// Writes Chinese in simplified or traditional characters, by the tables of ICU.
enum ChineseScript {
  /// The edits that convert each run of Chinese characters: one for each character, where as many come out as went in.
  static func edits(_ bytes: [UInt8], _ transliteration: Transliteration) -> [TextEdit] {
    var edits: [TextEdit] = []
    var position = 0
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] >= 0x80,
        case let (value, length) = bytes.scalar(at: position), UnicodeProperties.script(value) == .han
      {
        position += length
      }
      if position > start {
        edits += differences(bytes, start..<position, transliteration.apply(to: Array(bytes[start..<position])))
      } else {
        position += bytes[position] < 0x80 ? 1 : bytes.scalar(at: position).length
      }
    }
    return edits
  }

  private static func differences(_ bytes: [UInt8], _ range: Range<Int>, _ converted: [UInt8]) -> [TextEdit] {
    if converted.elementsEqual(bytes[range]) { return [] }
    guard scalarCount(bytes[range]) == scalarCount(converted[...]) else {
      return [TextEdit(TextSpan(range), converted)]
    }
    var edits: [TextEdit] = []
    var position = range.lowerBound
    var other = 0
    while position < range.upperBound, other < converted.count {
      let (value, length) = bytes.scalar(at: position)
      let (changed, changedLength) = converted.scalar(at: other)
      if value != changed {
        edits.append(TextEdit(TextSpan(position, position + length), Array(converted[other..<other + changedLength])))
      }
      position += length
      other += changedLength
    }
    return edits
  }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
