/// The entries of an alignment, each kept as what it differs by from the end of the one before it.
///
/// Dense mark-up has an entry for every two or three bytes of its source: here one takes one to four bytes, and forty as a value.
package struct AlignmentRuns: Hashable, Sendable, Sequence {
  /// Where an entry begins in `bytes`, and where those before it end on both sides.
  fileprivate struct Place: Hashable {
    var offset = 0
    var text = 0
    var source = 0
  }

  private var bytes: [UInt8] = []
  /// Every so many entries a place to begin at.
  private var marks: [Place] = []
  private var end = Place()
  /// How many entries there are.
  package private(set) var count = 0

  private static let stride = 64

  // The first byte of an entry: three flags, then the length of its text up to `mostCount`.
  private static let isCopy: UInt8 = 1
  private static let isElsewhere: UInt8 = 2
  private static let hasOwnCount: UInt8 = 4
  private static let mostCount = 29
  /// The text does not begin where the one before ends: the distance, and then the length, follow.
  private static let gapSign: UInt8 = 30
  /// The length of the text follows.
  private static let longSign: UInt8 = 31

  package init() {}

  /// Entries in their order.
  package init(_ entries: some Sequence<Alignment.Entry>) {
    for entry in entries { append(entry) }
  }

  /// Whether there are none.
  package var isEmpty: Bool { count == 0 }

  /// Where the last entry ends in the text; 0 without one.
  package var textEnd: Int { end.text }

  /// Adds an entry.
  package mutating func append(_ entry: Alignment.Entry) {
    if count % Self.stride == 0 {
      end.offset = bytes.count
      marks.append(end)
    }
    count += 1
    let length = entry.text.end &- entry.text.start
    let gap = entry.text.start &- end.text
    let distance = entry.source.start &- end.source
    let sourceLength = entry.source.end &- entry.source.start
    let size = gap != 0 ? Self.gapSign : 0...Self.mostCount ~= length ? UInt8(length) : Self.longSign
    var head = size << 3
    if entry.isCopy { head |= Self.isCopy }
    if distance != 0 { head |= Self.isElsewhere }
    if sourceLength != length { head |= Self.hasOwnCount }
    bytes.append(head)
    if gap != 0 { bytes.append(varint: gap) }
    if size >= Self.gapSign { bytes.append(varint: length) }
    if distance != 0 { bytes.append(varint: distance) }
    if sourceLength != length { bytes.append(varint: sourceLength) }
    (end.text, end.source) = (entry.text.end, entry.source.end)
  }

  /// Walks over the entries.
  package struct Iterator: IteratorProtocol {
    private let bytes: [UInt8]
    private var place: Place

    fileprivate init(_ bytes: [UInt8], from place: Place) {
      self.bytes = bytes
      self.place = place
    }

    /// The next entry.
    package mutating func next() -> Alignment.Entry? {
      guard place.offset < bytes.count else { return nil }
      let head = bytes[place.offset]
      place.offset += 1
      let size = head >> 3
      let start = size == AlignmentRuns.gapSign ? place.text &+ bytes.varint(at: &place.offset) : place.text
      let length = size >= AlignmentRuns.gapSign ? bytes.varint(at: &place.offset) : Int(size)
      let sourceStart =
        head & AlignmentRuns.isElsewhere == 0 ? place.source : place.source &+ bytes.varint(at: &place.offset)
      let sourceLength = head & AlignmentRuns.hasOwnCount == 0 ? length : bytes.varint(at: &place.offset)
      var entry = Alignment.Entry(
        text: TextSpan(start, start), source: TextSpan(sourceStart, sourceStart), isCopy: false)
      entry.text.end = start &+ length
      entry.source.end = sourceStart &+ sourceLength
      entry.isCopy = head & AlignmentRuns.isCopy != 0
      (place.text, place.source) = (entry.text.end, entry.source.end)
      return entry
    }
  }

  package func makeIterator() -> Iterator { Iterator(bytes, from: Place()) }

  /// The entries from one on that stands at or before the first whose text ends after `offset`. Logarithmic.
  package func iterator(before offset: Int) -> Iterator {
    let mark = marks.endOfPrefix(where: { $0.text <= offset })
    return Iterator(bytes, from: mark > 0 ? marks[mark - 1] : Place())
  }
}

/// Puts an alignment together from entries in order of the text: adjacent copies are merged, and replacements by equal bytes
/// become copies.
struct AlignmentBuilder: Sendable {
  private var runs = AlignmentRuns()
  /// The entry that the next one may be merged with.
  private var last: Alignment.Entry?

  /// Adds an entry; the text must have the bytes of its span by now. Sides of equal length count as copies where the source is not
  /// at hand, as nearly all of them are.
  mutating func append(_ entry: Alignment.Entry, text: [UInt8], source: [UInt8]?) {
    guard !(entry.text.isEmpty && entry.source.isEmpty) else { return }
    var entry = entry
    if !entry.isCopy, Self.isUnmarkedCopy(entry, text, source) { entry.isCopy = true }
    if let before = last {
      if Self.joins(before, entry) {
        last?.text.end = entry.text.end
        last?.source.end = entry.source.end
        return
      }
      runs.append(before)
    }
    last = entry
  }

  /// The alignment of all entries.
  consuming func finish(text: [UInt8], source: [UInt8]?) -> Alignment {
    if let source, runs.isEmpty, text.count == source.count, last?.isCopy ?? true {
      return Alignment(identity: text.count)
    }
    if let last { runs.append(last) }
    return Alignment(runs, textCount: text.count)
  }

  private static func isUnmarkedCopy(_ entry: Alignment.Entry, _ text: [UInt8], _ source: [UInt8]?) -> Bool {
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

  private static func joins(_ last: Alignment.Entry, _ entry: Alignment.Entry) -> Bool {
    last.text.end == entry.text.start && last.source.end == entry.source.start && last.isCopy == entry.isCopy
      && (last.isCopy || extends(last, by: entry))
  }

  /// Runs of insertions and runs of deletions are merged too; two replacements are kept apart, being more exact so.
  private static func extends(_ last: Alignment.Entry, by entry: Alignment.Entry) -> Bool {
    (last.source.isEmpty && entry.source.isEmpty) || (last.text.isEmpty && entry.text.isEmpty)
  }
}
