public import EpitomeCore
internal import Synchronization

/// One stage, and before it those that a document still needs, as the default pipeline orders them.
///
/// `cat talk.txt | epitome summarize` works by it: the text comes without layers, so whatever writes the layers that the summary
/// reads or makes use of is run first. Nothing is added where all layers that must stand do.
public final class AutoPipeline: Sendable {
  /// The stage that is asked for.
  public let target: PipelineStep
  private let before: [StageRegistration]
  private let registry: StageRegistry
  private let steps = Mutex<[String: PipelineStep]>([:])

  /// A stage with what it may need.
  ///
  /// - Parameters:
  ///   - target: the stage that is asked for.
  ///   - registry: the stages that can be added, in the order in which they run.
  public init(_ target: PipelineStep, registry: StageRegistry = .builtIn) {
    self.target = target
    self.registry = registry
    before = registry.stages.prefix { $0.id != target.stage }.filter { !$0.runsOnlyWhenNamed }
  }

  /// Names of the stages that a document needs first, in order.
  public func missingStages(for document: Document) -> [String] {
    guard target.reads.contains(where: { !document.hasLayer($0) }) else { return [] }
    var wanted: Set<String> = []
    var open = target.reads + target.uses
    while let layer = open.popLast() {
      guard wanted.insert(layer).inserted, let writer = before.first(where: { $0.writes.contains(layer) }) else {
        continue
      }
      open += writer.reads + writer.uses
    }
    let textLayers = Set(registry.stages.flatMap(\.writes))
    let isFresh = !document.layerNames.contains { textLayers.contains($0) && !Pipeline.readerLayers.contains($0) }
    return before.filter { stage in
      stage.rewritesText
        ? isFresh : stage.writes.contains { wanted.contains($0) } && stage.writes.contains { !document.hasLayer($0) }
    }.map(\.id)
  }

  /// Runs the stages that a document needs, then the one that is asked for.
  ///
  /// - Throws: ``EpitomeCore/StageError``; ``EpitomeCore/ConfigurationError`` where a stage cannot be made with its defaults.
  public func process(_ document: Document) async throws -> Document {
    var document = document
    for id in missingStages(for: document) {
      document = try await step(id).process(document)
    }
    return try await target.process(document)
  }

  private func step(_ id: String) throws -> PipelineStep {
    try steps.withLock { steps in
      if let step = steps[id] { return step }
      let step = try registry.stage(id).makeStep()
      steps[id] = step
      return step
    }
  }
}
