import EpitomeCore

/// Messages of a chat's export in JSON, written one after the other.
///
/// When a message was sent is a time by the clock and no place in a recording, so cues have no times.
struct ChatExport {
  private var assembler: TranscriptAssembler

  /// An export of at most `count` messages.
  init(source: [UInt8], count: Int) {
    assembler = TranscriptAssembler(source: source, count: count)
  }

  /// Adds a message; one without a text is none.
  mutating func add(_ message: Passage, from speaker: String?) {
    assembler.add(CueDraft(message, speaker: speaker))
  }

  consuming func finish(title: String? = nil) -> ParsedTranscript {
    var meta: JSONObject = [:]
    if let title, !title.isEmpty { meta["title"] = .string(title) }
    return assembler.finish(meta: meta)
  }

  /// How many elements at the head of a list are looked at to tell what the list is.
  static let sample = 50

  /// The messages in the order in which they were sent: some exports have the last one first.
  static func inOrder<Time: Comparable>(_ messages: [JSONNode], by time: (JSONNode) -> Time?) -> [JSONNode] {
    guard let first = messages.first(where: { time($0) != nil }).flatMap(time),
      let last = messages.last(where: { time($0) != nil }).flatMap(time), last < first
    else { return messages }
    return messages.reversed()
  }
}

/// A walk over the string of a JSON value that copies parts of it and puts something else in the place of others. Linear, if the parts
/// are in order.
struct JSONStringWalk {
  /// The string without escapes; ranges are of these bytes.
  let bytes: [UInt8]
  private let pieces: [JSONStringPiece]
  /// The first piece that may reach into the next part.
  private var next = 0
  private(set) var passage = Passage()

  init(_ node: JSONNode) {
    bytes = node.stringBytes ?? []
    pieces = node.pieces()
  }

  /// Copies a part; an escape that it cuts is kept whole.
  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    skip(to: range.lowerBound)
    var index = next
    while index < pieces.count, pieces[index].output.lowerBound < range.upperBound {
      let piece = pieces[index]
      let covered = piece.output.clamped(to: range)
      if piece.isCopy {
        let shift = piece.source.lowerBound - piece.output.lowerBound
        passage.copy(covered.lowerBound + shift..<covered.upperBound + shift)
      } else if piece.output.lowerBound >= range.lowerBound {
        passage.replace(piece.source, with: bytes[piece.output])
      }
      index += 1
    }
  }

  /// Puts `text` in the place of a part; none leaves it out.
  mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
    guard !range.isEmpty else { return }
    skip(to: range.lowerBound)
    let start = source(of: range.lowerBound).lowerBound
    skip(to: range.upperBound - 1)
    passage.replace(start..<max(start, source(of: range.upperBound - 1).upperBound), with: text)
  }

  private mutating func skip(to place: Int) {
    while next < pieces.count, pieces[next].output.upperBound <= place { next += 1 }
  }

  /// Where a byte of the piece that is next stands in the source: an escape whole.
  private func source(of place: Int) -> Range<Int> {
    guard next < pieces.count else {
      let end = pieces.last?.source.upperBound ?? 0
      return end..<end
    }
    let piece = pieces[next]
    guard piece.isCopy else { return piece.source }
    let start = piece.source.lowerBound + max(0, place - piece.output.lowerBound)
    return start..<start + 1
  }
}
