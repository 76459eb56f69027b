import EpitomeCore

/// A place in the text that something at the head of the page leads to.
struct PageAnchor {
  /// What leads to the place, outermost first where several meet.
  enum Kind: Int, CaseIterable {
    case summary, definition, term, acronym, name

    /// The letter that ids of such entries begin with.
    var letter: String {
      switch self {
      case .summary: "s"
      case .definition: "d"
      case .term: "t"
      case .acronym: "a"
      case .name: "n"
      }
    }

    /// How deep its element stands: highlights hold definitions, and both hold links, of which none may hold another.
    var depth: Int {
      switch self {
      case .summary: 0
      case .definition: 1
      case .term, .acronym, .name: 2
      }
    }
  }

  let span: TextSpan
  let kind: Kind
  /// Number of the entry, from 1.
  let entry: Int
  /// Number of the place among those of the entry, from 1.
  let place: Int

  /// The id of the entry.
  var entryID: String { "\(kind.letter)\(entry)" }
  /// The id of the place.
  var id: String { "\(kind.letter)\(entry)-\(place)" }
}

/// The places that the page leads to, as elements that nest: on each of three depths they stand apart.
struct PageAnchors {
  static let depths = 3
  /// For each depth the places that become elements, in order; they do not overlap.
  private(set) var elements: [[PageAnchor]] = Array(repeating: [], count: Self.depths)
  /// Places that lie under others of the same depth, in order of their start; they become empty elements there.
  private(set) var points: [PageAnchor] = []

  /// The places of all entries; those of no text are left out.
  init(_ anchors: [PageAnchor]) {
    let sorted = anchors.sorted {
      ($0.span.start, -$0.span.end, $0.kind.rawValue, $0.entry, $0.place)
        < ($1.span.start, -$1.span.end, $1.kind.rawValue, $1.entry, $1.place)
    }
    for anchor in sorted {
      let depth = anchor.kind.depth
      if anchor.span.start >= elements[depth].last?.span.end ?? 0 {
        elements[depth].append(anchor)
      } else {
        points.append(anchor)
      }
    }
  }
}

/// Walks the text once and writes it with the elements of ``PageAnchors`` around it, each closed before another that it would cross.
struct AnchoredText {
  private let text: [UInt8]
  private let anchors: PageAnchors
  private let labels: PageLabels
  /// For each depth the first element that has not ended.
  private var next = Array(repeating: 0, count: PageAnchors.depths)
  /// For each depth how many elements have been opened, so that an element opened again has no second id.
  private var opened = Array(repeating: 0, count: PageAnchors.depths)
  private var nextPoint = 0

  init(_ text: [UInt8], _ anchors: PageAnchors, _ labels: PageLabels) {
    self.text = text
    self.anchors = anchors
    self.labels = labels
  }

  /// Writes a stretch of text; stretches are asked for in order.
  mutating func write(_ span: TextSpan, to page: inout HTML) {
    var open: [Int?] = Array(repeating: nil, count: PageAnchors.depths)
    var position = span.start
    while position < span.end {
      var boundary = span.end
      let wanted = elements(at: position, boundary: &boundary)
      let kept = zip(open, wanted).prefix { $0 == $1 }.count
      for depth in (kept..<PageAnchors.depths).reversed() {
        if let index = open[depth] { close(anchors.elements[depth][index], position, to: &page) }
      }
      for depth in kept..<PageAnchors.depths {
        guard let index = wanted[depth] else { continue }
        start(anchors.elements[depth][index], isFirst: index >= opened[depth], to: &page)
        opened[depth] = index + 1
      }
      open = wanted
      writePoints(upTo: position, boundary: &boundary, to: &page)
      page.text(text, TextSpan(position, boundary))
      position = boundary
    }
    for depth in (0..<PageAnchors.depths).reversed() {
      if let index = open[depth] { close(anchors.elements[depth][index], position, to: &page) }
    }
  }

  /// For each depth the element that holds a place, and the next place where that changes.
  private mutating func elements(at position: Int, boundary: inout Int) -> [Int?] {
    (0..<PageAnchors.depths).map { depth in
      let list = anchors.elements[depth]
      while next[depth] < list.count, list[next[depth]].span.end <= position { next[depth] += 1 }
      guard next[depth] < list.count else { return nil }
      let span = list[next[depth]].span
      boundary = min(boundary, span.start > position ? span.start : span.end)
      return span.start > position ? nil : next[depth]
    }
  }

  private mutating func writePoints(upTo position: Int, boundary: inout Int, to page: inout HTML) {
    while nextPoint < anchors.points.count, anchors.points[nextPoint].span.start <= position {
      page += "<span class=\"at\" id=\"\(anchors.points[nextPoint].id)\"></span>"
      nextPoint += 1
    }
    if nextPoint < anchors.points.count { boundary = min(boundary, anchors.points[nextPoint].span.start) }
  }

  private func start(_ anchor: PageAnchor, isFirst: Bool, to page: inout HTML) {
    let id: HTML = isFirst ? " id=\"\(anchor.id)\"" : ""
    switch anchor.kind {
    case .summary: page += "<mark\(id)>"
    case .definition: page += "<span class=\"def\"\(id)>"
    case .term, .acronym, .name: page += "<a class=\"\(anchor.kind.letter)\"\(id) href=\"#\(anchor.entryID)\">"
    }
  }

  private func close(_ anchor: PageAnchor, _ position: Int, to page: inout HTML) {
    switch anchor.kind {
    case .summary:
      if position >= anchor.span.end { writeWayBack(anchor, "\(anchor.entry)", labels[.backToSummary], to: &page) }
      page += "</mark>"
    case .definition:
      if position >= anchor.span.end { writeWayBack(anchor, "↑", labels[.backToDefinition], to: &page) }
      page += "</span>"
    case .term, .acronym, .name: page += "</a>"
    }
  }

  private func writeWayBack(_ anchor: PageAnchor, _ sign: String, _ title: String, to page: inout HTML) {
    page += "<a class=\"back\" href=\"#\(anchor.entryID)\" title=\"\(title)\">\(sign)</a>"
  }
}
