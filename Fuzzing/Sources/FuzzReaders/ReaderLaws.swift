import EpitomeCore

/// What holds for every document that a reader makes, whatever it was given.
enum ReaderLaws {
  /// Ends the process where one does not hold.
  static func check(_ document: Document) {
    precondition(String(validating: document.bytes, as: UTF8.self) != nil, "the text is no UTF-8")
    precondition(String(validating: document.sourceBytes, as: UTF8.self) != nil, "the source is no UTF-8")
    var position = 0
    for entry in document.alignment.entries where !document.alignment.isIdentity {
      precondition(entry.text.start == position, "the alignment has a gap at \(position)")
      precondition(entry.source.end <= document.sourceBytes.count, "the alignment leaves the source")
      position = entry.text.end
    }
    let count = document.sourceBytes.count
    for cue in (try? document.list(.cues)) ?? [] {
      precondition(!cue.source.isEmpty, "a cue has no place")
      precondition(
        cue.source.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= count }, "a cue leaves the source")
    }
  }
}
