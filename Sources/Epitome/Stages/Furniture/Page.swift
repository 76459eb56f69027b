import EpitomeCore

/// A document as a page: its blocks, the languages of what it says, and where its text begins and ends.
struct Page {
  let document: Document
  let words: WordTable
  private(set) var blocks: [PageBlock] = []
  /// Languages of the running text, those with a fair share of it.
  private(set) var mainLanguages: Set<String> = []
  /// The blocks from the first to the last of the text itself; all where nothing says that there is more.
  private(set) var core = 0..<0
  /// Blocks of the core that are no part of the text.
  private(set) var leftOut: Set<Int> = []
  /// Whether there is furniture around the text.
  private(set) var hasFurniture = false
  /// The title, its copies, and the lines that hold it.
  private(set) var title = PageTitle()

  /// Whether its paragraphs are set in lines, as by `pdftotext`: then short lines are formulas, tables and pieces of headings too.
  private(set) var isSetInLines = false

  /// Words that a text which is set in lines has at least.
  private static let leastInLines = 200
  /// Bytes of a paragraph in which a line of it ends.
  private static let longestLine = 160
  /// Bytes of the longest line that may be a formula.
  private static let longestFormula = 120
  /// Least words that a language must have in running text to be one of the page's own besides the first.
  private static let leastOfSecondLanguage = 60

  /// Reads a document's layers. Linear.
  init(_ document: Document) throws {
    self.document = document
    words = document.words
    var last = 0
    for block in try document.require(.blocks) where document.holds(block.span) && block.span.start >= last {
      guard !block.span.isEmpty else { continue }
      last = block.span.end
      blocks.append(PageBlock(block, document.bytes, words))
    }
    try findLanguages()
    try findStructure()
    findLines()
    findMainLanguages()
    findOutline()
    for index in blocks.indices { measureFurniture(index) }
    title = PageTitle(self)
    let signs = blocks.reduce(0) { $0 + ($1.isFurniture || $1.isBesideText || isForeignLine($1) ? 1 : 0) }
    hasFurniture = signs + title.holders.count + title.copies.count >= 2
    if hasFurniture {
      let found = PageCore(self)
      core = isSetInLines ? found.range : PageTail.cut(from: found.range, of: self)
      leftOut = found.leftOut
    } else {
      core = blocks.indices
    }
    while core.lowerBound > 0, blocks[core.lowerBound - 1].headsText {
      core = core.lowerBound - 1..<core.upperBound
    }
  }

  /// Whether a block is a short stretch in a language that the text is not in; in an article it may be a name.
  func isForeignLine(_ block: PageBlock) -> Bool {
    isForeign(block) && block.manner != .text && !block.isInArticle
  }

  /// Whether a block is in a language that the text is not in.
  func isForeign(_ block: PageBlock) -> Bool {
    guard block.language != "und", !mainLanguages.isEmpty, !block.isSpoken, !block.headsText, !block.isFormula else {
      return false
    }
    return !mainLanguages.contains(block.language) && block.confidence * block.languageShare >= 0.4
  }

  // MARK: - Layers

  private mutating func findLanguages() throws {
    let runs = try document.list(.languages)
    var run = 0
    for index in blocks.indices {
      let span = blocks[index].span
      while run < runs.count, runs[run].span.end <= span.start { run += 1 }
      var shares: [(language: String, bytes: Int, confidence: Double)] = []
      var next = run
      while next < runs.count, runs[next].span.start < span.end {
        let count = runs[next].span.intersection(span)?.count ?? 0
        if let known = shares.firstIndex(where: { $0.language == runs[next].language }) {
          shares[known].bytes += count
        } else if shares.count < 8 {
          shares.append((runs[next].language, count, runs[next].confidence))
        }
        next += 1
      }
      let known = shares.filter { $0.language != "und" }
      guard let best = known.max(by: { ($0.bytes, $1.language) < ($1.bytes, $0.language) }) else { continue }
      blocks[index].language = best.language
      blocks[index].confidence = best.confidence
      blocks[index].languageShare = Double(best.bytes) / Double(max(1, known.reduce(0) { $0 + $1.bytes }))
    }
  }

  private mutating func findStructure() throws {
    let elements = try document.list(.structure)
    let spans = document.textSpans(ofSources: elements.map(\.source))
    var places = zip(elements, spans).compactMap { element, span in span.map { (span: $0, element: element) } }
    places.sort { $0.span < $1.span }
    var place = 0
    for index in blocks.indices {
      let span = blocks[index].span
      while place < places.count, places[place].span.end <= span.start { place += 1 }
      var next = place
      while next < places.count, places[next].span.start < span.end {
        let (part, element) = places[next]
        if element.kind == "heading", part.overlaps(span) { blocks[index].isMarkedHeading = true }
        if element.tag == "figcaption", part.count * 2 > span.count { blocks[index].isCaption = true }
        if element.tag == "dt" || element.tag == "dd" { blocks[index].isOfList = true }
        if let region = element.region, part.count * 2 > span.count { blocks[index].region = region }
        if let density = element.linkDensity, element.kind != "link", part.count * 2 > span.count {
          blocks[index].linkDensity = density
        }
        next += 1
      }
    }
  }

