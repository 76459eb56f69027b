import EpitomeCore
import EpitomeICU

/// What a message for a sponsor is about: a sentence that names the sponsor again, or its discount, goes on with it.
struct SponsorSubjects {
  private let bytes: [UInt8]
  private let words: WordTable
  private var names: Set<Int32> = []

  init(_ bytes: [UInt8], _ words: WordTable) {
    self.bytes = bytes
    self.words = words
  }

  /// Takes up the names in a sentence: words with a capital that do not open it.
  mutating func add(_ span: TextSpan) {
    for word in words.words(in: span).dropFirst() where isName(word) { names.insert(words.ids[word]) }
  }

  /// Whether a sentence has one of the names, or speaks of a percentage or a web address.
  func goOn(in span: TextSpan) -> Bool {
    let range = words.words(in: span)
    if range.contains(where: { names.contains(words.ids[$0]) && isName($0) }) { return true }
    let text = bytes[span.range]
    if text.contains(UInt8(ascii: "%")) { return true }
    return range.contains { Self.shares.contains(bytes, words.range($0)) }
  }

  private func isName(_ word: Int) -> Bool {
    let range = words.range(word)
    return range.count >= 3 && UnicodeProperties.isUppercase(bytes.scalar(at: range.lowerBound).value)
  }

  /// "Percent" in the languages that have lists of sponsor phrases.
  private static let shares: WordSet = """
    percent cent prozent cento ciento процент процента процентов パーセント 퍼센트 بالمئة بالمائة
    """
}
