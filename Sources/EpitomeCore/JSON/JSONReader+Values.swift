extension JSONReader {
  /// Checks a value of any sort and returns where it stands.
  @discardableResult
  public mutating func skipValue() throws(JSONError) -> Range<Int> {
    let kind = try peek()
    let start = position
    switch kind {
    case .null: try readNull()
    case .bool: _ = try readBool()
    case .string: _ = try scanString()
    case .number:
      if scanShortInteger() != nil { break }
      if allowNonFinite, try readNonFinite() != nil { break }
      _ = try scanNumber()
    case .array:
      try beginArray()
      while try nextElement() { try skipValue() }
    case .object:
      try beginObject()
      while try nextKeyToken() != nil { try skipValue() }
    }
    return start..<position
  }

  /// Reads a value of any sort. Of several members with one key, the last wins; a number that is not finite becomes
  /// `null`.
  public mutating func readValue() throws(JSONError) -> JSONValue {
    switch try peek() {
    case .null:
      try readNull()
      return .null
    case .bool: return .bool(try readBool())
    case .string: return .string(string(try scanString()))
    case .number:
      if allowNonFinite, let value = try readNonFinite() { return JSONValue(value) }
      return try scanNumber()?.value(in: bytes) ?? .null
    case .array:
      var elements: [JSONValue] = []
      try beginArray()
      while try nextElement() { elements.append(try readValue()) }
      return .array(elements)
    case .object:
      var members: [JSONObject.Element] = []
      try beginObject()
      while let key = try nextKey() { members.append((key, try readValue())) }
      return .object(JSONObject(members))
    }
  }
}

extension JSONValue {
  /// Reads the one value of a JSON text.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.readValue()
    try reader.finish()
  }
}
