/// Abbreviations and sentence openers of languages that have no ``Lexicon`` of their own.
///
/// Written by hand, in lower case and without the last full stop; `_` stands for a space inside an abbreviation.
struct AbbreviationTable: Sendable {
  /// After one of them a sentence goes on.
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
  static let byLanguage: [String: AbbreviationTable] = [
    "bg": bulgarian, "bs": croatian, "ca": catalan, "el": greek, "et": estonian, "he": hebrew, "hr": croatian,
    "hu": hungarian, "id": indonesian, "lt": lithuanian, "lv": latvian, "ro": romanian, "sk": slovak, "sr": serbian,
    "vi": vietnamese,
  ]
}
