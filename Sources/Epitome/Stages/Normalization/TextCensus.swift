/// What one quick look at the bytes of a text says of the steps that it needs.
struct TextCensus {
  /// Whether there is anything beyond ASCII.
  private(set) var hasHigh = false
  /// Whether there is an ampersand.
  private(set) var hasAmpersand = false
  /// Whether there are control characters or white space that is not one space between words, or anything beyond ASCII.
  private(set) var needsCleaning = false

  /// Takes the census of a text. One pass.
  init(_ bytes: [UInt8]) {
    let span = bytes.span
    var all: UInt8 = 0
    var previous: UInt8 = 0x0A
    var untidy = false
    var ampersand = false
    for index in span.indices {
      let byte = span[index]
      all |= byte
      ampersand = ampersand || byte == UInt8(ascii: "&")
      if byte <= 0x20 {
        untidy = untidy || (byte < 0x20 ? byte != 0x0A || previous == 0x20 : previous <= 0x20)
      }
      untidy = untidy || byte == 0x7F
      previous = byte
    }
    hasHigh = all >= 0x80
    hasAmpersand = ampersand
    needsCleaning = hasHigh || untidy || (previous == 0x20 && !bytes.isEmpty)
  }
}
