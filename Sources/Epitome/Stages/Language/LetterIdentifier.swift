import EpitomeCore

/// Tells the language of a short stretch of text by its letters and by the function words in it.
struct LetterIdentifier {
  private let words: WordTable
  /// The languages with function words, in order.
  private let languages: [String]
  /// For every word of the vocabulary, the languages that it is a function word of: a bit for each.
  private let votes: [UInt32]

  init(_ document: Document) {
    let lexicons = Lexicon.languages.map { (tag: $0, lexicon: Lexicon.forLanguage($0)) }
      .filter { $0.tag == $0.lexicon.language }.map(\.lexicon)
    words = document.words
    languages = lexicons.map(\.language)
    votes = words.vocabulary.votes(lexicons)
  }

  /// The language of a piece and how sure it is; `und` where its letters do not tell.
  func identify(_ piece: LanguagePiece, _ bytes: [UInt8], isJapanese: Bool) -> (language: String, confidence: Double) {
    guard piece.letters > 0 else { return ("und", 0) }
    if let only = piece.group.onlyLanguage { return (only, 1) }
    if piece.group == .han {
      if piece.hasKana { return ("ja", 1) }
      return (isJapanese ? "ja" : "zh", piece.letters < 8 ? 0.6 : 0.9)
    }
    var counts = [Int](repeating: 0, count: languages.count)
    var known = 0
    let range = words.words(in: TextSpan(piece.range))
    for word in range {
      var bits = votes[Int(words.ids[word])]
      if bits != 0 { known += 1 }
      while bits != 0 {
        counts[bits.trailingZeroBitCount] += 1
        bits &= bits - 1
      }
    }
    guard let best = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }), counts[best] > 0 else {
      return ("und", 0)
    }
    let second = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
    let confidence =
      Double(counts[best] - second) / Double(counts[best]) * Double(counts[best]) / Double(counts[best] + 1)
    return confidence > 0.3 ? (languages[best], confidence) : ("und", 0)
  }
}

extension Vocabulary {
  fileprivate func votes(_ lexicons: [Lexicon]) -> [UInt32] {
    let bytes = bytes
    return (0..<count).map { word in
      var bits: UInt32 = 0
      for (index, lexicon) in lexicons.enumerated() where lexicon.functionWords.contains(bytes, range(of: word)) {
        bits |= 1 << UInt32(index)
      }
      return bits
    }
  }
}
