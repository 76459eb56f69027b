/// Byte scans shared by reader and writer.
enum JSONScan {
  /// Whether a byte cannot stand in a JSON string as it is: a control character, a quotation mark or a backslash.
  @inline(__always)
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// The first special byte in `start..<end`, or `end`; eight bytes at a time.
  @inline(__always)
  static func firstSpecial(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let raw = unsafe bytes.bytes
    let limit = min(end, bytes.count)
    var index = start
    while index >= 0, index + 8 <= limit {
      let loaded = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let marks = specials(UInt64(littleEndian: loaded))
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end && !isSpecial(bytes[index]) { index += 1 }
    return index
  }

  /// The high bit of each special byte among eight.
  @inline(__always)
  private static func specials(_ word: UInt64) -> UInt64 {
    zeros(word & 0xE0E0_E0E0_E0E0_E0E0) | zeros(word ^ 0x2222_2222_2222_2222) | zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
  }

  /// The high bit of each byte that is zero: no sum of seven bits carries into the next byte.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    ~((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F | word) & 0x8080_8080_8080_8080
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
