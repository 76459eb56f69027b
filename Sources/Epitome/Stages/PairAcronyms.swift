public import EpitomeCore

/// Pairs acronyms with what they stand for, and lists those that the text does not explain.
public struct PairAcronyms: Annotator {
  /// What can be set.
  public struct Options: StageOptions {
    /// How well an expansion must fit its acronym, from 0 to 1.
    public var minFit = 0.5
    /// Whether acronyms without an expansion are listed.
    public var unexplained = true

    /// The defaults.
    public init() {}

    /// One for each option.
    public static var descriptions: [OptionDescription] {
      [
        OptionDescription(
          "minFit", "How well an expansion must fit its acronym, from 0 (anything) to 1 (every letter opens a word)",
          minimum: 0, maximum: 1, isFraction: true),
        OptionDescription("unexplained", "Whether acronyms without an expansion are listed"),
      ]
    }
  }

  /// `acronyms`.
  public static let id = "acronyms"
  /// For help.
  public static let summary = "Pair acronyms with what they stand for"
  /// The sentences.
  public static let reads = [LayerKey.sentences.name]
  /// Blocks, languages and marks.
  public static let uses = [LayerKey.blocks.name, LayerKey.languages.name, LayerKey.marks.name]
  /// The layer `acronyms`.
  public static var layer: LayerKey<[Acronym]> { .acronyms }

  /// The options that the stage was made with.
  public let options: Options

  /// A stage with options.
  public init(_ options: Options) throws {
    guard 0...1 ~= options.minFit else { throw InvalidOption("minFit", "must be a number from 0 to 1") }
    self.options = options
  }

  /// The acronyms in order of their first place in the text.
  public func annotate(_ document: Document) throws -> [Acronym] {
    let parts = try document.inEachLanguage()
    let marked = MarkedWords(document)
    var list = AcronymList(document)
    for part in parts { try pair(in: part, marked, into: &list) }
    if options.unexplained {
      for part in parts { try addLone(in: part, marked, to: &list) }
    }
    return list.acronyms()
  }

  /// Adds the pairs in the sentences of one language.
  private func pair(in part: LanguagePart, _ marked: MarkedWords, into list: inout AcronymList) throws {
    let sites = try AcronymSites(part.document, marked, leastFit: options.minFit)
    var next = 0
    for stretch in try AcronymStretches.all(in: part.document, part.sentenceRanges()) {
      for pair in sites.pairs(in: stretch, marked.words(in: stretch, &next)) { list.add(pair) }
    }
  }

  /// Adds what stands alone in the sentences of one language.
  private func addLone(in part: LanguagePart, _ marked: MarkedWords, to list: inout AcronymList) throws {
    let lone = try LoneAcronyms(part.document, marked)
    var next = 0
    for sentence in try part.sentenceRanges() {
      let words = marked.words(in: sentence, &next)
      guard !words.isEmpty else { continue }
      for short in lone.find(in: sentence, words) { list.addLone(short, isPart: lone.isPart(short)) }
    }
  }
}
