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
  /// How summaries of such texts are put together, where nothing was learnt.
  let habits: SummaryHabits
  /// What of a sentence's gain counts, for each candidate; 1 for most.
  let weights: [Double]
  /// How much of what a sentence leans on will be there, as of ``SummaryLength/leniency(share:)``.
  let leniency: Double
  /// About how many words the summary will have.
  let summaryWords: Double

  /// - Parameters:
  ///   - document: with sentences.
  ///   - speaker: whose words alone count; empty for everybody's.
  ///   - genre: an option's value: `auto`, `none`, or a genre.
  ///   - weights: what was learnt of a genre besides what is built in; nil for none.
  ///   - length: of the summary.
  /// - Throws: ``EpitomeCore/MissingLayer`` without sentences.
  init(
    _ document: Document, speaker: String, genre: String, weights: GenreWeights?, length: SummaryLength
  ) throws {
    let spread = try LanguageSpread(document)
    let known = WordsInUse(document, spread)
    let words = document.words
    var candidates = try SummaryCandidate.all(in: document, spread, speaker: speaker)
    vocabulary = try SummaryVocabulary(candidates, document, known: known)
    stems = known.stems
    summaryWords = length.words(of: vocabulary.total, characters: candidates.reduce(0) { $0 + $1.characters })
    leniency = length.leniency(share: summaryWords / Double(max(1, vocabulary.total)))
    let (kind, learnt) = try Self.kind(genre, weights, document, spread)
    self.genre = learnt
    let demand = learnt?.demand ?? .init()
    for index in candidates.indices { candidates[index].read(demand, leniency: leniency) }
    self.candidates = candidates
    habits = SummaryHabits(kind)
    self.weights = habits.weights(candidates, words: vocabulary.total)
    if let learnt {
      expectation = WordExpectation(
        genre: learnt, vocabulary, words.vocabulary, stems: stems, summaryWords: summaryWords)
    } else {
      expectation = WordExpectation(
        untrained: vocabulary, stems: stems, candidates, words: words, habits: habits, summaryWords: summaryWords)
    }
  }

  /// The genre that was asked for or noticed, and what was learnt of it in the document's language; what the user has learnt comes
  /// first. In a text in several languages none is noticed: what was learnt in one of them knows no words of the others.
  private static func kind(
    _ genre: String, _ weights: GenreWeights?, _ document: Document, _ spread: LanguageSpread
  ) throws -> (SummaryGenre?, GenreWeights?) {
    let language = try document.primaryLanguage()
    var kind = SummaryGenre(rawValue: genre)
    if let weights, spread.isWhole, weights.language == language { return (kind ?? weights.genre, weights) }
    if genre == "auto", spread.isWhole { kind = try SummaryGenre.notice(in: document, language: language) }
    return (kind, kind.flatMap { GenreWeights.learnt($0, language: language) })
  }
}
