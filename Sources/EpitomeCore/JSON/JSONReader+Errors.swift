extension JSONReader {
  /// An error that names the character at the position.
  @inline(never)
  func unexpected(_ expected: String) -> JSONError {
    JSONError(message: "expected \(expected), found \(character(at: position))", offset: position)
  }

  /// An error that names the value at the position, which is sound but of the wrong sort; or the character, if it is
  /// not sound.
  @inline(never)
  func mismatch(_ expected: String) -> JSONError {
    var probe = self
    let found: String
    switch try? probe.peek() {
    case nil: return unexpected(expected)
    case .array: found = "an array"
    case .object: found = "an object"
    default:
      guard let value = try? probe.readValue() else { return unexpected(expected) }
      found = value.summary
    }
    return JSONError(message: "expected \(expected), found \(found)", offset: position)
  }

  private func character(at offset: Int) -> String {
    guard offset < end else { return "the end of the input" }
    let text = String(decoding: bytes[offset..<min(offset + 4, end)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return "the end of the input" }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    default: return "'\(scalar)'"
    }
  }
}

extension JSONValue {
  /// The value as an error message names it: short values in full.
  var summary: String {
    switch self {
    case .array: return "an array"
    case .object: return "an object"
    case .string(let text):
      let scalars = text.unicodeScalars
      guard scalars.count > 40 else { return description }
      var head = String.UnicodeScalarView()
      head.append(contentsOf: scalars.prefix(40))
      head.append("…")
      return JSONValue.string(String(head)).description
    default: return description
    }
  }
}
