import EpitomeCore

/// What a summary should cover, and what each sentence covers of it: content words, pairs of them, and key terms, each with a
/// weight by its spread over the text.
///
/// The value of a set of sentences is the weight of all that they cover, each counted once (submodular coverage: Lin and
/// Bilmes 2011, section 4; words and pairs as concepts: Gillick and Favre 2009).
struct CoverageModel {
  /// Weight of each element.
  private(set) var weights: [Double] = []
  /// Elements of each candidate, distinct.
  private(set) var elements: [[Int32]]
  /// Whether each candidate has a word that the reader asked about; all have where nothing was asked.
  private(set) var isAsked: [Bool]

  init(_ candidates: [SummaryCandidate], _ document: Document, lexicon: Lexicon, about: String) throws {
    elements = candidates.map { _ in [] }
    isAsked = candidates.map { _ in true }
    let words = document.words
    let stems = document.stems(language: lexicon.language)
    let classes = document.foldedClasses(lexicon)
    let isContent = classes.map { $0.isDisjoint(with: [.function, .filler]) }
    let focus = SummaryFocus(about, words: words, stems: stems, isContent: isContent)
    let statistics = SpreadStatistics(candidates, words: words, stems: stems, isContent: isContent)
    weights = (0..<stems.count).map { stem in
      Self.weight(stem, statistics, classes[stems.representative(stem)]) * (focus.contains(stem) ? 4 : 1)
    }
    addWordsAndPairs(candidates, words, stems, isContent, statistics)
    if !focus.isEmpty {
      isAsked = candidates.map { $0.words.contains { focus.contains(stems.stem(Int(words.ids[$0]))) } }
    }
    try addTerms(candidates, document)
  }

  /// Weight of a word: its spread over the text, less for words that are common or too general everywhere.
  private static func weight(_ stem: Int, _ statistics: SpreadStatistics, _ classes: WordClasses) -> Double {
    let spread = statistics.spread(stem)
    guard spread > 0 else { return 0 }
    return classes.isDisjoint(with: [.verb, .genericNoun, .weakAdjective]) ? spread : 0.3 * spread
  }

  /// Elements 0..<stems.count are the words; those after them pairs of neighbours that occur more than once.
  private mutating func addWordsAndPairs(
    _ candidates: [SummaryCandidate], _ words: WordTable, _ stems: WordStems, _ isContent: [Bool],
    _ statistics: SpreadStatistics
  ) {
    var elementOfPair = [Int32](repeating: -1, count: statistics.pairs.count)
    var lastCandidate = [Int](repeating: -1, count: weights.count + statistics.pairs.count)
    var own: [Int32] = []
    for (index, candidate) in candidates.enumerated() {
      own.removeAll(keepingCapacity: true)
      func add(_ element: Int32) {
        guard lastCandidate[Int(element)] != index else { return }
        lastCandidate[Int(element)] = index
        own.append(element)
      }
      var before = -1
      for word in candidate.words where isContent[Int(words.ids[word])] {
        let stem = stems.stem(Int(words.ids[word]))
        add(Int32(stem))
        if let pair = statistics.recurringPair(before, stem) {
          if elementOfPair[pair] < 0 {
            elementOfPair[pair] = Int32(weights.count)
            weights.append(0.6 * min(weights[before], weights[stem]))
          }
          add(elementOfPair[pair])
        }
        before = stem
      }
      elements[index] = own.sorted()
    }
  }

  /// Key terms are elements of their own, the best of them as heavy as the heaviest word.
  private mutating func addTerms(_ candidates: [SummaryCandidate], _ document: Document) throws {
    let heaviest = weights.max() ?? 1
    for term in try document.list(.terms) where term.score > 0 {
      let element = Int32(weights.count)
      weights.append(heaviest * min(1, term.score))
      var next = 0
      for span in term.spans {
        while next < candidates.count, candidates[next].span.end <= span.start { next += 1 }
        guard next < candidates.count else { break }
        if candidates[next].span.contains(span), elements[next].last != element { elements[next].append(element) }
      }
    }
  }
}
