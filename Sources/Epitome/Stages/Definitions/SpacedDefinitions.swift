import EpitomeCore

/// A definition as bytes: the term and the words that say what it means.
struct FoundDefinition {
  var term: Range<Int>
  var meaning: Range<Int>
}

/// Finds definitions in a language that writes spaces between words.
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class SpacedDefinitions {
  private let phrases: DefinitionPhrases
  private let doubts: DefinitionDoubts
  private let view: WordView
  private let lexicon: Lexicon
  private let grammar: DefinitionGrammar
  /// Whether a phrase that may announce a definition begins with the word, for each word of the vocabulary.
  private let opensTrigger: [Bool]
  private let entries: WordEntries
  /// The sentence whose openers were last looked for, and the word after them.
  private var opened = (numbers: 0..<0, first: 0)

  private static let maxSubjectWords = 6
  private static let maxItemTermWords = 8

  init(_ document: Document, _ grammar: DefinitionGrammar) throws {
    phrases = try DefinitionPhrases(document, grammar)
    view = phrases.view
    lexicon = phrases.lexicon
    doubts = DefinitionDoubts(view, grammar, language: lexicon.language)
    self.grammar = grammar
    entries = WordEntries(document, writesSpaces: true)
    var opensTrigger = [Bool](repeating: false, count: view.words.vocabulary.count)
    for first in grammar.triggers.firstWords {
      if let word = view.words.vocabulary.find(first) { opensTrigger[word] = true }
    }
    self.opensTrigger = opensTrigger
  }

  /// The definitions in a sentence, at most one for each term.
  ///
  /// - Parameters:
  ///   - sentence: its bytes.
  ///   - opensItem: whether it is the first of a list item.
  /// - Returns: the definitions in order.
  func find(in sentence: Range<Int>, opensItem: Bool) -> [FoundDefinition] {
    let numbers = view.words.words(in: TextSpan(sentence))
    guard numbers.count >= 4 else { return [] }
    if opensItem, let found = itemDefinition(numbers, sentence) { return [found] }
    var found: [FoundDefinition] = []
    var word = numbers.lowerBound
    while word < numbers.upperBound {
      guard opensTrigger[Int(view.words.ids[word])] else {
        word += 1
        continue
      }
      if let definition = definition(at: word, numbers, sentence) {
        found.append(definition)
        let start = view.words.range(word).lowerBound
        word = max(word + 1, view.words.words(in: TextSpan(start, definition.meaning.upperBound)).upperBound)
      } else {
        word += 1
      }
    }
    return found
  }

  private func definition(
    at word: Int, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    let start = view.words.range(word).lowerBound
    func matched(_ set: WordSet) -> Range<Int>? {
      entries.length(of: set, at: word, limit: sentence.upperBound).map { start..<start + $0 }
    }
    if let phrase = matched(grammar.thatIs), let found = paraphrase(word, phrase, numbers, sentence) { return found }
    if let phrase = matched(grammar.means), let found = meaning(word, phrase, numbers, sentence) { return found }
    if let phrase = matched(grammar.called), let found = naming(word, phrase, numbers, sentence) { return found }
    if let phrase = matched(grammar.byOpeners), let found = byMeaning(phrase, numbers, sentence) { return found }
    if let phrase = matched(grammar.copulas) ?? matched(grammar.detachedCopulas) {
      return copula(word, phrase, numbers, sentence)
    }
    if let phrase = matched(grammar.or) { return apposition(word, phrase, numbers, sentence) }
    return nil
  }

  // MARK: Forms

  /// "X — i.e. Y", "X, that is, Y", "X (i.e. Y)".
  private func paraphrase(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    guard word > numbers.lowerBound, let sign = separator(before: word) else { return nil }
    // Plain words, unlike "i.e.", must be set off on both sides.
    let isClause = sign == 0x2C || sign != 0x28 && grammar.clauses.contains(view.bytes, phrase)
    if !view.bytes[phrase].contains(0x2E), isClause, !isComma(at: phrase.upperBound) { return nil }
    let next = firstWord(after: phrase.upperBound, numbers)
    guard next < numbers.upperBound, !isSubject(next), view.classes(next).isDisjoint(with: [.dangling]),
      !doubts.isHedged(next, limit: sentence.upperBound),
      let term = phrases.phraseBefore(numbers.lowerBound..<word), !doubts.isClause(term),
      let meaning = phrases.meaning(from: next, in: numbers, limit: sentence.upperBound, inBracket: sign == 0x28)
    else { return nil }
    return FoundDefinition(term: view.range(term), meaning: meaning)
  }

  /// "X means Y", "X refers to Y".
  private func meaning(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    // One verb such as "means" has other uses; a whole phrase has not.
    let isExplicit = view.bytes[phrase].contains(0x20)
    guard let subject = subject(before: word, numbers, allowsDefinite: true, isExplicit: isExplicit) else { return nil }
    let next = firstWord(after: phrase.upperBound, numbers)
    guard next < numbers.upperBound, !isSubject(next), !doubts.isClause(subject),
      !doubts.isHedged(next, limit: sentence.upperBound),
      let meaning = phrases.meaning(from: next, in: numbers, limit: sentence.upperBound, inBracket: false)
    else { return nil }
    return FoundDefinition(term: view.range(subject), meaning: meaning)
  }

  /// "X is a Y that …".
  private func copula(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    let isDetached = separator(before: word) != nil
    guard isDetached == (grammar.detachedCopulas.contains(view.bytes, phrase)),
      let subject = subject(
        before: word, numbers, allowsDefinite: grammar.definiteIsGeneric, isExplicit: isDetached),
      !doubts.isClause(subject), !SentenceEnding.isQuestion(view.bytes, sentence),
      !view.classes(numbers.lowerBound).contains(.question)
    else { return nil }
    let next = firstWord(after: phrase.upperBound, numbers)
    guard next < numbers.upperBound, view.gap(before: next) == .space,
      !doubts.isHedged(next, limit: sentence.upperBound)
    else { return nil }
    let complement = next..<numbers.upperBound
    let range = view.words.range(next)
    var noun = next
    if grammar.indefinite.contains(view.bytes, range) {
      noun += 1
    } else if grammar.definite.contains(view.bytes, range) {
      noun += 1
      guard phrases.isElaborated(noun..<numbers.upperBound, reach: 8, relativesOnly: true) else { return nil }
    } else if !grammar.indefinite.words.isEmpty {
      // A bare plural: "Foundation models are models that …".
      guard phrases.isElaborated(complement, reach: 6, relativesOnly: true),
        let head = doubts.head(of: complement), doubts.isPlural(head)
      else { return nil }
    }
    if noun < numbers.upperBound, let head = doubts.head(of: noun..<numbers.upperBound), doubts.isVague(head) {
      return nil
    }
    guard noun < numbers.upperBound,
      view.classes(noun).isDisjoint(with: [.weakAdjective, .function, .number, .dangling]),
      !view.classes(noun).contains(.verb) || noun > next,
      isDetached
        || !(view.classes(noun).contains(.genericNoun)
          && !phrases.isElaborated(noun..<numbers.upperBound, reach: 3, relativesOnly: false)),
      isDetached || phrases.isElaborated(noun..<numbers.upperBound, reach: 10, relativesOnly: false),
      let meaning = phrases.meaning(from: next, in: numbers, limit: sentence.upperBound, inBracket: false),
      view.words.words(in: TextSpan(meaning)).count >= 4,
      !doubts.isPersonal(view.words.words(in: TextSpan(meaning)))
    else { return nil }
    return FoundDefinition(term: view.range(subject), meaning: meaning)
  }

  /// "… is called X", "what we call X": the clause before says what it is.
  private func naming(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    let next = firstWord(after: phrase.upperBound, numbers)
    guard let term = phrases.phraseAfter(next..<numbers.upperBound), !doubts.isClause(term) else { return nil }
    let first = openers(numbers)
    guard first < word, word - first >= 4, word - first <= 30, opensNounPhrase(first), !isSubject(first),
      !grammar.relatives.contains(view.bytes, view.words.range(word - 1)), !doubts.isPersonal(first..<word),
      (first + 1...word).allSatisfy({ view.gap(before: $0) != .punctuation })
    else { return nil }
    let start = view.words.range(first).lowerBound
    let end = phrases.trimmedEnd(start, view.words.range(word - 1).upperBound)
    return FoundDefinition(term: view.range(term), meaning: start..<end)
  }

  /// "By X we mean Y".
  private func byMeaning(_ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>) -> FoundDefinition? {
    let first = firstWord(after: phrase.upperBound, numbers)
    for word in first..<min(first + 7, numbers.upperBound) where word > first {
      let start = view.words.range(word).lowerBound
      guard let length = grammar.byVerbs.matchLength(view.bytes, at: start, limit: sentence.upperBound) else {
        continue
      }
      let next = firstWord(after: start + length, numbers)
      guard next < numbers.upperBound, !doubts.isHedged(next, limit: sentence.upperBound),
        let term = phrases.wholePhrase(first..<word, isExplicit: true),
        let meaning = phrases.meaning(from: next, in: numbers, limit: sentence.upperBound, inBracket: false)
      else { return nil }
      return FoundDefinition(term: view.range(term), meaning: meaning)
    }
    return nil
  }

  /// "X, or models that …": a paraphrase with a clause of its own.
  private func apposition(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    guard word > numbers.lowerBound, separator(before: word) == 0x2C else { return nil }
    let next = firstWord(after: phrase.upperBound, numbers)
    guard next < numbers.upperBound,
      view.classes(next).isDisjoint(with: [.function, .verb, .weakAdjective, .dangling]),
      phrases.isElaborated(next + 1..<numbers.upperBound, reach: 3, relativesOnly: true),
      let term = phrases.phraseBefore(numbers.lowerBound..<word), term.count > 1, !doubts.isClause(term),
      let meaning = phrases.meaning(from: next, in: numbers, limit: sentence.upperBound, inBracket: false),
      view.words.words(in: TextSpan(meaning)).count >= 5
    else { return nil }
    return FoundDefinition(term: view.range(term), meaning: meaning)
  }

  /// "X: Y" and "X — Y" in an item of a list.
  private func itemDefinition(_ numbers: Range<Int>, _ sentence: Range<Int>) -> FoundDefinition? {
    var first = numbers.lowerBound
    if view.shapes[first] == [.hasDigit, .isSingle] || view.shapes[first] == [.hasDigit] { first += 1 }
    for word in first + 1..<max(first + 1, min(first + Self.maxItemTermWords + 1, numbers.upperBound)) {
      guard let sign = separator(before: word) else { continue }
      guard sign == 0x3A || sign == 0x2014 || sign == 0x2013 || sign == 0x2D else { return nil }
      let start = view.words.range(word).lowerBound
      let limit = sentence.upperBound
      var next = word
      if let length = grammar.thatIs.matchLength(view.bytes, at: start, limit: limit) {
        next = firstWord(after: start + length, numbers)
      } else {
        guard opensMeaning(word), phrases.wholePhrase(first..<word, isExplicit: true) != nil else { return nil }
      }
      guard let meaning = phrases.meaning(from: next, in: numbers, limit: limit, inBracket: false),
        view.words.words(in: TextSpan(meaning)).count >= 4
      else { return nil }
      return FoundDefinition(term: view.range(first..<word), meaning: meaning)
    }
    return nil
  }

  /// Whether the words after "X:" may say what X is: an article, or a noun in lower case.
  private func opensMeaning(_ word: Int) -> Bool {
    let range = view.words.range(word)
    if grammar.indefinite.contains(view.bytes, range) || grammar.definite.contains(view.bytes, range) { return true }
    return view.shapes[word].isLower && view.classes(word).isDisjoint(with: [.function, .verb, .number, .dangling])
  }

  // MARK: Parts

  /// The subject of a clause that opens the sentence, up to the verb.
  private func subject(before word: Int, _ numbers: Range<Int>, allowsDefinite: Bool, isExplicit: Bool) -> Range<Int>? {
    let first = openers(numbers)
    guard first < word, word - first <= Self.maxSubjectWords + 1 else { return nil }
    let range = view.words.range(first)
    if grammar.definite.contains(view.bytes, range), !allowsDefinite { return nil }
    return phrases.wholePhrase(first..<word, isExplicit: isExplicit)
  }

  /// The first word after such openers as "So", "And", "Well,".
  private func openers(_ numbers: Range<Int>) -> Int {
    if opened.numbers == numbers { return opened.first }
    var first = numbers.lowerBound
    let limit = view.range(numbers).upperBound
    for _ in 0..<2 where first < numbers.upperBound {
      guard
        let length = entries.length(of: lexicon.orphanOpeners, at: first, limit: limit)
          ?? entries.length(of: lexicon.cueWords, at: first, limit: limit)
      else { break }
      first = firstWord(after: view.words.range(first).lowerBound + length, numbers)
    }
    opened = (numbers, first)
    return first
  }

  private func opensNounPhrase(_ word: Int) -> Bool {
    let range = view.words.range(word)
    if grammar.indefinite.contains(view.bytes, range) || grammar.definite.contains(view.bytes, range) { return true }
    return view.classes(word).isDisjoint(with: [.function, .verb, .dangling, .number])
  }

  private func isSubject(_ word: Int) -> Bool {
    grammar.subjects.contains(view.bytes, view.words.range(word))
  }

  private func firstWord(after offset: Int, _ numbers: Range<Int>) -> Int {
    min(
      max(view.words.words(in: TextSpan(offset, view.bytes.count)).lowerBound, numbers.lowerBound), numbers.upperBound)
  }

  private func isComma(at offset: Int) -> Bool {
    guard offset < view.bytes.count else { return false }
    let scalar = view.bytes.scalar(at: offset).value
    return scalar == 0x2C || scalar == 0x60C || scalar == 0x3A
  }

  /// The comma, dash, colon or opening bracket between a word and the one before, or nil where there is none.
  private func separator(before word: Int) -> UInt32? {
    guard word > 0 else { return nil }
    let start = Int(view.words.ends[word - 1])
    let end = Int(view.words.starts[word])
    var position = start
    var hasSpace = false
    while position < end {
      let (scalar, size) = view.bytes.scalar(at: position)
      position += size
      switch scalar {
      case 0x60C: return 0x2C
      case 0x2C, 0x3A, 0x28, 0x2014, 0x2013: return scalar
      case 0x2D where hasSpace: return scalar
      default: if UTF8Classes.isWhitespace(scalar) { hasSpace = true }
      }
    }
    return nil
  }
}
