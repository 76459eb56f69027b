import EpitomeCore

/// What the stages found in a document as a table for other programs: a row a finding, under a row with the names of the columns,
/// the first of which is `document`, its id.
///
/// The terms, best first, where a stage looked for them: `term`, `score` 0...1, `count` the number of places, `start` the seconds at
/// which the term is first said, empty where there are no times, and `variants` the other forms, with a semicolon and a space
/// between them. Else names, definitions, acronyms, sections, sentences or the summary: the first of these layers that stands. A stage
/// command writes what its stage found. What a summary goes by stands in the place of all that where it was asked for: `kind`
/// (`sentence` or `word`), `text`, the `count` of a word, and one `feature` with its `value`.
struct FindingsTable {
  private typealias Table = (columns: [String], rows: [[String]])

  let columns: [String]
  let rows: [[String]]

  private static let layers = [
    LayerKey.features.name, LayerKey.terms.name, LayerKey.names.name, LayerKey.definitions.name,
    LayerKey.acronyms.name, LayerKey.sections.name, LayerKey.sentences.name, LayerKey.summary.name,
  ]

  /// The table of a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - layer: The layer whose table it is, where that has one and stands; empty for none.
  /// - Throws: `MissingLayer` where none of these layers stands.
  init(_ document: Document, of layer: String = "") throws {
    var found = try Self.table(of: layer, document)
    for name in Self.layers where found == nil { found = try Self.table(of: name, document) }
    guard let found else { throw MissingLayer(layer: LayerKey<[Term]>.terms.name) }
    columns = ["document"] + found.columns
    rows = found.rows.map { [document.id] + $0.map(PlainLine.fold) }
  }

  private static func table(of layer: String, _ document: Document) throws -> Table? {
    switch layer {
    case LayerKey.features.name: try document.layer(.features).map { features($0, document) }
    case LayerKey.terms.name: try document.layer(.terms).map(terms)
    case LayerKey.names.name:
      try document.layer(.names).map { names in
        (["name", "kind", "count"], names.map { [$0.text, $0.kind.rawValue, String($0.spans.count)] })
      }
    case LayerKey.definitions.name:
      try document.layer(.definitions).map { (["term", "definition"], $0.map { [$0.term, $0.text] }) }
    case LayerKey.acronyms.name:
      try document.layer(.acronyms).map { (["acronym", "expansion"], $0.map { [$0.short, $0.long ?? ""] }) }
    case LayerKey.sections.name:
      try document.layer(.sections).map { sections in
        (["section", "start", "end"], sections.map { [$0.title, number($0.start), number($0.end)] })
      }
    case LayerKey.sentences.name:
      try document.layer(.sentences).map { (["sentence"], $0.map { [document.string($0.span)] }) }
    case LayerKey.summary.name: try document.layer(.summary).map(summary)
    default: nil
    }
  }

  private static func features(_ features: [SummaryFeature], _ document: Document) -> Table {
    let rows = features.flatMap { feature in
      let text = feature.word ?? feature.span.map { document.string($0) } ?? ""
      let head = [feature.word == nil ? "sentence" : "word", text, feature.count.map { String($0) } ?? ""]
      return feature.values.sorted { $0.key < $1.key }.map { head + [$0.key, number($0.value)] }
    }
    return (["kind", "text", "count", "feature", "value"], rows)
  }

  private static func terms(_ terms: [Term]) -> Table {
    let rows = terms.map { term in
      [
        term.text, number(term.score), String(term.spans.count), number(term.start),
        term.variants.map(PlainLine.fold).joined(separator: "; "),
      ]
    }
    return (["term", "score", "count", "start", "variants"], rows)
  }

  private static func summary(_ lines: [SummaryLine]) -> Table {
    let rows = lines.map { [$0.text, number($0.score), number($0.start), number($0.end), $0.speaker ?? ""] }
    return (["line", "score", "start", "end", "speaker"], rows)
  }

  /// A number as JSON has it, or nothing where there is none or it is not finite.
  private static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    var writer = JSONWriter()
    writer.number(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
