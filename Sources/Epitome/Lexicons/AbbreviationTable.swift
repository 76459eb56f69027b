/// Abbreviations and sentence openers of languages, beside those of their lexicon.
struct AbbreviationTable: Sendable {
  /// Without their last full stop; after one of them a sentence goes on.
  var abbreviations: WordSet = ""
  /// Only where a number follows.
  var beforeNumber: WordSet = ""
  /// They may also end a sentence.
  var atEnd: WordSet = ""
  /// Months and days of the week.
  var monthsAndDays: WordSet = ""
  /// Words that open a sentence.
  var starters: WordSet = ""

  /// The tables, by BCP 47 primary subtag.
  static let byLanguage: [String: AbbreviationTable] = [:]
}
