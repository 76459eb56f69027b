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
  let phrases: DefinitionPhrases
  let doubts: DefinitionDoubts
  let view: WordView
  let lexicon: Lexicon
  let grammar: DefinitionGrammar
  let nouns: PhraseGrammar
  /// Which phrases that may announce a definition begin with the word, for each word of the vocabulary.
  private let openings: [DefinitionTriggers.Sets]
  private let entries: WordEntries
  /// The sentence whose openers were last looked for, and the word after them.
  private var opened = (numbers: 0..<0, first: 0)

  private static let maxSubjectWords = 6
  private static let maxItemTermWords = 8

  init(_ document: Document, _ grammar: DefinitionGrammar) throws {
    phrases = try DefinitionPhrases(document, grammar)
    view = phrases.view
    lexicon = phrases.lexicon
    doubts = DefinitionDoubts(phrases, grammar, language: lexicon.language)
    self.grammar = grammar
    nouns = PhraseGrammar.forLanguage(lexicon.language)
    entries = WordEntries(document, writesSpaces: true)
    var openings = [DefinitionTriggers.Sets](repeating: [], count: view.words.vocabulary.count)
    for trigger in grammar.triggers.firstWords {
      if let word = view.words.vocabulary.find(trigger.word) { openings[word].formUnion(trigger.sets) }
    }
    self.openings = openings
  }

  /// The definitions in a sentence, at most one for each term.
  ///
  /// - Parameters:
  ///   - sentence: its bytes.
  ///   - previous: those of the sentence that it goes on from, if there is one.
  ///   - opensItem: whether it is the first of a list item.
  /// - Returns: the definitions in order.
  func find(in sentence: Range<Int>, after previous: Range<Int>? = nil, opensItem: Bool) -> [FoundDefinition] {
    let numbers = view.words.words(in: TextSpan(sentence))
    guard numbers.count >= 4 else { return [] }
    if opensItem, let found = itemDefinition(numbers, sentence) { return [found] }
    var found: [FoundDefinition] = []
    var word = numbers.lowerBound
    while word < numbers.upperBound {
      let openings = openings[Int(view.words.ids[word])]
      guard !openings.isEmpty else {
        word += 1
        continue
      }
      if openings.contains(.pointer), let definition = pointing(word, numbers, sentence, after: previous) {
        return found + [definition]
      }
      if let definition = definition(at: word, openings, numbers, sentence) {
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
    at word: Int, _ openings: DefinitionTriggers.Sets, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    var openings = openings
    if !openings.isDisjoint(with: .setOff), separator(before: word) == nil { openings.subtract(.setOff) }
    if !openings.isDisjoint(with: .predicate), !(1...Self.maxSubjectWords + 1 ~= word - openers(numbers)) {
      openings.subtract(.predicate)
    }
    if openings.isEmpty { return nil }
    let start = view.words.range(word).lowerBound
    func matched(_ opening: DefinitionTriggers.Sets, _ set: WordSet) -> Range<Int>? {
      guard openings.contains(opening) else { return nil }
      return set.matchLength(view.bytes, at: start, limit: sentence.upperBound).map { start..<start + $0 }
    }
    if let phrase = matched(.thatIs, grammar.thatIs), let found = paraphrase(word, phrase, numbers, sentence) {
      return found
    }
    if let phrase = matched(.means, grammar.means), let found = meaning(word, phrase, numbers, sentence) {
      return found
    }
    if let phrase = matched(.called, grammar.called), let found = naming(word, phrase, numbers, sentence) {
      return found
    }
    if let phrase = matched(.by, grammar.byOpeners), let found = byMeaning(phrase, numbers, sentence) { return found }
    if let phrase = matched(.call, grammar.callOpeners), let found = calling(word, phrase, numbers, sentence) {
      return found
    }
    if let phrase = matched(.define, grammar.defineOpeners), let found = defining(word, phrase, numbers, sentence) {
      return found
    }
    if let phrase = matched(.known, grammar.knownAs), let found = surnamed(word, phrase, numbers) { return found }
    if let phrase = matched(.relativeCopula, grammar.relativeCopulas),
      let found = relative(word, phrase, numbers, sentence)
    {
      return found
    }
    if let phrase = matched(.relativeMeans, grammar.relativeMeans),
      let found = paraphrase(word, phrase, numbers, sentence)
    {
      return found
    }
    if matched(.genus, grammar.genera) != nil, let found = kind(word, numbers, sentence) { return found }
    if let phrase = matched(.copula, grammar.copulas) ?? matched(.detachedCopula, grammar.detachedCopulas) {
      return copula(word, phrase, numbers, sentence)
    }
    if let phrase = matched(.or, grammar.or) { return apposition(word, phrase, numbers, sentence) }
    return nil
  }

  // MARK: Forms

  /// "X — i.e. Y", "X, that is, Y", "X (i.e. Y)".
  private func paraphrase(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    guard word > numbers.lowerBound, let sign = separator(before: word) else { return nil }
    let plain = view.bytes[phrase]
    // "IE 11" is no "i.e.".
    if plain.allSatisfy({ $0 &- 0x41 < 26 }) { return nil }
    // A clause may begin with the same words, so they must be set off on both sides.
    if sign != 0x28, grammar.clauses.contains(view.bytes, phrase), !isComma(at: phrase.upperBound) { return nil }
    let next = firstWord(after: phrase.upperBound, numbers)
    let end = endBeforeShortForm(word, numbers)
    guard next < numbers.upperBound, !isSubject(next),
      let term = phrases.phraseBefore(numbers.lowerBound..<end), !doubts.isClause(term),
      phrases.isDetermined(term, from: numbers.lowerBound), isSetOff(term, before: end),
      !doubts.isCommon(term), isExplained(next, numbers, sentence), restates(next..<numbers.upperBound, term, numbers)
    else { return nil }
    return definition(of: term, from: next, numbers, sentence, inBracket: sign == 0x28)
  }

  /// Whether words agree with a term that they restate, and tell nothing of who speaks, no figures, and no opposite.
  private func restates(_ words: Range<Int>, _ term: Range<Int>, _ numbers: Range<Int>) -> Bool {
    guard !grammar.plurals.isEmpty else { return true }
    return phrases.mayRestate(words.lowerBound, term, from: numbers.lowerBound) && !doubts.isPersonal(words)
      && !doubts.hasFigures(words) && !doubts.isVagueGenus(phrases.noun(at: words.lowerBound))
  }

  /// Whether what follows is such a question, or a noun with what belongs to it.
  private func isExplained(_ next: Int, _ numbers: Range<Int>, _ sentence: Range<Int>) -> Bool {
    explains(next..<numbers.upperBound, sentence)
      && (isQuestion(next) || phrases.isElaborated(next + 1..<numbers.upperBound, reach: 7, relativesOnly: false)
        || grammar.takesGenitives && hasGenitive(next, numbers))
  }

  /// Whether a noun follows another, both in lower case, as one in the genitive does.
  private func hasGenitive(_ noun: Int, _ numbers: Range<Int>) -> Bool {
    let next = noun + 1
    return next < numbers.upperBound && phrases.isJoined(next)
      && [noun, next].allSatisfy {
        view.shapes[$0].isLower && view.classes($0).isDisjoint(with: [.function, .verb, .number, .weakAdjective])
      }
  }

  /// Whether words may say what something is: a noun with what belongs to it, or a question such as "how much fits in".
  func explains(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard let first = words.first, !doubts.isHedged(first, limit: sentence.upperBound) else { return false }
    if isQuestion(first) { return true }
    let noun = phrases.noun(at: first)
    return doubts.opensNounPhrase(first) && noun < words.upperBound && !doubts.hasVerb(words)
      && !view.classes(noun).contains(.number) && !view.shapes[noun].contains(.hasDigit) && !isRelative(noun)
      && !doubts.isDenied(words)
  }

  /// Whether a word opens a question such as "how much fits in".
  private func isQuestion(_ word: Int) -> Bool {
    grammar.isTight && view.classes(word).contains(.question) && !isSubject(word) && !isRelative(word)
  }

  /// Whether the sign that sets words off follows a term, with no bracket closed in between.
  private func isSetOff(_ term: Range<Int>, before word: Int) -> Bool {
    !view.bytes[view.range(term).upperBound..<view.words.range(word).lowerBound].contains(0x29)
  }

  private func isRelative(_ word: Int) -> Bool { grammar.relatives.contains(view.bytes, view.words.range(word)) }

  /// A term and the words from one on; where the term opens the sentence and they stand between it and its verb, up to the
  /// comma.
  private func definition(
    of term: Range<Int>, from next: Int, _ numbers: Range<Int>, _ sentence: Range<Int>, inBracket: Bool = false
  ) -> FoundDefinition? {
    let opensSentence = term.lowerBound <= openers(numbers) + 1
    guard
      let meaning = phrases.meaning(
        from: next, in: numbers, limit: sentence.upperBound, inBracket: inBracket, isInserted: opensSentence),
      grammar.isTight && term.count > 1
        || !doubts.repeats(term, in: view.words.words(in: TextSpan(meaning)).dropFirst(term.count > 1 ? 2 : 0))
    else { return nil }
    return FoundDefinition(term: phrases.termRange(term), meaning: meaning)
  }

  /// "X means Y", "X refers to Y".
  private func meaning(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    // One verb such as "means" has other uses; a whole phrase has not.
    let isExplicit = view.bytes[phrase].contains(0x20)
    guard let subject = subject(before: word, numbers, allowsDefinite: true, isExplicit: isExplicit) else { return nil }
    let next = firstWord(after: phrase.upperBound, numbers)
    guard next < numbers.upperBound, !isSubject(next), !doubts.isClause(subject), !doubts.isVagueSubject(subject),
      !doubts.isHedged(next, limit: sentence.upperBound), !isVagueAt(next, numbers),
      isExplicit || explains(next..<numbers.upperBound, sentence),
      let meaning = phrases.meaning(from: next, in: numbers, limit: sentence.upperBound, inBracket: false)
    else { return nil }
    return FoundDefinition(term: phrases.termRange(subject), meaning: meaning)
  }

  private func isVagueAt(_ next: Int, _ numbers: Range<Int>) -> Bool {
    guard phrases.article(at: next) == .indefinite, next + 1 < numbers.upperBound else { return false }
    return doubts.isVague(doubts.nounPhrase(next + 1..<numbers.upperBound), in: numbers)
  }

  /// "X is a Y that …".
  private func copula(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    let end = endBeforeShortForm(word, numbers)
    let isAbbreviated = end < word
    let isDetached = !isAbbreviated && separator(before: word) != nil
    let first = openers(numbers)
    // "Clearly, this is": where a dash stands for the copula a comma does not.
    if isDetached, grammar.indefinite.isEmpty, separator(before: word) == 0x2C { return nil }
    // "The working set is the pages that …": mostly such a sentence tells of something known.
    let isKnown = !grammar.definiteDoubts.isEmpty && !isAbbreviated && phrases.article(at: first) == .definite
    guard (isDetached ? grammar.detachedCopulas : grammar.copulas).contains(view.bytes, phrase), first < word,
      let subject = subject(
        before: end, numbers, allowsDefinite: grammar.definiteIsGeneric || isAbbreviated || isKnown,
        isExplicit: isDetached || isAbbreviated || phrases.article(at: first) == .indefinite),
      isKnown ? doubts.mayBeDefined(subject) : !doubts.isClause(subject),
      isAbbreviated || !doubts.isVagueSubject(subject),
      !SentenceEnding.isQuestion(view.bytes, sentence),
      !view.classes(numbers.lowerBound).contains(.question)
    else { return nil }
    let next = firstWord(after: phrase.upperBound, numbers)
    guard next < numbers.upperBound, view.gap(before: next) == .space,
      !isDetached || phrases.agreesInNumber(next, with: subject, from: numbers.lowerBound),
      let meaning = complement(
        next, numbers, sentence, isDetached: isDetached, isPlural: grammar.pluralCopulas.contains(view.bytes, phrase),
        mayMeasure: isKnown && subject.count > 1),
      subject.count > 1 || !doubts.repeats(subject, in: next..<min(next + 2, numbers.upperBound)),
      !isKnown || saysKind(next, numbers) && doubts.isGeneral(view.words.words(in: TextSpan(meaning)))
    else { return nil }
    return FoundDefinition(term: phrases.termRange(subject), meaning: meaning)
  }

  /// Whether words from an article on name a kind of thing, or have a clause that says which ones are meant.
  private func saysKind(_ article: Int, _ numbers: Range<Int>) -> Bool {
    let rest = phrases.noun(at: article)..<numbers.upperBound
    return phrases.article(at: article) != nil
      && (doubts.isGenus(doubts.nounPhrase(rest)) || phrases.isElaborated(rest, reach: 6, relativesOnly: true))
  }

  /// The end of what stands before a word, without a short form that is given for it: "X (XYZ) is", "X, or XYZ, is", "X, XYZ, is".
  private func endBeforeShortForm(_ word: Int, _ numbers: Range<Int>) -> Int {
    let short = word - 1
    guard short > numbers.lowerBound, view.shapes[short].isAllUpper || view.shapes[short].contains(.hasInnerUpper)
    else {
      return word
    }
    func gap(before word: Int) -> ArraySlice<UInt8> {
      view.bytes[view.words.range(word - 1).upperBound..<view.words.range(word).lowerBound]
    }
    if gap(before: short).contains(UInt8(ascii: "(")), gap(before: word).contains(UInt8(ascii: ")")) { return short }
    let or = short - 1
    let isSetOff = or > numbers.lowerBound && isComma(at: view.words.range(short).upperBound)
    if isSetOff, view.shapes[short].isAllUpper, separator(before: short) == 0x2C { return short }
    return isSetOff && grammar.or.contains(view.bytes, view.words.range(or)) && separator(before: or) == 0x2C
      ? or : word
  }

  /// "X, which is a Y that …".
  private func relative(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    guard word > numbers.lowerBound, separator(before: word) == 0x2C else { return nil }
    let next = firstWord(after: phrase.upperBound, numbers)
    guard next < numbers.upperBound, view.gap(before: next) == .space,
      phrases.article(at: next) != nil || grammar.indefinite.isEmpty,
      let term = phrases.phraseBefore(numbers.lowerBound..<word), !doubts.isClause(term), !doubts.isVagueSubject(term),
      phrases.isDetermined(term, from: numbers.lowerBound), isSetOff(term, before: word), !doubts.isCommon(term),
      complement(next, numbers, sentence, isDetached: false, isPlural: false) != nil
    else { return nil }
    return definition(of: term, from: next, numbers, sentence)
  }

  /// "X, a process by which …".
  private func kind(_ word: Int, _ numbers: Range<Int>, _ sentence: Range<Int>) -> FoundDefinition? {
    var article = word
    while article > numbers.lowerBound, word - article < 3, phrases.article(at: article) == nil {
      guard article == word || view.classes(article).isDisjoint(with: .function), view.gap(before: article) == .space
      else { return nil }
      article -= 1
    }
    guard article > numbers.lowerBound, let form = phrases.article(at: article), separator(before: article) == 0x2C,
      form == .indefinite || grammar.isTight, view.shapes[word].isLower || nouns.capitalizesNouns,
      let term = phrases.phraseBefore(numbers.lowerBound..<article), !doubts.isClause(term),
      !doubts.isVagueSubject(term), isSetOff(term, before: article),
      phrases.isDetermined(term, from: numbers.lowerBound), !opensAdverbial(term, numbers),
      phrases.isElaborated(word + 1..<numbers.upperBound, reach: 2, relativesOnly: true),
      complement(article, numbers, sentence, isDetached: false, isPlural: false) != nil
    else { return nil }
    return definition(of: term, from: article, numbers, sentence)
  }

  /// Whether a phrase ends what opens the sentence before its subject, or is one in a row: "In most texts, a", "tea, milk, a".
  private func opensAdverbial(_ term: Range<Int>, _ numbers: Range<Int>) -> Bool {
    guard term.lowerBound > numbers.lowerBound else { return false }
    let before = term.lowerBound - 1
    if !phrases.isJoined(term.lowerBound) { return true }
    return phrases.article(at: before) == nil && before == openers(numbers)
      || before > numbers.lowerBound && before - 1 == openers(numbers)
        && view.classes(before - 1).contains(.innerFunction)
  }

  /// The bytes of a complement that says what kind of thing something is: "a Y that …", "the process of …", and where it may
  /// be a measure, "the share of those who …".
  private func complement(
    _ next: Int, _ numbers: Range<Int>, _ sentence: Range<Int>, isDetached: Bool, isPlural: Bool,
    mayMeasure: Bool = false
  ) -> Range<Int>? {
    guard !doubts.isHedged(next, limit: sentence.upperBound), !doubts.isDenied(next..<numbers.upperBound) else {
      return nil
    }
    let article = phrases.article(at: next)
    let noun = phrases.noun(at: next)
    guard noun < numbers.upperBound else { return nil }
    let rest = noun..<numbers.upperBound
    let phrase = doubts.nounPhrase(rest)
    let isMeasure = mayMeasure && article == .definite && phrases.isElaborated(rest, reach: 8, relativesOnly: true)
    guard !doubts.isVague(phrase, in: numbers, mayMeasure: isMeasure) else { return nil }
    switch article {
    case .indefinite: break
    case .definite:
      guard
        doubts.isGenus(phrase)
          || !isDetached && phrases.isElaborated(rest, reach: 6, relativesOnly: true)
      else { return nil }
    case nil where grammar.indefinite.isEmpty:
      break
    case nil where grammar.isTight:
      // A bare plural: "Foundation models are models that …".
      guard phrases.isElaborated(rest, reach: 6, relativesOnly: true), let head = phrase.last, doubts.isPlural(head)
      else { return nil }
    case nil:
      guard isPlural, doubts.opensNounPhrase(next), !doubts.isParticiple(next),
        phrases.isElaborated(rest, reach: 3, relativesOnly: true)
      else { return nil }
    }
    let noNoun: WordClasses = [.weakAdjective, .function, .number, .dangling]
    guard view.classes(noun).isDisjoint(with: noNoun), !view.classes(noun).contains(.verb) || noun > next,
      isDetached && grammar.indefinite.isEmpty
        || phrases.isElaborated(rest, reach: view.classes(noun).contains(.genericNoun) ? 3 : 10, relativesOnly: false),
      noun > next || doubts.opensNounPhrase(noun),
      let meaning = phrases.meaning(from: next, in: numbers, limit: sentence.upperBound, inBracket: false)
    else { return nil }
    let words = view.words.words(in: TextSpan(meaning))
    return words.count >= 4 && !doubts.isPersonal(words) ? meaning : nil
  }

  /// "… is called X": the noun before says what it is.
  private func naming(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    let next = firstWord(after: phrase.upperBound, numbers)
    guard let term = phrases.phraseAfter(next..<numbers.upperBound), !doubts.isClause(term),
      term.upperBound == numbers.upperBound || !phrases.isJoined(term.upperBound)
    else { return nil }
    let first = openers(numbers)
    guard first < word, word - first >= 4, word - first <= 30, doubts.opensNounPhrase(first), !isSubject(first),
      !isRelative(word - 1), !doubts.isPersonal(first..<word), !doubts.hasVerb(first..<word),
      isOneClause(first..<word)
    else { return nil }
    let noun = phrases.noun(at: first)
    guard !doubts.isVague(doubts.nounPhrase(noun..<word), in: numbers),
      term.count > 1 || !doubts.repeats(term, in: first..<word)
    else { return nil }
    let start = view.words.range(first).lowerBound
    let end = phrases.trimmedEnd(start, view.words.range(word - 1).upperBound)
    return FoundDefinition(term: phrases.termRange(term), meaning: start..<end)
  }

  /// Whether no punctuation stands between words but the commas around a clause that says which one is meant.
  private func isOneClause(_ words: Range<Int>) -> Bool {
    var breaks = 0
    for word in words.dropFirst() where view.gap(before: word) == .punctuation {
      breaks += 1
      let start = view.words.range(word).lowerBound
      let limit = view.range(words).upperBound
      guard grammar.relativesFollowComma, separator(before: word) == 0x2C,
        breaks > 1 || grammar.relatives.matchLength(view.bytes, at: start, limit: limit) != nil
      else { return false }
    }
    let closes = view.gap(before: words.upperBound) == .punctuation
    return grammar.relativesFollowComma ? breaks <= 1 && (breaks == 1) == closes : !closes
  }

  /// "By X we mean Y".
  private func byMeaning(_ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>) -> FoundDefinition? {
    // "When I say X, I mean Y" mostly says which X is meant, "by X I mean Y" what it is.
    let isAside = view.bytes[phrase].contains(0x20)
    let first = firstWord(after: phrase.upperBound, numbers)
    for word in first..<min(first + 7, numbers.upperBound) where word > first {
      let start = view.words.range(word).lowerBound
      guard let length = entries.length(of: grammar.byVerbs, at: word, limit: sentence.upperBound) else { continue }
      let next = firstWord(after: start + length, numbers)
      guard next < numbers.upperBound, let term = phrases.wholePhrase(first..<word, isExplicit: true),
        !doubts.isClause(term), !isSubject(next), !doubts.isHedged(next, limit: sentence.upperBound),
        !doubts.isPersonal(next..<next + 1), !isAside || isExplained(next, numbers, sentence),
        let meaning = phrases.meaning(from: next, in: numbers, limit: sentence.upperBound, inBracket: false),
        !doubts.repeats(term, in: view.words.words(in: TextSpan(meaning)))
      else { return nil }
      return FoundDefinition(term: phrases.termRange(term), meaning: meaning)
    }
    return nil
  }

  /// "On appelle X un Y qui …": term and meaning follow the verb, an article parts them.
  private func calling(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    guard word == openers(numbers) else { return nil }
    let first = firstWord(after: phrase.upperBound, numbers)
    for next in first..<min(first + 6, numbers.upperBound) where next > first {
      guard phrases.article(at: next) == .indefinite else { continue }
      let last =
        grammar.ties.contains(view.bytes, view.words.range(next - 1)) || isPreposition(next - 1) ? next - 1 : next
      guard first < last, let term = phrases.wholePhrase(first..<last, isExplicit: true), !doubts.isClause(term),
        let meaning = complement(next, numbers, sentence, isDetached: false, isPlural: false)
      else { return nil }
      return FoundDefinition(term: phrases.termRange(term), meaning: meaning)
    }
    return nil
  }

  private func isPreposition(_ word: Int) -> Bool { view.classes(word).contains(.function) }

  /// "X, or models that …": a paraphrase with a clause of its own.
  private func apposition(
    _ word: Int, _ phrase: Range<Int>, _ numbers: Range<Int>, _ sentence: Range<Int>
  ) -> FoundDefinition? {
    guard word > numbers.lowerBound, separator(before: word) == 0x2C else { return nil }
    let next = firstWord(after: phrase.upperBound, numbers)
    // Two plurals, or two singulars, are alternatives: "products, or services that".
    guard next < numbers.upperBound,
      view.classes(next).isDisjoint(with: [.function, .verb, .weakAdjective, .dangling]),
      phrases.isElaborated(next + 1..<numbers.upperBound, reach: 3, relativesOnly: true),
      let term = phrases.phraseBefore(numbers.lowerBound..<word), term.count > 1, !doubts.isClause(term),
      let last = term.last, !doubts.isPlural(last),
      let head = doubts.nounPhrase(next..<numbers.upperBound).last, doubts.isPlural(head),
      !doubts.isVague(next..<head + 1, in: numbers),
      let meaning = phrases.meaning(from: next, in: numbers, limit: sentence.upperBound, inBracket: false),
      view.words.words(in: TextSpan(meaning)).count >= 5
    else { return nil }
    return FoundDefinition(term: phrases.termRange(term), meaning: meaning)
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
        guard view.bytes[start - 1] != 0x5B, phrases.article(at: first) != .definite, opensMeaning(word, numbers),
          let term = phrases.wholePhrase(first..<word, isExplicit: true), !doubts.isClause(term)
        else { return nil }
      }
      guard let meaning = phrases.meaning(from: next, in: numbers, limit: limit, inBracket: false),
        view.words.words(in: TextSpan(meaning)).count >= 4
      else { return nil }
      let opener = phrases.article(at: first) == .indefinite && first + 1 < word ? first + 1 : first
      return FoundDefinition(term: phrases.termRange(opener..<word), meaning: meaning)
    }
    return nil
  }

  /// Whether the words after "X:" may say what X is: an article and a noun, or a noun in lower case, and what belongs to it.
  private func opensMeaning(_ word: Int, _ numbers: Range<Int>) -> Bool {
    let article = phrases.article(at: word)
    guard article != nil || view.shapes[word].isLower || nouns.capitalizesNouns else { return false }
    let noun = phrases.noun(at: word)
    let rest = noun..<numbers.upperBound
    return doubts.opensNounPhrase(word) && !doubts.hasVerb(word..<numbers.upperBound) && noun < numbers.upperBound
      && !view.classes(noun).contains(.number) && !doubts.isVague(doubts.nounPhrase(rest), in: numbers)
      && (article == .indefinite || phrases.isElaborated(rest, reach: 6, relativesOnly: false))
  }

  // MARK: Parts

  /// The subject of a clause that opens the sentence, up to the verb.
  private func subject(before word: Int, _ numbers: Range<Int>, allowsDefinite: Bool, isExplicit: Bool) -> Range<Int>? {
    let first = openers(numbers)
    guard first < word, word - first <= Self.maxSubjectWords + 1 else { return nil }
    if phrases.article(at: first) == .definite, !allowsDefinite { return nil }
    if !allowsDefinite, grammar.definiteEndings.match(view.bytes, view.words.range(word - 1)) { return nil }
    return phrases.wholePhrase(first..<word, isExplicit: isExplicit)
  }

  /// The first word after such openers as "So", "And", "Well,".
  func openers(_ numbers: Range<Int>) -> Int {
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

  func isSubject(_ word: Int) -> Bool {
    grammar.subjects.contains(view.bytes, view.words.range(word))
  }

  func firstWord(after offset: Int, _ numbers: Range<Int>) -> Int {
    min(
      max(view.words.words(in: TextSpan(offset, view.bytes.count)).lowerBound, numbers.lowerBound), numbers.upperBound)
  }

  private func isComma(at offset: Int) -> Bool {
    guard offset < view.bytes.count else { return false }
    let scalar = view.bytes.scalar(at: offset).value
    return scalar == 0x2C || scalar == 0x60C || scalar == 0x3A
  }

  /// The comma, dash, colon or opening bracket between a word and the one before, or nil where there is none.
  func separator(before word: Int) -> UInt32? {
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
