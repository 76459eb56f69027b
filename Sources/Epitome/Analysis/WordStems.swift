import EpitomeCore

/// The distinct stems of a vocabulary: words that differ in inflection only have one number.
struct WordStems: Sendable {
  /// How many distinct stems there are.
  let count: Int
  private let stems: [Int32]
  private let representatives: [Int32]

  /// The stems of all words of a vocabulary, each by the stemmer of its language. Linear.
  init(_ vocabulary: Vocabulary, by stemmer: (Int) -> LightStemmer) {
    let bytes = vocabulary.bytes
    var distinct = Vocabulary()
    var stems: [Int32] = []
    var representatives: [Int32] = []
    stems.reserveCapacity(vocabulary.count)
    for word in 0..<vocabulary.count {
      let range = vocabulary.range(of: word)
      let stem = distinct.insert(bytes, range.lowerBound..<stemmer(word).stemEnd(bytes, range))
      if stem == representatives.count { representatives.append(Int32(word)) }
      stems.append(Int32(stem))
    }
    self.stems = stems
    self.representatives = representatives
    count = distinct.count
  }

  /// The stem of a word, by number.
  func stem(_ word: Int) -> Int { Int(stems[word]) }

  /// The first word of the vocabulary that has a stem.
  func representative(_ stem: Int) -> Int { Int(representatives[stem]) }
}

extension Document {
  /// The stems of the words of ``words`` in a language, found once for as long as the text stands.
  func stems(language: String) -> WordStems {
    derived(DerivedKey<WordStems>("stems." + language)) { document in
      let stemmer = LightStemmer.forLanguage(language)
      return WordStems(document.words.vocabulary) { _ in stemmer }
    }
  }
}
