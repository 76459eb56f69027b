package import EpitomeCore

/// A text with reference summaries, as a genre is learnt from it: its words and pairs of neighbours, with the features by which they are
/// judged when a summary is chosen, and how many of the references have each.
package struct GenreText: Sendable {
  /// The words that are said, or their stems, in the order of ``wordShares``; a stem comes once for each of its words.
  package let words: [String]
  /// What share of the references has each word, 0...1.
  package let wordShares: [Double]
  /// The distinct pairs of neighbouring stems, with a space between them; empty where words count by themselves.
  package let pairs: [String]
  /// What share of the references has each pair, 0...1.
  package let pairShares: [Double]

  private let vocabulary: SummaryVocabulary
  private let table: Vocabulary
  private let stems: WordStems
  private let numbers: [Int]
  private let neighbours: [NeighbourPairs.Pair]
  private let summaryWords: Double

  /// What there is to learn from a document.
  ///
  /// - Parameters:
  ///   - document: with sentences, and with all else that a summary goes by.
  ///   - references: summaries that people wrote of it; at least one.
  ///   - language: of both.
  ///   - isByStem: whether stems count and not words, and pairs beside them.
  /// - Throws: ``EpitomeCore/MissingLayer`` without sentences.
  package init(_ document: Document, references: [String], language: String, isByStem: Bool) throws {
    let basis = try SummaryBasis(document, speaker: "", genre: "none", weights: nil, length: SummaryLength("100 words"))
    let (table, stemmer) = (document.words.vocabulary, LightStemmer.forLanguage(language))
    let key = { (vocabulary: Vocabulary, word: Int) in
      let range = vocabulary.range(of: word)
      let end = isByStem ? stemmer.stemEnd(vocabulary.bytes, range) : range.upperBound
      return String(decoding: vocabulary.bytes[range.lowerBound..<end], as: UTF8.self)
    }
    let summaries = references.map { text in
      let words = Document(id: "", text: text, meta: ["language": .string(language)]).words
      return words.ids.map { key(words.vocabulary, Int($0)) }
    }
    let share = { (has: [Set<String>], wanted: String) in
      Double(has.count { $0.contains(wanted) }) / Double(max(1, has.count))
    }
    (vocabulary, self.table, stems) = (basis.vocabulary, table, basis.stems)
    summaryWords = Double(summaries.reduce(0) { $0 + $1.count }) / Double(max(1, summaries.count))
    numbers = (0..<table.count).filter { basis.vocabulary.words[$0].count > 0 }
    words = numbers.map { key(table, $0) }
    let said = summaries.map { Set($0) }
    wordShares = words.map { share(said, $0) }
    guard isByStem else {
      (neighbours, pairs, pairShares) = ([], [], [])
      return
    }
    neighbours = NeighbourPairs(basis.candidates, document.words, SummaryUnits(basis.stems)).all
    pairs = neighbours.map { [stems = basis.stems] in
      key(table, stems.representative($0.first)) + " " + key(table, stems.representative($0.second))
    }
    let saidInPairs = summaries.map { words in Set(zip(words, words.dropFirst()).map { $0 + " " + $1 }) }
    pairShares = pairs.map { share(saidInPairs, $0) }
  }

  /// The features of each of ``words``, as of ``WordEvidence``.
  package func wordValues(_ genre: GenreWeights) -> [[Double]] {
    let evidence = WordEvidence(vocabulary, table, genre: genre, summaryWords: summaryWords)
    return numbers.map(evidence.values)
  }

  /// The features of each of ``pairs``, as of ``PairEvidence``, given what the genre says of words.
  package func pairValues(_ genre: GenreWeights) -> [[Double]] {
    let expected = WordExpectation(genre: genre, vocabulary, table, stems: stems, summaryWords: summaryWords)
    var scratch: [UInt8] = []
    guard let evidence = expected.pairs else { return [] }
    return neighbours.map { evidence.values($0.first, $0.second, times: $0.times, scratch: &scratch) }
  }
}
