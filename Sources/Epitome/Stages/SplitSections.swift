public import EpitomeCore

/// Cuts the text into sections where its headings or its topics turn, and gives each a title from its own words.
///
/// Headings open sections. Where there are none, or much text stands under one of them, the topics are told apart by the words
/// that they keep to (Utiyama and Isahara 2001), with what the gaps between sentences show. Linear in the length of the text.
public struct SplitSections: Annotator {
  /// What can be set.
  public struct Options: StageOptions {
    /// Least sentences in a section that no heading opens.
    public var minSentences = 3
    /// Sections without headings that are aimed at; 0 for as many as the text shows.
    public var targetSections = 0
    /// Sentences under one heading up to which no further section is looked for.
    public var headedLength = 60
    /// The defaults.
    public init() {}
    /// One for each option.
    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "minSentences", "least sentences in a section that no heading opens", minimum: 2, maximum: 1000),
        OptionDescription(
          "targetSections", "sections to aim at where there are no headings; 0 for as many as the text shows",
          minimum: 0,
          maximum: 10_000),
        OptionDescription(
          "headedLength", "sentences under one heading up to which it stays one section", minimum: 2, maximum: 1_000_000
        ),
      ]
    }
  }

  /// `sections`.
  public static let id = "sections"
  /// One line for help.
  public static let summary = "splits the text into titled sections, by headings and by topic"
  /// Sentences.
  public static let reads = [LayerKey<[Sentence]>.sentences.name]
  /// Blocks, cues, languages and marks.
  public static let uses = [
    LayerKey<[Block]>.blocks.name, LayerKey<[Cue]>.cues.name, LayerKey<[LanguageRun]>.languages.name,
    LayerKey<[Mark]>.marks.name,
  ]
  /// Sections.
  public static var layer: LayerKey<[Section]> { .sections }

  /// The options that the stage was made with.
  public let options: Options

  /// A stage with options.
  ///
  /// - Throws: ``InvalidOption`` where a number is out of its range.
  public init(_ options: Options) throws {
    guard options.minSentences >= 2 else {
      throw InvalidOption("minSentences", "must be at least 2, found the number \(options.minSentences)")
    }
    guard options.targetSections >= 0 else {
      throw InvalidOption("targetSections", "must be at least 0, found the number \(options.targetSections)")
    }
    guard options.headedLength >= 2 else {
      throw InvalidOption("headedLength", "must be at least 2, found the number \(options.headedLength)")
    }
    self.options = options
  }

  /// The sections, in order.
  public func annotate(_ document: Document) throws -> [Section] {
    let bytes = document.bytes
    let sentences = try document.require(.sentences).filter {
      $0.span.start >= 0 && !$0.span.isEmpty && $0.span.end <= bytes.count
    }
    guard !sentences.isEmpty else { return [] }
    let blocks = try document.list(.blocks)
    let language = try document.language()
    let text = CohesionText(document, sentences: sentences, language: language) { _ in false }
    let isHeading = SectionOutline.isHeading(sentences, blocks)
    var plans: [SectionPart] = []
    let parts = SectionOutline.parts(isHeading)
    for part in parts {
      plans += split(part, text, isWhole: parts.count == 1)
    }
    let titles = SectionTitles(document, lexicon: Lexicon.forLanguage(language))
    let times = CueTimes(document, cues: try document.list(.cues))
    return plans.map { plan in
      let span = TextSpan(
        sentences[plan.sentences.lowerBound].span.start, sentences[plan.sentences.upperBound - 1].span.end)
      let titleSpan = title(plan, sentences, titles, isHeaded: parts.count > 1 || parts[0].headingCount > 0)
      let (start, end) = times.interval(of: span)
      return Section(
        span: span, title: titleSpan.map(document.string) ?? "", titleSpan: titleSpan, start: start, end: end)
    }
  }

  private func title(
    _ plan: SectionPart, _ sentences: [Sentence], _ titles: SectionTitles, isHeaded: Bool
  ) -> TextSpan? {
    if plan.headingCount > 0 { return sentences[plan.sentences.lowerBound + plan.headingCount - 1].span }
    return titles.best(in: plan.sentences, of: sentences)
  }

  private func split(_ part: SectionPart, _ text: CohesionText, isWhole: Bool) -> [SectionPart] {
    let body = part.sentences.lowerBound + part.headingCount..<part.sentences.upperBound
    guard part.headingCount == 0 || body.count > options.headedLength else { return [part] }
    let segmenter = TopicSegmenter(
      words: Array(text.stems[text.range(body)]),
      starts: (body.lowerBound...body.upperBound).map { text.starts[$0] - text.starts[body.lowerBound] },
      vocabularyCount: text.vocabularyCount, gapBonus: [Double](repeating: 0, count: body.count), penalty: 1,
      minimum: options.minSentences, maximum: 400)
    var starts = segmenter.boundaries().map { $0 + body.lowerBound }
    starts.insert(part.sentences.lowerBound, at: 0)
    return starts.enumerated().map { index, start in
      SectionPart(
        sentences: start..<(index + 1 < starts.count ? starts[index + 1] : part.sentences.upperBound),
        headingCount: index == 0 ? part.headingCount : 0)
    }
  }
}
