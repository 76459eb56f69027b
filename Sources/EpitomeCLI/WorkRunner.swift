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
      var tally = Tally(isQuiet: options.quiet)
      for problem in inputs.problems { try report(.problem(problem), sink, &tally) }
      let source = RecordSource(inputs.entries)
      do {
        try await OrderedTasks(width: jobs).run(
          next: { await source.next() }, work: { try await work.outcomes(of: $0) },
          deliver: { outcomes in for outcome in outcomes { try report(outcome, sink, &tally) } })
      } catch is StoppedAtFailure {}
      try sink.finish()
      tally.finish(ofMany: sink.isFolder)
      return tally.status
    }

    private struct StoppedAtFailure: Error {}

    private func report(_ outcome: Outcome, _ sink: any OutputSink, _ tally: inout Tally) throws {
      let isFailure: Bool
      switch outcome {
      case .written: isFailure = try !tally.add(sink.accept(outcome))
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
      if failed > 0, !isQuiet, failed + written > 1 {
        Console.error("\(failed) of \(failed + written) inputs failed")
      } else if ofMany, !isQuiet {
        Console.error("\(written) " + (written == 1 ? "document" : "documents") + " written")
      }
    }
  }
#endif
