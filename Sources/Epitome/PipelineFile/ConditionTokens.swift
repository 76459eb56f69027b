import EpitomeCore

/// What is wrong with a condition, and where: offset and length in Unicode scalars.
struct ConditionError: Error, Hashable {
  let message: String
  let offset: Int
  let length: Int
}

/// A word, number, text or sign of a condition.
struct ConditionToken: Hashable {
  /// What a token is.
  enum Kind: Hashable {
    /// A name such as `meta.kind`, or a word such as `and`.
    case word(String)
    /// A text in quotation marks.
    case text(String)
    /// A number.
    case number(JSONValue)
    /// A bracket, a comma or a comparison.
    case sign(String)
    /// The end of the condition.
    case end
  }

  let kind: Kind
  let offset: Int
  let length: Int

  /// The token as an error message names it.
  var name: String {
    switch kind {
    case .word(let word): "\"\(word)\""
    case .text(let text): "the text \"\(text)\""
    case .number(let number): "the number \(number)"
    case .sign(let sign): "\"\(sign)\""
    case .end: "the end"
    }
  }

  func error(_ message: String) -> ConditionError {
    ConditionError(message: message, offset: offset, length: max(1, length))
  }

  /// The tokens of a condition, the end last.
  static func all(in text: String) throws(ConditionError) -> [ConditionToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [ConditionToken] = []
    var index = 0
    func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    while index < scalars.count {
      let start = index
      let kind: Kind
      switch scalars[index] {
      case " ", "\t", "\n", "\r":
        index += 1
        continue
      case "\"", "'":
        guard let end = scalars[(start + 1)...].firstIndex(of: scalars[start]) else {
          throw ConditionError(
            message: "a text without its closing quotation mark", offset: start, length: scalars.count - start)
        }
        kind = .text(string(start + 1..<end))
        index = end + 1
      case "(", ")", "[", "]", ",":
        kind = .sign(String(scalars[index]))
        index += 1
      case "=", "!", "<", ">":
        index += 1
        if index < scalars.count, scalars[index] == "=" { index += 1 }
        kind = .sign(string(start..<index))
        if case .sign(let sign) = kind, sign == "=" || sign == "!" {
          throw ConditionError(
            message: "\"\(sign)\" compares nothing; write " + (sign == "=" ? "\"==\"" : "\"!=\" or \"not\""),
            offset: start, length: 1)
        }
      case let scalar where isWordScalar(scalar):
        while index < scalars.count, isWordScalar(scalars[index]) { index += 1 }
        kind = number(string(start..<index)) ?? .word(string(start..<index))
      default:
        throw ConditionError(message: "\"\(scalars[index])\" has no meaning in a condition", offset: start, length: 1)
      }
      tokens.append(ConditionToken(kind: kind, offset: start, length: index - start))
    }
    tokens.append(ConditionToken(kind: .end, offset: scalars.count, length: 0))
    return tokens
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" || scalar == "-"
      || scalar == "." || scalar == "+"
  }

  private static func number(_ word: String) -> Kind? {
    guard word.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }),
      word.utf8.contains(where: { $0 < 0x3A && $0 > 0x2F })
    else { return nil }
    if let whole = Int64(word) { return .number(.integer(whole)) }
    return Double(word).flatMap { $0.isFinite ? .number(JSONValue($0)) : nil }
  }
}
