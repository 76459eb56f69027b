/// Word sequences by number: a trie whose nodes are looked up by parent and stem, without making a string or an array.
struct PhraseTable: Sendable {
  /// Number of the empty phrase.
  static let root: Int32 = 0

  /// The phrase without its last word.
  private(set) var parents: [Int32] = [-1]
  /// The last word.
  private(set) var stems: [Int32] = [-1]
  /// Open addressing with linear probing: the number of a phrase, or 0 where the slot is free.
  private var slots: [Int32]

  /// How many phrases there are, the empty one included.
  var count: Int { parents.count }

  /// A table that holds about `capacity` phrases before it grows.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    parents.reserveCapacity(capacity)
    stems.reserveCapacity(capacity)
  }

  /// The phrase made of `parent` and one more word, or nil where it is not known.
  func find(_ parent: Int32, _ stem: Int32) -> Int32? {
    let phrase = slots[slot(parent, stem)]
    return phrase == 0 ? nil : phrase
  }

  /// The phrase made of these words, or nil where it is not known.
  func find(_ words: [Int32]) -> Int32? {
    var phrase = Self.root
    for word in words {
      guard let next = find(phrase, word) else { return nil }
      phrase = next
    }
    return phrase
  }

  /// The phrase made of `parent` and one more word, which is added if it is new.
  @inline(__always)
  mutating func insert(_ parent: Int32, _ stem: Int32) -> Int32 {
    let slot = slot(parent, stem)
    if slots[slot] != 0 { return slots[slot] }
    let phrase = Int32(truncatingIfNeeded: count)
    slots[slot] = phrase
    parents.append(parent)
    stems.append(stem)
    if count * 2 > slots.count { grow() }
    return phrase
  }

  @inline(__always)
  private func slot(_ parent: Int32, _ stem: Int32) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(parent, stem) & mask
    while slots[slot] != 0 {
      let phrase = Int(slots[slot])
      if parents[phrase] == parent, stems[phrase] == stem { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for phrase in 1..<count {
      var slot = Self.hash(parents[phrase], stems[phrase]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(phrase)
    }
  }

  /// Multiplicative hashing (Knuth, TAOCP 3, 6.4) of the pair.
  @inline(__always)
  private static func hash(_ parent: Int32, _ stem: Int32) -> Int {
    let pair = UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: stem))
    let mixed = (pair ^ (pair >> 29)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 33)
  }
}
