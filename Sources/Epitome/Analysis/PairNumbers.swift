/// Pairs of numbers that are not negative, each with a number of its own, in order of first occurrence.
struct PairNumbers: Sendable {
  /// How many distinct pairs there are.
  private(set) var count = 0
  /// Open addressing with linear probing: the pair, or `free`.
  private var keys: [UInt64]
  /// The number of the pair in the slot.
  private var numbers: [Int32]

  private static let free = UInt64.max

  /// No pairs, with room for so many.
  init(capacity: Int) {
    var slots = 16
    while slots < capacity * 2 { slots *= 2 }
    keys = [UInt64](repeating: Self.free, count: slots)
    numbers = [Int32](repeating: 0, count: slots)
  }

  /// The number of a pair, or nil where it was not met.
  func find(_ first: Int, _ second: Int) -> Int? {
    let key = Self.key(first, second)
    let slot = slot(of: key)
    return keys[slot] == key ? Int(numbers[slot]) : nil
  }

  /// The number of a pair, which is added if it is new.
  mutating func insert(_ first: Int, _ second: Int) -> Int {
    let key = Self.key(first, second)
    let slot = slot(of: key)
    if keys[slot] == key { return Int(numbers[slot]) }
    keys[slot] = key
    numbers[slot] = Int32(truncatingIfNeeded: count)
    count += 1
    if count * 2 > keys.count { grow() }
    return count - 1
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    // The golden ratio as a fraction of 2^64 (Knuth, volume 3, section 6.4).
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != key, keys[slot] != Self.free { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (keys, numbers)
    keys = [UInt64](repeating: Self.free, count: old.0.count * 2)
    numbers = [Int32](repeating: 0, count: old.0.count * 2)
    for (key, number) in zip(old.0, old.1) where key != Self.free {
      let slot = slot(of: key)
      keys[slot] = key
      numbers[slot] = number
    }
  }

  private static func key(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: first) << 32 | UInt64(UInt32(truncatingIfNeeded: second))
  }
}
