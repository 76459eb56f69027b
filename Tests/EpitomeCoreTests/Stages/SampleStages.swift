import EpitomeCore

/// Finds every `x`, for tests.
struct FindMarks: Annotator {
  struct Options: StageOptions {
    var limit = 10
    var share = 1.0
    var mode = "all"
    var loud = false
    static let descriptions = [
      OptionDescription("limit", "How many, in pieces.", minimum: 1, maximum: 500),
      OptionDescription("share", "How much, as a share.", minimum: 0, maximum: 1, isFraction: true),
      OptionDescription("mode", "Which.", choices: ["all", "first"]),
      OptionDescription("loud", "Whether to shout."),
    ]
  }
  static let id = "find"
  static let summary = "Finds every x."
  static var layer: LayerKey<[Sentence]> { .sentences }
  let options: Options

  init(_ options: Options) { self.options = options }

  func annotate(_ document: Document) -> [Sentence] {
    let found = document.bytes.indices.filter { document.bytes[$0] == 0x78 }.map {
      Sentence(span: TextSpan($0, $0 + 1))
    }
    return Array(found.prefix(options.limit))
  }
}

/// Needs what ``FindMarks`` writes.
struct CountMarks: Annotator {
  static let id = "count"
  static let summary = "Counts what was found."
  static let reads = [LayerKey<[Sentence]>.sentences.name]
  static var layer: LayerKey<Int> { LayerKey("count") }

  init(_ options: NoOptions) {}

  func annotate(_ document: Document) throws -> Int { try document.require(.sentences).count }
}

/// Takes out every `-`.
struct DropDashes: Rewriter {
  static let id = "drop"
  static let summary = "Takes out every dash."

  init(_ options: NoOptions) {}

  func edits(for document: Document) -> [TextEdit] {
    document.bytes.indices.filter { document.bytes[$0] == 0x2D }.map { TextEdit(TextSpan($0, $0 + 1), "") }
  }
}

/// Must be awaited.
struct WaitAWhile: AsyncStage {
  static let id = "wait"
  static let summary = "Waits."

  init(_ options: NoOptions) {}

  func process(_ document: Document) async throws -> Document {
    await Task.yield()
    var document = document
    document.meta["waited"] = true
    return document
  }
}

extension StageRegistry {
  static let sample: StageRegistry = {
    var registry = StageRegistry()
    registry.register(DropDashes.self)
    registry.register(FindMarks.self)
    registry.register(CountMarks.self)
    registry.register(WaitAWhile.self)
    return registry
  }()
}
