import EpitomeCore

@testable import Epitome

/// Documents with blocks and sentences, for the tests of the stages that read them.
enum Prepared {
  /// A text in a language, after the stages that the built-in order has up to `sentences`.
  static func document(_ text: String, _ language: String) throws -> Document {
    let steps = try ["blocks", "sentences"].map { try StageRegistry.builtIn.stage($0).makeStep() }
    return try Pipeline(steps).process(Document(id: "t", text: text, meta: ["language": .string(language)]))
  }
}
