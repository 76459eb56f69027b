import EpitomeCore

/// What speaks against a definition though its wording has the form of one: "laziness is a virtue in a sense", "by that I mean
/// like a lot of it". In talk such sentences are as frequent as those that define.
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class DefinitionDoubts {
  private let view: WordView
  private let grammar: DefinitionGrammar
  private let nouns: PhraseGrammar

  /// Words of a meaning that are asked whether who speaks is among them.
  private static let reach = 12

  init(_ view: WordView, _ grammar: DefinitionGrammar, language: String) {
    self.view = view
    self.grammar = grammar
    nouns = PhraseGrammar.forLanguage(language)
  }

  /// Whether the words from one on take back, weaken or judge rather than define: "kind of like", "really hard".
  func isHedged(_ word: Int, limit: Int) -> Bool {
    grammar.hedges.matchLength(view.bytes, at: view.words.range(word).lowerBound, limit: limit) != nil
  }

  /// Whether who speaks is among the first words: "a system that I was putting together" tells of them, not of systems.
  func isPersonal(_ words: Range<Int>) -> Bool {
    words.prefix(Self.reach).contains { grammar.firstPersons.contains(view.bytes, view.words.range($0)) }
  }

  /// The noun with which the noun phrase ends that begins with a word; nil where punctuation or a function word comes first.
  func head(of complement: Range<Int>) -> Int? {
    var head: Int?
    for word in complement {
      if word > complement.lowerBound, view.gap(before: word) != .space, view.gap(before: word) != .tie { break }
      guard view.classes(word).isDisjoint(with: [.function]), !isLink(word) else { break }
      head = word
    }
    return head
  }

  /// Whether a noun says nothing of what a thing is: "a part of", "a challenge", or who somebody is.
  func isVague(_ head: Int) -> Bool {
    grammar.vagueGenera.contains(view.bytes, view.words.range(head)) || view.classes(head).contains(.personRole)
  }

  /// Whether a noun has the form of a plural, where that is known.
  func isPlural(_ head: Int) -> Bool {
    guard grammar.isTight else { return true }
    let word = view.bytes[view.words.range(head)]
    return word.last == UInt8(ascii: "s") && word.dropLast().last != UInt8(ascii: "s")
      || word.elementsEqual("people".utf8)
  }

  /// Whether a phrase is what is left of a clause: it has an adverb, or a verb with its object.
  func isClause(_ phrase: Range<Int>) -> Bool {
    guard grammar.isTight, let first = phrase.first else { return false }
    if phrase.contains(where: isAdverb) { return true }
    let links = phrase.count { !view.classes($0).isDisjoint(with: [.function]) }
    if links > 0, phrase.count > 3, view.shapes[first].isLower { return true }
    let word = view.words.range(first)
    return phrase.count > 1 && nouns.gerundEndings.match(view.bytes, word) && !nouns.nouns.contains(view.bytes, word)
  }

  private func isAdverb(_ word: Int) -> Bool {
    let range = view.words.range(word)
    return range.count > 4 && view.bytes[range].suffix(2).elementsEqual("ly".utf8)
      && !nouns.nouns.contains(view.bytes, range) && !view.shapes[word].contains(.startsUpper)
  }

  private func isLink(_ word: Int) -> Bool {
    let range = view.words.range(word)
    return grammar.ties.contains(view.bytes, range) || grammar.relatives.contains(view.bytes, range)
  }
}
