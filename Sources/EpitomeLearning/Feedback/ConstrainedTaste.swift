import Epitome

/// Searches the most probable weights given clicks among those whose summaries of some documents score no less than they must: maximum a
/// posteriori under a bound, by the cross-entropy method (Rubinstein 1999).
///
/// Of the weights drawn, those within the bound come first, by their probability; the others follow, by how far they are from it. A few dozen
/// clicks say nothing of most weights. A prior that is only made stronger takes back what they do say; here the weights that they leave open
/// go where the score asks, which pays for those that the clicks are sure of. What is found is the mean of what was good, not the best that was
/// drawn, so that the documents are not learnt by heart.
struct ConstrainedTaste: Sendable {
  private static let (population, elite, rounds) = (32, 8, 100)
  /// How far around, in standard deviations of a weight, the search looks at first, and at least.
  private static let (widest, narrowest) = (0.15, 0.01)
  /// What the mean and the deviation keep of their values from one round to the next.
  private static let kept = 0.7

  private let likelihood: ClickLikelihood
  private let prior: [Double]
  private let strength: Double
  private let examples: [TrainingExample]
  private let bound: Double

  /// Weights drawn, and how they stand.
  private struct Drawn: Sendable {
    var weights: [Double]
    /// How far the score is from the bound, 0 within it.
    var shortfall: Double
    var posterior: Double

    static func isBetter(_ left: Drawn, _ right: Drawn) -> Bool {
      (left.shortfall, -left.posterior) < (right.shortfall, -right.posterior)
    }
  }

  /// - Parameters:
  ///   - clicks: of summary lines.
  ///   - prior: the weights that hold without clicks.
  ///   - strength: of the prior, as the inverse of its variance.
  ///   - examples: documents with references.
  ///   - bound: the least mean score on them, in points.
  init(_ clicks: [Click], prior: [Double], strength: Double, examples: [TrainingExample], bound: Double) {
    likelihood = ClickLikelihood(clicks)
    (self.prior, self.strength, self.examples, self.bound) = (prior, strength, examples, bound)
  }

  /// The weights found, the same for any number of jobs.
  ///
  /// - Parameters:
  ///   - start: weights within the bound.
  ///   - jobs: how many weights are tried at once.
  /// - Returns: weights about the bound: they may score a little less or more.
  /// - Throws: where the task is cancelled.
  func search(from start: [Double], jobs: Int) async throws -> [Double] {
    var mean = start
    var deviation = [Double](repeating: Self.widest, count: mean.count)
    for round in 0..<Self.rounds {
      var random = SeededRandom(round, -2)
      let candidates =
        [mean] + (1..<Self.population).map { _ in mean.indices.map { mean[$0] + deviation[$0] * random.normal() } }
      let drawn = try await ParallelMap.map(candidates, jobs: jobs, judged)
      let best = drawn.indices.sorted {
        Drawn.isBetter(drawn[$0], drawn[$1]) || !Drawn.isBetter(drawn[$1], drawn[$0]) && $0 < $1
      }.prefix(Self.elite)
      for index in mean.indices {
        let values = best.map { drawn[$0].weights[index] }
        let center = values.reduce(0, +) / Double(values.count)
        let spread = (values.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(values.count)).squareRoot()
        mean[index] = Self.kept * mean[index] + (1 - Self.kept) * center
        deviation[index] = max(Self.narrowest, Self.kept * deviation[index] + (1 - Self.kept) * spread)
      }
    }
    return mean
  }

  private func judged(_ weights: [Double]) -> Drawn {
    let score = PolicyEvaluation.meanScore(SelectionPolicy(weights: weights), on: examples)
    return Drawn(weights: weights, shortfall: max(0, bound - score), posterior: logPosterior(weights))
  }

  /// The logarithm of the probability of weights given the clicks, up to a constant.
  func logPosterior(_ weights: [Double]) -> Double {
    zip(weights, prior).reduce(likelihood.logarithm(weights)) { sum, pair in
      sum - 0.5 * strength * (pair.0 - pair.1) * (pair.0 - pair.1)
    }
  }
}

/// How probable clicks are by weights, in a logistic model with the bias that suits them best.
struct ClickLikelihood: Sendable {
  private let rows: [[Double]]
  private let isWanted: [Bool]
  private static let rounds = 20
  /// The inverse of the variance of the bias, as in ``LogisticFit``: next to free.
  private static let biasStrength = 0.01

  init(_ clicks: [Click]) { (rows, isWanted) = (clicks.map(\.features), clicks.map(\.isWanted)) }

  /// The logarithm of the clicks' probability.
  ///
  /// - Parameter weights: those beyond a click's features count for nothing.
  /// - Returns: at most 0, in nats.
  func logarithm(_ weights: [Double]) -> Double {
    let scores = rows.map { row in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    let bias = bias(scores)
    return zip(scores, isWanted).reduce(0) { sum, click in
      let chance = LogisticFit.sigmoid(click.0 + bias)
      return sum + naturalLogarithm(max(1e-12, click.1 ? chance : 1 - chance))
    }
  }

  /// By Newton's method, with steps that a sure model cannot make large.
  private func bias(_ scores: [Double]) -> Double {
    var bias = 0.0
    for _ in 0..<Self.rounds {
      var (gradient, curvature) = (-Self.biasStrength * bias, Self.biasStrength)
      for (score, isWanted) in zip(scores, isWanted) {
        let chance = LogisticFit.sigmoid(score + bias)
        gradient += (isWanted ? 1 : 0) - chance
        curvature += max(0.02, chance * (1 - chance))
      }
      bias += gradient / curvature
      if abs(gradient) < 1e-9 * curvature { break }
    }
    return bias
  }
}
