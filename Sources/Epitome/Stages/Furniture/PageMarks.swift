import EpitomeCore

/// Collects what is left out of a page, at most one reason a block.
struct PageMarks {
  private let page: Page
  /// For each block, why it is left out.
  private var blocks: [(kind: Mark.Kind, reason: String)?]
  /// Parts of blocks, as they were found.
  private var passages: [Mark] = []

  /// Kinds and parts of the page that are kept.
  private let kept: Set<String>

  init(_ page: Page, keeping kept: Set<String>) {
    self.page = page
    self.kept = kept
    blocks = Array(repeating: nil, count: page.blocks.count)
  }

  /// Marks a block unless it is marked already.
  mutating func mark(_ index: Int, _ kind: Mark.Kind, _ reason: String) {
    if blocks[index] == nil { blocks[index] = (kind, reason) }
  }

  /// Marks a part of a block that is not marked itself.
  mutating func markPassage(_ span: TextSpan, in index: Int, _ kind: Mark.Kind, _ reason: String) {
    if blocks[index] == nil { passages.append(Mark(span: span, kind: kind, reason: reason)) }
  }

  /// Marks what is no speech among it: who made the captions, and what a page has under the last turn.
  mutating func markBesideSpeech() throws {
    mark(try CaptionCredits.find(in: page.document), "who made the captions")
    if let tail = try SpokenTail.find(in: page) { mark([tail], "after what is said") }
  }

  /// Marks the clocks of players.
  mutating func markClocks() {
    let bytes = page.document.bytes
    mark(PlayerClock.find(in: bytes, SourceLine.split(bytes)).map { TextSpan($0) }, "the clock of a player")
  }

  /// Marks stretches as furniture, whole blocks or parts of them.
  private mutating func mark(_ spans: [TextSpan], _ reason: String) {
    let spans = spans.sorted()
    var first = 0
    for (index, block) in page.blocks.enumerated() {
      while first < spans.count, spans[first].end <= block.span.start { first += 1 }
      for span in spans[first...].prefix(while: { $0.start < block.span.end }) {
        guard let part = block.span.intersection(span), !part.isEmpty else { continue }
        if part == block.span {
          mark(index, .furniture, reason)
        } else {
          markPassage(part, in: index, .furniture, reason)
        }
      }
    }
  }

  /// Whether a block is left out.
  func isMarked(_ index: Int) -> Bool { blocks[index] != nil }

  /// Lines that recur in a share of the documents of a corpus. What the reader saw to be a heading may recur: "Introduction".
  mutating func markRecurring(_ corpus: CorpusStatistics, share: Double) {
    let least = max(Double(Self.leastDocuments), share * Double(corpus.documents))
    for (index, block) in page.blocks.enumerated() where !block.isMarkedHeading && index != page.title.best {
      guard let line = CorpusLine.hash(block.block, page.document.bytes) else { continue }
      let count = corpus.count(ofLine: line)
      if Double(count) >= least { mark(index, .furniture, "recurs in \(count) of \(corpus.documents) files") }
    }
  }

  /// Documents from which on a line does not come again by chance.
  private static let leastDocuments = 3

  /// What stands before and after the text: all of it but the title.
  mutating func markAround() {
    guard page.hasFurniture else { return }
    let title = page.title
    for index in title.copies { mark(index, .repeat, "the title again") }
    for index in title.holders where !page.core.contains(index) {
      mark(index, .furniture, "a line of the page around the title")
    }
    for index in page.blocks.indices where !page.core.contains(index) && index != title.best {
      let block = page.blocks[index]
      if block.isSpoken && !block.isBesideText || isKept(block) { continue }
      if page.isForeign(block) {
        mark(index, .foreign, "in another language than the text: \(block.language)")
      } else if block.isBesideText {
        mark(index, .furniture, "in the page's part for \(block.region ?? "")")
      } else if block.isFurniture || block.isNotice {
        mark(index, .furniture, "words of buttons, menus and notices")
      } else {
        mark(
          index, .furniture, index < page.core.lowerBound ? "before the text of the page" : "after the text of the page"
        )
      }
    }
  }

