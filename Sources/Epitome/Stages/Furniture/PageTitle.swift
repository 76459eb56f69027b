import EpitomeCore

/// Finds the title of a page, the copies of it, and the lines of furniture that hold it.
struct PageTitle {
  /// The block that stays.
  private(set) var best: Int?
  /// Further blocks that say the same.
  private(set) var copies: [Int] = []
  /// Short lines that hold the title and more.
  private(set) var holders: [Int] = []

  /// How many blocks at either end of a document are looked at, and of those that are in no part beside the text.
  private static let reach = 80
  /// Words of the longest title.
  private static let longest = 24

  /// No title.
  init() {}

  /// Looks at the short blocks near both ends of a page.
  init(_ page: Page) {
    var outside = page.blocks.reduce(0) { $0 + ($1.isBesideText ? 0 : 1) }
    let last = outside - Self.reach
    outside = 0
    let around = page.blocks.indices.filter { index in
      let block = page.blocks[index]
      var isNear = index < Self.reach || index >= page.blocks.count - Self.reach
      if !block.isBesideText {
        if outside < Self.reach || outside >= last { isNear = true }
        outside += 1
      }
      return isNear && block.manner != .text && !block.isSpoken && 1...Self.longest ~= block.words.count
    }
    let phrases = around.map { Array(page.words.ids[page.blocks[$0].words]) }
    let recurs = Self.wordsOfText(page)
    let given = Self.givenTitle(page)
    var found: (place: Int, score: Double)?
    for (place, index) in around.enumerated() {
      let block = page.blocks[index]
      // A chapter of a list may have a heading in the text that says the same.
      guard !block.isFurniture, !page.isForeign(block), !block.isBar, !block.isFormula,
        LeadingTime(page.document.bytes, block.span.range) == nil
      else { continue }
      let phrase = phrases[place]
      // The title of a web page mostly has the site's name behind that of the text.
      let isGiven = phrase == given || given.map { Self.holds($0, phrase) } ?? false
      // Menus say what they have twice and more.
      if block.isBesideText, !isGiven, !block.isMarkedHeading { continue }
      var score = phrase == given ? 50.0 : isGiven && block.isMarkedHeading ? 20.0 : 0
      if phrase.count >= 2 {
        let copies = phrases.indices.filter { $0 != place && phrases[$0] == phrase }.count
        let holders = phrases.filter { Self.holds($0, phrase) }.count
        score += 6 * Double(min(copies, 1)) + 5 * Double(min(holders, 2))
      }
      if score == 0 { continue }
      score += Double(min(phrase.count, 8)) + 10 * Self.share(of: block, recurs, page)
      score += block.isMarkedHeading ? 3 : block.kind == .heading ? 2 : 0
      if score > found?.score ?? 8 { found = (place, score) }
    }
    guard let found else {
      best = Self.titleByItsWords(page, around, recurs)
      return
    }
    let title = phrases[found.place]
    best = around[found.place]
    for (place, phrase) in phrases.enumerated() where place != found.place {
      if phrase == title {
        copies.append(around[place])
      } else if Self.holds(phrase, title), title.count >= 3 || page.isForeign(page.blocks[around[place]]) {
        holders.append(around[place])
      }
    }
  }

  private static func givenTitle(_ page: Page) -> [Int32]? {
    guard case .string(let title)? = page.document.meta["title"], title.utf8.count < 1000 else { return nil }
    let asked = WordTable(Array(title.utf8))
    guard asked.count > 0 else { return nil }
    let bytes = asked.vocabulary.bytes
    return asked.ids.map { id in
      Int32(page.words.vocabulary.find(bytes, asked.vocabulary.range(of: Int(id))) ?? -1)
    }
  }

  /// Whether a phrase of at least two words stands inside of a longer one.
  private static func holds(_ text: [Int32], _ phrase: [Int32]) -> Bool {
    guard phrase.count >= 2, text.count > phrase.count else { return false }
    return (0...(text.count - phrase.count)).contains { start in
      phrase.indices.allSatisfy { text[start + $0] == phrase[$0] }
    }
  }

  /// For every word of the vocabulary, whether it stands in running text.
  private static func wordsOfText(_ page: Page) -> [Bool] {
    var recurs = [Bool](repeating: false, count: page.words.vocabulary.count)
    for block in page.blocks where block.manner == .text {
      for word in block.words { recurs[Int(page.words.ids[word])] = true }
    }
    return recurs
  }

  /// Share of a line's content words that come back in running text.
  private static func share(of block: PageBlock, _ recurs: [Bool], _ page: Page) -> Double {
    let lexicon = FurnitureLexicon.forLanguage(block.language)
    let content = block.words.filter { !lexicon.functionWords.contains(page.document.bytes, page.words.range($0)) }
    guard content.count >= 2 else { return 0 }
    let back = content.filter { recurs[Int(page.words.ids[$0])] }.count
    return Double(back) / Double(content.count)
  }

  /// The line before the first long text whose words come back in it.
  private static func titleByItsWords(_ page: Page, _ around: [Int], _ recurs: [Bool]) -> Int? {
    let text = page.blocks.firstIndex { $0.manner == .text && !page.isForeign($0) && $0.weight >= 25 } ?? 0
    var best: (index: Int, score: Double)?
    for index in around where index < text {
      let block = page.blocks[index]
      guard block.words.count >= 3, !block.isFurniture, !block.isBar, !page.isForeign(block) else { continue }
      let share = share(of: block, recurs, page)
      let score = share * Double(min(block.words.count, 8)) + (block.kind == .heading ? 1 : 0)
      if share >= 0.5, score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }
}
