extension JSONReader {
  /// Passes over a null and says so; what others write as null counts as left out.
  mutating func skipNull() throws(JSONError) -> Bool {
    guard try peek() == .null else { return false }
    try readNull()
    return true
  }

  /// Reads a text that must be one of an enum's raw values.
  mutating func readCase<Case: RawRepresentable & CaseIterable>(_ type: Case.Type) throws(JSONError) -> Case
  where Case.RawValue == String {
    let at = position
    let text = try readString()
    guard let found = Case(rawValue: text) else {
      let known = type.allCases.map(\.rawValue).joined(separator: ", ")
      throw JSONError(message: "expected one of \(known), found \"\(text)\"", offset: at)
    }
    return found
  }
}
