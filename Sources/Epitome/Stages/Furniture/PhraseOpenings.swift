import EpitomeCore

/// The first two scalars of phrases, as a filter (Bloom 1970): what it turns down begins none of them.
struct PhraseOpenings: Sendable {
  private static let bits = 1 << 14
  private var words = [UInt64](repeating: 0, count: bits / 64)

  init(_ phrases: WordSet) {
    for phrase in phrases.words {
      let bytes = Array(phrase.utf8)
      var position = 0
      let first = FoldedScalars.next(bytes, &position, bytes.count)
      // A phrase of one sign may be followed by anything.
      guard position < bytes.count else {
        for second in 0..<UInt32(Self.bits) { insert(Self.bit(first, second)) }
        continue
      }
      insert(Self.bit(first, FoldedScalars.next(bytes, &position, bytes.count)))
    }
  }

  /// Whether a phrase may begin with two scalars, both folded.
  @inline(__always)
  func contain(_ first: UInt32, _ second: UInt32) -> Bool {
    let bit = Self.bit(first, second)
    return words[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }

  private mutating func insert(_ bit: Int) { words[bit >> 6] |= 1 << UInt64(bit & 63) }

  @inline(__always)
  private static func bit(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 0x9E37_79B1 ^ second) & UInt32(bits - 1))
  }
}
