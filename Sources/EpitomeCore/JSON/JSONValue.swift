/// Any JSON value.
///
/// Numbers have one form each, so that equal numbers are equal values: a whole number is an `integer` where it fits,
/// however it was written (`1`, `1.0`, `1e0`).
public enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number that fits in 64 bits.
  case integer(Int64)
  /// A number that a `Double` carries there and back: reading and writing it gives the same decimal value.
  case number(Double)
  /// The text of a number that neither `Int64` nor `Double` carries there and back, such as `1e400`.
  case bigNumber(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)

  /// Creates a number: an `integer` if it is whole and fits, and `null` if it is not finite.
  public init(_ number: Double) {
    if let whole = JSONNumber.whole(number) {
      self = .integer(whole)
    } else {
      self = number.isFinite ? .number(number) : .null
    }
  }

  /// Whether this is `null`.
  public var isNull: Bool { if case .null = self { true } else { false } }

  /// The truth value, if this is one.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

  /// The whole number, if this is one that fits.
  public var int: Int? {
    switch self {
    case .integer(let value): Int(exactly: value)
    case .number(let value): JSONNumber.whole(value).flatMap { Int(exactly: $0) }
    default: nil
    }
  }

  /// The nearest `Double`, if this is a number within its range.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .bigNumber(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
    default: nil
    }
  }

  /// The string, if this is one.
  public var string: String? { if case .string(let value) = self { value } else { nil } }

  /// The elements, if this is an array.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

  /// The members, if this is an object.
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

  /// The member of an object, or nil.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// The element of an array, or nil.
  public subscript(index: Int) -> JSONValue? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }
}

extension JSONValue: Hashable {
  /// Whether both are the same value; strings are the same when their bytes are.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let first), .bool(let second)): first == second
    case (.integer(let first), .integer(let second)): first == second
    case (.number(let first), .number(let second)): first == second
    case (.bigNumber(let first), .bigNumber(let second)): first == second
    case (.string(let first), .string(let second)): first.utf8.elementsEqual(second.utf8)
    case (.array(let first), .array(let second)): first == second
    case (.object(let first), .object(let second)): first == second
    default: false
    }
  }

  /// Feeds the kind and the value to a hasher.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .number(let value): hasher.combine(value)
    case .bigNumber(let text): Self.hash(text, into: &hasher)
    case .string(let text): Self.hash(text, into: &hasher)
    case .array(let elements): hasher.combine(elements)
    case .object(let object): hasher.combine(object)
    }
  }

  /// Feeds the bytes of a string to a hasher, without the canonical equivalence of `String`.
  static func hash(_ text: String, into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as compact JSON.
  public var description: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
