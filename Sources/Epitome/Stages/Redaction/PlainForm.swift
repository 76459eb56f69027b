import EpitomeCore
import EpitomeICU

/// A text in which numbers and addresses are looked for, in ASCII however they are written: full-width letters, the digits of
/// all scripts, dashes and spaces of all kinds, nothing invisible.
struct PlainForm {
  /// Stands for a letter beyond ASCII.
  static let letter: UInt8 = 1
  /// Stands for any other sign beyond ASCII.
  static let sign: UInt8 = 2
  /// Stands for a letter that numbers follow without a space: kana, Han, Hangul, Thai.
  static let unspacedLetter: UInt8 = 3

  /// The text itself.
  let bytes: [UInt8]
  /// The characters.
  private(set) var characters: [UInt8] = []
  /// Where each character begins in the text, and the end of the text.
  private var starts: [Int] = []
  private var ends: [Int] = []

  /// Nil where the text holds neither digit nor at sign nor a bracket that may hold one, so that there is nothing to look for.
  init?(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 >= 0x80 || Self.isSubject($0) }) else { return nil }
    self.bytes = bytes
    characters.reserveCapacity(bytes.count)
    var position = 0
    var hasSubject = false
    while position < bytes.count {
      let (value, length) = bytes.scalar(at: position)
      if let character = Self.character(value) {
        hasSubject = hasSubject || Self.isSubject(character)
        characters.append(character)
        starts.append(position)
        ends.append(position + length)
      }
      position += length
    }
    guard hasSubject else { return nil }
  }

  private static func isSubject(_ character: UInt8) -> Bool {
    switch character {
    case 0x30...0x39, UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): true
    default: false
    }
  }

  /// Where characters stand in the text.
  func span(of range: Range<Int>) -> TextSpan { TextSpan(starts[range.lowerBound], ends[range.upperBound - 1]) }

  /// The character at an index; a line feed beyond both ends.
  subscript(index: Int) -> UInt8 { characters.indices.contains(index) ? characters[index] : 0x0A }

  /// Whether a digit stands at an index.
  func isDigit(_ index: Int) -> Bool { 0x30...0x39 ~= self[index] }

  /// Whether a letter or digit stands at an index.
  func isWord(_ index: Int) -> Bool { isSpacedWord(index) || self[index] == Self.unspacedLetter }

  /// Whether a letter or digit stands at an index that a number beside it would be one word with.
  func isSpacedWord(_ index: Int) -> Bool { isDigit(index) || isLetter(index) || self[index] == Self.letter }

  /// Whether an ASCII letter stands at an index.
  func isLetter(_ index: Int) -> Bool { 0x61...0x7A ~= self[index] | 0x20 }

  private static func character(_ value: UInt32) -> UInt8? {
    if value < 0x80 { return UInt8(value) }
    switch value {
    case 0xFF01...0xFF5E: return UInt8(truncatingIfNeeded: value - 0xFEE0)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0x30FC: return UInt8(ascii: "-")
    case 0xFE6B: return UInt8(ascii: "@")
    case 0x2024, 0xFE52: return UInt8(ascii: ".")
    default: break
    }
    if let digit = LetterSteps.digit(value) { return UInt8(truncatingIfNeeded: digit) }
    if UnicodeProperties.isWhitespace(value) { return value == 0x2028 || value == 0x2029 ? 0x0A : 0x20 }
    if UnicodeProperties.isDefaultIgnorable(value) { return nil }
    guard UnicodeProperties.isLetter(value) || UnicodeProperties.isMark(value) else { return sign }
    return isUnspaced(value) ? unspacedLetter : letter
  }

  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0E7F, 0x1100...0x11FF, 0x3040...0x30FF, 0x3130...0x318F, 0x31F0...0x31FF, 0xAC00...0xD7AF,
      0xFF66...0xFF9F:
      true
    default: UnicodeProperties.isIdeographic(value)
    }
  }
}
