/// Several word sets as one table, so that a word is looked up once for all of them.
final class WordIndex: Sendable {
  private let table: FoldedTable
  /// The sets that each entry is in, by number: a bit for each set.
  private let masks: [UInt64]

  /// An index of at most 64 sets.
  init(_ sets: [WordSet]) {
    var table = FoldedTable(capacity: sets.reduce(0) { $0 + $1.count })
    var masks: [UInt64] = []
    for (number, set) in sets.enumerated() {
      let bit: UInt64 = 1 << UInt64(number)
      set.forEachEntry { bytes, range in
        let hash = FoldedTable.hash(bytes, range)
        if let known = table.find(bytes, range, hash) {
          masks[known] |= bit
        } else {
          table.append(bytes, range, hash)
          masks.append(bit)
        }
      }
    }
    (self.table, self.masks) = (table, masks)
  }

  /// The sets of which the bytes of `range` are an entry, whole: a bit for each, the first set's lowest.
  func sets(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    let range = range.clamped(to: 0..<bytes.count)
    return range.isEmpty ? 0 : sets(bytes, range, FoldedTable.hash(bytes, range))
  }

  /// The same for a range that is not empty and lies in the bytes, and whose hash is known.
  func sets(_ bytes: [UInt8], _ range: Range<Int>, _ hash: Int) -> UInt64 {
    table.find(bytes, range, hash).map { masks[$0] } ?? 0
  }
}
