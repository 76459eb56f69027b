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
  /// Whether there is furniture around the text.
  private(set) var hasFurniture = false

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
    findMainLanguages()
    for index in blocks.indices where blocks[index].manner != .text { measureFurniture(index) }
    let signs = blocks.reduce(0) { $0 + ($1.isFurniture || isForeignLine($1) ? 1 : 0) }
    hasFurniture = signs >= 2
    core = hasFurniture ? findCore() : blocks.indices
  }

  /// Whether a block is a short stretch in a language that the text is not in.
  func isForeignLine(_ block: PageBlock) -> Bool {
    isForeign(block) && block.manner != .text
  }

  /// Whether a block is in a language that the text is not in.
  func isForeign(_ block: PageBlock) -> Bool {
    block.language != "und" && !mainLanguages.isEmpty && !mainLanguages.contains(block.language) && !block.isSpoken
  }

  // MARK: - Layers

  private mutating func findLanguages() throws {
    let runs = try document.list(.languages)
    var run = 0
    for index in blocks.indices {
      let span = blocks[index].span
      while run < runs.count, runs[run].span.end <= span.start { run += 1 }
      var shares: [(language: String, bytes: Int)] = []
      var next = run
      while next < runs.count, runs[next].span.start < span.end {
        let count = runs[next].span.intersection(span)?.count ?? 0
        if let known = shares.firstIndex(where: { $0.language == runs[next].language }) {
          shares[known].bytes += count
        } else if shares.count < 8 {
          shares.append((runs[next].language, count))
        }
        next += 1
      }
      let known = shares.filter { $0.language != "und" }
      guard let best = known.max(by: { ($0.bytes, $1.language) < ($1.bytes, $0.language) }) else { continue }
      blocks[index].language = best.language
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
      for block in blocks where block.manner == manner && block.language != "und" {
        weights[block.language, default: 0] += block.weight
      }
      let total = weights.values.reduce(0, +)
      guard total > 0 else { continue }
      mainLanguages = Set(weights.filter { $0.value * 4 >= total }.keys)
      return
    }
  }

  private mutating func measureFurniture(_ index: Int) {
    let block = blocks[index]
    guard block.span.count <= 400 else { return }
    let bytes = document.bytes
    var best = (covered: 0, phrase: false)
    for lexicon in lexicons(for: block) {
      var covered = 0
      var hasPhrase = false
      for match in lexicon.furniture.matches(in: bytes, block.span.range) {
        covered += bytes.wordBytes(match)
        hasPhrase = hasPhrase || bytes[match].contains(0x20)
      }
      if covered > best.covered { best = (covered, hasPhrase) }
    }
    let all = bytes.wordBytes(block.span.range)
    blocks[index].furniture = all > 0 ? Double(best.covered) / Double(all) : 0
    blocks[index].hasFurniturePhrase = best.phrase
  }

  /// The lists that a short line may be furniture by: those of its language, of the text's, and of English.
  private func lexicons(for block: PageBlock) -> [FurnitureLexicon] {
    if block.language == "und" { return FurnitureLexicon.all }
    var tags = [block.language]
    if block.language != "en" { tags.append("en") }
    return tags.map(FurnitureLexicon.forLanguage)
  }

  // MARK: - Core

  /// The stretch of blocks whose sum of scores is greatest: text counts for it, short lines against it
  /// (maximum subsequence segmentation: Pasternack and Roth 2009, section 4).
  private func findCore() -> Range<Int> {
    var best = (sum: 0, range: 0..<blocks.count)
    var sum = 0
    var start = 0
    for index in blocks.indices {
      sum += score(blocks[index])
      if sum > best.sum { best = (sum, start..<index + 1) }
      if sum <= 0 {
        sum = 0
        start = index + 1
      }
    }
    return best.range
  }

  private func score(_ block: PageBlock) -> Int {
    if block.isFurniture { return -12 }
    if isForeign(block) { return -12 }
    switch block.manner {
    case .text: return min(block.weight, 80)
    case .sentence: return 4
    case .line: return block.isMarkedHeading || block.kind == .item ? -2 : -5
    }
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
