import EpitomeCore

/// What the words in letters of ASCII alone, which every encoding of one byte a letter has alike, tell of a text's language.
///
/// A single accented letter is likely in one encoding for Italian and in another for Czech; the words around it say which of them it is.
struct PlainWords {
  /// The natural logarithms of the probabilities by language; none where there are too few words.
  private let languages: [String: Double]

  /// Bytes of words that are enough to tell a language.
  private static let most = 600
  private static let least = 16
  /// No language is ruled out by its words further than by so many nats.
  private static let floor = -4.0

  static func languages(of bytes: [UInt8]) -> PlainWords {
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count, text.count < most {
      let start = index
      while index < bytes.count, ByteScan.isLetter(bytes[index]) { index += 1 }
      let isWhole = (start == 0 || bytes[start - 1] < 0x80) && (index == bytes.count || bytes[index] < 0x80)
      if index - start > 1, isWhole { text += bytes[start..<index] + [0x20] }
      if index == start { index += 1 }
    }
    var found: [String: Double] = [:]
    if text.count >= least {
      for score in LanguageModel.scores(text, text.indices) { found[score.language] = score.logProbability }
    }
    return PlainWords(languages: found)
  }

  /// What is added to the score of a profile, in nats, 0 at most.
  func score(of profile: LetterProfile) -> Double {
    guard !languages.isEmpty, let tags = profile.languages else { return 0 }
    guard !tags.isEmpty else { return Self.floor / 2 }
    return max(Self.floor, tags.compactMap { languages[$0] }.max() ?? Self.floor)
  }
}
