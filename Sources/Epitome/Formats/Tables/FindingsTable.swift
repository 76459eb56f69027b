import EpitomeCore

/// What the stages found in a document as a table for other programs: a row a finding, under a row with the names of the columns,
/// the first of which is `document`, its id.
///
/// The terms, best first, where a stage looked for them: `term`, `score` 0...1, `count` the number of places, `start` the seconds at
/// which the term is first said, empty where there are no times, and `variants` the other forms, with a semicolon and a space
/// between them. Else names, definitions, acronyms, sections or sentences: the first of these layers that stands, so that a stage
/// command writes what its stage found. What a summary goes by stands in the place of all that where it was asked for: `kind`
/// (`sentence` or `word`), `text`, the `count` of a word, and one `feature` with its `value`.
struct FindingsTable {
  let columns: [String]
  let rows: [[String]]

  /// - Throws: `MissingLayer` where none of these layers stands.
  init(_ document: Document) throws {
    let found: (columns: [String], rows: [[String]])
    if let features = try document.layer(.features) {
      found = (
        ["kind", "text", "count", "feature", "value"],
        features.flatMap { feature in
          let text = feature.word ?? feature.span.map { document.string($0) } ?? ""
          let head = [feature.word == nil ? "sentence" : "word", text, feature.count.map { String($0) } ?? ""]
          return feature.values.sorted { $0.key < $1.key }.map { head + [$0.key, Self.number($0.value)] }
        }
      )
    } else if let terms = try document.layer(.terms) {
      found = (
        ["term", "score", "count", "start", "variants"],
        terms.map {
          [
            $0.text, Self.number($0.score), String($0.spans.count), Self.number($0.start),
            $0.variants.map(PlainLine.fold).joined(separator: "; "),
          ]
        }
      )
    } else if let names = try document.layer(.names) {
      found = (["name", "kind", "count"], names.map { [$0.text, $0.kind.rawValue, String($0.spans.count)] })
    } else if let definitions = try document.layer(.definitions) {
      found = (["term", "definition"], definitions.map { [$0.term, $0.text] })
    } else if let acronyms = try document.layer(.acronyms) {
      found = (["acronym", "expansion"], acronyms.map { [$0.short, $0.long ?? ""] })
    } else if let sections = try document.layer(.sections) {
      found = (
        ["section", "start", "end"], sections.map { [$0.title, Self.number($0.start), Self.number($0.end)] }
      )
    } else if let sentences = try document.layer(.sentences) {
      found = (["sentence"], sentences.map { [document.string($0.span)] })
    } else {
      throw MissingLayer(layer: LayerKey<[Term]>.terms.name)
    }
    columns = ["document"] + found.columns
    rows = found.rows.map { [document.id] + $0.map(PlainLine.fold) }
  }

  /// A number as JSON has it, or nothing where there is none or it is not finite.
  private static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    var writer = JSONWriter()
    writer.number(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
