public import EpitomeCore

/// Marks the text that a summary must not be made of: furniture of the page, sponsor reads, lines in another language, copies.
///
/// Nothing is taken out: later stages leave marked text alone, and each mark gives its reason. A document without such text gets
/// no marks, and none is ever emptied.
public struct MarkFurniture: Annotator {
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

    /// The defaults.
    public init() {}

    /// What each option means.
    public static let descriptions = [
      OptionDescription("furniture", "mark buttons, menus, notices and the like around the text of a page"),
      OptionDescription("sponsor", "mark sponsor reads and talk about the show itself"),
      OptionDescription("foreign", "mark lines in another language than the text"),
      OptionDescription("repeat", "mark lines that stand in the document already"),
    ]
  }

  /// `clean`.
  public static let id = "clean"
  /// One line for help.
  public static let summary = "mark page furniture, sponsor reads, lines in other languages and copies"
  /// Blocks.
  public static let reads = [LayerKey<[Block]>.blocks.name]
  /// Languages and structure.
  public static let uses = [LayerKey<[LanguageRun]>.languages.name, LayerKey<[StructureElement]>.structure.name]
  /// The marks.
  public static var layer: LayerKey<[Mark]> { .marks }

  /// The options that the stage was made with.
  public let options: Options

  /// A stage with options.
  public init(_ options: Options) throws {
    self.options = options
  }

  /// The marks of a document, in order.
  public func annotate(_ document: Document) throws -> [Mark] {
    let page = try Page(document)
    var marks = PageMarks(page)
    marks.markAround()
    marks.markInside()
    marks.markCopies()
    SponsorPassages(page).mark(&marks)
    return marks.all(options)
  }
}
