public import EpitomeCore

/// Marks the text that a summary must not be made of: furniture of the page, sponsor reads, lines in another language, copies.
///
/// Nothing is taken out: later stages leave marked text alone, and each mark gives its reason. A document without such text gets
/// no marks, and none is ever emptied. With the statistics of a corpus, lines that recur in many of its documents are furniture
/// too, whatever they say.
public struct MarkFurniture: Annotator, CorpusReader {
  /// What is looked for.
  public struct Options: StageOptions {
    /// Buttons, menus, notices and whatever else stands around the text of a page.
    public var furniture = true
    /// Sponsor reads, and talk about the show itself.
    public var sponsor = true
    /// Lines in another language than the text.
    public var foreign = true
    /// Lines that stand in the document already.
    public var `repeat` = true
    /// Kinds of marks that are not made, and parts of web pages (`region` in `structure`) whose text is put back.
    public var keep: [String] = []
    /// A file of corpus statistics (`epitome df`): lines that recur in other documents are furniture.
    public var corpus = ""
    /// Share of the corpus's documents that a line must stand in to be furniture, 0...1; three documents at least.
    public var corpusShare = 0.3

    /// The defaults.
    public init() {}

    /// What each option means.
    public static let descriptions = [
      OptionDescription("furniture", "Mark buttons, menus, notices and the like around the text of a page"),
      OptionDescription("sponsor", "Mark sponsor reads and talk about the show itself"),
      OptionDescription("foreign", "Mark lines in another language than the text"),
      OptionDescription("repeat", "Mark lines that stand in the document already"),
      OptionDescription(
        "keep", "Kinds (furniture, sponsor, foreign, repeat) and parts of web pages (comments, byline ...) to put back"),
      OptionDescription(
        "corpus", "File of statistics that \"epitome df\" wrote; lines that recur in its documents are furniture",
        isFile: true),
      OptionDescription(
        "corpusShare", "Share of the documents of the corpus that a line must stand in to be furniture", minimum: 0,
        maximum: 1),
    ]
  }

  /// `clean`.
  public static let id = "clean"
  /// One line for help.
  public static let summary = "Mark page furniture, sponsor reads, lines in other languages and copies"
  /// Blocks.
  public static let reads = [LayerKey<[Block]>.blocks.name]
  /// Cues, languages and structure.
  public static let uses = [
    LayerKey<[Cue]>.cues.name, LayerKey<[LanguageRun]>.languages.name, LayerKey<[StructureElement]>.structure.name,
  ]
  /// The marks.
  public static var layer: LayerKey<[Mark]> { .marks }

  /// The options that the stage was made with.
  public let options: Options
  var corpus: CorpusStatistics?

  /// A stage with options.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where the corpus cannot be read, the share is none, or what is to be kept is not known.
  public init(_ options: Options) throws {
    guard (0...1).contains(options.corpusShare) else {
      throw InvalidOption("corpusShare", "must be a number from 0 to 1, found the number \(options.corpusShare)")
    }
    if let unknown = options.keep.first(where: { !Self.keepable.contains($0) }) {
      throw InvalidOption(
        "keep", "must be a list of some of \(Self.keepable.joined(separator: ", ")), found text \"\(unknown)\"")
    }
    self.options = options
    corpus = try CorpusStatistics.named(options.corpus, option: "corpus")
  }

  /// What can be kept.
  private static let keepable =
    Mark.Kind.allCases.map(\.rawValue) + WebPageRegion.allCases.filter { $0 != .article }.map(\.rawValue)

  /// The marks of a document, in order.
  public func annotate(_ document: Document) throws -> [Mark] {
    let page = try Page(document)
    var marks = PageMarks(page, keeping: Set(options.keep))
    if let corpus { marks.markRecurring(corpus, share: options.corpusShare) }
    try marks.markBesideSpeech()
    marks.markClocks()
    marks.markContents()
    marks.markAround()
    marks.markInside()
    marks.markCopies()
    SponsorPassages(page).mark(&marks)
    return marks.all(options)
  }
}
