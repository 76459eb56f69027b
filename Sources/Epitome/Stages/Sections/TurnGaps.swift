import EpitomeCore

/// What a change of speaker says of a change of topic: who opens a topic speaks long, leans on nothing said before and does
/// not answer a question.
///
/// The log-odds of a logistic model over what the turns show, taken against their mean in the document, so that neither the
/// language nor the length of turns shifts them. Weights learnt from the 18,700 turns of 112 training meetings of QMSum
/// (Zhong et al. 2021, MIT) whose topics are known, with the posterior of the word model (``TopicSegmenter``) beside them; that
/// of handing over set by the known topics of 107 of them. In a conversation without speakers, which is a chat, who asks opens a
/// topic; in meetings questions go on with it.
struct TurnGaps {
  /// For each sentence that opens a turn its log-odds against the mean; nil for the others.
  let logOdds: [Double?]
  /// The kind of block that a turn is: an utterance, or a line of a conversation without speakers.
  let kind: Block.Kind
  /// What most of the sentences are.
  let form: TopicGaps.Form
  /// Words of a turn, on average.
  let meanLength: Double
  /// For sentences that open a turn after a short one which asks or announces what it says: the sentence that opens that one.
  let openings: [Int: Int]

  /// Lines without speakers are turns of a conversation if they are short and many of them ask or reply.
  private static let mostWordsInLine = 16
  private static let leastExchanges = 0.12
  private static let leastLines = 6

  private struct Turn {
    var speaker: String?
    var sentences: Range<Int>
    var wordCount = 0
  }

  private enum Weight {
    static let length = 0.826
    static let lengthBefore = 0.086
    static let lengthAfter = 0.189
    static let lengthOfFourBefore = 0.123
    static let answersBack = -0.42
    static let danglingPronoun = -0.531
    static let orphanOpener = -0.475
    static let courtesy = -0.425
    static let cuePhrase = 0.174
    static let cueWord = 0.51
    static let afterQuestion = -0.926
    static let transition = 2.0
    static let twoCues = 1.5
    static let sentenceLength = -0.217
    static let asksInChat = 1.4
    static let handsOver = 3.0
  }

  init(_ document: Document, sentences: [Sentence], blocks: [Block], lexicon: Lexicon) {
    let table = document.words
    let wordCounts = sentences.map { table.words(in: $0.span).count }
    let bytes = document.bytes
    kind = Self.isUnlabelledTalk(bytes, sentences, blocks, wordCounts, lexicon) ? .paragraph : .utterance
    let turns = Self.turns(sentences, blocks, kind, wordCounts)
    let isDialogue = turns.reduce(0) { $0 + $1.sentences.count } * 2 > sentences.count
    let isTalk = kind == .utterance && sentences.count < TopicGaps.longUtterance * turns.count
    form = !isDialogue ? .prose : isTalk ? .talk : .chat
    meanLength = Double(turns.reduce(0) { $0 + $1.wordCount }) / Double(max(1, turns.count))
    var found = [Double?](repeating: nil, count: sentences.count)
    var openings: [Int: Int] = [:]
    var total = 0.0
    let transitions = PhraseScan(lexicon.transitions, in: document, writesSpaces: lexicon.writesSpaces)
    let entries = WordEntries(document, writesSpaces: lexicon.writesSpaces)
    let handovers = Handovers(
      document, lexicon: lexicon,
      turns.map { turn in
        Handovers.Turn(
          speaker: turn.speaker, wordCount: turn.wordCount,
          span: TextSpan(
            sentences[turn.sentences.lowerBound].span.start, sentences[turn.sentences.upperBound - 1].span.end))
      })
    var isAnnouncement = false
    for (index, turn) in turns.enumerated() {
      let span = sentences[turn.sentences.lowerBound].span
      let first = table.words(in: span).first.flatMap { table.range($0).lowerBound == span.start ? $0 : nil }
      func opens(with words: WordSet) -> Int {
        guard let first else { return words.matchLength(bytes, at: span.start, limit: span.end) ?? 0 }
        return entries.length(of: words, at: first, limit: span.end) ?? 0
      }
      let cue = opens(with: lexicon.cueWords)
      let isPhrase = bytes[span.start..<span.start + cue].contains(0x20)
      let before = turns[max(0, index - 4)..<index]
      var odds = Weight.length * Self.logarithm(turn.wordCount)
      odds += Weight.lengthBefore * Self.logarithm(before.last?.wordCount ?? 0)
      odds += Weight.lengthAfter * Self.logarithm(index + 1 < turns.count ? turns[index + 1].wordCount : 0)
      odds += Weight.lengthOfFourBefore * Self.logarithm(before.reduce(0) { $0 + $1.wordCount })
      odds += Weight.sentenceLength * Self.logarithm(wordCounts[turn.sentences.lowerBound])
      if index >= 2, let speaker = turn.speaker, turns[index - 2].speaker == speaker { odds += Weight.answersBack }
      if opens(with: lexicon.danglingPronouns) > 0 { odds += Weight.danglingPronoun }
      if opens(with: lexicon.orphanOpeners) > 0 { odds += Weight.orphanOpener }
      if opens(with: lexicon.courtesies) > 0 { odds += Weight.courtesy }
      if cue > 0 {
        let goesOn = Self.opensWithCue(bytes, after: span.start + cue, in: turn, sentences, lexicon)
        odds += goesOn ? Weight.twoCues : isPhrase ? Weight.cuePhrase : Weight.cueWord
      }
      let followsAnnouncement = isAnnouncement
      isAnnouncement = Self.announces(transitions, bytes, table, turn, sentences)
      if isAnnouncement { odds += Weight.transition }
      if handovers.contains(index) { odds += Weight.handsOver }
      let isAnswer = index > 0 && SentenceEnding.isQuestion(bytes, sentences[turn.sentences.lowerBound - 1].span.range)
      if isAnswer { odds += Weight.afterQuestion }
      if index > 0, turns[index - 1].speaker != turn.speaker, turns[index - 1].wordCount <= Self.longestOpening,
        isAnswer || followsAnnouncement
      {
        openings[turn.sentences.lowerBound] = turns[index - 1].sentences.lowerBound
      }
      if kind == .paragraph,
        turn.sentences.contains(where: { SentenceEnding.isQuestion(bytes, sentences[$0].span.range) })
      {
        odds += Weight.asksInChat
      }
      found[turn.sentences.lowerBound] = odds
      total += odds
    }
    self.openings = openings
    let mean = total / Double(max(1, turns.count))
    logOdds = found.map { $0.map { $0 - mean } }
  }

