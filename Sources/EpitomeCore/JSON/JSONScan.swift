/// Byte scans shared by reader and writer.
enum JSONScan {
  /// Whether a byte cannot stand in a JSON string as it is: a control character, a quotation mark or a backslash.
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// A byte whose high bit says whether a byte is special. Without branches, so that the compiler marks sixteen at
  /// once.
  @inline(__always)
  private static func mark(_ byte: UInt8) -> UInt8 {
    let quote = byte ^ UInt8(ascii: "\"")
    let backslash = byte ^ UInt8(ascii: "\\")
    return (byte &- 0x20) & ~byte | (quote &- 1) & ~quote | (backslash &- 1) & ~backslash
  }

  /// The first special byte in `start..<end`, or `end`.
  @inline(__always)
  static func firstSpecial(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while end - index >= 16 {
      let chunk = bytes.extracting(index..<index + 16)
      var marks: UInt8 = 0
      for offset in 0..<16 { marks |= mark(chunk[offset]) }
      if marks >= 0x80 { break }
      index += 16
    }
    while index < end && !isSpecial(bytes[index]) { index += 1 }
    return index
  }

  /// The value of a hexadecimal digit, or nil.
  @inline(__always)
  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
