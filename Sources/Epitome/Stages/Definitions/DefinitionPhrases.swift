import EpitomeCore

/// Reads the phrases around a definition: the term before or after the words that define it, and the words themselves.
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class DefinitionPhrases {
  let view: WordView
  let lexicon: Lexicon
  let grammar: DefinitionGrammar
  /// How often each word of the vocabulary occurs.
  private let counts: [Int32]
  /// How often the forms of each stem occur, without the articles that apostrophes tie to them: "affreschi" and "l'affresco".
  private lazy var stemCounts = countStems()
  private let stemmer: LightStemmer
  /// Vocabulary numbers of words in acronyms.
  private let acronymWords: Set<Int32>

  private static let maxTermWords = 5
  private static let maxMeaningBytes = 1000
  /// Bytes of a meaning behind which a comma may end it; where no small words stand between nouns, two short ones will do.
  private static let leastMeaningBytes = 20
  private var leastInserted: Int { grammar.takesGenitives ? 8 : Self.leastMeaningBytes }
  private static let maxNounWords = 3

  init(_ document: Document, _ grammar: DefinitionGrammar) throws {
    view = try WordView(document)
    lexicon = try document.lexicon()
    stemmer = LightStemmer.forLanguage(lexicon.language)
    self.grammar = grammar
    var counts = [Int32](repeating: 0, count: view.words.vocabulary.count)
    for id in view.words.ids { counts[Int(id)] += 1 }
    self.counts = counts
    var acronymWords: Set<Int32> = []
    for acronym in try document.list(.acronyms) {
      for word in view.words.words(in: acronym.shortSpan) { acronymWords.insert(view.words.ids[word]) }
    }
    self.acronymWords = acronymWords
  }

  // MARK: Terms

  /// The noun phrase that takes up all words of a range but a leading article, or nil where they are no such phrase.
  func wholePhrase(_ numbers: Range<Int>, isExplicit: Bool) -> Range<Int>? {
    var numbers = numbers
    guard let first = numbers.first else { return nil }
    numbers = noun(at: first)..<numbers.upperBound
    if numbers.count > 1, grammar.termNouns.contains(view.bytes, view.words.range(numbers.lowerBound)) {
      numbers = numbers.lowerBound + 1..<numbers.upperBound
    }
    guard numbers.count <= Self.maxTermWords, isPhrase(numbers, isExplicit: isExplicit) else { return nil }
    return numbers
  }

  /// The noun phrase that ends with the last word of a range.
  func phraseBefore(_ numbers: Range<Int>) -> Range<Int>? {
    var start = numbers.upperBound
    while start > numbers.lowerBound, numbers.upperBound - start < Self.maxTermWords {
      let word = start - 1
      if start < numbers.upperBound {
        if !isJoined(start) { break }
        // An article that no preposition stands before opens the phrase: "affiche l'URL du connecteur".
        if elidedLength(start) > 0, !view.classes(word).contains(.freeLink) { break }
      }
      let classes = view.classes(word)
      if grammar.called.contains(view.bytes, view.words.range(word)) { break }
      if classes.contains(.freeLink), start < numbers.upperBound, word > numbers.lowerBound, isJoined(word),
        view.classes(word - 1).isDisjoint(with: [.function, .verb])
      {
        start = word - 1
        continue
      }
      if classes.contains(.function) || classes.contains(.verb) && !isNounLike(word) { break }
      start = word
    }
    while start < numbers.upperBound, !view.classes(start).isDisjoint(with: [.weakAdjective, .number]) { start += 1 }
    let found = start..<numbers.upperBound
    return !endsInTitledName(found, from: numbers.lowerBound) && isPhrase(found, isExplicit: true) ? found : nil
  }

  /// Whether the last word of a phrase is the name of somebody with a title: "M. Noyer, qui est …", "l'avis de
  /// madame Noyer".
  private func endsInTitledName(_ phrase: Range<Int>, from start: Int) -> Bool {
    guard let last = phrase.last, last > start, view.classes(last - 1).contains(.personTitle) else { return false }
    return view.gap(before: last) == .stop || !grammar.isTight && phrase.count > 1
  }

  /// The noun phrase with which a range begins, after an article.
  func phraseAfter(_ numbers: Range<Int>) -> Range<Int>? {
    var start = numbers.lowerBound
    if start < numbers.upperBound { start = noun(at: start) }
    var end = start
    while end < numbers.upperBound, end - start < Self.maxTermWords {
      if end > start, !isJoined(end) { break }
      let classes = view.classes(end)
      if classes.contains(.function) || classes.contains(.verb) && !isNounLike(end) { break }
      end += 1
    }
    return isPhrase(start..<end, isExplicit: true) ? start..<end : nil
  }

  /// The bytes of a term, without an article that an apostrophe ties to it.
  func termRange(_ numbers: Range<Int>) -> Range<Int> {
    let range = view.range(numbers)
    return range.lowerBound + elidedLength(numbers.lowerBound)..<range.upperBound
  }

  /// The bytes of a word, without an article that an apostrophe ties to it.
  func bare(_ word: Int) -> Range<Int> {
    let range = view.words.range(word)
    return range.lowerBound + elidedLength(word)..<range.upperBound
  }

  /// Whether a word is or begins with an article, and which.
  func article(at word: Int) -> Article? {
    let elided = elidedLength(word)
    let range = view.words.range(word)
    let form = elided > 0 ? range.lowerBound..<range.lowerBound + elided : range
    if grammar.indefinite.contains(view.bytes, form) { return .indefinite }
    if grammar.definite.contains(view.bytes, form) { return .definite }
    let joined = grammar.joinedArticle
    return !joined.isEmpty && range.count > joined.count && view.bytes[range].starts(with: joined) ? .definite : nil
  }

  /// The first word of a noun phrase without its article, which may be part of that very word.
  func noun(at word: Int) -> Int {
    let range = view.words.range(word)
    return grammar.indefinite.contains(view.bytes, range) || grammar.definite.contains(view.bytes, range)
      ? word + 1 : word
  }

  /// The length of an article that an apostrophe ties to the noun after it, or 0.
  private func elidedLength(_ word: Int) -> Int {
    let range = view.words.range(word)
    guard let elision = Elision.find(in: range, view.bytes) else { return 0 }
    let form = range.lowerBound..<elision.next
    let isArticle = grammar.indefinite.contains(view.bytes, form) || grammar.definite.contains(view.bytes, form)
    return isArticle ? form.count : 0
  }

  func isJoined(_ word: Int) -> Bool {
    let gap = view.gap(before: word)
    return gap == .space || gap == .tie
  }

  /// Whether what stands before a noun phrase lets it be one: the start of a clause, an article, a preposition. After a
  /// pronoun it is a verb with its object, and after a noun only the end of a longer phrase.
  func isDetermined(_ phrase: Range<Int>, from start: Int) -> Bool {
    let before = phrase.lowerBound - 1
    guard before >= start, isJoined(phrase.lowerBound), article(at: phrase.lowerBound) == nil else { return true }
    let classes = view.classes(before)
    if !classes.isDisjoint(with: [.determiner, .weakAdjective]) || article(at: before) != nil { return true }
    if grammar.subjects.contains(view.bytes, view.words.range(before)) { return false }
    if grammar.isTight {
      // "It is private, meaning …", "to fit, which is …"
      let isPredicate = phrase.count == 1 && view.shapes[phrase.lowerBound].isLower && isPredicative(before)
      return !isPredicate && !classes.isDisjoint(with: [.function, .verb])
    }
    // Without articles a noun phrase may follow its verb at once.
    if grammar.indefinite.isEmpty, classes.contains(.verb), !isCopula(before) { return true }
    return classes.contains(.innerFunction)
      || classes.contains(.function) && classes.isDisjoint(with: [.verb, .verbSign]) && !isCopula(before)
  }

  /// Whether words may restate a phrase as a noun restates a noun: they open with an article that agrees in number with the
  /// phrase's determiner, and is indefinite where that is; and the phrase is not the last of a row ("de l'eau et du sel").
  ///
  /// - Parameters:
  ///   - first: the first word behind "that is".
  ///   - phrase: the phrase before.
  ///   - start: the first word of its sentence.
  /// - Returns: whether they may; always where the grammar has no determiners.
  func mayRestate(_ first: Int, _ phrase: Range<Int>, from start: Int) -> Bool {
    guard !grammar.plurals.isEmpty else { return true }
    guard let opener = article(at: first), !isElidedTie(phrase.lowerBound) else { return false }
    guard let determiner = determiner(of: phrase, from: start) else { return true }
    return !isLastOfRow(determiner, from: start) && agreesInNumber(first, with: phrase, from: start)
      // "des" may be "de les".
      && (article(at: determiner) != .indefinite || isPlural(determiner) == true || opener == .indefinite)
  }

  /// Whether a preposition behind "and" or "or" stands before a determiner, or is what stands there.
  private func isLastOfRow(_ determiner: Int, from start: Int) -> Bool {
    [determiner, determiner - 1].contains { word in
      word > start && grammar.ties.contains(view.bytes, view.words.range(word))
        && grammar.coordinators.contains(view.bytes, view.words.range(word - 1))
    }
  }

  /// Whether an article does not stand before several where the determiner of a phrase stands before one, nor the reverse.
  func agreesInNumber(_ first: Int, with phrase: Range<Int>, from start: Int) -> Bool {
    guard let determiner = determiner(of: phrase, from: start), let several = isPlural(determiner),
      let isOther = isPlural(first)
    else { return true }
    return several == isOther
  }

  /// The word before a phrase, or before adjectives and numbers that open it, or its first where an apostrophe ties an
  /// article to that; nil where it opens the sentence or stands behind a sign.
  private func determiner(of phrase: Range<Int>, from start: Int) -> Int? {
    if elidedLength(phrase.lowerBound) > 0 { return phrase.lowerBound }
    var word = phrase.lowerBound - 1
    while word > start, article(at: word) == nil,
      !view.classes(word).isDisjoint(with: [.weakAdjective, .number])
    {
      word -= 1
    }
    return word >= start && isJoined(word + 1) ? word : nil
  }

  /// Whether a determiner, or one that an apostrophe ties to a word, stands before several; nil where it is none.
  private func isPlural(_ word: Int) -> Bool? {
    let range = view.words.range(word)
    let elided = elidedLength(word)
    let form = elided > 0 ? range.lowerBound..<range.lowerBound + elided : range
    if grammar.plurals.contains(view.bytes, form) { return true }
    return grammar.singulars.contains(view.bytes, form) ? false : nil
  }

  private func isPredicative(_ word: Int) -> Bool {
    let sign = view.classes(word)
    return isCopula(word) || sign.contains(.verbSign) && !sign.contains(.determiner)
  }

  func isCopula(_ word: Int) -> Bool {
    let range = view.words.range(word)
    return grammar.copulas.contains(view.bytes, range) || grammar.detachedCopulas.contains(view.bytes, range)
  }

  /// Whether a form among the frequent verbs may well be a noun here: it ends as a verbal noun does, or opens with a capital.
  func isNounLike(_ word: Int) -> Bool {
    let range = view.words.range(word)
    return range.count > 5 && view.bytes[range].suffix(3).elementsEqual([0x69, 0x6E, 0x67])
      || lexicon.language == "de" && view.shapes[word].contains(.startsUpper)
  }

  /// Whether words make up a noun phrase that may be a term: no function words but inner ones, and content in it.
  ///
  /// - Parameters:
  ///   - numbers: the words.
  ///   - isExplicit: whether the wording leaves no doubt that a term is defined; otherwise a single word must recur.
  /// - Returns: whether they are one.
  private func isPhrase(_ numbers: Range<Int>, isExplicit: Bool) -> Bool {
    guard let first = numbers.first, let last = numbers.last else { return false }
    for word in numbers {
      if word > first, !isJoined(word) { return false }
      let isFunction = view.classes(word).contains(.function)
      if isFunction, word == first || word == last || !isInner(word) { return false }
    }
    return isTerm(numbers, isExplicit: isExplicit)
  }

  private func isInner(_ word: Int) -> Bool {
    lexicon.innerFunctionWords.contains(view.bytes, view.words.range(word))
      || grammar.ties.contains(view.bytes, view.words.range(word))
  }

  private func isTerm(_ numbers: Range<Int>, isExplicit: Bool) -> Bool {
    let content = numbers.filter { view.classes($0).isDisjoint(with: [.function]) }
    guard let last = content.last else { return false }
    let emptyClasses: WordClasses = [.genericNoun, .weakAdjective, .number, .dangling, .reply, .monthOrDay]
    guard content.contains(where: { view.classes($0).isDisjoint(with: emptyClasses) && hasLetter($0) }) else {
      return false
    }
    guard !view.classes(last).contains(.weakAdjective), !view.shapes[last].contains(.isSingle),
      !content.contains(where: isDate)
    else { return false }
    if let first = content.first, content.count > 1, view.classes(first).contains(.verb), !isNounLike(first) {
      return false
    }
    if content.contains(where: { view.classes($0).contains(.givenName) && view.shapes[$0].contains(.startsUpper) }) {
      return false
    }
    guard content.count == 1 else { return true }
    let range = view.words.range(last)
    return range.count > 2 && !lexicon.fillers.contains(view.bytes, range)
      && (!view.classes(last).contains(.verb) || isNounLike(last))
      && (isExplicit || recurs(last) || acronymWords.contains(view.words.ids[last])
        || view.shapes[last].contains(.hasInnerUpper))
  }

  /// Whether a word or another form of it stands elsewhere too.
  private func recurs(_ word: Int) -> Bool {
    if counts[Int(view.words.ids[word])] > 1 { return true }
    let vocabulary = view.words.vocabulary
    return stemCounts[stem(vocabulary.bytes, vocabulary.range(of: Int(view.words.ids[word]))), default: 0] > 1
  }

  private func countStems() -> [[UInt8]: Int32] {
    let vocabulary = view.words.vocabulary
    var counts: [[UInt8]: Int32] = [:]
    for word in 0..<vocabulary.count {
      counts[stem(vocabulary.bytes, vocabulary.range(of: word)), default: 0] += self.counts[word]
    }
    return counts
  }

  private func stem(_ bytes: [UInt8], _ word: Range<Int>) -> [UInt8] {
    let start = Elision.find(in: word, bytes)?.next ?? word.lowerBound
    return Array(bytes[start..<max(start, stemmer.stemEnd(bytes, start..<word.upperBound))])
  }

  /// Whether a word names a day or month, or is a year.
  private func isDate(_ word: Int) -> Bool {
    let range = view.words.range(word)
    return view.classes(word).contains(.monthOrDay) && view.shapes[word].contains(.startsUpper)
      || range.count == 4 && view.bytes[range].allSatisfy { $0 &- 0x30 < 10 }
  }

  private func hasLetter(_ word: Int) -> Bool {
    !view.shapes[word].isDisjoint(with: [.hasLower, .startsUpper, .hasInnerUpper, .hasCaseless])
  }

  // MARK: Meanings

  /// Where the words that define begin and end: from the word `start` to the end of the sentence, or to the comma after
  /// which a new clause begins, or to the bracket that closes the one opened before them.
  ///
  /// - Parameters:
  ///   - start: the first word.
  ///   - numbers: the words of the sentence.
  ///   - limit: where the sentence ends.
  ///   - inBracket: whether a bracket was opened before.
  ///   - isInserted: whether the words stand between a term that opens the sentence and its verb, so that a comma ends them.
  /// - Returns: their bytes, or nil where they are too few or too many.
  func meaning(
    from start: Int, in numbers: Range<Int>, limit: Int, inBracket: Bool, isInserted: Bool = false
  ) -> Range<Int>? {
    guard start < numbers.upperBound else { return nil }
    let from = view.words.range(start).lowerBound
    var end = limit
    var depth = 0
    var position = from
    let furthest = min(limit, from + Self.maxMeaningBytes)
    while position < furthest {
      let byte = view.bytes[position]
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 {
        if depth == 0 {
          end = position
          break
        }
        depth -= 1
      }
      if byte == 0x2C, !inBracket, depth == 0, position - from > (isInserted ? leastInserted : Self.leastMeaningBytes),
        isInserted || opensClause(after: position, limit: limit)
      {
        end = position
        break
      }
      position += 1
    }
    guard end - from <= Self.maxMeaningBytes else { return nil }
    end = trimmedEnd(from, end)
    if isReported(from..<end) { return nil }
    let count = view.words.words(in: TextSpan(from, end)).count
    return count >= (grammar.takesGenitives ? 2 : 3) ? from..<end : nil
  }

  /// Whether a dash behind a comma or a quotation mark says who said it: "… для батальона, — заявил куратор".
  private func isReported(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while let dash = view.bytes[position..<range.upperBound].firstIndex(of: 0xE2) {
      let (scalar, size) = view.bytes.scalar(at: dash)
      position = min(dash + size, range.upperBound)
      guard scalar == 0x2013 || scalar == 0x2014 else { continue }
      let before = view.bytes.trimmed(range.lowerBound..<dash).upperBound
      if let (sign, _) = view.bytes.scalar(before: before), before > range.lowerBound,
        sign == 0x2C || sign == 0xBB || sign == 0x201C || sign == 0x201D
      {
        return true
      }
    }
    return false
  }

  private func opensClause(after comma: Int, limit: Int) -> Bool {
    let start = view.bytes.trimmed(comma + 1..<limit).lowerBound
    return grammar.subjects.matchLength(view.bytes, at: start, limit: limit) != nil
  }

  /// The end without white space, closing punctuation and quotation marks.
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, let (scalar, size) = view.bytes.scalar(before: end) {
      switch scalar {
      case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x22, 0x201D, 0x2014, 0x2013, 0x2D, 0x2A, 0x3002, 0xFF0C, 0x3001, 0xFF01,
        0xFF1F, 0x300D, 0x61F, 0x60C, 0x061B, 0xFF1B:
        end -= size
      default:
        guard UTF8Classes.isWhitespace(scalar) else { return end }
        end -= size
      }
    }
    return end
  }

  /// Whether what looks like a relative is the article of a noun, with no clause after it: "die GAP, die Gemeinsame Agrarpolitik".
  private func opensNoun(after word: Int, in numbers: Range<Int>) -> Bool {
    guard article(at: word) != nil else { return false }
    let end = (word + 1..<numbers.upperBound).first { !isJoined($0) } ?? numbers.upperBound
    return end - word <= Self.maxNounWords
  }

  /// Whether a preposition is tied to a word by an apostrophe: "dell'acqua", "d'air".
  private func isElidedTie(_ word: Int) -> Bool {
    let range = view.words.range(word)
    guard let elision = Elision.find(in: range, view.bytes) else { return false }
    return lexicon.elidedWords.contains(view.bytes, range.lowerBound..<elision.next) && elidedLength(word) == 0
  }

  /// Whether a word within the next `reach` words of a range ties a clause or complement to a noun.
  func isElaborated(_ numbers: Range<Int>, reach: Int, relativesOnly: Bool) -> Bool {
    let limit = view.range(numbers).upperBound
    for word in numbers.prefix(reach) {
      let start = view.words.range(word).lowerBound
      let isSetOff = !isJoined(word)
      if isSetOff == grammar.relativesFollowComma || grammar.relativesTakeAnyComma,
        !isSetOff || !opensNoun(after: word, in: numbers),
        grammar.relatives.matchLength(view.bytes, at: start, limit: limit) != nil
      {
        return true
      }
      if isSetOff { return false }
      if !relativesOnly, isElidedTie(word) { return true }
      if !relativesOnly, grammar.ties.matchLength(view.bytes, at: start, limit: limit) != nil { return true }
    }
    return false
  }
}

/// Which article stands before a noun.
enum Article {
  case indefinite, definite
}
