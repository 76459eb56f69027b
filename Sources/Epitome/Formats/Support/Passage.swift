import EpitomeCore

/// A stretch of transcript on its way out of a source: runs that are copied, and what is put in the place of mark-up, references
/// and escapes.
struct Passage: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    /// Place in the source.
    var source: Range<Int>
    /// What stands there in the text; nil for the very bytes.
    var replacement: ArraySlice<UInt8>?

    /// How many bytes it puts into the text.
    var count: Int { replacement?.count ?? source.count }
  }

  private enum Form: Hashable, Sendable {
    /// The copy of one range, as nearly all passages are, which takes no memory of its own; an empty one is the empty passage.
    case copy(UInt32, UInt32)
    case pieces(PieceList)
  }

  private var form = Form.copy(0, 0)

  init() {}

  /// A passage that copies one range.
  init(_ range: Range<Int>) {
    copy(range)
  }

  /// What it is made of, in order.
  var pieces: PieceList {
    switch form {
    case .copy(let start, let end):
      var list = PieceList()
      if start < end { list.append(Piece(source: Int(start)..<Int(end), replacement: nil)) }
      return list
    case .pieces(let pieces): return pieces
    }
  }

  /// Whether it is made of nothing.
  var isEmpty: Bool {
    if case .copy(let start, let end) = form { start >= end } else { false }
  }

  /// The range that the passage copies, where it does nothing else.
  var copied: Range<Int>? {
    if case .copy(let start, let end) = form, start < end { Int(start)..<Int(end) } else { nil }
  }

  private mutating func append(_ piece: Piece) {
    switch form {
    case .copy(let start, let end):
      if piece.replacement == nil {
        let joins = start < end && Int(end) == piece.source.lowerBound
        if joins || start >= end, let first = joins ? start : UInt32(exactly: piece.source.lowerBound),
          let last = UInt32(exactly: piece.source.upperBound)
        {
          form = .copy(first, last)
          return
        }
      }
      var list = pieces
      list.append(piece)
      form = .pieces(list)
    case .pieces(var list):
      // The list must have one owner, or it would be copied.
      form = .copy(0, 0)
      list.append(piece)
      form = .pieces(list)
    }
  }

  /// A passage over the string of a JSON value, its escapes replaced.
  init(_ node: JSONNode) {
    guard node.hasEscapes, let decoded = node.stringBytes else {
      if let payload = node.payload { copy(payload) }
      return
    }
    for piece in node.pieces() {
      if piece.isCopy {
        copy(piece.source)
      } else {
        replace(piece.source, with: decoded[piece.output])
      }
    }
  }

  /// Adds the bytes of a range.
  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    append(Piece(source: range, replacement: nil))
  }

  /// Adds `bytes` in the place of a range; none delete it inside the passage.
  mutating func replace(_ range: Range<Int>, with bytes: ArraySlice<UInt8>) {
    guard !(range.isEmpty && bytes.isEmpty) else { return }
    append(Piece(source: range, replacement: bytes))
  }

  /// Adds `bytes` in the place of a range; none delete it inside the passage.
  mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    replace(range, with: bytes[...])
  }

  /// Leaves out a range inside the passage.
  mutating func delete(_ range: Range<Int>) {
    replace(range, with: [])
  }

  /// Adds the line end at `range` as a LF.
  mutating func lineBreak(_ range: Range<Int>, in source: [UInt8]) {
    if range.count == 1, source[range.lowerBound] == 0x0A { copy(range) } else { replace(range, with: [0x0A]) }
  }

  /// Adds another passage.
  mutating func append(_ other: Passage) {
    if let copied = other.copied { return copy(copied) }
    for piece in other.pieces { append(piece) }
  }

  /// Adds another passage after `text`, which stands for nothing in the source.
  mutating func append(_ other: Passage, after text: String) {
    if !isEmpty, !other.isEmpty, !text.isEmpty {
      let place = end
      replace(place..<place, with: Array(text.utf8))
    }
    append(other)
  }

  /// After the last place of the source that it names; 0 where it is empty.
  private var end: Int {
    switch form {
    case .copy(_, let end): Int(end)
    case .pieces(let pieces): pieces.last?.source.upperBound ?? 0
    }
  }

  /// How many bytes the passage puts into the text.
  var count: Int {
    switch form {
    case .copy(let start, let end): Int(end - start)
    case .pieces(let pieces): pieces.reduce(0) { $0 + $1.count }
    }
  }

  /// The bytes that the passage puts into the text.
  func bytes(in source: [UInt8]) -> [UInt8] {
    if let copied { return Array(source[copied]) }
    var bytes: [UInt8] = []
    for piece in pieces { bytes.append(contentsOf: piece.replacement ?? source[piece.source]) }
    return bytes
  }

  /// Whether only white space would reach the text.
  func isBlank(in source: [UInt8]) -> Bool {
    if let copied { return source.trimmed(copied).isEmpty }
    let bytes = bytes(in: source)
    return bytes.trimmed(bytes.indices).isEmpty
  }

  /// The ranges of the source that the passage covers, touching ones joined.
  var spans: [TextSpan] {
    if let copied { return [TextSpan(copied)] }
    var spans: [TextSpan] = []
    for piece in pieces {
      if let last = spans.last, last.end == piece.source.lowerBound {
        spans[spans.count - 1].end = piece.source.upperBound
      } else if !piece.source.isEmpty {
        spans.append(TextSpan(piece.source))
      }
    }
    return spans
  }

  /// Where the first of ``spans`` begins.
  var firstByte: Int? {
    if let copied { copied.lowerBound } else { pieces.first { !$0.source.isEmpty }?.source.lowerBound }
  }

  /// Where the last of ``spans`` ends.
  var lastByte: Int? {
    if let copied { copied.upperBound } else { spans.last?.end }
  }

  /// The passage without white space and deletions at its ends.
  func trimmed(in source: [UInt8]) -> Passage {
    if let copied { return Passage(source.trimmed(copied)) }
    let bytes = bytes(in: source)
    return slice(bytes.trimmed(bytes.indices), in: source)
  }

  /// The part that makes the bytes in `range` of ``bytes(in:)``. A replacement that the range cuts is kept whole.
  func slice(_ range: Range<Int>, in source: [UInt8]) -> Passage {
    if let all = copied {
      let low = min(all.lowerBound + range.lowerBound, all.upperBound)
      return Passage(low..<max(low, min(all.lowerBound + range.upperBound, all.upperBound)))
    }
    var part = Passage()
    var position = 0
    for piece in pieces {
      let length = piece.count
      let covered = (position..<position + length).clamped(to: range)
      defer { position += length }
      if length == 0 {
        if position > range.lowerBound, position < range.upperBound { part.append(piece) }
      } else if !covered.isEmpty {
        if piece.replacement == nil {
          let start = piece.source.lowerBound - position
          part.copy(start + covered.lowerBound..<start + covered.upperBound)
        } else {
          part.append(piece)
        }
      }
    }
    return part
  }

  /// The passage as it stands in a larger source, in which its own begins at `offset`.
  func shifted(by offset: Int) -> Passage {
    var moved = Passage()
    for piece in pieces {
      let range = piece.source.lowerBound + offset..<piece.source.upperBound + offset
      moved.append(Piece(source: range, replacement: piece.replacement))
    }
    return moved
  }

  /// Writes the passage to a builder.
  func write(to builder: inout TextBuilder) {
    if let copied { return builder.copy(copied) }
    for piece in pieces {
      if let replacement = piece.replacement {
        builder.replace(piece.source, with: replacement)
      } else {
        builder.copy(piece.source)
      }
    }
  }
}
