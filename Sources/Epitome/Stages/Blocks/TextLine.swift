import EpitomeCore
import EpitomeICU

/// One line of text and what its look says of it.
struct TextLine {
  /// How a line ends.
  enum Ending {
    /// With a sign that ends a sentence, closing quotes and brackets aside.
    case terminator
    /// With a colon, which announces what follows.
    case colon
    /// With a comma, a dash or the like: it goes on.
    case open
    /// With a letter, digit or anything else.
    case plain
  }

  /// The line without the white space at its ends.
  var range: Range<Int>
  /// Columns of white space before it.
  var indent = 0
  /// Whether an empty line stands before it, or nothing.
  var followsBlank = false
  /// Whether the line end before it is not in the source, but was put in by a stage.
  var followsInsertion = false
  /// How it ends.
  var ending = Ending.plain
  /// Columns it takes, wide characters counting twice.
  var width = 0
  /// Words between spaces.
  var words = 0
  /// Whether its first letter is a small one.
  var startsLower = false
  /// Whether it has capitals, and no small letters.
  var isCaps = false
  /// Whether it has letters of a script without case.
  var isCaseless = false
  /// Whether it has letters at all.
  var hasLetters = false
  /// Length of the list sign at its start, with the space after it; 0 for none.
  var sign = 0

  /// Whether a list item begins with the line.
  var isItem: Bool { sign > 0 && sign < range.count }

  /// What a line looks like. Linear in its length.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    sign = ListSign.length(bytes, at: range.lowerBound).map { min($0, range.count) } ?? 0
    ending = Self.ending(bytes, range)
    measure(bytes)
  }

  /// How many scalars are looked at for case: a longer line is no heading anyway.
  private static let sample = 160

  private mutating func measure(_ bytes: [UInt8]) {
    var position = range.lowerBound
    var inWord = false
    var seen = 0
    var hasLower = false
    var hasUpper = false
    while position < range.upperBound {
      let byte = bytes[position]
      if byte & 0xC0 == 0x80 {
        position += 1
        continue
      }
      width += (0xE3...0xED).contains(byte) || byte == 0xEF ? 2 : 1
      let isSpace = byte == 0x20 || byte == 0x09
      if !isSpace, !inWord { words += 1 }
      inWord = !isSpace
      if seen < Self.sample {
        seen += 1
        let value = bytes.scalar(at: position).value
        if UnicodeProperties.isLowercase(value) {
          if !hasLetters, position >= range.lowerBound + sign { startsLower = true }
          hasLower = true
          hasLetters = true
        } else if UnicodeProperties.isUppercase(value) {
          hasUpper = true
          hasLetters = true
        } else if value >= 0x80, UnicodeProperties.isLetter(value) {
          isCaseless = true
          hasLetters = true
        }
      }
      position += 1
    }
    isCaps = hasUpper && !hasLower && !isCaseless
  }

  /// What a line, or any stretch of text, ends with.
  static func ending(_ bytes: [UInt8], _ range: Range<Int>) -> Ending {
    var end = range.upperBound
    while end > range.lowerBound, let (value, length) = bytes.scalar(before: end) {
      switch value {
      case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x203A, 0x2039, 0x300B, 0x300D,
        0x300F, 0x3011, 0x3015, 0xFF09, 0xFF3D, 0x2A, 0x5F:
        end -= length
      case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x61F, 0x6D4, 0x964, 0x965, 0x589, 0x1362, 0x17D4,
        0x104B, 0x203D, 0x203C, 0x2047, 0x2048, 0x2049, 0xFF61:
        return .terminator
      case 0x3A, 0xFF1A: return .colon
      case 0x2C, 0x3B, 0x2D, 0x2013, 0x2014, 0x3001, 0xFF0C, 0x60C, 0x61B, 0xFF1B, 0x28, 0x5B: return .open
      default: return .plain
      }
    }
    return .plain
  }
}
