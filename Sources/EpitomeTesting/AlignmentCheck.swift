import EpitomeCore

/// Holds an alignment to its law: it covers the text, and its copies are copies.
enum AlignmentCheck {
  static func violations(in document: Document) -> [String] {
    let alignment = document.alignment
    guard !alignment.isIdentity else {
      return document.bytes == document.sourceBytes ? [] : ["text and source differ without an alignment"]
    }
    var found: [String] = []
    var position = 0
    for entry in alignment.entries {
      if entry.text.start != position { found.append("the alignment leaves out the text before \(entry.text)") }
      position = entry.text.end
      guard entry.source.end <= document.sourceBytes.count else {
        found.append("alignment entry \(entry.source) lies outside the source")
        continue
      }
      if entry.isCopy, document.bytes[entry.text.range] != document.sourceBytes[entry.source.range] {
        found.append("alignment entry \(entry.text) is no copy of \(entry.source)")
      }
    }
    if position != document.bytes.count {
      found.append("the alignment ends at \(position), the text at \(document.bytes.count)")
    }
    return found
  }
}
