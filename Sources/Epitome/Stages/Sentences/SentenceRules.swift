import Synchronization

/// What a language says of sentence ends.
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class SentenceRules: Sendable {
  /// The language's BCP 47 primary subtag.
  let language: String
  /// Abbreviations without their last full stop, after which a sentence goes on.
  let abbreviations: WordSet
  /// Abbreviations, without the full stop, only where a number follows.
  let abbreviationsBeforeNumber: WordSet
  /// Abbreviations, without the full stop, that may also end a sentence.
  let abbreviationsAtEnd: WordSet
  /// Months and days of the week.
  let monthsAndDays: WordSet
  /// Words that open a sentence more often than they follow an abbreviation.
  let starters: WordSet
  /// Whether a full stop makes an ordinal of a number: "3. Oktober".
  let writesOrdinalStops: Bool
  /// Whether `;` is the question mark.
  let asksWithSemicolon: Bool

  /// Words that are never abbreviations.
  let commonWords: WordSet

  /// Units of measure that end a sentence behind a number if a capital follows.
  static let units: WordSet = """
    km m cm mm kg g mg l ml dl ha kw mw hz khz mhz ghz kb mb gb tb pb kwh mwh gwh mph kbps mbps gbps ms ns sec secs min mins
    hrs k px км м см мм кг мг л мл га сек мин
    """

  /// Languages in which a full stop makes an ordinal of a number.
  private static let ordinalStops: Set<String> = [
    "de", "da", "nb", "nn", "no", "fi", "et", "lv", "cs", "sk", "pl", "hu", "sl", "hr", "sr", "bs", "tr", "is", "fo",
    "lb", "mk", "az", "eu", "hsb", "dsb", "se", "ka",
  ]

  init(_ lexicon: Lexicon, language: String) {
    self.language = language
    abbreviations = lexicon.abbreviations
    abbreviationsBeforeNumber = lexicon.abbreviationsBeforeNumber.union(Lexicon.neutralAbbreviationsBeforeNumber)
    commonWords = lexicon.functionWords
    abbreviationsAtEnd = lexicon.abbreviationsAtEnd
    monthsAndDays = lexicon.monthsAndDays
    starters = lexicon.sentenceStarters
    writesOrdinalStops = Self.ordinalStops.contains(language)
    asksWithSemicolon = language == "el"
  }

  /// The rules of a language, by its BCP 47 tag; made once for each.
  static func forLanguage(_ tag: String) -> SentenceRules {
    let subtag = String(tag.prefix { $0 != "-" && $0 != "_" })
    let isKnown = Lexicon.brief[subtag] != nil || Lexicon.languages.contains(subtag)
    let language = isKnown || ordinalStops.contains(subtag) ? subtag : "und"
    return made.withLock { made in
      if let known = made[language] { return known }
      let rules = SentenceRules(Lexicon.forLanguage(language), language: language)
      made[language] = rules
      return rules
    }
  }

  private static let made = Mutex<[String: SentenceRules]>([:])
}
