import EpitomeCore

/// The cues of a document laid over its text: who speaks where, and when.
struct Timeline: Sendable {
  /// A cue and its place in the text.
  struct Entry: Hashable, Sendable {
    /// Place in the text; entries do not overlap.
    var span: TextSpan
    /// When the cue begins, in seconds.
    var start: Double?
    /// When the cue ends, in seconds.
    var end: Double?
    /// Who speaks.
    var speaker: String?
  }

  /// The cues that left something in the text, in order of the text, apart from each other.
  let entries: [Entry]

  /// The timeline of a document; empty where no reader saw cues. Linear in the cues.
  init(_ document: Document) throws {
    let cues = try document.list(.cues)
    let spans = document.textSpans(ofSources: cues.map(\.source))
    var found: [Entry] = []
    found.reserveCapacity(cues.count)
    for (cue, span) in zip(cues, spans) {
      guard let span else { continue }
      found.append(Entry(span: span, start: cue.start, end: cue.end, speaker: cue.speaker))
    }
    if !zip(found, found.dropFirst()).allSatisfy({ $0.span <= $1.span }) { found.sort { $0.span < $1.span } }
    var apart: [Entry] = []
    apart.reserveCapacity(found.count)
    for var entry in found {
      entry.span.start = max(entry.span.start, apart.last?.span.end ?? 0)
      if entry.span.start < entry.span.end { apart.append(entry) }
    }
    entries = apart
  }

  /// Whether there are no cues.
  var isEmpty: Bool { entries.isEmpty }

  /// The number of the first cue that ends after `offset`.
  func firstEntry(endingAfter offset: Int) -> Int {
    entries.endOfPrefix(where: { $0.span.end <= offset })
  }

  /// The cues that share a byte with a span, by number. Logarithmic.
  func entries(in span: TextSpan) -> Range<Int> {
    let first = firstEntry(endingAfter: span.start)
    var end = firstEntry(endingAfter: span.end - 1)
    if end < entries.count, entries[end].span.start < span.end { end += 1 }
    return first..<max(first, end)
  }

  /// Who speaks at the start of a span, where the source says so.
  func speaker(of span: TextSpan) -> String? {
    entries(in: span).first.flatMap { entries[$0].speaker }
  }

  /// When a span begins, in seconds: inside a cue in proportion to its place there. Nil where its first cue has no time.
  func start(of span: TextSpan) -> Double? {
    guard let first = entries(in: span).first else { return nil }
    return time(at: max(span.start, entries[first].span.start), in: entries[first])
  }

  /// When a span ends, in seconds. Nil where its last cue has no times.
  func end(of span: TextSpan) -> Double? {
    guard let last = entries(in: span).last else { return nil }
    let entry = entries[last]
    guard entry.end != nil else { return nil }
    return time(at: min(span.end, entry.span.end), in: entry)
  }

  private func time(at offset: Int, in entry: Entry) -> Double? {
    guard let start = entry.start, offset > entry.span.start else { return entry.start }
    guard let end = entry.end, end > start else { return start }
    guard offset < entry.span.end else { return end }
    let share = Double(offset - entry.span.start) / Double(entry.span.count)
    // To the millisecond, as caption files have it.
    return ((start + (end - start) * share) * 1000).rounded() / 1000
  }
}

extension Document {
  /// The cues laid over the text, found once for as long as both stand.
  ///
  /// - Throws: `LayerFormatError` where the cues have another shape.
  func timeline() throws -> Timeline { try derived(DerivedKey<Timeline>("timeline")) { try Timeline($0) } }
}
