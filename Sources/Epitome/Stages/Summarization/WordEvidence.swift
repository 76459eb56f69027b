/// What speaks for a word of a text to occur in its summary, as the features of a logistic model.
struct WordEvidence {
  /// What the values of ``values(_:)`` are, in their order.
  static let names = [
    "bias", "count", "rate", "reach", "zipf", "ratio", "function", "generic", "verb", "weak", "filler", "term",
    "termScore", "digit", "first", "length", "sentences", "prior", "known", "budget", "compression",
  ]

  private let vocabulary: SummaryVocabulary
  private let words: Vocabulary
  private let genre: GenreWeights?
  private let stemmer: LightStemmer?
  /// The length of the summary, and its share of the text, as logarithms.
  let budget: (summary: Double, compression: Double)

  /// - Parameters:
  ///   - vocabulary: what is known of the words.
  ///   - words: the words.
  ///   - genre: whose table says how often summaries have a word; nil for none.
  ///   - summaryWords: how long the summary will be.
  init(_ vocabulary: SummaryVocabulary, _ words: Vocabulary, genre: GenreWeights?, summaryWords: Double) {
    self.vocabulary = vocabulary
    self.words = words
    self.genre = genre
    stemmer = genre.flatMap { $0.isByStem ? LightStemmer.forLanguage($0.language) : nil }
    let summary = max(10, summaryWords)
    budget = (naturalLogarithm(summary) / 5, naturalLogarithm(summary / Double(max(1, vocabulary.total))) / 5)
  }

  /// The features of a word, by number.
  func values(_ word: Int) -> [Double] {
    let known = vocabulary.words[word]
    let classes = vocabulary.classes[word]
    let range = words.range(of: word)
    let bytes = words.bytes
    let zipf = vocabulary.zipf?[word] ?? 0
    let rate = naturalLogarithm(Double(max(1, known.count)) / Double(max(1, vocabulary.total)) * 1e9) / 2.302585
    let end = stemmer?.stemEnd(bytes, range) ?? range.upperBound
    let prior = genre?.prior(bytes, range.lowerBound..<end)
    let flag = { (holds: Bool) in holds ? 1.0 : 0 }
    return [
      1, naturalLogarithm(1 + Double(known.count)), rate / 8, vocabulary.reach(word), zipf / 8, (rate - zipf) / 4,
      flag(classes.contains(.function)), flag(classes.contains(.genericNoun)), flag(classes.contains(.verb)),
      flag(classes.contains(.weakAdjective)), flag(classes.contains(.filler)), flag(known.term > 0), known.term,
      flag(range.first.map { (0x30...0x39).contains(bytes[$0]) } ?? false),
      1 - Double(known.first) / Double(max(1, vocabulary.sentences)),
      Double(min(15, bytes[range].count { $0 & 0xC0 != 0x80 })) / 10,
      Double(known.sentences) / Double(max(1, vocabulary.sentences)), prior ?? 0, flag(prior != nil), budget.summary,
      budget.compression,
    ]
  }
}
