import EpitomeCore

/// Holds an alignment to its law: it covers the text, and its copies are copies.
enum AlignmentCheck {
  static func violations(in document: Document) -> [String] {
    let alignment = document.alignment
    // Where only the hash of the source came along, there is nothing to hold the source side against.
    let source = document.sourceHash == nil ? document.sourceBytes : nil
    guard !alignment.isIdentity else {
      return source == nil || document.bytes == source ? [] : ["text and source differ without an alignment"]
    }
    var found: [String] = []
    var position = 0
    for entry in alignment.entries {
      if entry.text.start != position { found.append("the alignment leaves out the text before \(entry.text)") }
      position = entry.text.end
      guard let source else { continue }
      guard entry.source.end <= source.count else {
        found.append("alignment entry \(entry.source) lies outside the source")
        continue
      }
      if entry.isCopy, document.bytes[entry.text.range] != source[entry.source.range] {
        found.append("alignment entry \(entry.text) is no copy of \(entry.source)")
      }
    }
    if position != document.bytes.count {
      found.append("the alignment ends at \(position), the text at \(document.bytes.count)")
    }
    return found
  }
}
