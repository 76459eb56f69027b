/// The words that a reader asked about.
struct SummaryFocus {
  private let wanted: Set<Int>

  /// - Parameters:
  ///   - about: the reader's words, in any form.
  ///   - words: of the text.
  ///   - stems: of the text's words.
  ///   - isContent: whether each word of the vocabulary has content.
  init(_ about: String, words: WordTable, stems: WordStems, isContent: [Bool]) {
    let asked = WordTable(Array(about.utf8)).vocabulary
    var wanted: Set<Int> = []
    for word in 0..<asked.count {
      if let known = words.vocabulary.find(asked.bytes, asked.range(of: word)), isContent[known] {
        wanted.insert(stems.stem(known))
      }
    }
    self.wanted = wanted
  }

  /// Whether nothing was asked about that the text has.
  var isEmpty: Bool { wanted.isEmpty }

  /// Whether a stem was asked about.
  func contains(_ stem: Int) -> Bool { wanted.contains(stem) }
}
