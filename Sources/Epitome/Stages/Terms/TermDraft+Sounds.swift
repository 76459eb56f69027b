import EpitomeCore

extension TermDraft {
  /// Takes from laughter and cries what they may do in terms: "hahaha", "ha-ha", "a-ha", "uh-oh".
  mutating func leaveOutSounds(_ range: Range<Int>, _ bytes: [UInt8]) {
    for index in range {
      let word = Self.bytes(of: items[index], bytes)
      if Self.isLaughter(word) { items[index].role = [] }
      guard index > range.lowerBound, items[index].gap == .joiner, bytes[Int(items[index].start) - 1] == 0x2D else {
        continue
      }
      let before = Self.bytes(of: items[index - 1], bytes)
      if word.count + before.count > 2, Self.isCry(word), Self.isCry(before),
        (word + before).contains(where: { $0 | 0x20 == UInt8(ascii: "h") })
      {
        items[index - 1].role = []
        items[index].role = []
      }
    }
  }

  private static func bytes(of token: TermToken, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[Int(token.start)..<Int(token.end)]
  }

  private static let longestCry = 4

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte | 0x20) }

  /// Whether a half of a word is one that cries are made of: "uh", "oh", "hoy", "mm".
  private static func isCry(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longestCry && word.allSatisfy { isVowel($0) || "hmy".utf8.contains($0 | 0x20) }
  }

  /// Whether a word is the same vowel again and again, each time behind an h: "haha", "aha", "hehehe".
  private static func isLaughter(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 2, let vowel = word.first(where: isVowel) else { return false }
    var isBehindH = true
    for (place, byte) in word.enumerated() {
      switch byte | 0x20 {
      case UInt8(ascii: "h"):
        if isBehindH, place > 0 { return false }
        isBehindH = true
      case vowel | 0x20:
        guard isBehindH else { return false }
        isBehindH = false
      default: return false
      }
    }
    return word.count { $0 | 0x20 == vowel | 0x20 } > 1
  }
}
