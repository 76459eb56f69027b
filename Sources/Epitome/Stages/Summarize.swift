public import EpitomeCore

/// Takes the sentences that together say most of what the document says: an extractive summary.
///
/// Coverage of words, word pairs and key terms, each with the probability that a summary has it, is filled greedily up to the
/// length asked for (Lin and Bilmes 2011; Gillick and Favre 2009), with sentences that do not stand on their own held back.
public struct Summarize: Annotator {
  /// How long, of what, and about what.
  public struct Options: StageOptions {
    /// Greatest length: a number of sentences, words or characters, or a share in percent.
    public var length = "5 sentences"
    /// What the length is of: the `document`, each `section`, or `both`.
    public var per = "document"
    /// What kind of talk it is, for what was learnt of summaries of that kind: `auto`, `none`, or a genre.
    public var genre = "auto"
    /// What was learnt of a genre from texts with summaries: a file of `epitome genre learn`; empty for what is built in.
    public var weights = ""
    /// A policy that takes the sentences: `builtin:meeting`, a checkpoint's file, or `head:NAME`; empty for none.
    public var policy = ""
    /// Words that the summary is to be about; empty for the document's own.
    public var about = ""
    /// Terms that the summary has to mention where the text has them.
    public var mustMention: [String] = []
    /// Whose words alone are summarised, as the source names them; empty for everybody's.
    public var speaker = ""

    /// Five sentences of the document.
    public init() {}

    /// What the options mean and may hold.
    public static let descriptions = [
      OptionDescription(
        "length", "At most \"5 sentences\", \"120 words\", \"400 characters\" (white space not counted) or \"10 %\""),
      OptionDescription("per", "What the length is of", choices: ["document", "section", "both"]),
      OptionDescription(
        "genre", "Kind of talk: auto takes one only where all signs speak for it, none what the document says alone",
        choices: genres),
      OptionDescription(
        "weights",
        "What \"epitome genre learn\" learnt of your own summaries, for texts in that language; empty for none",
        isFile: true),
      OptionDescription(
        "policy", "Learnt policy that takes the sentences: builtin:NAME, a checkpoint, or head:NAME; empty for none",
        isFile: true),
      OptionDescription("about", "Words that the summary is to be about; empty for the document's own"),
      OptionDescription("mustMention", "Terms that the summary has to mention where the text has them"),
      OptionDescription(
        "speaker", "Whose words alone are summarised: a speaker's name or whole words of it; empty for everybody's"),
    ]
  }

  private static let genres = ["auto", "none"] + SummaryGenre.allCases.map(\.rawValue)

  /// `summarize`.
  public static let id = "summarize"
  /// What the stage does.
  public static let summary = "Take the sentences that together say most, each with its place in the source"
  /// Sentences are what a summary is made of.
  public static let reads = [LayerKey<[Sentence]>.sentences.name]
  /// Layers that make a summary better where they stand.
  public static let uses = [
    LayerKey<[Block]>.blocks.name, LayerKey<[Section]>.sections.name, LayerKey<[Term]>.terms.name,
    LayerKey<[Cue]>.cues.name, LayerKey<[LanguageRun]>.languages.name, LayerKey<[Mark]>.marks.name,
  ]
  /// The summary.
  public static var layer: LayerKey<[SummaryLine]> { .summary }

  /// The options that the stage was made with.
  public let options: Options
  let length: SummaryLength
  private let weights: GenreWeights?
  private let policy: SelectionPolicy?

  /// A stage with options.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where the length is none, or weights or a policy cannot be had.
  public init(_ options: Options) throws {
    for (name, value, choices) in [
      ("per", options.per, ["document", "section", "both"]), ("genre", options.genre, Self.genres),
    ] where !choices.contains(value) {
      throw InvalidOption(name, "must be one of \(choices.joined(separator: ", ")), found text \"\(value)\"")
    }
    self.options = options
    length = try SummaryLength(options.length)
    weights = try GenreWeights.named(options.weights, option: "weights")
    guard weights == nil || options.genre != "none" else {
      throw InvalidOption("weights", "must be empty where the genre is none")
    }
    policy = try SelectionPolicy.named(options.policy, option: "policy")
  }

  /// The summary in document order.
  public func annotate(_ document: Document) throws -> [SummaryLine] {
    let basis = try basis(of: document)
    guard !basis.candidates.isEmpty else { return [] }
    let candidates = options.per == "document" ? basis.candidates : SummaryCandidate.apart(basis.candidates)
    if let policy {
      let picks = try picks(of: policy, basis, document)
      return lines(picks, basis.candidates, document, try document.timeline())
    }
    let model = try CoverageModel(basis, document, about: options.about)
    var selection = GreedySelection(candidates, document.words, model)
    for group in groups(candidates) {
      var budget = SummaryBudget(length, characters: group.reduce(0) { $0 + candidates[$1].characters })
      for index in group where selection.has(index) { budget.charge(candidates[index]) }
      for term in options.mustMention { mention(term, from: group, candidates, document, &selection, &budget) }
      selection.fill(&budget, from: group)
    }
    let timeline = try document.timeline()
    return lines(selection.picks, candidates, document, timeline)
  }

  /// What a summary of the document is chosen by.
  func basis(of document: Document) throws -> SummaryBasis {
    try SummaryBasis(document, speaker: options.speaker, genre: options.genre, weights: weights, length: length)
  }

  /// The candidates that share one length: all, those of each section, or all and then what each section lacks.
  func groups(_ candidates: [SummaryCandidate]) -> [Range<Int>] {
    var groups = options.per == "section" ? [] : [candidates.indices]
    guard options.per != "document" else { return groups }
    var start = 0
    for index in candidates.indices
    where index + 1 == candidates.count
      || candidates[index + 1].section != candidates[index].section
    {
      groups.append(start..<index + 1)
      start = index + 1
    }
    return groups
  }

  /// Takes the best sentence that has a term, unless one that was taken has it.
  private func mention(
    _ term: String, from group: Range<Int>, _ candidates: [SummaryCandidate], _ document: Document,
    _ selection: inout GreedySelection, _ budget: inout SummaryBudget
  ) {
    let wanted = PhraseMatcher(term, document.words)
    let having = group.filter { wanted.occurs(in: candidates[$0].words) }
    guard !having.contains(where: selection.has) else { return }
    let best = having.max { (candidates[$0].quality, -$0) < (candidates[$1].quality, -$1) }
    if let best { selection.force(best, &budget) }
  }

  private func lines(
    _ picks: [GreedySelection.Pick], _ candidates: [SummaryCandidate], _ document: Document, _ timeline: Timeline
  ) -> [SummaryLine] {
    let best = picks.map(\.gain).max() ?? 1
    return picks.sorted { $0.candidate < $1.candidate }.map { pick in
      let candidate = candidates[pick.candidate]
      let score = best > 0 ? (pick.gain / best * 1000).rounded() / 1000 : 0
      return SummaryLine(
        text: document.string(candidate.span), span: candidate.span, source: document.sourceRanges(of: candidate.span),
        section: candidate.section, score: score, start: timeline.start(of: candidate.span),
        end: timeline.end(of: candidate.span), speaker: timeline.speaker(of: candidate.span), cut: candidate.cut)
    }
  }
}
