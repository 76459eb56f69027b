/// Holds the spans of layers against the text and the source that they point into.
package enum SpanCheck {
  /// Fields of layers that hold a place in the text, with the field whose bytes it has.
  private static let textFields: [(span: String, text: String)] = [
    ("span", "text"), ("titleSpan", "title"), ("shortSpan", "short"), ("longSpan", "long"), ("termSpan", "term"),
  ]

  /// What is wrong with the spans of the layers of these names, or of all, one line each.
  package static func violations(in document: Document, layers: [String]? = nil) -> [String] {
    var found: [String] = []
    for layer in layers ?? document.layerNames {
      guard let entries = document.json(layer: layer)?.array else { continue }
      for entry in entries {
        for (field, textField) in textFields {
          guard let value = entry[field] else { continue }
          guard let span = span(value), fits(span, document.bytes) else {
            found.append("\(layer).\(field) \(value) lies outside the text or inside a scalar")
            continue
          }
          if let text = entry[textField]?.string, text != document.string(span) {
            found.append("\(layer).\(textField) is not the bytes of \(field) \(value)")
          }
        }
        for value in entry["spans"]?.array ?? [] {
          if span(value).map({ fits($0, document.bytes) }) != true {
            found.append("\(layer).spans \(value) lies outside the text or inside a scalar")
          }
        }
        for value in document.sourceHash == nil ? entry["source"]?.array ?? [] : [] {
          if span(value).map({ fits($0, document.sourceBytes) }) != true {
            found.append("\(layer).source \(value) lies outside the source or inside a scalar")
          }
        }
      }
    }
    return found
  }

  private static func span(_ value: JSONValue) -> TextSpan? {
    guard let start = value[0]?.int, let end = value[1]?.int, value[2] == nil, start <= end else { return nil }
    return TextSpan(start, end)
  }

  private static func fits(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    0 <= span.start && span.end <= bytes.count && bytes.isScalarBoundary(span.start) && bytes.isScalarBoundary(span.end)
  }
}
