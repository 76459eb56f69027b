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

  /// Whether the word is met as a noun more than as a verb.
  func favorsNoun(_ word: Int) -> Bool { nouns[word] > verbs[word] }

  /// Whether the word is met as a verb, and more so than as a noun.
  func favorsVerb(_ word: Int) -> Bool { verbs[word] > nouns[word] }

  /// Whether the word is met after a determiner.
  func isDetermined(_ word: Int) -> Bool { nouns[word] > 0 }
}
