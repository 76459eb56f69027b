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

  /// The entries in order of the text; none where text and source are equal.
  public private(set) var entries: [Entry]
  /// Length of the text in bytes.
  public private(set) var textCount: Int

  /// Whether text and source are equal.
  public var isIdentity: Bool { entries.isEmpty }

  /// The alignment of a text with itself.
  public init(identity count: Int) {
    entries = []
    textCount = count
  }

  /// An alignment of `text` with `source`: adjacent copies are merged, and replacements by equal bytes become copies.
  ///
  /// - Parameters:
  ///   - entries: in order of the text, without gaps on that side.
  ///   - text: as UTF-8.
  ///   - source: nil where the source is not at hand; sides of equal length then count as copies, as nearly all of them are.
  public init(_ entries: [Entry], text: [UInt8], source: [UInt8]?) {
    textCount = text.count
    guard entries.count < 2 || !Self.isMerged(entries, text, source) else {
      self.entries = entries
      return
    }
    var merged: [Entry] = []
    merged.reserveCapacity(entries.count)
    for var entry in entries where !(entry.text.isEmpty && entry.source.isEmpty) {
      if !entry.isCopy, Self.isUnmarkedCopy(entry, text, source) { entry.isCopy = true }
      if let last = merged.last, Self.joins(last, entry) {
        merged[merged.count - 1].text.end = entry.text.end
        merged[merged.count - 1].source.end = entry.source.end
      } else {
        merged.append(entry)
      }
    }
    if let source, merged.count <= 1, text.count == source.count, merged.first?.isCopy ?? true {
      merged = []
    }
    self.entries = merged
  }

  /// Whether the entries are as they are to be: then they need not be copied.
  private static func isMerged(_ entries: [Entry], _ text: [UInt8], _ source: [UInt8]?) -> Bool {
    var last: Entry?
    for entry in entries {
      if entry.text.isEmpty && entry.source.isEmpty || !entry.isCopy && isUnmarkedCopy(entry, text, source) {
        return false
      }
      if let last, joins(last, entry) { return false }
      last = entry
    }
    return true
  }

  private static func isUnmarkedCopy(_ entry: Entry, _ text: [UInt8], _ source: [UInt8]?) -> Bool {
    guard entry.text.count == entry.source.count else { return false }
    guard let source else { return !entry.text.isEmpty }
    return isEqual(text, entry.text.range, source, entry.source.start)
  }

  /// Whether a range of the text has the bytes that the source has from `start` on, eight at a time.
  private static func isEqual(_ text: [UInt8], _ range: Range<Int>, _ source: [UInt8], _ start: Int) -> Bool {
    let offset = start - range.lowerBound
    guard range.upperBound <= text.count, start >= 0, range.upperBound + offset <= source.count else { return false }
    let (left, right) = (text.span, source.span)
    let (leftBytes, rightBytes) = unsafe (left.bytes, right.bytes)
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let one = unsafe leftBytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let other = unsafe rightBytes.unsafeLoadUnaligned(fromByteOffset: index + offset, as: UInt64.self)
      guard one == other else { return false }
      index += 8
    }
    while index < range.upperBound {
      guard left[index] == right[index + offset] else { return false }
      index += 1
    }
    return true
  }

  private static func joins(_ last: Entry, _ entry: Entry) -> Bool {
    last.text.end == entry.text.start && last.source.end == entry.source.start && last.isCopy == entry.isCopy
      && (last.isCopy || extends(last, by: entry))
  }

  /// Runs of insertions and runs of deletions are merged too; two replacements are kept apart, being more exact so.
  private static func extends(_ last: Entry, by entry: Entry) -> Bool {
    (last.source.isEmpty && entry.source.isEmpty) || (last.text.isEmpty && entry.text.isEmpty)
  }

  /// Where the bytes of `span` came from, in order of the text, touching ranges joined.
  ///
  /// Part of a copy maps exactly, part of a replacement to all of what was replaced, an insertion to nothing. Logarithmic in
  /// the number of entries, then linear in those that `span` touches.
  public func sourceRanges(of span: TextSpan) -> [TextSpan] {
    guard !isIdentity else { return span.isEmpty ? [] : [span] }
    var found: [TextSpan] = []
    var index = firstEntry(endingAfter: span.start)
    while index < entries.count {
      let entry = entries[index]
      index += 1
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

  /// Index of the first entry whose text side ends after `offset`.
  private func firstEntry(endingAfter offset: Int) -> Int {
    entries.endOfPrefix(where: { $0.text.end <= offset })
  }

  /// The alignment after `edits` of the text.
  ///
  /// - Parameters:
  ///   - edits: sorted, not overlapping, inside the text.
  ///   - edited: the text after the edits.
  ///   - source: nil where it is not at hand.
  /// - Returns: the way from the edited text to the source.
  func applying(_ edits: [TextEdit], edited: [UInt8], source: [UInt8]?) -> Alignment {
    var composed = AlignmentComposer(self)
    for edit in edits {
      composed.copy(upTo: edit.span.start)
      composed.replace(edit.span, by: edit.replacement.count)
    }
    composed.copy(upTo: textCount)
    return Alignment(composed.entries, text: edited, source: source)
  }
}

/// Walks an alignment once, from left to right, while a rewriter's edits are laid over it.
private struct AlignmentComposer {
  private let old: [Alignment.Entry]
  private var index = 0
  private var position = 0
  private var written = 0
  private(set) var entries: [Alignment.Entry] = []

  init(_ alignment: Alignment) {
    old =
      alignment.isIdentity
      ? [.init(text: TextSpan(0, alignment.textCount), source: TextSpan(0, alignment.textCount), isCopy: true)]
      : alignment.entries
    entries.reserveCapacity(old.count)
  }

  /// Carries over the old text from the current position up to `end`.
  mutating func copy(upTo end: Int) {
    for piece in pieces(upTo: end) {
      let text = TextSpan(written, written + piece.text.count)
      entries.append(.init(text: text, source: piece.source, isCopy: piece.isCopy))
      written = text.end
    }
  }

  /// Puts `count` new bytes in the place of the old `span`.
  mutating func replace(_ span: TextSpan, by count: Int) {
    let replaced = pieces(upTo: span.end)
    var sources: [TextSpan] = []
    for source in replaced.map(\.source) where !source.isEmpty {
      if let last = sources.last, last.end == source.start {
        sources[sources.count - 1].end = source.end
      } else if sources.last != source {
        sources.append(source)
      }
    }
    let anchor = replaced.first?.source.start ?? entries.last?.source.end ?? old.first?.source.start ?? 0
    let first = sources.first ?? TextSpan(anchor, anchor)
    entries.append(.init(text: TextSpan(written, written + count), source: first, isCopy: false))
    written += count
    for rest in sources.dropFirst() {
      entries.append(.init(text: TextSpan(written, written), source: rest, isCopy: false))
    }
  }

  /// The pieces of the old alignment from the current position up to `end`, deletions included.
  private mutating func pieces(upTo end: Int) -> [Alignment.Entry] {
    var found: [Alignment.Entry] = []
    while index < old.count {
      let entry = old[index]
      if entry.text.isEmpty {
        guard entry.text.start < end || (entry.text.start == end && position == end) else { break }
        found.append(entry)
        index += 1
        continue
      }
      guard position < end else { break }
      let part = TextSpan(position, min(end, entry.text.end))
      if entry.isCopy {
        let offset = entry.source.start - entry.text.start
        let source = TextSpan(part.start + offset, part.end + offset)
        found.append(.init(text: part, source: source, isCopy: true))
      } else {
        found.append(.init(text: part, source: entry.source, isCopy: false))
      }
      position = part.end
      if position == entry.text.end { index += 1 }
    }
    return found
  }
}
