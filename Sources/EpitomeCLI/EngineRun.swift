#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// Work for an engine such as Apache Spark, which hands records to many processes and may hand out any of them again: a record a
  /// line on standard input, an answer a line on standard output, in order.
  struct EngineRun {
    let jobs: Int
    /// Whether an answer goes out as soon as it is known.
    let flushes: Bool
    let isQuiet: Bool

    /// Answers all records. One that fails is answered by word of it, and is no failure of the run.
    ///
    /// - Throws: `SystemError` where reading or writing breaks off.
    func run(_ work: DocumentWork) async throws {
      let source = EngineSource()
      var answers = EngineAnswers(flushes: flushes)
      var tally = EngineTally()
      try await OrderedTasks(width: jobs).run(
        next: { try await source.next() }, work: { try await work.outcomes(of: $0) },
        deliver: { outcomes in
          for outcome in outcomes {
            switch outcome {
            case .written(_, let forms):
              tally.add(isFailure: false)
              try answers.write(forms.compactMap(\.self).first ?? [])
            case .failed(let failure, _):
              tally.add(isFailure: true)
              try answers.write(WireEncoder.line(.failure(failure)))
            case .problem, .kept, .long: break
            }
          }
        })
      try answers.finish()
      if !isQuiet { tally.tell() }
    }
  }

  /// Reads standard input line by line.
  actor EngineSource {
    private let lines = LineReader(.standardInput, InputEntry(id: nil, path: nil))

    /// The next record, or nil at the end. Blocks where there is nothing to read yet.
    func next() throws(SystemError) -> InputPiece? { try lines.next().map { .record($0) } }
  }

  /// Counts records, and says at the end how many failed: a line for each would fill the logs of a cluster.
  struct EngineTally {
    private var count = 0
    private var failed = 0

    mutating func add(isFailure: Bool) {
      count += 1
      if isFailure { failed += 1 }
    }

    func tell() {
      if failed > 0 { Console.error("\(failed) of \(count) records failed") }
    }
  }

  /// Answers on their way to standard output.
  private struct EngineAnswers {
    let flushes: Bool
    private var waiting: [UInt8] = []
    private static let enough = 1 << 18

    init(flushes: Bool) {
      self.flushes = flushes
    }

    mutating func write(_ line: [UInt8]) throws(SystemError) {
      waiting += line
      if flushes || waiting.count >= Self.enough { try finish() }
    }

    mutating func finish() throws(SystemError) {
      try OutputStream.standardOutput.write(waiting)
      waiting.removeAll(keepingCapacity: true)
    }
  }

  /// Flags that do not go with `--engine`.
  enum EngineFlags {
    /// Refuses what was given of flags that do not go with it.
    static func check(_ given: [(flag: String, isGiven: Bool)], _ input: InputOptions) throws {
      if let (flag, _) = given.first(where: \.isGiven) {
        throw CommandFailure(.usage, "\(flag) does not go with --engine")
      }
      if input.encoding != nil { throw CommandFailure(.usage, "--engine reads UTF-8; --encoding does not go with it") }
      guard input.inputs.isEmpty || input.inputs == ["-"] else {
        throw CommandFailure(.usage, "--engine reads standard input; name no files")
      }
      _ = try input.resolved()
    }
  }
#endif
