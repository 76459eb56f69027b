package import Epitome

/// Trains a policy by the rewards of whole summaries: REINFORCE with the mean of the other samples as the baseline (RLOO: Kool,
/// van Hoof and Welling 2019; Ahmadian et al. 2024), divided by the samples' spread. What is kept is the mean of the averaged weights of
/// several runs that differ by chance only: a linear policy's weights may be averaged, and a single run's are noisy.
///
/// Each document has a stream of chance of its own for each update, and sums are taken in the order of the documents, so that the result
/// is the same bit for bit however many are worked on at a time.
package struct PolicyGradientTrainer: Sendable {
  private let configuration: TrainingConfiguration
  private static let (momentum, variance, smallest) = (0.9, 0.99, 1e-8)
  /// Updates between two looks at the bounds.
  private static let settling = 5

  package init(_ configuration: TrainingConfiguration) { self.configuration = configuration }

  /// Trains on examples, from the weights of a policy.
  ///
  /// - Parameters:
  ///   - phases: sets of examples, one after the other, each for its share of the updates: a curriculum.
  ///   - start: where to begin.
  ///   - step: called after each update with its number and the averaged weights.
  /// - Returns: the averaged weights and the curve.
  /// - Throws: ``LearningError`` without examples.
  package func train(
    _ phases: [[TrainingExample]], from start: SelectionPolicy,
    step: (Int, SelectionPolicy) throws -> Void = { _, _ in }
  ) async throws -> TrainingResult {
    let phases = phases.filter { !$0.isEmpty }
    guard !phases.isEmpty else { throw LearningError.data("there are no documents to learn from") }
    var chains = (0..<configuration.chains).map { Chain($0, start, phases, configuration) }
    var average = start
    var curve: [Double] = []
    var episodes = 0
    let pull = configuration.prior / Double(phases.reduce(0) { $0 + $1.count })
    for update in 0..<configuration.updates {
      let phase = update * phases.count / configuration.updates
      let examples = phases[phase]
      var chosen: [Draw] = []
      for number in chains.indices {
        if update > 0, update % Self.settling == 0 { chains[number].settle() }
        chosen += chains[number].draws(phase, min(configuration.batch, examples.count))
      }
      let current = chains
      let works = try await ParallelMap.map(chosen, jobs: configuration.jobs) { draw in
        work(examples[draw.example], draw, update, current[draw.chain])
      }
      var reward = 0.0
      for number in chains.indices {
        let own = zip(chosen, works).filter { $0.0.chain == number }.map(\.1)
        var gradient = [Double](repeating: 0, count: start.weights.count)
        for work in own {
          for index in gradient.indices { gradient[index] += work.gradient[index] / Double(own.count) }
          reward += work.reward / Double(works.count)
        }
        chains[number].step(gradient, from: start, pull: pull, configuration)
      }
      for index in average.weights.indices {
        average.weights[index] = chains.reduce(0) { $0 + $1.average.weights[index] } / Double(chains.count)
      }
      curve.append(reward)
      episodes += works.count * configuration.samples
      try step(update + 1, average)
    }
    return TrainingResult(policy: average, curve: curve, episodes: episodes)
  }

  /// A document that a chain learns from next.
  private struct Draw {
    var chain: Int
    var example: Int
  }

  /// One of the runs whose weights are averaged, each with chance of its own.
  private struct Chain {
    private let number: Int
    private(set) var policy: SelectionPolicy
    private(set) var average: SelectionPolicy
    private(set) var prices: BoundPrices?
    private var adam: AdamStep
    private var orders: [ShuffledOrder]

    init(
      _ number: Int, _ start: SelectionPolicy, _ phases: [[TrainingExample]], _ configuration: TrainingConfiguration
    ) {
      self.number = number
      (policy, average) = (start, start)
      adam = AdamStep(count: start.weights.count)
      prices = configuration.staysWithinBounds ? BoundPrices(start, phases.flatMap(\.self)) : nil
      orders = phases.map { ShuffledOrder(count: $0.count, seed: configuration.seed, chain: number) }
    }

    mutating func settle() { prices?.settle(policy) }

    mutating func draws(_ phase: Int, _ count: Int) -> [Draw] {
      (0..<count).map { _ in Draw(chain: number, example: orders[phase].next()) }
    }

    mutating func step(
      _ gradient: [Double], from start: SelectionPolicy, pull: Double, _ configuration: TrainingConfiguration
    ) {
      var gradient = gradient
      for index in gradient.indices {
        gradient[index] -= pull * (policy.weights[index] - start.weights[index])
      }
      adam.apply(gradient, rate: configuration.rate, to: &policy.weights)
      for index in gradient.indices {
        policy.weights[index] *= 1 - configuration.decay
        average.weights[index] +=
          (1 - configuration.averaging) * (policy.weights[index] - average.weights[index])
      }
    }
  }

  /// The gradient of a document: samples that were paid more than the others become likelier.
  private func work(
    _ example: TrainingExample, _ draw: Draw, _ update: Int, _ chain: Chain
  ) -> (gradient: [Double], reward: Double) {
    let (policy, prices) = (chain.policy, chain.prices)
    var random = SeededRandom(configuration.seed, update, draw.example, draw.chain)
    let scores = policy.staticScores(example.frame)
    let context = example.context
    let count = configuration.samples
    let rollouts = (0..<count).map { _ in Rollout(example, policy, scores: scores, &random) }
    let rewards = rollouts.map { rollout in
      configuration.rewards.value(rollout.picks, context) - (prices?.cost(rollout.picks, context) ?? 0)
    }
    let sum = rewards.reduce(0, +)
    let mean = sum / Double(count)
    let spread = (rewards.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)).squareRoot()
    var gradient = [Double](repeating: 0, count: policy.weights.count)
    guard spread > 1e-9, count > 1 else { return (gradient, mean) }
    for (rollout, reward) in zip(rollouts, rewards) {
      let advantage = (reward - (sum - reward) / Double(count - 1)) / spread / Double(count)
      for index in gradient.indices { gradient[index] += advantage * rollout.gradient[index] }
    }
    return (gradient, mean)
  }

  /// Steps uphill by Adam.
  private struct AdamStep {
    private var means: [Double]
    private var squares: [Double]
    private var (meanRest, squareRest) = (1.0, 1.0)

    init(count: Int) {
      means = [Double](repeating: 0, count: count)
      squares = means
    }

    mutating func apply(_ gradient: [Double], rate: Double, to weights: inout [Double]) {
      let (first, second) = (PolicyGradientTrainer.momentum, PolicyGradientTrainer.variance)
      meanRest *= first
      squareRest *= second
      for index in weights.indices {
        means[index] = first * means[index] + (1 - first) * gradient[index]
        squares[index] = second * squares[index] + (1 - second) * gradient[index] * gradient[index]
        let size = (squares[index] / (1 - squareRest)).squareRoot() + PolicyGradientTrainer.smallest
        weights[index] += rate * means[index] / (1 - meanRest) / size
      }
    }
  }
}

/// Numbers below a count, in a new random order each time that all were given.
struct ShuffledOrder: Sendable {
  private var order: [Int]
  private var place: Int
  private var random: SeededRandom

  init(count: Int, seed: Int, chain: Int = 0) {
    order = Array(0..<count)
    place = count
    random = SeededRandom(seed, 7, chain)
  }

  mutating func next() -> Int {
    if place >= order.count {
      random.shuffle(&order)
      place = 0
    }
    place += 1
    return order[place - 1]
  }
}
