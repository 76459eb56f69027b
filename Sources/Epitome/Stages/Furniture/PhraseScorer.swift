import EpitomeCore

/// Finds the phrases of self-promotion in blocks of one language.
///
/// A class, for a copy of the page would cost more than most blocks.
final class PhraseScorer {
  /// A phrase that was found.
  struct Hit {
    let range: Range<Int>
    /// Whether it is more than a word.
    let isPhrase: Bool
    /// Whether it stands for a paid message.
    let isPaid: Bool
    /// What it speaks for: the longer a phrase, the less it turns up by chance.
    let weight: Double
  }

  private let page: Page
  private let lexicon: FurnitureLexicon
  private let phrases: PhraseScan

  init(_ language: String, _ page: Page) {
    self.page = page
    let lexicon = FurnitureLexicon.forLanguage(language)
    self.lexicon = lexicon
    phrases = PhraseScan(lexicon.housekeeping, in: page.document, writesSpaces: lexicon.writesSpaces)
  }

  /// The phrases in a block, in order. Linear.
  func hits(in block: PageBlock) -> [Hit] {
    let bytes = page.document.bytes
    guard lexicon.writesSpaces else { return hitsWithoutSpaces(bytes, block.span.range) }
    var hits: [Hit] = []
    phrases.forEachEntry(in: bytes, block.words, limit: block.span.end) { hits.append(hit($0, bytes)) }
    return hits
  }

  private func hitsWithoutSpaces(_ bytes: [UInt8], _ range: Range<Int>) -> [Hit] {
    var hits: [Hit] = []
    var end = range.lowerBound
    var start = range.lowerBound
    guard start < range.upperBound else { return [] }
    var position = start
    var first = FoldedScalars.next(bytes, &position, range.upperBound)
    while position < range.upperBound {
      let next = position
      let second = FoldedScalars.next(bytes, &position, range.upperBound)
      if start >= end, lexicon.housekeepingOpenings.contain(first, second), isBorder(bytes, start, range),
        let length = lexicon.housekeeping.matchLength(bytes, at: start, limit: range.upperBound)
      {
        end = start + length
        hits.append(hit(start..<end, bytes))
      }
      (first, start) = (second, next)
    }
    return hits
  }

  private func isBorder(_ bytes: [UInt8], _ position: Int, _ range: Range<Int>) -> Bool {
    guard position > range.lowerBound, let (scalar, _) = bytes.scalar(before: position) else { return true }
    return WordBorders.isBorder(bytes, after: scalar, at: position, limit: range.upperBound)
  }

  private func hit(_ range: Range<Int>, _ bytes: [UInt8]) -> Hit {
    let isPaid = lexicon.sponsor.contains(bytes, range)
    let spaces = bytes[range].reduce(0) { $0 + ($1 == 0x20 ? 1 : 0) }
    // Two signs of Han or kana say about as much as a word; Korean says it in fewer words.
    let words = lexicon.isUnspaced ? Double(range.count) / 6 : Double(spaces + 1) * (lexicon.writesSpaces ? 1 : 1.5)
    let isPhrase = words >= 2
    let weight = isPaid ? min(2, max(0.5, words / 2)) : isPhrase ? 1 : 0.5
    return Hit(range: range, isPhrase: isPhrase, isPaid: isPaid, weight: weight)
  }
}
