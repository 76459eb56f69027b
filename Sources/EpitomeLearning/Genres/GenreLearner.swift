package import Epitome
import EpitomeCore

/// Learns from texts with reference summaries what the summaries that people write of a genre have in common.
///
/// A logistic model estimates for each word of a text the chance that its summary has it. Beside the features of the text it has a prior:
/// how much oftener references have the word where the text has it, smoothed towards the mean. While the model is fitted, the prior
/// of a text is that of the other folds' texts, so that it is not believed more than it deserves on texts that nobody has seen. Where words
/// count by their stems, a second model does the same for pairs of neighbours. Nothing is left to chance.
package struct GenreLearner: Sendable {
  /// A text to learn from, and the name that it shares with others of the same occasion: those go into one fold.
  package struct Example: Sendable {
    package let text: GenreText
    package let group: String

    package init(_ text: GenreText, group: String) { (self.text, self.group) = (text, group) }
  }

  /// What was learnt, and how well it fits.
  package struct Outcome: Sendable {
    package let words: GenreWeights.Learnt
    package let pairs: GenreWeights.Learnt
    /// Mean log loss of a word, and of a pair, in nats.
    package let losses: (words: Double, pairs: Double)
  }

  /// How many groups of texts there must be: the folds.
  package static let fewest = 5
  /// Texts that must have a word before its prior is kept: fewer where there are few texts at all.
  private static let fewestTexts = (few: 3, many: 5)
  /// From how many texts on there are many.
  private static let manyTexts = 10
  /// To what step priors are rounded.
  private static let step = 0.5
  /// For how many texts the mean counts in a prior.
  private static let smoothing = 2.0
  private static let ridge = 1.0

  private let genre: SummaryGenre
  private let language: String
  private let isByStem: Bool

  /// - Parameters:
  ///   - genre: of the texts.
  ///   - language: of the texts.
  ///   - isByStem: whether words count by their stems, and pairs beside them.
  package init(genre: SummaryGenre, language: String, isByStem: Bool) {
    (self.genre, self.language, self.isByStem) = (genre, language, isByStem)
  }

  /// What the references of texts have in common.
  ///
  /// - Parameter examples: made with the same `isByStem`.
  /// - Returns: weights and priors of words, and of pairs where stems count.
  /// - Throws: ``LearningError`` where there are too few.
  package func learn(_ examples: [Example]) throws(LearningError) -> Outcome {
    let groups = Set(examples.map(\.group)).sorted()
    guard groups.count >= Self.fewest else {
      throw .data(
        "too few texts to learn from: at least \(Self.fewest) in one language must have reference summaries, found \(groups.count)"
      )
    }
    let folds = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0 % Self.fewest) })
    let texts = examples.map(\.text)
    let fold = examples.map { folds[$0.group] ?? 0 }
    let others = (0..<Self.fewest).map { own in texts.indices.filter { fold[$0] != own }.map { texts[$0] } }
    let fewest = texts.count < Self.manyTexts ? Self.fewestTexts.few : Self.fewestTexts.many
    let wordPriors = others.map { Self.priors($0, \.words, \.wordShares, fewest) }
    let words = fit(texts, \.wordShares) { place, text in
      text.wordValues(weights(.init(priors: wordPriors[fold[place]])))
    }
    let learnt = GenreWeights.Learnt(
      weights: Self.named(words.weights, GenreWeights.wordFeatures),
      priors: Self.priors(texts, \.words, \.wordShares, fewest))
    guard isByStem else { return Outcome(words: learnt, pairs: .init(), losses: (words.loss, 0)) }
    let pairPriors = others.map { Self.priors($0, \.pairs, \.pairShares, fewest, least: Self.step) }
    let blank = Self.named([Double](repeating: 0, count: GenreWeights.pairFeatures.count), GenreWeights.pairFeatures)
    let pairs = fit(texts, \.pairShares) { place, text in
      text.pairValues(
        weights(
          .init(weights: learnt.weights, priors: wordPriors[fold[place]]),
          .init(weights: blank, priors: pairPriors[fold[place]])))
    }
    let learntOfPairs = GenreWeights.Learnt(
      weights: Self.named(pairs.weights, GenreWeights.pairFeatures),
      priors: Self.priors(texts, \.pairs, \.pairShares, fewest, least: Self.step))
    return Outcome(words: learnt, pairs: learntOfPairs, losses: (words.loss, pairs.loss))
  }

  private func weights(_ words: GenreWeights.Learnt, _ pairs: GenreWeights.Learnt = .init()) -> GenreWeights {
    GenreWeights(genre: genre, language: language, isByStem: isByStem, words: words, pairs: pairs)
  }

  private func fit(
    _ texts: [GenreText], _ shares: KeyPath<GenreText, [Double]>, _ values: (Int, GenreText) -> [[Double]]
  ) -> (weights: [Double], loss: Double) {
    var (rows, wanted, count) = ([Double](), [Double](), 0)
    for (place, text) in texts.enumerated() {
      for row in values(place, text) {
        rows += row
        count = row.count
      }
      wanted += text[keyPath: shares]
    }
    return LogisticFit.fit(rows: rows, count: count, shares: wanted, ridge: Self.ridge)
  }

  private static func named(_ weights: [Double], _ names: [String]) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: zip(names, weights.map { ($0 * 1000).rounded() / 1000 }))
  }

  /// By word or pair: the logit of how often references have it where a text does, less that of all; what is too rare to tell is left out.
  private static func priors(
    _ texts: [GenreText], _ keys: KeyPath<GenreText, [String]>, _ shares: KeyPath<GenreText, [Double]>,
    _ fewest: Int, least: Double = -.infinity
  ) -> [String: Double] {
    var seen: [String: (texts: Int, share: Double)] = [:]
    for text in texts {
      var own: [String: Double] = [:]
      for (key, share) in zip(text[keyPath: keys], text[keyPath: shares]) { own[key] = share }
      for (key, share) in own {
        let before = seen[key] ?? (0, 0)
        seen[key] = (before.texts + 1, before.share + share)
      }
    }
    let keys = seen.keys.sorted()
    let all = keys.reduce(into: (texts: 0, share: 0.0)) { sum, key in
      sum.texts += seen[key]?.texts ?? 0
      sum.share += seen[key]?.share ?? 0
    }
    let mean = min(max(all.share / Double(max(1, all.texts)), 1e-6), 1 - 1e-6)
    var priors: [String: Double] = [:]
    for key in keys {
      guard let entry = seen[key], entry.texts >= fewest else { continue }
      let rate = (entry.share + smoothing * mean) / (Double(entry.texts) + smoothing)
      let value = ((logit(min(max(rate, 1e-3), 1 - 1e-3)) - logit(mean)) / step).rounded() * step
      if value != 0, value >= least { priors[key] = value }
    }
    return priors
  }

  private static func logit(_ rate: Double) -> Double { naturalLogarithm(rate / (1 - rate)) }
}
