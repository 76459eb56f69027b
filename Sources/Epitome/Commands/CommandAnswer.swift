import EpitomeCore
import EpitomeICU

/// Holds what a program answered against what it was given.
enum CommandAnswer {
  /// What a program may not answer.
  struct Mistake: Error {
    let message: String
  }

  /// The program's own word that it could not do its work.
  struct Refusal: Error {
    let code: FailureCode
    let message: String
  }

  /// The document with what the program found.
  ///
  /// - Throws: ``Mistake``, ``Refusal``.
  static func document(_ line: [UInt8], for document: Document, _ command: ExternalCommand) throws -> Document {
    let answer = try read(line, document)
    guard answer.id == document.id else {
      throw Mistake(message: "answered for the document \"\(answer.id)\" instead")
    }
    let isSame =
      answer.sourceHash.map { $0 == document.sourceHash ?? SHA256.hex(document.sourceBytes) }
      ?? (answer.sourceBytes == document.sourceBytes)
    guard isSame else { throw Mistake(message: "changed the source, which no stage may do") }
    if !command.rewritesText, answer.bytes != document.bytes {
      throw Mistake(message: "changed the text; a stage that does so says \"writes: [text]\" and gives the alignment")
    }
    if command.rewritesText, document.sourceHash == nil, !fits(answer, document.sourceBytes) {
      throw Mistake(message: "gave an alignment that does not fit the source")
    }
    try checkLayers(answer, document, command)
    let result = document.adopting(answer, layers: command.layers, takesText: command.rewritesText)
    for layer in command.layers { try checkShape(layer, result) }
    if let violation = SpanCheck.violations(in: result, layers: command.layers).first {
      throw Mistake(message: violation)
    }
    return result
  }

  /// Whether the way back of an answer that came without its source leads nowhere outside of that.
  private static func fits(_ answer: Document, _ source: [UInt8]) -> Bool {
    answer.alignment.isIdentity
      ? answer.bytes == source : answer.alignment.runs.allSatisfy { $0.source.end <= source.count }
  }

  private static func read(_ line: [UInt8], _ document: Document) throws -> Document {
    guard CharacterEncoding.validUTF8Prefix(line) == line.count else {
      throw Mistake(message: "answered a line that is not UTF-8")
    }
    do {
      switch try WireDecoder.read(line, range: line.indices) {
      case .record(.document(let answer)): return answer
      case .record(.failure(let failure)):
        guard failure.id == document.id else {
          throw Mistake(message: "answered for the document \"\(failure.id)\" instead")
        }
        throw Refusal(code: FailureCode(rawValue: failure.code) ?? .stage, message: failure.message)
      case .bare:
        throw Mistake(message: "answered a record without \"format\": \"\(WireFormat.document)\"")
      }
    } catch let error as JSONError {
      throw Mistake(message: "answered a line that is no document: \(error.message) (at byte \(error.offset))")
    }
  }

  private static func checkLayers(_ answer: Document, _ document: Document, _ command: ExternalCommand) throws {
    for layer in command.layers where !answer.hasLayer(layer) {
      throw Mistake(message: "did not write the layer \"\(layer)\", which its \"writes\" names")
    }
    for layer in answer.layerNames where !command.layers.contains(layer) {
      guard document.hasLayer(layer) else {
        throw Mistake(message: "wrote the layer \"\(layer)\", which its \"writes\" does not name")
      }
      if !command.rewritesText, answer.json(layer: layer) != document.json(layer: layer) {
        throw Mistake(message: "changed the layer \"\(layer)\", which its \"writes\" does not name")
      }
    }
  }

  /// Layers that stages read have the shape that they expect.
  private static func checkShape(_ layer: String, _ document: Document) throws {
    do {
      switch layer {
      case LayerKey.cues.name: _ = try document.layer(.cues)
      case LayerKey.structure.name: _ = try document.layer(.structure)
      case LayerKey.blocks.name: _ = try document.layer(.blocks)
      case LayerKey.languages.name: _ = try document.layer(.languages)
      case LayerKey.marks.name: _ = try document.layer(.marks)
      case LayerKey.sentences.name: _ = try document.layer(.sentences)
      case LayerKey.sections.name: _ = try document.layer(.sections)
      case LayerKey.acronyms.name: _ = try document.layer(.acronyms)
      case LayerKey.definitions.name: _ = try document.layer(.definitions)
      case LayerKey.names.name: _ = try document.layer(.names)
      case LayerKey.terms.name: _ = try document.layer(.terms)
      case LayerKey.summary.name: _ = try document.layer(.summary)
      default: break
      }
    } catch let error as LayerFormatError {
      throw Mistake(message: error.description)
    }
  }
}
