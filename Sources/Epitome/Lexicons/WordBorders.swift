/// Where a word of a table may end, by code point alone: no dictionary and no break iterator.
enum WordBorders {
  /// Whether a word may end at `position`, after `scalar`.
  @inline(__always)
  static func isBorder(_ bytes: [UInt8], after scalar: UInt32, at position: Int, limit: Int) -> Bool {
    guard position < limit else { return true }
    let byte = UInt32(bytes[position])
    if scalar < 0x80, byte < 0x80, byte != 0x27 { return !isASCIIWord(scalar) || !isASCIIWord(byte) }
    return isRareBorder(bytes, after: scalar, at: position, limit: limit)
  }

  /// The same where it takes more than two ASCII characters to tell.
  private static func isRareBorder(_ bytes: [UInt8], after scalar: UInt32, at position: Int, limit: Int) -> Bool {
    guard isWordScalar(scalar) else { return true }
    var after = position
    let next = FoldedScalars.decode(bytes, &after, limit)
    if isUnspaced(scalar) { return !isKatakana(scalar) || !isKatakana(next) }
    if next == 0x27 || next == 0x2019 {
      guard after < limit else { return true }
      return !isWordScalar(FoldedScalars.decode(bytes, &after, limit))
    }
    return !isWordScalar(next) || isUnspaced(next)
  }

  /// Whether the scalar is katakana or its length mark: a run of them is mostly one word, though no space ends it.
  private static func isKatakana(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
    default: false
    }
  }

  @inline(__always)
  private static func isASCIIWord(_ scalar: UInt32) -> Bool {
    (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10
  }

  /// Whether the scalar is an ASCII sign or space, which no word of letters and digits has.
  @inline(__always)
  static func isASCIISign(_ scalar: UInt32) -> Bool {
    scalar < 0x80 && scalar != FoldedScalars.none && !isASCIIWord(scalar)
  }

  /// Whether the scalar is part of a word: letters, digits and marks; punctuation, symbols and spaces are not.
  @inline(__always)
  static func isWordScalar(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return isASCIIWord(scalar) }
    switch scalar {
    case 0x80..<0xC0: return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
    case 0xD7, 0xF7, 0x37E, 0x387, 0x55A...0x55F, 0x589...0x58F: return false
    case 0x5BE, 0x5C0, 0x5C3, 0x5C6, 0x5F3, 0x5F4, 0x600...0x60F, 0x61B...0x61F, 0x66A...0x66D, 0x6D4: return false
    case 0x964, 0x965, 0x970, 0xE2F, 0xE3F, 0xE4F, 0xE5A, 0xE5B: return false
    case 0x2000...0x206F, 0x20A0...0x20CF, 0x2100...0x2BFF, 0x2E00...0x2E7F: return false
    case 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x303D, 0x30FB, 0xE000...0xF8FF: return false
    case 0xFD3E, 0xFD3F, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFEFF: return false
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF: return false
    case 0x1F000...0x1FAFF: return false
    default: return true
    }
  }

  /// Whether the scalar belongs to a script that is written without spaces between words: Han, kana, Thai, Lao,
  /// Khmer, Burmese.
  @inline(__always)
  static func isUnspaced(_ scalar: UInt32) -> Bool {
    guard scalar >= 0xE00 else { return false }
    switch scalar {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF: return true
    case 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F: return true
    case 0x20000...0x323AF: return true
    default: return false
    }
  }
}
