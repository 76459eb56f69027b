/// Logistic regression with a Gaussian prior, by Newton's method: the most probable weights given examples (MAP).
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

  private static let rounds = 12

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
    for _ in 0..<rounds {
      var gradient = [Double](repeating: 0, count: count)
      var curvature = [Double](repeating: 0, count: count * count)
      for (number, example) in examples.enumerated() {
        let start = number * count
        var score = 0.0
        for index in 0..<count { score += weights[index] * rows[start + index] }
        let probability = sigmoid(score)
        let error = example.weight * ((example.isWanted ? 1 : 0) - probability)
        let bend = example.weight * max(probability * (1 - probability), 1e-6)
        for row in 0..<count {
          gradient[row] += error * rows[start + row]
          let scaled = bend * rows[start + row]
          guard scaled != 0 else { continue }
          let line = row * count
          for column in 0...row { curvature[line + column] += scaled * rows[start + column] }
        }
      }
      for index in 0..<count {
        let own = index < count - 1 ? strength : 0.01
        gradient[index] -= own * (weights[index] - center[index])
        curvature[index * count + index] += own
      }
      let step = solve(curvature, gradient)
      var most = 0.0
      for index in 0..<count {
        weights[index] += step[index]
        most = max(most, abs(step[index]))
      }
      if most < 1e-7 { break }
    }
    return weights
  }

  package static func sigmoid(_ value: Double) -> Double {
    let rest = softmaxExponential(-abs(value))
    return value >= 0 ? 1 / (1 + rest) : rest / (1 + rest)
  }

  /// Solves a symmetric system, whose lower half is given, by Cholesky's method.
  private static func solve(_ matrix: [Double], _ right: [Double]) -> [Double] {
    let count = right.count
    var root = matrix
    for row in 0..<count {
      for column in 0...row {
        var sum = root[row * count + column]
        for inner in 0..<column { sum -= root[row * count + inner] * root[column * count + inner] }
        root[row * count + column] = row == column ? max(sum, 1e-12).squareRoot() : sum / root[column * count + column]
      }
    }
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
