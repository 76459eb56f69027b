import EpitomeCore

@testable import Epitome

/// Documents with blocks and sentences, for the tests of the stages that read them.
enum Prepared {
  /// A text in a language, after the stages that the built-in order has up to `sentences`.
  static func document(_ text: String, _ language: String) throws -> Document {
    let steps = try ["blocks", "sentences"].map { try StageRegistry.builtIn.stage($0).makeStep() }
    return try Pipeline(steps).process(Document(id: "t", text: text, meta: ["language": .string(language)]))
  }

  /// A text of which the first part is English and the second German, after the same stages.
  static func bilingual(_ english: String, _ german: String) throws -> Document {
    var document = Document(id: "t", text: english + german)
    let border = english.utf8.count
    document.set(
      .languages,
      to: [
        LanguageRun(span: TextSpan(0, border), language: "en", confidence: 1),
        LanguageRun(span: TextSpan(border, document.bytes.count), language: "de", confidence: 1),
      ])
    return try BreakSentences().process(try FindBlocks().process(document))
  }
}
