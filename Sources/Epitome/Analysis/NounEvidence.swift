import EpitomeCore

/// How likely each word of a text is a noun, where it stands and in the text as a whole.
///
/// Where there is a table of uses (``WordUses``), a word's shares of use in the language are multiplied by what the words
/// before and after say, then drawn towards what the text itself has the word do: one step of expectation maximisation.
/// In other languages, the words that follow an article are counted, and those that follow a pronoun. Linear.
final class NounEvidence: Sendable {
  /// What a word is where it stands, as shares of 255.
  struct Use: Sendable {
    /// A noun or name.
    var noun: UInt8
    /// A verb or an adverb: no part of a noun phrase.
    var verb: UInt8
  }

  private let uses: [Use]
  private let shares: [WordUses.Shares]
  private let determined: [Int32]
  private let governed: [Int32]
  private let places: PredicatePlaces?

  init(_ document: Document, language: String) {
    let words = document.words
    let grammar = PhraseGrammar.forLanguage(LanguageTag.primary(language))
    let lexicon = Lexicon.forLanguage(language)
    let classes = document.foldedClasses(lexicon)
    (determined, governed) = Self.countSigns(words, grammar, classes)
    places = grammar.objectArticles.isEmpty ? nil : PredicatePlaces(document, grammar, lexicon)
    guard let table = WordUses.forLanguage(language) else {
      (uses, shares) = ([], [])
      return
    }
    (uses, shares) = Self.read(document, table, classes)
  }

  /// What a word is where it stands, by its number in the text; nil for languages without a table.
  func use(at word: Int) -> Use? { word < uses.count ? uses[word] : nil }

  /// Whether the word, by its number in the vocabulary, is met as a noun more than as a verb.
  func favorsNoun(_ word: Int) -> Bool {
    shares.isEmpty ? determined[word] > governed[word] : shares[word][0] >= 0.5
  }

  /// Whether the word is met as a verb, and more so than as a noun.
  func favorsVerb(_ word: Int) -> Bool { governed[word] > determined[word] }

  /// Whether the word is nowhere met where only nouns stand, and in half of its places or more where verbs do.
  func isPredicate(_ word: Int) -> Bool {
    guard let places, determined[word] == 0 else { return false }
    return places.isPredicate(word)
  }

  /// Whether the word is met where only nouns stand: after a determiner, a preposition or a number, or as a name.
  func isGoverned(_ word: Int) -> Bool { determined[word] > 0 || places?.isGoverned(word) == true }

  /// Whether the word is met after a determiner.
  func isDetermined(_ word: Int) -> Bool { determined[word] > 0 }

  /// The shares of the word's use in the text, or nil for languages without a table.
  func shares(of word: Int) -> WordUses.Shares? { word < shares.count ? shares[word] : nil }

  // MARK: Articles and pronouns

  private static func countSigns(
    _ words: WordTable, _ grammar: PhraseGrammar, _ classes: [WordClasses]
  ) -> (nouns: [Int32], verbs: [Int32]) {
    let vocabulary = words.vocabulary
    var nouns = [Int32](repeating: 0, count: vocabulary.count)
    var verbs = nouns
    let bytes = vocabulary.bytes
    for word in 0..<vocabulary.count where isElided(bytes, vocabulary.range(of: word), grammar) { nouns[word] = 1 }
    for word in words.ids.indices.dropFirst() where words.starts[word] &- words.ends[word - 1] == 1 {
      let before = classes[Int(words.ids[word - 1])]
      if before.contains(.determiner) {
        nouns[Int(words.ids[word])] &+= 1
      } else if before.contains(.verbSign) {
        verbs[Int(words.ids[word])] &+= 1
      }
    }
    return (nouns, verbs)
  }

  /// Whether an article stands before the apostrophe of the word.
  private static func isElided(_ bytes: [UInt8], _ range: Range<Int>, _ grammar: PhraseGrammar) -> Bool {
    range.count > 3 && bytes[range.lowerBound] == UInt8(ascii: "l")
      && grammar.determiners.contains(bytes, range.lowerBound..<range.lowerBound + 2)
      || range.count > 4 && grammar.determiners.contains(bytes, range.lowerBound..<range.lowerBound + 4)
  }

  // MARK: Neighbours

  /// How many uses in the text weigh as much as what is known of the word in the language.
  private static let priorWeight: Float = 6

  private static func read(
    _ document: Document, _ table: WordUses, _ classes: [WordClasses]
  ) -> ([Use], [WordUses.Shares]) {
    let words = document.words
    let known = WordNeighbours(words.vocabulary, table, classes)
    let signs = known.signs(document, words)
    var totals = [WordUses.Shares](repeating: .zero, count: words.vocabulary.count)
    var counts = [Float](repeating: 0, count: words.vocabulary.count)
    let (before, after) = (table.before, table.after)
    let (signsBefore, signsAfter) = (signs.before, signs.after)
    let (ids, isName, knownShares) = (words.ids, signs.isName, known.shares)
    for word in 0..<words.count where !isName[word] {
      let id = Int(ids[word])
      totals[id] += weigh(knownShares[id], before[Int(signsBefore[word])], after[Int(signsAfter[word])])
      counts[id] += 1
    }
    let shares = totals.indices.map { id in
      (totals[id] + priorWeight * known.shares[id]) / (counts[id] + priorWeight)
    }
    var uses: [Use] = []
    uses.reserveCapacity(words.count)
    for word in 0..<words.count {
      if isName[word] {
        uses.append(Use(noun: 255, verb: 0))
        continue
      }
      let here = weigh(shares[Int(ids[word])], before[Int(signsBefore[word])], after[Int(signsAfter[word])])
      uses.append(Use(noun: UInt8(255 * min(1, here[0])), verb: UInt8(255 * min(1, here[1] + here[3]))))
    }
    return (uses, shares)
  }

  /// The shares of a word in the light of the words before and after it.
  @inline(__always)
  private static func weigh(
    _ shares: WordUses.Shares, _ before: WordUses.Shares, _ after: WordUses.Shares
  ) -> WordUses.Shares {
    let weighed = shares * before * after
    let sum = weighed.sum()
    return sum > 0 ? weighed / sum : shares
  }
}

extension Document {
  /// How likely each word is a noun, found once for as long as the text stands.
  ///
  /// - Throws: `LayerFormatError` where the layers that tell the language have another shape.
  func nounEvidence() throws -> NounEvidence {
    let language = try language()
    return derived(DerivedKey<NounEvidence>("nounEvidence." + language)) { NounEvidence($0, language: language) }
  }
}
