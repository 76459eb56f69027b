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

  /// The tag for what a recogniser calls a language: a tag, an English name ("german"), or a code of ISO 639-2 ("ger", "deu-DE").
  ///
  /// - Returns: nil where it is none of these, or says that the language is not known.
  static func tag(of text: String) -> String? {
    let tag = text.split { $0 == "_" || $0 == "-" }.joined(separator: "-")
    let primary = LanguageTag.primary(tag)
    if let short = codes[primary] { return short + tag.dropFirst(primary.count) }
    if LanguageTag.isWellFormed(tag) { return ["und", "mul", "mis", "zxx"].contains(primary) ? nil : tag }
    let name = text.lowercased()
    return otherNames[name] ?? names.keys.sorted().first { names[$0]?.lowercased() == name }
  }

  /// Names that recognisers have and ``names`` has not.
  private static let otherNames = [
    "cantonese": "yue", "castilian": "es", "farsi": "fa", "flemish": "nl", "mandarin": "zh",
    "moldavian": "ro", "moldovan": "ro", "norwegian": "no", "nynorsk": "nn", "panjabi": "pa", "sinhalese": "si",
    "valencian": "ca",
  ]

  /// The short codes of the languages that Epitome tells apart, by those of ISO 639-2, and of ISO 639-3 for Mandarin.
  private static let codes: [String: String] = [
    "alb": "sq", "amh": "am", "ara": "ar", "arm": "hy", "ben": "bn", "bod": "bo", "bul": "bg", "bur": "my",
    "cat": "ca", "ces": "cs", "chi": "zh", "cmn": "zh", "cze": "cs", "dan": "da", "deu": "de", "dut": "nl",
    "ell": "el", "eng": "en", "est": "et", "fas": "fa", "fin": "fi", "fra": "fr", "fre": "fr", "geo": "ka",
    "ger": "de", "gre": "el", "guj": "gu", "heb": "he", "hin": "hi", "hrv": "hr", "hun": "hu", "hye": "hy",
    "ind": "id", "ita": "it", "jpn": "ja", "kan": "kn", "kat": "ka", "khm": "km", "kor": "ko", "lao": "lo",
    "lav": "lv", "lit": "lt", "mal": "ml", "may": "ms", "msa": "ms", "mya": "my", "nld": "nl", "nno": "nn",
    "nob": "nb", "nor": "no", "pan": "pa", "per": "fa", "pol": "pl", "por": "pt", "ron": "ro", "rum": "ro",
    "rus": "ru", "sin": "si", "slk": "sk", "slo": "sk", "slv": "sl", "spa": "es", "sqi": "sq", "srp": "sr",
    "swe": "sv", "tam": "ta", "tel": "te", "tha": "th", "tib": "bo", "tur": "tr", "ukr": "uk", "urd": "ur",
    "vie": "vi", "zho": "zh",
  ]

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
