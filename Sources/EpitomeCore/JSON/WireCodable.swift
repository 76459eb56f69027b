/// A type with a JSON form that is read and written without intermediate values.
///
/// A `Codable` type gets both by its `Codable` form, through `JSONValue`; types of which a document holds many write
/// their own.
public protocol WireCodable {
  /// Reads a value from its JSON form.
  init(from reader: inout JSONReader) throws
  /// Writes the JSON form.
  func write(to writer: inout JSONWriter)
  /// Reads an array of values. There is one that suits every type: it is here so that each type has its own, which is not looked up
  /// for every element.
  static func readArray(from reader: inout JSONReader) throws -> [Self]
}

extension WireCodable {
  /// Reads an array of values.
  public static func readArray(from reader: inout JSONReader) throws -> [Self] {
    var values: [Self] = []
    try reader.beginArray()
    while try reader.nextElement() { values.append(try Self(from: &reader)) }
    return values
  }
}

extension WireCodable where Self: Codable {
  /// Reads a value by its `Codable` form.
  public init(from reader: inout JSONReader) throws {
    _ = try reader.peek()
    let start = reader.position
    let value = try reader.readValue()
    do {
      self = try value.decode(Self.self)
    } catch let error as JSONCodingError {
      throw JSONError(message: error.description, offset: start)
    }
  }

  /// Writes the `Codable` form with sorted keys; `null` if `encode(to:)` throws.
  public func write(to writer: inout JSONWriter) {
    writer.value((try? JSONValue(encoding: self)) ?? .null)
  }
}

extension String: WireCodable {
  /// Reads a string.
  public init(from reader: inout JSONReader) throws { self = try reader.readString() }
  /// Writes a string.
  public func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Int: WireCodable {
  /// Reads a whole number.
  public init(from reader: inout JSONReader) throws { self = try reader.readInt() }
  /// Writes a whole number.
  public func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Double: WireCodable {
  /// Reads a number.
  public init(from reader: inout JSONReader) throws { self = try reader.readDouble() }
  /// Writes a number.
  public func write(to writer: inout JSONWriter) { writer.number(self) }
}

extension Bool: WireCodable {
  /// Reads a truth value.
  public init(from reader: inout JSONReader) throws { self = try reader.readBool() }
  /// Writes a truth value.
  public func write(to writer: inout JSONWriter) { writer.bool(self) }
}

extension Array: WireCodable where Element: WireCodable {
  /// Reads an array.
  @inlinable
  public init(from reader: inout JSONReader) throws { self = try Element.readArray(from: &reader) }

  /// Writes an array.
  @inlinable
  public func write(to writer: inout JSONWriter) {
    writer.beginArray()
    for element in self { element.write(to: &writer) }
    writer.endArray()
  }
}

extension JSONValue: WireCodable {
  /// Reads any value.
  public init(from reader: inout JSONReader) throws { self = try reader.readValue() }
  /// Writes any value.
  public func write(to writer: inout JSONWriter) { writer.value(self) }
}
