/// The forms in which documents are written.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  /// A page for people.
  case markdown
  /// An object spread over lines, or an array of them.
  case json
  /// The wire form, one document a line.
  case jsonl
  /// Plain text: what the last stage found.
  case text
  /// A page for a browser, with the transcript, in one file.
  case html
  /// What the last stage found as a table, with commas between the columns.
  case csv
  /// The same with tabs.
  case tsv

  /// The ending of a file in this form, without the dot.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .json: "json"
    case .jsonl: "jsonl"
    case .text: "txt"
    case .html: "html"
    case .csv: "csv"
    case .tsv: "tsv"
    }
  }
}
