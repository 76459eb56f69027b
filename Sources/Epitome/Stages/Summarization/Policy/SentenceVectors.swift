/// Sentences as weighed words (tf-idf, each of length 1), and which sentences have each word.
///
/// Words that very many sentences have tell little and would make the lists long: they are left out, so that all that is done with the
/// lists stays linear in the length of a document.
package struct SentenceVectors: Sendable {
  /// Where the entries of each sentence begin in ``terms`` and ``weights``.
  private let starts: [Int32]
  /// Words by number, ascending within a sentence.
  package let terms: [Int32]
  /// Their weights.
  package let weights: [Double]
  private let postingStarts: [Int32]
  /// The sentences that have each word.
  package let postingCandidates: [Int32]
  /// Its weight in them.
  package let postingWeights: [Double]
  /// Mean rarity (idf) of the words of each sentence.
  let rarity: [Double]

  /// No list is longer.
  private static let longestList = 120

  init(_ candidates: [SummaryCandidate], _ words: WordTable, units: WordStems, isContent: [Bool]) {
    var sentencesOf = [Int32](repeating: 0, count: units.count)
    var last = [Int32](repeating: -1, count: units.count)
    for (index, candidate) in candidates.enumerated() {
      for word in candidate.words where isContent[Int(words.ids[word])] {
        let unit = units.stem(Int(words.ids[word]))
        if last[unit] != Int32(index) {
          last[unit] = Int32(index)
          sentencesOf[unit] += 1
        }
      }
    }
    let count = Double(max(1, candidates.count))
    let idf = sentencesOf.map { $0 == 0 ? 0 : naturalLogarithm((count + 1) / Double($0)) }
    var starts: [Int32] = [0]
    var terms: [Int32] = []
    var weights: [Double] = []
    var rarity: [Double] = []
    var own: [Int32] = []
    for candidate in candidates {
      own.removeAll(keepingCapacity: true)
      var sum = 0.0
      for word in candidate.words where isContent[Int(words.ids[word])] {
        let unit = units.stem(Int(words.ids[word]))
        own.append(Int32(unit))
        sum += idf[unit]
      }
      rarity.append(own.isEmpty ? 0 : sum / Double(own.count))
      own.sort()
      let first = terms.count
      var square = 0.0
      var place = 0
      while place < own.count {
        var end = place
        while end < own.count, own[end] == own[place] { end += 1 }
        let unit = Int(own[place])
        let weight = Double(end - place) * idf[unit]
        square += weight * weight
        if Int(sentencesOf[unit]) <= Self.longestList {
          terms.append(own[place])
          weights.append(weight)
        }
        place = end
      }
      let length = square > 0 ? square.squareRoot() : 1
      for entry in first..<weights.count { weights[entry] /= length }
      starts.append(Int32(terms.count))
    }
    (self.starts, self.terms, self.weights, self.rarity) = (starts, terms, weights, rarity)
    (postingStarts, postingCandidates, postingWeights) = PolicyLists.inverted(
      starts: starts, keys: terms, values: weights, count: units.count)
  }

  /// The entries of a sentence.
  package func entries(of candidate: Int) -> Range<Int> { Int(starts[candidate])..<Int(starts[candidate + 1]) }

  /// The list of a word.
  package func postings(of term: Int) -> Range<Int> { Int(postingStarts[term])..<Int(postingStarts[term + 1]) }

  /// The cosine of two sentences, of the words that have lists.
  package func likeness(_ left: Int, _ right: Int) -> Double {
    var (first, second) = (entries(of: left), entries(of: right))
    var sum = 0.0
    while let one = first.first, let other = second.first {
      if terms[one] == terms[other] {
        sum += weights[one] * weights[other]
        (first, second) = (first.dropFirst(), second.dropFirst())
      } else if terms[one] < terms[other] {
        first = first.dropFirst()
      } else {
        second = second.dropFirst()
      }
    }
    return sum
  }
}

/// Lists of lists, one after the other.
enum PolicyLists {
  /// For each key, the rows that have it and their values, rows ascending.
  static func inverted(
    starts: [Int32], keys: [Int32], values: [Double], count: Int
  ) -> (starts: [Int32], rows: [Int32], values: [Double]) {
    var ends = [Int32](repeating: 0, count: count + 1)
    for key in keys { ends[Int(key) + 1] += 1 }
    for key in 0..<count { ends[key + 1] += ends[key] }
    let begins = ends
    var rows = [Int32](repeating: 0, count: keys.count)
    var out = [Double](repeating: 0, count: keys.count)
    for row in 0..<max(0, starts.count - 1) {
      for entry in Int(starts[row])..<Int(starts[row + 1]) {
        let place = Int(ends[Int(keys[entry])])
        rows[place] = Int32(row)
        out[place] = values[entry]
        ends[Int(keys[entry])] += 1
      }
    }
    return (begins, rows, out)
  }
}
