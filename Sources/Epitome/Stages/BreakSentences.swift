public import EpitomeCore

/// Finds the sentences of every block.
///
/// Candidates are the terminators of all scripts. What ends a sentence is decided by what stands before (abbreviations of the
/// language and of the document itself, initials, ordinals, addresses) and after (case, openers of sentences, brackets and
/// quotation marks that hold a sentence together), in the manner of Kiss and Strunk (2006) but in one pass. Linear.
public struct BreakSentences: Annotator {
  /// What can be set.
  public struct Options: StageOptions {
    /// Characters after which a stretch without punctuation is cut.
    public var maxLength = 300
    /// The defaults.
    public init() {}
    /// One for each option.
    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "maxLength", "Characters after which a stretch without punctuation is cut", minimum: 40, maximum: 100_000)
      ]
    }
  }

  /// `sentences`.
  public static let id = "sentences"
  /// One line for help.
  public static let summary = "Find sentences, in punctuated text and in raw captions"
  /// Blocks.
  public static let reads = [LayerKey<[Block]>.blocks.name]
  /// Languages, marks and cues.
  public static let uses = [
    LayerKey<[LanguageRun]>.languages.name, LayerKey<[Mark]>.marks.name, LayerKey<[Cue]>.cues.name,
  ]
  /// Sentences.
  public static var layer: LayerKey<[Sentence]> { .sentences }

  /// The options that the stage was made with.
  public let options: Options

  /// A stage with options.
  ///
  /// - Throws: ``InvalidOption`` where the length is out of its range.
  public init(_ options: Options) throws {
    guard (40...100_000).contains(options.maxLength) else {
      throw InvalidOption(
        "maxLength", "must be a whole number from 40 to 100000, found the number \(options.maxLength)")
    }
    self.options = options
  }

  /// The sentences, in order.
  public func annotate(_ document: Document) throws -> [Sentence] {
    let bytes = document.bytes
    let regions = try SentenceRegion.all(in: document)
    var rules: [String: SentenceRules] = [:]
    var lexicon: Lexicon?
    var scanner = CandidateScanner(bytes)
    var ends: [Int] = []
    for region in regions {
      if rules[region.language] == nil { rules[region.language] = SentenceRules.forLanguage(region.language) }
      scanner.scan(region.range, asksWithSemicolon: rules[region.language]?.asksWithSemicolon ?? false)
      ends.append(scanner.candidates.count)
    }
    let profile = SentenceProfile(bytes, regions, scanner.candidates)
    let timeline = try document.timeline()
    let marks = scanner.candidates.reduce(0) { $0 + ($1.kind == .pause ? 0 : 1) }
    let isPunctuated = marks * options.maxLength >= regions.reduce(0) { $0 + $1.range.count }
    var sentences: [Sentence] = []
    var first = 0
    for (index, region) in regions.enumerated() {
      guard let rules = rules[region.language] else { continue }
      if index == 0 || region.language != regions[index - 1].language {
        lexicon = Lexicon.forLanguage(region.language)
      }
      guard let lexicon else { continue }
      let breaker = RegionBreaker(
        decision: BreakDecision(
          bytes: bytes, rules: rules, profile: profile, startsInLowerCase: profile.startsInLowerCase),
        unpunctuated: UnpunctuatedBreaker(
          bytes: bytes, language: region.language, lexicon: lexicon, starters: rules.starters,
          words: { document.words }, timeline: timeline),
        maxLength: options.maxLength, isPunctuatedText: isPunctuated)
      sentences += breaker.sentences(in: region, scanner.candidates[first..<ends[index]])
      first = ends[index]
    }
    return sentences
  }
}
