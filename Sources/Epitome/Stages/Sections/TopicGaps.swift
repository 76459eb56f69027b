import EpitomeCore

/// What the gap before each sentence says of a change of topic, in nats.
struct TopicGaps {
  /// One entry for each sentence; minus infinity inside an utterance, where no topic ends.
  private(set) var bonus: [Double]

  private static let phraseBonus = 3.0
  private static let wordBonus = 3.0
  private static let pauseBonus = 1.5
  private static let longPause = 2.0
  private static let longUtterance = 12

  init(_ document: Document, sentences: [Sentence], blocks: [Block], lexicon: Lexicon, timeline: Timeline) {
    let bytes = document.bytes
    bonus = [Double](repeating: 0, count: sentences.count)
    var block = 0
    var opened = -1
    var inBlock = 0
    for (index, sentence) in sentences.enumerated() {
      while block < blocks.count, blocks[block].span.end <= sentence.span.start { block += 1 }
      let isUtterance =
        block < blocks.count && blocks[block].kind == .utterance && blocks[block].span.contains(sentence.span)
      let opensBlock = opened != block
      inBlock = opensBlock ? 0 : inBlock + 1
      opened = block
      if isUtterance, !opensBlock, inBlock < Self.longUtterance { bonus[index] = -.infinity }
      let cue = lexicon.cueWords.matchLength(bytes, at: sentence.span.start, limit: sentence.span.end) ?? 0
      if cue > 0 {
        let isPhrase = bytes[sentence.span.start..<sentence.span.start + cue].contains(0x20)
        if isPhrase { bonus[index] += Self.phraseBonus } else if isUtterance { bonus[index] += Self.wordBonus }
      }
      if index > 0, let end = timeline.end(of: sentences[index - 1].span), let start = timeline.start(of: sentence.span)
      {
        bonus[index] += Self.pauseBonus * min(1, max(0, start - end) / Self.longPause)
      }
    }
  }
}
