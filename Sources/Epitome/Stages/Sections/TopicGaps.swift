import EpitomeCore

/// What the gap before each sentence says of a change of topic, in nats of the word model beside it.
struct TopicGaps {
  /// What most of the sentences are.
  enum Form {
    /// Text that is not a conversation, spoken or written.
    case prose
    /// Lines of a conversation without speakers, or long speeches of few people.
    case chat
    /// Turns of people who are named.
    case talk
  }

  /// One entry for each sentence; minus infinity inside an utterance, where no topic ends.
  private(set) var bonus: [Double]
  /// What most of the sentences are.
  let form: Form
  /// For a sentence that opens an answer the one that opens the question, as of ``TurnGaps/openings``.
  private let openings: [Int: Int]
  /// What one nat of what the turns show counts beside one of the words.
  ///
  /// The words of a turn come together and are fewer witnesses than the word model takes them for, the more so the longer the
  /// turns are. Measured on meetings and committees of the training part of QMSum.
  let weight: Double

  private static let phraseBonus = 3.0
  private static let insideParagraph = -2.0
  private static let pauseBonus = 1.5
  private static let longPause = 2.0
  /// An utterance of so many sentences may change its topic.
  static let longUtterance = 12
  /// From how many words on the words of a turn are no longer witnesses of their own.
  private static let independentWords = 2.0

  init(_ document: Document, sentences: [Sentence], blocks: [Block], lexicon: Lexicon, timeline: Timeline) {
    let turns = TurnGaps(document, sentences: sentences, blocks: blocks, lexicon: lexicon)
    form = turns.form
    openings = form == .talk ? turns.openings : [:]
    weight = form == .talk ? max(1, turns.meanLength / Self.independentWords) : 1
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
        bonus[index] = weight * odds
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
  }

  /// Where a section opens whose first turn that says something opens with a sentence: with the question, where it answers one.
  func opening(of sentence: Int) -> Int { openings[sentence] ?? sentence }

  /// How many places there are for a boundary: in talk with speakers those where somebody begins, or goes on at length.
  func places(in sentences: Range<Int>) -> Int {
    form == .talk ? sentences.count { bonus[$0] > -.infinity } : sentences.count
  }

  /// Whether a sentence opens with one of the entries that are more than a word.
  private static func opensWithPhrase(_ bytes: [UInt8], _ span: TextSpan, _ words: WordSet) -> Bool {
    guard let length = words.matchLength(bytes, at: span.start, limit: span.end) else { return false }
    return bytes[span.start..<span.start + length].contains(0x20)
  }
}
