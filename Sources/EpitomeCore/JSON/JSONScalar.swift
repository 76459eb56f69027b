/// A type that is a single JSON value without a container.
protocol JSONScalar {
  /// What an error message says was expected.
  static var expectation: String { get }
  /// The value as JSON.
  var json: JSONValue { get }
  /// The value, if the JSON is of the right sort and in range.
  init?(json: JSONValue)
}

extension Bool: JSONScalar {
  static var expectation: String { "true or false" }
  var json: JSONValue { .bool(self) }
  init?(json: JSONValue) {
    guard let value = json.bool else { return nil }
    self = value
  }
}

extension String: JSONScalar {
  static var expectation: String { "a string" }
  var json: JSONValue { .string(self) }
  init?(json: JSONValue) {
    guard let value = json.string else { return nil }
    self = value
  }
}

extension JSONValue: JSONScalar {
  static var expectation: String { "a value" }
  var json: JSONValue { self }
  init?(json: JSONValue) { self = json }
}

extension JSONScalar where Self: BinaryFloatingPoint {
  static var expectation: String { "a number" }
  var json: JSONValue { JSONValue(Double(self)) }
  init?(json: JSONValue) {
    guard let value = json.double else { return nil }
    self.init(value)
  }
}

extension JSONScalar where Self: FixedWidthInteger {
  static var expectation: String {
    if Self.bitWidth < 64 { return "a whole number from \(Self.min) to \(Self.max)" }
    return Self.isSigned ? "a whole number" : "a whole number of 0 or more"
  }
  var json: JSONValue {
    Int64(exactly: self).map { .integer($0) } ?? (try? JSONValue(parsing: Array(String(self).utf8))) ?? .null
  }
  init?(json: JSONValue) {
    switch json {
    case .integer(let value): self.init(exactly: value)
    case .number(let value) where 0x1p63..<0x1p64 ~= value: self.init(exactly: UInt64(value))
    case .number(let value):
      guard let whole = JSONNumber.whole(value) else { return nil }
      self.init(exactly: whole)
    case .bigNumber(let text): self.init(text)
    default: return nil
    }
  }
}

extension Double: JSONScalar {}
extension Float: JSONScalar {
  var json: JSONValue { Double(description).map { JSONValue($0) } ?? .null }
}
extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}
