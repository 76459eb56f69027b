#if YAML
  import EpitomeCore
  import Yams

  /// Reads a configuration file written in YAML, as far as it says what JSON can say: no anchors, aliases or tags, and the
  /// scalars of the core schema (YAML 1.2.2, section 10.3), in which `yes` and `no` are texts.
  struct YAMLConfig {
    private let source: ConfigSource
    private var mistakes = MistakeList()
    /// Keys whose first scalar was changed, with what it was: Yams stops at the first key that stands twice, and the rest of
    /// the file is to be read all the same.
    private var changedKeys: [SourcePosition: Unicode.Scalar] = [:]
    /// Whether a node may stand in several places, which makes nonsense of all places.
    private var hasAnchors = false
    /// More keys that stand twice than this are not told one by one.
    private static let maximumChanges = 100

    /// The root, or nil with a mistake where the text is no YAML.
    static func parse(_ source: ConfigSource, _ mistakes: inout MistakeList) -> ConfigNode? {
      var config = YAMLConfig(source: source)
      let root = config.parse()
      config.mistakes.mistakes.forEach { mistakes.append($0) }
      return root
    }

    private init(source: ConfigSource) {
      self.source = source
    }

    private mutating func parse() -> ConfigNode? {
      var scalars = Array(String(decoding: source.bytes, as: UTF8.self).unicodeScalars)
      while true {
        do {
          // The parser is kept because it alone holds on to the anchors of the nodes.
          let parser = try Parser(
            yaml: String(String.UnicodeScalarView(scalars)), resolver: .basic, encoding: .utf8)
          defer { withExtendedLifetime(parser) {} }
          guard let root = try parser.singleRoot() else {
            mistakes.add("the file is empty; a pipeline file begins with \"epitome: 1\"", at: place(nil))
            return nil
          }
          let found = node(root)
          return hasAnchors ? nil : found
        } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
          guard change(keyAt: context.mark, in: &scalars) else {
            mistakes.add("the key \"\(keys.first ?? "")\" stands twice", at: place(context.mark))
            return nil
          }
        } catch {
          report(error)
          return nil
        }
      }
    }

    /// Makes a key differ from its double in its first scalar, which keeps all places in the file.
    private mutating func change(keyAt mark: Yams.Mark, in scalars: inout [Unicode.Scalar]) -> Bool {
      var index = 0
      for _ in 1..<max(1, mark.line) {
        guard let end = scalars[index...].firstIndex(of: "\n") else { return false }
        index = end + 1
      }
      index += mark.column - 1
      if index < scalars.count, scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
      guard index < scalars.count, scalars[index].properties.isAlphabetic, changedKeys.count < Self.maximumChanges,
        let sign = Unicode.Scalar(UInt32(0xE000 + changedKeys.count))
      else { return false }
      changedKeys[SourcePosition(line: mark.line, column: mark.column)] = scalars[index]
      scalars[index] = sign
      return true
    }

    private mutating func node(_ yaml: Node) -> ConfigNode {
      let nothing = ConfigNode(content: .scalar(.null), place: place(yaml.mark))
      if yaml.anchor != nil {
        hasAnchors = true
        mistakes.add(
          "anchors and aliases are not for pipeline files; write the value out, or put it into \"vars\"",
          at: nothing.place)
        return nothing
      }
      switch yaml {
      case .scalar(let scalar): return node(scalar)
      case .sequence(let sequence):
        guard isUntagged(sequence.tag, at: nothing.place) else { return nothing }
        return ConfigNode(content: .list(sequence.map { node($0) }), place: nothing.place)
      case .mapping(let mapping):
        guard isUntagged(mapping.tag, at: nothing.place) else { return nothing }
        return ConfigNode(content: .map(mapping.compactMap { member($0, $1) }), place: nothing.place)
      case .alias: return nothing
      }
    }

    private mutating func member(_ key: Node, _ value: Node) -> ConfigNode.Member? {
      guard case .scalar(let scalar) = key else {
        mistakes.add("a key must be text", at: place(key.mark))
        return nil
      }
      var name = scalar.string
      if let mark = scalar.mark, let first = changedKeys[SourcePosition(line: mark.line, column: mark.column)] {
        name = String(first) + String(name.unicodeScalars.dropFirst())
      }
      let length = name.unicodeScalars.count + (scalar.style == .plain ? 0 : 2)
      return ConfigNode.Member(key: name, place: place(scalar.mark, length: length), value: node(value))
    }

    private mutating func node(_ scalar: Node.Scalar) -> ConfigNode {
      let isPlain = scalar.style == .plain
      let start = place(scalar.mark)
      let rest = source.line(start.position.line).dropFirst(start.position.column - 1)
      let isAsWritten = rest.dropFirst(isPlain ? 0 : 1).starts(with: scalar.string.unicodeScalars)
      let length = isAsWritten ? scalar.string.unicodeScalars.count + (isPlain ? 0 : 2) : max(1, rest.count)
      let place = place(scalar.mark, length: min(length, max(1, rest.count)))
      let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
      let hasTag = isPlain ? scalar.tag.rawValue != "" : scalar.tag.rawValue != Tag.Name.str.rawValue
      if hasTag {
        mistakes.add("tags are not for pipeline files; found \"\(scalar.tag.rawValue)\"", at: place)
      }
      return ConfigNode(
        content: .scalar(isPlain ? CoreSchema.value(of: scalar.string) : .string(scalar.string)), place: place,
        textOffset: isAsWritten && (isPlain || isQuoted) ? (isPlain ? 0 : 1) : nil)
    }

    private mutating func isUntagged(_ tag: Tag, at place: ConfigPlace) -> Bool {
      if tag.rawValue == "" { return true }
      mistakes.add("tags are not for pipeline files; found \"\(tag.rawValue)\"", at: place)
      return false
    }

    private mutating func report(_ error: any Error) {
      switch error {
      case YamlError.scanner(let context, let problem, let mark, _),
        YamlError.parser(let context, let problem, let mark, _),
        YamlError.composer(let context, let problem, let mark, _):
        let reason = [context?.text, problem].compactMap(\.self).joined(separator: ": ")
        mistakes.add("this is no YAML: \(reason)", at: place(mark))
      case YamlError.reader(let problem, _, let value, _):
        let offset = source.bytes.firstIndex { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D } ?? 0
        let position = SourcePosition(of: offset, in: source.bytes)
        mistakes.add(
          "this is no YAML: \(problem)" + (value >= 0 ? ", U+" + String(value, radix: 16, uppercase: true) : ""),
          at: ConfigPlace(source, position))
      default: mistakes.add("this is no YAML: \(error)", at: place(nil))
      }
    }

    private func place(_ mark: Yams.Mark?, length: Int = 1) -> ConfigPlace {
      if let mark, mark.line > source.lineCount {
        // What is missing at the end is told of the last line.
        let column = source.line(source.lineCount).count + 1
        return ConfigPlace(source, SourcePosition(line: source.lineCount, column: column))
      }
      return ConfigPlace(source, SourcePosition(line: mark?.line ?? 1, column: mark?.column ?? 1), length: length)
    }
  }

  /// The core schema of YAML 1.2.2, section 10.3, for scalars without quotation marks.
  private enum CoreSchema {
    static func value(of text: String) -> JSONValue {
      switch text {
      case "", "~", "null", "Null", "NULL": return .null
      case "true", "True", "TRUE": return .bool(true)
      case "false", "False", "FALSE": return .bool(false)
      default: return number(text) ?? .string(text)
      }
    }

    private static func number(_ text: String) -> JSONValue? {
      if text.hasPrefix("0x") || text.hasPrefix("0o") {
        return Int64(text.dropFirst(2), radix: text.hasPrefix("0x") ? 16 : 8).map { .integer($0) }
      }
      guard
        let first = text.utf8.first(where: {
          $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".")
        }),
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
        text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) })
      else { return nil }
      if let whole = Int64(text) { return .integer(whole) }
      return Double(text).flatMap { $0.isFinite ? JSONValue($0) : nil }
    }
  }
#endif
