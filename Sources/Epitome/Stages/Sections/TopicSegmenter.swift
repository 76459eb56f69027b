/// Cuts a run of units into segments that each keep to their own words, by dynamic programming over all cuts.
///
/// A segment costs what its words cost under a word distribution of its own that is integrated out, a Dirichlet compound
/// multinomial (Eisenstein and Barzilay 2008, section 3), which pays for every further segment by itself; a price a segment
/// keeps long texts from falling to pieces. Rare words may count for more than frequent ones. Bounding the length of a segment
/// keeps the cost linear in the text.
struct TopicSegmenter {
  /// Pseudo-count of every word in a segment. Measured on joined podcasts, meetings, chats and guides.
  static let concentration = 0.7

  /// Costs that differ by less are the same but for rounding: of two such cuts the one whose last segment is longer is taken.
  private static let rounding = 1e-9

  /// Content words as numbers, one unit after the other.
  let words: [Int32]
  /// Where the words of each unit begin; one more entry at the end.
  let starts: [Int]
  /// One more than the greatest word.
  let vocabularyCount: Int
  /// How much each word counts, in words.
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
  /// What a word costs that stands so often in a segment, all times together.
  private let wordSums: [Double]
  /// What the length of a segment costs whose words count so much, in whole words.
  private let lengthSums: [Double]
  /// How much the words before each unit count; one more entry at the end.
  private let lengths: [Double]

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
    wordSums = Self.sums(wordCosts)
    var lengths: [Double] = []
    lengths.reserveCapacity(starts.count)
    var length = 0.0
    for unit in starts.indices {
      if unit > 0 { for index in starts[unit - 1]..<starts[unit] { length += weights[Int(words[index])] } }
      lengths.append(length)
    }
    self.lengths = lengths
    lengthSums = Self.sums((0...Int(length) + 1).map { naturalLogarithm(Double($0) + max(1, mass)) })
  }

  /// For each place the sum of what stands before it.
  private static func sums(_ costs: [Double]) -> [Double] {
    var sums = [0.0]
    sums.reserveCapacity(costs.count + 1)
    for cost in costs { sums.append(sums[sums.count - 1] + cost) }
    return sums
  }

  /// What a sum is at a length between two whole ones: on the line between those.
  @inline(__always)
  private static func sum(_ sums: Span<Double>, _ length: Double) -> Double {
    let whole = Int(max(0, length))
    return sums[whole] + (length - Double(whole)) * (sums[whole + 1] - sums[whole])
  }

  /// Indexes of the units that open a segment, the first left out.
  func boundaries() -> [Int] {
    let count = starts.count - 1
    guard count >= 2 * minimum else { return [] }
    let borders = borders(count)
    let last = borders.count - 1
    let stretches = StretchWords(self, borders)
    // What the words of each stretch add to a segment that opens at the border looked at.
    var added = stretches.firstCosts(wordSums)
    let (lengthSums, lengths) = (lengthSums.span, borders.map { self.lengths[$0] })
    var best = [Double](repeating: .infinity, count: borders.count)
    var previous = [Int](repeating: 0, count: borders.count)
    best[0] = 0
    for first in 0..<last {
      if best[first].isFinite {
        let opening = borders[first]
        var cost = best[first] + (first > 0 ? price - gapBonus[opening] : 0)
        let own = lengths[first]
        var end = first + 1
        while end <= last, borders[end] - opening <= maximum {
          cost += added[end - 1]
          let total = cost + Self.sum(lengthSums, lengths[end] - own)
          if total < best[end] - Self.rounding, borders[end] - opening >= minimum {
            best[end] = total
            previous[end] = first
          }
          end += 1
        }
      }
      stretches.leave(first, wordSums, &added)
    }
    guard best[last].isFinite else { return [] }
    var found: [Int] = []
    var end = previous[last]
    while end > 0 {
      found.append(borders[end])
      end = previous[end]
    }
    return found.reversed()
  }

  /// The units at which a segment may open, and the end.
  private func borders(_ count: Int) -> [Int] {
    [0] + (1..<count).filter { count - $0 >= minimum && gapBonus[$0] > -.infinity } + [count]
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
    var cost = Self.sum(lengthSums.span, lengths[units.upperBound] - lengths[units.lowerBound])
    for index in range {
      let word = Int(words[index])
      cost += weights[word] * wordCosts[counts[word]]
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
    for index in starts[range.lowerBound]..<starts[low] { left[Int(words[index])] += 1 }
    for index in starts[low]..<starts[range.upperBound] { right[Int(words[index])] += 1 }
    var cost = 0.0
    var best = (cost: Double.infinity, unit: standard)
    for unit in low...high {
      let length = Self.sum(lengthSums.span, lengths[unit] - lengths[range.lowerBound])
      let rest = Self.sum(lengthSums.span, lengths[range.upperBound] - lengths[unit])
      let total = cost + length + rest - gapBonus[unit]
      if total < best.cost { best = (total, unit) }
      guard unit < high else { break }
      for index in starts[unit]..<starts[unit + 1] {
        let word = Int(words[index])
        right[word] -= 1
        cost += weights[word] * (wordCosts[left[word]] - wordCosts[right[word]])
        left[word] += 1
      }
    }
    return best.unit
  }
}

