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

  /// The classes of the word in a range.
  init(_ bytes: [UInt8], _ range: Range<Int>, _ lexicon: Lexicon) {
    var classes: WordClasses = []
    func add(_ set: WordSet, _ value: WordClasses) {
      if set.contains(bytes, range) { classes.insert(value) }
    }
    add(lexicon.functionWords, .function)
    add(lexicon.commonVerbs, .verb)
    add(lexicon.genericNouns, .genericNoun)
    add(lexicon.weakAdjectives, .weakAdjective)
    add(lexicon.numberWords, .number)
    add(lexicon.monthsAndDays, .monthOrDay)
    add(lexicon.givenNames, .givenName)
    add(lexicon.personTitles, .personTitle)
    add(lexicon.personRoles, .personRole)
    add(lexicon.nameParticles, .nameParticle)
    add(lexicon.organisationWords, .organisation)
    add(lexicon.eventWords, .event)
    add(lexicon.workWords, .work)
    add(lexicon.productWords, .product)
    add(lexicon.backchannels, .reply)
    add(lexicon.danglingPronouns, .dangling)
    self = classes
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
      var classes: [WordClasses] = []
      classes.reserveCapacity(words.vocabulary.count)
      for word in 0..<words.count where Int(words.ids[word]) == classes.count {
        classes.append(WordClasses(document.bytes, words.range(word), lexicon))
      }
      return classes
    }
  }
}
