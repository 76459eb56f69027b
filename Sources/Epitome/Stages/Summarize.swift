public import EpitomeCore

/// Takes the sentences that together say most of what the document says: an extractive summary.
///
/// Coverage of words, word pairs and key terms, weighted by their spread over the text, is filled greedily up to the length
/// asked for (Lin and Bilmes 2011; Gillick and Favre 2009), with sentences that do not stand on their own held back.
public struct Summarize: Annotator {
  /// How long, of what, and about what.
  public struct Options: StageOptions {
    /// Greatest length: a number of sentences, words or characters, or a share in percent.
    public var length = "5 sentences"
    /// What the length is of: `document`, or each `section`.
    public var per = "document"
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
      OptionDescription("length", "At most \"5 sentences\", \"120 words\", \"400 characters\" or \"10 %\""),
      OptionDescription("per", "What the length is of", choices: ["document", "section"]),
      OptionDescription("about", "Words that the summary is to be about; empty for the document's own"),
      OptionDescription("mustMention", "Terms that the summary has to mention where the text has them"),
      OptionDescription("speaker", "Whose words alone are summarised; empty for everybody's"),
    ]
  }

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
  private let length: SummaryLength

  /// A stage with options.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where the length is none.
  public init(_ options: Options) throws {
    guard ["document", "section"].contains(options.per) else {
      throw InvalidOption("per", "must be one of document, section, found text \"\(options.per)\"")
    }
    self.options = options
    length = try SummaryLength(options.length)
  }

  /// The summary in document order.
  public func annotate(_ document: Document) throws -> [SummaryLine] {
    let lexicon = try document.lexicon()
    let candidates = try SummaryCandidate.all(in: document, lexicon: lexicon, speaker: options.speaker)
    guard !candidates.isEmpty else { return [] }
    let model = try CoverageModel(candidates, document, lexicon: lexicon, about: options.about)
    var selection = GreedySelection(candidates, model)
    for group in groups(candidates) {
      var budget = SummaryBudget(length, characters: group.reduce(0) { $0 + candidates[$1].characters })
      for term in options.mustMention { mention(term, from: group, candidates, document, &selection, &budget) }
      selection.fill(&budget, from: group)
    }
    let timeline = try document.timeline()
    return lines(selection.picks, candidates, document, timeline)
  }

  /// The candidates that share one length: all, or those of each section.
  private func groups(_ candidates: [SummaryCandidate]) -> [[Int]] {
    guard options.per == "section" else { return [Array(candidates.indices)] }
    var groups: [[Int]] = []
    var last: Int??
    for (index, candidate) in candidates.enumerated() {
      if last != .some(candidate.section) {
        groups.append([])
        last = .some(candidate.section)
      }
      groups[groups.count - 1].append(index)
    }
    return groups
  }

  /// Takes the best sentence that has a term, unless one that was taken has it.
  private func mention(
    _ term: String, from group: [Int], _ candidates: [SummaryCandidate], _ document: Document,
    _ selection: inout GreedySelection, _ budget: inout SummaryBudget
  ) {
    let wanted = PhraseMatcher(term, document.words)
    let having = group.filter { wanted.occurs(in: candidates[$0].words) }
    guard !selection.picks.contains(where: { having.contains($0.candidate) }) else { return }
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
        end: timeline.end(of: candidate.span), speaker: timeline.speaker(of: candidate.span))
    }
  }
}
