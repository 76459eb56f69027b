/// Distinct words of a text by number, each in its folded form (NFKC_Casefold), in order of first occurrence.
struct Vocabulary: Sendable {
  private var storage: [UInt8] = []
  private var ends: [Int32] = []
  /// Open addressing with linear probing: the number of a word plus one, or 0 where the slot is free.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// How many distinct words there are.
  var count: Int { ends.count }

  /// The bytes of all words, one after the other; ``range(of:)`` tells where each stands.
  var bytes: [UInt8] { storage }

  /// Where a word stands in ``bytes``.
  func range(of word: Int) -> Range<Int> {
    (word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word])
  }

  /// A word as a string.
  func string(_ word: Int) -> String { String(decoding: storage[range(of: word)], as: UTF8.self) }

  /// The number of a word given in its folded form, or nil where the text does not have it.
  func find(_ folded: [UInt8]) -> Int? {
    let slot = slot(of: folded)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// The number of a word given in its folded form, which is added if it is new.
  mutating func insert(_ folded: [UInt8]) -> Int {
    let slot = slot(of: folded)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    storage.append(contentsOf: folded)
    ends.append(Int32(truncatingIfNeeded: storage.count))
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private func slot(of folded: [UInt8]) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(folded, 0..<folded.count) & mask
    while slots[slot] != 0, !isEqual(Int(slots[slot]) - 1, folded) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ word: Int, _ folded: [UInt8]) -> Bool {
    let range = range(of: word)
    guard range.count == folded.count else { return false }
    for index in 0..<folded.count where storage[range.lowerBound + index] != folded[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for word in 0..<ends.count {
      var slot = Self.hash(storage, range(of: word)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(word + 1)
    }
  }

  /// FNV-1a (Fowler, Noll and Vo), its high bits mixed into the low ones.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7fff_ffff)
  }
}
