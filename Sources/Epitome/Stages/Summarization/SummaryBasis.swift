import EpitomeCore

/// All that a summary of a document is chosen by.
struct SummaryBasis {
  /// The sentences that there are to choose from, in order.
  let candidates: [SummaryCandidate]
  /// What is known of their words.
  let vocabulary: SummaryVocabulary
  /// The stems of the words.
  let stems: WordStems
  /// How probable each word is in the summary.
  let expectation: WordExpectation
  /// What was learnt of the genre, where one was asked for or noticed.
  let genre: GenreWeights?
  /// About how many words the summary will have.
  let summaryWords: Double

  /// - Parameters:
  ///   - document: with sentences.
  ///   - speaker: whose words alone count; empty for everybody's.
  ///   - genre: an option's value: `auto`, `none`, or a genre.
  ///   - length: of the summary.
  /// - Throws: ``EpitomeCore/MissingLayer`` without sentences.
  init(_ document: Document, speaker: String, genre: String, length: SummaryLength) throws {
    let lexicon = try document.lexicon()
    let words = document.words
    candidates = try SummaryCandidate.all(in: document, lexicon: lexicon, speaker: speaker)
    vocabulary = try SummaryVocabulary(candidates, document, lexicon: lexicon)
    stems = document.stems(language: lexicon.language)
    summaryWords = length.words(of: vocabulary.total, characters: candidates.reduce(0) { $0 + $1.characters })
    self.genre = try Self.weights(genre, document, language: lexicon.language)
    if let learnt = self.genre {
      expectation = WordExpectation(
        genre: learnt, vocabulary, words.vocabulary, summaryWords: summaryWords)
    } else {
      expectation = WordExpectation(
        untrained: vocabulary, stems: stems, candidates, words: words, summaryWords: summaryWords)
    }
  }

  /// What was learnt of the genre that was asked for or noticed, in the document's language.
  private static func weights(_ genre: String, _ document: Document, language: String) throws -> GenreWeights? {
    let genre =
      genre == "auto" ? try SummaryGenre.notice(in: document, language: language) : SummaryGenre(rawValue: genre)
    return genre.flatMap { GenreWeights.learnt($0, language: language) }
  }
}
