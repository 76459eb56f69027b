import EpitomeCore

/// Finds the phrases of self-promotion in blocks of one language.
struct PhraseScorer {
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
  /// For every word of the vocabulary, whether a phrase begins with it.
  private let starts: [Bool]

  init(_ language: String, _ page: Page) {
    self.page = page
    let lexicon = FurnitureLexicon.forLanguage(language)
    self.lexicon = lexicon
    starts = lexicon.writesSpaces ? page.words.vocabulary.flags { lexicon.housekeepingStarts.contains($0, $1) } : []
  }

  /// The phrases in a block, in order. Linear.
  func hits(in block: PageBlock) -> [Hit] {
    let bytes = page.document.bytes
    guard lexicon.writesSpaces else {
      return lexicon.housekeeping.matches(in: bytes, block.span.range).map { hit($0, bytes) }
    }
    var hits: [Hit] = []
    var end = 0
    for word in block.words where starts[Int(page.words.ids[word])] {
      let start = page.words.range(word).lowerBound
      guard start >= end, let length = lexicon.housekeeping.matchLength(bytes, at: start, limit: block.span.end) else {
        continue
      }
      end = start + length
      hits.append(hit(start..<end, bytes))
    }
    return hits
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
