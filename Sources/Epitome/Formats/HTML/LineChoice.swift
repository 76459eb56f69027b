import EpitomeCore

/// Marks by which a reader accepts and rejects the lines of a summary, without a script: buttons that exclude each other, and beside
/// them what each of them says, which the style sheet shows once the export is asked for and alone lets be copied.
enum LineChoice {
  /// The marks of a line.
  ///
  /// - Parameters:
  ///   - line: of the summary.
  ///   - id: of its entry, unique on the page.
  ///   - document: whose line it is.
  /// - Returns: what follows the line.
  static func choice(of line: SummaryLine, id: String, in document: Document) -> HTML {
    var page: HTML = "\n<span class=\"choice\" lang=\"en\" dir=\"ltr\">"
    for (kind, label) in [("yes", "Keep"), ("no", "Drop")] {
      page += "<label><input type=\"radio\" name=\"mark-\(id)\" class=\"\(kind)\"> \(label)</label> "
    }
    page += "</span>"
    for (kind, verdict) in [("yes", "accept"), ("no", "reject")] {
      page += "<code class=\"said \(kind)\" lang=\"en\" dir=\"ltr\">\(said(of: line, verdict, in: document))</code>"
    }
    return page
  }

  /// A line of JSON as `epitome policy feedback --marks` reads it.
  static func said(of line: SummaryLine, _ verdict: String, in document: Document) -> String {
    let mark: JSONObject = [
      "document": .string(document.id), "verdict": .string(verdict), "text": .string(line.text),
      "span": [.integer(Int64(line.span.start)), .integer(Int64(line.span.end))],
    ]
    return JSONValue.object(mark).description
  }

  /// What shows all that was marked, for copying.
  static let export: HTML = """
    <p class="export" lang="en" dir="ltr"><label><input type="checkbox" id="export"> \
    Show the marks as lines to select and copy, for epitome policy feedback --marks</label></p>

    """
}
