/// What speaks for a pair of neighbouring stems of a text to stand in its summary, as the features of a logistic model.
struct PairEvidence {
  /// What the values of ``values(_:_:times:)`` are, in their order.
  static let names = [
    "bias", "first", "second", "count", "firstFunction", "secondFunction", "bothFunction", "bothContent", "prior",
    "known", "functionCount", "contentCount", "budget", "compression", "term",
  ]
  /// From here on it is near enough to certain that a summary has a stem, or has not.
  private static let greatestLogit = 9.0

  private let genre: GenreWeights
  private let weights: [Double]
  private let vocabulary: SummaryVocabulary
  private let words: Vocabulary
  private let stems: WordStems
  private let stemmer: LightStemmer
  private let logits: [Double]
  private let budget: (summary: Double, compression: Double)

  /// - Parameters:
  ///   - genre: with weights of pairs.
  ///   - vocabulary: what is known of the words.
  ///   - words: the words.
  ///   - stems: of the words.
  ///   - probabilities: that a summary has each stem.
  ///   - budget: as of ``WordEvidence/budget(_:summaryWords:)``.
  init(
    _ genre: GenreWeights, _ vocabulary: SummaryVocabulary, _ words: Vocabulary, stems: WordStems,
    probabilities: [Double], budget: (summary: Double, compression: Double)
  ) {
    (self.genre, self.vocabulary, self.words, self.stems) = (genre, vocabulary, words, stems)
    weights = genre.orderedOfPairs
    stemmer = LightStemmer.forLanguage(genre.language)
    logits = probabilities.map { chance in
      let chance = min(max(chance, 1e-9), 1 - 1e-9)
      return min(max(naturalLogarithm(chance / (1 - chance)), -Self.greatestLogit), Self.greatestLogit)
    }
    self.budget = budget
  }

  /// The probability that a summary has a pair of stems, by number, that stands in so many sentences; `scratch` spares
  /// memory for each.
  func probability(_ first: Int, _ second: Int, times: Int, scratch: inout [UInt8]) -> Double {
    let logit = zip(values(first, second, times: times, scratch: &scratch), weights).reduce(0) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exponential(-logit))
  }

  /// The features of a pair of stems, by number.
  func values(_ first: Int, _ second: Int, times: Int, scratch: inout [UInt8]) -> [Double] {
    let often = naturalLogarithm(Double(max(1, times)))
    let one = isFunction(first) ? 1.0 : 0
    let two = isFunction(second) ? 1.0 : 0
    scratch.removeAll(keepingCapacity: true)
    append(first, to: &scratch)
    scratch.append(0x20)
    append(second, to: &scratch)
    let prior = genre.pairPrior(scratch)
    let content = (1 - one) * (1 - two)
    let isTerm = [first, second].contains { vocabulary.words[stems.representative($0)].term > 0 }
    return [
      1, logits[first] / 4, logits[second] / 4, often, one, two, one * two, content, prior ?? 0, prior == nil ? 0 : 1,
      one * often, content * often, budget.summary, budget.compression, isTerm ? 1 : 0,
    ]
  }

  private func isFunction(_ stem: Int) -> Bool {
    vocabulary.classes[stems.representative(stem)].contains(.function)
  }

  private func append(_ stem: Int, to scratch: inout [UInt8]) {
    let range = words.range(of: stems.representative(stem))
    scratch += words.bytes[range.lowerBound..<stemmer.stemEnd(words.bytes, range)]
  }
}
