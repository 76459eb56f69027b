extension OptionDescription {
  /// Holds a value against the type of the default and the range of the option.
  ///
  /// - Throws: ``InvalidOption``, which says what was expected and what was found.
  func check(_ value: JSONValue, like standard: JSONValue) throws {
    switch (standard, value) {
    case (.bool, .bool), (.array, .array), (.object, .object), (.null, _): return
    case (.string, .string(let text)):
      guard choices.isEmpty || choices.contains(text) else { throw mismatch(value, like: standard) }
    case (.integer, .integer(let number)):
      try checkRange(Double(number), value, like: standard)
    case (.number, .integer(let number)):
      try checkRange(Double(number), value, like: standard)
    case (.integer, .number(let number)) where isFraction:
      try checkRange(number, value, like: standard)
    case (.number, .number(let number)):
      try checkRange(number, value, like: standard)
    default: throw mismatch(value, like: standard)
    }
  }

  private func checkRange(_ number: Double, _ value: JSONValue, like standard: JSONValue) throws {
    guard number >= minimum ?? -.infinity, number <= maximum ?? .infinity else {
      throw mismatch(value, like: standard)
    }
  }

  private func mismatch(_ value: JSONValue, like standard: JSONValue) -> InvalidOption {
    let nearest: String
    if case .string(let text) = value, let near = Spelling.nearest(to: text, among: choices) {
      nearest = "; did you mean \"\(near)\"?"
    } else {
      nearest = ""
    }
    return InvalidOption(name, "must be \(expectation(like: standard)), found \(value.plainDescription)\(nearest)")
  }

  /// What the option may hold, in words, given its default.
  public func expectation(like standard: JSONValue) -> String {
    switch standard {
    case .bool: "true or false"
    case .integer: (isFraction ? "a number" : "a whole number") + range
    case .number, .bigNumber: "a number" + range
    case .string: choices.isEmpty ? "text" : "one of " + choices.joined(separator: ", ")
    case .array: "a list"
    case .object: "a map"
    case .null: "a value"
    }
  }

  private var range: String {
    func plain(_ number: Double) -> String {
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
    return switch (minimum, maximum) {
    case (let low?, let high?): " from \(plain(low)) to \(plain(high))"
    case (let low?, nil): " of at least \(plain(low))"
    case (nil, let high?): " of at most \(plain(high))"
    case (nil, nil): ""
    }
  }
}

extension JSONValue {
  /// The value as an error message names it: `text "many"`, `the number 3`, `a list`.
  public var plainDescription: String {
    switch self {
    case .null: "nothing"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): "the number \(value)"
    case .number(let value): "the number \(value)"
    case .bigNumber(let text): "the number \(text)"
    case .string(let text): "text \"\(text)\""
    case .array: "a list"
    case .object: "a map"
    }
  }
}