  /// The language of a page is that of its sentences, whatever the many short lines around them are in.
  private mutating func findMainLanguages() {
    for manner in [PageBlock.Manner.text, .sentence, .line] {
      var weights: [String: Int] = [:]
      for block in blocks where block.manner == manner && block.language != "und" && !block.isBesideText {
        weights[block.language, default: 0] += block.weight
      }
      let total = weights.values.reduce(0, +)
      guard total > 0, let most = weights.values.max() else { continue }
      let isSecond = { (weight: Int) in weight * 4 >= total && weight >= Self.leastOfSecondLanguage }
      mainLanguages = Set(weights.filter { $0.value == most || isSecond($0.value) }.keys)
      return
    }
  }

  /// A heading that the reader saw over text of the page is of its outline, in whatever language.
  private mutating func findOutline() {
    var isOverText = false
    for index in blocks.indices.reversed() {
      if blocks[index].isMarkedHeading {
        blocks[index].headsText = isOverText
      } else {
        isOverText = blocks[index].manner == .text && !isForeign(blocks[index]) && !blocks[index].isBesideText
      }
    }
  }

  /// Tells whether most of the running text has paragraphs of several lines, and no reader saw of what it is made; if so, which lines
  /// are formulas.
  private mutating func findLines() {
    var (inLines, all) = (0, 0)
    for block in blocks where block.manner == .text && !block.isSpoken {
      all += block.weight
      let start = block.span.range.prefix(Self.longestLine)
      if block.linkDensity == nil, document.bytes[start].contains(0x0A) { inLines += block.weight }
    }
    isSetInLines = inLines >= Self.leastInLines && inLines * 2 > all
    guard isSetInLines else { return }
    for index in blocks.indices where blocks[index].manner == .line && blocks[index].span.count <= Self.longestFormula {
      blocks[index].isFormula = PageBlock.isFormula(document.bytes[blocks[index].span.range])
    }
  }

  private mutating func measureFurniture(_ index: Int) {
    let block = blocks[index]
    guard block.span.count <= 400, !block.isSpoken else { return }
    let bytes = document.bytes
    let all = bytes.wordBytes(block.span.range)
    guard all > 0 else { return }
    // Headings with a number are of the text.
    let isNumbered = HeadingSigns.numberLevel(bytes, block.span.range) != nil
    for lexicon in lexicons(for: block) {
      let matches = lexicon.furniture.matches(in: bytes, block.span.range)
      let share = Double(matches.reduce(0) { $0 + bytes.wordBytes($1) }) / Double(all)
      blocks[index].furniture = max(blocks[index].furniture, share)
      blocks[index].furnitureWords = max(blocks[index].furnitureWords, matches.count)
      guard block.manner == .line else { continue }
      let openings = lexicon.tailOpenings.matches(in: bytes, block.span.range).reduce(0) { $0 + bytes.wordBytes($1) }
      let isOutline = isNumbered || openings < all && lexicon.headingWords.contains(bytes, block.span.range)
      if openings * 2 >= all, !isOutline { blocks[index].opensTail = true }
      if block.weight <= PageTail.longestOpening, !isNumbered, opensComments(block, lexicon) {
        blocks[index].opensComments = true
      }
    }
  }

  /// Whether a line is the heading over the works that a paper names, perhaps with a number.
  func headsReferences(_ block: PageBlock) -> Bool {
    guard block.manner == .line, block.span.count <= 80 else { return false }
    let bytes = document.bytes[block.span.range]
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 || ByteScan.isLetter($0) }),
      let last = bytes.lastIndex(where: { $0 >= 0x80 || ByteScan.isLetter($0) })
    else { return false }
    return FurnitureLexicon.referenceHeadings.contains(document.bytes, first..<last + 1)
  }

  /// Whether one of the lines that make a block opens comments: a button may stand in the block before it.
  private func opensComments(_ block: PageBlock, _ lexicon: FurnitureLexicon) -> Bool {
    let bytes = document.bytes
    func opens(_ match: Range<Int>, isCounted: Bool) -> Bool {
      let before = block.span.start..<match.lowerBound
      let head = bytes[(bytes[before].lastIndex(of: 0x0A) ?? before.lowerBound)..<before.upperBound]
      guard head.allSatisfy({ !ByteScan.isLetter($0) && $0 < 0x80 }) else { return false }
      return !isCounted || head.contains(where: ByteScan.isDigit)
    }
    return lexicon.commentOpenings.matches(in: bytes, block.span.range).contains { opens($0, isCounted: false) }
      || lexicon.countedOpenings.matches(in: bytes, block.span.range).contains { opens($0, isCounted: true) }
  }

  /// The lists that a short line may be furniture by: those of its language, which is easily mistaken, of the text's, and of English.
  private func lexicons(for block: PageBlock) -> [FurnitureLexicon] {
    var tags = mainLanguages.sorted()
    for tag in [block.language, "en"] where tag != "und" && !tags.contains(tag) { tags.append(tag) }
    return tags.map(FurnitureLexicon.forLanguage)
  }
}

extension [UInt8] {
  /// Bytes of a range that are not white space, punctuation or signs of ASCII.
  func wordBytes(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in self[range] where byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { count += 1 }
    return count
  }
}
