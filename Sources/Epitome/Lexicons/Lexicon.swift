import Synchronization

/// What the stages know of one language: word lists, all in lower case and NFC.
///
/// A list that a language does not need is empty, so that a stage asks without knowing which language it has. A class, for
/// every stage holds one and a copy of so many lists costs more than the looking up.
final class Lexicon: Sendable {
  /// The language's BCP 47 primary subtag; `und` for the language-neutral lists.
  let language: String
  /// Whether spaces stand between words.
  let writesSpaces: Bool

  // MARK: Kinds of words

  /// Closed-class words: articles, prepositions, pronouns, auxiliaries, conjunctions, particles, common adverbs.
  let functionWords: WordSet
  /// Function words that may stand inside a key term: "of", "de", "und".
  let innerFunctionWords: WordSet
  /// Frequent finite verb forms: they tell a sentence from a heading, and do not stand at the edge of a key term.
  let commonVerbs: WordSet
  /// Nouns too general to be a key term on their own: "thing", "way", "Leute".
  let genericNouns: WordSet
  /// Adjectives and participles that say too little to open a key term: "new", "good", "various".
  let weakAdjectives: WordSet
  /// Cardinal and ordinal numbers written as words.
  let numberWords: WordSet
  /// Words that open a question.
  let questionWords: WordSet
  /// Articles and the like that an apostrophe ties to the next word, with the apostrophe: "l'", "qu'".
  let elidedWords: WordSet
  /// What an apostrophe ties to the word before, with the apostrophe: "'s", "'ll".
  let clitics: WordSet
  /// Particles written without a space before a word, longest form included: Arabic "وال", "بال".
  let joinedPrefixes: WordSet
  /// Particles written without a space after a noun: Korean "에서", "으로".
  let joinedSuffixes: WordSet

  // MARK: Sentence breaks

  /// Abbreviations without their last full stop; a full stop after one of them does not end a sentence.
  let abbreviations: WordSet
  /// Abbreviations, without the full stop, only where a number follows: "no", "fig", "art".
  let abbreviationsBeforeNumber: WordSet
  /// Abbreviations, without the full stop, that may also end a sentence: "etc", "inc", "p.m".
  let abbreviationsAtEnd: WordSet
  /// Months and days of the week, whole and abbreviated: a full stop between a number and one of them ends nothing.
  let monthsAndDays: WordSet
  /// Words that open a sentence more often than they follow an abbreviation.
  let sentenceStarters: WordSet

  // MARK: Speech

  /// Hesitations and stop-gaps that carry no meaning wherever they stand: "um", "you know".
  let fillers: WordSet
  /// Replies that fill a whole utterance without saying anything: "yeah", "mm-hmm", "genau".
  let backchannels: WordSet
  /// What transcribers write in brackets for sounds that are no words: "applause", "inaudible".
  let soundLabels: WordSet
  /// What stands for a speaker's name in a label: "speaker", "host", "interviewer".
  let speakerLabels: WordSet
  /// Phrases of greeting, thanks and leave.
  let courtesies: WordSet

  // MARK: Discourse

  /// Sentence openers that lean on the sentence before: "but", "therefore", "aber".
  let orphanOpeners: WordSet
  /// Pronouns and demonstratives that mean nothing without the sentence before when they open one.
  let danglingPronouns: WordSet
  /// Openers of a new topic: "next", "moving on", "let's talk about".
  let cueWords: WordSet
  /// Phrases that say, wherever they stand, that another topic or speaker's part follows: "move on to", "my presentation".
  let transitions: WordSet
  /// Phrases that announce what matters: "in summary", "the point is", "we decided".
  let emphasisPhrases: WordSet
  /// Phrases that take back what is said: "I think", "maybe".
  let hedges: WordSet

  // MARK: Page and show

  /// Words and phrases of housekeeping, sponsor and self-promotion talk.
  let housekeeping: WordSet
  /// Those of `housekeeping` that stand for a paid message.
  let sponsorPhrases: WordSet
  /// Words and phrases of page furniture: buttons, menus, notices.
  let furniture: WordSet
  /// Words that often are a heading on their own: "introduction", "agenda".
  let headingWords: WordSet