  /// Whether another cue follows the first in a turn: "Okay. So", "Right, now".
  private static func opensWithCue(
    _ bytes: [UInt8], after cue: Int, in turn: Turn, _ sentences: [Sentence], _ lexicon: Lexicon
  ) -> Bool {
    let end = sentences[turn.sentences.upperBound - 1].span.end
    var position = cue
    while position < end, bytes[position] <= 0x20 || ",.;:".utf8.contains(bytes[position]) { position += 1 }
    return position > cue && position < end && lexicon.cueWords.matchLength(bytes, at: position, limit: end) != nil
  }

  /// Words of the longest turn that is only there to ask or announce.
  private static let longestOpening = 40
  /// How much of a turn may announce another topic, in bytes.
  private static let longestAnnouncement = 360

  /// Whether the beginning of a turn says that another topic follows.
  private static func announces(
    _ transitions: PhraseScan, _ bytes: [UInt8], _ words: WordTable, _ turn: Turn, _ sentences: [Sentence]
  ) -> Bool {
    let start = sentences[turn.sentences.lowerBound].span.start
    let end = min(sentences[turn.sentences.upperBound - 1].span.end, start + longestAnnouncement)
    let span = TextSpan(start, end)
    return transitions.count(in: bytes, span, words.words(in: span)) > 0
  }

  private static func isUnlabelledTalk(
    _ bytes: [UInt8], _ sentences: [Sentence], _ blocks: [Block], _ wordCounts: [Int], _ lexicon: Lexicon
  ) -> Bool {
    guard blocks.count >= leastLines, blocks.allSatisfy({ $0.kind == .paragraph }) else { return false }
    guard wordCounts.reduce(0, +) <= mostWordsInLine * blocks.count else { return false }
    let questions = sentences.count { SentenceEnding.isQuestion(bytes, $0.span.range) }
    let replies = blocks.count {
      lexicon.backchannels.matchLength(bytes, at: $0.span.start, limit: $0.span.end) != nil
    }
    return questions > 0 && questions + replies > 1
      && Double(questions + replies) >= leastExchanges * Double(sentences.count)
  }

  private static func turns(
    _ sentences: [Sentence], _ blocks: [Block], _ kind: Block.Kind, _ wordCounts: [Int]
  ) -> [Turn] {
    var turns: [Turn] = []
    var block = 0
    var opened = -1
    for (index, sentence) in sentences.enumerated() {
      while block < blocks.count, blocks[block].span.end <= sentence.span.start { block += 1 }
      guard block < blocks.count, blocks[block].kind == kind, blocks[block].span.contains(sentence.span) else {
        continue
      }
      if opened != block { turns.append(Turn(speaker: blocks[block].speaker, sentences: index..<index)) }
      opened = block
      turns[turns.count - 1].sentences = turns[turns.count - 1].sentences.lowerBound..<index + 1
      turns[turns.count - 1].wordCount += wordCounts[index]
    }
    return turns
  }

  private static func logarithm(_ count: Int) -> Double { naturalLogarithm(1 + Double(count)) }
}
