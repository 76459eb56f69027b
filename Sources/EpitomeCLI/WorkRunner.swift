#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// Does the work of a command on its inputs and says how it ended.
  struct WorkRunner {
    let options: WorkOptions
    let jobs: Int
    /// Whether a document that failed in an earlier stage of the pipe is a failure of this command too.
    let countsPassedOn: Bool
    var stopsAtFailure = false

    /// Does the work on all inputs, hands the results to `sink` in the order of the inputs, and ends the process with its status.
    func run(_ inputs: InputFiles, _ work: DocumentWork, into sink: any OutputSink) async throws -> ExitStatus {
      try await run(
        inputs.problems, RecordSource(inputs.entries), { PieceResult(outcomes: try await work.outcomes(of: $0)) },
        into: sink)
    }

    /// Does the work on what a source yields, and ends as ``run(_:_:into:)`` does.
    func run(
      _ problems: [InputProblem], _ source: RecordSource,
      _ work: @escaping @Sendable (InputPiece) async throws -> PieceResult, into sink: any OutputSink
    ) async throws -> ExitStatus {
      var tally = Tally(isQuiet: options.quiet)
      var isWhole = true
      let progress = options.quiet || !sink.leavesTerminal ? nil : ProgressBar(total: source.total)
      defer { progress?.finish() }
      do {
        for problem in problems { try report(.problem(problem), sink, &tally) }
        try await OrderedTasks(width: jobs).run(
          next: { await source.next() },
          work: { piece in
            if case .line = piece { progress?.hasUnknownTotal() }
            return try await work(piece)
          },
          deliver: { result in
            if let note = result.note { sink.begin(note) }
            for outcome in result.outcomes { try report(outcome, sink, &tally) }
            progress?.advance()
            guard let note = result.note else { return }
            let (kept, failures) = try sink.finish(note)
            tally.add(kept: kept)
            for failure in failures { tally.add(failure) }
          })
      } catch is StoppedAtFailure {
        isWhole = false
      }
      progress?.finish()
      try sink.finish(isWhole: isWhole)
      tally.finish(ofMany: sink.isFolder)
      return tally.status
    }

    /// Says that all documents of a folder stand as they were.
    func tellUnchanged(_ documents: Int) {
      var tally = Tally(isQuiet: options.quiet)
      tally.add(kept: documents)
      tally.finish(ofMany: true)
    }

    private struct StoppedAtFailure: Error {}

    private func report(_ outcome: Outcome, _ sink: any OutputSink, _ tally: inout Tally) throws {
      let isFailure: Bool
      switch outcome {
      case .written, .long: isFailure = try !tally.add(sink.accept(outcome))
      case .kept:
        let failure = try sink.accept(outcome)
        isFailure = failure != nil
        if let failure { tally.add(failure) } else { tally.add(kept: 1) }
      case .problem(let problem):
        isFailure = true
        tally.add(problem)
        _ = try sink.accept(outcome)
      case .failed(let failure, let isNew):
        isFailure = isNew || countsPassedOn
        if isFailure { tally.add(failure) }
        _ = try sink.accept(outcome)
      }
      if isFailure, stopsAtFailure { throw StoppedAtFailure() }
    }
  }

  /// Counts what was done, and tells what failed.
  private struct Tally {
    let isQuiet: Bool
    private(set) var status = ExitStatus.done
    private var written = 0
    private var failed = 0
    private var kept = 0

    init(isQuiet: Bool) {
      self.isQuiet = isQuiet
    }

    /// Counts what the sink says of a document; false where it could not take it.
    mutating func add(_ failure: FailedDocument?) -> Bool {
      guard let failure else {
        written += 1
        return true
      }
      add(failure)
      return false
    }

    mutating func add(kept count: Int) { kept += count }

    mutating func add(_ failure: FailedDocument) {
      tell("\(failure.id): \(failure.stage): \(failure.message)", .badInput)
    }

    mutating func add(_ problem: InputProblem) { tell(problem.message, problem.status) }

    private mutating func tell(_ message: String, _ status: ExitStatus) {
      failed += 1
      self.status = max(self.status, status)
      Console.error("error: " + message)
    }

    func finish(ofMany: Bool) {
      let all = failed + written + kept
      if failed > 0, !isQuiet, all > 1 {
        Console.error("\(failed) of \(all) inputs failed")
      } else if ofMany, !isQuiet {
        let unchanged = kept > 0 ? ", \(kept) unchanged" : ""
        Console.error("\(written) " + (written == 1 ? "document" : "documents") + " written" + unchanged)
      }
    }
  }
#endif
