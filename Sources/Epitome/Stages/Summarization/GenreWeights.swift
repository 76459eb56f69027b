/// What was learnt of the summaries that people write of a genre.
struct GenreWeights: Sendable {
  /// The genre.
  let genre: SummaryGenre
  /// The language of the texts that it was learnt from, and of those for which it holds.
  let language: String
  /// A weight for each feature of ``WordEvidence``, by its name.
  let weights: [(name: String, value: Double)]
  /// How much oftener summaries have a word than words at large, as a difference of logits, where it is worth a mention.
  let priors: [(logit: Double, words: WordSet)]
  /// Whether words count by their stems, so that the priors are those of stems.
  var isByStem = false
  /// A weight for each feature of ``PairEvidence``, by its name; empty where nothing was learnt of pairs.
  var pairWeights: [(name: String, value: Double)] = []
  /// How much oftener summaries have a pair of neighbours, two stems with a space between them.
  var pairPriors: [(logit: Double, words: WordSet)] = []

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
