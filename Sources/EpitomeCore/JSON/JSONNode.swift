/// A value of a JSON text that knows where it stands in the bytes.
///
/// All nodes of a text share one flat table; a node is a reference into it.
public struct JSONNode: Sendable {
  private let tree: JSONTree
  private let index: Int

  /// Reads one JSON text; `allowNonFinite` also takes `NaN`, `Infinity` and `-Infinity` as numbers.
  public static func parse(_ bytes: [UInt8], allowNonFinite: Bool = false) throws(JSONError) -> JSONNode {
    JSONNode(tree: try JSONTree(bytes, allowNonFinite: allowNonFinite), index: 0)
  }

  /// Reads JSON texts that stand one after the other, as programs print them; ranges are of all the bytes.
  package static func parseSeveral(_ bytes: [UInt8]) throws(JSONError) -> [JSONNode] {
    let tree = try JSONTree(bytes, allowNonFinite: true, several: true)
    var nodes: [JSONNode] = []
    var index = 0
    while index < tree.records.count {
      nodes.append(JSONNode(tree: tree, index: index))
      index = Int(tree.records[index].next)
    }
    return nodes
  }

  private var record: JSONTree.Record { tree.records[index] }

  /// The sort of value.
  public var kind: JSONReader.Kind { tree.kind(index) }

  /// Where the value stands, quotation marks and brackets included.
  public var range: Range<Int> { record.range }

  /// Whether this is `null`.
  public var isNull: Bool { kind == .null }

  /// The truth value, if this is one.
  public var bool: Bool? {
    kind == .bool ? tree.bytes[range.lowerBound] == UInt8(ascii: "t") : nil
  }

  /// The whole number, if this is one that fits.
  public var int: Int? {
    guard kind == .number else { return nil }
    var reader = JSONReader(tree.bytes, range: range)
    return try? reader.readInt()
  }

  /// The nearest `Double`, if this is a number within its range.
  public var double: Double? {
    guard kind == .number else { return nil }
    var reader = JSONReader(tree.bytes, range: range, allowNonFinite: true)
    return try? reader.readDouble()
  }

  /// The value as it is written in the JSON text.
  public var sourceText: String { String(decoding: tree.bytes[range], as: UTF8.self) }

  /// The string, if this is one.
  public var string: String? { stringBytes.map { String(decoding: $0, as: UTF8.self) } }

  /// The UTF-8 of the string, if this is one. Lone surrogates are U+FFFD.
  public var stringBytes: [UInt8]? { token.map { JSONEscapes.decode(tree.bytes, $0) } }

  /// Where the string stands between its quotation marks, if this is one.
  public var payload: Range<Int>? { token?.range }

  /// Whether this is a string with escape sequences, so that its payload differs from its bytes.
  public var hasEscapes: Bool { record.hasEscapes }

  /// The parts of the string in order, each with its place in `stringBytes` and in the JSON text; empty if this is no
  /// string.
  ///
  /// The longest runs without escapes are copies; every escape sequence, a surrogate pair being one, is a piece of its
  /// own.
  public func pieces() -> [JSONStringPiece] {
    token.map { JSONEscapes.pieces(tree.bytes, $0) } ?? []
  }

  /// The elements, if this is an array, else none.
  public var elements: [JSONNode] {
    guard kind == .array else { return [] }
    var elements: [JSONNode] = []
    var child = index + 1
    while child < end {
      elements.append(JSONNode(tree: tree, index: child))
      child = after(child)
    }
    return elements
  }

  /// The members in the order of the text, if this is an object, else none. Keys that occur twice are there twice.
  public var members: [(key: JSONNode, value: JSONNode)] {
    guard kind == .object else { return [] }
    var members: [(key: JSONNode, value: JSONNode)] = []
    var child = index + 1
    while child < end {
      members.append((key: JSONNode(tree: tree, index: child), value: JSONNode(tree: tree, index: child + 1)))
      child = after(child + 1)
    }
    return members
  }

  /// Calls `body` with each member in the order of the text, if this is an object.
  package func forEachMember(_ body: (_ key: JSONNode, _ value: JSONNode) -> Void) {
    guard kind == .object else { return }
    var child = index + 1
    while child < end {
      body(JSONNode(tree: tree, index: child), JSONNode(tree: tree, index: child + 1))
      child = after(child + 1)
    }
  }

  /// The value of a key, the last if there are several; nil if there is none or this is no object. Linear.
  public subscript(key: String) -> JSONNode? {
    guard kind == .object else { return nil }
    var found: JSONNode?
    var child = index + 1
    while child < end {
      if JSONEscapes.matches(tree.bytes, token(of: tree.records[child]), key) {
        found = JSONNode(tree: tree, index: child + 1)
      }
      child = after(child + 1)
    }
    return found
  }

  /// The element at an index; nil if there is none or this is no array. Linear in the index.
  public subscript(index: Int) -> JSONNode? {
    guard kind == .array, index >= 0 else { return nil }
    var child = self.index + 1
    for _ in 0..<index {
      guard child < end else { return nil }
      child = after(child)
    }
    return child < end ? JSONNode(tree: tree, index: child) : nil
  }

  /// The value without its place; numbers that are not finite become `null`.
  public var value: JSONValue {
    var reader = JSONReader(tree.bytes, range: range, allowNonFinite: true)
    return (try? reader.readValue()) ?? .null
  }

  /// After all records that are in the value.
  private var end: Int { after(index) }

  private func after(_ index: Int) -> Int { Int(tree.records[index].next) }

  private var token: JSONStringToken? {
    kind == .string ? token(of: record) : nil
  }

  private func token(of record: JSONTree.Record) -> JSONStringToken {
    JSONStringToken(range: record.range.lowerBound + 1..<record.range.upperBound - 1, hasEscapes: record.hasEscapes)
  }
}
