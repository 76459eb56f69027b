import EpitomeCore

/// What the lexicon of the document's language says of a word.
struct WordClasses: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  static let function = WordClasses(rawValue: 1)
  static let verb = WordClasses(rawValue: 2)
  static let genericNoun = WordClasses(rawValue: 4)
  static let weakAdjective = WordClasses(rawValue: 8)
  static let number = WordClasses(rawValue: 16)
  static let monthOrDay = WordClasses(rawValue: 32)
  static let givenName = WordClasses(rawValue: 64)
  static let personTitle = WordClasses(rawValue: 128)
  static let personRole = WordClasses(rawValue: 256)
  static let nameParticle = WordClasses(rawValue: 512)
  static let organisation = WordClasses(rawValue: 1024)
  static let event = WordClasses(rawValue: 2048)
  static let work = WordClasses(rawValue: 4096)
  static let product = WordClasses(rawValue: 8192)
  static let reply = WordClasses(rawValue: 16384)
  static let dangling = WordClasses(rawValue: 32768)

  /// The word sets of a lexicon, each with the class of its words.
  static func sets(of lexicon: Lexicon) -> [(words: WordSet, class: WordClasses)] {
    [
      (lexicon.functionWords, .function),
      (lexicon.commonVerbs, .verb),
      (lexicon.genericNouns, .genericNoun),
      (lexicon.weakAdjectives, .weakAdjective),
      (lexicon.numberWords, .number),
      (lexicon.monthsAndDays, .monthOrDay),
      (lexicon.givenNames, .givenName),
      (lexicon.personTitles, .personTitle),
      (lexicon.personRoles, .personRole),
      (lexicon.nameParticles, .nameParticle),
      (lexicon.organisationWords, .organisation),
      (lexicon.eventWords, .event),
      (lexicon.workWords, .work),
      (lexicon.productWords, .product),
      (lexicon.backchannels, .reply),
      (lexicon.danglingPronouns, .dangling),
    ]
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
      let sets = WordClasses.sets(of: lexicon)
      var classes: [WordClasses] = []
      classes.reserveCapacity(words.vocabulary.count)
      for word in 0..<words.count where Int(words.ids[word]) == classes.count {
        let range = words.range(word)
        var found: WordClasses = []
        for (words, kind) in sets where words.contains(document.bytes, range) { found.insert(kind) }
        classes.append(found)
      }
      return classes
    }
  }
}
