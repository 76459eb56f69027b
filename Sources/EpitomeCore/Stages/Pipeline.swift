/// Stages in order, checked: every layer that a stage reads stands by then.
public struct Pipeline: Sendable {
  /// The steps in order.
  public let steps: [PipelineStep]

  /// Layers that a reader writes, and so stand from the start.
  public static let readerLayers = [LayerKey<[Cue]>.cues.name, LayerKey<[StructureElement]>.structure.name]

  /// A pipeline of steps in order.
  ///
  /// - Parameters:
  ///   - steps: in order.
  ///   - given: names of layers that the documents carry already.
  /// - Throws: ``ConfigurationError``, the first that ``problems(in:given:registry:)`` finds.
  public init(_ steps: [PipelineStep], given: [String] = []) throws {
    if let problem = Self.problems(in: steps, given: given).first { throw problem.error }
    self.steps = steps
  }

  /// A pipeline written down in code.
  ///
  /// - Throws: ``ConfigurationError`` where a stage reads what no earlier stage wrote.
  public init(@PipelineBuilder _ steps: () throws -> [PipelineStep]) throws {
    try self.init(try steps())
  }

  /// Whether a step has to be awaited.
  public var isAsynchronous: Bool { steps.contains(where: \.isAsynchronous) }

  /// Runs all steps on one document.
  ///
  /// - Throws: ``StageError``; ``ConfigurationError/needsAwait(stage:)`` where a stage has to be awaited.
  public func process(_ document: Document) throws -> Document {
    try steps.reduce(document) { try $1.process($0) }
  }

  /// Runs all steps on one document, waiting where a step has to be awaited.
  ///
  /// - Throws: ``StageError``.
  public func process(_ document: Document) async throws -> Document {
    var document = document
    for step in steps {
      try Task.checkCancellation()
      document = try await step.process(document)
    }
    return document
  }

  /// All that is wrong with an order of steps, with the index of the step that it is said of.
  ///
  /// - Parameters:
  ///   - steps: in order.
  ///   - given: names of layers that the documents carry already.
  ///   - registry: stages to name as writers of a missing layer.
  /// - Returns: pairs in order of the steps.
  public static func problems(
    in steps: [PipelineStep], given: [String] = [], registry: StageRegistry = StageRegistry()
  ) -> [(index: Int, error: ConfigurationError)] {
    var problems: [(index: Int, error: ConfigurationError)] = []
    var standing = Set(readerLayers + given)
    var writers: [String: String] = [:]
    var dropped: [String: String] = [:]
    var names: Set<String> = []
    for (index, step) in steps.enumerated() {
      if !names.insert(step.name).inserted { problems.append((index, .duplicateName(step.name))) }
      if step.rewritesText {
        for (layer, writer) in writers.sorted(by: { $0.key < $1.key }) {
          problems.append((index, .outOfOrder(rewriter: step.name, after: writer, layer: layer)))
          standing.remove(layer)
          dropped[layer] = step.name
        }
        writers = [:]
      }
      for layer in step.reads where !standing.contains(layer) && dropped[layer] == nil {
        problems.append(
          (index, .missingLayer(layer, stage: step.name, writer: registry.writer(of: layer)?.id)))
      }
      for layer in step.writes {
        standing.insert(layer)
        if !readerLayers.contains(layer) { writers[layer] = step.name }
      }
    }
    return problems
  }
}

/// Puts a pipeline together from stages, with `if`, `else` and `for`.
@resultBuilder
public enum PipelineBuilder {
  /// A stage as a step.
  public static func buildExpression(_ stage: some AsyncStage) -> [PipelineStep] { [PipelineStep(stage)] }
  /// A step.
  public static func buildExpression(_ step: PipelineStep) -> [PipelineStep] { [step] }
  /// Steps, such as those of another pipeline.
  public static func buildExpression(_ steps: [PipelineStep]) -> [PipelineStep] { steps }
  /// Steps one after the other.
  public static func buildBlock(_ parts: [PipelineStep]...) -> [PipelineStep] { parts.flatMap { $0 } }
  /// The steps of an `if` without `else`.
  public static func buildOptional(_ part: [PipelineStep]?) -> [PipelineStep] { part ?? [] }
  /// The steps of the first branch.
  public static func buildEither(first part: [PipelineStep]) -> [PipelineStep] { part }
  /// The steps of the second branch.
  public static func buildEither(second part: [PipelineStep]) -> [PipelineStep] { part }
  /// The steps of a loop.
  public static func buildArray(_ parts: [[PipelineStep]]) -> [PipelineStep] { parts.flatMap { $0 } }
}
