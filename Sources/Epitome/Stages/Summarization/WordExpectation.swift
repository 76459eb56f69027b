import EpitomeCore

/// How probable it is that a summary of a length has each word: what a summary gains by having it.
///
/// Without training, a summary is taken for a text drawn from two sources: the language at large, and what the document speaks
/// of, by its spread (a mixture of unigram models as in Haghighi and Vanderwende 2009, KLSum, with coverage in the place of
/// divergence). A word drawn at a rate occurs in a text of some length with the probability of Poisson's law.
struct WordExpectation {
  /// What counts as one word.
  let units: SummaryUnits
  /// By unit, 0...1.
  let probabilities: [Double]
  /// Worth of a pair of neighbours that comes again, of the lesser of its words' worth.
  let pairWorth: Double
  /// Worth of the best key term, of the worth of the best word.
  let termWorth: Double
  /// What of a sentence's length its worth is divided by, as a power, where the summary's length is not counted in sentences.
  let lengthExponent: Double
  /// How much a section that was taken from gives way to the others.
  let sectionSpread: Double

  /// How much of a summary is drawn from the language at large, and from what the document speaks of: more than is left, for a
  /// summary does not say its words again as often as a text that is drawn at random.
  private static let (backgroundShare, topicRate) = (0.35, 1.0)

  /// What is to be expected by the document alone.
  init(
    untrained vocabulary: SummaryVocabulary, stems: WordStems, _ candidates: [SummaryCandidate], words: WordTable,
    summaryWords: Double
  ) {
    units = SummaryUnits(stems)
    let statistics = SpreadStatistics(candidates, words: words, units: units, isContent: vocabulary.isContent)
    let spreads = (0..<units.count).map(statistics.spread)
    let sum = max(spreads.reduce(0, +), .leastNormalMagnitude)
    let units = units
    probabilities = spreads.indices.map { unit in
      let word = units.representative(unit)
      var rate = Self.topicRate * spreads[unit] / sum
      if let zipf = vocabulary.zipf, !vocabulary.classes[word].contains(.filler) {
        rate += Self.backgroundShare * power(10, zipf[word] - 9)
      }
      return 1 - exponential(-summaryWords * rate)
    }
    (pairWorth, termWorth, lengthExponent, sectionSpread) = (0.6, 0.6, 0.8, 0.5)
  }

  /// What is to be expected of a genre, as it was learnt.
  init(
    genre: GenreWeights, _ vocabulary: SummaryVocabulary, _ words: Vocabulary, summaryWords: Double
  ) {
    units = SummaryUnits(words)
    let evidence = WordEvidence(vocabulary, words, genre: genre, summaryWords: summaryWords)
    let weights = genre.ordered
    probabilities = (0..<words.count).map { word in
      guard vocabulary.words[word].count > 0 else { return 0 }
      let logit = zip(evidence.values(word), weights).reduce(0) { $0 + $1.0 * $1.1 }
      return 1 / (1 + exponential(-logit))
    }
    (pairWorth, termWorth, lengthExponent, sectionSpread) = (1, 0.1, 1, 0)
  }
}
