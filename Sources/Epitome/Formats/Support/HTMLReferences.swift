import EpitomeCore

/// Character references of HTML: `&amp;`, `&#39;`, `&#x2019;`.
enum HTMLReferences {
  /// What the reference that begins with the `&` at `start` stands for, and where it ends; nil where none begins there.
  ///
  /// As in WHATWG HTML, sections 13.2.5.72 to 13.2.5.80: some names need no semicolon, and numbers of windows-1252 are put right.
  static func decode(_ bytes: [UInt8], at start: Int, to end: Int) -> (utf8: [UInt8], end: Int)? {
    guard start + 1 < end, bytes[start] == UInt8(ascii: "&") else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return number(bytes, at: start + 2, to: end) }
    var index = start + 1
    while index < end, index - start <= 32, ByteScan.isLetter(bytes[index]) || ByteScan.isDigit(bytes[index]) {
      index += 1
    }
    if index < end, bytes[index] == UInt8(ascii: ";"),
      let entry = HTMLReferenceNames.table[ByteScan.string(bytes, start + 1..<index)]
    {
      return (entry.utf8, index + 1)
    }
    while index > start + 2 {
      if let entry = HTMLReferenceNames.table[ByteScan.string(bytes, start + 1..<index)], entry.isLegacy {
        return (entry.utf8, index)
      }
      index -= 1
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], at start: Int, to end: Int) -> (utf8: [UInt8], end: Int)? {
    guard start < end else { return nil }
    let isHex = bytes[start] | 0x20 == UInt8(ascii: "x")
    let first = isHex ? start + 1 : start
    var index = first
    var value: UInt32 = 0
    while index < end, let digit = digit(bytes[index]), isHex || digit < 10 {
      value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 }
    if 0x80..<0xA0 ~= value { value = Windows1252.scalars[Int(value - 0x80)] }
    var utf8: [UInt8] = []
    utf8.append(scalar: value == 0 ? 0xFFFD : value)
    return (utf8, index)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
