extension JSONWriter {
  /// Appends a string in quotation marks.
  mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let special = JSONScan.firstSpecial(in: bytes.span, from: start, to: bytes.count)
    if special < bytes.count {
      let rest = Array(bytes[special...])
      bytes.removeLast(rest.count)
      appendEscaped(rest, rest.indices)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a text, what must be escaped escaped.
  mutating func appendEscaped(_ text: [UInt8], _ range: Range<Int>) {
    bytes.reserveCapacity(bytes.count + range.count)
    var index = range.lowerBound
    while true {
      let stop = JSONScan.firstSpecial(in: text.span, from: index, to: range.upperBound)
      if stop > index { bytes.append(contentsOf: text[index..<stop]) }
      guard stop < range.upperBound else { return }
      appendEscape(text[stop])
      index = stop + 1
    }
  }

  private mutating func appendEscape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let low = byte & 0xF
      bytes.append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"), UInt8(ascii: "0") + byte >> 4])
      bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
    }
  }

  /// Appends a whole number.
  mutating func appendInteger(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(value.magnitude)
  }

  private mutating func appendDigits(_ value: UInt) {
    var rest = value
    if value >= 100_000_000 {
      appendDigits(value / 100_000_000)
      // The leading 1 holds the place of zeros; it is cut off below.
      rest = value % 100_000_000 + 100_000_000
    }
    // Digits come out last first; the first ends in the lowest byte.
    var digits: UInt64 = 0
    var count = 0
    while count < 8 && (rest > 0 || count == 0) {
      digits = digits << 8 | UInt64(UInt8(ascii: "0")) + UInt64(rest % 10)
      rest /= 10
      count += 1
    }
    for _ in 0..<count {
      bytes.append(UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
  }
}
