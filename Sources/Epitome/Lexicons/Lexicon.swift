/// What the stages know of one language: word lists, all in lower case and NFC.
///
/// A list that a language does not need is empty, so that a stage asks without knowing which language it has.
struct Lexicon: Sendable {
  /// The language's BCP 47 primary subtag; `und` for the language-neutral lists.
  var language: String
  /// Whether spaces stand between words.
  var writesSpaces = true

  // MARK: Kinds of words

  /// Closed-class words: articles, prepositions, pronouns, auxiliaries, conjunctions, particles, common adverbs.
  var functionWords: WordSet = ""
  /// Function words that may stand inside a key term: "of", "de", "und".
  var innerFunctionWords: WordSet = ""
  /// Frequent finite verb forms: they tell a sentence from a heading, and do not stand at the edge of a key term.
  var commonVerbs: WordSet = ""
  /// Nouns too general to be a key term on their own: "thing", "way", "Leute".
  var genericNouns: WordSet = ""
  /// Adjectives and participles that say too little to open a key term: "new", "good", "various".
  var weakAdjectives: WordSet = ""
  /// Cardinal and ordinal numbers written as words.
  var numberWords: WordSet = ""
  /// Words that open a question.
  var questionWords: WordSet = ""
  /// Articles and the like that an apostrophe ties to the next word, with the apostrophe: "l'", "qu'".
  var elidedWords: WordSet = ""
  /// What an apostrophe ties to the word before, with the apostrophe: "'s", "'ll".
  var clitics: WordSet = ""
  /// Particles written without a space before a word, longest form included: Arabic "وال", "بال".
  var joinedPrefixes: WordSet = ""
  /// Particles written without a space after a noun: Korean "에서", "으로".
  var joinedSuffixes: WordSet = ""

  // MARK: Sentence breaks

  /// Abbreviations without their last full stop; a full stop after one of them does not end a sentence.
  var abbreviations: WordSet = ""
  /// Abbreviations, without the full stop, only where a number follows: "no", "fig", "art".
  var abbreviationsBeforeNumber: WordSet = ""
  /// Abbreviations, without the full stop, that may also end a sentence: "etc", "inc", "p.m".
  var abbreviationsAtEnd: WordSet = ""
  /// Months and days of the week, whole and abbreviated: a full stop between a number and one of them ends nothing.
  var monthsAndDays: WordSet = ""
  /// Words that open a sentence more often than they follow an abbreviation.
  var sentenceStarters: WordSet = ""

  // MARK: Speech

  /// Hesitations and stop-gaps that carry no meaning wherever they stand: "um", "you know".
  var fillers: WordSet = ""
  /// Replies that fill a whole utterance without saying anything: "yeah", "mm-hmm", "genau".
  var backchannels: WordSet = ""
  /// What transcribers write in brackets for sounds that are no words: "applause", "inaudible".
  var soundLabels: WordSet = ""
  /// What stands for a speaker's name in a label: "speaker", "host", "interviewer".
  var speakerLabels: WordSet = ""
  /// Phrases of greeting, thanks and leave.
  var courtesies: WordSet = ""

  // MARK: Discourse

  /// Sentence openers that lean on the sentence before: "but", "therefore", "aber".
  var orphanOpeners: WordSet = ""
  /// Pronouns and demonstratives that mean nothing without the sentence before when they open one.
  var danglingPronouns: WordSet = ""
  /// Openers of a new topic: "next", "moving on", "let's talk about".
  var cueWords: WordSet = ""
  /// Phrases that announce what matters: "in summary", "the point is", "we decided".
  var emphasisPhrases: WordSet = ""
  /// Phrases that take back what is said: "I think", "maybe".
  var hedges: WordSet = ""

  // MARK: Page and show

  /// Words and phrases of housekeeping, sponsor and self-promotion talk.
  var housekeeping: WordSet = ""
  /// Those of `housekeeping` that stand for a paid message.
  var sponsorPhrases: WordSet = ""
  /// Words and phrases of page furniture: buttons, menus, notices.
  var furniture: WordSet = ""
  /// Words that often are a heading on their own: "introduction", "agenda".
  var headingWords: WordSet = ""

  // MARK: Names

  /// Titles before a person's name.
  var personTitles: WordSet = ""
  /// Trades and offices that stand beside a person's name: "professor", "author", "CEO".
  var personRoles: WordSet = ""
  /// Lower-case words inside a person's name: "von", "de la".
  var nameParticles: WordSet = ""
  /// Frequent given names.
  var givenNames: WordSet = ""
  /// Frequent family names, for languages that put them first.
  var familyNames: WordSet = ""
  /// Verbs whose subject is mostly a person: "said", "argues".
  var verbsAfterPerson: WordSet = ""
  /// Words inside the names of organisations: "university", "GmbH".
  var organisationWords: WordSet = ""
  /// Words inside the names of events: "conference", "festival".
  var eventWords: WordSet = ""
  /// Kinds of works, beside or inside their names: "book", "album".
  var workWords: WordSet = ""
  /// Kinds of products, beside or inside their names: "app", "phone".
  var productWords: WordSet = ""

  // MARK: Definitions

  /// Between a term and what it is: "is a", "are".
  var copulas: WordSet = ""
  /// Between a term and what it means: "means", "refers to".
  var meansPhrases: WordSet = ""
  /// Between a term and its paraphrase: "that is", "i.e.", "in other words".
  var thatIsPhrases: WordSet = ""
  /// Between a short form and its expansion: "stands for".
  var standsForPhrases: WordSet = ""
  /// Between what is explained and its name: "is called", "we call it", "known as".
  var calledPhrases: WordSet = ""
}

extension Lexicon {
  /// The languages that have lists of their own, sorted.
  static let languages = byLanguage.keys.sorted()

  /// The lists of a language, by its BCP 47 tag; the language-neutral ones for every other language.
  static func forLanguage(_ tag: String) -> Lexicon {
    byLanguage[LanguageTag.primary(tag)]?() ?? neutral
  }

  private static let byLanguage: [String: @Sendable () -> Lexicon] = [
    "ar": { arabic }, "cs": { czech }, "da": { danish }, "de": { german }, "en": { english }, "es": { spanish },
    "fi": { finnish }, "fr": { french }, "hi": { hindi }, "it": { italian }, "ja": { japanese }, "ko": { korean },
    "nb": { norwegian }, "nl": { dutch }, "nn": { norwegian }, "no": { norwegian }, "pl": { polish },
    "pt": { portuguese }, "ru": { russian }, "sl": { slovenian }, "sv": { swedish }, "tr": { turkish },
    "uk": { ukrainian }, "zh": { chinese },
  ]
}
