/// Words and phrases by number, looked up by bytes in any case and form that `FoldedScalars` folds away.
struct FoldedTable: Sendable {
  private var storage: [UInt8] = []
  private var ends: [Int32] = []
  /// Open addressing with linear probing: the low half of an entry's hash and its number plus one, or 0 where the slot is free.
  private var slots: [UInt64]

  /// An empty table with room for so many entries.
  init(capacity: Int) {
    var count = 4
    while count < capacity * 2 { count *= 2 }
    slots = [UInt64](repeating: 0, count: count)
  }

  /// The entries that follow each other in `bytes`, each up to its end, with the hashes of all.
  init(_ bytes: [UInt8], _ ends: [Int32], _ hashes: [Int]) {
    self.init(capacity: hashes.count)
    storage = bytes
    self.ends = ends
    for (entry, hash) in hashes.enumerated() { slots[freeSlot(for: hash)] = Self.tag(hash) | UInt64(entry + 1) }
  }

  /// How many entries there are.
  var count: Int { ends.count }

  /// The bytes of all entries, one after the other.
  var bytes: [UInt8] { storage }

  /// Where an entry stands in ``bytes``.
  func range(of entry: Int) -> Range<Int> { (entry == 0 ? 0 : Int(ends[entry - 1]))..<Int(ends[entry]) }

  /// The number of the entry that the bytes of `range` are, whole; `hash` is theirs.
  @inline(__always)
  func find(_ bytes: [UInt8], _ range: Range<Int>, _ hash: Int) -> Int? {
    let mask = slots.count - 1
    let tag = Self.tag(hash)
    var slot = hash & mask
    while slots[slot] != 0 {
      let found = slots[slot]
      if found & Self.tagMask == tag {
        let entry = Int(found & ~Self.tagMask) - 1
        if isEqual(bytes, range, self.range(of: entry)) { return entry }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds an entry, whether it is new or not, within the capacity.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>, _ hash: Int) {
    let slot = freeSlot(for: hash)
    storage += bytes[range]
    ends.append(Int32(truncatingIfNeeded: storage.count))
    slots[slot] = Self.tag(hash) | UInt64(ends.count)
  }

  private func freeSlot(for hash: Int) -> Int {
    let mask = slots.count - 1
    var slot = hash & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// The hash of the bytes of a range.
  @inline(__always)
  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash = WordHash.start
    var position = range.lowerBound
    while position < range.upperBound {
      hash = WordHash.add(FoldedScalars.next(bytes, &position, range.upperBound), to: hash)
    }
    return hash
  }

  private static let tagMask: UInt64 = 0xFFFF_FFFF_0000_0000

  private static func tag(_ hash: Int) -> UInt64 { UInt64(truncatingIfNeeded: hash) << 32 }

  private func isEqual(_ bytes: [UInt8], _ range: Range<Int>, _ entry: Range<Int>) -> Bool {
    var (left, right) = (range.lowerBound, entry.lowerBound)
    // Most are the same to the byte, in small ASCII letters.
    while left < range.upperBound, right < entry.upperBound, bytes[left] == storage[right], bytes[left] &- 0x61 < 26 {
      left += 1
      right += 1
    }
    while left < range.upperBound || right < entry.upperBound {
      let scalar = FoldedScalars.next(bytes, &left, range.upperBound)
      guard scalar == FoldedScalars.next(storage, &right, entry.upperBound) else { return false }
    }
    return true
  }
}
