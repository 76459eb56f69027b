import EpitomeCore

/// What the lexicons and tables of the languages of a text say of each word of its vocabulary, each word by the language that it
/// mostly stands in.
struct WordsInUse: Sendable {
  /// What kinds of word each is, by its folded form.
  let classes: [WordClasses]
  /// How frequent each is, on the Zipf scale; nil where one of the languages has no table.
  let zipf: [Double]?
  /// Their stems.
  let stems: WordStems

  /// What is known of the words of a document.
  init(_ document: Document, _ spread: LanguageSpread) {
    let languages = spread.languages
    guard !spread.isWhole else {
      classes = document.foldedClasses(.forLanguage(languages[0]))
      zipf = document.zipf(language: languages[0])
      stems = document.stems(language: languages[0])
      return
    }
    let owners = spread.languages(of: document.words)
    let classTables = languages.map { document.foldedClasses(.forLanguage($0)) }
    classes = owners.indices.map { classTables[owners[$0]][$0] }
    let frequencies = languages.compactMap { document.zipf(language: $0) }
    zipf =
      frequencies.count == languages.count
      ? owners.indices.map { frequencies[owners[$0]][$0] } : nil
    let stemmers = languages.map { LightStemmer.forLanguage($0) }
    stems = WordStems(document.words.vocabulary) { stemmers[owners[$0]] }
  }
}
