/// The lists of one language that page furniture and self-promotion are known by, ready for a scan of whole texts.
struct FurnitureLexicon: Sendable {
  let furniture: WordSet
  let housekeeping: WordSet
  let sponsor: WordSet
  let functionWords: WordSet
  let writesSpaces: Bool
  /// The words that a phrase of `housekeeping` begins with.
  let housekeepingStarts: WordSet

  private init(_ lexicon: Lexicon) {
    furniture = lexicon.furniture
    housekeeping = lexicon.housekeeping
    sponsor = lexicon.sponsorPhrases
    functionWords = lexicon.functionWords
    // Korean ties particles and endings to its words, so that a word of the text is seldom one of a list.
    writesSpaces = lexicon.writesSpaces && lexicon.language != "ko"
    housekeepingStarts = Self.starts(of: lexicon.housekeeping)
  }

  /// The lists of a language, by its tag.
  static func forLanguage(_ tag: String) -> FurnitureLexicon {
    byLanguage[LanguageTag.primary(tag)] ?? neutral
  }

  /// Those of all languages that have any, in order of their tags, and the neutral ones.
  static let all: [FurnitureLexicon] = Lexicon.languages.compactMap { byLanguage[$0] } + [neutral]

  private static let neutral = FurnitureLexicon(.neutral)

  private static let byLanguage: [String: FurnitureLexicon] = Dictionary(
    uniqueKeysWithValues: Lexicon.languages.map { ($0, FurnitureLexicon(Lexicon.forLanguage($0))) })

  /// First words of phrases, as word segmentation yields them.
  private static func starts(of phrases: WordSet) -> WordSet {
    var text = ""
    for phrase in phrases.words {
      let words = WordTable(Array(phrase.utf8))
      if words.count > 0 { text += String(decoding: Array(phrase.utf8)[words.range(0)], as: UTF8.self) + " " }
    }
    return WordSet(stringLiteral: text)
  }
}
