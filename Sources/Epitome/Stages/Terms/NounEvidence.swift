/// What a text's own use shows of its words: how often each follows what only nouns follow, and what only verbs follow.
struct NounEvidence: Sendable {
  private var nouns: [Int32]
  private var verbs: [Int32]

  init(_ words: WordTable, _ grammar: PhraseGrammar) {
    let vocabulary = words.vocabulary
    let determiners = vocabulary.flags(grammar.determiners.contains)
    let verbSigns = vocabulary.flags(grammar.verbSigns.contains)
    nouns = [Int32](repeating: 0, count: vocabulary.count)
    verbs = nouns
    for word in 0..<vocabulary.count where Self.isElided(vocabulary.bytes, vocabulary.range(of: word), grammar) {
      nouns[word] = 1
    }
    guard words.count > 1 else { return }
    for word in 1..<words.count where words.starts[word] &- words.ends[word - 1] == 1 {
      let before = Int(words.ids[word - 1])
      if determiners[before] {
        nouns[Int(words.ids[word])] &+= 1
      } else if verbSigns[before] {
        verbs[Int(words.ids[word])] &+= 1
      }
    }
  }

  /// Whether an article stands before the apostrophe of the word.
  private static func isElided(_ bytes: [UInt8], _ range: Range<Int>, _ grammar: PhraseGrammar) -> Bool {
    range.count > 3 && bytes[range.lowerBound] == UInt8(ascii: "l")
      && grammar.determiners.contains(bytes, range.lowerBound..<range.lowerBound + 2)
      || range.count > 4 && grammar.determiners.contains(bytes, range.lowerBound..<range.lowerBound + 4)
  }

  /// Whether the word is met as a noun more than as a verb.
  func favorsNoun(_ word: Int) -> Bool { nouns[word] > verbs[word] }

  /// Whether the word is met as a verb, and more so than as a noun.
  func favorsVerb(_ word: Int) -> Bool { verbs[word] > nouns[word] }

  /// Whether the word is met after a determiner.
  func isDetermined(_ word: Int) -> Bool { nouns[word] > 0 }
}
