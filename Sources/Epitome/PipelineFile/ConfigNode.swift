import EpitomeCore

/// A value of a configuration file that knows where it stands; the same for YAML and JSON.
struct ConfigNode: Sendable {
  /// What a node holds.
  enum Content: Sendable {
    /// `null`, `true`, a number or a text.
    case scalar(JSONValue)
    /// A list.
    case list([ConfigNode])
    /// A map, in the order of the file; a key may stand twice.
    case map([Member])
  }

  /// A key and its value.
  struct Member: Sendable {
    let key: String
    let place: ConfigPlace
    let value: ConfigNode
  }

  var content: Content
  let place: ConfigPlace
  /// How far the text of a scalar lies behind the node's place: 1 after a quotation mark, nil where it is written otherwise
  /// than it reads.
  var textOffset: Int?
  /// Where values that were put into this one came from, for error messages.
  var origins: [String] = []
  /// Whether a variable in the text is not known, which is told once; what else is wrong with the text is no mistake of its own.
  var isUnresolved = false

  /// The value without its places; of several members with one key the last counts.
  var value: JSONValue {
    switch content {
    case .scalar(let value): value
    case .list(let elements): .array(elements.map(\.value))
    case .map(let members): .object(JSONObject(members.map { (key: $0.key, value: $0.value.value) }))
    }
  }

  /// The text, if this is one.
  var text: String? { if case .scalar(.string(let text)) = content { text } else { nil } }

  /// The element of a list at an index, and the list without it; nil where there is no index or no such element.
  func removing(_ index: Int?) -> (element: ConfigNode, rest: ConfigNode)? {
    guard case .list(var elements) = content, let index, elements.indices.contains(index) else { return nil }
    var rest = self
    let element = elements.remove(at: index)
    rest.content = .list(elements)
    return (element, rest)
  }

  /// Whether ``isUnresolved`` holds of the node or a part of it.
  var hasUnresolved: Bool {
    switch content {
    case .scalar: isUnresolved
    case .list(let elements): elements.contains(where: \.hasUnresolved)
    case .map(let members): members.contains(where: \.value.hasUnresolved)
    }
  }

  /// Where the values in this node came from, its own and those of its parts.
  var allOrigins: [String] {
    switch content {
    case .scalar: origins
    case .list(let elements): origins + elements.flatMap(\.allOrigins)
    case .map(let members): origins + members.flatMap(\.value.allOrigins)
    }
  }
}

/// Gathers mistakes, so that a run reports all of them.
struct MistakeList {
  private(set) var mistakes: [PipelineMistake] = []

  mutating func add(_ message: String, at place: ConfigPlace, hint: String = "", notes: [String] = []) {
    mistakes.append(PipelineMistake(message, at: place, hint: hint, notes: notes))
  }

  /// A mistake in a value, with word of where the value came from.
  mutating func add(_ message: String, at node: ConfigNode, hint: String = "") {
    if node.hasUnresolved { return }
    add(message, at: node.place, hint: hint, notes: node.allOrigins)
  }

  mutating func append(_ mistake: PipelineMistake) { mistakes.append(mistake) }

  /// The mistakes file by file in the order in which the files were read, by their place in each, none twice.
  func sorted() -> [PipelineMistake] {
    var files: [String] = []
    var seen: Set<PipelineMistake> = []
    for mistake in mistakes where !files.contains(mistake.file) { files.append(mistake.file) }
    return files.flatMap { file in
      mistakes.filter { $0.file == file && seen.insert($0).inserted }.sorted {
        ($0.line, $0.column) < ($1.line, $1.column)
      }
    }
  }

  /// The text of a node, or word of what it is instead.
  mutating func text(_ node: ConfigNode, for what: String) -> String? {
    if let text = node.text, !text.isEmpty { return text }
    add("\(what) must be text, found \(node.value.plainDescription)", at: node)
    return nil
  }

  /// The members of a node, each key once, or word of what the node is instead.
  mutating func members(_ node: ConfigNode, of what: String) -> [ConfigNode.Member]? {
    guard case .map(let members) = node.content else {
      add("\(what) must be a map, found \(node.value.plainDescription)", at: node)
      return nil
    }
    return members
  }

  /// Reports keys that nobody knows, with the nearest that is known.
  mutating func checkKeys(_ members: [ConfigNode.Member], among known: [String], of what: String) {
    for member in members where !known.contains(member.key) {
      let nearest = Spelling.nearest(to: member.key, among: known).map { "did you mean \"\($0)\"?  " } ?? ""
      add(
        "\(what) has no key \"\(member.key)\"", at: member.place,
        hint: nearest + "keys: " + known.joined(separator: ", "))
    }
  }

  /// Reports every key that stands twice in a map, anywhere below a node.
  mutating func checkDuplicates(_ node: ConfigNode) {
    switch node.content {
    case .scalar: break
    case .list(let elements): elements.forEach { checkDuplicates($0) }
    case .map(let members):
      var first: [String: ConfigPlace] = [:]
      for member in members {
        if let earlier = first[member.key] {
          add(
            "the key \"\(member.key)\" stands twice", at: member.place,
            hint: "first at line \(earlier.position.line), column \(earlier.position.column)")
        } else {
          first[member.key] = member.place
        }
        checkDuplicates(member.value)
      }
    }
  }
}

extension [ConfigNode.Member] {
  /// The member of a key; the first if it stands twice.
  subscript(key: String) -> ConfigNode.Member? { first { $0.key == key } }
}
