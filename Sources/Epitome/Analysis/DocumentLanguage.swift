package import EpitomeCore

extension Document {
  /// The language that the record or the user said the document has, as a BCP 47 tag where it is a name or another code ("German",
  /// "deu"), or nil.
  var givenLanguage: String? {
    guard case .string(let language)? = meta["language"], !language.isEmpty else { return nil }
    return language.utf8.count == 2 ? language : LanguageNames.tag(of: language) ?? language
  }

  /// The document's language: the one given, else that of the largest share of text outside marks, else `und`.
  func language() throws -> String { try givenLanguage ?? languagesByShare().first?.language ?? "und" }

  /// The primary subtag of the document's language, such as `en` of `en-GB`.
  ///
  /// - Throws: ``EpitomeCore/LayerFormatError`` where the layer of languages has another shape.
  package func primaryLanguage() throws -> String { LanguageTag.primary(try language()) }

  /// The languages of the text outside marks, with the bytes in each, the most used one first.
  private func languagesByShare() throws -> [(language: String, count: Int)] {
    let marks = try list(.marks).filter { $0.kind != .sponsor }
    var shares: [String: Int] = [:]
    var next = 0
    for run in try list(.languages) where run.language != "und" {
      guard let span = run.span.intersection(TextSpan(0, bytes.count)) else { continue }
      var count = span.count
      while next < marks.count, marks[next].span.end <= span.start { next += 1 }
      var index = next
      while index < marks.count, marks[index].span.start < span.end {
        count -= marks[index].span.intersection(span)?.count ?? 0
        index += 1
      }
      shares[run.language, default: 0] += count
    }
    return shares.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (language: $0.key, count: $0.value) }
  }

  /// What the stages know of the document's language.
  func lexicon() throws -> Lexicon { Lexicon.forLanguage(try language()) }

  /// Other languages than the document's count from this share of the text on: below it they are quotations and mistakes.
  private static let leastForeign = 0.1

  /// The runs in other languages than the document's, in order; none where there is little of them.
  func foreignRuns() throws -> [TextSpan] {
    let own = LanguageTag.primary(try language())
    let runs = try list(.languages).filter { run in
      holds(run.span) && run.language != "und" && LanguageTag.primary(run.language) != own
    }.map(\.span).sorted()
    let count = runs.reduce(0) { $0 + $1.count }
    return Double(count) >= Self.leastForeign * Double(bytes.count) ? runs : []
  }

  /// The document's language and after it each other one that a good share of the text is in, the most used one first, with how
  /// much there is of it beside the document's own; no other where the language was given.
  func languagesInUse() throws -> [(language: String, weight: Double)] {
    let shares = givenLanguage == nil ? try languagesByShare() : []
    guard let own = shares.first, shares.count > 1 else { return [(try language(), 1)] }
    let least = Self.leastForeign * Double(shares.reduce(0) { $0 + $1.count })
    var primaries: Set<String> = []
    return shares.filter { Double($0.count) >= least || $0 == own }
      .filter { primaries.insert(LanguageTag.primary($0.language)).inserted }
      .map { ($0.language, Double($0.count) / Double(own.count)) }
  }

  /// The document, and after it the same text as a document of each other language that it is in, as ``languagesInUse()`` has them.
  ///
  /// What is ``foreignRuns()`` to the one is what the other is about.
  func inEachLanguage() throws -> [LanguagePart] {
    let uses = try languagesInUse()
    guard uses.count > 1 else { return [LanguagePart(document: self, weight: 1, sentences: nil)] }
    let spread = try LanguageSpread(self)
    let sentences = try sentenceRanges()
    var own = [[Range<Int>]](repeating: [], count: uses.count)
    for (sentence, language) in zip(sentences, spread.languages(of: sentences)) { own[language].append(sentence) }
    return uses.enumerated().map { index, use in
      guard index > 0 else { return LanguagePart(document: self, weight: 1, sentences: own[0]) }
      var document = self
      document.meta["language"] = .string(use.language)
      return LanguagePart(document: document, weight: use.weight, sentences: own[index])
    }
  }
}

/// A text as a document of one of the languages that it is in.
struct LanguagePart {
  /// All of the text, with the language given.
  let document: Document
  /// How much of it is in that language, beside what is in the first.
  let weight: Double
  /// The sentences in that language; nil where the text has no other.
  fileprivate let sentences: [Range<Int>]?

  /// The sentences in the language as byte ranges, in order.
  ///
  /// - Throws: `MissingLayer` where no stage has found the sentences.
  func sentenceRanges() throws -> [Range<Int>] { try sentences ?? document.sentenceRanges() }
}
