import EpitomeCore

/// The bytes that a passage makes, read as a source of their own: what is found in them leads back to the real source.
struct DerivedSource {
  /// What the passage puts into the text.
  let bytes: [UInt8]
  private let pieces: PieceList
  /// Every so many pieces the place of one, to begin at.
  private let marks: [PieceList.Place]

  private static let stride = 64

  init(_ passage: Passage, source: [UInt8]) {
    pieces = passage.pieces
    var bytes: [UInt8] = []
    bytes.reserveCapacity(passage.count)
    var marks: [PieceList.Place] = []
    var walk = pieces.makeIterator()
    var index = 0
    var place = walk.place
    while let piece = walk.next() {
      if index % Self.stride == 0 { marks.append(place) }
      bytes.append(contentsOf: piece.replacement ?? source[piece.source])
      index += 1
      place = walk.place
    }
    self.bytes = bytes
    self.marks = marks
  }

  /// The pieces that make a range of ``bytes``.
  func passage(_ range: Range<Int>) -> Passage {
    var found = Passage()
    forEachPiece(of: range) { piece, start in
      let covered = (start..<start + piece.count).clamped(to: range)
      let part = covered.lowerBound - start..<covered.upperBound - start
      if let replacement = piece.replacement {
        let first = replacement.startIndex
        found.replace(piece.source, with: replacement[first + part.lowerBound..<first + part.upperBound])
      } else {
        found.copy(piece.source.lowerBound + part.lowerBound..<piece.source.lowerBound + part.upperBound)
      }
    }
    return found
  }

  /// A passage over ``bytes`` as one over the real source.
  func passage(_ inner: Passage) -> Passage {
    var found = Passage()
    for piece in inner.pieces {
      if let replacement = piece.replacement {
        found.replace(hull(piece.source), with: replacement)
      } else {
        found.append(passage(piece.source))
      }
    }
    return found
  }

  /// What a reader found in ``bytes``, as found in the real source.
  func transcript(_ parsed: consuming ParsedTranscript, source: [UInt8]) -> ParsedTranscript {
    var found = parsed
    var builder = TextBuilder(source: source)
    if let text = found.text {
      for entry in text.alignment.runs {
        if entry.isCopy {
          write(entry.source.range, to: &builder)
        } else {
          builder.replace(hull(entry.source.range), with: text.bytes[entry.text.range])
        }
      }
    } else {
      write(bytes.indices, to: &builder)
    }
    found.text = builder.finish()
    // The list must have one owner, or it would be copied.
    guard var cues = found.cues else { return found }
    found.cues = nil
    for index in cues.indices { cues[index].source = cues[index].source.flatMap { passage($0.range).spans } }
    found.cues = cues
    return found
  }

  /// Writes what makes a range of ``bytes``, which may be all of them.
  private func write(_ range: Range<Int>, to builder: inout TextBuilder) {
    forEachPiece(of: range) { piece, start in
      let covered = (start..<start + piece.count).clamped(to: range)
      let part = covered.lowerBound - start..<covered.upperBound - start
      if let replacement = piece.replacement {
        let first = replacement.startIndex
        let kept = replacement[first + part.lowerBound..<first + part.upperBound]
        if !(piece.source.isEmpty && kept.isEmpty) { builder.replace(piece.source, with: kept) }
      } else {
        builder.copy(piece.source.lowerBound + part.lowerBound..<piece.source.lowerBound + part.upperBound)
      }
    }
  }

  /// All of the real source that a range stands for; for an empty range the place where it stands.
  private func hull(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      guard let (piece, start) = firstPiece(endingAfter: range.lowerBound) else {
        let end = pieces.last?.source.upperBound ?? 0
        return end..<end
      }
      let shift = piece.replacement == nil ? max(0, range.lowerBound - start) : 0
      let place = piece.source.lowerBound + shift
      return place..<place
    }
    var hull: Range<Int>?
    for piece in passage(range).pieces {
      let known = hull ?? piece.source
      hull = min(known.lowerBound, piece.source.lowerBound)..<max(known.upperBound, piece.source.upperBound)
    }
    return hull ?? 0..<0
  }

  /// Calls `body` with the pieces that have bytes in a range or stand between such, each with where its bytes begin.
  private func forEachPiece(of range: Range<Int>, _ body: (Passage.Piece, Int) -> Void) {
    var walk = walk(before: range.lowerBound)
    var isInside = false
    while true {
      let start = walk.place.count
      guard start < range.upperBound, let piece = walk.next() else { return }
      isInside = isInside || walk.place.count > range.lowerBound
      if isInside { body(piece, start) }
    }
  }

  /// The first piece that has bytes after `offset`, and where they begin.
  private func firstPiece(endingAfter offset: Int) -> (piece: Passage.Piece, start: Int)? {
    var walk = walk(before: offset)
    while true {
      let start = walk.place.count
      guard let piece = walk.next() else { return nil }
      if walk.place.count > offset { return (piece, start) }
    }
  }

  /// A walk that begins at or before the first piece that has bytes after `offset`. Logarithmic.
  private func walk(before offset: Int) -> PieceList.Iterator {
    let mark = marks.endOfPrefix(where: { $0.count <= offset })
    return PieceList.Iterator(pieces, from: mark > 0 ? marks[mark - 1] : PieceList.Place())
  }
}
