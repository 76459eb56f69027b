/// SHA-256 (FIPS 180-4, section 6.2), for ids and provenance.
///
/// Our own, since a cryptography package would be the one dependency that every embedder has to fetch and build.
public struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  /// The message schedule of the block at hand, kept so that no block allocates.
  private var schedule = [UInt32](repeating: 0, count: 64)
  private var length: UInt64 = 0

  /// A hash of nothing so far.
  public init() {}

  /// The digest of `bytes` as 64 hex digits.
  public static func hex(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes[...])
    return hash.hexDigest()
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    length += UInt64(bytes.count)
    var rest = bytes
    if !pending.isEmpty {
      let wanted = min(64 - pending.count, rest.count)
      pending.append(contentsOf: rest.prefix(wanted))
      rest = rest.dropFirst(wanted)
      guard pending.count == 64 else { return }
      compress(pending[...])
      pending.removeAll(keepingCapacity: true)
    }
    while rest.count >= 64 {
      compress(rest.prefix(64))
      rest = rest.dropFirst(64)
    }
    pending.append(contentsOf: rest)
  }

  /// The digest of all that was taken in, as 64 hex digits.
  public func hexDigest() -> String {
    var last = self
    let bits = length &* 8
    var tail: [UInt8] = [0x80]
    tail.append(contentsOf: [UInt8](repeating: 0, count: (119 - Int(length % 64)) % 64))
    for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    last.update(tail[...])
    let digits = Array("0123456789abcdef".utf8)
    var hex: [UInt8] = []
    for word in last.state {
      for shift in stride(from: 28, through: 0, by: -4) { hex.append(digits[Int(word >> UInt32(shift)) & 15]) }
    }
    return String(decoding: hex, as: UTF8.self)
  }

  private mutating func compress(_ block: ArraySlice<UInt8>) {
    var at = block.startIndex
    for t in 0..<16 {
      schedule[t] =
        UInt32(block[at]) << 24 | UInt32(block[at + 1]) << 16 | UInt32(block[at + 2]) << 8 | UInt32(block[at + 3])
      at += 4
    }
    for t in 16..<64 {
      let early = schedule[t - 15]
      let late = schedule[t - 2]
      let s0 = Self.rotate(early, 7) ^ Self.rotate(early, 18) ^ (early >> 3)
      let s1 = Self.rotate(late, 17) ^ Self.rotate(late, 19) ^ (late >> 10)
      schedule[t] = schedule[t - 16] &+ s0 &+ schedule[t - 7] &+ s1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    let constants = Self.constants
    for t in 0..<64 {
      let s1 = Self.rotate(e, 6) ^ Self.rotate(e, 11) ^ Self.rotate(e, 25)
      let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[t] &+ schedule[t]
      let s0 = Self.rotate(a, 2) ^ Self.rotate(a, 13) ^ Self.rotate(a, 22)
      let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value >> count | value << (32 - count)
  }

  /// Fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2), computed in integers.
  private static let constants: [UInt32] = {
    var found: [UInt32] = []
    var candidate: UInt64 = 2
    while found.count < 64 {
      if (2..<candidate).allSatisfy({ candidate % $0 != 0 }) { found.append(cubeRootFraction(candidate)) }
      candidate += 1
    }
    return found
  }()

  /// The first 32 bits of the fractional part of the cube root of `n`: the low bits of the root of `n · 2^96`.
  private static func cubeRootFraction(_ n: UInt64) -> UInt32 {
    var low: UInt64 = 0
    var high: UInt64 = 1 << 36
    let target = UInt128(n) << 96
    while low + 1 < high {
      let middle = (low + high) / 2
      let wide = UInt128(middle)
      if wide * wide * wide <= target { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }
}
