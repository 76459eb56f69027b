import EpitomeCore

/// Tells the language of a piece of text by its letters.
struct LetterIdentifier {
  /// The language that Han characters without kana are in; nil where the model is to say.
  private let hanLanguage: String?
  /// Primary subtags of the languages that may be found; empty for all.
  private let candidates: Set<String>

  /// - Parameters:
  ///   - pieces: of the document: where some have kana, Han characters by themselves are Japanese too.
  ///   - candidates: primary subtags of the languages that may be found; empty for all.
  init(_ pieces: [LanguagePiece], candidates: Set<String>) {
    self.candidates = candidates
    var letters = (kana: 0, all: 0)
    for piece in pieces where piece.group == .han {
      letters.all += piece.letters
      if piece.hasKana { letters.kana += piece.letters }
    }
    hanLanguage = letters.kana * 2 > letters.all ? "ja" : nil
  }

  /// The language of a piece and how sure it is; `und` where its letters do not tell.
  func identify(_ piece: LanguagePiece, _ bytes: [UInt8]) -> (language: String, confidence: Double) {
    guard piece.letters > 0 else { return (LanguageModel.undetermined, 0) }
    if let only = piece.group.onlyLanguage { return allowed(only) ? (only, 1) : (LanguageModel.undetermined, 0) }
    if candidates.isEmpty { return LanguageModel.identify(bytes, piece.range, hint: hanLanguage) }
    let scores = LanguageModel.scores(bytes, piece.range, hint: hanLanguage).filter { allowed($0.language) }
    guard let best = scores.first else { return (LanguageModel.undetermined, 0) }
    let confidence = exponential(best.logProbability)
    return confidence < LanguageModel.leastConfidence
      ? (LanguageModel.undetermined, confidence) : (best.language, confidence)
  }

  private func allowed(_ language: String) -> Bool { candidates.isEmpty || candidates.contains(language) }
}
