import EpitomeCore
import EpitomeICU

/// What the distinct words of a text may do in key terms: worked out once a word, not once an occurrence.
struct TermVocabulary: Sendable {
  /// A word.
  struct Word: Sendable {
    /// What it may do.
    var role: WordRole
    /// Number of its stem.
    var stem: Int32
    /// Bytes of the elided article or preposition before the word proper, as in "l'été".
    var elision: UInt8
    /// Bytes of the possessive ending, as in "world's".
    var possessive: UInt8
    /// Bytes of the particle that ends it and with it the phrase, as in Korean.
    var particle: UInt8
    /// Whether it is what transcribers write for sounds, in brackets.
    var isSoundLabel: Bool
  }

  /// The words, by number.
  private(set) var words: [Word] = []
  /// What the elided part of each word may do.
  private(set) var elidedRoles: [WordRole] = []
  /// Number of the elided part's stem.
  private(set) var elidedStems: [Int32] = []
  /// How often words of each stem stand in the text.
  private(set) var stemCounts: [Int32] = []

  /// How rare the words of each stem are in the language, from 0 to 1.
  private(set) var rarities: [Double] = []
  /// Stems of the function words that tie nouns together as a rule.
  private(set) var freeLinks: Set<Int32> = []

  /// The language, as a BCP 47 tag.
  let language: String
  /// What tells the words of the language apart.
  let grammar: PhraseGrammar

  private let lexicon: Lexicon
  private let stemmer: TermStemmer
  /// The words as they stand, folded.
  private let forms: Vocabulary
  private var distinct = Vocabulary()

  /// Whether spaces stand between words.
  var writesSpaces: Bool { lexicon.writesSpaces }

  /// How likely each word is a noun.
  let evidence: NounEvidence

  init(_ document: Document, language: String, evidence: NounEvidence) {
    let table = document.words
    self.evidence = evidence
    self.language = language
    lexicon = Lexicon.forLanguage(language)
    let folded = document.foldedClasses(lexicon)
    grammar = PhraseGrammar.forLanguage(lexicon.language)
    stemmer = TermStemmer(language: language)
    let frequencies = WordFrequencies.forLanguage(language)
    let zipf = document.zipf(language: language)
    let vocabulary = table.vocabulary
    forms = vocabulary
    let bytes = vocabulary.bytes
    var counts = [Int32](repeating: 0, count: vocabulary.count)
    for id in table.ids { counts[Int(id)] += 1 }
    words.reserveCapacity(vocabulary.count)
    let roles = WordRoles(table, lexicon: lexicon, counts: counts, evidence: evidence)
    for word in 0..<vocabulary.count {
      let range = vocabulary.range(of: word)
      // "D'accord" and "d'abord" are words of their own, no nouns with an article.
      let isWhole = !folded[word].isDisjoint(with: [.function, .reply, .cue])
      let proper = isWhole ? range : properRange(bytes, range)
      let isElided = proper.lowerBound > range.lowerBound
      elidedStems.append(isElided ? insert(bytes, range.lowerBound..<proper.lowerBound) : -1)
      elidedRoles.append(
        isElided && lexicon.innerFunctionWords.contains(bytes, range.lowerBound..<proper.lowerBound) ? .links : [])
      let classes = proper == range ? folded[word] : lexicon.classes(bytes, proper)
      let frequency = proper == range ? zipf?[word] : frequencies?.zipf(bytes, proper)
      let stem = insert(bytes, proper.lowerBound..<stemmer.stemEnd(bytes, proper, among: vocabulary))
      words.append(
        Word(
          role: roles.role(of: word, bytes, proper, classes), stem: stem,
          elision: UInt8(clamping: proper.lowerBound - range.lowerBound),
          possessive: UInt8(clamping: range.upperBound - proper.upperBound),
          particle: UInt8(clamping: grammar.particles.length(bytes, proper)),
          isSoundLabel: classes.contains(.soundLabel)))
      while rarities.count < distinct.count { rarities.append(1) }
      rarities[Int(stem)] = min(rarities[Int(stem)], Self.rarity(bytes, proper, zipf: frequency))
      if classes.contains(.freeLink) { freeLinks.insert(stem) }
      if elidedStems[word] >= 0, grammar.freeLinks.contains(bytes, range.lowerBound..<proper.lowerBound) {
        freeLinks.insert(elidedStems[word])
      }
    }
    stemCounts = [Int32](repeating: 0, count: distinct.count)
    for (number, word) in words.enumerated() { stemCounts[Int(word.stem)] &+= counts[number] }
  }

  /// The stems of the words of a phrase that a user or another stage gave; nil where the text lacks one of them.
  func stems(of phrase: String) -> [Int32]? {
    let asked = WordTable(Array(phrase.utf8))
    let bytes = asked.vocabulary.bytes
    var found: [Int32] = []
    for id in asked.ids {
      let range = asked.vocabulary.range(of: Int(id))
      let proper = properRange(bytes, range)
      if proper.lowerBound > range.lowerBound {
        guard let stem = distinct.find(bytes, range.lowerBound..<proper.lowerBound) else { return nil }
        found.append(Int32(stem))
      }
      let stem = proper.lowerBound..<stemmer.stemEnd(bytes, proper, among: forms)
      guard let number = distinct.find(bytes, stem) else { return nil }
      found.append(Int32(number))
    }
    return found.isEmpty ? nil : found
  }

  /// From 0 for the most frequent words of the language to 1 for those that a frequency list does not have; without a list,
  /// by length: frequent words are short (Zipf 1935).
  private static func rarity(_ bytes: [UInt8], _ range: Range<Int>, zipf: Double?) -> Double {
    if let zipf { return min(1, max(0, (7 - zipf) / 6)) }
    var letters = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { letters += 1 }
    return min(1, Double(letters) / 10)
  }

  private mutating func insert(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    Int32(truncatingIfNeeded: distinct.insert(bytes, range))
  }

  /// The word without an elided article before it and a possessive ending after it.
  private func properRange(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    if let apostrophe = Self.apostrophe(bytes, range) {
      if lexicon.elidedWords.contains(bytes, range.lowerBound..<apostrophe.upperBound),
        apostrophe.upperBound < range.upperBound
      {
        start = apostrophe.upperBound
      } else if range.upperBound - apostrophe.upperBound == 1, bytes[apostrophe.upperBound] == UInt8(ascii: "s"),
        apostrophe.lowerBound > range.lowerBound
      {
        end = apostrophe.lowerBound
      }
    }
    return start..<end
  }

  /// The first apostrophe of a word.
  private static func apostrophe(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    for index in range {
      if bytes[index] == 0x27 { return index..<index + 1 }
      if bytes[index] == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        return index..<index + 3
      }
    }
    return nil
  }
}

extension Document {
  /// What the words of the text may do in key terms, found once for as long as the text stands.
  ///
  /// - Throws: `LayerFormatError` where the layers that tell the language have another shape.
  func termVocabulary() throws -> TermVocabulary {
    let language = try language()
    let evidence = try nounEvidence()
    return derived(DerivedKey<TermVocabulary>("termVocabulary." + language)) {
      TermVocabulary($0, language: language, evidence: evidence)
    }
  }
}
