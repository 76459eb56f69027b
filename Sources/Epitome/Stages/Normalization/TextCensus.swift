/// What one quick look at the bytes of a text says of the steps that it needs.
struct TextCensus {
  /// Whether there is anything beyond ASCII.
  private(set) var hasHigh = false
  /// Whether there is an ampersand.
  private(set) var hasAmpersand = false
  /// Whether there are control characters or white space that is not one space between words, or anything beyond ASCII.
  private(set) var needsCleaning = false

  /// Takes the census of a text. One pass, without branches, so that many bytes are looked at together.
  init(_ bytes: [UInt8]) {
    let span = bytes.span
    guard span.count > 0 else { return }
    var all = span[0]
    var ampersand = Self.flag(span[0] == UInt8(ascii: "&"))
    var untidy = Self.untidy(span[0], after: 0x0A)
    for index in 1..<span.count {
      let byte = span[unchecked: index]
      all |= byte
      ampersand |= Self.flag(byte == UInt8(ascii: "&"))
      untidy |= Self.untidy(byte, after: span[unchecked: index &- 1])
    }
    hasHigh = all >= 0x80
    hasAmpersand = ampersand != 0
    needsCleaning = hasHigh || untidy != 0 || span[span.count - 1] == 0x20
  }

  @inline(__always)
  private static func untidy(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    let isControl = flag(byte < 0x20) & flag(byte != 0x0A) | flag(byte == 0x7F)
    let followsSpace = flag(byte == 0x0A) & flag(previous == 0x20) | flag(byte == 0x20) & flag(previous <= 0x20)
    return isControl | followsSpace
  }

  @inline(__always)
  private static func flag(_ isSet: Bool) -> UInt8 { isSet ? 1 : 0 }
}
