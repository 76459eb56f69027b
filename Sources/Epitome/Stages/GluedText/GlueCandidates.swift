/// A quick look at a text for any place where a break may have been lost.
enum GlueCandidates {
  /// Whether there is one: a capital, a letter beyond ASCII or a list sign right after a sign, digit or small letter.
  /// One pass; most clean texts have none, or only names.
  static func mayStand(in bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var previous: UInt8 = 0x20
    for index in span.indices {
      let byte = span[index]
      if previous > 0x20, byte &- 0x41 < 26 || byte >= 0xC2, previous < 0x41 || previous >= 0x5B { return true }
      if byte == 0x20, previous == UInt8(ascii: "*") || previous == UInt8(ascii: "-"), index > 1, span[index - 2] > 0x20
      {
        return true
      }
      previous = byte
    }
    return false
  }
}
