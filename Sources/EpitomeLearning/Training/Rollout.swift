import Epitome

/// A summary that was drawn by chance, and how the weights would have to move to make it likelier.
struct Rollout {
  /// Sentences in the order in which they were drawn.
  private(set) var picks: [Int] = []
  /// Gradient of the logarithm of the probability of the picks, by weight.
  private(set) var gradient: [Double]

  /// Draws a summary.
  ///
  /// - Parameters:
  ///   - example: the document.
  ///   - policy: by whose softmax sentences are drawn.
  ///   - scores: the policy's static scores of the document.
  ///   - random: where chance comes from.
  init(_ example: TrainingExample, _ policy: SelectionPolicy, scores: [Double], _ random: inout SeededRandom) {
    let frame = example.frame
    var episode = PolicyEpisode(frame, costs: example.costs, budget: example.budget)
    var expected = [Double](repeating: 0, count: frame.count)
    var dynamic = [Double](repeating: 0, count: PolicyFeature.count - PolicyFeature.staticCount)
    var probabilities: [Double] = []
    while true {
      episode.retire()
      guard !episode.open.isEmpty else { break }
      episode.score(scores, policy.weights, into: &probabilities)
      let chosen = Self.draw(&probabilities, random.unit())
      let mean = episode.mean(probabilities)
      for place in 0..<probabilities.count { expected[Int(episode.open[place])] += probabilities[place] }
      let candidate = Int(episode.open[chosen])
      let own = episode.dynamicFeatures(candidate)
      dynamic[0] += own.redundancy - mean.redundancy
      dynamic[1] += own.uncovered - mean.uncovered
      dynamic[2] += own.sameSection - mean.sameSection
      dynamic[3] += own.adjacent - mean.adjacent
      dynamic[4] += own.budgetShare - mean.budgetShare
      episode.take(candidate)
    }
    picks = episode.picks
    for pick in picks { expected[pick] -= 1 }
    gradient = [Double](repeating: 0, count: PolicyFeature.staticCount)
    let width = PolicyFeature.staticCount
    for candidate in 0..<frame.count where expected[candidate] != 0 {
      let weight = expected[candidate]
      let row = candidate * width
      for feature in 0..<width { gradient[feature] -= weight * frame.features[row + feature] }
    }
    gradient += dynamic
  }

  /// Turns scores into probabilities and draws a place by them.
  private static func draw(_ scores: inout [Double], _ chance: Double) -> Int {
    var most = -Double.infinity
    for score in scores where score > most { most = score }
    var sum = 0.0
    for place in 0..<scores.count {
      scores[place] = softmaxExponential(scores[place] - most)
      sum += scores[place]
    }
    var left = chance * sum
    var chosen = scores.count - 1
    for place in 0..<scores.count {
      left -= scores[place]
      if left < 0 {
        chosen = place
        break
      }
    }
    let inverse = 1 / sum
    for place in 0..<scores.count { scores[place] *= inverse }
    return chosen
  }
}
