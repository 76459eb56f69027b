import EpitomeCore
import EpitomeICU

/// Values of bytes with which the signs begin that a text is searched for: none of `a` to `z`, digits, the space and
/// continuation bytes, which a ``SignMap`` passes over.
struct SignSet: Sendable {
  fileprivate let members: [Bool]

  /// The bytes for which the answer is true, but those that are no signs.
  init(_ contains: (UInt8) -> Bool) {
    members = (0...UInt8.max).map { ASCIIRuns.isSign($0) && contains($0) }
  }
}

/// Where the signs of a text stand, a bit for each byte, so that a search looks at them alone.
///
/// Computed once a text and shared by all stages (``EpitomeCore/Document``'s `signs`), hence a class.
final class SignMap: Sendable {
  private let bytes: [UInt8]
  /// Of each stretch of 64 bytes, the bits of those that are signs, the first one lowest.
  private let stretches: [UInt64]

  /// The signs of a text. One pass.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    stretches = ASCIIRuns.signs(bytes)
  }

  /// The first place of a range that has one of the signs; the end of the range where there is none.
  func first(of set: SignSet, in range: Range<Int>) -> Int {
    let end = min(range.upperBound, bytes.count)
    guard range.lowerBound < end else { return range.lowerBound }
    // Copies of the references, for a span does not outlive an access to a property of a class.
    let (bytes, stretches) = (bytes, stretches)
    let text = bytes.span
    let map = stretches.span
    let members = set.members.span
    var stretch = range.lowerBound >> 6
    var bits = map[stretch] & UInt64.max << UInt64(range.lowerBound & 63)
    let last = (end &- 1) >> 6
    while true {
      while bits != 0 {
        let position = stretch << 6 | bits.trailingZeroBitCount
        guard position < end else { return end }
        if members[Int(text[position])] { return position }
        bits &= bits &- 1
      }
      guard stretch < last else { return end }
      stretch &+= 1
      bits = map[stretch]
    }
  }
}

extension Document {
  /// The signs of the text, found once for as long as it stands.
  var signs: SignMap { derived(DerivedKey<SignMap>("signs")) { SignMap($0.bytes) } }
}
