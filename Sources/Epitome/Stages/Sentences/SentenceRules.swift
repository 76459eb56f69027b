/// What a language says of sentence ends.
struct SentenceRules: Sendable {
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

  /// Languages in which a full stop makes an ordinal of a number.
  private static let ordinalStops: Set<String> = [
    "de", "da", "nb", "nn", "no", "fi", "et", "lv", "cs", "sk", "pl", "hu", "sl", "hr", "sr", "bs", "tr", "is", "fo",
    "lb", "mk", "az", "eu", "hsb", "dsb", "se", "ka",
  ]

  init(_ lexicon: Lexicon, language: String) {
    self.language = language
    let own = AbbreviationTable.byLanguage[language]
    abbreviations = own.map { lexicon.abbreviations.union($0.abbreviations) } ?? lexicon.abbreviations
    abbreviationsBeforeNumber =
      own.map { lexicon.abbreviationsBeforeNumber.union($0.beforeNumber) } ?? lexicon.abbreviationsBeforeNumber
    abbreviationsAtEnd = own.map { lexicon.abbreviationsAtEnd.union($0.atEnd) } ?? lexicon.abbreviationsAtEnd
    monthsAndDays = own.map { lexicon.monthsAndDays.union($0.monthsAndDays) } ?? lexicon.monthsAndDays
    starters = own.map { lexicon.sentenceStarters.union($0.starters) } ?? lexicon.sentenceStarters
    writesOrdinalStops = Self.ordinalStops.contains(language)
    asksWithSemicolon = language == "el"
  }

  /// The rules of a language, by its BCP 47 tag.
  static func forLanguage(_ tag: String) -> SentenceRules {
    let subtag = String(tag.prefix { $0 != "-" && $0 != "_" })
    return SentenceRules(Lexicon.forLanguage(subtag), language: subtag)
  }
}
