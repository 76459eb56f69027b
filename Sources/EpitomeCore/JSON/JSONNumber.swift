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
    let decimal = JSONDecimal(bytes[range])
    if let whole = decimal.whole { return .integer(whole) }
    let double = double(in: bytes)
    return double.isFinite && decimal == JSONDecimal(double) ? .number(double) : .bigNumber(text(in: bytes))
  }

  /// The whole number that a `Double` stands for, if it fits: of 2^53 and more, where a `Double` stands for several
  /// whole numbers, the one that its shortest decimal form names.
  static func whole(_ value: Double) -> Int64? {
    guard value.magnitude < 0x1p63 else { return nil }
    guard value.magnitude < 0x1p53 else { return JSONDecimal(value).whole }
    let whole = Int64(value)
    return Double(whole) == value ? whole : nil
  }
}
