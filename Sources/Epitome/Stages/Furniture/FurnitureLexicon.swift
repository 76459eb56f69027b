import Synchronization

/// The lists of one language that page furniture and self-promotion are known by, ready for a scan of whole texts.
struct FurnitureLexicon: Sendable {
  let language: String
  let furniture: WordSet
  let housekeeping: WordSet
  let sponsor: WordSet
  let functionWords: WordSet
  /// Headings of texts: "Related work".
  let headingWords: WordSet
  /// What stands over the comments, the reviews and the links to other pages that follow the text of a page.
  let tailOpenings: WordSet
  /// Those of them that stand over comments and reviews, after which a page has no text of its own.
  let commentOpenings: WordSet
  /// The same, but only after a number.
  let countedOpenings: WordSet
  /// How those who speak call themselves, in languages that always say it; empty in others.
  let ownGroup: WordSet
  /// What stands before an invitation that does not open its sentence: "you can subscribe".
  let invitations: WordSet
  /// Whether words stand between spaces as the lists have them.
  let writesSpaces: Bool
  /// Whether no spaces stand between words at all.
  let isUnspaced: Bool
  /// How the phrases of `housekeeping` begin, for scripts without spaces.
  let housekeepingOpenings: PhraseOpenings

  private init(_ lexicon: Lexicon) {
    furniture = lexicon.furniture
    language = lexicon.language
    housekeeping = lexicon.housekeeping
    sponsor = lexicon.sponsorPhrases
    functionWords = lexicon.functionWords
    headingWords = lexicon.headingWords
    tailOpenings = Self.tailOpenings[lexicon.language] ?? ""
    commentOpenings = Self.commentOpenings[lexicon.language] ?? ""
    countedOpenings = Self.countedOpenings[lexicon.language] ?? ""
    (ownGroup, invitations) = Self.addresses[lexicon.language] ?? ("", "")
    // Korean ties particles and endings to its words, so that a word of the text is seldom one of a list.
    writesSpaces = lexicon.writesSpaces && lexicon.language != "ko"
    isUnspaced = !lexicon.writesSpaces
    housekeepingOpenings = PhraseOpenings(lexicon.housekeeping)
  }

  /// The lists of a language, by its tag; made when they are first asked for.
  static func forLanguage(_ tag: String) -> FurnitureLexicon {
    let subtag = LanguageTag.primary(tag)
    if let known = cache.withLock({ $0[subtag] }) { return known }
    let made = FurnitureLexicon(Lexicon.forLanguage(subtag))
    // Tags come from documents: only those of known languages are kept.
    if Lexicon.languages.contains(subtag) || subtag == "und" { cache.withLock { $0[subtag] = made } }
    return made
  }

  private static let addresses: [String: (ownGroup: WordSet, invitations: WordSet)] = [
    "en": ("we we'll we've we're us our ours let's", "please can"),
    "de": ("wir uns unser unsere unserem unseren unserer unseres", "bitte könnt"),
    "fr": ("nous notre nos", "pouvez"),
  ]

  private static let cache = Mutex<[String: FurnitureLexicon]>([:])
}
