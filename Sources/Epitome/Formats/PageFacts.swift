import EpitomeCore

/// What stands at the head of a page about a document.
struct PageFacts {
  /// The title, or the document's id.
  let title: String
  /// The document's language as a BCP 47 tag; `und` where it is not known.
  let language: String
  /// That and the other languages that a good share of the text is in; none where the first is not known.
  let languages: [String]
  /// The end of the last cue, in seconds; nil where there are no times.
  let duration: Double?
  /// Number of words.
  let words: Int
  /// Share of the text that was marked and left out, in whole percent, at least 1 where anything was.
  let leftOut: Int

  init(_ document: Document) throws {
    let title = PlainLine.fold(document.meta["title"]?.string ?? "")
    self.title = title.isEmpty ? document.id : title
    language = try document.language()
    languages = language == "und" ? [] : try document.languagesInUse().map(\.language)
    duration = try document.list(.cues).compactMap(\.end).filter { $0.isFinite && $0 > 0 }.max()
    words = document.words.count
    let text = TextSpan(0, document.bytes.count)
    let marked = try document.list(.marks).reduce(0) { $0 + ($1.span.intersection(text)?.count ?? 0) }
    leftOut = marked > 0 ? min(100, Int((Double(marked) / Double(text.count) * 100).rounded(.up))) : 0
  }
}