  // MARK: Names

  /// Titles before a person's name.
  let personTitles: WordSet
  /// Trades and offices that stand beside a person's name: "professor", "author", "CEO".
  let personRoles: WordSet
  /// Lower-case words inside a person's name: "von", "de la".
  let nameParticles: WordSet
  /// Frequent given names.
  let givenNames: WordSet
  /// Frequent family names, for languages that put them first.
  let familyNames: WordSet
  /// Verbs whose subject is mostly a person: "said", "argues".
  let verbsAfterPerson: WordSet
  /// Words inside the names of organisations: "university", "GmbH".
  let organisationWords: WordSet
  /// Words inside the names of events: "conference", "festival".
  let eventWords: WordSet
  /// Kinds of works, beside or inside their names: "book", "album".
  let workWords: WordSet
  /// Kinds of products, beside or inside their names: "app", "phone".
  let productWords: WordSet

  // MARK: Definitions

  /// Between a term and what it is: "is a", "are".
  let copulas: WordSet
  /// Between a term and what it means: "means", "refers to".
  let meansPhrases: WordSet
  /// Between a term and its paraphrase: "that is", "i.e.", "in other words".
  let thatIsPhrases: WordSet
  /// Between a short form and its expansion: "stands for".
  let standsForPhrases: WordSet
  /// Between what is explained and its name: "is called", "we call it", "known as".
  let calledPhrases: WordSet

  private let madeIndex = Mutex<WordIndex?>(nil)
  private let madeSetPhrases = Mutex<WordSet?>(nil)

  /// The lists that tell classes of words apart as one table, made when it is first asked for.
  var index: WordIndex {
    madeIndex.withLock { made in
      if let made { return made }
      let index = WordIndex(WordClasses.sets(of: self))
      made = index
      return index
    }
  }

  /// The phrases that no key term is part of, made when they are first asked for.
  var setPhrases: WordSet {
    madeSetPhrases.withLock { made in
      if let made { return made }
      let phrases = everySetPhrase()
      made = phrases
      return phrases
    }
  }

  init(
    language: String, writesSpaces: Bool = true, functionWords: WordSet = "", innerFunctionWords: WordSet = "",
    commonVerbs: WordSet = "", genericNouns: WordSet = "", weakAdjectives: WordSet = "", numberWords: WordSet = "",
    questionWords: WordSet = "", elidedWords: WordSet = "", clitics: WordSet = "", joinedPrefixes: WordSet = "",
    joinedSuffixes: WordSet = "", abbreviations: WordSet = "", abbreviationsBeforeNumber: WordSet = "",
    abbreviationsAtEnd: WordSet = "", monthsAndDays: WordSet = "", sentenceStarters: WordSet = "",
    fillers: WordSet = "", backchannels: WordSet = "", soundLabels: WordSet = "", speakerLabels: WordSet = "",
    courtesies: WordSet = "", orphanOpeners: WordSet = "", danglingPronouns: WordSet = "", cueWords: WordSet = "",
    transitions: WordSet = "", emphasisPhrases: WordSet = "", hedges: WordSet = "", housekeeping: WordSet = "",
    sponsorPhrases: WordSet = "",
    furniture: WordSet = "", headingWords: WordSet = "", personTitles: WordSet = "", personRoles: WordSet = "",
    nameParticles: WordSet = "", givenNames: WordSet = "", familyNames: WordSet = "", verbsAfterPerson: WordSet = "",
    organisationWords: WordSet = "", eventWords: WordSet = "", workWords: WordSet = "", productWords: WordSet = "",
    copulas: WordSet = "", meansPhrases: WordSet = "", thatIsPhrases: WordSet = "", standsForPhrases: WordSet = "",
    calledPhrases: WordSet = ""
  ) {
    self.language = language
    self.writesSpaces = writesSpaces
    self.functionWords = functionWords
    self.innerFunctionWords = innerFunctionWords
    self.commonVerbs = commonVerbs
    self.genericNouns = genericNouns
    self.weakAdjectives = weakAdjectives
    self.numberWords = numberWords
    self.questionWords = questionWords
    self.elidedWords = elidedWords
    self.clitics = clitics
    self.joinedPrefixes = joinedPrefixes
    self.joinedSuffixes = joinedSuffixes
    self.abbreviations = abbreviations
    self.abbreviationsBeforeNumber = abbreviationsBeforeNumber
    self.abbreviationsAtEnd = abbreviationsAtEnd
    self.monthsAndDays = monthsAndDays
    self.sentenceStarters = sentenceStarters
    self.fillers = fillers
    self.backchannels = backchannels
    self.soundLabels = soundLabels
    self.speakerLabels = speakerLabels
    self.courtesies = courtesies
    self.orphanOpeners = orphanOpeners
    self.danglingPronouns = danglingPronouns
    self.cueWords = cueWords
    self.transitions = transitions
    self.emphasisPhrases = emphasisPhrases
    self.hedges = hedges
    self.housekeeping = housekeeping
    self.sponsorPhrases = sponsorPhrases
    self.furniture = furniture
    self.headingWords = headingWords
    self.personTitles = personTitles
    self.personRoles = personRoles
    self.nameParticles = nameParticles
    self.givenNames = givenNames
    self.familyNames = familyNames
    self.verbsAfterPerson = verbsAfterPerson
    self.organisationWords = organisationWords
    self.eventWords = eventWords
    self.workWords = workWords
    self.productWords = productWords
    self.copulas = copulas
    self.meansPhrases = meansPhrases
    self.thatIsPhrases = thatIsPhrases
    self.standsForPhrases = standsForPhrases
    self.calledPhrases = calledPhrases
  }
}

