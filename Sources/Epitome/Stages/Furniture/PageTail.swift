import EpitomeCore

/// Cuts from the end of a page's text a list of links to other pages with a line about each.
///
/// It has sentences enough to be taken for text, but is known by its make-up: short lines, and never two paragraphs one after the other.
enum PageTail {
  /// Words that a heading over comments has at most.
  static let longestOpening = 14
  /// Words of text that stand before comments at least.
  static let leastBeforeComments = 80
  /// Words of text that stand before a list at least.
  private static let leastBeforeList = 100
  /// Blocks that a list has at least.
  private static let leastBlocks = 6
  /// Words that a list has a block at most, on average.
  private static let mostWordsABlock = 14
  /// Share of a list's blocks that are lines, in tenths.
  private static let leastLines = 6

  /// The text up to the first line from which on all is list. Linear.
  static func cut(from core: Range<Int>, of page: Page) -> Range<Int> {
    core.lowerBound..<endBeforeList(core, page)
  }

  private static func endBeforeList(_ core: Range<Int>, _ page: Page) -> Int {
    var textBefore = 0
    for block in page.blocks[core] where block.manner == .text { textBefore += block.weight }
    var end = core.upperBound
    var (count, lines, words) = (0, 0, 0)
    var isAfterText = false
    for index in core.reversed() {
      let block = page.blocks[index]
      if block.isSpoken { return end }
      if block.isFurniture || page.isForeign(block) { continue }
      if block.manner == .text {
        if isAfterText { return end }
        textBefore -= block.weight
      }
      isAfterText = block.manner == .text
      (count, words) = (count + 1, words + block.weight)
      let isLine = block.manner == .line && !isPartOfText(block)
      if isLine { lines += 1 }
      guard textBefore >= leastBeforeList else { return end }
      let isList = count >= leastBlocks && words <= mostWordsABlock * count && lines * 10 >= leastLines * count
      if isLine, isList { end = index }
    }
    return end
  }

  /// Whether a line is a heading of the text, or an item of a list or cell of a table in it that is no link.
  private static func isPartOfText(_ block: PageBlock) -> Bool {
    block.isMarkedHeading || (block.isOfList || block.isInArticle) && block.isUnlinked
  }
}
