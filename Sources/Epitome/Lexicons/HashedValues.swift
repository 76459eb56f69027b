/// Small numbers by the upper bits of a 32-bit hash, in one array that is searched from the hash's own place on.
///
/// A hash that was never put in finds another's number once in some hundred (features) or thousand (words) times.
struct HashedValues: Sendable {
  /// The key in the upper bits, the value in the lower ones; ascending but for the zeros, which are free slots.
  private let slots: [UInt32]
  private let slotShift: UInt32
  private let valueBits: UInt32

  /// Reads `count` keys of `32 - valueBits` bits, ascending, each as the Rice-coded difference from the one before it
  /// followed by its value in `storedBits`.
  init(_ bits: inout Base64Bits, count: Int, riceParameter: Int, valueBits: Int, storedBits: Int) {
    self.valueBits = UInt32(valueBits)
    var slotBits = 4
    while 1 << slotBits < count * 3 / 2 { slotBits += 1 }
    slotShift = UInt32(32 - slotBits)
    var slots: [UInt32] = []
    slots.reserveCapacity(1 << slotBits + 64)
    var key: UInt32 = 0
    for _ in 0..<count {
      key &+= bits.nextRice(riceParameter)
      let entry = key << UInt32(valueBits) | bits.next(storedBits)
      let home = Int(entry >> slotShift)
      while slots.count < home { slots.append(0) }
      slots.append(entry)
    }
    while slots.count <= 1 << slotBits { slots.append(0) }
    self.slots = slots + [0]
  }

  /// The value put in for a hash.
  @inline(__always)
  subscript(hash: UInt32) -> Int? {
    let key = hash >> valueBits
    var slot = Int(hash >> slotShift)
    while true {
      let entry = slots[slot]
      if entry >> valueBits >= key, entry != 0 {
        return entry >> valueBits == key ? Int(entry & (1 << valueBits - 1)) : nil
      }
      if entry == 0 { return nil }
      slot += 1
    }
  }
}
