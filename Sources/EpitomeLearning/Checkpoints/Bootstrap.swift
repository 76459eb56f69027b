/// How sure a difference is that was measured on the same documents (paired bootstrap: Efron and Tibshirani 1993, chapter 8).
package struct PairedDifference: Hashable, Sendable {
  /// Mean of the differences.
  package let mean: Double
  /// Percentiles 2.5 and 97.5 of the mean over resampled documents.
  package let low, high: Double
  /// How many documents.
  package let count: Int

  private static let resamples = 5000

  /// The difference of `values` to `base`, document by document.
  package init(_ values: [Double], minus base: [Double], seed: UInt64 = 11) {
    let differences = zip(values, base).map { $0 - $1 }
    count = differences.count
    mean = differences.isEmpty ? 0 : differences.reduce(0, +) / Double(differences.count)
    guard count > 1 else {
      (low, high) = (mean, mean)
      return
    }
    var random = SeededRandom(seed)
    var means = (0..<Self.resamples).map { _ in
      var sum = 0.0
      for _ in differences.indices { sum += differences[random.below(differences.count)] }
      return sum / Double(differences.count)
    }
    means.sort()
    low = means[Int(0.025 * Double(Self.resamples))]
    high = means[Int(0.975 * Double(Self.resamples)) - 1]
  }
}
