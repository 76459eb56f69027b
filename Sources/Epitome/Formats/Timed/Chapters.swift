import EpitomeCore

/// The sections of a document that have a time, as chapters of its recording: each ends where the next one begins.
struct Chapters {
  /// A chapter; times in seconds.
  struct Chapter: Hashable, Sendable {
    var title: String
    var start: Double
    /// Where the next one begins, or for the last the end of the section or of the recording; nil where neither is known.
    var end: Double?
  }

  private(set) var list: [Chapter] = []

  /// - Throws: `MissingLayer` where there are no sections, ``UnsuitedDocument`` where none has a time.
  init(_ document: Document, for format: OutputFormat) throws {
    guard let sections = try document.layer(.sections) else {
      throw MissingLayer(layer: LayerKey<[Section]>.sections.name)
    }
    let timed = sections.enumerated().filter { $0.element.start.map { $0.isFinite && $0 >= 0 } ?? false }
      .sorted { ($0.element.start ?? 0, $0.offset) < ($1.element.start ?? 0, $1.offset) }
    guard !timed.isEmpty || sections.isEmpty else { throw UnsuitedDocument(format, "the sections have no times") }
    for (index, section) in timed {
      let start = section.start ?? 0
      // A section that begins with the one before it, such as a bare heading, is no chapter of its own.
      if let last = list.last, Self.milliseconds(start) <= Self.milliseconds(last.start) { continue }
      if !list.isEmpty { list[list.count - 1].end = start }
      list.append(Chapter(title: Self.title(of: section, index, in: document), start: start))
    }
    guard let last = list.last else { return }
    let ends = timed.compactMap(\.element.end) + [try PageFacts(document).duration].compactMap(\.self)
    list[list.count - 1].end = ends.filter { $0.isFinite && $0 > last.start }.max()
  }

  /// The title of a section, or the words that it opens with, or its number.
  private static func title(of section: Section, _ index: Int, in document: Document) -> String {
    let title = PlainLine.fold(section.title)
    if !title.isEmpty { return title }
    let opening = document.holds(section.span) ? PlainLine.fold(document.opening(of: section.span, limit: 60)) : ""
    return opening.isEmpty ? "\(index + 1)" : opening
  }

  /// Whole thousandths of a second; 0 for what is no time.
  static func milliseconds(_ seconds: Double) -> Int {
    seconds.isFinite && seconds >= 0 && seconds < 1e9 ? Int((seconds * 1000).rounded()) : 0
  }
}
