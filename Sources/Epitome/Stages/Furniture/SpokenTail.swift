import EpitomeCore

/// Finds where what a page has under a transcript begins: plain text does not say where the last speaker ends.
///
/// It opens with a line that is all words of furniture or of headings, and most lines from there on are no sentences; or the reader saw it
/// (`TurnTail`), so that it stands after the last cue.
struct SpokenTail {
  private let page: Page
  private let lexicons: [Lexicon]

  /// Lines that a tail has at least.
  private static let leastLines = 3

  /// The tail of the last turn; nil where all of it is said.
  static func find(in page: Page) throws -> TextSpan? {
    guard let last = try page.document.timeline().entries.last, last.speaker != nil, last.end == nil else { return nil }
    return SpokenTail(page).find(in: last.span) ?? after(last.span, page.document.bytes)
  }

  /// What stands after the last turn and opens as such tails do.
  private static func after(_ turn: TextSpan, _ bytes: [UInt8]) -> TextSpan? {
    // The turn's last line stands for all of it.
    let start = bytes[turn.range].lastIndex(of: 0x0A).map { $0 + 1 } ?? turn.start
    return TurnTail(bytes).start(in: SourceLine.split(bytes, in: start..<bytes.count)).map { TextSpan($0, bytes.count) }
  }

  private init(_ page: Page) {
    self.page = page
    lexicons = page.mainLanguages.union(["en"]).sorted().map { Lexicon.forLanguage($0) }
  }

  private func find(in turn: TextSpan) -> TextSpan? {
    let bytes = page.document.bytes
    let lines = bytes[turn.range].split(separator: 0x0A).map { bytes.trimmed($0.startIndex..<$0.endIndex) }
      .filter { !$0.isEmpty }
    var start: Int?
    var ended = 0
    for index in lines.indices.dropFirst().reversed() {
      if SentenceEnding.isTerminated(bytes, lines[index]) { ended += 1 }
      let count = lines.count - index
      if count >= Self.leastLines, ended * 2 <= count, isOpening(lines[index]) { start = lines[index].lowerBound }
    }
    return start.map { TextSpan($0, turn.end) }
  }

  private func isOpening(_ line: Range<Int>) -> Bool {
    let bytes = page.document.bytes
    return lexicons.contains { $0.furniture.contains(bytes, line) || $0.headingWords.contains(bytes, line) }
  }
}
