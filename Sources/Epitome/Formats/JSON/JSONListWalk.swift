import EpitomeCore

/// A walk over all lists of objects in JSON values. Lists at the same path of keys count as one, as the sentences of all turns do.
struct JSONListWalk {
  /// Where a list stands.
  struct Path {
    /// The path that it goes on from; the root is its own.
    var parent: Int
    /// The last key, folded.
    var key: String
    /// The object that has the key, where that is no element of a list.
    var holder: JSONNode?
    /// How many lists stand there.
    var lists = 0
  }

  /// Where an element stands.
  struct Place {
    var path = 0
    /// The number of its list among those of the path.
    var list = 0
    /// Whom an element around it names, and which channel.
    var speaker: String?
    var channel: String?
  }

  /// No service has more paths, nor any so deep; what is beyond is not looked at.
  private static let (mostPaths, mostDepth) = (500, 24)

  private struct Step: Hashable {
    var parent: Int
    var key: String
  }

  private(set) var paths = [Path(parent: 0, key: "", holder: nil)]
  private var steps: [Step: Int] = [:]

  /// Calls `body` with each element of each list of objects, what is around it first.
  mutating func walk(_ values: [JSONNode], _ body: (Place, SpokenElement) -> Void) {
    if values.count > 1 {
      paths[0].lists += 1
      for value in values { visit(element: value, Place(list: 1), depth: 0, body) }
    } else if let value = values.first {
      visit(value, Place(), isElement: false, depth: 0, body)
    }
  }

  private mutating func visit(
    _ node: JSONNode, _ place: Place, isElement: Bool, depth: Int, _ body: (Place, SpokenElement) -> Void
  ) {
    guard depth < Self.mostDepth else { return }
    if node.kind == .array {
      guard let first = node[0], first.kind == .object || first.kind == .array else { return }
      paths[place.path].lists += 1
      var place = place
      place.list = paths[place.path].lists
      for element in node.elements { visit(element: element, place, depth: depth + 1, body) }
    } else {
      node.forEachMember { key, value in
        guard value.kind == .array || value.kind == .object,
          let path = path(place.path, key, holder: isElement ? nil : node)
        else { return }
        var inner = place
        inner.path = path
        visit(value, inner, isElement: false, depth: depth + 1, body)
      }
    }
  }

  private mutating func visit(
    element: JSONNode, _ place: Place, depth: Int, _ body: (Place, SpokenElement) -> Void
  ) {
    guard element.kind == .object else { return visit(element, place, isElement: true, depth: depth + 1, body) }
    let spoken = SpokenElement(element)
    body(place, spoken)
    var inner = place
    if spoken.isSpeakerOfParts { inner.speaker = spoken.speaker ?? place.speaker }
    inner.channel = spoken.channel ?? place.channel
    visit(element, inner, isElement: true, depth: depth + 1, body)
  }

  /// The path of a key; nil for translations, which say once more what was said.
  private mutating func path(_ parent: Int, _ key: JSONNode, holder: JSONNode?) -> Int? {
    guard let name = SpokenElement.folded(key), !name.hasPrefix("translat") else { return nil }
    let step = Step(parent: parent, key: name)
    if let path = steps[step] { return path }
    guard paths.count < Self.mostPaths else { return nil }
    paths.append(Path(parent: parent, key: name, holder: holder))
    steps[step] = paths.count - 1
    return paths.count - 1
  }
}
