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
  /// Vocabulary numbers of words in acronyms.
  private let acronymWords: Set<Int32>

  private static let maxTermWords = 5
  private static let maxMeaningBytes = 1000

  init(_ document: Document, _ grammar: DefinitionGrammar) throws {
    view = try WordView(document)
    lexicon = try document.lexicon()
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
    if isArticle(first) { numbers = first + 1..<numbers.upperBound }
    guard numbers.count <= Self.maxTermWords, isPhrase(numbers, isExplicit: isExplicit) else { return nil }
    return numbers
  }

  /// The noun phrase that ends with the last word of a range.
  func phraseBefore(_ numbers: Range<Int>) -> Range<Int>? {
    var start = numbers.upperBound
    while start > numbers.lowerBound, numbers.upperBound - start < Self.maxTermWords {
      let word = start - 1
      if start < numbers.upperBound, !isJoined(start) { break }
      let classes = view.classes(word)
      if grammar.called.contains(view.bytes, view.words.range(word)) { break }
      if classes.contains(.function) || classes.contains(.verb) && !isNounLike(word) { break }
      start = word
    }
    while start < numbers.upperBound, !view.classes(start).isDisjoint(with: [.weakAdjective, .number]) { start += 1 }
    let found = start..<numbers.upperBound
    return isPhrase(found, isExplicit: true) ? found : nil
  }

  /// The noun phrase with which a range begins, after an article.
  func phraseAfter(_ numbers: Range<Int>) -> Range<Int>? {
    var start = numbers.lowerBound
    if start < numbers.upperBound, isArticle(start) { start += 1 }
    var end = start
    while end < numbers.upperBound, end - start < Self.maxTermWords {
      if end > start, !isJoined(end) { break }
      let classes = view.classes(end)
      if classes.contains(.function) || classes.contains(.verb) && !isNounLike(end) { break }
      end += 1
    }
    return isPhrase(start..<end, isExplicit: true) ? start..<end : nil
  }

  private func isArticle(_ word: Int) -> Bool {
    let range = view.words.range(word)
    return grammar.indefinite.contains(view.bytes, range) || grammar.definite.contains(view.bytes, range)
  }

  private func isJoined(_ word: Int) -> Bool {
    let gap = view.gap(before: word)
    return gap == .space || gap == .tie
  }

  /// Whether a form among the frequent verbs may well be a noun here: it ends as a verbal noun does, or opens with a capital.
  private func isNounLike(_ word: Int) -> Bool {
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
    guard !view.classes(last).contains(.weakAdjective), !view.shapes[last].contains(.isSingle) else { return false }
    if let first = content.first, content.count > 1, view.classes(first).contains(.verb), !isNounLike(first) {
      return false
    }
    if content.contains(where: { view.classes($0).contains(.givenName) && view.shapes[$0].contains(.startsUpper) }) {
      return false
    }
    guard content.count == 1 else { return true }
    let range = view.words.range(last)
    return range.count > 2
      && (!view.classes(last).contains(.verb) || isNounLike(last))
      && (isExplicit || counts[Int(view.words.ids[last])] > 1 || acronymWords.contains(view.words.ids[last])
        || view.shapes[last].contains(.hasInnerUpper))
  }

  private func hasLetter(_ word: Int) -> Bool {
    !view.shapes[word].isDisjoint(with: [.hasLower, .startsUpper, .hasInnerUpper, .hasCaseless])
  }

  // MARK: Meanings

  /// Where the words that define begin and end: from the word `start` to the end of the sentence, or to the comma after
  /// which a new clause begins, or to the bracket that closes the one opened before them.
  func meaning(from start: Int, in numbers: Range<Int>, limit: Int, inBracket: Bool) -> Range<Int>? {
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
      if byte == 0x2C, !inBracket, depth == 0, opensClause(after: position, limit: limit), position - from > 20 {
        end = position
        break
      }
      position += 1
    }
    guard end - from <= Self.maxMeaningBytes else { return nil }
    end = trimmedEnd(from, end)
    let count = view.words.words(in: TextSpan(from, end)).count
    return count >= 3 ? from..<end : nil
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

  /// Whether a word within the next `reach` words of a range ties a clause or complement to a noun.
  func isElaborated(_ numbers: Range<Int>, reach: Int, relativesOnly: Bool) -> Bool {
    for word in numbers.prefix(reach) {
      if grammar.isTight, word > numbers.lowerBound, view.gap(before: word) == .punctuation { return false }
      let start = view.words.range(word).lowerBound
      let limit = view.range(numbers).upperBound
      if grammar.relatives.matchLength(view.bytes, at: start, limit: limit) != nil { return true }
      if !relativesOnly, grammar.ties.matchLength(view.bytes, at: start, limit: limit) != nil { return true }
    }
    return false
  }
}
