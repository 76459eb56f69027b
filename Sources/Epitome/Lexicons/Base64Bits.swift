/// Reads numbers of so many bits out of Base64 text; what is no Base64 digit is skipped, zeros follow the end.
struct Base64Bits {
  private let text: [UInt8]
  private var position = 0
  private var buffer: UInt64 = 0
  private var available = 0

  /// What stands for no digit, in a bit that no digit has.
  private static let none: UInt32 = 0x8000_0000

  private static let values: [UInt32] = {
    var values = [UInt32](repeating: none, count: 256)
    let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, digit) in digits.utf8.enumerated() { values[Int(digit)] = UInt32(value) }
    return values
  }()

  private let values = Self.values

  init(_ text: String) {
    self.text = Array(text.utf8)
  }

  @inline(__always)
  mutating func next(_ count: Int) -> UInt32 {
    if available < count { fill() }
    available -= count
    return UInt32(truncatingIfNeeded: buffer >> UInt64(available)) & (1 << UInt32(count) - 1)
  }

  /// Reads on until there are more bits than any number has.
  private mutating func fill() {
    while available <= 32 {
      if position + 4 <= text.count {
        let (first, second) = (values[Int(text[position])], values[Int(text[position + 1])])
        let (third, fourth) = (values[Int(text[position + 2])], values[Int(text[position + 3])])
        if (first | second | third | fourth) & Self.none == 0 {
          buffer = buffer << 24 | UInt64(first << 18 | second << 12 | third << 6 | fourth)
          available += 24
          position += 4
          continue
        }
      }
      let value = position < text.count ? values[Int(text[position])] : 0
      position += 1
      guard value != Self.none else { continue }
      buffer = buffer << 6 | UInt64(value)
      available += 6
    }
  }

  /// Reads a Rice code (Rice and Plaunt 1971): the quotient in ones that a zero ends, then the remainder.
  @inline(__always)
  mutating func nextRice(_ parameter: Int) -> UInt32 {
    var quotient: UInt32 = 0
    while true {
      if available == 0 { fill() }
      let ones = (~(buffer << UInt64(64 - available))).leadingZeroBitCount
      if ones < available {
        available -= ones + 1
        return (quotient &+ UInt32(ones)) << UInt32(parameter) &+ next(parameter)
      }
      quotient &+= UInt32(available)
      available = 0
    }
  }
}
