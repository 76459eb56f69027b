import EpitomeCore

/// Finds where the text of a page begins and ends among what stands around it.
struct PageCore {
  private let page: Page
  private let blocks: [PageBlock]
  /// The blocks from the first to the last of the text itself.
  private(set) var range: Range<Int>
  /// Blocks among them that stand between the text and a list or table of the article, and are of neither.
  private(set) var leftOut: Set<Int> = []

  /// Parts that the text of a page is put together from at most.
  private static let mostParts = 16
  /// Sum of scores from which on a stretch of text that is set in lines is part of it.
  private static let leastOfPart = 60
  /// Share of the page's text that an article has at least to be all of it, in tenths.
  private static let leastOfArticle = 6

  /// Blocks from the title to the article at most where what stands between is taken for its lead.
  private static let longestLead = 24
  /// Words that a heading under the title has at least to be a subtitle.
  private static let leastOfSubtitle = 6

  /// Looks at the blocks of a page. Linear.
  init(_ page: Page) {
    self.page = page
    blocks = page.blocks
    range = blocks.indices
    let article = article()
    range = findBeforeComments(in: article ?? blocks.indices)
    if let article { extend(in: article) }
  }

  /// The blocks from the first to the last of what the reader saw to be the article, where that has most of the text.
  private func article() -> Range<Int>? {
    let inside = blocks.indices.filter { blocks[$0].isInArticle }
    guard let first = inside.first, let last = inside.last else { return nil }
    let article = first..<last + 1
    return textWeight(article) * 10 >= textWeight(blocks.indices) * Self.leastOfArticle ? article : nil
  }

  /// Takes what stands in the article over and under its text up to what opens links and comments: lists, tables, short lines.
  private mutating func extend(in article: Range<Int>) {
    let inner = range
    var taken: Set<Int> = []
    for index in inner.upperBound..<max(inner.upperBound, article.upperBound) {
      let block = blocks[index]
      if block.opensTail || block.opensComments { break }
      guard isOfArticle(block) else { continue }
      taken.insert(index)
      if !block.isMarkedHeading { range = range.lowerBound..<index + 1 }
    }
    for index in (min(article.lowerBound, inner.lowerBound)..<inner.lowerBound).reversed() {
      let block = blocks[index]
      guard isOfArticle(block), block.manner != .line || block.isOfList || block.isMarkedHeading else { continue }
      taken.insert(index)
      range = index..<range.upperBound
    }
    for index in lead() {
      taken.insert(index)
      range = min(index, range.lowerBound)..<range.upperBound
    }
    leftOut = Set(range).subtracting(inner).subtracting(taken)
  }

  /// What stands between the title and the article and reads like the beginning of it: an introduction, a subtitle.
  private func lead() -> [Int] {
    guard let title = page.title.best, title < range.lowerBound, range.lowerBound - title <= Self.longestLead else {
      return []
    }
    return (title + 1..<range.lowerBound).filter { index in
      let block = blocks[index]
      let isSubtitle = block.isMarkedHeading && block.weight >= Self.leastOfSubtitle
      return !block.isBesideText && block.isUnlinked && !block.isFurniture && !block.isNotice && !block.isCaption
        && !page.isForeign(block) && (block.manner != .line || isSubtitle)
    }
  }

  private func isOfArticle(_ block: PageBlock) -> Bool {
    block.isInArticle && block.isUnlinked && !block.isFurniture && !block.isNotice
  }

  /// The core of what stands before the comments, where that is enough to be the text: comments may be longer than what they are on.
  private func findBeforeComments(in range: Range<Int>) -> Range<Int> {
    let whole = findCore(in: range)
    let least = max(PageTail.leastBeforeComments, textWeight(whole) / (page.isSetInLines ? 2 : 10))
    for index in range.filter({ blocks[$0].opensComments }).prefix(Self.mostParts) {
      let before = findCore(in: range.lowerBound..<index)
      if textWeight(before) >= least { return before }
    }
    return whole
  }

  private func textWeight(_ range: Range<Int>) -> Int {
    blocks[range].reduce(0) { $0 + ($1.isText && !$1.isNotice && !page.isForeign($1) ? $1.weight : 0) }
  }

  /// The stretch of blocks whose sum of scores is greatest: text counts for it, short lines against it
  /// (maximum subsequence segmentation: Pasternack and Roth 2009, section 4).
  ///
  /// Where it has less than half of the running text, the text has parts: the next best stretches are taken too, with what
  /// stands between, until it has half; of a text that is set in lines all stretches of some length, up to its
  /// references.
  private func findCore(in range: Range<Int>) -> Range<Int> {
    var stretches = findStretches(in: range)
    guard !stretches.isEmpty else { return range }
    stretches.sort { ($1.sum, $0.range.lowerBound) < ($0.sum, $1.range.lowerBound) }
    var total = 0
    for block in blocks[range] where block.isText && !page.isForeign(block) { total += block.weight }
    var core = stretches[0].range
    for stretch in stretches where page.isSetInLines && stretch.sum >= Self.leastOfPart {
      core = min(core.lowerBound, stretch.range.lowerBound)..<max(core.upperBound, stretch.range.upperBound)
    }
    if page.isSetInLines, let end = core.last(where: { page.headsReferences(blocks[$0]) }),
      textWeight(core.lowerBound..<end) * 2 >= textWeight(core)
    {
      return core.lowerBound..<end
    }
    for stretch in stretches.dropFirst().prefix(Self.mostParts) {
      var weight = 0
      for block in blocks[core] where block.isText && !page.isForeign(block) { weight += block.weight }
      if weight * 2 >= total { break }
      core = min(core.lowerBound, stretch.range.lowerBound)..<max(core.upperBound, stretch.range.upperBound)
    }
    return core
  }

  /// The best part of every stretch of blocks between two places where the sum of scores falls to nothing.
  private func findStretches(in blockRange: Range<Int>) -> [(sum: Int, range: Range<Int>)] {
    let holders = Set(page.title.holders)
    var found: [(sum: Int, range: Range<Int>)] = []
    var best = (sum: 0, range: 0..<0)
    var sum = 0
    var start = blockRange.lowerBound
    for index in blockRange {
      sum += holders.contains(index) ? -30 : score(blocks[index])
      if sum > best.sum { best = (sum, start..<index + 1) }
      if sum <= 0 {
        if best.sum > 0 { found.append(best) }
        best = (0, 0..<0)
        sum = 0
        start = index + 1
      }
    }
    if best.sum > 0 { found.append(best) }
    return found
  }

  private func score(_ block: PageBlock) -> Int {
    if block.isBesideText { return block.region == "comments" ? -40 : 0 }
    if block.opensTail { return -40 }
    if block.isFurniture || page.isForeign(block) { return -12 }
    switch block.manner {
    case .text: return block.isNotice ? -6 : max(2, min(block.weight, 80) - 8)
    case .sentence: return block.isNotice ? -6 : 2
    case .line where page.isSetInLines: return block.isFormula ? 0 : -2
    case .line: return block.isMarkedHeading || block.isOfList ? -2 : -6
    }
  }
}
