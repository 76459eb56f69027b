import EpitomeCore
import EpitomeICU

/// A place without white space where one piece of text may end and another begin, and the words on both sides.
struct GlueJoin {
  /// What the place looks like.
  enum Kind {
    /// The end of a sentence, closing signs included, before a word.
    case sentence
    /// A small letter, digit or closing sign before a capital.
    case camel
    /// Nothing that could be a join.
    case none
  }

  /// Where the right piece begins.
  var position: Int
  /// Where the line or piece that the left word ends began.
  var pieceStart: Int
  var kind = Kind.none
  /// The scalar right before.
  var previous: UInt32
  /// The word before, signs between it and the place left out.
  var left: Range<Int>
  /// The word after, signs between it and the place left out.
  var right: Range<Int>
  /// The first scalar of the right word; 0 for none.
  var opener: UInt32 = 0

  /// Longest word that is looked at, in bytes.
  private static let longest = 80

  init(_ bytes: [UInt8], _ position: Int, _ pieceStart: Int) {
    self.position = position
    self.pieceStart = pieceStart
    var leftEnd = position
    previous = bytes.scalar(before: position)?.value ?? 0
    var terminates = false
    let announces = previous == 0x3A || previous == 0xFF1A
    if announces { leftEnd -= previous == 0x3A ? 1 : 3 }
    // However long a row of signs is, only the last of them are looked at: else the cost would not be linear.
    let earliest = max(pieceStart, position - Self.longest)
    while leftEnd > earliest, let (value, length) = bytes.scalar(before: leftEnd) {
      if Self.isTerminator(value) {
        terminates = true
      } else if !Self.isCloser(value) {
        break
      }
      leftEnd -= length
    }
    left = Self.word(bytes, endingAt: leftEnd, notBefore: pieceStart)
    var start = position
    var opens = false
    while start < bytes.count, start - position < 8 {
      let (value, length) = bytes.scalar(at: start)
      guard Self.isOpeningSign(value) else { break }
      opens = true
      start += length
    }
    right = Self.word(bytes, startingAt: start)
    if start < bytes.count, !right.isEmpty { opener = bytes.scalar(at: start).value }
    // A sign with nothing before it opens what follows.
    if right.isEmpty || leftEnd <= pieceStart || (left.isEmpty && !terminates && !announces) {
      kind = .none
    } else if opens, bytes[position] == UInt8(ascii: "\""), Self.closesQuote(bytes, position, pieceStart) {
      kind = .none
    } else if terminates {
      kind = .sentence
    } else if !opens || announces {
      kind = .camel
    }
  }

  /// How far back straight quotation marks are counted, in bytes.
  private static let longestQuote = 400

  /// Whether a straight quotation mark is the second of a pair.
  private static func closesQuote(_ bytes: [UInt8], _ position: Int, _ pieceStart: Int) -> Bool {
    let start = max(pieceStart, position - longestQuote)
    return bytes[start..<position].reduce(0) { $0 + ($1 == UInt8(ascii: "\"") ? 1 : 0) } % 2 == 1
  }

  /// The letters, marks and digits of one script that end at an offset.
  static func word(_ bytes: [UInt8], endingAt end: Int, notBefore limit: Int) -> Range<Int> {
    var start = end
    while start > limit, end - start < longest, let (value, length) = bytes.scalar(before: start), isWordPart(value),
      start == end || !changesScript(value, bytes.scalar(at: start).value)
    {
      start -= length
    }
    return start..<end
  }

  /// The letters, marks and digits of one script that begin at an offset.
  static func word(_ bytes: [UInt8], startingAt start: Int) -> Range<Int> {
    var end = start
    var last: UInt32 = 0
    while end < bytes.count, end - start < longest {
      let (value, length) = bytes.scalar(at: end)
      guard isWordPart(value), end == start || !changesScript(last, value) else { break }
      last = value
      end += length
    }
    return start..<end
  }

  /// Whether a particle of a script of its own follows a Latin word, as in Korean and Japanese, or the other way round.
  private static func changesScript(_ left: UInt32, _ right: UInt32) -> Bool {
    (left < 0x250 && right >= 0x1100 && right < 0x1E00 || left < 0x250 && right >= 0x2E80)
      || (right < 0x250 && left >= 0x1100 && left < 0x1E00 || right < 0x250 && left >= 0x2E80)
  }

  /// Letters, marks and digits.
  static func isWordPart(_ value: UInt32) -> Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 }
    return UnicodeProperties.isLetter(value) || UnicodeProperties.isMark(value)
      || UnicodeProperties.isDecimalDigit(value)
  }

  /// Signs that end a sentence.
  static func isTerminator(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x61F, 0x6D4, 0x964, 0x965, 0x3002, 0xFF01, 0xFF1F, 0x589, 0x1362, 0x17D4, 0x203D:
      true
    default: false
    }
  }

  /// Closing brackets and quotation marks, and marks of emphasis.
  static func isCloser(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A, 0x201C, 0x300D, 0x300F, 0x3011, 0xFF09, 0x2A, 0x60: true
    default: false
    }
  }

  /// Opening brackets and quotation marks.
  static func isOpeningSign(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x28, 0x5B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039, 0x300C, 0x300E, 0x3010, 0xFF08, 0xBF, 0xA1: true
    default: false
    }
  }
}
