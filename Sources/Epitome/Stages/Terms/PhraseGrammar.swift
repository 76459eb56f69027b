/// What tells nouns from verbs and adjectives in one language, as far as endings and neighbours show it.
struct PhraseGrammar: Sendable {
  /// Articles, possessives and the like: a noun phrase follows.
  var determiners: WordSet = ""
  /// Subject pronouns, modal verbs, infinitive particles: a verb follows.
  var verbSigns: WordSet = ""
  /// Endings of words that are no part of a term, each with the letters that must stand before it.
  var verbEndings = Endings("")
  /// Endings of verb forms that some nouns have too: a word with one is a verb unless the text has it where only nouns stand.
  var finiteEndings = Endings("")
  /// Endings of the third person plural: behind a plural such a word is its verb, unless the text has it where only nouns stand.
  var pluralVerbEndings = Endings("")
  /// Articles and the like that no noun stands right before, so that what does is a verb: "mescola la farina", never "mescola della". Empty where
  /// word order tells nothing of that.
  var objectArticles: WordSet = ""
  /// Words behind such an article that make it part of a superlative: "la ville la plus grande".
  var superlatives: WordSet = ""
  /// Endings of adjectives, which open a term but neither close it nor stand alone.
  var adjectiveEndings = Endings("")
  /// Endings of gerunds, which may close a term: "machine learning".
  var gerundEndings = Endings("")
  /// Endings of participles, which may open one: "supervised learning".
  var participleEndings = Endings("")
  /// Verb forms that are no part of a term though they end as nouns do.
  var verbs: WordSet = ""
  /// Endings that only nouns have: they win over the others.
  var nounEndings = Endings("")
  /// Nouns that end as verbs or adjectives do.
  var nouns: WordSet = ""
  /// Nouns that say what kind of text or finding it is, not what it is about: they are no term on their own.
  var generalNouns: WordSet = ""
  /// Single characters that close a noun behind another word, whatever they are by themselves: 站 of 服务站.
  var nounSuffixes: WordSet = ""
  /// Those that make a noun of a verb before them too: 率 of 利用率.
  var verbSuffixes: WordSet = ""
  /// Single characters that open such a noun: 不 of 不确定性.
  var nounPrefixes: WordSet = ""
  /// Particles that are written together with a noun and end its phrase.
  var particles = Endings("")
  /// Whether terms are made by putting nouns side by side.
  var putsNounsSideBySide = false
  /// Whether an adjective opens a phrase of its own where it follows a noun.
  var adjectivesPrecedeNouns = false
  /// Whether nouns are written with a capital letter.
  var capitalizesNouns = false
  /// Function words that tie nouns together in terms as a rule: "de", "du".
  var freeLinks: WordSet = ""
  /// Whether anything tells nouns from verbs; where nothing does, a phrase that stands once may be half a clause.
  var isKnown = true

  /// The grammar of a language, by its BCP 47 primary subtag; one that knows nothing for the others.
  static func forLanguage(_ language: String) -> PhraseGrammar {
    switch language {
    case "en": english
    case "de": german
    case "fr": french
    case "es": spanish
    case "pt": portuguese
    case "it": italian
    case "ru": russian
    case "zh": chinese
    case "ko": korean
    case "ja": PhraseGrammar()
    default: PhraseGrammar(isKnown: false)
    }
  }
}
