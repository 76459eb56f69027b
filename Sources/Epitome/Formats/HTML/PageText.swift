import EpitomeCore

/// A document's text as a page shows it: cut into paragraphs at blocks, sections and marks.
struct PageText {
  /// A paragraph of the page.
  struct Paragraph {
    /// Place in the text, without white space at the ends.
    var span: TextSpan
    var kind: Block.Kind
    /// Depth of a heading or item, from 1.
    var level: Int
    /// Who speaks, where it is known.
    var speaker: String?
    /// Index of the section that it stands in.
    var section: Int?
    /// Index of the mark that takes it out.
    var mark: Int?
    /// Its language where that is another than the document's.
    var language: String?
  }

  /// The paragraphs in order; they do not overlap, and only white space stands between them.
  let paragraphs: [Paragraph]

  /// A paragraph of more bytes than this is parted at sentences.
  private static let longParagraph = 1200
  /// What is parted off a long paragraph has at least so many bytes.
  private static let shortParagraph = 500

  /// The paragraphs of a document. Linear in its layers, but for sorting what is out of order.
  init(_ document: Document, _ timeline: Timeline, language: String) throws {
    let sections = try document.list(.sections)
    let marks = try document.list(.marks)
    var cutter = try ParagraphCutter(document, sections, marks)
    var owners = SpanOwners(sections.map(\.span), document: document)
    var markOwners = SpanOwners(marks.map(\.span), document: document)
    let runs = try document.list(.languages)
    var runOwners = SpanOwners(runs.map(\.span), document: document)
    var found: [Paragraph] = []
    for region in Self.regions(of: document, try document.list(.blocks)) {
      for span in cutter.pieces(of: region.span, longest: Self.longParagraph, shortest: Self.shortParagraph) {
        var paragraph = region
        paragraph.span = span
        if paragraph.kind != .heading {
          paragraph.speaker = paragraph.speaker ?? timeline.speaker(of: span)
        }
        paragraph.section = owners.latest(at: span.start)
        paragraph.mark = markOwners.owner(of: span.start)
        if let run = runOwners.owner(of: span.start), runs[run].language != language {
          paragraph.language = runs[run].language
        }
        found.append(paragraph)
      }
    }
    paragraphs = found
  }

  /// The blocks, and between them the lines that no block claims.
  private static func regions(of document: Document, _ blocks: [Block]) -> [Paragraph] {
    var regions: [Paragraph] = []
    var position = 0
    func addLines(upTo end: Int) {
      var start = position
      while start < end {
        let lineEnd = document.bytes[start..<end].firstIndex(of: 0x0A) ?? end
        let line = TextSpan(document.bytes.trimmed(start..<lineEnd))
        if !line.isEmpty { regions.append(Paragraph(span: line, kind: .paragraph, level: 1)) }
        start = lineEnd + 1
      }
    }
    let isSorted = zip(blocks, blocks.dropFirst()).allSatisfy { $0.span.start <= $1.span.start }
    for block in isSorted ? blocks : blocks.sorted(by: { $0.span < $1.span }) {
      guard block.span.start >= position, document.holds(block.span) else { continue }
      let span = TextSpan(document.bytes.trimmed(block.span.range))
      guard !span.isEmpty else { continue }
      addLines(upTo: block.span.start)
      regions.append(
        Paragraph(span: span, kind: block.kind, level: min(max(block.level ?? 1, 1), 6), speaker: block.speaker))
      position = block.span.end
    }
    addLines(upTo: document.bytes.count)
    return regions
  }
}

/// Parts blocks where a section or a mark begins or ends, and long ones where a sentence begins.
private struct ParagraphCutter {
  private let bytes: [UInt8]
  private let cuts: [Int]
  private let sentences: [Int]
  private var nextCut = 0
  private var nextSentence = 0

  init(_ document: Document, _ sections: [Section], _ marks: [Mark]) throws {
    bytes = document.bytes
    cuts =
      (sections.map(\.span).filter(document.holds).map(\.start)
      + marks.map(\.span).filter(document.holds).flatMap { [$0.start, $0.end] }).sorted()
    let starts = try document.list(.sentences).map(\.span).filter(document.holds).map(\.start)
    sentences = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 } ? starts : starts.sorted()
  }

  /// The pieces of a block; blocks are asked for in order.
  mutating func pieces(of block: TextSpan, longest: Int, shortest: Int) -> [TextSpan] {
    var pieces: [TextSpan] = []
    var start = block.start
    while start < block.end {
      while nextCut < cuts.count, cuts[nextCut] <= start { nextCut += 1 }
      let end = nextCut < cuts.count ? min(cuts[nextCut], block.end) : block.end
      let piece = TextSpan(bytes.trimmed(start..<end))
      if !piece.isEmpty { addParts(of: piece, longest, shortest, to: &pieces) }
      start = end
    }
    return pieces
  }

  private mutating func addParts(
    of piece: TextSpan, _ longest: Int, _ shortest: Int, to pieces: inout [TextSpan]
  ) {
    var start = piece.start
    while piece.end - start > longest {
      while nextSentence < sentences.count, sentences[nextSentence] < start + shortest { nextSentence += 1 }
      guard nextSentence < sentences.count, piece.end - sentences[nextSentence] >= shortest / 2 else { break }
      let part = TextSpan(bytes.trimmed(start..<sentences[nextSentence]))
      if !part.isEmpty { pieces.append(part) }
      start = sentences[nextSentence]
    }
    pieces.append(TextSpan(start, piece.end))
  }
}

/// Says which of a list of spans a place lies in; places are asked for in order.
private struct SpanOwners {
  private let order: [(index: Int, span: TextSpan)]
  private var next = 0

  init(_ spans: [TextSpan], document: Document) {
    let held = spans.enumerated().filter { document.holds($0.element) }.map { (index: $0.offset, span: $0.element) }
    let isSorted = zip(held, held.dropFirst()).allSatisfy { $0.span.start <= $1.span.start }
    order = isSorted ? held : held.sorted { ($0.span, $0.index) < ($1.span, $1.index) }
  }

  /// The last one that begins at or before a place, whether or not it has ended.
  mutating func latest(at offset: Int) -> Int? {
    while next < order.count, order[next].span.start <= offset { next += 1 }
    return next > 0 ? order[next - 1].index : nil
  }

  /// The same, where it has not ended.
  mutating func owner(of offset: Int) -> Int? {
    guard latest(at: offset) != nil, order[next - 1].span.end > offset else { return nil }
    return order[next - 1].index
  }
}
