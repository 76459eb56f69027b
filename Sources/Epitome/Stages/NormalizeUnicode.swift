public import EpitomeCore
import EpitomeICU

/// Brings a text into one plain Unicode form: what no reader would miss goes, what is written in two ways is written in one.
///
/// The steps that are on by default lose nothing; the others lose meaning and serve matching, search and tidy reading.
public struct NormalizeUnicode: Rewriter {
  /// What ``NormalizeUnicode`` does.
  public struct Options: StageOptions {
    /// Normalization form of UAX #15 at the end: NFC, NFD, NFKC, NFKD or none.
    public var form = "NFC"
    /// Switches off the form and all steps that are on by default, so that only those asked for are done.
    public var only = false
    /// Takes out byte order marks, control characters and terminal sequences.
    public var controls = true
    /// Makes every line end a line feed.
    public var lineEnds = true
    /// Makes every run of white space one space, and none at the ends of lines.
    public var spaces = true
    /// Takes out zero-width characters, soft hyphens, direction marks and tags, where they shape nothing.
    public var invisibles = true
    /// Makes half-width kana and full-width Latin letters and digits ordinary ones.
    public var widths = true
    /// Spells out Latin ligatures.
    public var ligatures = true
    /// Makes Arabic presentation forms ordinary letters.
    public var presentationForms = true
    /// Decodes character references of HTML, in text without tags.
    public var entities = true

    /// The defaults.
    public init() {}

    /// What each option means.
    public static let descriptions = [
      OptionDescription("form", "Unicode normalization form", choices: ["NFC", "NFD", "NFKC", "NFKD", "none"]),
      OptionDescription("only", "switch off the form and the default steps, leaving the steps that are asked for"),
      OptionDescription("controls", "take out byte order marks, control characters and terminal sequences"),
      OptionDescription("lineEnds", "make every line end a line feed"),
      OptionDescription("spaces", "make every run of white space one space, none at the ends of lines"),
      OptionDescription("invisibles", "take out zero-width characters, soft hyphens, direction marks and tags"),
      OptionDescription("widths", "make half-width kana and full-width Latin letters and digits ordinary ones"),
      OptionDescription("ligatures", "spell out Latin ligatures"),
      OptionDescription("presentationForms", "make Arabic presentation forms ordinary letters"),
      OptionDescription("entities", "decode character references of HTML, in text without tags"),
    ]
  }

  /// `normalize`.
  public static let id = "normalize"
  /// One line for help.
  public static let summary = "bring the text into one plain Unicode form"

  /// The options that the stage was made with.
  public let options: Options
  private let form: UnicodeForm?
  private let cleaning: CharacterCleaning

  /// A stage with options.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where `form` names no normalization form.
  public init(_ options: Options) throws {
    self.options = options
    switch options.form {
    case "NFC": form = options.only ? nil : .nfc
    case "NFD": form = .nfd
    case "NFKC": form = .nfkc
    case "NFKD": form = .nfkd
    case "none": form = nil
    default: throw InvalidOption("form", "must be one of NFC, NFD, NFKC, NFKD, none, found \"\(options.form)\"")
    }
    let isOn = !options.only
    cleaning = CharacterCleaning(
      controls: isOn && options.controls, lineEnds: isOn && options.lineEnds, spaces: isOn && options.spaces,
      invisibles: isOn && options.invisibles, widths: isOn && options.widths, ligatures: isOn && options.ligatures,
      presentationForms: isOn && options.presentationForms)
  }

  /// The edits of all steps, one after the other, as one list.
  public func edits(for document: Document) -> [TextEdit] {
    let census = TextCensus(document.bytes)
    var chain = EditChain(document.bytes)
    if !options.only, options.entities, census.hasAmpersand {
      chain.apply(CharacterReferences.edits(chain.bytes, alignment: document.alignment))
    }
    if let form, form == .nfkc || form == .nfkd, census.hasHigh || !chain.edits.isEmpty {
      // First, so that the spaces in compatibility mappings are tidied too.
      chain.apply(normalization(form, chain.bytes))
    }
    if census.needsCleaning || !chain.edits.isEmpty {
      chain.apply(cleaning.edits(chain.bytes))
    }
    if let form, census.hasHigh || !chain.edits.isEmpty {
      chain.apply(normalization(form, chain.bytes))
    }
    return chain.edits
  }

  private func normalization(_ form: UnicodeForm, _ bytes: [UInt8]) -> [TextEdit] {
    UnicodeNormalizer(form).edits(bytes).map { TextEdit(TextSpan($0.range), $0.replacement) }
  }
}
