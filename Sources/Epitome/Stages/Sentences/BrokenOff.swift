import EpitomeCore
import EpitomeICU

/// Finds where speech that is written in lower case is broken off and somebody replies: "tako da | ja , videoteka".
///
/// Nothing stands behind a sentence that is broken off. What shows it is a word of reply with a comma behind it, right after a word
/// that does not belong to it as "a" does in "a ja".
enum BrokenOff {
  private static let replies: [String: (words: WordSet, companions: WordSet)] = [
    "sl": ("ja aja no", "a ampak ja no")
  ]

  /// Where the replies begin.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The part to look at.
  ///   - language: The BCP 47 primary subtag.
  /// - Returns: Offsets, in order; none in a language whose replies are not known.
  static func starts(_ bytes: [UInt8], _ range: Range<Int>, language: String) -> [Int] {
    guard let (words, companions) = replies[language] else { return [] }
    var starts: [Int] = []
    for comma in range where bytes[comma] == 0x2C {
      let reply = word(bytes, before: comma, from: range.lowerBound)
      guard words.contains(bytes, reply) else { continue }
      let before = word(bytes, before: reply.lowerBound, from: range.lowerBound)
      guard !before.isEmpty, before.upperBound < reply.lowerBound, !companions.contains(bytes, before) else { continue }
      starts.append(reply.lowerBound)
    }
    return starts
  }

  /// The word that ends before an offset, but for spaces between them; empty where something else does.
  private static func word(_ bytes: [UInt8], before offset: Int, from start: Int) -> Range<Int> {
    var end = offset
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    var first = end
    while first > start, let (scalar, length) = bytes.scalar(before: first), UnicodeProperties.isLetter(scalar) {
      first -= length
    }
    return first..<end
  }
}
