package import Epitome

/// Searches weights by the cross-entropy method (Rubinstein 1999): draws some around a mean, keeps the best, moves the mean there.
package struct CrossEntropyTrainer: Sendable {
  private let configuration: TrainingConfiguration
  private static let (population, elite) = (24, 6)

  package init(_ configuration: TrainingConfiguration) { self.configuration = configuration }

  /// Searches from the weights of a policy; each of the updates costs as many summaries as the population has members times the batch.
  package func train(
    _ examples: [TrainingExample], from start: SelectionPolicy
  ) async throws -> TrainingResult {
    guard !examples.isEmpty else { throw LearningError.data("there are no documents to learn from") }
    var mean = start.weights
    var deviation = [Double](repeating: 0.3, count: mean.count)
    var order = ShuffledOrder(count: examples.count, seed: configuration.seed)
    var curve: [Double] = []
    var episodes = 0
    for update in 0..<configuration.updates {
      let batch = (0..<min(configuration.batch, examples.count)).map { _ in order.next() }
      var random = SeededRandom(configuration.seed, update, -1)
      let drawn = (0..<Self.population).map { _ in mean.indices.map { mean[$0] + deviation[$0] * random.normal() } }
      let rewards = try await ParallelMap.map(drawn, jobs: configuration.jobs) { weights in
        let policy = SelectionPolicy(weights: weights)
        return batch.reduce(0.0) { sum, number in
          let example = examples[number]
          return sum + configuration.rewards.value(example.picks(policy), example.context)
        }
      }
      let best = drawn.indices.sorted { (rewards[$0], $1) > (rewards[$1], $0) }.prefix(Self.elite)
      for index in mean.indices {
        let values = best.map { drawn[$0][index] }
        let center = values.reduce(0, +) / Double(values.count)
        let spread = (values.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(values.count)).squareRoot()
        mean[index] = 0.5 * mean[index] + 0.5 * center
        deviation[index] = max(0.02, 0.5 * deviation[index] + 0.5 * spread)
      }
      curve.append(rewards.reduce(0, +) / Double(rewards.count * batch.count))
      episodes += drawn.count * batch.count
    }
    return TrainingResult(policy: SelectionPolicy(weights: mean), curve: curve, episodes: episodes)
  }
}
