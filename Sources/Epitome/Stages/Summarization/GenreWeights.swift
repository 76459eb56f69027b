/// What was learnt of the summaries that people write of a genre.
package struct GenreWeights: Sendable {
  /// The genre.
  package let genre: SummaryGenre
  /// The language of the texts that it was learnt from, and of those for which it holds.
  package let language: String
  /// A weight for each feature of ``WordEvidence``, by its name.
  package let weights: [(name: String, value: Double)]
  /// How much oftener summaries have a word than words at large, as a difference of logits, where it is worth a mention.
  let priors: [(logit: Double, words: WordSet)]
  /// Whether words count by their stems, so that the priors are those of stems.
  package let isByStem: Bool
  /// A weight for each feature of ``PairEvidence``, by its name; empty where nothing was learnt of pairs.
  package let pairWeights: [(name: String, value: Double)]
  /// How much oftener summaries have a pair of neighbours, two stems with a space between them.
  let pairPriors: [(logit: Double, words: WordSet)]

  /// Weights that are compiled in.
  init(
    genre: SummaryGenre, language: String, weights: [(name: String, value: Double)],
    priors: [(logit: Double, words: WordSet)], isByStem: Bool = false,
    pairWeights: [(name: String, value: Double)] = [],
    pairPriors: [(logit: Double, words: WordSet)] = []
  ) {
    (self.genre, self.language, self.weights, self.priors) = (genre, language, weights, priors)
    (self.isByStem, self.pairWeights, self.pairPriors) = (isByStem, pairWeights, pairPriors)
  }

  /// Weights as they are learnt, or read from a file.
  ///
  /// - Parameters:
  ///   - genre: the genre.
  ///   - language: of the texts.
  ///   - isByStem: whether words count by their stems.
  ///   - words: weights of the features of words, and how much oftener summaries have each word.
  ///   - pairs: the same for pairs of stems with a space between them; empty where nothing was learnt of them.
  package init(genre: SummaryGenre, language: String, isByStem: Bool, words: Learnt, pairs: Learnt) {
    (self.genre, self.language, self.isByStem) = (genre, language, isByStem)
    weights = WordEvidence.names.map { ($0, words.weights[$0] ?? 0) }
    priors = Self.sets(words.priors)
    pairWeights = pairs.weights.isEmpty ? [] : PairEvidence.names.map { ($0, pairs.weights[$0] ?? 0) }
    pairPriors = Self.sets(pairs.priors)
  }

  /// The features of words, in the order of their values.
  package static var wordFeatures: [String] { WordEvidence.names }
  /// The features of pairs, in the order of their values.
  package static var pairFeatures: [String] { PairEvidence.names }

  /// What is learnt of words, or of pairs.
  package struct Learnt: Hashable, Sendable {
    /// The weight of each feature.
    package var weights: [String: Double] = [:]
    /// The difference of logits for each word or pair.
    package var priors: [String: Double] = [:]

    package init(weights: [String: Double] = [:], priors: [String: Double] = [:]) {
      (self.weights, self.priors) = (weights, priors)
    }
  }

  /// Words by what they are worth; in a set `_` stands for the space of a pair.
  private static func sets(_ priors: [String: Double]) -> [(logit: Double, words: WordSet)] {
    Dictionary(grouping: priors.keys.filter { !$0.contains("_") }) { priors[$0] ?? 0 }.sorted { $0.key > $1.key }.map {
      ($0.key, WordSet(stringLiteral: $0.value.sorted().map { $0.replacing(" ", with: "_") }.joined(separator: " ")))
    }
  }

  /// What is asked of a sentence: less where words and pairs are known so well that a short line, or one with a stop-gap, is
  /// taken only for what it says. It gained .2 to .5 of ROUGE-1 and .1 of ROUGE-2 in meetings, and lost as much elsewhere.
  var demand: SentenceTraits.Demand {
    pairWeights.isEmpty ? .init() : .init(words: 5, disfluency: 0.55)
  }

  /// How much oftener summaries have a word, or nil where nothing is known of it.
  func prior(_ bytes: [UInt8], _ word: Range<Int>) -> Double? {
    priors.first { $0.words.contains(bytes, word) }?.logit
  }

  /// How much oftener summaries have a pair, or nil where nothing is known of it.
  func pairPrior(_ bytes: [UInt8]) -> Double? {
    pairPriors.first { $0.words.contains(bytes, 0..<bytes.count) }?.logit
  }

  /// The weights in the order of the features of ``WordEvidence``.
  var ordered: [Double] { WordEvidence.names.map { Self.weight($0, weights) } }

  /// The weights in the order of the features of ``PairEvidence``.
  var orderedOfPairs: [Double] { PairEvidence.names.map { Self.weight($0, pairWeights) } }

  private static func weight(_ name: String, _ weights: [(name: String, value: Double)]) -> Double {
    weights.first { $0.name == name }?.value ?? 0
  }

  /// What was learnt of a genre in a language, or nil.
  static func learnt(_ genre: SummaryGenre, language: String) -> GenreWeights? {
    all.first { $0.genre == genre && $0.language == language }
  }

  /// Everything that was learnt.
  static let all: [GenreWeights] = [.meeting, .debate]
}
