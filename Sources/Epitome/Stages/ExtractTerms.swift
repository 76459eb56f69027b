public import EpitomeCore

/// Finds the key terms: the words and phrases that a reader would underline.
///
/// Candidates are word sequences with the shape of a noun phrase, as far as word lists, endings and the text's own use show it.
/// Those that differ in inflection, hyphens or case, or that an acronym ties together, are one. They are ranked by a sum of
/// weighed features (`TermModel`). Linear in the length of the text, but for the sorting of what is met more than once.
public struct ExtractTerms: Annotator, CorpusReader {
  /// What can be set.
  public struct Options: StageOptions {
    /// Most terms to keep, best first.
    public var limit = 20
    /// Least occurrences of a term.
    public var minCount = 1
    /// Most words in a term; words joined by a hyphen count as one.
    public var maxWords = 5
    /// Terms to keep wherever they occur, in any inflection.
    public var glossary: [String] = []
    /// Terms never to show.
    public var stopList: [String] = []
    /// Terms to rank higher.
    public var boostList: [String] = []
    /// A file of corpus statistics (`epitome df`): words and phrases that many of its documents have rank lower.
    public var corpus = ""
    /// A policy for key terms, learnt from feedback: a checkpoint's file or `head:NAME`; empty for none.
    public var policy = ""
    /// Whether to give every candidate, overlapping ones too, with the measures that rank it.
    public var explain = false
    /// The defaults.
    public init() {}
    /// One for each option.
    public static var descriptions: [OptionDescription] {
      [
        OptionDescription("limit", "Most terms to keep, best first", minimum: 1, maximum: 100_000),
        OptionDescription("minCount", "Least occurrences of a term", minimum: 1, maximum: 1_000_000),
        OptionDescription(
          "maxWords", "Most words in a term, a hyphenated word counting as one", minimum: 1, maximum: 10),
        OptionDescription("glossary", "Terms to keep wherever they occur"),
        OptionDescription("stopList", "Terms never to show"),
        OptionDescription("boostList", "Terms to rank higher"),
        OptionDescription(
          "corpus", "File of statistics that \"epitome df\" wrote; what many of its documents have ranks lower",
          isFile: true),
        OptionDescription(
          "policy", "Learnt taste that ranks what was found once more: a checkpoint, or head:NAME; empty for none",
          isFile: true),
        OptionDescription(
          "explain", "Give candidates without regard to overlap, each with the measures that rank it"),
      ]
    }
  }

  /// `terms`.
  public static let id = "terms"
  /// One line for help.
  public static let summary = "Find the key terms, with variants and places, best first"
  /// Sentences.
  public static let reads = [LayerKey<[Sentence]>.sentences.name]
  /// Blocks, sections, acronyms, definitions, names, languages, marks and cues.
  public static let uses = [
    LayerKey<[Block]>.blocks.name, LayerKey<[Section]>.sections.name, LayerKey<[Acronym]>.acronyms.name,
    LayerKey<[Definition]>.definitions.name, LayerKey<[Name]>.names.name, LayerKey<[LanguageRun]>.languages.name,
    LayerKey<[Mark]>.marks.name, LayerKey<[Cue]>.cues.name,
  ]
  /// Terms.
  public static var layer: LayerKey<[Term]> { .terms }

  /// The options that the stage was made with.
  public let options: Options
  var corpus: CorpusStatistics?
  private let taste: TermTaste?
  /// With a taste, it chooses among this many times as many terms.
  package static let tasteReach = 6

  /// A stage with options.
  ///
  /// - Throws: ``InvalidOption`` where a number is out of its range or the corpus cannot be read.
  public init(_ options: Options) throws {
    for (name, value, range) in [
      ("limit", options.limit, 1...100_000), ("minCount", options.minCount, 1...1_000_000),
      ("maxWords", options.maxWords, 1...10),
    ] where !range.contains(value) {
      throw InvalidOption(
        name, "must be a whole number from \(range.lowerBound) to \(range.upperBound), found the number \(value)")
    }
    self.options = options
    corpus = try CorpusStatistics.named(options.corpus, option: "corpus")
    taste = try TermTaste.named(options.policy, option: "policy")
  }

  /// The terms, best first; those of each language that a good share of the text is in.
  public func annotate(_ document: Document) throws -> [Term] {
    let limit = taste == nil ? options.limit : options.limit * Self.tasteReach
    let parts = try document.inEachLanguage()
    let terms =
      parts.count == 1
      ? try chosen(in: document, limit: limit).map(\.term)
      : LanguageTerms.merged(
        try parts.map { (try chosen(in: $0.document, limit: limit), $0.weight) }, limit: limit)
    return taste?.ranked(terms, in: document, limit: options.limit) ?? terms
  }

  /// The terms of the sentences that are in the document's language, best first.
  private func chosen(in document: Document, limit: Int) throws -> [ChosenTerm] {
    let (tokens, vocabulary) = try Self.tokens(of: document)
    var candidates = TermCandidates(tokens, maxWords: options.maxWords, vocabulary)
    let evidence = try TermEvidence(document, vocabulary, tokens, options, into: &candidates)
    let isTalk = try Self.isTalk(document)
    let background = try corpus.map { TermBackground($0, document.words, document.bytes, try document.lexicon()) }
    let ranking = TermRanking(
      document.bytes, tokens, candidates, vocabulary, evidence, background, minCount: options.minCount,
      isTalk: isTalk)
    return try TermSelection(
      document: document, lexicon: document.lexicon(), tokens: tokens, candidates: candidates,
      limit: limit, knowsGrammar: vocabulary.grammar.isKnown, keepsDefined: isTalk || tokens.count <= Self.briefText,
      explanation: options.explain ? ranking : nil
    ).terms(ranking.ranked())
  }

  /// Words up to which a written text keeps places for what it defines: papers define much that nobody would underline.
  private static let briefText = 1500

  /// Whether the text was spoken: it has times, or for the most part blocks with speakers.
  private static func isTalk(_ document: Document) throws -> Bool {
    if try !document.list(.cues).isEmpty { return true }
    let blocks = try document.list(.blocks)
    return blocks.count { $0.speaker != nil } * 2 > blocks.count
  }

  /// The words that terms are made from: not those of marks, nor those of people, who stand among the names.
  static func tokens(of document: Document) throws -> (TermTokens, TermVocabulary) {
    let vocabulary = try document.termVocabulary()
    var people = try document.list(.names).flatMap { $0.kind == .person ? $0.spans : [] }
    people.sort()
    let items = try document.termDraft(vocabulary)
      .items(leavingOut: people, document.bytes, document.words, vocabulary)
    return (TermTokens(items, document.bytes, vocabulary), vocabulary)
  }
}
