import EpitomeCore

/// What speaks against a definition though its wording has the form of one: "laziness is a virtue in a sense", "by that I mean
/// like a lot of it". In talk such sentences are as frequent as those that define.
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class DefinitionDoubts {
  private let phrases: DefinitionPhrases
  private let view: WordView
  private let grammar: DefinitionGrammar
  private let nouns: PhraseGrammar
  private let frequencies: WordFrequencies?

  /// Words of a meaning that are asked whether who speaks is among them.
  private static let reach = 12

  init(_ phrases: DefinitionPhrases, _ grammar: DefinitionGrammar, language: String) {
    self.phrases = phrases
    view = phrases.view
    self.grammar = grammar
    nouns = PhraseGrammar.forLanguage(language)
    frequencies = WordFrequencies.forLanguage(language)
  }

  /// Whether the words from one on take back, weaken or judge rather than define: "kind of like", "really hard".
  func isHedged(_ word: Int, limit: Int) -> Bool {
    grammar.hedges.matchLength(view.bytes, at: view.words.range(word).lowerBound, limit: limit) != nil
  }

  /// Whether who speaks is among the first words: "a system that I was putting together" tells of them, not of systems.
  func isPersonal(_ words: Range<Int>) -> Bool {
    words.prefix(Self.reach).contains { grammar.firstPersons.contains(view.bytes, view.words.range($0)) }
  }

  /// Whether numbers are among the first words: they tell of one case.
  func hasFigures(_ words: Range<Int>) -> Bool { words.prefix(Self.reach).contains(where: isFigure) }

  private func isFigure(_ word: Int) -> Bool { view.shapes[word].contains(.hasDigit) }

  /// Whether a noun does not say what kind of thing something is, or is none: "the opposite", "the oldest".
  func isVagueGenus(_ word: Int) -> Bool {
    has(word, grammar.vagueGenera) || grammar.hedges.contains(view.bytes, view.words.range(word))
  }

  /// The words of the noun phrase that begins with a word, up to punctuation or a function word.
  func nounPhrase(_ complement: Range<Int>) -> Range<Int> {
    var end = complement.lowerBound
    while end < complement.upperBound, end == complement.lowerBound || phrases.isJoined(end),
      view.classes(end).isDisjoint(with: [.function]), !isLink(end)
    {
      end += 1
    }
    return complement.lowerBound..<end
  }

  /// Whether a noun phrase says nothing of what a thing is: "a part of", "a terrible way", "the number of", or who somebody is.
  func isVague(_ phrase: Range<Int>, in numbers: Range<Int>, mayMeasure: Bool = false) -> Bool {
    guard let last = phrase.last else { return true }
    if phrase.contains(where: { has($0, grammar.judgements) }) { return true }
    let heads = isHeadLast ? last..<phrase.upperBound : phrase.prefix(2)
    if heads.contains(where: { has($0, grammar.vagueGenera) || view.classes($0).contains(.personRole) }) { return true }
    return view.shapes[last].contains(.isSingle) || !mayMeasure && isRelational(phrase, in: numbers)
  }

  /// Whether a phrase ends, or begins, with a noun that measures or names what follows: "the length of".
  private func isRelational(_ phrase: Range<Int>, in numbers: Range<Int>) -> Bool {
    guard let last = phrase.last else { return false }
    guard isHeadLast else { return phrase.prefix(2).contains { has($0, grammar.relational) } }
    let next = phrase.upperBound
    return has(last, grammar.relational)
      && (next == numbers.upperBound || view.gap(before: next) != .space || isTie(next) || isNumber(next))
  }

  /// Whether a subject is what a sentence gives the state of, not what it defines: "the price is", "the first step is".
  func isVagueSubject(_ subject: Range<Int>) -> Bool {
    guard let first = subject.first, let last = subject.last else { return true }
    if subject.count == 1, has(first, grammar.termNouns) || isAdverb(first) { return true }
    if !grammar.locatives.isEmpty, subject.contains(where: { has($0, grammar.locatives) }) { return true }
    if has(first, grammar.judgements) || !view.classes(first).isDisjoint(with: [.weakAdjective, .number]) {
      return true
    }
    if isHeadLast, nouns.capitalizesNouns, view.shapes[first].isLower, isSuperlative(first) { return true }
    // A head with words before it is a term of its own: "amphidromic point".
    if subject.count == 1 || !isHeadLast, subject.prefix(2).contains(where: { has($0, grammar.vagueSubjects) }) {
      return true
    }
    return (isHeadLast ? last..<subject.upperBound : subject).contains {
      has($0, grammar.vagueGenera) || view.classes($0).contains(.personRole)
    }
  }

  private func isSuperlative(_ word: Int) -> Bool {
    let bytes = view.bytes[view.words.range(word)]
    return bytes.suffix(3).elementsEqual("ste".utf8) || bytes.suffix(4).elementsEqual("sten".utf8)
  }

  /// Whether what stands behind "the" at the start of a sentence may be a term that the sentence defines, rather than
  /// something whose state it tells: the last word is no noun such as "side", the others do not say which one is meant, and
  /// one word alone is none of every day.
  func mayBeDefined(_ subject: Range<Int>) -> Bool {
    guard let first = subject.first, let last = subject.last, subject.count > 1 || !isEveryday(last),
      ![grammar.vagueSubjects, grammar.definiteSubjects, grammar.relational, nouns.generalNouns].contains(where: {
        has(last, $0)
      })
    else { return false }
    return subject.allSatisfy { word in
      !isNumber(word) && !isAdverb(word) && !isEnglishSuperlative(word) && !has(word, grammar.definiteDoubts)
        && !has(word, grammar.hedges) && !view.bytes[view.words.range(word)].contains(0x27)
        && (word == first || view.classes(word).isDisjoint(with: .function))
    }
  }

  /// Whether words say in general what something is: nobody who speaks or is spoken of, no time, and no verb in the past of what
  /// the thing did, as in "the firm that built it".
  func isGeneral(_ meaning: Range<Int>) -> Bool {
    meaning.allSatisfy { word in
      !has(word, grammar.definiteDoubts) && !isEnglishSuperlative(word)
        && !(word > meaning.lowerBound && has(word - 1, grammar.relatives) && (isPast(word) || has(word, Self.others)))
    }
  }

  /// Who is spoken of: "the building that they want".
  private static let others: WordSet = "they they've they'd they'll they're"

  private func isPast(_ word: Int) -> Bool {
    has(word, grammar.pastVerbs) || nouns.participleEndings.match(view.bytes, view.words.range(word))
  }

  /// "fastest"; not "forest".
  private func isEnglishSuperlative(_ word: Int) -> Bool {
    let range = view.words.range(word)
    return range.count > 5 && view.bytes[range].suffix(3).elementsEqual("est".utf8)
      && !Self.nounsInEst.contains(view.bytes, range)
  }

  private static let nounsInEst: WordSet = """
    forest interest request protest contest harvest conquest inquest arrest invest digest honest modest suggest manifest behest
    earnest tempest bequest priest ingest divest
    """

  /// Whether a noun phrase names a kind of thing: "process", "device".
  func isGenus(_ phrase: Range<Int>) -> Bool {
    guard let first = phrase.first, let last = phrase.last else { return false }
    return has(isHeadLast ? last : first, grammar.genera)
  }

  /// Whether a word may open the noun phrase that says what something is: an article or a noun, neither number nor verb.
  func opensNounPhrase(_ word: Int) -> Bool {
    if phrases.article(at: word) != nil { return true }
    return view.classes(word).isDisjoint(with: [.function, .dangling, .number, .question, .weakAdjective])
      && !isVerb(word) && !isAdverb(word) && !isNumber(word) && !has(word, grammar.relatives)
      && (!nouns.capitalizesNouns || view.shapes[word].contains(.startsUpper))
  }

  /// Whether a verb that is denied follows a noun, before any clause that is tied to it: "процедура не очень быстрая".
  func isDenied(_ words: Range<Int>) -> Bool {
    guard !grammar.negations.isEmpty else { return false }
    for word in words.prefix(Self.reach) {
      if word > words.lowerBound, !phrases.isJoined(word) || has(word, grammar.relatives) { return false }
      // "Un outil pour ne rien oublier" denies nothing of the tool.
      if has(word, grammar.negations) { return word == words.lowerBound || !isTie(word - 1) }
    }
    return false
  }

  /// Whether words are a clause with a verb of its own, not a noun with what is tied to it.
  func hasVerb(_ words: Range<Int>) -> Bool {
    for word in words.prefix(Self.reach) {
      if word > words.lowerBound {
        guard phrases.isJoined(word) else { return false }
        if has(word, grammar.relatives), !nouns.capitalizesNouns { return false }
        // What follows an article is a noun, whatever its form: "el paso".
        if phrases.article(at: word - 1) != nil { continue }
      }
      if has(word, grammar.copulas) || has(word, grammar.subjects) || isVerb(word) { return true }
    }
    return false
  }

  /// Whether a word is so frequent in the language that nobody restates it to say what it means: "la retraite, c'est-à-dire".
  func isCommon(_ term: Range<Int>) -> Bool {
    guard let word = term.first, term.count == 1, !grammar.isTight else { return false }
    return isEveryday(word)
  }

  private func isEveryday(_ word: Int) -> Bool {
    guard let frequencies, !view.shapes[word].contains(.hasInnerUpper) else { return false }
    return frequencies.zipf(view.bytes, phrases.bare(word)) >= Self.commonZipf
  }

  /// On the Zipf scale: some sixteen times in a million words.
  private static let commonZipf = 4.2

  /// Whether a word is a verb, by the list of frequent ones or its ending.
  private func isVerb(_ word: Int) -> Bool {
    if view.classes(word).contains(.verb) { return !phrases.isNounLike(word) }
    let range = view.words.range(word)
    return view.shapes[word].isLower && nouns.verbEndings.match(view.bytes, range)
      && !nouns.nounEndings.match(view.bytes, range) && !nouns.nouns.contains(view.bytes, range)
  }

  /// Whether a word is a participle by its ending: "are made by" names no kind of thing.
  func isParticiple(_ word: Int) -> Bool { grammar.participleEndings.match(view.bytes, view.words.range(word)) }

  private func isNumber(_ word: Int) -> Bool {
    view.shapes[word].contains(.hasDigit) || view.classes(word).contains(.number)
  }

  /// Whether a phrase says again what a term says, so that it explains nothing.
  func repeats(_ term: Range<Int>, in words: Range<Int>) -> Bool {
    guard let last = term.last else { return false }
    // Several words may share one with what explains them, but not where adjectives follow their noun.
    let said = isHeadLast ? last..<term.upperBound : term
    return words.prefix(Self.reach).contains { word in
      said.contains { view.isSame($0, word) && view.classes($0).isDisjoint(with: .function) }
    }
  }

  private var isHeadLast: Bool { grammar.isTight || nouns.capitalizesNouns }

  private func has(_ word: Int, _ set: WordSet) -> Bool { set.contains(view.bytes, phrases.bare(word)) }

  private func isTie(_ word: Int) -> Bool { has(word, grammar.ties) }

  /// Whether a noun has the form of a plural, where that is known.
  func isPlural(_ head: Int) -> Bool {
    guard grammar.isTight else { return true }
    let word = view.bytes[view.words.range(head)]
    return word.last == UInt8(ascii: "s") && word.dropLast().last != UInt8(ascii: "s")
      || word.elementsEqual("people".utf8)
  }

  /// Whether a phrase is what is left of a clause: it has an adverb, or a verb with its object.
  func isClause(_ phrase: Range<Int>) -> Bool {
    guard let first = phrase.first else { return false }
    if view.classes(first).contains(.number), phrase.count > 1, view.gap(before: first + 1) == .space { return true }
    if !grammar.isTight {
      return phrase.contains(where: isVerb) || nouns.capitalizesNouns && isUncapitalised(phrase)
    }
    if phrase.contains(where: isAdverb) { return true }
    let links = phrase.count { !view.classes($0).isDisjoint(with: [.function]) }
    if links > 0, phrase.count > 3, view.shapes[first].isLower { return true }
    let word = view.words.range(first)
    return phrase.count > 1 && nouns.gerundEndings.match(view.bytes, word) && !nouns.nouns.contains(view.bytes, word)
  }

  private func isUncapitalised(_ phrase: Range<Int>) -> Bool {
    phrase.last.map { view.shapes[$0].isLower } ?? true
  }

  /// Whether a word has the ending of an English adverb.
  private func isAdverb(_ word: Int) -> Bool {
    guard grammar.isTight else { return false }
    let range = view.words.range(word)
    return range.count > 4 && view.bytes[range].suffix(2).elementsEqual("ly".utf8)
      && !nouns.nouns.contains(view.bytes, range) && !view.shapes[word].contains(.startsUpper)
  }

  private func isLink(_ word: Int) -> Bool {
    let range = view.words.range(word)
    return grammar.ties.contains(view.bytes, range) || grammar.relatives.contains(view.bytes, range)
  }
}
