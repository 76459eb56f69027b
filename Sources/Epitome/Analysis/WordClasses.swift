import EpitomeCore

/// What the lexicon of the document's language says of a word.
struct WordClasses: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  static let function = WordClasses(bit: 0)
  static let verb = WordClasses(bit: 1)
  static let genericNoun = WordClasses(bit: 2)
  static let weakAdjective = WordClasses(bit: 3)
  static let number = WordClasses(bit: 4)
  static let monthOrDay = WordClasses(bit: 5)
  static let givenName = WordClasses(bit: 6)
  static let personTitle = WordClasses(bit: 7)
  static let personRole = WordClasses(bit: 8)
  static let nameParticle = WordClasses(bit: 9)
  static let organisation = WordClasses(bit: 10)
  static let event = WordClasses(bit: 11)
  static let work = WordClasses(bit: 12)
  static let product = WordClasses(bit: 13)
  static let reply = WordClasses(bit: 14)
  static let dangling = WordClasses(bit: 15)
  static let innerFunction = WordClasses(bit: 16)
  static let question = WordClasses(bit: 17)
  static let starter = WordClasses(bit: 18)
  static let orphan = WordClasses(bit: 19)
  static let cue = WordClasses(bit: 20)
  static let filler = WordClasses(bit: 21)
  static let soundLabel = WordClasses(bit: 22)
  /// An article, possessive or the like, after which a noun phrase begins.
  static let determiner = WordClasses(bit: 23)
  /// A word after which a verb follows.
  static let verbSign = WordClasses(bit: 24)
  /// A noun that says what kind of thing is talked of, not which.
  static let generalNoun = WordClasses(bit: 25)
  /// A noun though it ends as verbs or adjectives do.
  static let unlikelyNoun = WordClasses(bit: 26)
  /// A verb form though it ends as nouns do.
  static let unlikelyVerb = WordClasses(bit: 27)
  /// A function word that ties nouns together in terms as a rule.
  static let freeLink = WordClasses(bit: 28)

  /// The word sets of a lexicon, in the order of the bits that stand for them.
  static func sets(of lexicon: Lexicon) -> [WordSet] {
    let grammar = PhraseGrammar.forLanguage(lexicon.language)
    return [
      lexicon.functionWords, lexicon.commonVerbs, lexicon.genericNouns, lexicon.weakAdjectives,
      lexicon.numberWords, lexicon.monthsAndDays, lexicon.givenNames, lexicon.personTitles, lexicon.personRoles,
      lexicon.nameParticles, lexicon.organisationWords, lexicon.eventWords, lexicon.workWords,
      lexicon.productWords, lexicon.backchannels, lexicon.danglingPronouns, lexicon.innerFunctionWords,
      lexicon.questionWords, lexicon.sentenceStarters, lexicon.orphanOpeners, lexicon.cueWords, lexicon.fillers,
      lexicon.soundLabels, grammar.determiners, grammar.verbSigns, grammar.generalNouns, grammar.nouns, grammar.verbs,
      grammar.freeLinks,
    ]
  }
}

extension Lexicon {
  /// The classes of the word that the bytes of `range` are, in any case.
  func classes(_ bytes: [UInt8], _ range: Range<Int>) -> WordClasses {
    WordClasses(rawValue: index.sets(bytes, range))
  }
}

extension Document {
  /// The classes of each word of the vocabulary of ``words``, by the form of its first occurrence.
  ///
  /// - Throws: `LayerFormatError` where the layers that tell the language have another shape.
  func wordClasses() throws -> [WordClasses] {
    let lexicon = try lexicon()
    return derived(DerivedKey<[WordClasses]>("wordClasses." + lexicon.language)) { document in
      let words = document.words
      var classes = document.foldedClasses(lexicon)
      // Folding changes what the lists know of a word only beyond ASCII.
      for word in words.firstBeyondASCII {
        classes[Int(words.ids[Int(word)])] = lexicon.classes(document.bytes, words.range(Int(word)))
      }
      return classes
    }
  }

  /// The classes of each word of the vocabulary of ``words``, by its folded form.
  func foldedClasses(_ lexicon: Lexicon) -> [WordClasses] {
    derived(DerivedKey<[WordClasses]>("foldedClasses." + lexicon.language)) { document in
      let index = lexicon.index
      let vocabulary = document.words.vocabulary
      let hashes = document.foldedHashes
      return (0..<vocabulary.count).map { word in
        WordClasses(rawValue: index.sets(vocabulary.bytes, vocabulary.range(of: word), hashes[word]))
      }
    }
  }

  /// How frequent each word of the vocabulary of ``words`` is in a language, on the Zipf scale; nil where it has no table.
  func zipf(language: String) -> [Double]? {
    guard let frequencies = WordFrequencies.forLanguage(language) else { return nil }
    return derived(DerivedKey<[Double]>("zipf." + LanguageTag.primary(language))) { document in
      document.foldedHashes.map { frequencies.zipf(hash: $0) }
    }
  }

  /// The hash by which the word tables look up each word of the vocabulary of ``words``, in its folded form.
  var foldedHashes: [Int] {
    derived(DerivedKey<[Int]>("foldedHashes")) { document in
      let vocabulary = document.words.vocabulary
      return (0..<vocabulary.count).map { FoldedTable.hash(vocabulary.bytes, vocabulary.range(of: $0)) }
    }
  }
}
