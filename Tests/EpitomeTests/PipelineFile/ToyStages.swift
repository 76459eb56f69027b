import EpitomeCore

/// Small stages with known behaviour, so that tests of pipeline files do not change when a real stage does.
enum ToyStages {
  static let registry: StageRegistry = {
    var registry = StageRegistry()
    registry.register(Shout.self)
    registry.register(GuessLanguage.self)
    registry.register(SplitLines.self)
    registry.register(PickTerms.self)
    return registry
  }()

  /// Turns every `!` into `!!`.
  struct Shout: Rewriter {
    static let id = "shout"
    static let summary = "doubles exclamation marks"
    init(_ options: NoOptions) {}

    func edits(for document: Document) -> [TextEdit] {
      document.bytes.indices.filter { document.bytes[$0] == UInt8(ascii: "!") }
        .map { TextEdit(TextSpan($0, $0 + 1), "!!") }
    }
  }

  /// Says that the whole text is in the language that its first word names.
  struct GuessLanguage: Annotator {
    static let id = "language"
    static let summary = "reads the language off the first word"
    static var layer: LayerKey<[LanguageRun]> { .languages }
    init(_ options: NoOptions) {}

    func annotate(_ document: Document) -> [LanguageRun] {
      let word = document.text.split(separator: " ").first.map(String.init) ?? "und"
      return [LanguageRun(span: TextSpan(0, document.bytes.count), language: word, confidence: 1)]
    }
  }

  /// Takes every line for a sentence.
  struct SplitLines: Annotator {
    static let id = "sentences"
    static let summary = "takes lines for sentences"
    static var layer: LayerKey<[Sentence]> { .sentences }
    init(_ options: NoOptions) {}

    func annotate(_ document: Document) -> [Sentence] {
      var sentences: [Sentence] = []
      var start = 0
      for index in document.bytes.indices where document.bytes[index] == 0x0A {
        if start < index { sentences.append(Sentence(span: TextSpan(start, index))) }
        start = index + 1
      }
      if start < document.bytes.count { sentences.append(Sentence(span: TextSpan(start, document.bytes.count))) }
      return sentences
    }
  }

  /// Takes whole sentences for terms.
  struct PickTerms: Annotator {
    struct Options: StageOptions {
      var limit = 20
      var kind = "plain"
      var isLoud = false
      var weight = 1.5
      var skip: [String] = []

      static var descriptions: [OptionDescription] {
        [
          OptionDescription("limit", "most terms", minimum: 1, maximum: 500),
          OptionDescription("kind", "sort of terms", choices: ["plain", "fancy"]),
          OptionDescription("isLoud", "whether terms end in !"),
          OptionDescription("weight", "of each", minimum: 0, maximum: 10, isFraction: true),
          OptionDescription("skip", "terms that are none"),
        ]
      }
    }

    static let id = "terms"
    static let summary = "takes sentences for terms"
    static let reads = [LayerKey<[Sentence]>.sentences.name]
    static let uses = [LayerKey<[LanguageRun]>.languages.name]
    static var layer: LayerKey<[Term]> { .terms }
    let options: Options

    init(_ options: Options) throws {
      if options.isLoud, options.kind == "fancy" { throw InvalidOption("isLoud", "does not go with \"fancy\"") }
      self.options = options
    }

    func annotate(_ document: Document) throws -> [Term] {
      try document.require(.sentences).prefix(options.limit).map {
        Term(text: document.string($0.span), spans: [$0.span], score: 1)
      }
    }
  }
}
