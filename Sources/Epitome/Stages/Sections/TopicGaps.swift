import EpitomeCore

/// What the gap before each sentence says of a change of topic, in nats.
struct TopicGaps {
  /// One entry for each sentence; minus infinity inside an utterance, where no topic ends.
  private(set) var bonus: [Double]
  /// Whether most of the sentences are turns of a conversation.
  let isDialogue: Bool

  private static let phraseBonus = 3.0
  private static let insideParagraph = -2.0
  private static let pauseBonus = 1.5
  private static let longPause = 2.0
  private static let longUtterance = 12

  init(_ document: Document, sentences: [Sentence], blocks: [Block], lexicon: Lexicon, timeline: Timeline) {
    let turns = TurnGaps(document, sentences: sentences, blocks: blocks, lexicon: lexicon)
    bonus = [Double](repeating: 0, count: sentences.count)
    let isInParagraphs = blocks.count * Self.longUtterance > sentences.count
    var block = 0
    var opened = -1
    var inBlock = 0
    for (index, sentence) in sentences.enumerated() {
      while block < blocks.count, blocks[block].span.end <= sentence.span.start { block += 1 }
      let isInBlock = block < blocks.count && blocks[block].span.contains(sentence.span)
      let isTurn = isInBlock && blocks[block].kind == turns.kind
      let opensBlock = opened != block
      inBlock = opensBlock ? 0 : inBlock + 1
      opened = block
      if let odds = turns.logOdds[index] {
        bonus[index] = odds
      } else if isTurn, inBlock < Self.longUtterance {
        bonus[index] = -.infinity
      } else {
        if isInBlock, !opensBlock, isInParagraphs { bonus[index] += Self.insideParagraph }
        if Self.opensWithPhrase(document.bytes, sentence.span, lexicon.cueWords) { bonus[index] += Self.phraseBonus }
      }
      if index > 0, let end = timeline.end(of: sentences[index - 1].span), let start = timeline.start(of: sentence.span)
      {
        bonus[index] += Self.pauseBonus * min(1, max(0, start - end) / Self.longPause)
      }
    }
    isDialogue = turns.isDialogue
  }

  /// Whether a sentence opens with one of the entries that are more than a word.
  private static func opensWithPhrase(_ bytes: [UInt8], _ span: TextSpan, _ words: WordSet) -> Bool {
    guard let length = words.matchLength(bytes, at: span.start, limit: span.end) else { return false }
    return bytes[span.start..<span.start + length].contains(0x20)
  }
}
