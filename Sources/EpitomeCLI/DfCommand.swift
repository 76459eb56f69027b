#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// `epitome df`: statistics over a folder of documents.
  struct DfCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "df", abstract: "Count in how many documents words, pairs of words and lines stand.",
      discussion: """
        Writes epitome.corpus/1 to standard output, for the option "corpus" of the stages clean and terms. Inputs that are such \
        statistics themselves are merged, so that parts can be counted apart: without --floor they give the same bytes as one \
        run over all.

        --engine is for programs that hand out records, such as Apache Spark: records a line on standard input, the statistics of \
        those that can be counted on standard output, and exit code 0 however many cannot.
        """)

    @OptionGroup var input: InputOptions

    @Option(help: "Leave out what stands in fewer documents than this, to keep the file small.")
    var floor = 1

    @Flag(help: "Count the records on standard input for an engine that hands records out.")
    var engine = false

    @OptionGroup var work: WorkOptions

    func validate() throws {
      if floor < 1 { throw ValidationError("--floor must be at least 1, found \(floor)") }
    }

    func run() async throws {
      if engine { return try await runEngine() }
      let settings = try Settings.load()
      let timings = work.timings ? StageTimings() : nil
      let counter = CorpusCounter(
        reader: input.reader(settings), steps: try CorpusCounter.defaultSteps(), jobs: work.chosenJobs(settings),
        timings: timings)
      var (corpus, status) = try await counter.count(try input.resolved(quiet: work.quiet), tells: true)
      corpus.cut(below: floor)
      timings?.report()
      try OutputStream.standardOutput.write(corpus.bytes)
      if status != .done { throw status.exitCode }
    }

    private func runEngine() async throws {
      // Parts that were cut could not be added up.
      try EngineFlags.check([("--floor", floor > 1)], input)
      let timings = work.timings ? StageTimings() : nil
      let counter = CorpusCounter(
        reader: input.reader(Settings()), steps: try CorpusCounter.defaultSteps(), jobs: work.jobs ?? 1,
        timings: timings)
      let source = EngineSource()
      var corpus = CorpusStatistics()
      var tally = EngineTally()
      try await counter.forEachPart(from: { try await source.next() }) { part in
        if case .document(let counts) = part {
          corpus.add(counts)
          tally.add(isFailure: false)
        } else {
          tally.add(isFailure: true)
        }
      }
      try OutputStream.standardOutput.write(corpus.bytes)
      timings?.report()
      if !work.quiet { tally.tell() }
    }
  }

  /// Counts the documents of inputs. What is in memory depends on how many different words there are, not on how many inputs.
  struct CorpusCounter {
    let reader: InputReader
    /// What is done to a document before it is counted.
    let steps: [PipelineStep]
    let jobs: Int
    var timings: StageTimings?

    /// The steps before counting, with their defaults.
    static func defaultSteps() throws -> [PipelineStep] {
      try DocumentCounts.stages.map { try StageRegistry.builtIn.stage($0).makeStep() }
    }

    /// The steps of a pipeline that come before counting, or the defaults where it has no blocks.
    static func steps(of pipeline: Pipeline) throws -> [PipelineStep] {
      let steps = pipeline.steps.filter { DocumentCounts.stages.contains($0.stage) }
      return steps.contains { $0.writes.contains(LayerKey<[Block]>.blocks.name) } ? steps : try defaultSteps()
    }

    /// What an input or a record comes to.
    enum Part: Sendable {
      case document(DocumentCounts)
      case corpus(CorpusStatistics)
      case failure(String, ExitStatus)
    }

    /// Counts all documents, and tells what fails if nobody else does.
    func count(_ inputs: InputFiles, tells: Bool) async throws -> (CorpusStatistics, ExitStatus) {
      var corpus = CorpusStatistics()
      var status = ExitStatus.done
      func fail(_ message: String, _ failure: ExitStatus) {
        status = max(status, failure)
        if tells { Console.error("error: " + message) }
      }
      for problem in inputs.problems { fail(problem.message, problem.status) }
      let source = RecordSource(inputs.entries)
      try await forEachPart(from: { await source.next() }) { part in
        switch part {
        case .document(let counts): corpus.add(counts)
        case .corpus(let statistics): corpus.merge(statistics)
        case .failure(let message, let failure): fail(message, failure)
        }
      }
      return (corpus, status)
    }

    /// Counts what `next` yields, and hands on what it comes to, in order.
    func forEachPart(
      from next: @escaping @Sendable () async throws -> InputPiece?, _ take: (Part) -> Void
    ) async throws {
      try await OrderedTasks(width: jobs).run(
        next: next, work: { try await parts(of: $0) }, deliver: { $0.forEach(take) })
    }

    private func parts(of piece: InputPiece) async throws -> [Part] {
      if case .problem(let problem) = piece { return [.failure(problem.message, problem.status)] }
      if case .file(let bytes, let entry) = piece, CorpusStatistics.isCorpus(bytes) {
        do {
          return [.corpus(try CorpusStatistics(parsing: bytes))]
        } catch {
          return [.failure("\(entry.name): \(error)", .badInput)]
        }
      }
      var parts: [Part] = []
      let records = StageTimings.measure("read", timings, bytes: piece.count) { reader.records(in: piece) }
      for (record, _) in records {
        switch record {
        case .failure(let failure):
          parts.append(.failure("\(failure.id): \(failure.stage): \(failure.message)", .badInput))
        case .document(let document): parts.append(try await part(of: document))
        }
      }
      return parts
    }

    private func part(of document: Document) async throws -> Part {
      var document = document
      do {
        for step in steps {
          document = try await StageTimings.measure(step, timings, document) { try await step.process($0) }
        }
        return .document(
          try StageTimings.measure("count", timings, bytes: document.bytes.count) { try DocumentCounts(document) })
      } catch let error as CancellationError {
        throw error
      } catch {
        let error = StageError(error, stage: "df", document: document.id)
        return .failure("\(error.document): \(error.stage): \(error.message)", .badInput)
      }
    }
  }
#endif