  private func isKept(_ block: PageBlock) -> Bool { block.region.map(kept.contains) ?? false }

  /// Long paragraphs that stand in the document already: the first stays.
  mutating func markCopies() {
    var seen: [[Int32]: Int] = [:]
    for (index, block) in page.blocks.enumerated() where block.manner == .text && !block.isSpoken {
      guard block.words.count >= Self.leastCopy, block.words.count <= 2000, !isMarked(index) else { continue }
      let phrase = Array(page.words.ids[block.words])
      if seen[phrase] != nil {
        mark(index, .repeat, "a paragraph again")
      } else {
        seen[phrase] = index
      }
    }
  }

  /// Items of a list of contents: they say what a heading of the text says, perhaps after a time.
  mutating func markContents() {
    let headings = Set(page.blocks.filter(\.headsText).map(contents(of:)))
    for (index, block) in page.blocks.enumerated() where block.kind == .item && !block.isMarkedHeading {
      if headings.contains(contents(of: block)) { mark(index, .repeat, "a heading of the text again") }
    }
  }

  /// The words of a line without the sign and the time before them.
  private func contents(of block: PageBlock) -> [Int32] {
    let bytes = page.document.bytes
    let range = block.span.range
    let start = range.lowerBound + (ListSign.length(bytes, at: range.lowerBound) ?? 0)
    let text = LeadingTime(bytes, min(start, range.upperBound)..<range.upperBound)?.payload ?? start
    return Array(page.words.ids[page.words.words(in: TextSpan(min(text, range.upperBound), range.upperBound))])
  }

  /// Words from which on a paragraph does not come twice by chance.
  private static let leastCopy = 20

  /// What stands inside the text and is known by itself.
  mutating func markInside() {
    guard page.hasFurniture else { return }
    for index in page.core where index != page.title.best {
      let block = page.blocks[index]
      if isKept(block) { continue }
      if page.isForeignLine(block) {
        mark(index, .foreign, "in another language than the text: \(block.language)")
      } else if block.isFurniture || block.isBar && block.manner != .line {
        mark(index, .furniture, "words of buttons, menus and notices")
      } else if block.isBesideText {
        mark(index, .furniture, "in the page's part for \(block.region ?? "")")
      } else if page.leftOut.contains(index) {
        mark(index, .furniture, "a line beside the text of the page")
      }
    }
  }

  /// The marks that the options ask for, in order; none where nothing would be left of the text.
  func all(_ options: MarkFurniture.Options) -> [Mark] {
    var marks: [Mark] = []
    var isLeft = false
    var passage = 0
    let passages = Self.apart(passages)
    for index in blocks.indices {
      let span = page.blocks[index].span
      if let (kind, reason) = blocks[index], isWanted(kind, options) {
        marks.append(Mark(span: span, kind: kind, reason: reason))
      } else {
        let first = marks.count
        while passage < passages.count, passages[passage].span.end <= span.start { passage += 1 }
        while passage < passages.count, passages[passage].span.start < span.end {
          if isWanted(passages[passage].kind, options) { marks.append(passages[passage]) }
          passage += 1
        }
        let covered = marks[first...].reduce(0) { $0 + $1.span.count }
        if covered * 10 < span.count * 9, page.blocks[index].words.count > 0 { isLeft = true }
      }
    }
    return isLeft ? marks : []
  }

  /// Passages in order and without what an earlier one has of them.
  private static func apart(_ passages: [Mark]) -> [Mark] {
    var found: [Mark] = []
    for var passage in passages.sorted(by: { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }) {
      passage.span.start = max(passage.span.start, found.last?.span.end ?? 0)
      if passage.span.start < passage.span.end { found.append(passage) }
    }
    return found
  }

  private func isWanted(_ kind: Mark.Kind, _ options: MarkFurniture.Options) -> Bool {
    if kept.contains(kind.rawValue) { return false }
    return switch kind {
    case .furniture: options.furniture
    case .sponsor: options.sponsor
    case .foreign: options.foreign
    case .repeat: options.repeat
    }
  }
}
