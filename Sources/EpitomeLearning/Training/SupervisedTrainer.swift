package import Epitome

/// Trains a policy without rewards, for comparison: logistic regression on the sentences that a greedy oracle takes.
package enum SupervisedTrainer {
  /// The sentences whose addition raises ROUGE-1 + ROUGE-2 most, again and again, while it rises.
  package static func oracle(_ example: TrainingExample) -> [Int] {
    guard let target = example.target else { return [] }
    var picks: [Int] = []
    var left = example.budget
    var reached = 0.0
    while true {
      var best: (candidate: Int, score: Double)?
      for candidate in 0..<example.frame.count
      where example.frame.isEligible[candidate] && example.costs[candidate] <= left && !picks.contains(candidate) {
        let score = target.mean(picks + [candidate])
        if score > (best?.score ?? reached) { best = (candidate, score) }
      }
      guard let best else { return picks }
      picks.append(best.candidate)
      left -= example.costs[best.candidate]
      reached = best.score
    }
  }

  /// The policy whose static weights tell the oracle's sentences from the others; what depends on those taken stays as in `start`.
  package static func train(
    _ examples: [TrainingExample], from start: SelectionPolicy, jobs: Int, strength: Double = 1
  ) async throws -> SelectionPolicy {
    let labelled = try await ParallelMap.map(examples, jobs: jobs) { example in
      let wanted = Set(oracle(example))
      let width = PolicyFeature.staticCount
      return (0..<example.frame.count).filter { example.frame.isEligible[$0] }.map { candidate in
        LogisticFit.Example(
          features: Array(example.frame.features[candidate * width..<(candidate + 1) * width]),
          isWanted: wanted.contains(candidate))
      }
    }
    guard labelled.contains(where: { !$0.isEmpty }) else {
      throw LearningError.data("there are no documents with references to learn from")
    }
    let zero = [Double](repeating: 0, count: PolicyFeature.staticCount)
    let fitted = LogisticFit.fit(labelled.flatMap(\.self), prior: zero, strength: strength)
    return SelectionPolicy(
      weights: Array(fitted.dropLast()) + start.weights[PolicyFeature.staticCount...])
  }
}
