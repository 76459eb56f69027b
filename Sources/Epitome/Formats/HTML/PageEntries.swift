import EpitomeCore

/// Something at the head of the page that leads to places in the text.
struct PageEntry {
  let kind: PageAnchor.Kind
  /// Number among the entries of its kind, from 1.
  let number: Int
  /// What is shown: a term, a name, the sentence of a summary.
  let title: String
  /// Where it stands in the text, in order.
  var places: [PageAnchor] = []

  /// The id of the entry.
  var id: String { "\(kind.letter)\(number)" }
}

/// The entries of a page, each with its places.
struct PageEntries {
  private(set) var summary: [PageEntry] = []
  private(set) var definitions: [PageEntry] = []
  private(set) var terms: [PageEntry] = []
  private(set) var acronyms: [PageEntry] = []
  private(set) var names: [PageEntry] = []
  /// All places.
  private(set) var anchors: [PageAnchor] = []
  /// For each term the definitions and acronyms that say what it means, by index.
  private(set) var meanings: [(definitions: [Int], acronyms: [Int])] = []
  /// Definitions of what is no term, by index.
  private(set) var otherDefinitions: [Int] = []

  private let document: Document
  private let paragraphs: [PageText.Paragraph]

  /// The entries of a document whose places lie in paragraphs of the page.
  init(_ document: Document, _ paragraphs: [PageText.Paragraph]) throws {
    self.document = document
    self.paragraphs = paragraphs
    let definitionLayer = try document.list(.definitions)
    let termLayer = try document.list(.terms)
    let acronymLayer = try document.list(.acronyms)
    summary = entries(.summary, try document.list(.summary).map { ($0.text, [$0.span]) })
    definitions = entries(.definition, definitionLayer.map { ($0.term, [$0.span]) })
    terms = entries(.term, termLayer.map { ($0.text, $0.spans) })
    acronyms = entries(.acronym, acronymLayer.map { ($0.short, [$0.shortSpan] + ($0.longSpan.map { [$0] } ?? [])) })
    names = entries(.name, try document.list(.names).map { ($0.text, $0.spans) })
    connect(termLayer, definitionLayer, acronymLayer)
  }

  private mutating func entries(_ kind: PageAnchor.Kind, _ items: [(String, [TextSpan])]) -> [PageEntry] {
    items.enumerated().map { index, item in
      var entry = PageEntry(kind: kind, number: index + 1, title: item.0)
      for span in item.1 {
        guard let shown = shown(span) else { continue }
        entry.places.append(
          PageAnchor(span: shown, kind: kind, entry: index + 1, place: entry.places.count + 1))
      }
      anchors += entry.places
      return entry
    }
  }

  /// The part of a span that the page shows: from the first to the last paragraph that it touches.
  private func shown(_ span: TextSpan) -> TextSpan? {
    guard document.holds(span) else { return nil }
    let first = paragraph(endingAfter: span.start)
    let last = paragraph(endingAfter: span.end - 1)
    guard first < paragraphs.count, paragraphs[first].span.start < span.end else { return nil }
    let holdsEnd = last < paragraphs.count && paragraphs[last].span.start < span.end
    let end = holdsEnd ? span.end : paragraphs[last - 1].span.end
    let start = max(span.start, paragraphs[first].span.start)
    return start < end ? TextSpan(start, end) : nil
  }

  /// Index of the first paragraph that ends after a place.
  private func paragraph(endingAfter offset: Int) -> Int {
    paragraphs.endOfPrefix(where: { $0.span.end <= offset })
  }

  /// Finds what definitions and acronyms say of the terms: those of the same words, and definitions of the very place of a term.
  private mutating func connect(_ termLayer: [Term], _ definitionLayer: [Definition], _ acronymLayer: [Acronym]) {
    meanings = termLayer.map { _ in ([], []) }
    var termsByWords: [String: Int] = [:]
    var termsBySpan: [TextSpan: Int] = [:]
    for (index, term) in termLayer.enumerated().reversed() {
      for words in [term.text] + term.variants { termsByWords[Self.key(words)] = index }
      for span in term.spans { termsBySpan[span] = index }
    }
    for (index, definition) in definitionLayer.enumerated() {
      let place = definition.termSpan.flatMap { termsBySpan[$0] }
      if let term = place ?? termsByWords[Self.key(definition.term)] {
        meanings[term].definitions.append(index)
      } else {
        otherDefinitions.append(index)
      }
    }
    for (index, acronym) in acronymLayer.enumerated() where acronym.long != nil {
      if let term = termsByWords[Self.key(acronym.short)] ?? acronym.long.flatMap({ termsByWords[Self.key($0)] }) {
        meanings[term].acronyms.append(index)
      }
    }
  }

  private static func key(_ words: String) -> String { PlainLine.fold(words).lowercased() }
}
