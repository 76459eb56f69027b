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
          "minSentences", "Least sentences in a section that no heading opens", minimum: 2, maximum: 1000),
        OptionDescription(
          "targetSections", "Sections to aim at where there are no headings; 0 for as many as the text shows",
          minimum: 0,
          maximum: 10_000),
        OptionDescription(
          "headedLength", "Sentences under one heading up to which it stays one section", minimum: 2, maximum: 1_000_000
        ),
      ]
    }
  }

  /// `sections`.
  public static let id = "sections"
  /// One line for help.
  public static let summary = "Split the text into titled sections, by headings and by topic"
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
    let sentences = try document.require(.sentences).filter { !$0.span.isEmpty && document.holds($0.span) }
    guard !sentences.isEmpty else { return [] }
    let blocks = try document.list(.blocks).filter { document.holds($0.span) }
    let lexicon = try document.lexicon()
    let spread = try LanguageSpread(document)
    let isHeading = SectionOutline.isHeading(sentences, blocks)
    let timeline = try document.timeline()
    let gaps = TopicGaps(document, sentences: sentences, blocks: blocks, lexicon: lexicon, timeline: timeline)
    let text = CohesionText(
      document, sentences: sentences, known: WordsInUse(document, spread), isDialogue: gaps.form != .prose
    ) { isHeading[$0] }
    let splitter = PartSplitter(options: options, text: text, gaps: gaps)
    let parts = SectionOutline.parts(isHeading)
    let isSponsor = try SectionOutline.isSponsor(sentences, document.list(.marks))
    let isTitled = parts.count == 1
    let plans = parts.flatMap { part in
      SectionOutline.isAside(part, before: parts.count, isSponsor) ? [part] : splitter.split(part, isTitled: isTitled)
    }
    var titles = try LanguageTitles(document, spread)
    return plans.map { plan in
      let span = TextSpan(
        sentences[plan.sentences.lowerBound].span.start, sentences[plan.sentences.upperBound - 1].span.end)
      let isBeforeHeadings = plan.headingCount == 0 && parts.count > 1 && plan.sentences.lowerBound == 0
      let isShort =
        isBeforeHeadings
        && (plan.sentences.count < options.minSentences || SectionOutline.isAside(plan, before: parts.count, isSponsor))
      let titleSpan =
        plan.headingCount > 0
        ? Self.withoutTime(sentences[plan.sentences.lowerBound + plan.headingCount - 1].span, document.bytes)
        : isShort ? nil : titles.best(in: span)
      return Section(
        span: span, title: titleSpan.map(document.string) ?? "", titleSpan: titleSpan, start: timeline.start(of: span),
        end: timeline.end(of: span))
    }
  }

  /// A heading without the time that a list of chapters puts before it.
  private static func withoutTime(_ heading: TextSpan, _ bytes: [UInt8]) -> TextSpan {
    guard let time = LeadingTime(bytes, heading.range), time.payload < heading.end else { return heading }
    return TextSpan(time.payload, heading.end)
  }
}
