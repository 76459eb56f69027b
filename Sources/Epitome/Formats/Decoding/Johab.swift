import EpitomeCore
import EpitomeSystem

/// Johab (KS X 1001, annex 3), which ICU does not know: a syllable of Hangul is two bytes, five bits for each of its letters.
///
/// Of its other signs only those are read that are ASCII; it is taken for Johab only where all else is Hangul.
enum Johab {
  /// The text, if the bytes are Korean in Johab beyond doubt; else nil.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var (syllables, common) = (0, 0)
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        text.append(bytes[index])
        index += 1
        continue
      }
      guard index + 1 < bytes.count, let syllable = syllable(bytes[index], bytes[index + 1]) else { return nil }
      text.append(scalar: syllable)
      syllables += 1
      if commonSyllables.contains(syllable) { common += 1 }
      index += 2
    }
    return syllables >= leastSyllables && common * leastShare >= syllables ? text : nil
  }

  /// Whether a text is Korean: nearly all beyond ASCII is Hangul, and in syllables that are frequent.
  static func isKorean(_ utf8: [UInt8]) -> Bool {
    var (all, syllables, common) = (0, 0, 0)
    var index = 0
    while index < utf8.count {
      let (value, length) = utf8.scalar(at: index)
      index += max(1, length)
      guard value >= 0x80 else { continue }
      all += 1
      guard 0xAC00...0xD7A3 ~= value else { continue }
      syllables += 1
      if commonSyllables.contains(value) { common += 1 }
    }
    return syllables >= leastSyllables && syllables * 10 >= all * 9 && common * leastShare >= syllables
  }

  private static let leastSyllables = 4
  /// One in so many syllables is one of the most frequent; in other encodings read as Johab hardly one in a hundred is.
  private static let leastShare = 6

  private static let commonSyllables = Set("이다는에의을하고가를한은지로사도기서대인어나자리시정아해들스부과일수전으있라장".unicodeScalars.map(\.value))

  private static func syllable(_ first: UInt8, _ second: UInt8) -> UInt32? {
    let bits = UInt32(first) << 8 | UInt32(second)
    let (initial, medial, final) = (bits >> 10 & 31, bits >> 5 & 31, bits & 31)
    guard 2...20 ~= initial, let vowel = vowel(medial) else { return nil }
    let last: UInt32
    switch final {
    case 1...17: last = final - 1
    case 19...29: last = final - 2
    default: return nil
    }
    return 0xAC00 + ((initial - 2) * 21 + vowel) * 28 + last
  }

  private static func vowel(_ code: UInt32) -> UInt32? {
    switch code {
    case 3...7: code - 3
    case 10...15: code - 5
    case 18...23: code - 7
    case 26...29: code - 9
    default: nil
    }
  }
}

/// HZ (RFC 1843): ASCII in which `~{` and `~}` enclose GB 2312 without its upper bits.
enum HZText {
  /// Whether the text is in HZ: enclosures that are closed on their lines, with pairs of bytes in them that are characters.
  static func matches(_ bytes: [UInt8]) -> Bool {
    var found = 0
    var index = 0
    while let open = next(0x7B, in: bytes, from: index) {
      var place = open
      while place + 1 < bytes.count, 0x21...0x77 ~= bytes[place], 0x21...0x7E ~= bytes[place + 1] { place += 2 }
      guard place > open, place + 1 < bytes.count, bytes[place] == 0x7E, bytes[place + 1] == 0x7D else { return false }
      found += (place - open) / 2
      index = place + 2
    }
    return found >= 2
  }

  /// After the next tilde with `sign` after it.
  private static func next(_ sign: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while let tilde = ByteSearch.first(0x7E, in: bytes, from: index, to: bytes.count) {
      index = tilde + 1
      if index < bytes.count, bytes[index] == sign { return index + 1 }
    }
    return nil
  }
}
