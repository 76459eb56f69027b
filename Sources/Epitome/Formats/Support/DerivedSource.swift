import EpitomeCore

/// The bytes that a passage makes, read as a source of their own: what is found in them leads back to the real source.
struct DerivedSource {
  /// What the passage puts into the text.
  let bytes: [UInt8]
  private let pieces: [Passage.Piece]
  /// Where each piece begins in `bytes`, and their length.
  private let starts: [Int]

  init(_ passage: Passage, source: [UInt8]) {
    pieces = passage.pieces
    bytes = passage.bytes(in: source)
    var starts: [Int] = []
    starts.reserveCapacity(pieces.count + 1)
    var position = 0
    for piece in pieces {
      starts.append(position)
      position += piece.replacement?.count ?? piece.source.count
    }
    starts.append(position)
    self.starts = starts
  }

  /// The pieces that make a range of ``bytes``.
  func passage(_ range: Range<Int>) -> Passage {
    var found = Passage()
    var index = firstPiece(endingAfter: range.lowerBound)
    while index < pieces.count, starts[index] < range.upperBound {
      let piece = pieces[index]
      let covered = (starts[index]..<starts[index + 1]).clamped(to: range)
      let part = covered.lowerBound - starts[index]..<covered.upperBound - starts[index]
      if let replacement = piece.replacement {
        found.replace(piece.source, with: Array(replacement[part]))
      } else {
        found.copy(piece.source.lowerBound + part.lowerBound..<piece.source.lowerBound + part.upperBound)
      }
      index += 1
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
  func transcript(_ parsed: ParsedTranscript, source: [UInt8]) -> ParsedTranscript {
    var builder = TextBuilder(source: source)
    if let text = parsed.text {
      for entry in text.alignment.entries {
        if entry.isCopy {
          passage(entry.source.range).write(to: &builder)
        } else {
          builder.replace(hull(entry.source.range), with: text.bytes[entry.text.range])
        }
      }
    } else {
      passage(bytes.indices).write(to: &builder)
    }
    var found = parsed
    found.text = builder.finish()
    found.cues = parsed.cues?.map { cue in
      var cue = cue
      cue.source = cue.source.flatMap { passage($0.range).spans }
      return cue
    }
    return found
  }

  /// All of the real source that a range stands for; for an empty range the place where it stands.
  private func hull(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let index = firstPiece(endingAfter: range.lowerBound)
      guard index < pieces.count else {
        let end = pieces.last?.source.upperBound ?? 0
        return end..<end
      }
      let shift = pieces[index].replacement == nil ? max(0, range.lowerBound - starts[index]) : 0
      let place = pieces[index].source.lowerBound + shift
      return place..<place
    }
    let places = passage(range).pieces.map(\.source)
    let low = places.map(\.lowerBound).min() ?? 0
    return low..<(places.map(\.upperBound).max() ?? low)
  }

  /// The first piece that has bytes after `offset`, by bisection.
  private func firstPiece(endingAfter offset: Int) -> Int {
    pieces.endOfPrefix(whereIndex: { starts[$0 + 1] <= offset })
  }
}
