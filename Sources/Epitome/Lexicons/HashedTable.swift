/// Values by hashes that are spread already, such as ``WordHash``: open addressing with linear probing, no hashing of its own.
///
/// Two keys of one hash are one key.
struct HashedTable<Value: Sendable>: Sendable {
  private var keys: [Int]
  private var values: [Value]
  private var count = 0
  /// What stands in slots that are free; the hash itself is moved out of its way.
  private static var free: Int { 0 }

  /// An empty table with room for so many values; `placeholder` stands where there are none.
  init(capacity: Int, placeholder: Value) {
    var slots = 8
    while slots < capacity * 2 { slots *= 2 }
    keys = [Int](repeating: Self.free, count: slots)
    values = [Value](repeating: placeholder, count: slots)
  }

  /// The value of a hash, or nil; setting one a second time replaces it.
  subscript(hash: Int) -> Value? {
    @inline(__always)
    get {
      let slot = slot(hash)
      return keys[slot] == Self.free ? nil : values[slot]
    }
    set {
      guard let newValue else { return }
      let slot = slot(hash)
      if keys[slot] == Self.free {
        guard (count + 1) * 4 <= keys.count * 3 else {
          grow()
          self[hash] = newValue
          return
        }
        count += 1
        keys[slot] = Self.key(hash)
      }
      values[slot] = newValue
    }
  }

  @inline(__always)
  private static func key(_ hash: Int) -> Int { hash == free ? 1 : hash }

  /// The slot of a hash, or the free one where it belongs.
  @inline(__always)
  private func slot(_ hash: Int) -> Int {
    let key = Self.key(hash)
    let mask = keys.count - 1
    // The hash of short words varies in its high bits alone.
    var slot = (key ^ (key >> 32)) & mask
    while keys[slot] != key, keys[slot] != Self.free { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    guard let placeholder = values.first else { return }
    var larger = HashedTable(capacity: keys.count, placeholder: placeholder)
    for slot in keys.indices where keys[slot] != Self.free { larger[keys[slot]] = values[slot] }
    self = larger
  }
}
