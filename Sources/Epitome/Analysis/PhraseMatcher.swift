import EpitomeCore

/// Finds a phrase among a text's words, by their folded forms.
struct PhraseMatcher {
  private let words: WordTable
  private let wanted: [Int32]

  /// - Parameters:
  ///   - phrase: one or more words in any form.
  ///   - words: of the text.
  init(_ phrase: String, _ words: WordTable) {
    self.words = words
    let asked = WordTable(Array(phrase.utf8))
    var wanted: [Int32] = []
    for word in 0..<asked.count {
      let range = asked.vocabulary.range(of: Int(asked.ids[word]))
      wanted.append(Int32(words.vocabulary.find(asked.vocabulary.bytes, range) ?? -1))
    }
    self.wanted = wanted
  }

  /// Whether the phrase stands among the words of a range.
  func occurs(in range: Range<Int>) -> Bool {
    guard !wanted.isEmpty, range.count >= wanted.count else { return false }
    return (range.lowerBound...(range.upperBound - wanted.count)).contains { start in
      wanted.indices.allSatisfy { words.ids[start + $0] == wanted[$0] }
    }
  }
}
