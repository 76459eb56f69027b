#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeSystem
  internal import Synchronization

  /// `epitome features`: what a summary goes by.
  struct FeaturesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "features",
      abstract: "Show what a summary goes by: the features of each sentence and word, as a layer of the documents.",
      discussion: "Shows why a sentence was taken.")

    @OptionGroup var input: InputOptions

    @Option(help: "Length of the summary, as of summarize.")
    var length = Summarize.Options().length

    @Option(help: "Kind of talk, as of summarize.")
    var genre = Summarize.Options().genre

    @OptionGroup var output: DocumentOutputOptions
    @OptionGroup var work: WorkOptions

    func run() async throws {
      var options = Summarize.Options()
      (options.length, options.genre) = (length, genre)
      let step = PipelineStep(try Summarize(options))
      let auto = AutoPipeline(step)
      let chosen = options
      let timings = work.timings ? StageTimings() : nil
      try await DocumentCommand(input: input, output: output, work: work, timings: timings, countsPassedOn: false).run {
        try await StageTimings.measure(step, timings, $0) { document in
          var document = try await auto.process(document)
          document.set(.features, to: try SummaryFeature.all(of: document, chosen))
          return document
        }
      }
    }
  }

  /// `epitome lint`: what reads badly in summaries.
  struct LintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "Count what reads badly in the summaries of documents; those without a summary get the default one.")

    @OptionGroup var input: InputOptions
    @OptionGroup var work: WorkOptions

    func run() async throws {
      let settings = try Settings.load()
      let step = PipelineStep(try Summarize(.init()))
      let auto = AutoPipeline(step)
      let total = LintTotal()
      let timings = work.timings ? StageTimings() : nil
      let job = DocumentWork(reader: input.reader(settings), formats: [], includesSource: true, timings: timings) {
        let hasSummary = $0.hasLayer(LayerKey<[SummaryLine]>.summary.name)
        let done = hasSummary ? $0 : try await StageTimings.measure(step, timings, $0) { try await auto.process($0) }
        total.add(try SummaryLint(done))
        return done
      }
      let runner = WorkRunner(options: work, jobs: work.chosenJobs(settings), countsPassedOn: true)
      let status = try await runner.run(try input.resolved(quiet: work.quiet), job, into: SilentSink())
      timings?.report()
      try OutputStream.standardOutput.write(Array(total.table.utf8))
      if status != .done { throw status.exitCode }
    }
  }

  /// Adds up what was found in documents that are worked on at once.
  private final class LintTotal: Sendable {
    private let sum = Mutex(SummaryLint())

    func add(_ lint: SummaryLint) { sum.withLock { $0.add(lint) } }

    /// A row for each finding, with its share of the lines.
    var table: String {
      let lint = sum.withLock { $0 }
      let rows = SummaryLint.Finding.allCases.map { finding in
        let count = lint.counts[finding, default: 0]
        let tenths = lint.lines == 0 ? 0 : (count * 1000 + lint.lines / 2) / lint.lines
        return [finding.rawValue, String(count), "\(tenths / 10).\(tenths % 10) %"]
      }
      return Table.lines(["of \(lint.lines) sentences", "count", "share"], rows)
    }
  }

  /// Takes results of which only the side effect counts.
  private final class SilentSink: OutputSink {
    let isFolder = false

    func accept(_ outcome: Outcome) throws -> FailedDocument? { nil }

    func finish(_ note: FolderNote) throws -> (kept: Int, failures: [FailedDocument]) { (0, []) }

    func finish(isWhole: Bool) throws {}
  }
#endif
