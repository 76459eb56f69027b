import EpitomeCore

/// What is known of each word of a text's vocabulary, of use to a summary.
struct SummaryVocabulary {
  /// What is known of one word.
  struct Word {
    /// How often it occurs in the sentences that there are to choose from.
    var count = 0
    /// In how many of those sentences.
    var sentences = 0
    /// In how many tenths of them.
    var tenths = 0
    /// Index of the first of them.
    var first = 0
    /// The score of the best key term that it is part of, or 0.
    var term = 0.0
    fileprivate var lastSentence = -1
    fileprivate var lastTenth = -1
  }

  /// By number in the document's vocabulary.
  private(set) var words: [Word]
  /// How many words the sentences have, each counted as often as it occurs.
  let total: Int
  /// How many sentences there are.
  let sentences: Int
  /// How frequent each word is in the language at large, on the Zipf scale; nil where the language has no table.
  let zipf: [Double]?
  /// Whether each word has content: is neither function word nor filler.
  let isContent: [Bool]
  /// What kinds of word each is.
  let classes: [WordClasses]

  init(_ candidates: [SummaryCandidate], _ document: Document, known: WordsInUse) throws {
    let table = document.words
    let vocabulary = table.vocabulary
    var words = [Word](repeating: Word(), count: vocabulary.count)
    var total = 0
    for (index, candidate) in candidates.enumerated() {
      let tenth = index * 10 / candidates.count
      for position in candidate.words {
        let id = Int(table.ids[position])
        total += 1
        words[id].count += 1
        if words[id].lastSentence == index { continue }
        if words[id].lastSentence < 0 { words[id].first = index }
        words[id].lastSentence = index
        words[id].sentences += 1
        if words[id].lastTenth != tenth {
          words[id].lastTenth = tenth
          words[id].tenths += 1
        }
      }
    }
    for term in try document.list(.terms) {
      for span in term.spans.prefix(1) where document.holds(span) {
        for position in table.words(in: span) {
          let id = Int(table.ids[position])
          words[id].term = max(words[id].term, min(1, term.score))
        }
      }
    }
    self.words = words
    self.total = total
    sentences = candidates.count
    classes = known.classes
    isContent = classes.map { $0.isDisjoint(with: [.function, .filler]) }
    zipf = known.zipf
  }

  /// The share of the tenths of the text that a word reaches.
  func reach(_ id: Int) -> Double { Double(words[id].tenths) / 10 }
}
