/// Takes inflection off the words of key terms, so that singular and plural count as one term, and nothing more: "training"
/// and "train", or "education" and "educational", are different terms.
///
/// English has rules of its own here; the other languages have those of ``LightStemmer``, whose inflection is rich.
struct TermStemmer: Sendable {
  private let isEnglish: Bool
  private let stemmer: LightStemmer

  init(language: String) {
    isEnglish = Lexicon.forLanguage(language).language == "en"
    stemmer = LightStemmer.forLanguage(language)
  }

  /// The end of the stem of the word that stands, folded, at `range`.
  func stemEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    isEnglish ? Self.englishStemEnd(bytes, range) : stemmer.stemEnd(bytes, range)
  }

  /// The end of the stem of a word of a text that has a vocabulary: what ends in "is" or "us" is a plural where the text has it
  /// without the "s" too, as in "APIs" and "GPUs", but not in "analysis" and "bonus".
  func stemEnd(_ bytes: [UInt8], _ range: Range<Int>, among vocabulary: Vocabulary) -> Int {
    let end = stemEnd(bytes, range)
    guard isEnglish, end == range.upperBound, range.count >= 4, bytes[end - 1] == UInt8(ascii: "s"),
      bytes[end - 2] == UInt8(ascii: "i") || bytes[end - 2] == UInt8(ascii: "u"),
      vocabulary.find(bytes, range.lowerBound..<end - 1) != nil
    else { return end }
    return end - 1
  }

  private static func englishStemEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    func letter(_ back: Int) -> UInt8 { bytes[end - back] }
    guard range.count >= 4 else {
      // "AIs", "PCs", "ads".
      let isPlural = range.count == 3 && letter(1) == UInt8(ascii: "s") && letter(2) != UInt8(ascii: "s")
      return isPlural && (!isVowel(letter(2)) || letter(2) == UInt8(ascii: "i")) ? end - 1 : end
    }
    if letter(1) == UInt8(ascii: "s") {
      switch letter(2) {
      case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"), 0x30...0x39: return end
      case UInt8(ascii: "e") where letter(3) == UInt8(ascii: "i") && range.count >= 5: return end - 3
      case UInt8(ascii: "e") where isSibilant(bytes, range.lowerBound..<end - 2): return end - 2
      default: end -= 1
      }
    } else if letter(1) == UInt8(ascii: "y"), !isVowel(letter(2)) {
      return end - 1
    }
    return end - range.lowerBound >= 4 && letter(1) == UInt8(ascii: "e") ? end - 1 : end
  }

  /// Whether the plural of what stands there is made with "es".
  private static func isSibilant(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    let last = bytes[range.upperBound - 1]
    let before = bytes[range.upperBound - 2]
    return switch last {
    case UInt8(ascii: "x"): true
    case UInt8(ascii: "s"): before == last
    case UInt8(ascii: "z"): before == last
    case UInt8(ascii: "h"): before == UInt8(ascii: "s") || before == UInt8(ascii: "c")
    default: false
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}
