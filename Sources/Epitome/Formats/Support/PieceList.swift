import EpitomeCore

/// The pieces of a passage one after the other, each kept as what it differs by from the end of the one before it.
///
/// Dense mark-up has a piece for every byte or two of its source: here one takes one to three bytes.
struct PieceList: Hashable, Sendable, Sequence {
  /// Where a piece begins in the list, where the one before it ends in the source, and how many bytes those before it put into the text.
  struct Place: Hashable {
    var offset = PieceList.head
    var source = 0
    var count = 0
  }

  /// The place of the last piece, in `head` bytes, and the pieces: all in one array, so that a list is one word.
  private var bytes: [UInt8] = []

  private static let head = 16

  // The first byte of a piece: what it is, whether it begins elsewhere than the one before it ends, and its length in the source.
  private static let (copy, deletion, replacement, kinds): (UInt8, UInt8, UInt8, UInt8) = (0, 1, 2, 3)
  private static let isElsewhere: UInt8 = 4
  /// The length follows.
  private static let longSign = 31

  var isEmpty: Bool { bytes.isEmpty }

  /// The last piece.
  var last: Passage.Piece? {
    guard !isEmpty else { return nil }
    var iterator = Iterator(self, from: lastPlace)
    return iterator.next()
  }

  private var lastPlace: Place { Place(offset: word(0), source: word(8)) }

  private func word(_ start: Int) -> Int {
    var value = 0
    for index in start..<start + 8 { value |= Int(bytes[index]) << (8 * (index - start)) }
    return value
  }

  private mutating func set(_ start: Int, _ value: Int) {
    for index in start..<start + 8 { bytes[index] = UInt8(truncatingIfNeeded: value >> (8 * (index - start))) }
  }

  /// Adds a piece; a copy that goes on where the last one ends is joined to it.
  mutating func append(_ piece: Passage.Piece) {
    guard !isEmpty else {
      bytes.reserveCapacity(Self.head + 16)
      bytes.append(contentsOf: repeatElement(0, count: Self.head))
      return write(piece, after: Place())
    }
    let place = lastPlace
    let (last, isCopy) = lastRange(from: place)
    if piece.replacement == nil, isCopy, last.upperBound == piece.source.lowerBound {
      bytes.removeLast(bytes.count - place.offset)
      write(Passage.Piece(source: last.lowerBound..<piece.source.upperBound, replacement: nil), after: place)
    } else {
      write(piece, after: Place(offset: bytes.count, source: last.upperBound))
    }
  }

  /// Where the last piece stands in the source. The piece itself may share the list's memory, so that to add to it would copy it.
  private func lastRange(from place: Place) -> (range: Range<Int>, isCopy: Bool) {
    var walk = Iterator(self, from: place)
    guard let piece = walk.next() else { return (0..<0, false) }
    return (piece.source, piece.replacement == nil)
  }

  private mutating func write(_ piece: Passage.Piece, after place: Place) {
    set(0, place.offset)
    set(8, place.source)
    let kind = piece.replacement.map { $0.isEmpty ? Self.deletion : Self.replacement } ?? Self.copy
    let distance = piece.source.lowerBound - place.source
    let length = piece.source.count
    bytes.append(UInt8(Swift.min(length, Self.longSign)) << 3 | (distance == 0 ? 0 : Self.isElsewhere) | kind)
    if distance != 0 { bytes.append(varint: distance) }
    if length >= Self.longSign { bytes.append(varint: length) }
    if let replacement = piece.replacement, !replacement.isEmpty {
      bytes.append(varint: replacement.count)
      bytes.append(contentsOf: replacement)
    }
  }

  /// Walks over the pieces.
  struct Iterator: IteratorProtocol {
    private let bytes: [UInt8]
    /// Where the next piece begins.
    private(set) var place: Place

    init(_ list: PieceList, from place: Place = Place()) {
      bytes = list.bytes
      self.place = place
    }

    /// The next piece.
    mutating func next() -> Passage.Piece? {
      guard place.offset < bytes.count else { return nil }
      let first = bytes[place.offset]
      place.offset += 1
      let start = first & PieceList.isElsewhere == 0 ? place.source : place.source + bytes.varint(at: &place.offset)
      var length = Int(first >> 3)
      if length == PieceList.longSign { length = bytes.varint(at: &place.offset) }
      var piece = Passage.Piece(source: start..<start + length, replacement: nil)
      switch first & PieceList.kinds {
      case PieceList.deletion: piece.replacement = []
      case PieceList.replacement:
        let count = bytes.varint(at: &place.offset)
        piece.replacement = bytes[place.offset..<place.offset + count]
        place.offset += count
      default: break
      }
      place.source = piece.source.upperBound
      place.count += piece.count
      return piece
    }
  }

  func makeIterator() -> Iterator { Iterator(self) }
}
