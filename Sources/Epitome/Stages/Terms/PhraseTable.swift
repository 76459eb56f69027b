/// Word sequences by number: a trie whose nodes are looked up by parent and stem, without making a string or an array.
struct PhraseTable: Sendable {
  /// Number of the empty phrase.
  static let root: Int32 = 0

  /// Of each phrase the number of the one without its last word, in the high half, and the last word.
  private var pairs: [UInt64] = [.max]
  /// The phrases of one word by their word, 0 where it is none: as many as all others together are asked for.
  private var single: [Int32] = []
  /// Open addressing with linear probing: the number of a phrase of several words, or 0 where the slot is free.
  private var slots: [Int32]

  /// How many phrases there are, the empty one included.
  var count: Int { pairs.count }

  /// The phrase without its last word.
  func parent(_ phrase: Int) -> Int32 { Int32(truncatingIfNeeded: pairs[phrase] >> 32) }

  /// A table that holds about `capacity` phrases before it grows.
  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    pairs.reserveCapacity(capacity)
  }

  /// The phrase made of `parent` and one more word, or nil where it is not known.
  func find(_ parent: Int32, _ stem: Int32) -> Int32? {
    if parent == Self.root {
      let phrase = Int(stem) < single.count ? single[Int(stem)] : 0
      return phrase == 0 ? nil : phrase
    }
    let phrase = slots[slot(Self.pair(parent, stem))]
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
    let pair = Self.pair(parent, stem)
    let phrase = Int32(truncatingIfNeeded: count)
    if parent == Self.root {
      if Int(stem) >= single.count {
        single += [Int32](repeating: 0, count: max(Int(stem) + 1, single.count * 2) - single.count)
      }
      if single[Int(stem)] != 0 { return single[Int(stem)] }
      single[Int(stem)] = phrase
      pairs.append(pair)
      return phrase
    }
    let slot = slot(pair)
    if slots[slot] != 0 { return slots[slot] }
    slots[slot] = phrase
    pairs.append(pair)
    if count * 2 > slots.count { grow() }
    return phrase
  }

  @inline(__always)
  private func slot(_ pair: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(pair) & mask
    while slots[slot] != 0, pairs[Int(slots[slot])] != pair { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for phrase in 1..<count where parent(phrase) != Self.root {
      var slot = Self.hash(pairs[phrase]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(phrase)
    }
  }

  @inline(__always)
  private static func pair(_ parent: Int32, _ stem: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: stem))
  }

  /// Multiplicative hashing (Knuth, TAOCP 3, 6.4) of the pair.
  @inline(__always)
  private static func hash(_ pair: UInt64) -> Int {
    let mixed = (pair ^ (pair >> 29)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 33)
  }
}
