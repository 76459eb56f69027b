import Epitome

/// Logistic regression with a Gaussian prior: the most probable weights given examples (MAP).
///
/// Each step goes to the maximum of a parabola that lies below what is sought (Böhning and Lindsay 1988): slower than Newton's method near
/// the end, but it never goes wrong where the prior is sure and the examples say otherwise, and the system is factored once.
package enum LogisticFit {
  /// An example: features, and whether it was wanted.
  package struct Example: Hashable, Sendable {
    package var features: [Double]
    package var isWanted: Bool
    /// How much it counts.
    package var weight = 1.0

    package init(features: [Double], isWanted: Bool, weight: Double = 1) {
      (self.features, self.isWanted, self.weight) = (features, isWanted, weight)
    }
  }

  private static let rounds = 400

  /// The most probable weights; the last is the bias, which the prior leaves almost free.
  ///
  /// - Parameters:
  ///   - examples: all with the same number of features.
  ///   - prior: the weights that hold without examples.
  ///   - strength: of the prior, as the inverse of its variance.
  /// - Returns: a weight for each feature, then the bias.
  package static func fit(_ examples: [Example], prior: [Double], strength: Double) -> [Double] {
    let count = prior.count + 1
    let center = prior + [0]
    var weights = center
    // One row after the other, the bias's feature last, so that the sums run over plain numbers.
    var rows: [Double] = []
    rows.reserveCapacity(examples.count * count)
    for example in examples {
      rows += example.features
      rows.append(1)
    }
    var curvature = [Double](repeating: 0, count: count * count)
    for (number, example) in examples.enumerated() {
      let start = number * count
      for row in 0..<count {
        let scaled = example.weight * 0.25 * rows[start + row]
        guard scaled != 0 else { continue }
        for column in 0...row { curvature[row * count + column] += scaled * rows[start + column] }
      }
    }
    let strengths = (0..<count).map { $0 < count - 1 ? strength : 0.01 }
    for index in 0..<count { curvature[index * count + index] += strengths[index] }
    let root = factored(curvature, count)
    for _ in 0..<rounds {
      var gradient = (0..<count).map { strengths[$0] * (center[$0] - weights[$0]) }
      for (number, example) in examples.enumerated() {
        let start = number * count
        var score = 0.0
        for index in 0..<count { score += weights[index] * rows[start + index] }
        let error = example.weight * ((example.isWanted ? 1 : 0) - sigmoid(score))
        for index in 0..<count { gradient[index] += error * rows[start + index] }
      }
      let step = solve(root, gradient)
      var most = 0.0
      for index in 0..<count {
        weights[index] += step[index]
        most = max(most, abs(step[index]))
      }
      if most < 1e-9 { break }
    }
    return weights
  }

  /// The weights of a logistic model of shares, with a ridge penalty, by Newton's method.
  ///
  /// - Parameters:
  ///   - rows: the features of the examples, one example after the other.
  ///   - count: of the features; one of them should be 1 throughout.
  ///   - shares: how sure each example is, 0...1.
  ///   - ridge: the penalty of a weight of 1, twice over; above 0.
  /// - Returns: a weight for each feature, and the mean log loss in nats.
  package static func fit(rows: [Double], count: Int, shares: [Double], ridge: Double) -> (
    weights: [Double], loss: Double
  ) {
    var weights = [Double](repeating: 0, count: count)
    for _ in 0..<newtonSteps {
      var gradient = weights.map { -ridge * $0 }
      var curvature = [Double](repeating: 0, count: count * count)
      for index in 0..<count { curvature[index * count + index] = ridge }
      for (number, share) in shares.enumerated() {
        let start = number * count
        let chance = sigmoid(score(weights, rows, start))
        let (error, spread) = (share - chance, chance * (1 - chance))
        for row in 0..<count {
          let value = rows[start + row]
          guard value != 0 else { continue }
          gradient[row] += error * value
          let scaled = spread * value
          for column in 0...row { curvature[row * count + column] += scaled * rows[start + column] }
        }
      }
      let step = solve(factored(curvature, count), gradient)
      for index in 0..<count { weights[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
    var loss = 0.0
    for (number, share) in shares.enumerated() {
      let chance = min(max(sigmoid(score(weights, rows, number * count)), 1e-9), 1 - 1e-9)
      loss -= share * naturalLogarithm(chance) + (1 - share) * naturalLogarithm(1 - chance)
    }
    return (weights, loss / Double(max(1, shares.count)))
  }

  private static let newtonSteps = 20

  private static func score(_ weights: [Double], _ rows: [Double], _ start: Int) -> Double {
    var score = 0.0
    for index in weights.indices { score += weights[index] * rows[start + index] }
    return score
  }

  package static func sigmoid(_ value: Double) -> Double {
    let rest = softmaxExponential(-abs(value))
    return value >= 0 ? 1 / (1 + rest) : rest / (1 + rest)
  }

  /// The lower factor of a symmetric matrix whose lower half is given (Cholesky).
  private static func factored(_ matrix: [Double], _ count: Int) -> [Double] {
    var root = matrix
    for row in 0..<count {
      for column in 0...row {
        var sum = root[row * count + column]
        for inner in 0..<column { sum -= root[row * count + inner] * root[column * count + inner] }
        root[row * count + column] = row == column ? max(sum, 1e-12).squareRoot() : sum / root[column * count + column]
      }
    }
    return root
  }

  /// Solves a system whose matrix is given by its factor.
  private static func solve(_ root: [Double], _ right: [Double]) -> [Double] {
    let count = right.count
    var result = right
    for row in 0..<count {
      for inner in 0..<row { result[row] -= root[row * count + inner] * result[inner] }
      result[row] /= root[row * count + row]
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
      for inner in row + 1..<max(row + 1, count) { result[row] -= root[inner * count + row] * result[inner] }
      result[row] /= root[row * count + row]
    }
    return result
  }
}
