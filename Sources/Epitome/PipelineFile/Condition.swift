import EpitomeCore

/// The condition of a stage, `when: document.sentences > 8 and document.language in [en, de]`.
indirect enum Condition: Sendable {
  /// What a document is asked for.
  enum Variable: Hashable, Sendable {
    /// A field of the document's meta, by its path.
    case meta([String])
    /// The document's language, a text.
    case language
    /// How many words, sentences or bytes of text it has.
    case words, sentences, bytes

    /// As it is written in a file.
    var name: String {
      switch self {
      case .meta(let path): "meta." + path.joined(separator: ".")
      case .language: "document.language"
      case .words: "document.words"
      case .sentences: "document.sentences"
      case .bytes: "document.bytes"
      }
    }
  }

  /// How two values are compared.
  enum Comparison: String, Sendable {
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
  }

  case literal(JSONValue)
  case variable(Variable)
  case compare(Condition, Comparison, Condition)
  case isIn(Condition, [JSONValue])
  case not(Condition)
  case and(Condition, Condition)
  case or(Condition, Condition)

  /// Whether the condition holds for a document.
  func holds(for document: Document) throws -> Bool {
    switch self {
    case .and(let left, let right): try left.holds(for: document) && right.holds(for: document)
    case .or(let left, let right): try left.holds(for: document) || right.holds(for: document)
    case .not(let condition): try !condition.holds(for: document)
    case .compare(.variable(.language), .equal, let other), .compare(let other, .equal, .variable(.language)):
      Self.isLanguage(try document.language(), among: [try other.value(in: document)])
    case .compare(.variable(.language), .unequal, let other), .compare(let other, .unequal, .variable(.language)):
      try !Self.isLanguage(document.language(), among: [other.value(in: document)])
    case .compare(let left, let comparison, let right):
      Self.compare(try left.value(in: document), comparison, try right.value(in: document))
    case .isIn(.variable(.language), let list): Self.isLanguage(try document.language(), among: list)
    case .isIn(let left, let list): list.contains(try left.value(in: document))
    case .literal, .variable: try value(in: document) == .bool(true)
    }
  }

  private func value(in document: Document) throws -> JSONValue {
    switch self {
    case .literal(let value): value
    case .variable(.meta(let path)): path.reduce(JSONValue.object(document.meta)) { $0[$1] ?? .null }
    case .variable(.language): .string(try document.language())
    case .variable(.words): .integer(Int64(document.words.count))
    case .variable(.sentences): .integer(Int64(try document.list(.sentences).count))
    case .variable(.bytes): .integer(Int64(document.bytes.count))
    default: .bool(try holds(for: document))
    }
  }

  /// Whether one of the values names the language, as `per-language` has it: in any case, by its whole tag or fewer subtags.
  private static func isLanguage(_ tag: String, among values: [JSONValue]) -> Bool {
    let names = values.compactMap { $0.string.map(LanguageTag.canonical) }
    return LanguageTag.broader(tag).contains { names.contains($0) }
  }

  /// Numbers are ordered by size and texts by their bytes; nothing else is less or greater than anything.
  private static func compare(_ left: JSONValue, _ comparison: Comparison, _ right: JSONValue) -> Bool {
    switch comparison {
    case .equal: left == right
    case .unequal: left != right
    case .less: isLess(left, right)
    case .greater: isLess(right, left)
    case .lessOrEqual: left == right || isLess(left, right)
    case .greaterOrEqual: left == right || isLess(right, left)
    }
  }

  private static func isLess(_ left: JSONValue, _ right: JSONValue) -> Bool {
    if let left = left.double, let right = right.double { return left < right }
    if let left = left.string, let right = right.string { return left.utf8.lexicographicallyPrecedes(right.utf8) }
    return false
  }

  /// The variables that the condition asks for.
  var variables: [Variable] {
    switch self {
    case .literal: []
    case .variable(let variable): [variable]
    case .compare(let left, _, let right), .and(let left, let right), .or(let left, let right):
      left.variables + right.variables
    case .isIn(let condition, _), .not(let condition): condition.variables
    }
  }

  /// The condition in one way of writing, every operation in brackets.
  var canonicalText: String {
    switch self {
    case .literal(let value): value.description
    case .variable(let variable): variable.name
    case .compare(let left, let comparison, let right):
      "(\(left.canonicalText) \(comparison.rawValue) \(right.canonicalText))"
    case .isIn(let left, let list): "(\(left.canonicalText) in \(JSONValue.array(list).description))"
    case .not(let condition): "(not \(condition.canonicalText))"
    case .and(let left, let right): "(\(left.canonicalText) and \(right.canonicalText))"
    case .or(let left, let right): "(\(left.canonicalText) or \(right.canonicalText))"
    }
  }
}
