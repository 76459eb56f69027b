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
    /// Repairs UTF-8 that was read in a single-byte encoding, where it is certain.
    public var mojibake = true
    /// Writes quotation marks as ASCII.
    public var quotes = false
    /// Writes dashes, hyphens and minus signs as hyphen-minus.
    public var dashes = false
    /// Writes an ellipsis as three full stops.
    public var ellipsis = false
    /// Takes out the Arabic lengthening stroke.
    public var tatweel = false
    /// Takes out Arabic vowel marks.
    public var arabicMarks = false
    /// Writes the forms of alef, yeh and kaf as in Arabic.
    public var arabicLetters = false
    /// Writes yeh and kaf as in Persian.
    public var persianLetters = false
    /// Writes the decimal digits of all scripts as ASCII.
    public var digits = false
    /// Takes out Hebrew points and accents.
    public var hebrewPoints = false
    /// Takes out the nukta of Indic scripts.
    public var nukta = false
    /// Writes katakana as hiragana.
    public var kana = false
    /// Folds case.
    public var `case` = false
    /// Takes the accents off Latin and Greek letters.
    public var accents = false
    /// Applies NFKC, whatever the form.
    public var nfkc = false
    /// Takes out emoji.
    public var emoji = false
    /// Writes Chinese in simplified characters.
    public var zhSimplify = false
    /// Writes Chinese in traditional characters.
    public var zhTraditional = false
    /// Writes letters that look like those of the rest of their word in its script.
    public var confusables = false
    /// Takes out sound labels, songs between notes and signs of a new speaker.
    public var events = false
    /// Takes out fillers, with the commas around them.
    public var fillers = false
    /// Takes out function words said twice in a row, and words broken off.
    public var repeats = false
    /// Joins words that are broken at the ends of lines.
    public var dehyphenate = false
    /// Makes the lines of a paragraph one line.
    public var unwrap = false

    /// The defaults.
    public init() {}

    /// What each option means.
    public static let descriptions = [
      OptionDescription("form", "Unicode normalization form", choices: ["NFC", "NFD", "NFKC", "NFKD", "none"]),
      OptionDescription("only", "Switch off the form and the default steps, leaving the steps that are asked for"),
      OptionDescription("controls", "Take out byte order marks, control characters and terminal sequences"),
      OptionDescription("lineEnds", "Make every line end a line feed"),
      OptionDescription("spaces", "Make every run of white space one space, none at the ends of lines"),
      OptionDescription("invisibles", "Take out zero-width characters, soft hyphens, direction marks and tags"),
      OptionDescription("widths", "Make half-width kana and full-width Latin letters and digits ordinary ones"),
      OptionDescription("ligatures", "Spell out Latin ligatures"),
      OptionDescription("presentationForms", "Make Arabic presentation forms ordinary letters"),
      OptionDescription("entities", "Decode character references of HTML, in text without tags"),
      OptionDescription("mojibake", "Repair UTF-8 that was read in a single-byte encoding, where it is certain"),
      OptionDescription("quotes", "Write quotation marks as ASCII"),
      OptionDescription("dashes", "Write dashes, hyphens and minus signs as hyphen-minus"),
      OptionDescription("ellipsis", "Write an ellipsis as three full stops"),
      OptionDescription("tatweel", "Take out the Arabic lengthening stroke"),
      OptionDescription("arabicMarks", "Take out Arabic vowel marks"),
      OptionDescription("arabicLetters", "Write the forms of alef, yeh and kaf as in Arabic"),
      OptionDescription("persianLetters", "Write yeh and kaf as in Persian"),
      OptionDescription("digits", "Write the decimal digits of all scripts as ASCII"),
      OptionDescription("hebrewPoints", "Take out Hebrew points and accents"),
      OptionDescription("nukta", "Take out the nukta of Indic scripts"),
      OptionDescription("kana", "Write katakana as hiragana"),
      OptionDescription("case", "Fold case"),
      OptionDescription("accents", "Take the accents off Latin and Greek letters"),
      OptionDescription("nfkc", "Apply NFKC, whatever the form"),
      OptionDescription("emoji", "Take out emoji"),
      OptionDescription("zhSimplify", "Write Chinese in simplified characters"),
      OptionDescription("zhTraditional", "Write Chinese in traditional characters"),
      OptionDescription("confusables", "Write letters that look like those of the rest of their word in its script"),
      OptionDescription(
        "events", "Take out sound labels in brackets, songs between notes and the signs of a new speaker"),
      OptionDescription("fillers", "Take out fillers, with the commas around them"),
      OptionDescription("repeats", "Take out function words said twice in a row, and words broken off"),
      OptionDescription("dehyphenate", "Join words that are broken at the ends of lines"),
      OptionDescription("unwrap", "Make the lines of a paragraph one line"),
    ]
  }

  /// `normalize`.
  public static let id = "normalize"
  /// One line for help.
  public static let summary = "Bring the text into one plain Unicode form"

  /// The options that the stage was made with.
  public let options: Options
  private let form: UnicodeForm?
  private let cleaning: CharacterCleaning
  private let letters: LetterSteps

  /// A stage with options.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where `form` names no normalization form, or Chinese is to be written in both ways.
  public init(_ options: Options) throws {
    self.options = options
    switch options.nfkc ? "NFKC" : options.form {
    case "NFC": form = options.only ? nil : .nfc
    case "NFD": form = .nfd
    case "NFKC": form = .nfkc
    case "NFKD": form = .nfkd
    case "none": form = nil
    default: throw InvalidOption("form", "must be one of NFC, NFD, NFKC, NFKD, none, found \"\(options.form)\"")
    }
    guard !options.zhSimplify || !options.zhTraditional else {
      throw InvalidOption("zhTraditional", "must be false where zhSimplify is true")
    }
    let isOn = !options.only
    cleaning = CharacterCleaning(
      controls: isOn && options.controls, lineEnds: isOn && options.lineEnds, spaces: isOn && options.spaces,
      invisibles: isOn && options.invisibles, widths: isOn && options.widths, ligatures: isOn && options.ligatures,
      presentationForms: isOn && options.presentationForms)
    letters = LetterSteps(
      quotes: options.quotes, dashes: options.dashes, ellipsis: options.ellipsis, tatweel: options.tatweel,
      arabicMarks: options.arabicMarks, arabicLetters: options.arabicLetters, persianLetters: options.persianLetters,
      digits: options.digits, hebrewPoints: options.hebrewPoints, nukta: options.nukta, kana: options.kana,
      accents: options.accents, emoji: options.emoji)
  }

  /// The edits of all steps, one after the other, as one list.
  public func edits(for document: Document) -> [TextEdit] {
    let census = TextCensus(document.bytes)
    var chain = EditChain(document.bytes)
    if !options.only, options.entities, census.hasAmpersand {
      chain.apply(CharacterReferences.edits(chain.bytes, alignment: document.alignment))
    }
    if !options.only, options.mojibake, census.hasHigh || !chain.edits.isEmpty {
      MojibakeRepair.apply(to: &chain)
    }
    if let form, form == .nfkc || form == .nfkd, census.hasHigh || !chain.edits.isEmpty {
      // First, so that the spaces in compatibility mappings are tidied too.
      chain.apply(normalization(form, chain.bytes))
    }
    if letters.isActive, census.hasHigh || !chain.edits.isEmpty {
      chain.apply(normalization(.nfc, chain.bytes))
      chain.apply(letters.edits(chain.bytes))
    }
    rewrite(&chain)
    if options.`case` {
      chain.apply(CaseStep.edits(chain.bytes, language: document.givenLanguage ?? ""))
    }
    if census.needsCleaning || !chain.edits.isEmpty {
      chain.apply(cleaning.edits(chain.bytes))
    }
    tidySpeech(&chain, language: document.givenLanguage ?? "und")
    if let form, census.hasHigh || !chain.edits.isEmpty {
      chain.apply(normalization(form, chain.bytes))
    }
    return chain.edits
  }

  /// The steps that write letters and characters of one script or of another.
  private func rewrite(_ chain: inout EditChain) {
    if options.confusables { chain.apply(Confusables.edits(chain.bytes)) }
    if options.zhSimplify { chain.apply(ChineseScript.edits(chain.bytes, .traditionalToSimplified)) }
    if options.zhTraditional { chain.apply(ChineseScript.edits(chain.bytes, .simplifiedToTraditional)) }
  }

  /// Most passes of the steps on speech: what one takes out may bring two words together that the next pass sees.
  private static let passes = 8

  /// The steps on lines and speech. They look at tidy text, and each goes on until there is nothing left for it.
  private func tidySpeech(_ chain: inout EditChain, language: String) {
    if options.dehyphenate { chain.apply(WrappedLines.joinedWords(chain.bytes, language: language)) }
    if options.unwrap { chain.apply(WrappedLines.joinedLines(chain.bytes)) }
    guard options.events || options.fillers || options.repeats else { return }
    let events = options.events ? SoundEvents(language: language) : nil
    let fillers = options.fillers ? Fillers(language: language) : nil
    let repeats = options.repeats ? RepeatedWords(language: language) : nil
    for _ in 0..<Self.passes {
      let before = chain.bytes.count
      if let events { chain.apply(events.edits(chain.bytes)) }
      if let fillers { chain.apply(fillers.edits(chain.bytes)) }
      if let repeats { chain.apply(repeats.edits(chain.bytes)) }
      if chain.bytes.count == before { return }
    }
  }

  private func normalization(_ form: UnicodeForm, _ bytes: [UInt8]) -> [TextEdit] {
    UnicodeNormalizer(form).edits(bytes).map { TextEdit(TextSpan($0.range), $0.replacement) }
  }
}
