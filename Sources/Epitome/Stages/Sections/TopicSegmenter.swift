/// Cuts a run of units into segments that each keep to their own words, by dynamic programming over all cuts.
///
/// A segment costs what its words cost under a word distribution of its own that is integrated out, a Dirichlet compound
/// multinomial (Eisenstein and Barzilay 2008, section 3), which pays for every further segment by itself; a price a segment
/// keeps long texts from falling to pieces. Rare words
/// count for more than frequent ones. Bounding the length of a segment keeps the cost linear in the text.
struct TopicSegmenter {
  /// Pseudo-count of every word in a segment. Measured on joined podcasts, meetings, chats and guides.
  static let concentration = 0.7

  /// Content words as numbers, one unit after the other.
  let words: [Int32]
  /// Where the words of each unit begin; one more entry at the end.
  let starts: [Int]
  /// One more than the greatest word.
  let vocabularyCount: Int
  /// How much each word counts, in copies of a word.
  let weights: [Double]
  /// What speaks for a boundary before each unit, in nats; minus infinity where there may be none.
  let gapBonus: [Double]
  /// What a segment costs of its own, in nats.
  let price: Double
  /// Least number of units in a segment.
  let minimum: Int
  /// Greatest number of units in a segment.
  let maximum: Int

  private let wordCosts: [Double]
  private let lengthCosts: [Double]

  init(
    words: [Int32], starts: [Int], vocabularyCount: Int, weights: [Double], gapBonus: [Double], price: Double,
    minimum: Int, maximum: Int
  ) {
    self.words = words
    self.starts = starts
    self.vocabularyCount = vocabularyCount
    self.weights = weights
    self.gapBonus = gapBonus
    self.price = price
    self.minimum = max(1, minimum)
    self.maximum = maximum
    var occurrences = [Int](repeating: 0, count: vocabularyCount)
    for word in words { occurrences[Int(word)] += 1 }
    let mass = Self.concentration * Double(occurrences.count { $0 > 0 })
    wordCosts = (0...(occurrences.max() ?? 0)).map { -naturalLogarithm(Double($0) + Self.concentration) }
    lengthCosts = (0...words.count).map { naturalLogarithm(Double($0) + max(1, mass)) }
  }

  /// Indexes of the units that open a segment, the first left out.
  func boundaries() -> [Int] {
    let count = starts.count - 1
    guard count >= 2 * minimum else { return [] }
    var best = [Double](repeating: .infinity, count: count + 1)
    var previous = [Int](repeating: 0, count: count + 1)
    best[0] = 0
    var counts = [Int32](repeating: 0, count: vocabularyCount)
    let (words, starts) = (words.span, starts.span)
    let (wordCosts, lengthCosts, weights) = (wordCosts.span, lengthCosts.span, weights.span)
    for first in 0..<count where best[first].isFinite {
      let last = min(count, first + maximum)
      var cost = best[first] + (first > 0 ? price - gapBonus[first] : 0)
      let own = starts[first]
      for unit in first..<last {
        for index in starts[unit]..<starts[unit + 1] {
          let word = Int(words[index])
          let seen = counts[word]
          cost += weights[word] * (wordCosts[Int(seen)] + lengthCosts[index - own])
          counts[word] = seen &+ 1
        }
        let end = unit + 1
        guard cost < best[end], end - first >= minimum else { continue }
        guard end == count || count - end >= minimum && gapBonus[end] > -.infinity else { continue }
        best[end] = cost
        previous[end] = first
      }
      for index in starts[first]..<starts[last] { counts[Int(words[index])] = 0 }
    }
    guard best[count].isFinite else { return [] }
    var found: [Int] = []
    var end = previous[count]
    while end > 0 {
      found.append(end)
      end = previous[end]
    }
    return found.reversed()
  }

  /// The boundaries, each moved by at most `reach` units to where the two segments beside it cost least.
  func refined(_ boundaries: [Int], reach: Int) -> [Int] {
    let count = starts.count - 1
    var refined = boundaries
    for index in refined.indices {
      let low = index > 0 ? refined[index - 1] : 0
      let high = index + 1 < refined.count ? refined[index + 1] : count
      refined[index] = bestSplit(
        low..<high, from: max(low + minimum, boundaries[index] - reach),
        to: min(high - minimum, boundaries[index] + reach),
        standard: boundaries[index])
    }
    return refined
  }

  /// So many of the boundaries, the others left out one by one, each time the one without which the text costs least.
  func strongest(_ wanted: Int, of boundaries: [Int]) -> [Int] {
    var kept = boundaries
    var counts = [Int](repeating: 0, count: vocabularyCount)
    func losses() -> [Double] {
      kept.indices.map { index in
        let low = index > 0 ? kept[index - 1] : 0
        let high = index + 1 < kept.count ? kept[index + 1] : starts.count - 1
        let apart = cost(of: low..<kept[index], &counts) + cost(of: kept[index]..<high, &counts)
        return cost(of: low..<high, &counts) - apart + max(0, gapBonus[kept[index]])
      }
    }
    while kept.count > wanted {
      let found = losses()
      guard let weakest = found.indices.min(by: { (found[$0], $0) < (found[$1], $1) }) else { break }
      kept.remove(at: weakest)
    }
    return kept
  }

  /// What the words of a segment cost; `counts` is all zero before and after.
  private func cost(of units: Range<Int>, _ counts: inout [Int]) -> Double {
    let range = starts[units.lowerBound]..<starts[units.upperBound]
    var cost = 0.0
    for (length, index) in range.enumerated() {
      let word = Int(words[index])
      cost += weights[word] * (wordCosts[counts[word]] + lengthCosts[length])
      counts[word] += 1
    }
    for index in range { counts[Int(words[index])] = 0 }
    return cost
  }

  /// The unit at which two segments that cover `range` are best told apart.
  private func bestSplit(_ range: Range<Int>, from low: Int, to high: Int, standard: Int) -> Int {
    guard low < high else { return standard }
    var left = [Int](repeating: 0, count: vocabularyCount)
    var right = left
    var lengths = (left: 0, right: 0)
    for index in starts[range.lowerBound]..<starts[low] {
      left[Int(words[index])] += 1
      lengths.left += 1
    }
    for index in starts[low]..<starts[range.upperBound] {
      right[Int(words[index])] += 1
      lengths.right += 1
    }
    var cost = 0.0
    var best = (cost: Double.infinity, unit: standard)
    for unit in low...high {
      let total = cost - gapBonus[unit]
      if total < best.cost { best = (total, unit) }
      guard unit < high else { break }
      for index in starts[unit]..<starts[unit + 1] {
        let word = Int(words[index])
        lengths.right -= 1
        right[word] -= 1
        let gain = wordCosts[left[word]] + lengthCosts[lengths.left]
        cost += weights[word] * (gain - wordCosts[right[word]] - lengthCosts[lengths.right])
        left[word] += 1
        lengths.left += 1
      }
    }
    return best.unit
  }
}
