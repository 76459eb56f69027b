/// How central each sentence is among the others: by the mean of all, and by who is like whom (LexRank: Erkan and Radev 2004,
/// section 3.3, continuous, edges from a likeness of 0.1).
struct SentenceGraph {
  /// Likeness to the mean of all sentences.
  private(set) var centroid: [Double]
  /// Likeness to the mean of the sentences of the same section.
  private(set) var sectionCentroid: [Double]
  /// Stationary probability times the number of sentences.
  private(set) var lexRank: [Double]
  /// To how many sentences each is alike.
  private(set) var degree: [Double]

  private static let leastLikeness = 0.1
  private static let damping = 0.85
  private static let rounds = 20

  init(_ vectors: SentenceVectors, sections: [Int32], termCount: Int) {
    let count = sections.count
    centroid = Self.centroids(vectors, groups: [Int32](repeating: 0, count: count), termCount: termCount)
    sectionCentroid = Self.centroids(vectors, groups: sections, termCount: termCount)
    degree = [Double](repeating: 0, count: count)
    lexRank = [Double](repeating: 1, count: count)
    rank(vectors)
  }

  /// Groups are runs of sentences.
  private static func centroids(_ vectors: SentenceVectors, groups: [Int32], termCount: Int) -> [Double] {
    var result = [Double](repeating: 0, count: groups.count)
    var sums = [Double](repeating: 0, count: termCount)
    var start = 0
    while start < groups.count {
      var end = start
      while end < groups.count, groups[end] == groups[start] { end += 1 }
      for candidate in start..<end {
        for entry in vectors.entries(of: candidate) { sums[Int(vectors.terms[entry])] += vectors.weights[entry] }
      }
      var square = 0.0
      for candidate in start..<end {
        for entry in vectors.entries(of: candidate) {
          result[candidate] += sums[Int(vectors.terms[entry])] * vectors.weights[entry]
        }
        square += result[candidate]
      }
      let length = square > 0 ? square.squareRoot() : 1
      for candidate in start..<end {
        result[candidate] /= length
        for entry in vectors.entries(of: candidate) { sums[Int(vectors.terms[entry])] = 0 }
      }
      start = end
    }
    return result
  }

  private mutating func rank(_ vectors: SentenceVectors) {
    let count = lexRank.count
    var starts: [Int] = [0]
    var others: [Int32] = []
    var weights: [Double] = []
    var row = [Double](repeating: 0, count: count)
    var touched: [Int32] = []
    for candidate in 0..<count {
      touched.removeAll(keepingCapacity: true)
      for entry in vectors.entries(of: candidate) {
        let weight = vectors.weights[entry]
        for place in vectors.postings(of: Int(vectors.terms[entry])) {
          let other = vectors.postingCandidates[place]
          if row[Int(other)] == 0 { touched.append(other) }
          row[Int(other)] += weight * vectors.postingWeights[place]
        }
      }
      var sum = 0.0
      let first = weights.count
      for other in touched {
        if Int(other) != candidate, row[Int(other)] >= Self.leastLikeness {
          others.append(other)
          weights.append(row[Int(other)])
          sum += row[Int(other)]
        }
        row[Int(other)] = 0
      }
      for place in first..<weights.count { weights[place] /= sum }
      degree[candidate] = Double(weights.count - first)
      starts.append(weights.count)
    }
    for _ in 0..<Self.rounds {
      var next = [Double](repeating: 1 - Self.damping, count: count)
      for candidate in 0..<count {
        let share = Self.damping * lexRank[candidate]
        for place in starts[candidate]..<starts[candidate + 1] { next[Int(others[place])] += share * weights[place] }
      }
      lexRank = next
    }
  }
}
