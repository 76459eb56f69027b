import EpitomeCore

/// A stretch of transcript on its way out of a source: runs that are copied, and what is put in the place of mark-up, references
/// and escapes.
struct Passage: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    /// Place in the source.
    var source: Range<Int>
    /// What stands there in the text; nil for the very bytes.
    var replacement: [UInt8]?
  }

  private(set) var pieces: [Piece] = []

  init() {}

  /// A passage that copies one range.
  init(_ range: Range<Int>) {
    copy(range)
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
        replace(piece.source, with: Array(decoded[piece.output]))
      }
    }
  }

  /// Adds the bytes of a range.
  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = pieces.last, last.replacement == nil, last.source.upperBound == range.lowerBound {
      pieces[pieces.count - 1].source = last.source.lowerBound..<range.upperBound
    } else {
      pieces.append(Piece(source: range, replacement: nil))
    }
  }

  /// Adds `bytes` in the place of a range; none delete it inside the passage.
  mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    guard !(range.isEmpty && bytes.isEmpty) else { return }
    pieces.append(Piece(source: range, replacement: bytes))
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
    for piece in other.pieces {
      if piece.replacement == nil { copy(piece.source) } else { pieces.append(piece) }
    }
  }

  /// Adds another passage after `text`, which stands for nothing in the source.
  mutating func append(_ other: Passage, after text: String) {
    if !pieces.isEmpty, !other.pieces.isEmpty, !text.isEmpty {
      let place = pieces.last?.source.upperBound ?? 0
      replace(place..<place, with: Array(text.utf8))
    }
    append(other)
  }

  /// The bytes that the passage puts into the text.
  func bytes(in source: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for piece in pieces { bytes.append(contentsOf: piece.replacement?[...] ?? source[piece.source]) }
    return bytes
  }

  /// Whether only white space would reach the text.
  func isBlank(in source: [UInt8]) -> Bool {
    let bytes = bytes(in: source)
    return bytes.trimmed(bytes.indices).isEmpty
  }

  /// The ranges of the source that the passage covers, touching ones joined.
  var spans: [TextSpan] {
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

  /// The passage without white space and deletions at its ends.
  func trimmed(in source: [UInt8]) -> Passage {
    let bytes = bytes(in: source)
    return slice(bytes.trimmed(bytes.indices), in: source)
  }

  /// The part that makes the bytes in `range` of ``bytes(in:)``. A replacement that the range cuts is kept whole.
  func slice(_ range: Range<Int>, in source: [UInt8]) -> Passage {
    var part = Passage()
    var position = 0
    for piece in pieces {
      let length = piece.replacement?.count ?? piece.source.count
      let covered = (position..<position + length).clamped(to: range)
      defer { position += length }
      if length == 0 {
        if position > range.lowerBound, position < range.upperBound { part.pieces.append(piece) }
      } else if !covered.isEmpty {
        if piece.replacement == nil {
          let start = piece.source.lowerBound - position
          part.copy(start + covered.lowerBound..<start + covered.upperBound)
        } else {
          part.pieces.append(piece)
        }
      }
    }
    return part
  }

  /// The passage as it stands in a larger source, in which its own begins at `offset`.
  func shifted(by offset: Int) -> Passage {
    var moved = self
    for index in pieces.indices {
      let range = pieces[index].source
      moved.pieces[index].source = range.lowerBound + offset..<range.upperBound + offset
    }
    return moved
  }

  /// Writes the passage to a builder.
  func write(to builder: inout TextBuilder) {
    for piece in pieces {
      if let replacement = piece.replacement {
        builder.replace(piece.source, with: replacement)
      } else {
        builder.copy(piece.source)
      }
    }
  }
}
