import EpitomeCore

/// Finds the title of a page, the copies of it, and the lines of furniture that hold it.
struct PageTitle {
  /// The block that stays.
  private(set) var best: Int?
  /// Further blocks that say the same.
  private(set) var copies: [Int] = []
  /// Short lines that hold the title and more.
  private(set) var holders: [Int] = []

  /// How many blocks on either side of the text are looked at.
  private static let reach = 60
  private static let longest = 24

  /// Looks at the short blocks around the text of a page.
  init(_ page: Page) {
    let head = max(0, page.core.lowerBound - Self.reach)..<page.core.lowerBound
    let opening = page.core.prefix(4)
    let tail = page.core.upperBound..<min(page.blocks.count, page.core.upperBound + Self.reach)
    let around = (Array(head) + Array(opening) + Array(tail)).filter { index in
      let block = page.blocks[index]
      return block.manner != .text && !block.isSpoken && 1...Self.longest ~= block.words.count
    }
    let phrases = around.map { Array(page.words.ids[page.blocks[$0].words]) }
    let given = Self.givenTitle(page)
    var found: (index: Int, score: Int)?
    for (place, index) in around.enumerated() where !page.blocks[index].isFurniture && !page.isForeignLine(page.blocks[index]) {
      let phrase = phrases[place]
      guard phrase.count >= 2 || phrase == given else { continue }
      var score = phrase == given ? 100 : 0
      for (other, text) in phrases.enumerated() where other != place {
        if text == phrase { score += 6 } else if Self.holds(text, phrase) { score += 4 }
      }
      if score == 0 { continue }
      score += page.blocks[index].isMarkedHeading ? 3 : page.blocks[index].kind == .heading ? 2 : 0
      score += min(phrase.count, 8)
      if score > found?.score ?? 0 { found = (place, score) }
    }
    guard let found else {
      best = page.hasFurniture ? Self.titleByItsWords(page, Array(head)) : nil
      return
    }
    best = around[found.index]
    for (other, text) in phrases.enumerated() where other != found.index {
      if text == phrases[found.index] {
        copies.append(around[other])
      } else if Self.holds(text, phrases[found.index]), !page.core.contains(around[other]) {
        holders.append(around[other])
      }
    }
  }

  private static func givenTitle(_ page: Page) -> [Int32]? {
    guard case .string(let title)? = page.document.meta["title"], title.utf8.count < 1000 else { return nil }
    let asked = WordTable(Array(title.utf8))
    let bytes = asked.vocabulary.bytes
    return asked.ids.map { id in
      Int32(page.words.vocabulary.find(Array(bytes[asked.vocabulary.range(of: Int(id))])) ?? -1)
    }
  }

  /// Whether a phrase of at least two words stands inside of another.
  private static func holds(_ text: [Int32], _ phrase: [Int32]) -> Bool {
    guard phrase.count >= 2, text.count > phrase.count else { return false }
    return (0...(text.count - phrase.count)).contains { start in
      phrase.indices.allSatisfy { text[start + $0] == phrase[$0] }
    }
  }

  /// The line before the text whose words come back in it.
  private static func titleByItsWords(_ page: Page, _ head: [Int]) -> Int? {
    var counts = [Bool](repeating: false, count: page.words.vocabulary.count)
    for index in page.core {
      for word in page.blocks[index].words { counts[Int(page.words.ids[word])] = true }
    }
    var best: (index: Int, score: Double)?
    for index in head {
      let block = page.blocks[index]
      guard block.manner != .text, 3...Self.longest ~= block.words.count, !block.isFurniture, !page.isForeignLine(block)
      else { continue }
      let lexicon = FurnitureLexicon.forLanguage(block.language)
      let content = block.words.filter { !lexicon.functionWords.contains(page.document.bytes, page.words.range($0)) }
      guard content.count >= 2 else { continue }
      let back = content.filter { counts[Int(page.words.ids[$0])] }.count
      let score = Double(back) / Double(content.count) * Double(min(content.count, 6)) + (block.kind == .heading ? 0.5 : 0)
      if back * 2 >= content.count, score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }
}
