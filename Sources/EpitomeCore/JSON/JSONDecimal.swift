/// The exact decimal value of a number's text, in one form each: no zeros at either end of the digits.
struct JSONDecimal: Equatable {
  /// Where the exponent is cut off, far outside what `Double` holds.
  static let maximumPower = 1_000_000_000

  private var isNegative = false
  private var digits: [UInt8] = []
  private var exponent = 0

  /// The shortest decimal that reads back as a `Double`.
  init(_ value: Double) { self.init(Array(value.description.utf8)[...]) }

  /// The value of a number that has been checked.
  init(_ text: ArraySlice<UInt8>) {
    var fraction = 0
    var power = 0
    var (isFraction, isPower, isPowerNegative) = (false, false, false)
    for byte in text {
      switch byte {
      case UInt8(ascii: "-"): if isPower { isPowerNegative = true } else { isNegative = true }
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): isPower = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isPower {
          power = min(power * 10 + Int(byte - UInt8(ascii: "0")), Self.maximumPower)
        } else {
          if byte != UInt8(ascii: "0") || !digits.isEmpty { digits.append(byte) }
          if isFraction { fraction += 1 }
        }
      default: break
      }
    }
    exponent = (isPowerNegative ? -power : power) - fraction
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { (isNegative, exponent) = (false, 0) }
  }

  /// The value, if it is whole and fits.
  var whole: Int64? {
    guard exponent >= 0, digits.count + exponent <= 19 else { return nil }
    let zeros = repeatElement(UInt8(ascii: "0"), count: exponent)
    return Int64((isNegative ? "-" : "") + "0" + String(decoding: digits + zeros, as: UTF8.self))
  }
}
