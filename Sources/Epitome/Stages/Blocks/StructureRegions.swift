import EpitomeCore

/// The structure that a reader saw, laid over the text as regions that do not overlap.
struct StructureRegions {
  /// A part of the text that one element claims; no kind for what none does.
  struct Region {
    var span: TextSpan
    var kind: Block.Kind?
    var level: Int?
  }

  /// The regions in order; together they cover the text.
  let regions: [Region]

  /// The regions of a document: of elements inside one another the innermost claims the text.
  init(_ document: Document) throws {
    let elements = try document.list(.structure).filter { Self.kind($0) != nil }
    let spans = document.textSpans(ofSources: elements.map(\.source))
    var claims: [(span: TextSpan, kind: Block.Kind?, level: Int?)] = []
    for (element, span) in zip(elements, spans) {
      if let span { claims.append((span, Self.kind(element), element.level)) }
    }
    // Outer elements first, so that the inner ones take their part from them.
    let order = claims.indices.sorted {
      let (left, right) = (claims[$0].span, claims[$1].span)
      return (left.start, -left.end, $0) < (right.start, -right.end, $1)
    }
    var builder = Builder()
    for index in order {
      builder.open(Region(span: claims[index].span, kind: claims[index].kind, level: claims[index].level))
    }
    builder.close(upTo: document.bytes.count)
    regions = builder.regions
  }

  private static func kind(_ element: StructureElement) -> Block.Kind? {
    switch element.kind {
    case "heading": .heading
    case "item": .item
    case "paragraph", "quote", "code", "table": .paragraph
    default: nil
    }
  }

  /// Walks elements in order of their start and cuts them where others begin and end.
  private struct Builder {
    var regions: [Region] = []
    private var open: [Region] = []
    private var position = 0

    mutating func open(_ region: Region) {
      close(endingBy: region.span.start)
      emit(upTo: region.span.start)
      open.append(region)
    }

    mutating func close(upTo end: Int) {
      close(endingBy: end)
      emit(upTo: end)
    }

    private mutating func close(endingBy offset: Int) {
      while let top = open.last, top.span.end <= offset {
        emit(upTo: top.span.end)
        open.removeLast()
      }
    }

    private mutating func emit(upTo end: Int) {
      guard end > position else { return }
      regions.append(Region(span: TextSpan(position, end), kind: open.last?.kind, level: open.last?.level))
      position = end
    }
  }
}
