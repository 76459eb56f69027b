/// Tells JSON that stands as ``JSONWriter`` writes it from JSON that says the same otherwise.
enum CanonicalJSON {
  /// Whether sound JSON has no white space between its parts, its keys sorted, and texts and numbers in the writer's form. Linear.
  ///
  /// Where telling would cost more than writing anew the answer is no: for keys with escapes, numbers with an exponent, and long ones.
  static func holds(_ json: ArraySlice<UInt8>) -> Bool {
    let bytes = json.span
    /// The last key of each object that is open; `none` where it has none yet.
    var keys: [Range<Int>] = []
    let none = 0..<0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0...0x20: return false
      case UInt8(ascii: "{"):
        keys.append(none)
        index += 1
      case UInt8(ascii: "}"):
        keys.removeLast()
        index += 1
      case UInt8(ascii: "\""):
        guard let (end, hasEscapes) = stringEnd(bytes, after: index) else { return false }
        if end < bytes.count, bytes[end] == UInt8(ascii: ":") {
          let key = index + 1..<end - 1
          guard !hasEscapes, let last = keys.last, last == none || precedes(last, key, in: bytes) else { return false }
          keys[keys.count - 1] = key
        }
        index = end
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard let end = numberEnd(bytes, from: index) else { return false }
        index = end
      default: index += 1
      }
    }
    return true
  }

  /// The end of the string that begins at `start`, past its quotation mark, and whether it has escapes; nil where the writer would
  /// escape it otherwise.
  private static func stringEnd(_ bytes: Span<UInt8>, after start: Int) -> (end: Int, hasEscapes: Bool)? {
    var hasEscapes = false
    var index = start + 1
    while true {
      index = JSONScan.firstSpecial(in: bytes, from: index, to: bytes.count)
      guard index < bytes.count else { return nil }
      if bytes[index] == UInt8(ascii: "\"") { return (index + 1, hasEscapes) }
      guard let length = escapeLength(bytes, at: index) else { return nil }
      hasEscapes = true
      index += length
    }
  }

  private static func escapeLength(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"):
      guard index + 5 < bytes.count, bytes[index + 2] == UInt8(ascii: "0"), bytes[index + 3] == UInt8(ascii: "0"),
        let high = JSONScan.hexDigit(bytes[index + 4]), high < 2, let low = JSONScan.hexDigit(bytes[index + 5]),
        !(UInt8(ascii: "A")...UInt8(ascii: "F")).contains(bytes[index + 5])
      else { return nil }
      return [0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(high << 4 | low) ? nil : 6
    default: return nil
    }
  }

  /// The end of the number that begins at `start`; nil where the writer would write it otherwise, or may.
  ///
  /// A fraction of up to fifteen digits that does not end in 0 is the shortest that reads back the same, since no two of them are
  /// the same `Double`; below 0.0001 it gets an exponent.
  private static func numberEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let whole = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    let isZero = index == whole + 1 && bytes[whole] == UInt8(ascii: "0")
    var digits = isZero ? 0 : index - whole
    guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else {
      let isShort = digits <= 18 && !(isZero && isNegative)
      return isShort && !hasExponent(bytes, at: index) ? index : nil
    }
    index += 1
    let fraction = index
    while index < bytes.count, isDigit(bytes[index]) {
      if digits > 0 || bytes[index] != UInt8(ascii: "0") { digits += 1 }
      index += 1
    }
    let zeros = index - fraction - digits
    guard index > fraction, bytes[index - 1] != UInt8(ascii: "0"), digits <= 15, !isZero || zeros <= 3,
      !hasExponent(bytes, at: index)
    else { return nil }
    return index
  }

  private static func hasExponent(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "e")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether one key stands before another, by their bytes.
  private static func precedes(_ first: Range<Int>, _ second: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var (left, right) = (first.lowerBound, second.lowerBound)
    while left < first.upperBound, right < second.upperBound {
      if bytes[left] != bytes[right] { return bytes[left] < bytes[right] }
      left += 1
      right += 1
    }
    return first.count < second.count
  }
}
