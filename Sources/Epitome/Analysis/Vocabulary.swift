/// Distinct words of a text by number, each in its folded form (NFKC_Casefold), in order of first occurrence.
struct Vocabulary: Sendable {
  private var storage: [UInt8] = []
  private var ends: [Int32] = []
  /// What tells the words apart: up to eight bytes as they are, more of them as a hash with its highest bit set. A key without that
  /// bit is of one word alone.
  private var keys: [UInt64] = []
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
    let key = Self.key(bytes, range)
    let found = slots[slot(of: key, range.count) { isEqual($0, bytes, range) }]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The number of a word given in its folded form as a part of some bytes, which is added if it is new.
  mutating func insert(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let key = Self.key(bytes, range)
    let slot = slot(of: key, range.count) { isEqual($0, bytes, range) }
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    storage.append(contentsOf: bytes[range])
    return add(key, at: slot)
  }

  /// The number of a word as it stands in a text, which is added if it is new; nil where it takes more than ASCII to fold it.
  mutating func insert(foldingASCII bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let text = bytes.span
    let raw = unsafe text.bytes
    var state: UInt64 = 0
    var all: UInt64 = 0
    let count = range.count
    var index = range.lowerBound
    while range.upperBound - index > 8 {
      let packed = UInt64(bigEndian: unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      index &+= 8
      all |= packed
      state = Self.mix(state, Self.lowercase(packed))
    }
    var packed: UInt64 = 0
    if index < range.upperBound, index + 8 <= text.count {
      let loaded = UInt64(bigEndian: unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      packed = loaded >> UInt64(64 - 8 * (range.upperBound - index))
    } else {
      while index < range.upperBound {
        packed = packed << 8 | UInt64(text[index])
        index &+= 1
      }
    }
    all |= packed
    guard all & 0x8080_8080_8080_8080 == 0 else { return nil }
    packed = Self.lowercase(packed)
    let key = count <= 8 ? packed : Self.longKey(state, packed)
    let slot = slot(of: key, count) { isEqual($0, foldingASCII: bytes, range) }
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    for index in range { storage.append(Self.lowercase(bytes[index])) }
    return add(key, at: slot)
  }

  private mutating func add(_ key: UInt64, at slot: Int) -> Int {
    ends.append(Int32(truncatingIfNeeded: storage.count))
    keys.append(key)
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// The slot of the word that has a key and so many bytes, or the free one where it belongs. `isEqual` tells whether a word of
  /// more than eight bytes is the one that is looked for.
  @inline(__always)
  private func slot(of key: UInt64, _ count: Int, _ isEqual: (Int) -> Bool) -> Int {
    let mask = slots.count - 1
    var slot = Self.home(key) & mask
    while slots[slot] != 0 {
      let word = Int(slots[slot]) - 1
      if keys[word] == key, key >> 63 == 0 || range(of: word).count == count && (count <= 8 || isEqual(word)) {
        return slot
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ word: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let own = self.range(of: word)
    for offset in 0..<own.count where storage[own.lowerBound + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private func isEqual(_ word: Int, foldingASCII bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let own = self.range(of: word)
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
      var slot = Self.home(keys[word]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(word + 1)
    }
  }

  @inline(__always)
  private static func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Eight ASCII bytes in lower case: the sums reach the top bit of a byte from `A` on, and from the sign after `Z` on.
  @inline(__always)
  private static func lowercase(_ packed: UInt64) -> UInt64 {
    let fromA = packed &+ 0x3F3F_3F3F_3F3F_3F3F
    let afterZ = packed &+ 0x2525_2525_2525_2525
    return packed | (fromA & ~afterZ & 0x8080_8080_8080_8080) >> 2
  }

  /// A hash carried on by eight bytes.
  @inline(__always)
  private static func mix(_ state: UInt64, _ packed: UInt64) -> UInt64 {
    let mixed = (state ^ packed) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }

  /// Where the search for a key begins, before it is cut to the size of the table.
  @inline(__always)
  private static func home(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The key of a word: its bytes where there are no more than eight of them, else a hash.
  private static func key(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var packed: UInt64 = 0
    var state: UInt64 = 0
    var count = 0
    for index in range {
      if count & 7 == 0, count > 0 {
        state = mix(state, packed)
        packed = 0
      }
      packed = packed << 8 | UInt64(bytes[index])
      count &+= 1
    }
    return count <= 8 ? packed : longKey(state, packed)
  }

  @inline(__always)
  private static func longKey(_ state: UInt64, _ packed: UInt64) -> UInt64 { mix(state, packed) | 1 << 63 }
}
