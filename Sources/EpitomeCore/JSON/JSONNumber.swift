/// A number of a JSON text: where it stands and its decimal form.
struct JSONNumber {
  /// Where it stands.
  var range: Range<Int>
  /// Whether a minus sign stands before it.
  var isNegative: Bool
  /// The digits without leading zeros, as a number; of more than 19, the first 19.
  var significand: UInt64
  /// How many digits there are from the first that is not zero.
  var digitCount: Int
  /// The power of ten of the last digit.
  var exponent: Int
  /// Whether it is written without fraction and exponent.
  var isPlain: Bool

  /// 10^0 to 10^22, the powers of ten that `Double` holds exactly.
  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  /// The value, if it is written as a whole number and fits.
  var integer: Int64? {
    guard isPlain, digitCount <= 19 else { return nil }
    guard isNegative else { return Int64(exactly: significand) }
    return significand == Int64.min.magnitude ? .min : Int64(exactly: significand).map { -$0 }
  }

  /// The nearest `Double` where one operation on exact operands gives it (Clinger 1990, "How to read floating point
  /// numbers accurately"), else nil.
  var fastDouble: Double? {
    guard digitCount <= 19, significand <= 1 << 53, -22...22 ~= exponent else { return nil }
    let digits = Double(significand)
    let value = exponent < 0 ? digits / Self.powers[-exponent] : digits * Self.powers[exponent]
    return isNegative ? -value : value
  }

  /// The nearest `Double`, which may be infinite.
  func double(in bytes: [UInt8]) -> Double {
    fastDouble ?? Double(text(in: bytes)) ?? .nan
  }

  /// The number as it stands in the text.
  func text(in bytes: [UInt8]) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The number as a value that carries it there and back.
  func value(in bytes: [UInt8]) -> JSONValue {
    if let integer { return .integer(integer) }
    // Fifteen digits always survive the way through a Double of normal size and back.
    if digitCount <= 15, let fastDouble { return JSONValue(fastDouble) }
    let double = double(in: bytes)
    guard double.isFinite, Decimal(bytes[range]) == Decimal(Array(double.description.utf8)[...]) else {
      return .bigNumber(text(in: bytes))
    }
    return JSONValue(double)
  }

  /// The exact decimal value of a number's text: no zeros at either end of the digits.
  private struct Decimal: Equatable {
    var isNegative = false
    var digits: [UInt8] = []
    var exponent = 0

    init(_ text: ArraySlice<UInt8>) {
      var fraction = 0
      var isFraction = false
      var power = 0
      var isPowerNegative = false
      var isPower = false
      for byte in text {
        switch byte {
        case UInt8(ascii: "-"): if isPower { isPowerNegative = true } else { isNegative = true }
        case UInt8(ascii: "."): isFraction = true
        case UInt8(ascii: "e"), UInt8(ascii: "E"): isPower = true
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          if isPower {
            power = min(power * 10 + Int(byte - UInt8(ascii: "0")), JSONNumber.maximumPower)
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
  }

  /// The whole number that a `Double` is, if it is one and fits.
  static func whole(_ value: Double) -> Int64? {
    guard value.magnitude < 0x1p63 else { return nil }
    let whole = Int64(value)
    return Double(whole) == value ? whole : nil
  }

  /// Where the exponent is cut off, far outside what `Double` holds.
  static let maximumPower = 1_000_000_000
}