/// Which words stand in each stretch between two borders, and how often.
///
/// When a segment opens one border later, what its words cost changes only where words of the stretch that it left stand again, so
/// that is all that is looked at.
private struct StretchWords {
  /// A word in a stretch.
  private struct Entry {
    var stretch: Int32
    /// How often the word stands in stretches before.
    var before: Int32
    /// How often it stands in stretches up to this one.
    var after: Int32
    /// The next stretch that has the word, by the place of its entry, or -1.
    var next: Int32
    /// How much the word counts.
    var weight: Double
  }

  private var entries: [Entry] = []
  /// Where the entries of each stretch begin; one more at the end.
  private var firsts: [Int] = [0]

  init(_ text: TopicSegmenter, _ borders: [Int]) {
    var latest = [Int32](repeating: -1, count: text.vocabularyCount)
    entries.reserveCapacity(text.words.count)
    for stretch in 0..<borders.count - 1 {
      for index in text.starts[borders[stretch]]..<text.starts[borders[stretch + 1]] {
        let word = Int(text.words[index])
        let known = Int(latest[word])
        if known >= firsts[stretch] {
          entries[known].after += 1
          continue
        }
        let before = known >= 0 ? entries[known].after : 0
        if known >= 0 { entries[known].next = Int32(entries.count) }
        latest[word] = Int32(entries.count)
        entries.append(
          Entry(stretch: Int32(stretch), before: before, after: before + 1, next: -1, weight: text.weights[word]))
      }
      firsts.append(entries.count)
    }
  }

  /// What the words of each stretch add to a segment that opens with the text; `sums` tells what a word costs by how often it
  /// stands in a segment.
  func firstCosts(_ sums: [Double]) -> [Double] {
    var costs = [Double](repeating: 0, count: firsts.count - 1)
    for entry in entries {
      costs[Int(entry.stretch)] += entry.weight * (sums[Int(entry.after)] - sums[Int(entry.before)])
    }
    return costs
  }

  /// Takes the words of a stretch out of the segment that opened with it.
  func leave(_ stretch: Int, _ sums: [Double], _ costs: inout [Double]) {
    let (entries, sums) = (entries.span, sums.span)
    var costs = costs.mutableSpan
    for index in firsts[stretch]..<firsts[stretch + 1] {
      let left = Int(entries[index].after)
      let own = Int(entries[index].before)
      var next = Int(entries[index].next)
      while next >= 0 {
        let entry = entries[next]
        let (before, after) = (Int(entry.before), Int(entry.after))
        costs[Int(entry.stretch)] +=
          entry.weight * (sums[after - left] - sums[before - left] - sums[after - own] + sums[before - own])
        next = Int(entry.next)
      }
    }
  }
}
