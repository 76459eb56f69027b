public import EpitomeCore

/// Holds a stage to the contract that every stage has, over texts of all kinds.
///
/// For the author of a stage: make one, call ``violations(over:)``, and expect an empty list. Nothing here needs a testing
/// library. What a single stage alone must do is for its own tests.
public struct StageConformance: Sendable {
  private let stage: StageRegistration
  private let preparation: [PipelineStep]

  /// The check of a stage.
  ///
  /// - Parameters:
  ///   - id: the stage's name.
  ///   - registry: has the stage, and before it those that write the layers that it reads.
  /// - Throws: ``EpitomeCore/ConfigurationError`` where the stage is not registered or one cannot be made with its defaults.
  public init(_ id: String, in registry: StageRegistry) throws {
    stage = try registry.stage(id)
    preparation = try registry.stages.prefix { $0.id != id }.filter { !$0.runsOnlyWhenNamed }.map { try $0.makeStep() }
  }

  /// Random texts, the nasty list, and `samples`, each as a document.
  ///
  /// - Parameters:
  ///   - seed: of the random texts.
  ///   - count: how many random texts.
  ///   - samples: further texts, such as those of a sample folder.
  /// - Returns: the documents, each with an id of its own.
  public static func corpus(seed: UInt64, count: Int, samples: [String] = []) -> [Document] {
    var random = RandomText(seed: seed)
    let texts = (0..<count).map { random.text(words: 1 << ($0 % 9)) } + RandomText.nasty + samples
    return texts.enumerated().map { Document(id: "conformance-\($0.offset)", text: $0.element) }
  }

  /// What the stage does that no stage may do, one line each; empty where it conforms.
  public func violations(over documents: [Document]) async throws -> [String] {
    var found: [String] = []
    for document in documents {
      var prepared = document
      for step in preparation { prepared = try await step.process(prepared) }
      for violation in try await violations(on: prepared) {
        found.append("\(stage.id): \(document.id) (\(excerpt(document))): \(violation)")
      }
    }
    return found
  }

  private func excerpt(_ document: Document) -> String {
    String(document.text.prefix(30)).debugDescription
  }

  private func violations(on document: Document) async throws -> [String] {
    let before = WireEncoder.line(.document(document))
    let step = try stage.makeStep()
    let result: Document
    do {
      result = try await step.process(document)
    } catch {
      return ["threw \(error)"]
    }
    let line = WireEncoder.line(.document(result))
    var found: [String] = []
    if WireEncoder.line(.document(document)) != before { found.append("changed the document that it was given") }
    if result.id != document.id { found.append("changed the id") }
    let leavesOut = result.sourceBytes.isEmpty && result.sourceHash == SHA256.hex(document.sourceBytes)
    if result.sourceBytes != document.sourceBytes, !leavesOut { found.append("changed the source") }
    if !stage.rewritesText, result.bytes != document.bytes { found.append("changed the text without saying so") }
    found += layerViolations(from: document, to: result)
    found += SpanCheck.violations(in: result)
    found += AlignmentCheck.violations(in: result)
    if try await !repeats(line, document) { found.append("gave another result the second time, or at the same time") }
    found += try await wireViolations(document, line)
    return found
  }

  private func layerViolations(from document: Document, to result: Document) -> [String] {
    var found: [String] = []
    for layer in stage.writes where !result.hasLayer(layer) { found.append("did not write layer \(layer)") }
    let known = Set(document.layerNames).union(stage.writes)
    for layer in result.layerNames where !known.contains(layer) {
      found.append("wrote layer \(layer) without saying so")
    }
    guard !stage.rewritesText else { return found }
    for layer in document.layerNames where !stage.writes.contains(layer) {
      if document.json(layer: layer) != result.json(layer: layer) { found.append("changed layer \(layer)") }
    }
    return found
  }

  /// The same bytes from a new stage and from one stage that several tasks share.
  private func repeats(_ line: [UInt8], _ document: Document) async throws -> Bool {
    let shared = try stage.makeStep()
    return try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<3 {
        group.addTask { WireEncoder.line(.document(try await shared.process(document))) == line }
      }
      return try await group.reduce(true) { $0 && $1 }
    }
  }

  /// The way over the wire and back changes nothing, before the stage or after it.
  private func wireViolations(_ document: Document, _ line: [UInt8]) async throws -> [String] {
    guard let received = Self.roundTrip(.document(document)) else { return ["its input cannot be read from the wire"] }
    var found: [String] = []
    let step = try stage.makeStep()
    if WireEncoder.line(.document(try await step.process(received))) != line {
      found.append("gave another result for the document as it comes over the wire")
    }
    guard case .record(let record)? = try? WireDecoder.read(line, range: 0..<line.count - 1) else {
      return found + ["its result cannot be read from the wire"]
    }
    if WireEncoder.line(record) != line { found.append("its result changes on the wire") }
    return found
  }

  private static func roundTrip(_ record: DocumentRecord) -> Document? {
    let line = WireEncoder.line(record)
    guard case .record(.document(let document))? = try? WireDecoder.read(line, range: 0..<line.count - 1) else {
      return nil
    }
    return document
  }
}
