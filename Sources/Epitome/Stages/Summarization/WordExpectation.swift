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
  /// How the words are spread, where that was asked.
  let statistics: SpreadStatistics?
  /// What was learnt of pairs; nil where pairs are worth what their words are.
  let pairs: PairEvidence?

  /// How much of a summary is drawn from what the document speaks of: more than the language at large leaves, for a summary does
  /// not say its words again as often as a text that is drawn at random.
  private static let topicRate = 1.0

  /// What is to be expected by the document alone.
  init(
    untrained vocabulary: SummaryVocabulary, stems: WordStems, _ candidates: [SummaryCandidate], words: WordTable,
    habits: SummaryHabits, summaryWords: Double
  ) {
    units = SummaryUnits(stems)
    let statistics = SpreadStatistics(candidates, words: words, units: units, isContent: vocabulary.isContent)
    self.statistics = statistics
    let spreads = (0..<units.count).map(statistics.spread)
    let sum = max(spreads.reduce(0, +), .leastNormalMagnitude)
    let units = units
    probabilities = spreads.indices.map { unit in
      let word = units.representative(unit)
      var rate = Self.topicRate * spreads[unit] / sum
      if let zipf = vocabulary.zipf, !vocabulary.classes[word].contains(.filler) {
        rate += habits.backgroundShare * power(10, zipf[word] - 9)
      }
      return 1 - exponential(-summaryWords * rate)
    }
    (pairWorth, termWorth, lengthExponent, sectionSpread) = (0.6, 0.6, 0.8, habits.sectionSpread)
    pairs = nil
  }

  /// What is to be expected of a genre, as it was learnt.
  init(
    genre: GenreWeights, _ vocabulary: SummaryVocabulary, _ words: Vocabulary, stems: WordStems, summaryWords: Double
  ) {
    units = genre.isByStem ? SummaryUnits(stems) : SummaryUnits(words)
    let evidence = WordEvidence(vocabulary, words, genre: genre, summaryWords: summaryWords)
    let weights = genre.ordered
    var probabilities = [Double](repeating: 0, count: units.count)
    for word in 0..<words.count where vocabulary.words[word].count > 0 {
      let logit = zip(evidence.values(word), weights).reduce(0) { $0 + $1.0 * $1.1 }
      let unit = units.unit(word)
      probabilities[unit] = max(probabilities[unit], 1 / (1 + exponential(-logit)))
    }
    self.probabilities = probabilities
    (pairWorth, termWorth, lengthExponent, sectionSpread) = (1, 0.1, 1, 0)
    statistics = nil
    let hasPairs = genre.isByStem && !genre.pairWeights.isEmpty
    pairs =
      hasPairs
      ? PairEvidence(
        genre, vocabulary, words, stems: stems, probabilities: probabilities, budget: evidence.budget) : nil
  }
}
