/// Cuts a run of units into segments that each keep to their own words: the dynamic programming of Utiyama and Isahara (2001).
///
/// The cost of a segment is the length of its words under its own smoothed word distribution; each segment more costs what it
/// takes to name it. To that come the signs at each gap (cue words, pauses) and a bound on the length of a segment, which
/// keeps the cost linear in the text.
struct TopicSegmenter {
  /// Content words as numbers, one unit after the other.
  let words: [Int32]
  /// Where the words of each unit begin; one more entry at the end.
  let starts: [Int]
  /// How many distinct words there are.
  let vocabularyCount: Int
  /// What speaks for a boundary before each unit, in nats; negative speaks against.
  let gapBonus: [Double]
  /// The weight of a segment of its own, as a factor of the logarithm of the text's length.
  let penalty: Double
  /// Least number of units in a segment.
  let minimum: Int
  /// Greatest number of units in a segment.
  let maximum: Int

  /// Indexes of the units that open a segment, the first left out.
  func boundaries() -> [Int] {
    let count = starts.count - 1
    guard count >= 2 * minimum, count > 1 else { return [] }
    let segmentCost = penalty * naturalLogarithm(Double(max(2, words.count)))
    let logs = (0...words.count + vocabularyCount + 1).map { naturalLogarithm(Double(max(1, $0))) }
    var best = [Double](repeating: .infinity, count: count + 1)
    var previous = [Int](repeating: 0, count: count + 1)
    best[0] = 0
    var counts = [Int32](repeating: 0, count: vocabularyCount)
    for first in 0..<count where best[first].isFinite {
      var gain = 0.0
      let base = best[first] + segmentCost - (first > 0 ? gapBonus[first] : 0)
      let last = min(count, first + maximum)
      for unit in first..<last {
        for index in starts[unit]..<starts[unit + 1] {
          let word = Int(words[index])
          counts[word] += 1
          let seen = Int(counts[word])
          // Adding one more of a word seen k times takes Σ c·ln(c+1) from k·ln(k+1) to (k+1)·ln(k+2) with k = seen - 1.
          gain += Double(seen) * logs[seen + 1] - Double(seen - 1) * logs[seen]
        }
        let end = unit + 1
        guard end - first >= minimum, end == count || count - end >= minimum else { continue }
        let length = starts[end] - starts[first]
        let cost = base + Double(length) * logs[length + vocabularyCount] - gain
        if cost < best[end] {
          best[end] = cost
          previous[end] = first
        }
      }
      for index in starts[first]..<starts[last] { counts[Int(words[index])] = 0 }
    }
    var found: [Int] = []
    var end = count
    while end > 0, best[end].isFinite {
      let start = previous[end]
      if start > 0 { found.append(start) }
      end = start
    }
    return found.reversed()
  }
}
