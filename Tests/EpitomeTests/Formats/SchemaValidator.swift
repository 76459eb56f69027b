import EpitomeCore

/// Holds a value against a JSON Schema, as far as the project's schemas need: an unknown keyword is a mistake.
struct SchemaValidator {
  private let root: JSONValue
  private static let notes: Set<String> = ["$schema", "$defs", "title", "description", "default"]

  init(_ schema: JSONValue) {
    root = schema
  }

  /// What is wrong with a value, each with its path; nothing where it is as the schema says.
  func mistakes(in value: JSONValue) -> [String] { mistakes(value, root, "") }

  private func mistakes(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if schema == .bool(false) { return ["\(path): nothing may stand here"] }
    guard let rules = schema.object else { return ["\(path): the schema is no object"] }
    return rules.flatMap { rule in check(rule.key, rule.value, of: rules, value, path) }
  }

  private func check(
    _ keyword: String, _ rule: JSONValue, of rules: JSONObject, _ value: JSONValue, _ path: String
  ) -> [String] {
    func fails(_ isRight: Bool) -> [String] {
      isRight ? [] : ["\(path): \(keyword) \(rule) does not hold for \(value)"]
    }
    func holds(_ schema: JSONValue) -> Bool { mistakes(value, schema, path).isEmpty }
    switch keyword {
    case "$ref": return mistakes(value, definition(rule.string ?? ""), path)
    case "type": return fails((rule.array ?? [rule]).contains { isType($0.string ?? "", value) })
    case "const": return fails(value == rule)
    case "enum": return fails(rule.array?.contains(value) == true)
    case "minimum": return fails(value.double.map { $0 >= rule.double ?? 0 } ?? true)
    case "maximum": return fails(value.double.map { $0 <= rule.double ?? 0 } ?? true)
    case "minLength": return fails(value.string.map { $0.unicodeScalars.count >= rule.int ?? 0 } ?? true)
    case "minItems": return fails(value.array.map { $0.count >= rule.int ?? 0 } ?? true)
    case "maxItems": return fails(value.array.map { $0.count <= rule.int ?? 0 } ?? true)
    case "uniqueItems": return fails(value.array.map { Set($0).count == $0.count } ?? true)
    case "pattern": return fails(value.string.map { $0.contains("${vars.") } ?? true)
    case "required":
      return fails(
        value.object.map { object in rule.array?.allSatisfy { object[$0.string ?? ""] != nil } ?? false } ?? true)
    case "items": return (value.array ?? []).enumerated().flatMap { mistakes($1, rule, "\(path)[\($0)]") }
    case "properties":
      return (value.object ?? [:]).flatMap { member in
        rule[member.key].map { mistakes(member.value, $0, "\(path).\(member.key)") } ?? []
      }
    case "additionalProperties":
      let others = (value.object ?? [:]).filter { rules["properties"]?[$0.key] == nil }
      if rule == .bool(false) { return others.map { "\(path): unknown property \($0.key)" } }
      return others.flatMap { mistakes($0.value, rule, "\(path).\($0.key)") }
    case "oneOf": return fails(rule.array?.filter(holds).count == 1)
    case "anyOf": return fails(rule.array?.contains(where: holds) == true)
    case "allOf": return (rule.array ?? []).flatMap { mistakes(value, $0, path) }
    case "if": return holds(rule) ? mistakes(value, rules["then"] ?? [:], path) : []
    case "then": return []
    default: return Self.notes.contains(keyword) ? [] : ["\(path): the schema has the unknown keyword \(keyword)"]
    }
  }

  private func definition(_ reference: String) -> JSONValue {
    root["$defs"]?[String(reference.dropFirst("#/$defs/".count))] ?? .null
  }

  private func isType(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array), ("object", .object): true
    case ("integer", .integer), ("number", .integer), ("number", .number), ("number", .bigNumber): true
    default: false
    }
  }
}
