/// Weights by which sentences are taken one after the other: the score of a sentence is their product with its features.
///
/// While a policy learns, a sentence is drawn with the probability that the softmax of the scores gives it (Plackett and Luce);
/// when it is used the best is taken, so that nothing is left to chance.
package struct SelectionPolicy: Hashable, Sendable {
  /// One for each ``PolicyFeature``, in order.
  package var weights: [Double]

  /// Weights of zero.
  package init() { weights = [Double](repeating: 0, count: PolicyFeature.count) }

  /// Weights in the order of ``PolicyFeature``.
  package init(weights: [Double]) {
    precondition(weights.count == PolicyFeature.count, "a weight for each feature")
    self.weights = weights
  }

  /// The weight of a feature.
  package subscript(feature: PolicyFeature) -> Double {
    get { weights[feature.index] }
    set { weights[feature.index] = newValue }
  }

  /// What the features that do not change give each sentence.
  package func staticScores(_ frame: PolicyFrame) -> [Double] {
    let width = PolicyFeature.staticCount
    var scores = [Double](repeating: 0, count: frame.count)
    for candidate in 0..<frame.count {
      var sum = 0.0
      let row = candidate * width
      for feature in 0..<width { sum += weights[feature] * frame.features[row + feature] }
      scores[candidate] = sum
    }
    return scores
  }

  /// The sentences that the policy takes within a budget, in the order in which it takes them.
  ///
  /// - Parameters:
  ///   - frame: the document.
  ///   - costs: of each sentence, in the unit of the budget.
  ///   - budget: at most this is spent.
  /// - Returns: numbers of sentences.
  package func picks(_ frame: PolicyFrame, costs: [Int], budget: Int) -> [Int] {
    var episode = PolicyEpisode(frame, costs: costs, budget: budget)
    let scores = staticScores(frame)
    while let best = best(&episode, scores) { episode.take(best) }
    return episode.picks
  }

  /// The best sentence that still fits, the first of equals; nil where none does.
  package func best(_ episode: inout PolicyEpisode, _ staticScores: [Double]) -> Int? {
    episode.retire()
    var scores: [Double] = []
    episode.score(staticScores, weights, into: &scores)
    var best: (candidate: Int, score: Double)?
    for (place, score) in scores.enumerated() {
      let candidate = Int(episode.open[place])
      if best.map({ score > $0.score || score == $0.score && candidate < $0.candidate }) ?? true {
        best = (candidate, score)
      }
    }
    return best?.candidate
  }

  /// What each feature adds to the score of a sentence before it is taken, in the order of ``PolicyFeature``.
  package func contributions(_ episode: PolicyEpisode, _ candidate: Int) -> [Double] {
    let values = episode.allFeatures(candidate)
    return values.indices.map { weights[$0] * values[$0] }
  }
}
