/// The pairs of units that stand side by side in sentences.
struct NeighbourPairs {
  /// A pair, and how many sentences have it.
  struct Pair {
    var first: Int
    var second: Int
    var times: Int
  }

  /// The distinct pairs, in order of first occurrence.
  private(set) var all: [Pair] = []
  /// Of each candidate the distinct pairs that it has, by their place in ``all``.
  private(set) var ofCandidates: [[Int32]] = []

  /// Finds the pairs of all candidates. Linear.
  init(_ candidates: [SummaryCandidate], _ words: WordTable, _ units: SummaryUnits) {
    var numbers = PairNumbers(capacity: units.count * 4)
    var last: [Int] = []
    for (index, candidate) in candidates.enumerated() {
      let own = candidate.words.map { units.unit(Int(words.ids[$0])) }
      var pairs: [Int32] = []
      for (first, second) in zip(own, own.dropFirst()) {
        let pair = numbers.insert(first, second)
        if pair == all.count {
          all.append(Pair(first: first, second: second, times: 0))
          last.append(-1)
        }
        if last[pair] == index { continue }
        last[pair] = index
        all[pair].times += 1
        pairs.append(Int32(pair))
      }
      ofCandidates.append(pairs)
    }
  }
}
