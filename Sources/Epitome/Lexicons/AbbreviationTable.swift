/// Abbreviations and sentence openers of languages that have no lexicon of their own, and some more for those that have.
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
    "bg": bulgarian, "ca": catalan, "cs": czech, "da": danish, "el": greek, "es": spanish, "et": estonian,
    "fi": finnish, "fr": french, "he": hebrew, "hi": hindi, "hr": croatian, "bs": croatian, "sr": serbian,
    "hu": hungarian, "id": indonesian, "it": italian, "lt": lithuanian, "lv": latvian, "nb": norwegian,
    "nn": norwegian, "no": norwegian, "nl": dutch, "pl": polish, "ro": romanian, "ru": russian, "sk": slovak,
    "sl": slovenian, "sv": swedish, "tr": turkish, "uk": ukrainian, "vi": vietnamese,
  ]
}
