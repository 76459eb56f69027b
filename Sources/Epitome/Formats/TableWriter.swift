public import EpitomeCore

/// Writes what the last stage found as a table with a line of column names: a term, acronym, definition, name, section or
/// sentence a row, the id of the document in the first column.
///
/// CSV follows RFC 4180, but for its lines, which end with a line feed; in TSV a tab stands between columns. White space inside of
/// a cell is one space, so that a row is a line in both.
public struct TableWriter: DocumentWriter {
  /// CSV, unless the other form is asked for.
  public static let format = OutputFormat.csv

  private let separator: String

  /// A writer of CSV, or of TSV where that is the format.
  public init(_ format: OutputFormat = .csv) { separator = format == .tsv ? "\t" : "," }

  /// The table.
  public func write(_ document: Document) throws -> [UInt8] {
    let table = try FindingsTable(document)
    let rows = [["document"] + table.heads] + table.rows.map { [document.id] + $0 }
    return Array(rows.map { $0.map(cell).joined(separator: separator) + "\n" }.joined().utf8)
  }

  private func cell(_ text: String) -> String {
    let plain = PlainLine.fold(text)
    guard separator == ",", plain.contains(where: { $0 == "," || $0 == "\"" }) else { return plain }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }
}

/// The findings of the stage that stands latest in the default pipeline, as cells.
struct FindingsTable {
  private(set) var heads: [String] = []
  private(set) var rows: [[String]] = []

  init(_ document: Document) throws {
    if let summary = try document.layer(.summary) {
      heads = ["sentence", "score", "start", "speaker"]
      rows = summary.map { [$0.text, Self.number($0.score), Self.number($0.start), $0.speaker ?? ""] }
    } else if let terms = try document.layer(.terms) {
      heads = ["term", "count", "score", "start", "variants"]
      rows = terms.map { term in
        [
          term.text, String(term.spans.count), Self.number(term.score), Self.number(term.start),
          term.variants.joined(separator: "; "),
        ]
      }
    } else if let names = try document.layer(.names) {
      heads = ["name", "kind", "count"]
      rows = names.map { [$0.text, $0.kind.rawValue, String($0.spans.count)] }
    } else if let definitions = try document.layer(.definitions) {
      heads = ["term", "definition"]
      rows = definitions.map { [$0.term, $0.text] }
    } else if let acronyms = try document.layer(.acronyms) {
      heads = ["acronym", "expansion"]
      rows = acronyms.map { [$0.short, $0.long ?? ""] }
    } else if let sections = try document.layer(.sections) {
      heads = ["section", "start", "end"]
      rows = sections.map { [$0.title, Self.number($0.start), Self.number($0.end)] }
    } else {
      heads = ["sentence"]
      rows = try document.layer(.sentences)?.map { [document.string($0.span)] } ?? [[document.text]]
    }
  }

  private static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
  }
}
