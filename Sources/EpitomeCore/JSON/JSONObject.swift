/// The members of a JSON object, sorted by the UTF-8 bytes of their keys.
///
/// Keys are the same when their bytes are: unlike `Dictionary`, "é" as one scalar and as two are two keys.
public struct JSONObject: Sendable {
  private var members: [Element] = []

  /// Creates an empty object.
  public init() {}

  /// Creates an object from members in any order; of several with one key, the last wins.
  public init(_ pairs: [Element]) {
    members = pairs
    guard !Self.isStrictlySorted(pairs) else { return }
    let order = pairs.indices.sorted { left, right in
      let (first, second) = (pairs[left].key, pairs[right].key)
      return Self.equal(first, second) ? left < right : Self.precedes(first, second)
    }
    members.removeAll(keepingCapacity: true)
    for index in order {
      if let last = members.last, Self.equal(last.key, pairs[index].key) { members.removeLast() }
      members.append(pairs[index])
    }
  }

  /// The keys in order.
  public var keys: [String] { members.map(\.key) }

  /// The value of a key; setting nil removes the member. Logarithmic to read, linear to insert or remove.
  public subscript(key: String) -> JSONValue? {
    get {
      let index = lowerBound(key)
      return index < members.count && Self.equal(members[index].key, key) ? members[index].value : nil
    }
    set {
      let index = lowerBound(key)
      let found = index < members.count && Self.equal(members[index].key, key)
      switch (found, newValue) {
      case (true, let value?): members[index].value = value
      case (true, nil): members.remove(at: index)
      case (false, let value?): members.insert((key, value), at: index)
      case (false, nil): break
      }
    }
  }

  private func lowerBound(_ key: String) -> Int {
    if let last = members.last, Self.precedes(last.key, key) { return members.count }
    return members.endOfPrefix(where: { Self.precedes($0.key, key) })
  }

  private static func isStrictlySorted(_ pairs: [Element]) -> Bool {
    for index in pairs.indices.dropFirst() where !precedes(pairs[index - 1].key, pairs[index].key) { return false }
    return true
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func equal(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }
}

extension JSONObject: RandomAccessCollection {
  /// A key and its value.
  public typealias Element = (key: String, value: JSONValue)

  /// The position of the first member.
  public var startIndex: Int { 0 }
  /// The number of members.
  public var endIndex: Int { members.count }
  /// The member at a position in key order.
  public subscript(position: Int) -> Element { members[position] }
}

extension JSONObject: Hashable {
  /// Whether both have the same keys with the same values.
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members.elementsEqual(right.members) { equal($0.key, $1.key) && $0.value == $1.value }
  }

  /// Feeds keys and values to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(members.count)
    for member in members {
      JSONValue.hash(member.key, into: &hasher)
      hasher.combine(member.value)
    }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Creates an object from a literal; of several members with one key, the last wins.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(elements.map { (key: $0.0, value: $0.1) })
  }
}
