extension JSONReader {
  /// Reads a whole number; `2.0` and `2e3` are whole.
  public mutating func readInt() throws(JSONError) -> Int {
    _ = nextByte()
    if let value = scanShortInteger() { return value }
    let start = position
    if let number = try scanNumber() {
      if let integer = number.integer, let value = Int(exactly: integer) { return value }
      if !number.isPlain, let value = number.value(in: bytes).int { return value }
    }
    position = start
    throw mismatch("a whole number")
  }

  /// Reads a number as the nearest `Double`.
  public mutating func readDouble() throws(JSONError) -> Double {
    _ = nextByte()
    let start = position
    if allowNonFinite, let value = try readNonFinite() { return value }
    guard let number = try scanNumber() else { throw mismatch("a number") }
    let value = number.double(in: bytes)
    guard value.isFinite else {
      position = start
      throw mismatch("a number below 1.8e308")
    }
    return value
  }

  /// Reads `NaN`, `Infinity` or `-Infinity`, if one comes next.
  mutating func readNonFinite() throws(JSONError) -> Double? {
    guard position < end else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "N"):
      try expectWord("NaN")
      return .nan
    case UInt8(ascii: "I"):
      try expectWord("Infinity")
      return .infinity
    case UInt8(ascii: "-") where position + 1 < end && bytes[position + 1] == UInt8(ascii: "I"):
      try expectWord("-Infinity")
      return -.infinity
    default: return nil
    }
  }

  /// Scans a plain whole number of up to 18 digits; leaves anything else, sound or not, for `scanNumber`.
  mutating func scanShortInteger() -> Int? {
    var index = position
    guard index < end else { return nil }
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let start = index
    let limit = min(end, start + 19)
    var value = 0
    while index < limit {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      value = value &* 10 &+ Int(digit)
      index += 1
    }
    let count = index - start
    guard 1...18 ~= count, count == 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] | 0x20 == UInt8(ascii: "e") { return nil }
    position = index
    return isNegative ? -value : value
  }

  /// Scans a number that begins at the position; nil if none does.
  mutating func scanNumber() throws(JSONError) -> JSONNumber? {
    guard position < end else { return nil }
    let first = bytes[position]
    let isNegative = first == UInt8(ascii: "-")
    guard isNegative || UInt8(ascii: "0")...UInt8(ascii: "9") ~= first else { return nil }
    var number = JSONNumber(
      range: position..<position, isNegative: isNegative, significand: 0, digitCount: 0, exponent: 0, isPlain: true)
    if isNegative { position += 1 }
    if position < end, bytes[position] == UInt8(ascii: "0") {
      position += 1
      if position < end, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] {
        throw unexpected("no digit after a leading 0")
      }
    } else {
      _ = try scanDigits(into: &number)
    }
    if position < end, bytes[position] == UInt8(ascii: ".") {
      position += 1
      number.isPlain = false
      number.exponent -= try scanDigits(into: &number)
    }
    if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
      number.isPlain = false
      number.exponent += try scanExponent()
    }
    number.range = number.range.lowerBound..<position
    return number
  }

  /// Scans one digit or more into the significand; returns how many.
  @inline(__always)
  private mutating func scanDigits(into number: inout JSONNumber) throws(JSONError) -> Int {
    let start = position
    while position < end {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      if digit != 0 || number.digitCount > 0 {
        if number.digitCount < 19 { number.significand = number.significand &* 10 &+ UInt64(digit) }
        number.digitCount += 1
      }
      position += 1
    }
    guard position > start else { throw unexpected("a digit") }
    return position - start
  }

  /// Scans an exponent from its letter on.
  private mutating func scanExponent() throws(JSONError) -> Int {
    position += 1
    var isNegative = false
    if position < end, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") {
      isNegative = bytes[position] == UInt8(ascii: "-")
      position += 1
    }
    let start = position
    var power = 0
    while position < end {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      power = min(power * 10 + Int(digit), JSONDecimal.maximumPower)
      position += 1
    }
    guard position > start else { throw unexpected("a digit") }
    return isNegative ? -power : power
  }
}
