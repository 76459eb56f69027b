import EpitomeCore

/// The forms in which somebody gives a thing its name: "we define X as …", "… This is what we call X", "a method that …, known as X".
extension SpacedDefinitions {
  /// Words between "we define" and "as", and of a noun with what tells more of it before its name.
  private static let longestTerm = 7
  private static let longestNoun = 20
  private static let leastNoun = 4
  /// Words of a sentence that may say what something means, and its bytes.
  private static let leastSentence = 5
  private static let longestSentence = 400

  /// "We define X as Y".
  func defining(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    guard word == openers(numbers) || separator(before: word) == 0x2C else { return nil }
    let first = firstWord(after: phrase.upperBound, numbers)
    let reach = first..<min(first + Self.longestTerm, numbers.upperBound)
    guard
      let mark = reach.dropFirst().first(where: { grammar.defineMarks.contains(view.bytes, view.words.range($0)) }),
      mark + 1 < numbers.upperBound, phrases.isJoined(mark), phrases.isJoined(mark + 1),
      let term = phrases.wholePhrase(first..<mark, isExplicit: true), !doubts.isClause(term),
      !isSubject(mark + 1), !doubts.isHedged(mark + 1, limit: sentence.upperBound),
      !doubts.isPersonal(mark + 1..<mark + 2),
      let meaning = phrases.meaning(from: mark + 1, in: numbers, limit: sentence.upperBound, inBracket: false),
      !doubts.repeats(term, in: view.words.words(in: TextSpan(meaning)))
    else { return nil }
    return FoundDefinition(term: phrases.termRange(term), meaning: meaning)
  }

  /// "This is what we call X": what it means was said in the sentence before.
  func pointing(
    _ word: Int, _ numbers: Range<Int>, _ sentence: Range<Int>, after previous: Range<Int>?
  ) -> FoundDefinition? {
    guard let previous, word == openers(numbers), let term = name(behind: grammar.pointers, at: word, numbers, sentence)
    else { return nil }
    let words = view.words.words(in: TextSpan(previous))
    let first = openers(words)
    // What leans on the sentence before it says too little alone.
    guard first == words.lowerBound, !opensWithSetPhrase(words),
      words.upperBound - first >= Self.leastSentence, previous.count <= Self.longestSentence, !isSubject(first),
      view.classes(first).isDisjoint(with: .dangling), !doubts.isPersonal(first..<words.upperBound),
      !SentenceEnding.isQuestion(view.bytes, previous), !doubts.repeats(term, in: first..<words.upperBound)
    else { return nil }
    let start = view.words.range(first).lowerBound
    return FoundDefinition(
      term: phrases.termRange(term), meaning: start..<phrases.trimmedEnd(start, previous.upperBound))
  }

  private func opensWithSetPhrase(_ words: Range<Int>) -> Bool {
    let range = view.range(words)
    return lexicon.setPhrases.matchLength(view.bytes, at: range.lowerBound, limit: range.upperBound) != nil
  }

  /// The noun phrase behind a phrase of a set, where it ends the sentence or punctuation follows, and is no name of somebody or
  /// something: those have a capital.
  private func name(
    behind set: WordSet, at word: Int, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> Range<Int>? {
    let start = view.words.range(word).lowerBound
    guard let length = set.matchLength(view.bytes, at: start, limit: sentence.upperBound) else { return nil }
    return name(from: firstWord(after: start + length, numbers), numbers)
  }

  private func name(from next: Int, _ numbers: Range<Int>) -> Range<Int>? {
    guard next < numbers.upperBound, let term = phrases.phraseAfter(next..<numbers.upperBound), let last = term.last,
      term.upperBound == numbers.upperBound || !phrases.isJoined(term.upperBound), !doubts.isClause(term),
      nouns.capitalizesNouns || !view.shapes[last].contains(.startsUpper) || view.shapes[last].contains(.hasInnerUpper)
    else { return nil }
    return term
  }

  /// "a method that …, known as X": the noun with what tells more of it, from its indefinite article on.
  func surnamed(_ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>) -> FoundDefinition? {
    guard word > numbers.lowerBound, let term = name(from: firstWord(after: phrase.upperBound, numbers), numbers) else {
      return nil
    }
    let before = view.classes(word - 1)
    guard before.isDisjoint(with: [.function, .verb]) else { return nil }
    let least = max(numbers.lowerBound, word - Self.longestNoun)
    // Without a comma it is the nearest noun that has the name: "a person who has this blog called X".
    let isSetOff = !phrases.isJoined(word)
    for article in stride(from: word - 1, through: least, by: -1) {
      if article + 1 < word, !phrases.isJoined(article + 1) { return nil }
      guard phrases.article(at: article) == .indefinite else { continue }
      let noun = phrases.noun(at: article)
      guard noun < word, phrases.isElaborated(noun..<word, reach: 6, relativesOnly: false) else { continue }
      if !isSetOff, (noun..<word).contains(where: { view.classes($0).contains(.determiner) }) { return nil }
      return named(term, by: article..<word, noun)
    }
    return nil
  }

  /// A term and the words that say what it is, unless they say too little or tell of one case.
  private func named(_ term: Range<Int>, by words: Range<Int>, _ noun: Int) -> FoundDefinition? {
    let head = doubts.nounPhrase(noun..<words.upperBound)
    let things: WordClasses = [.work, .organisation, .event, .product, .personRole, .personTitle]
    guard words.count >= Self.leastNoun, !doubts.isVague(head, in: words), !doubts.isPersonal(words),
      !doubts.hasFigures(words), !doubts.repeats(term, in: words),
      head.allSatisfy({ view.classes($0).isDisjoint(with: things) })
    else { return nil }
    let start = view.words.range(words.lowerBound).lowerBound
    let end = phrases.trimmedEnd(start, view.words.range(words.upperBound - 1).upperBound)
    return FoundDefinition(term: phrases.termRange(term), meaning: start..<end)
  }
}
