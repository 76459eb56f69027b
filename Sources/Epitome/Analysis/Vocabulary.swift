/// Distinct words of a text by number, each in its folded form (NFKC_Casefold), in order of first occurrence.
struct Vocabulary: Sendable {
  private var storage: [UInt8] = []
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
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
  func find(_ folded: [UInt8]) -> Int? { find(folded, folded.indices) }

  /// The number of a word given in its folded form as a part of some bytes, or nil where the text does not have it.
  func find(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let found = slots[slot(of: bytes, range, Self.hash(bytes, range))]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The number of a word given in its folded form as a part of some bytes, which is added if it is new.
  mutating func insert(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let hash = Self.hash(bytes, range)
    let slot = slot(of: bytes, range, hash)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    storage.append(contentsOf: bytes[range])
    return add(hash, at: slot)
  }

  /// The number of a word as it stands in a text, which is added if it is new; nil where it takes more than ASCII to fold it.
  mutating func insert(foldingASCII bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var state = Self.start
    for index in range {
      let byte = bytes[index]
      guard byte < 0x80 else { return nil }
      state = Self.hash(Self.lowercase(byte), after: state)
    }
    let hash = Self.finish(state)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0, !isEqual(Int(slots[slot]) - 1, foldingASCII: bytes, range, hash) {
      slot = (slot + 1) & mask
    }
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    for index in range { storage.append(Self.lowercase(bytes[index])) }
    return add(hash, at: slot)
  }

  private mutating func add(_ hash: UInt32, at slot: Int) -> Int {
    ends.append(Int32(truncatingIfNeeded: storage.count))
    hashes.append(hash)
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  private func slot(of bytes: [UInt8], _ range: Range<Int>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0, !isEqual(Int(slots[slot]) - 1, bytes, range, hash) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ word: Int, _ bytes: [UInt8], _ range: Range<Int>, _ hash: UInt32) -> Bool {
    guard hashes[word] == hash else { return false }
    let own = self.range(of: word)
    guard own.count == range.count else { return false }
    for offset in 0..<own.count where storage[own.lowerBound + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private func isEqual(_ word: Int, foldingASCII bytes: [UInt8], _ range: Range<Int>, _ hash: UInt32) -> Bool {
    guard hashes[word] == hash else { return false }
    let own = self.range(of: word)
    guard own.count == range.count else { return false }
    for offset in 0..<own.count
    where storage[own.lowerBound + offset] != Self.lowercase(bytes[range.lowerBound + offset]) {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for word in 0..<ends.count {
      var slot = Int(hashes[word]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(word + 1)
    }
  }

  @inline(__always)
  private static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// FNV-1a (Fowler, Noll and Vo).
  @inline(__always)
  private static func hash(_ byte: UInt8, after hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The hash with its high bits mixed into the low ones.
  @inline(__always)
  private static func finish(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ (hash >> 29)) }

  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var hash = start
    for index in range { hash = Self.hash(bytes[index], after: hash) }
    return finish(hash)
  }
}
