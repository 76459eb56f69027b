/// What the languages that Epitome tells apart are called in English, and which way they are written.
enum LanguageNames {
  /// The English name of a language, or the tag where it has none here.
  static func name(_ tag: String) -> String { names[LanguageTag.primary(tag)] ?? tag }

  /// Whether a language is written from right to left.
  static func isRightToLeft(_ tag: String) -> Bool { rightToLeft.contains(LanguageTag.primary(tag)) }

  /// Whether a tag has the form of one (RFC 5646, section 2.1): subtags of letters and digits.
  static func isWellFormed(_ tag: String) -> Bool {
    let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = subtags.first, first.count > 1, first.allSatisfy(ByteScan.isLetter) else { return false }
    return subtags.allSatisfy { subtag in
      (1...8).contains(subtag.count) && subtag.allSatisfy { ByteScan.isLetter($0) || ByteScan.isDigit($0) }
    }
  }

  private static let rightToLeft: Set<String> = ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]

  private static let names: [String: String] = [
    "am": "Amharic", "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "bo": "Tibetan", "ca": "Catalan",
    "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ka": "Georgian", "km": "Khmer", "kn": "Kannada", "ko": "Korean", "lo": "Lao", "lt": "Lithuanian",
    "lv": "Latvian", "ml": "Malayalam", "my": "Burmese", "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian",
    "pa": "Punjabi", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "si": "Sinhala",
    "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "ta": "Tamil", "te": "Telugu",
    "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
  ]
}