extension Lexicon {
  /// The languages that have all kinds of lists of their own, sorted; those of ``brief`` have fewer.
  static let languages = byLanguage.keys.sorted()

  /// The lists of a language, by its BCP 47 tag; the language-neutral ones for every other language.
  static func forLanguage(_ tag: String) -> Lexicon {
    let language = LanguageTag.primary(tag)
    return (byLanguage[language] ?? brief[language])?() ?? neutral
  }

  private static let byLanguage: [String: @Sendable () -> Lexicon] = [
    "ar": { arabic }, "cs": { czech }, "da": { danish }, "de": { german }, "en": { english }, "es": { spanish },
    "fi": { finnish }, "fr": { french }, "hi": { hindi }, "it": { italian }, "ja": { japanese }, "ko": { korean },
    "nb": { norwegian }, "nl": { dutch }, "nn": { norwegian }, "no": { norwegian }, "pl": { polish },
    "pt": { portuguese }, "ru": { russian }, "sl": { slovenian }, "sv": { swedish }, "tr": { turkish },
    "uk": { ukrainian }, "zh": { chinese },
  ]

  /// The function words of each of ``languages``, in their order, as one table; no other list is made for it.
  static let functionWordIndex = WordIndex(languages.map { functionWordsByLanguage[$0]?() ?? "" })

  private static let functionWordsByLanguage: [String: @Sendable () -> WordSet] = [
    "ar": { arabicFunctionWords }, "cs": { czechFunctionWords }, "da": { danishFunctionWords },
    "de": { germanFunctionWords }, "en": { englishFunctionWords }, "es": { spanishFunctionWords },
    "fi": { finnishFunctionWords }, "fr": { frenchFunctionWords }, "hi": { hindiFunctionWords },
    "it": { italianFunctionWords }, "ja": { japaneseFunctionWords }, "ko": { koreanFunctionWords },
    "nb": { norwegianFunctionWords }, "nl": { dutchFunctionWords }, "nn": { norwegianFunctionWords },
    "no": { norwegianFunctionWords }, "pl": { polishFunctionWords }, "pt": { portugueseFunctionWords },
    "ru": { russianFunctionWords }, "sl": { slovenianFunctionWords }, "sv": { swedishFunctionWords },
    "tr": { turkishFunctionWords }, "uk": { ukrainianFunctionWords }, "zh": { chineseFunctionWords },
  ]
}
