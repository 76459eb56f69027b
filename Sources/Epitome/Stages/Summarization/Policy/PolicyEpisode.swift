/// A summary in the making: which sentences were taken, which still fit, and what those are worth beside the ones taken.
///
/// Taking a sentence costs as much as the words that it shares with others, not as much as the document is long.
package struct PolicyEpisode: Sendable {
  /// What depends on the sentences taken, for one that is not.
  package struct DynamicFeatures: Hashable, Sendable {
    /// Greatest likeness to a sentence taken, 0...1.
    package var redundancy = 0.0
    /// What it would add that no sentence taken has, for its length, on the scale of the document.
    package var uncovered = 0.0
    /// Share of the sentences taken that stand in its section.
    package var sameSection = 0.0
    /// Whether it stands next to one taken, 0 or 1.
    package var adjacent = 0.0
    /// Its cost as a share of what is left.
    package var budgetShare = 0.0
  }

  private let frame: PolicyFrame
  private let costs: [Int]
  /// What is left to spend.
  package private(set) var left: Int
  /// Sentences that can still be taken, in no particular order.
  package private(set) var open: [Int32] = []
  /// Sentences taken, in order.
  package private(set) var picks: [Int] = []
  private var isTaken: [Bool]
  private var redundancy: [Double]
  private var gains: [Double]
  private var worths: [Double]
  private var takenOfSection: [Int32]
  private var isAdjacent: [Bool]
  private var inverseLeft = 0.0
  private var inversePicks = 0.0
  private var likeness: [Double]

  /// An episode with nothing taken.
  package init(_ frame: PolicyFrame, costs: [Int], budget: Int) {
    self.frame = frame
    self.costs = costs
    left = budget
    isTaken = [Bool](repeating: false, count: frame.count)
    redundancy = [Double](repeating: 0, count: frame.count)
    likeness = redundancy
    gains = frame.gains
    worths = frame.coverage.worths
    takenOfSection = [Int32](repeating: 0, count: frame.sectionCount)
    isAdjacent = isTaken
    for candidate in 0..<frame.count where frame.isEligible[candidate] { open.append(Int32(candidate)) }
    inverseLeft = 1 / Double(max(1, left))
  }

  /// Takes out of ``open`` what was taken or costs more than is left.
  package mutating func retire() {
    var kept = 0
    for place in 0..<open.count {
      let candidate = Int(open[place])
      if !isTaken[candidate], costs[candidate] <= left {
        open[kept] = open[place]
        kept += 1
      }
    }
    open.removeLast(open.count - kept)
  }

  /// Restricts what can be taken to some sentences, and the budget to what is theirs.
  package mutating func restrict(to wanted: Range<Int>, budget: Int) {
    open = wanted.filter { frame.isEligible[$0] && !isTaken[$0] }.map { Int32($0) }
    left = budget
    inverseLeft = 1 / Double(max(1, left))
  }

  /// Whether a sentence was taken.
  package func has(_ candidate: Int) -> Bool { isTaken[candidate] }

  /// Takes a sentence.
  package mutating func take(_ candidate: Int) {
    isTaken[candidate] = true
    picks.append(candidate)
    left -= costs[candidate]
    inverseLeft = 1 / Double(max(1, left))
    inversePicks = 1 / Double(picks.count)
    takenOfSection[Int(frame.sections[candidate])] += 1
    if candidate > 0 { isAdjacent[candidate - 1] = true }
    if candidate + 1 < frame.count { isAdjacent[candidate + 1] = true }
    addLikeness(candidate)
    cover(candidate)
  }

  private mutating func addLikeness(_ candidate: Int) {
    let vectors = frame.vectors
    for entry in vectors.entries(of: candidate) {
      let weight = vectors.weights[entry]
      for place in vectors.postings(of: Int(vectors.terms[entry])) {
        likeness[Int(vectors.postingCandidates[place])] += weight * vectors.postingWeights[place]
      }
    }
    // The sums are read and cleared through the same lists, so that no pass over the document is needed.
    for entry in vectors.entries(of: candidate) {
      for place in vectors.postings(of: Int(vectors.terms[entry])) {
        let other = Int(vectors.postingCandidates[place])
        if likeness[other] > redundancy[other] { redundancy[other] = min(1, likeness[other]) }
        likeness[other] = 0
      }
    }
  }

  private mutating func cover(_ candidate: Int) {
    let coverage = frame.coverage
    for entry in coverage.entries(of: candidate) {
      let number = Int(coverage.numbers[entry])
      let before = worths[number]
      var after = before
      for _ in 0..<coverage.times[entry] { after *= coverage.ratios[number] }
      worths[number] = after
      // Words that every sentence has are worth nearly as much once more: nothing to tell the sentences.
      guard before - after > 0.02 * before else { continue }
      for place in coverage.postings(of: number) {
        gains[Int(coverage.postingCandidates[place])] -= (before - after) * coverage.postingScales[place]
      }
    }
  }

  /// What depends on the sentences taken.
  @inline(__always)
  package func dynamicFeatures(_ candidate: Int) -> DynamicFeatures {
    DynamicFeatures(
      redundancy: redundancy[candidate],
      uncovered: max(-4, min(4, gains[candidate])),
      sameSection: Double(takenOfSection[Int(frame.sections[candidate])]) * inversePicks,
      adjacent: isAdjacent[candidate] ? 1 : 0,
      budgetShare: min(1, Double(costs[candidate]) * inverseLeft))
  }

  /// The scores of the sentences in ``open``, place for place.
  ///
  /// - Parameters:
  ///   - staticScores: what the features that do not change give each sentence of the document.
  ///   - weights: in the order of ``PolicyFeature``.
  ///   - scores: what they are written to.
  package func score(_ staticScores: [Double], _ weights: [Double], into scores: inout [Double]) {
    let first = PolicyFeature.staticCount
    let own = (weights[first], weights[first + 1], weights[first + 2], weights[first + 3], weights[first + 4])
    scores.removeAll(keepingCapacity: true)
    for place in 0..<open.count {
      let candidate = Int(open[place])
      let values = dynamicFeatures(candidate)
      scores.append(
        staticScores[candidate] + own.0 * values.redundancy + own.1 * values.uncovered + own.2 * values.sameSection
          + own.3 * values.adjacent + own.4 * values.budgetShare)
    }
  }

  /// The mean of what depends on the sentences taken, where each sentence in ``open`` has a probability.
  package func mean(_ probabilities: [Double]) -> DynamicFeatures {
    var mean = DynamicFeatures()
    for place in 0..<open.count {
      let probability = probabilities[place]
      let values = dynamicFeatures(Int(open[place]))
      mean.redundancy += probability * values.redundancy
      mean.uncovered += probability * values.uncovered
      mean.sameSection += probability * values.sameSection
      mean.adjacent += probability * values.adjacent
      mean.budgetShare += probability * values.budgetShare
    }
    return mean
  }

  /// All features of a sentence in the order of ``PolicyFeature``.
  package func allFeatures(_ candidate: Int) -> [Double] {
    let width = PolicyFeature.staticCount
    let values = dynamicFeatures(candidate)
    return Array(frame.features[candidate * width..<(candidate + 1) * width])
      + [values.redundancy, values.uncovered, values.sameSection, values.adjacent, values.budgetShare]
  }
}
