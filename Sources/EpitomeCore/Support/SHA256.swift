import CEpitomeCore

/// SHA-256 (FIPS 180-4, section 6.2), for ids and provenance.
///
/// Our own, since a cryptography package would be the one dependency that every embedder has to fetch and build. Whole blocks are taken in by
/// the processor's instructions for it where it has them, which is some five times as fast.
public struct SHA256: Sendable {
  private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

  private var state: State = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
  )
  private var pending: [UInt8] = []
  /// The message schedule of the block at hand, kept so that no block allocates.
  private var schedule = [UInt32](repeating: 0, count: 64)
  private var length: UInt64 = 0
  private let usesInstructions: Bool

  /// A hash of nothing so far.
  public init() { self.init(usesInstructions: true) }

  /// A hash of nothing so far that uses the processor's instructions for it, where there are any, only if it may.
  package init(usesInstructions: Bool) { self.usesInstructions = usesInstructions && Self.hasInstructions }

  /// The digest of `bytes` as 64 hex digits.
  public static func hex(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes[...])
    return hash.hexDigest()
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    length += UInt64(bytes.count)
    var start = bytes.startIndex
    if !pending.isEmpty {
      start = min(start + 64 - pending.count, bytes.endIndex)
      pending.append(contentsOf: bytes[..<start])
      guard pending.count == 64 else { return }
      let block = pending
      takeBlocks(block[...])
      pending.removeAll(keepingCapacity: true)
    }
    let end = start + (bytes.endIndex - start) / 64 * 64
    takeBlocks(bytes[start..<end])
    pending.append(contentsOf: bytes[end...])
  }

  private mutating func takeBlocks(_ bytes: ArraySlice<UInt8>) {
    if usesInstructions {
      unsafe withUnsafeMutableBytes(of: &state) { state in
        unsafe bytes.withUnsafeBufferPointer { bytes in
          guard let state = state.baseAddress, let start = bytes.baseAddress else { return }
          unsafe cepitome_sha256(state.assumingMemoryBound(to: UInt32.self), Self.constants, start, bytes.count / 64)
        }
      }
    } else {
      let span = bytes.span
      for offset in stride(from: 0, to: span.count, by: 64) { Self.compress(&state, &schedule, span, at: offset) }
    }
  }

  private static let hasInstructions = cepitome_has_sha256() != 0

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
    let state = last.state
    for word in [state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7] {
      for shift in stride(from: 28, through: 0, by: -4) { hex.append(digits[Int(word >> UInt32(shift)) & 15]) }
    }
    return String(decoding: hex, as: UTF8.self)
  }

  private static func compress(
    _ state: inout State, _ schedule: inout [UInt32], _ bytes: Span<UInt8>, at offset: Int
  ) {
    var words = schedule.mutableSpan
    precondition(words.count == 64 && offset >= 0 && offset <= bytes.count - 64)
    for t in 0..<16 {
      let at = offset + 4 * t
      words[t] =
        UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
    }
    for t in 16..<64 {
      let early = words[t - 15]
      let late = words[t - 2]
      let s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
      let s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
      words[t] = words[t - 16] &+ s0 &+ words[t - 7] &+ s1
    }
    let constants = Self.constants.span
    precondition(constants.count == 64)
    var (a, b, c, d) = (state.0, state.1, state.2, state.3)
    var (e, f, g, h) = (state.4, state.5, state.6, state.7)
    // Eight rounds at a time, so that the variables change places by name and not by copies.
    for t in stride(from: 0, to: 64, by: 8) {
      round(a, b, c, &d, e, f, g, &h, constants[t] &+ words[t])
      round(h, a, b, &c, d, e, f, &g, constants[t + 1] &+ words[t + 1])
      round(g, h, a, &b, c, d, e, &f, constants[t + 2] &+ words[t + 2])
      round(f, g, h, &a, b, c, d, &e, constants[t + 3] &+ words[t + 3])
      round(e, f, g, &h, a, b, c, &d, constants[t + 4] &+ words[t + 4])
      round(d, e, f, &g, h, a, b, &c, constants[t + 5] &+ words[t + 5])
      round(c, d, e, &f, g, h, a, &b, constants[t + 6] &+ words[t + 6])
      round(b, c, d, &e, f, g, h, &a, constants[t + 7] &+ words[t + 7])
    }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e, state.5 &+ f, state.6 &+ g, state.7 &+ h
    )
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ word: UInt32
  ) {
    let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let t1 = h &+ s1 &+ (g ^ (e & (f ^ g))) &+ word
    let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    d = d &+ t1
    h = t1 &+ s0 &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value &>> count | value &<< (32 &- count)
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
