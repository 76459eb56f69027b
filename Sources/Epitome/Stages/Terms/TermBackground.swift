import EpitomeCore

/// How usual the words and phrases of a text are in the documents of a corpus.
///
/// A phrase is as rare as the rarest of its words and of its pairs of words, by inverse document frequency (Spärck Jones 1972),
/// here turned round: 1 for what every document has, 0 for what at most a tenth of them have, since what some documents share is
/// their subject. Few documents say little, so that the measure is shrunk by their number.
struct TermBackground {
  private let corpus: CorpusStatistics
  private let words: WordTable
  private let pairs: CorpusPairs
  /// How far the corpus is to be believed, below 1.
  private let trust: Double

  /// Share of the documents up to which a phrase is rare.
  private static let rareShare = 0.1
  /// Documents at which the corpus is half believed.
  private static let halfTrust = 10.0

  init(_ corpus: CorpusStatistics, _ words: WordTable, _ bytes: [UInt8], _ lexicon: Lexicon) {
    self.corpus = corpus
    self.words = words
    pairs = CorpusPairs(words, bytes, lexicon)
    trust = Double(corpus.documents) / (Double(corpus.documents) + Self.halfTrust)
  }

  /// How usual the words in a span are together.
  func usualness(_ span: TextSpan) -> Double {
    guard corpus.documents > 1 else { return 0 }
    var least = corpus.documents
    let range = words.words(in: span)
    for word in range {
      least = min(least, corpus.count(ofWord: words.vocabulary.string(Int(words.ids[word]))))
      if word + 1 < range.upperBound, let pair = pairs.hash(at: word) { least = min(least, corpus.count(ofPair: pair)) }
    }
    // A word of which an article or an ending is cut off is not whole in the span.
    if range.isEmpty { return 0 }
    let share = Double(least) / Double(corpus.documents)
    return share > Self.rareShare
      ? trust * naturalLogarithm(share / Self.rareShare) / naturalLogarithm(1 / Self.rareShare) : 0
  }
}
