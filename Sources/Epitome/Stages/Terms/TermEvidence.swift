import EpitomeCore

/// What other stages and the user say of phrases, by the phrases' numbers.
struct TermEvidence: Sendable {
  /// Phrases that stand for each other: the expansion of an acronym first.
  private(set) var pairs: [(long: Int32, short: Int32)] = []
  /// Phrases whose meaning the text gives.
  private(set) var defined: Set<Int32> = []
  /// The words, by number, of the phrases whose meaning the text gives, where it gives it.
  private(set) var definedWords: Set<Int> = []
  /// Names of organisations, products, works and events.
  private(set) var named: Set<Int32> = []
  /// The user's glossary: these are terms wherever they stand.
  private(set) var glossary: Set<Int32> = []
  /// Phrases that the user wants ranked higher.
  private(set) var boosted: Set<Int32> = []
  /// Phrases that the user never wants.
  private(set) var stopped: Set<Int32> = []

  /// Looks all of it up, and takes into the candidates what is a term whatever its shape.
  init(
    _ document: Document, _ vocabulary: TermVocabulary, _ tokens: TermTokens, _ options: ExtractTerms.Options,
    into candidates: inout TermCandidates
  ) throws {
    let acronyms = try document.list(.acronyms).compactMap { acronym -> (long: [Int32], short: [Int32])? in
      guard let long = acronym.long, let longStems = vocabulary.stems(of: long),
        let shortStems = vocabulary.stems(of: acronym.short), longStems.count <= 10
      else { return nil }
      return (longStems, shortStems)
    }
    let glossary = options.glossary.compactMap(vocabulary.stems(of:))
    candidates.add(acronyms.flatMap { [$0.long, $0.short] } + glossary, tokens)
    let phrases = candidates.phrases
    for (long, short) in acronyms {
      if let long = phrases.find(long), let short = phrases.find(short), long != short { pairs.append((long, short)) }
    }
    for definition in try document.list(.definitions) {
      if let phrase = vocabulary.stems(of: definition.term).flatMap(phrases.find(_:)) { defined.insert(phrase) }
      if let place = definition.termSpan { definedWords.formUnion(tokens.words(in: place)) }
    }
    let names = try document.list(.names).filter { $0.kind != .person }.compactMap { vocabulary.stems(of: $0.text) }
    named = Set(names.compactMap(phrases.find(_:)))
    self.glossary = Set(glossary.compactMap(phrases.find(_:)))
    boosted = Set(options.boostList.compactMap(vocabulary.stems(of:)).compactMap(phrases.find(_:)))
    stopped = Set(options.stopList.compactMap(vocabulary.stems(of:)).compactMap(phrases.find(_:)))
  }
}
