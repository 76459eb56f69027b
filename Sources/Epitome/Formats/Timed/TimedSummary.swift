import EpitomeCore

/// The lines of a summary that have a time, in order of time, as captions show them.
struct TimedSummary {
  /// A line and when it is shown, in seconds; it ends after it begins.
  struct Line: Hashable, Sendable {
    var start: Double
    var end: Double
    /// Who says it, on one line.
    var speaker: String?
    /// What is said, on one line.
    var text: String
  }

  let lines: [Line]

  /// Where a line has no end it is shown for so many characters a second, and for a second at least.
  private static let readingSpeed = 15.0

  /// - Throws: `MissingLayer` where there is no summary, ``UnsuitedDocument`` where it has lines but no times.
  init(_ document: Document, for format: OutputFormat) throws {
    guard let summary = try document.layer(.summary) else {
      throw MissingLayer(layer: LayerKey<[SummaryLine]>.summary.name)
    }
    var timed = summary.compactMap { line -> (Double, SummaryLine)? in
      guard let start = line.start, start.isFinite, start >= 0 else { return nil }
      return (start, line)
    }
    guard !timed.isEmpty || summary.isEmpty else { throw UnsuitedDocument(format, "the summary has no times") }
    // Lines of one time keep the order of the document: sorting is stable only by their number.
    timed = timed.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
    var lines: [Line] = []
    for (index, (start, line)) in timed.enumerated() {
      let text = (line.cut == nil ? "" : "… ") + PlainLine.fold(line.text)
      let speaker = line.speaker.map(PlainLine.fold).flatMap { $0.isEmpty ? nil : $0 }
      var end = line.end.flatMap { $0.isFinite ? $0 : nil } ?? 0
      if end <= start {
        end = start + max(1, Double(text.unicodeScalars.count) / Self.readingSpeed)
        if index + 1 < timed.count, timed[index + 1].0 > start { end = min(end, timed[index + 1].0) }
      }
      lines.append(Line(start: start, end: max(end, start + 0.001), speaker: speaker, text: text))
    }
    self.lines = lines
  }
}
