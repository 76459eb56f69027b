/// What the languages of a document say of a piece that is not sure of its own: the languages that its other pieces are surely in
/// are likelier than those that it has nothing else of.
struct LanguageCompany {
  /// The languages that some piece is surely in.
  private let languages: Set<String>

  /// How many times likelier a language is in a document that is surely in it elsewhere.
  private static let favour = 6.0
  /// What a piece must have to vouch for its language.
  private static let leastLetters = 20
  private static let certain = 0.98
  /// Below this confidence a piece looks at its company.
  private static let doubtful = 0.9
  /// Fewer letters are as likely a name or a label, which has no language.
  private static let fewestLetters = 6

  init(_ pieces: [LanguagePiece]) {
    languages = Set(
      pieces.lazy.filter { $0.confidence >= Self.certain && $0.letters >= Self.leastLetters }.map(\.language))
  }

  /// Gives the pieces that doubt the language that they are likeliest in, in this company.
  func settle(_ pieces: inout [LanguagePiece], _ bytes: [UInt8]) {
    guard !languages.isEmpty else { return }
    for index in pieces.indices {
      let piece = pieces[index]
      guard piece.confidence < Self.doubtful, piece.letters >= Self.fewestLetters, piece.group.writesSpaces,
        piece.group.onlyLanguage == nil, !languages.contains(piece.language)
      else { continue }
      let scores = LanguageModel.scores(bytes, LetterIdentifier.sample(of: piece.range, bytes))
      var best: (language: String, weight: Double) = ("", 0)
      var sum = 0.0
      for (language, logProbability) in scores {
        let weight = exponential(logProbability) * (languages.contains(language) ? Self.favour : 1)
        sum += weight
        if weight > best.weight { best = (language, weight) }
      }
      guard languages.contains(best.language), best.weight >= sum * LanguageModel.leastConfidence else { continue }
      (pieces[index].language, pieces[index].confidence) = (best.language, best.weight / sum)
    }
  }
}
