public import EpitomeCore

/// Runs many documents through a pipeline, some at a time, with results in the order of the documents.
///
/// A document that fails becomes a ``EpitomeCore/FailedDocument`` and the others go on. Memory depends on how many documents are
/// worked on at once, never on how many there are.
public struct BatchRunner: Sendable {
  /// What every document goes through.
  public let pipeline: Pipeline
  /// How many documents are worked on at once.
  public let jobs: Int

  /// A runner for a pipeline.
  ///
  /// - Parameters:
  ///   - pipeline: what every document goes through.
  ///   - jobs: how many documents are worked on at once, at least 1.
  public init(_ pipeline: Pipeline, jobs: Int) {
    self.pipeline = pipeline
    self.jobs = max(1, jobs)
  }

  /// Runs documents through the pipeline.
  ///
  /// - Parameters:
  ///   - next: the next document, word of one that failed before, or nil at the end; may block.
  ///   - deliver: takes the results one after the other, in the order of the documents.
  /// - Throws: what `next` or `deliver` throws; `CancellationError` where the task was cancelled.
  public func run(
    next: @escaping @Sendable () async throws -> DocumentRecord?,
    deliver: (DocumentRecord) async throws -> Void
  ) async throws {
    try await OrderedTasks(width: jobs).run(next: next, work: { try await process($0) }, deliver: deliver)
  }

  /// Runs a sequence of documents through the pipeline and gathers the results in order.
  ///
  /// - Throws: `CancellationError` where the task was cancelled.
  public func run(_ records: some Sequence<DocumentRecord> & Sendable) async throws -> [DocumentRecord] {
    var results: [DocumentRecord] = []
    let source = RecordSource(AnySequence(records).makeIterator())
    try await run(next: { await source.next() }, deliver: { results.append($0) })
    return results
  }

  /// Runs one document through the pipeline. Word of one that failed is passed on.
  ///
  /// - Throws: `CancellationError` where the task was cancelled.
  public func process(_ record: DocumentRecord) async throws -> DocumentRecord {
    guard case .document(let document) = record else { return record }
    do {
      return .document(try await pipeline.process(document))
    } catch let error as CancellationError {
      throw error
    } catch {
      return .failure(FailedDocument(StageError(error, stage: "", document: document.id)))
    }
  }
}

/// Hands out the elements of a sequence one by one.
private actor RecordSource {
  private let iterator: AnyIterator<DocumentRecord>

  init(_ iterator: sending AnyIterator<DocumentRecord>) {
    self.iterator = iterator
  }

  func next() -> DocumentRecord? { iterator.next() }
}
