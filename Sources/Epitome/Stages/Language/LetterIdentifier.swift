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

  /// Finds the language of a piece and how sure that is: `und` where its letters do not tell, with the likeliest as a guess.
  func identify(_ piece: inout LanguagePiece, _ bytes: [UInt8]) {
    (piece.language, piece.confidence) = (LanguageModel.undetermined, 0)
    guard piece.letters > 0 else { return }
    if let only = piece.group.onlyLanguage {
      if allowed(only) { (piece.language, piece.confidence) = (only, 1) }
      return
    }
    let range = Self.sample(of: piece.range, bytes)
    let best =
      candidates.isEmpty
      ? LanguageModel.likeliest(bytes, range, hint: hanLanguage)
      : LanguageModel.scores(bytes, range, hint: hanLanguage).first { candidates.contains($0.language) }
    guard let best else { return }
    piece.confidence = exponential(best.logProbability)
    if piece.confidence >= LanguageModel.leastConfidence {
      piece.language = best.language
    } else if piece.confidence >= Self.leastGuess {
      piece.guess = best.language
    }
  }

  /// Below this probability a language is not even a guess.
  private static let leastGuess = 0.12

  /// The beginning of a long stretch, up to a space: more of it costs more and tells no more.
  static func sample(of range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard range.count > longest else { return range }
    let end = bytes[(range.lowerBound + longest)..<range.upperBound].firstIndex(of: 0x20) ?? range.upperBound
    return range.lowerBound..<end
  }

  /// Bytes of a stretch that are enough to tell its language.
  private static let longest = 160

  private func allowed(_ language: String) -> Bool { candidates.isEmpty || candidates.contains(language) }
}
