/// A stage in its place in a pipeline: named, and perhaps run only for some documents.
public struct PipelineStep: Sendable {
  /// Unique in a pipeline; the stage's id unless it was given another.
  public private(set) var name: String
  /// The stage's id.
  public let stage: String
  /// Names of layers that must stand.
  public let reads: [String]
  /// Names of layers that are made use of where they stand.
  public let uses: [String]
  /// Names of the layers that stand afterwards.
  public let writes: [String]
  /// Whether the text may change.
  public let rewritesText: Bool
  /// The options that the stage was made with.
  public let options: JSONObject

  private typealias Synchronous = @Sendable (Document) throws -> Document
  private typealias Asynchronous = @Sendable (Document) async throws -> Document
  private var synchronous: Synchronous?
  private var asynchronous: Asynchronous

  /// A step that runs a stage for every document.
  public init(_ stage: some AsyncStage) {
    let type = Swift.type(of: stage)
    name = type.id
    self.stage = type.id
    reads = type.reads
    uses = type.uses
    writes = type.writes
    rewritesText = type.rewritesText
    options = ((try? JSONValue(encoding: stage.options)) ?? .object([:])).object ?? [:]
    if let stage = stage as? any Stage {
      synchronous = { try stage.process($0) }
    } else {
      synchronous = nil
    }
    asynchronous = { try await stage.process($0) }
  }

  /// A step that is no registered stage: a program of the user's own.
  package init(
    stage: String, reads: [String], writes: [String], rewritesText: Bool, options: JSONObject,
    process: @escaping @Sendable (Document) async throws -> Document
  ) {
    name = stage
    self.stage = stage
    self.reads = reads
    uses = []
    self.writes = writes
    self.rewritesText = rewritesText
    self.options = options
    synchronous = nil
    asynchronous = process
  }

  /// Whether the step has to be awaited.
  public var isAsynchronous: Bool { synchronous == nil }

  /// The same step under another name.
  public func named(_ name: String) -> PipelineStep {
    var step = self
    step.name = name
    return step
  }

  /// The same step, run by `choose`'s step for the documents for which it yields one, and by this one for the others.
  ///
  /// Both must read and write the same layers, as one stage with other options does.
  public func choosing(_ choose: @escaping @Sendable (Document) throws -> PipelineStep?) -> PipelineStep {
    let own = self
    var step = self
    if synchronous != nil {
      step.synchronous = { document in try (try choose(document) ?? own).runSynchronously(document) }
    }
    step.asynchronous = { document in try await (try choose(document) ?? own).asynchronous(document) }
    return step
  }

  /// The same step, run only for documents for which `condition` holds. For the others an annotator's `empty` layer is written,
  /// and a rewriter does nothing.
  public func when(_ condition: @escaping @Sendable (Document) throws -> Bool) -> PipelineStep {
    let own = self
    var step = self
    if synchronous != nil {
      step.synchronous = { document in
        try condition(document) ? try own.runSynchronously(document) : own.skip(document)
      }
    }
    step.asynchronous = { document in
      try condition(document) ? try await own.asynchronous(document) : own.skip(document)
    }
    return step
  }

  private func runSynchronously(_ document: Document) throws -> Document {
    guard let synchronous else { throw ConfigurationError.needsAwait(stage: name) }
    return try synchronous(document)
  }

  private func skip(_ document: Document) -> Document {
    writes.reduce(document) { $0.hasLayer($1) ? $0 : $0.settingEmptyLayer($1) }
  }

  /// Runs the step on one document.
  ///
  /// - Throws: ``StageError``; ``ConfigurationError/needsAwait(stage:)`` where the stage has to be awaited.
  public func process(_ document: Document) throws -> Document {
    do {
      return try runSynchronously(document)
    } catch let error as ConfigurationError {
      throw error
    } catch {
      throw StageError(error, stage: name, document: document.id)
    }
  }

  /// Runs the step on one document, waiting for it where need be.
  ///
  /// - Throws: ``StageError``.
  public func process(_ document: Document) async throws -> Document {
    do {
      return try await asynchronous(document)
    } catch let error as CancellationError {
      throw error
    } catch {
      throw StageError(error, stage: name, document: document.id)
    }
  }
}

extension Document {
  /// The document with an empty list as a layer.
  fileprivate func settingEmptyLayer(_ name: String) -> Document {
    var document = self
    document.layers[name] = LayerBox(wire: Array("[]".utf8)[...], anchor: .text)
    return document
  }
}
