extension JSONValue {
  /// The `Codable` form of a value. Numbers that are not finite become `null`, a value that encodes nothing an empty
  /// object.
  ///
  /// - Throws: What `encode(to:)` throws.
  public init(encoding value: some Encodable) throws {
    let slot = EncodingSlot()
    try slot.encode(value, path: [])
    self = slot.value
  }
}

/// A place in the value under construction. Containers share it, as `Encoder` demands.
private final class EncodingSlot {
  private enum Content {
    case nothing
    case value(JSONValue)
    case array([EncodingSlot])
    case object([(key: String, slot: EncodingSlot)])
  }

  private var content = Content.nothing

  var value: JSONValue {
    switch content {
    case .nothing: .object([:])
    case .value(let value): value
    case .array(let slots): .array(slots.map(\.value))
    case .object(let members): .object(JSONObject(members.map { ($0.key, $0.slot.value) }))
    }
  }

  var count: Int { if case .array(let slots) = content { slots.count } else { 0 } }

  func encode(_ value: some Encodable, path: [any CodingKey]) throws {
    if let scalar = value as? any JSONScalar {
      content = .value(scalar.json)
    } else {
      try value.encode(to: ValueEncoder(slot: self, codingPath: path))
    }
  }

  func encodeNil() { content = .value(.null) }

  func becomeArray() { if case .array = content { return } else { content = .array([]) } }

  func becomeObject() { if case .object = content { return } else { content = .object([]) } }

  func appendElement() -> EncodingSlot {
    let slot = EncodingSlot()
    guard case .array(var slots) = content else { return slot }
    content = .nothing
    slots.append(slot)
    content = .array(slots)
    return slot
  }

  func appendMember(_ key: String) -> EncodingSlot {
    let slot = EncodingSlot()
    guard case .object(var members) = content else { return slot }
    content = .nothing
    members.append((key, slot))
    content = .object(members)
    return slot
  }
}

private struct ValueEncoder: Encoder {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    slot.becomeObject()
    return KeyedEncodingContainer(ObjectEncoder<Key>(slot: slot, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    slot.becomeArray()
    return ArrayEncoder(slot: slot, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    ScalarEncoder(slot: slot, codingPath: codingPath)
  }
}

// One generic `encode` meets the requirements for all the standard types.

private struct ScalarEncoder: SingleValueEncodingContainer {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]

  func encodeNil() { slot.encodeNil() }
  func encode<T: Encodable>(_ value: T) throws { try slot.encode(value, path: codingPath) }
}

private struct ArrayEncoder: UnkeyedEncodingContainer {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]
  var count: Int { slot.count }

  func encodeNil() { slot.appendElement().encodeNil() }

  func encode<T: Encodable>(_ value: T) throws {
    let path = codingPath + [JSONKey(count)]
    try slot.appendElement().encode(value, path: path)
  }

  func nestedContainer<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    nestedEncoder().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nestedEncoder().unkeyedContainer() }

  func superEncoder() -> any Encoder { nestedEncoder() }

  private func nestedEncoder() -> ValueEncoder {
    let path = codingPath + [JSONKey(count)]
    return ValueEncoder(slot: slot.appendElement(), codingPath: path)
  }
}

private struct ObjectEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let slot: EncodingSlot
  let codingPath: [any CodingKey]

  func encodeNil(forKey key: Key) { slot.appendMember(key.stringValue).encodeNil() }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try slot.appendMember(key.stringValue).encode(value, path: codingPath + [key])
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    nestedEncoder(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { nestedEncoder(key).unkeyedContainer() }

  func superEncoder() -> any Encoder { nestedEncoder(JSONKey.super) }

  func superEncoder(forKey key: Key) -> any Encoder { nestedEncoder(key) }

  private func nestedEncoder(_ key: any CodingKey) -> ValueEncoder {
    ValueEncoder(slot: slot.appendMember(key.stringValue), codingPath: codingPath + [key])
  }
}
