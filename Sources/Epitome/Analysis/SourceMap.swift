import EpitomeCore

/// Leads from places in the source to places in the text: the alignment, read the other way.
///
/// Stages need it for layers that are anchored to the source, such as cues and structure. Made once for as long as the text
/// stands (``EpitomeCore/Document``'s `sourceMap`).
struct SourceMap: Sendable {
  /// Entries with text on both sides, by their place in the source; they do not overlap there.
  private let entries: [Alignment.Entry]
  /// Whether the entries stand in the text in the same order.
  private let isMonotone: Bool
  private let isIdentity: Bool
  private let textCount: Int

  /// The way from the source of a document to its text. Linear where source and text run in one order.
  init(_ document: Document) {
    let alignment = document.alignment
    isIdentity = alignment.isIdentity
    textCount = document.bytes.count
    var sorted = alignment.runs.filter { !$0.text.isEmpty && !$0.source.isEmpty && $0.source.start >= 0 }
    if !zip(sorted, sorted.dropFirst()).allSatisfy({ $0.source.start <= $1.source.start }) {
      sorted.sort { ($0.source, $0.text) < ($1.source, $1.text) }
    }
    var apart: [Alignment.Entry] = []
    apart.reserveCapacity(sorted.count)
    for entry in sorted where entry.source.start >= (apart.last?.source.end ?? 0) { apart.append(entry) }
    isMonotone = zip(apart, apart.dropFirst()).allSatisfy { $0.text.end <= $1.text.start }
    entries = apart
  }

  /// The stretch of text from the first to the last byte that came from any of the places in the source; nil where none did.
  func textSpan(of source: [TextSpan]) -> TextSpan? {
    var hull: TextSpan?
    for range in source {
      guard let span = textSpan(of: range) else { continue }
      hull = hull.map { TextSpan(min($0.start, span.start), max($0.end, span.end)) } ?? span
    }
    return hull
  }

  /// The same for one place. Logarithmic, but for sources that were put into another order.
  private func textSpan(of source: TextSpan) -> TextSpan? {
    guard !source.isEmpty else { return nil }
    if isIdentity { return TextSpan(0, textCount).intersection(source) }
    let first = firstEntry(endingAfter: source.start)
    var last = first
    if isMonotone {
      last = firstEntry(endingAfter: source.end - 1)
      if last == entries.count || entries[last].source.start >= source.end { last -= 1 }
      guard first < entries.count, first <= last else { return nil }
      return TextSpan(part(of: first, source).start, part(of: last, source).end)
    }
    var hull: TextSpan?
    while last < entries.count, entries[last].source.start < source.end {
      let span = part(of: last, source)
      hull = hull.map { TextSpan(min($0.start, span.start), max($0.end, span.end)) } ?? span
      last += 1
    }
    return hull
  }

  /// What an entry has of a place in the source: exactly that of a copy, all of a replacement.
  private func part(of index: Int, _ source: TextSpan) -> TextSpan {
    let entry = entries[index]
    guard entry.isCopy, let part = entry.source.intersection(source) else { return entry.text }
    let offset = entry.text.start - entry.source.start
    return TextSpan(part.start + offset, part.end + offset)
  }

  private func firstEntry(endingAfter offset: Int) -> Int {
    entries.endOfPrefix(where: { $0.source.end <= offset })
  }
}

extension Document {
  /// The way from the source to the text, made once for as long as the text stands.
  var sourceMap: SourceMap { derived(DerivedKey<SourceMap>("sourceMap")) { SourceMap($0) } }

  /// Where each list of places in the source stands in the text, in the order given, clipped to scalar boundaries; nil for
  /// those that left nothing in it.
  func textSpans(ofSources sources: [[TextSpan]]) -> [TextSpan?] {
    let map = sourceMap
    return sources.map { source in
      guard var span = map.textSpan(of: source) else { return nil }
      span.start = min(max(0, span.start), bytes.count)
      span.end = min(max(span.start, span.end), bytes.count)
      while !bytes.isScalarBoundary(span.start) { span.start += 1 }
      while !bytes.isScalarBoundary(span.end) { span.end += 1 }
      return span.isEmpty ? nil : span
    }
  }
}
