import EpitomeCore

/// Reads a condition by recursive descent: `or` binds least, then `and`, `not`, and the comparisons.
struct ConditionParser {
  private let tokens: [ConditionToken]
  private var index = 0
  private var depth = 0
  private static let maximumDepth = 100
  /// A longer condition would nest too deep for the stack when it is asked.
  private static let maximumTokens = 1000

  /// The condition that a text says.
  static func parse(_ text: String) throws(ConditionError) -> Condition {
    var parser = ConditionParser(tokens: try ConditionToken.all(in: text))
    let first = parser.next
    guard parser.tokens.count <= maximumTokens else {
      throw first.error("the condition is too long: more than \(maximumTokens) words and signs")
    }
    let condition = try parser.parseOr()
    guard parser.next.kind == .end else {
      throw parser.next.error("expected \"and\", \"or\" or the end, found \(parser.next.name)")
    }
    try parser.requireTruth(condition, from: first)
    return condition
  }

  private init(tokens: [ConditionToken]) {
    self.tokens = tokens
  }

  private var next: ConditionToken { tokens[min(index, tokens.count - 1)] }

  private mutating func take(_ kind: ConditionToken.Kind) -> Bool {
    guard next.kind == kind else { return false }
    index += 1
    return true
  }

  private mutating func parseOr() throws(ConditionError) -> Condition {
    let first = next
    var left = try parseAnd()
    while take(.word("or")) {
      let second = next
      let right = try parseAnd()
      try requireTruth(left, from: first)
      try requireTruth(right, from: second)
      left = .or(left, right)
    }
    return left
  }

  private mutating func parseAnd() throws(ConditionError) -> Condition {
    let first = next
    var left = try parseNot()
    while take(.word("and")) {
      let second = next
      let right = try parseNot()
      try requireTruth(left, from: first)
      try requireTruth(right, from: second)
      left = .and(left, right)
    }
    return left
  }

  private mutating func parseNot() throws(ConditionError) -> Condition {
    let sign = next
    guard take(.word("not")) else { return try parseComparison() }
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else { throw sign.error("the condition is nested too deep") }
    let first = next
    let condition = try parseNot()
    try requireTruth(condition, from: first)
    return .not(condition)
  }

  private mutating func parseComparison() throws(ConditionError) -> Condition {
    let first = next
    let left = try parseOperand()
    let sign = next
    if take(.word("in")) { return try isIn(left, from: first) }
    if sign.kind == .word("not"), tokens.indices.contains(index + 1), tokens[index + 1].kind == .word("in") {
      index += 2
      return .not(try isIn(left, from: first))
    }
    guard case .sign(let text) = sign.kind, let comparison = Condition.Comparison(rawValue: text) else { return left }
    index += 1
    let second = next
    let right = try parseOperand()
    try check(left, comparison, right, at: sign, second)
    if case .sign(let text) = next.kind, Condition.Comparison(rawValue: text) != nil {
      throw next.error("a comparison compares two values; join two with \"and\"")
    }
    return .compare(left, comparison, right)
  }

  private mutating func isIn(_ left: Condition, from first: ConditionToken) throws(ConditionError) -> Condition {
    if case .literal = left { throw first.error("expected a variable before \"in\", found \(first.name)") }
    guard take(.sign("[")) else { throw next.error("expected a list such as [en, de], found \(next.name)") }
    var list: [JSONValue] = []
    while !take(.sign("]")) {
      if !list.isEmpty, !take(.sign(",")) { throw next.error("expected \",\" or \"]\", found \(next.name)") }
      let element = next
      guard case .literal(let value) = try parseOperand() else {
        throw element.error("expected a fixed value in the list, found \(element.name)")
      }
      if let expected = Self.type(of: left), expected != Self.type(of: .literal(value)) {
        throw element.error("expected \(expected.rawValue) in the list, found \(element.name)")
      }
      list.append(value)
    }
    return .isIn(left, list)
  }

  private mutating func parseOperand() throws(ConditionError) -> Condition {
    let token = next
    index += 1
    switch token.kind {
    case .number(let value): return .literal(value)
    case .text(let text): return .literal(.string(text))
    case .sign("("):
      depth += 1
      defer { depth -= 1 }
      guard depth < Self.maximumDepth else { throw token.error("the condition is nested too deep") }
      let inner = try parseOr()
      guard take(.sign(")")) else { throw next.error("expected \")\", found \(next.name)") }
      return inner
    case .word("true"): return .literal(.bool(true))
    case .word("false"): return .literal(.bool(false))
    case .word("null"): return .literal(.null)
    case .word(let word) where !["and", "or", "not", "in"].contains(word): return try variable(word, token)
    default: throw token.error("expected a value or a variable, found \(token.name)")
    }
  }

  /// A variable, or a text without quotation marks such as `en`.
  private func variable(_ word: String, _ token: ConditionToken) throws(ConditionError) -> Condition {
    let known: [Condition.Variable] = [.language, .words, .sentences, .bytes]
    if let variable = known.first(where: { $0.name == word }) { return .variable(variable) }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1, parts[0] == "meta", !parts.contains("") { return .variable(.meta(Array(parts.dropFirst()))) }
    guard parts.count > 1 || word == "meta" || word == "document" else { return .literal(.string(word)) }
    let names = known.map(\.name)
    let nearest = Spelling.nearest(to: word, among: names).map { "; did you mean \"\($0)\"?" } ?? ""
    throw token.error(
      "no variable called \"\(word)\"\(nearest); there are meta.KEY, " + names.joined(separator: ", "))
  }
}

// MARK: - Types

extension ConditionParser {
  /// What is known of a value before a document is seen.
  private enum ValueType: String {
    case text = "a text"
    case number = "a number"
    case truth = "true or false"
    case null = "null"
  }

  /// The type of a value; nil for a field of meta, which may hold anything.
  private static func type(of condition: Condition) -> ValueType? {
    switch condition {
    case .literal(.string), .variable(.language): .text
    case .literal(.integer), .literal(.number), .literal(.bigNumber), .variable(.words), .variable(.sentences),
      .variable(.bytes):
      .number
    case .literal(.null), .literal(.array), .literal(.object): .null
    case .variable(.meta): nil
    case .literal(.bool), .compare, .isIn, .not, .and, .or: .truth
    }
  }

  private func requireTruth(_ condition: Condition, from token: ConditionToken) throws(ConditionError) {
    if let type = Self.type(of: condition), type != .truth {
      throw token.error("expected a condition, found \(token.name); compare it with something")
    }
  }

  private func check(
    _ left: Condition, _ comparison: Condition.Comparison, _ right: Condition, at sign: ConditionToken,
    _ second: ConditionToken
  ) throws(ConditionError) {
    if left.variables.isEmpty, right.variables.isEmpty {
      throw sign.error("both sides of \"\(comparison.rawValue)\" are fixed; one must be a variable")
    }
    let types = (Self.type(of: left), Self.type(of: right))
    if let left = types.0, let right = types.1, left != right {
      throw second.error("expected \(left.rawValue) to compare with, found \(second.name)")
    }
    guard comparison != .equal, comparison != .unequal else { return }
    for type in [types.0, types.1] where type == .truth || type == .null {
      throw sign.error("\"\(comparison.rawValue)\" orders numbers and texts, not \(type?.rawValue ?? "")")
    }
  }
}
