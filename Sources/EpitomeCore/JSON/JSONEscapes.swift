/// Decoding of strings whose escapes have been checked, so that the only special bytes between the quotation marks are
/// backslashes before an escape.
enum JSONEscapes {
  /// The UTF-8 of the string that a token stands for.
  static func decode(_ bytes: [UInt8], _ token: JSONStringToken) -> [UInt8] {
    guard token.hasEscapes else { return Array(bytes[token.range]) }
    var output: [UInt8] = []
    output.reserveCapacity(token.range.count)
    var index = token.range.lowerBound
    let end = token.range.upperBound
    while index < end {
      let run = index
      index = JSONScan.firstSpecial(in: bytes.span, from: run, to: end)
      output.append(contentsOf: bytes[run..<index])
      if index < end { appendScalar(escape(in: bytes, at: &index, to: end), to: &output) }
    }
    return output
  }

  /// Whether a token stands for a string of the same bytes.
  static func matches(_ bytes: [UInt8], _ token: JSONStringToken, _ text: String) -> Bool {
    guard !token.hasEscapes else { return decode(bytes, token).elementsEqual(text.utf8) }
    let utf8 = text.utf8
    guard utf8.count == token.range.count else { return false }
    var index = token.range.lowerBound
    for byte in utf8 {
      guard bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// The parts of the string in order: the longest runs without escapes, and each escape sequence (a surrogate pair is
  /// one).
  static func pieces(_ bytes: [UInt8], _ token: JSONStringToken) -> [JSONStringPiece] {
    var pieces: [JSONStringPiece] = []
    var output = 0
    var index = token.range.lowerBound
    let end = token.range.upperBound
    func add(_ source: Range<Int>, length: Int, isCopy: Bool) {
      pieces.append(JSONStringPiece(output: output..<output + length, source: source, isCopy: isCopy))
      output += length
    }
    while index < end {
      let start = index
      if bytes[index] == UInt8(ascii: "\\") {
        let scalar = escape(in: bytes, at: &index, to: end)
        add(start..<index, length: UTF8.width(scalar), isCopy: false)
      } else {
        index = JSONScan.firstSpecial(in: bytes.span, from: start, to: end)
        add(start..<index, length: index - start, isCopy: true)
      }
    }
    return pieces
  }

  /// Decodes the escape that begins at `index` and moves `index` past it.
  private static func escape(in bytes: [UInt8], at index: inout Int, to end: Int) -> Unicode.Scalar {
    let letter = index + 1 < end ? bytes[index + 1] : 0
    guard letter == UInt8(ascii: "u") else {
      index = min(index + 2, end)
      switch letter {
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      default: return Unicode.Scalar(letter)
      }
    }
    let unit = codeUnit(in: bytes, at: index, to: end) ?? 0xFFFD
    index = min(index + 6, end)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, let low = codeUnit(in: bytes, at: index, to: end), 0xDC00...0xDFFF ~= low else {
      return "\u{FFFD}"
    }
    index += 6
    return Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  /// The UTF-16 code unit of a `\uXXXX` at `index`, or nil if there is none.
  private static func codeUnit(in bytes: [UInt8], at index: Int, to end: Int) -> UInt32? {
    guard end - index >= 6, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt32 = 0
    for offset in 2..<6 {
      guard let digit = JSONScan.hexDigit(bytes[index + offset]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func appendScalar(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    if scalar.isASCII {
      output.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      output.append(contentsOf: UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
    }
  }
}
