import EpitomeCore
import EpitomeICU

/// Steps that write letters and signs in one way where a text may have several, for matching and plain output.
///
/// Each loses something, so each is off by default. The text is taken to be in NFC.
struct LetterSteps {
  var quotes = false
  var dashes = false
  var ellipsis = false
  var tatweel = false
  var arabicMarks = false
  var arabicLetters = false
  var persianLetters = false
  var digits = false
  var hebrewPoints = false
  var nukta = false
  var kana = false
  var accents = false
  var emoji = false

  /// Whether any step is on.
  var isActive: Bool {
    quotes || dashes || ellipsis || tatweel || arabicMarks || arabicLetters || persianLetters || digits || hebrewPoints
      || nukta || kana || accents || emoji
  }

  /// The edits of all steps that are on. One pass.
  func edits(_ bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var position = 0
    var base: UInt32 = 0
    while position < bytes.count {
      guard bytes[position] >= 0x80 else {
        base = UInt32(bytes[position])
        position += 1
        continue
      }
      let (value, length) = bytes.scalar(at: position)
      let end = position + length
      if emoji, let emojiEnd = Emoji.end(bytes, at: position, value) {
        edits.append(TextEdit(TextSpan(position, emojiEnd), []))
        position = emojiEnd
        continue
      }
      if let replacement = replacement(value, after: base) {
        edits.append(TextEdit(TextSpan(position, end), replacement))
      }
      if !UnicodeProperties.isMark(value) { base = value }
      position = end
    }
    return edits
  }

  private func replacement(_ value: UInt32, after base: UInt32) -> [UInt8]? {
    if let sign = sign(value) { return sign }
    if isRemoved(value, after: base) { return [] }
    if let letter = letter(value) {
      var bytes: [UInt8] = []
      bytes.append(scalar: letter)
      return bytes
    }
    return accents ? Self.withoutAccents(value) : nil
  }

  private func sign(_ value: UInt32) -> [UInt8]? {
    switch value {
    case 0x201C...0x201F, 0xAB, 0xBB, 0x5F4, 0x2033: quotes ? [0x22] : nil
    case 0x2018...0x201B, 0x2039, 0x203A, 0x5F3, 0x2032: quotes ? [0x27] : nil
    case 0x2010...0x2015, 0x2212: dashes ? [0x2D] : nil
    case 0x2026: ellipsis ? [0x2E, 0x2E, 0x2E] : nil
    default: nil
    }
  }

  private func isRemoved(_ value: UInt32, after base: UInt32) -> Bool {
    switch value {
    case 0x640: tatweel
    case 0x610...0x61A, 0x64B...0x652, 0x656...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8, 0x6EA...0x6ED:
      arabicMarks
    case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7: hebrewPoints
    case 0x93C, 0x9BC, 0xA3C, 0xABC, 0xB3C, 0xCBC, 0x110BA, 0x11173: nukta
    case 0x300...0x36F: accents && Self.losesAccents(base)
    default: false
    }
  }

  private func letter(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x622, 0x623, 0x625, 0x671: arabicLetters ? 0x627 : nil
    case 0x649: arabicLetters ? 0x64A : persianLetters ? 0x6CC : nil
    case 0x6CC: arabicLetters ? 0x64A : nil
    case 0x6A9: arabicLetters ? 0x643 : nil
    case 0x643: persianLetters ? 0x6A9 : nil
    case 0x64A: persianLetters ? 0x6CC : nil
    case 0x30A1...0x30F6, 0x30FD, 0x30FE: kana ? value - 0x60 : nil
    default: digits && UnicodeProperties.isDecimalDigit(value) ? Self.digit(value) : nil
    }
  }

  /// Where the decimal digits of the scripts in daily use begin.
  private static let zeros: [UInt32] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
    0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
  ]

  /// The ASCII digit for a decimal digit beyond ASCII.
  static func digit(_ value: UInt32) -> UInt32? {
    zeros.first { value >= $0 && value - $0 < 10 }.map { value - $0 + 0x30 }
  }

  /// Only in Latin and Greek are marks on letters accents; elsewhere they make other letters.
  private static func losesAccents(_ base: UInt32) -> Bool {
    let script = UnicodeProperties.script(base)
    return script == .latin || script == .greek
  }

  private static func withoutAccents(_ value: UInt32) -> [UInt8]? {
    guard losesAccents(value) else { return nil }
    var bytes: [UInt8] = []
    bytes.append(scalar: value)
    let decomposed = UnicodeNormalizer(.nfd).edits(bytes).flatMap(\.replacement)
    guard !decomposed.isEmpty else { return nil }
    let (base, length) = decomposed.scalar(at: 0)
    return losesAccents(base) ? Array(decomposed[..<length]) : nil
  }
}
