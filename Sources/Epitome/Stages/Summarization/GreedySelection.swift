/// Fills a summary by the best gain for its cost, again and again.
///
/// Gains only fall while a summary grows, so that a stale gain bounds the true one and most need not be computed again
/// (lazy greedy: Minoux 1978; a bound for costs as exponents: Lin and Bilmes 2010, section 4).
struct GreedySelection {
  /// A sentence that was taken, with the gain for which it was.
  struct Pick: Hashable {
    /// Index among the candidates.
    var candidate: Int
    /// Gain for its cost when it was taken.
    var gain: Double
  }

  private let candidates: [SummaryCandidate]
  private let model: CoverageModel
  private let sectionShares: [Int: Double]
  private var isCovered: [Bool]
  private var taken: [Int: Int] = [:]
  private(set) var picks: [Pick] = []

  init(_ candidates: [SummaryCandidate], _ model: CoverageModel) {
    self.candidates = candidates
    self.model = model
    isCovered = [Bool](repeating: false, count: model.weights.count)
    var shares: [Int: Double] = [:]
    for section in candidates.compactMap(\.section) { shares[section, default: 0] += 1 }
    sectionShares = shares.mapValues { $0 / Double(max(1, candidates.count)) }
  }

  /// Takes the best of the `wanted` candidates that fit, until the budget is spent.
  mutating func fill(_ budget: inout SummaryBudget, from wanted: [Int]) {
    // A count of sentences asks for substance, other lengths for the most in the space.
    let exponent = budget.countsSentences ? 0.3 : 0.7
    var heap = MaximumHeap(
      wanted.filter { candidates[$0].quality > 0 && model.isAsked[$0] }.map { ($0, gain($0, exponent)) })
    while !budget.isSpent, let best = heap.popMaximum() {
      let gain = gain(best.index, exponent)
      if let next = heap.maximum, gain < next.value {
        heap.insert(best.index, gain)
        continue
      }
      if gain <= 0 { break }
      if budget.take(candidates[best.index]) { take(best.index, gain) }
    }
  }

  /// Takes a candidate whatever it gains, if it fits.
  mutating func force(_ index: Int, _ budget: inout SummaryBudget) {
    guard !picks.contains(where: { $0.candidate == index }), budget.take(candidates[index]) else { return }
    take(index, gain(index, 0.3))
  }

  private mutating func take(_ index: Int, _ gain: Double) {
    picks.append(Pick(candidate: index, gain: gain))
    for element in model.elements[index] { isCovered[Int(element)] = true }
    if let section = candidates[index].section { taken[section, default: 0] += 1 }
  }

  private func gain(_ index: Int, _ exponent: Double) -> Double {
    let candidate = candidates[index]
    var gain = 0.0
    for element in model.elements[index] where !isCovered[Int(element)] { gain += model.weights[Int(element)] }
    if let section = candidate.section, let count = taken[section] {
      // A section that has had more than its share gives way to the others.
      gain /= 1 + 0.5 * Double(count) * (1 - (sectionShares[section] ?? 0))
    }
    return gain * candidate.quality / power(Double(max(1, candidate.words.count)), exponent)
  }
}
