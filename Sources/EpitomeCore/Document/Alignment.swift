/// The way from a document's text back to its source.
///
/// Entries are sorted by their place in the text and cover it without gaps. The source side may stand in any order, and parts
/// of the source that no entry names (time stamps, mark-up between passages) have no place in the text.
public struct Alignment: Hashable, Sendable {
  /// One stretch of text and the stretch of source that it came from.
  ///
  /// Equal bytes on both sides are a copy, an empty source side an insertion, an empty text side a deletion inside a passage,
  /// and anything else a replacement.
  @frozen
  public struct Entry: Hashable, Sendable {
    /// Place in the text.
    public var text: TextSpan
    /// Place in the source.
    public var source: TextSpan
    /// Whether both sides hold the same bytes.
    public var isCopy: Bool

    /// An entry; `isCopy` is the caller's word that both sides hold the same bytes.
    @inlinable
    public init(text: TextSpan, source: TextSpan, isCopy: Bool) {
      self.text = text
      self.source = source
      self.isCopy = isCopy
    }
  }

  /// The entries, in less memory than as values.
  package let runs: AlignmentRuns
  /// Length of the text in bytes.
  public let textCount: Int

  /// The entries in order of the text; none where text and source are equal. Linear: the list is made anew each time.
  public var entries: [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(runs.count)
    for entry in runs { entries.append(entry) }
    return entries
  }

  /// Whether text and source are equal.
  public var isIdentity: Bool { runs.isEmpty }

  /// The alignment of a text with itself.
  public init(identity count: Int) {
    self.init(AlignmentRuns(), textCount: count)
  }

  /// An alignment whose entries are merged already.
  init(_ runs: AlignmentRuns, textCount: Int) {
    self.runs = runs
    self.textCount = textCount
  }

  /// An alignment of `text` with `source`: adjacent copies are merged, and replacements by equal bytes become copies.
  ///
  /// - Parameters:
  ///   - entries: in order of the text, without gaps on that side.
  ///   - text: as UTF-8.
  ///   - source: nil where the source is not at hand; sides of equal length then count as copies, as nearly all of them are.
  public init(_ entries: [Entry], text: [UInt8], source: [UInt8]?) {
    self.init(merging: entries, text: text, source: source)
  }

  /// The same of any list of entries.
  init(merging entries: some Sequence<Entry>, text: [UInt8], source: [UInt8]?) {
    var builder = AlignmentBuilder()
    for entry in entries { builder.append(entry, text: text, source: source) }
    self = builder.finish(text: text, source: source)
  }

  /// Where the bytes of `span` came from, in order of the text, touching ranges joined.
  ///
  /// Part of a copy maps exactly, part of a replacement to all of what was replaced, an insertion to nothing. Logarithmic in
  /// the number of entries, then linear in those that `span` touches.
  public func sourceRanges(of span: TextSpan) -> [TextSpan] {
    guard !isIdentity else { return span.isEmpty ? [] : [span] }
    var found: [TextSpan] = []
    var rest = runs.iterator(before: span.start)
    while let entry = rest.next() {
      if entry.text.end <= span.start { continue }
      if entry.text.start >= span.end { break }
      if entry.text.isEmpty {
        // A deletion counts when it lies inside the span, so that a passage stays one range.
        guard entry.text.start > span.start else { continue }
        Self.append(entry.source, to: &found)
        continue
      }
      guard let part = entry.text.intersection(span) else { continue }
      if entry.isCopy {
        let offset = entry.source.start - entry.text.start
        Self.append(TextSpan(part.start + offset, part.end + offset), to: &found)
      } else if !entry.source.isEmpty {
        Self.append(entry.source, to: &found)
      }
    }
    return found
  }

  private static func append(_ range: TextSpan, to found: inout [TextSpan]) {
    if let last = found.last, last.end == range.start {
      found[found.count - 1].end = range.end
    } else if found.last != range {
      found.append(range)
    }
  }

  /// The alignment after `edits` of the text.
  ///
  /// - Parameters:
  ///   - edits: sorted, not overlapping, inside the text.
  ///   - edited: the text after the edits.
  ///   - source: nil where it is not at hand.
  /// - Returns: the way from the edited text to the source.
  func applying(_ edits: [TextEdit], edited: [UInt8], source: [UInt8]?) -> Alignment {
    var composed = AlignmentComposer(self, edited: edited, source: source)
    for edit in edits {
      composed.copy(upTo: edit.span.start)
      composed.replace(edit.span, by: edit.replacement.count)
    }
    composed.copy(upTo: textCount)
    return composed.finish()
  }
}

/// Walks an alignment once, from left to right, while a rewriter's edits are laid over it.
private struct AlignmentComposer {
  private let edited: [UInt8]
  private let source: [UInt8]?
  private var rest: AlignmentRuns.Iterator
  /// The entry of the old alignment at the current position.
  private var entry: Alignment.Entry?
  private var position = 0
  private var written = 0
  private var builder = AlignmentBuilder()
  /// Where in the source the last entry ends that was written; at first, where the old alignment begins.
  private var sourceEnd: Int

  init(_ alignment: Alignment, edited: [UInt8], source: [UInt8]?) {
    self.edited = edited
    self.source = source
    let whole = TextSpan(0, alignment.textCount)
    let runs = alignment.isIdentity ? AlignmentRuns([.init(text: whole, source: whole, isCopy: true)]) : alignment.runs
    rest = runs.makeIterator()
    entry = rest.next()
    sourceEnd = entry?.source.start ?? 0
  }

  /// Carries over the old text from the current position up to `end`.
  mutating func copy(upTo end: Int) {
    while let piece = nextPiece(upTo: end) { write(piece.text.count, for: piece.source, isCopy: piece.isCopy) }
  }

  /// Puts `count` new bytes in the place of the old `span`.
  mutating func replace(_ span: TextSpan, by count: Int) {
    var anchor: Int?
    var sources: [TextSpan] = []
    while let source = nextPiece(upTo: span.end)?.source {
      anchor = anchor ?? source.start
      guard !source.isEmpty else { continue }
      if let last = sources.last, last.end == source.start {
        sources[sources.count - 1].end = source.end
      } else if sources.last != source {
        sources.append(source)
      }
    }
    let place = anchor ?? sourceEnd
    write(count, for: sources.first ?? TextSpan(place, place), isCopy: false)
    for rest in sources.dropFirst() { write(0, for: rest, isCopy: false) }
  }

  consuming func finish() -> Alignment { builder.finish(text: edited, source: source) }

  private mutating func write(_ count: Int, for place: TextSpan, isCopy: Bool) {
    let text = TextSpan(written, written + count)
    builder.append(.init(text: text, source: place, isCopy: isCopy), text: edited, source: source)
    written = text.end
    sourceEnd = place.end
  }

  /// The next piece of the old alignment from the current position up to `end`, deletions included.
  private mutating func nextPiece(upTo end: Int) -> Alignment.Entry? {
    guard let entry else { return nil }
    if entry.text.isEmpty {
      guard entry.text.start < end || (entry.text.start == end && position == end) else { return nil }
      self.entry = rest.next()
      return entry
    }
    guard position < end else { return nil }
    let part = TextSpan(position, min(end, entry.text.end))
    position = part.end
    if position == entry.text.end { self.entry = rest.next() }
    guard entry.isCopy else { return .init(text: part, source: entry.source, isCopy: false) }
    let offset = entry.source.start - entry.text.start
    return .init(text: part, source: TextSpan(part.start + offset, part.end + offset), isCopy: true)
  }
}
