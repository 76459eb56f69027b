/// What each sentence covers of what a summary should, as flat lists: the elements of ``CoverageModel`` and who has them.
package struct PolicyCoverage: Sendable {
  private let starts: [Int32]
  /// Elements of each sentence.
  package let numbers: [Int32]
  /// How often it has them.
  package let times: [Int32]
  /// Worth of each element when it is covered first.
  package let worths: [Double]
  /// What of its worth it has once more.
  package let ratios: [Double]
  private let postingStarts: [Int32]
  /// The sentences that have each element.
  package let postingCandidates: [Int32]
  /// What a unit of the element's worth gives each of them, on the scale of ``PolicyFrame/gains``.
  package let postingScales: [Double]
  /// What each sentence would add to an empty summary, for its length, z-scored over those that can be taken.
  let gains: [Double]
  /// The same as a plain sum.
  let sums: [Double]

  init(_ model: CoverageModel, _ candidates: [SummaryCandidate], isEligible: [Bool]) {
    (worths, ratios) = (model.worths, model.ratios)
    var starts: [Int32] = [0]
    var numbers: [Int32] = []
    var times: [Int32] = []
    var scales: [Double] = []
    var sums: [Double] = []
    for elements in model.elements {
      var sum = 0.0
      for element in elements {
        let number = Int(element.number)
        var scale = 0.0
        var once = 1.0
        for _ in 0..<element.times {
          scale += once
          once *= model.ratios[number]
        }
        numbers.append(element.number)
        times.append(element.times)
        scales.append(scale)
        sum += scale * model.worths[number]
      }
      sums.append(sum)
      starts.append(Int32(numbers.count))
    }
    let lengths = candidates.map { power(Double(max(1, $0.words.count)), model.lengthExponent) }
    let densities = sums.indices.map { sums[$0] / lengths[$0] }
    let scaling = PolicyScaling(densities, isEligible)
    for candidate in candidates.indices {
      for entry in Int(starts[candidate])..<Int(starts[candidate + 1]) {
        scales[entry] /= lengths[candidate] * scaling.deviation
      }
    }
    gains = densities.map(scaling.unclipped)
    self.sums = sums
    (self.starts, self.numbers, self.times) = (starts, numbers, times)
    (postingStarts, postingCandidates, postingScales) = PolicyLists.inverted(
      starts: starts, keys: numbers, values: scales, count: model.worths.count)
  }

  /// The entries of a sentence.
  package func entries(of candidate: Int) -> Range<Int> { Int(starts[candidate])..<Int(starts[candidate + 1]) }

  /// The list of an element.
  package func postings(of number: Int) -> Range<Int> { Int(postingStarts[number])..<Int(postingStarts[number + 1]) }
}

/// Mean and spread of a feature in a document.
struct PolicyScaling {
  let mean: Double
  let deviation: Double

  /// Of the values of the sentences that can be taken.
  init(_ values: [Double], _ isEligible: [Bool]) {
    var (count, sum, square) = (0.0, 0.0, 0.0)
    for index in values.indices where isEligible[index] {
      count += 1
      sum += values[index]
    }
    let mean = count > 0 ? sum / count : 0
    for index in values.indices where isEligible[index] { square += (values[index] - mean) * (values[index] - mean) }
    self.mean = mean
    let deviation = count > 0 ? (square / count).squareRoot() : 0
    self.deviation = deviation > 1e-9 ? deviation : 1
  }

  func unclipped(_ value: Double) -> Double { (value - mean) / deviation }

  /// The value in standard deviations, at most four.
  func scaled(_ value: Double) -> Double { max(-4, min(4, unclipped(value))) }
}
