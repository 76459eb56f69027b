extension JSONValue {
  /// Makes a value of a `Codable` type.
  ///
  /// - Throws: `JSONCodingError`, or what `init(from:)` throws besides `DecodingError`.
  public func decode<T: Decodable>(_ type: T.Type) throws -> T {
    do {
      return try ValueDecoder(value: self, codingPath: []).decode(type)
    } catch let error as DecodingError {
      throw JSONCodingError(error)
    }
  }
}

private struct ValueDecoder: Decoder {
  let value: JSONValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let object) = value else { throw mismatch("an object") }
    return KeyedDecodingContainer(ObjectDecoder<Key>(object: object, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw mismatch("an array") }
    return ArrayDecoder(elements: elements, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    ScalarDecoder(decoder: self)
  }

  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    if let scalar = type as? any JSONScalar.Type {
      guard let result = scalar.init(json: value) as? T else { throw mismatch(scalar.expectation) }
      return result
    }
    if let listed = type as? any (CaseIterable & RawRepresentable).Type {
      let allowed = Self.rawValues(listed)
      if !allowed.isEmpty, !allowed.contains(value) {
        throw mismatch("one of " + allowed.map(\.description).joined(separator: ", "))
      }
    }
    return try type.init(from: self)
  }

  func mismatch(_ expected: String) -> JSONCodingError {
    JSONCodingError(path: codingPath, message: "expected \(expected), found \(value.summary)")
  }

  /// The raw values of an enumeration that lists its cases, if they are scalars.
  private static func rawValues<T: CaseIterable & RawRepresentable>(_ type: T.Type) -> [JSONValue] {
    T.allCases.compactMap { ($0.rawValue as? any JSONScalar)?.json }
  }
}

// One generic `decode` meets the requirements for all the standard types.

private struct ScalarDecoder: SingleValueDecodingContainer {
  let decoder: ValueDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.value.isNull }
  func decode<T: Decodable>(_ type: T.Type) throws -> T { try decoder.decode(type) }
}

private struct ArrayDecoder: UnkeyedDecodingContainer {
  let elements: [JSONValue]
  let codingPath: [any CodingKey]
  var currentIndex = 0

  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  init(elements: [JSONValue], codingPath: [any CodingKey]) {
    self.elements = elements
    self.codingPath = codingPath
  }

  mutating func decodeNil() throws -> Bool {
    guard try peek().value.isNull else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let result = try peek().decode(type)
    currentIndex += 1
    return result
  }

  mutating func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    let result = try peek().container(keyedBy: type)
    currentIndex += 1
    return result
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let result = try peek().unkeyedContainer()
    currentIndex += 1
    return result
  }

  mutating func superDecoder() throws -> any Decoder {
    let result = try peek()
    currentIndex += 1
    return result
  }

  private func peek() throws -> ValueDecoder {
    let path = codingPath + [JSONKey(currentIndex)]
    guard currentIndex < elements.count else { throw JSONCodingError(path: path, message: "missing") }
    return ValueDecoder(value: elements[currentIndex], codingPath: path)
  }
}

private struct ObjectDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let object: JSONObject
  let codingPath: [any CodingKey]

  var allKeys: [Key] { object.keys.compactMap { Key(stringValue: $0) } }

  func contains(_ key: Key) -> Bool { object[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try member(key).value.isNull }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try member(key).decode(type) }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try member(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { try member(JSONKey.super) }

  func superDecoder(forKey key: Key) throws -> any Decoder { try member(key) }

  private func member(_ key: any CodingKey) throws -> ValueDecoder {
    let path = codingPath + [key]
    guard let value = object[key.stringValue] else { throw JSONCodingError(path: path, message: "missing") }
    return ValueDecoder(value: value, codingPath: path)
  }
}
