public import EpitomeCore

/// Finds the language of every stretch of text: a run for each, in order.
///
/// Text is cut into small pieces (lines, sentences, quotations, changes of script), each is identified on its own, and what a
/// piece leaves open is decided by the languages that others are surely in, then by its neighbours: the rest of its block
/// first, then the nearest blocks in the same script. A text that says too little as a whole, such as a single word, is in its
/// likeliest language, unless it looks like names.
public struct IdentifyLanguage: Annotator {
  /// What can be set.
  public struct Options: StageOptions {
    /// BCP 47 tags of the languages that may be found; empty for all.
    public var languages: [String] = []

    /// The defaults.
    public init() {}

    /// What each option means.
    public static let descriptions = [
      OptionDescription("languages", "BCP 47 tags of the languages that may be found; empty for all")
    ]
  }

  /// `language`.
  public static let id = "language"
  /// One line for help.
  public static let summary = "Find which text is in which language"
  /// Blocks.
  public static let reads = [LayerKey<[Block]>.blocks.name]
  /// The runs.
  public static var layer: LayerKey<[LanguageRun]> { .languages }

  /// The options that the stage was made with.
  public let options: Options
  private let candidates: Set<String>

  /// A stage with options.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where a language is no BCP 47 tag.
  public init(_ options: Options) throws {
    for tag in options.languages where !Self.isTag(tag) {
      throw InvalidOption("languages", "must be BCP 47 tags such as en or pt-BR, found \"\(tag)\"")
    }
    self.options = options
    candidates = Set(options.languages.map(LanguageTag.primary))
  }

  /// The runs of a document, in order.
  public func annotate(_ document: Document) throws -> [LanguageRun] {
    let bytes = document.bytes
    var cutter = LanguagePieces(bytes)
    var last = 0
    for (index, block) in try document.require(.blocks).enumerated() {
      guard document.holds(block.span), block.span.start >= last else { continue }
      last = block.span.end
      cutter.append(block.span.range, block: index)
    }
    var pieces = cutter.pieces
    let identifier = LetterIdentifier(pieces, candidates: candidates)
    let given = document.givenLanguage.map { GivenLanguage($0) }
    var familiar = bytes.count >= Self.leastForFamiliarity ? FamiliarWords(document) : nil
    for index in pieces.indices {
      if let given, given.writes(pieces[index]) {
        (pieces[index].language, pieces[index].confidence) = (given.tag, 1)
        continue
      }
      let needsModel = pieces[index].group.onlyLanguage == nil && pieces[index].group.writesSpaces
      if needsModel, let language = familiar?.language(of: pieces[index]) {
        (pieces[index].language, pieces[index].confidence) = (language, Self.certain)
        continue
      }
      identifier.identify(&pieces[index], bytes)
      if needsModel, pieces[index].confidence >= Self.certain { familiar?.add(pieces[index]) }
    }
    if given == nil { LanguageCompany(pieces).settle(&pieces, bytes) }
    LanguageSmoothing.smooth(&pieces)
    LanguageGuess.take(&pieces, bytes)
    return Self.runs(pieces, bytes)
  }

  /// Bytes from which on words that were met before are made use of.
  private static let leastForFamiliarity = 4096
  /// Confidence from which on a language is taken for certain.
  private static let certain = 0.98

  /// Neighbouring pieces of one language as one run, without the white space at its ends.
  private static func runs(_ pieces: [LanguagePiece], _ bytes: [UInt8]) -> [LanguageRun] {
    var runs: [LanguageRun] = []
    var first = 0
    while first < pieces.count {
      let language = pieces[first].language
      var next = first
      var sum = 0.0
      var letters = 0
      while next < pieces.count, pieces[next].language == language {
        sum += pieces[next].confidence * Double(pieces[next].letters)
        letters += pieces[next].letters
        next += 1
      }
      let range = bytes.trimmed(pieces[first].range.lowerBound..<pieces[next - 1].range.upperBound)
      let confidence = letters > 0 ? (sum / Double(letters) * 1000).rounded() / 1000 : 0
      if !range.isEmpty { runs.append(LanguageRun(span: TextSpan(range), language: language, confidence: confidence)) }
      first = next
    }
    return runs
  }

  private static func isTag(_ tag: String) -> Bool {
    let subtag = tag.utf8.prefix { $0 != 0x2D }
    return (2...3).contains(subtag.count) && subtag.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }
}

/// The language that the record or the user named: all text that may be in it is.
struct GivenLanguage {
  /// As it was given.
  let tag: String
  private let groups: [ScriptGroup]

  init(_ tag: String) {
    self.tag = tag
    let primary = LanguageTag.primary(tag)
    groups = ScriptGroup.groups(of: primary)
  }

  /// Whether a piece may be in the language: it has letters, of a script that the language is written in.
  func writes(_ piece: LanguagePiece) -> Bool {
    piece.letters > 0 && groups.contains(piece.group) && !(piece.hasKana && LanguageTag.primary(tag) != "ja")
  }
}
