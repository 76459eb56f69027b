#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// `epitome read`: files to documents.
  struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "read", abstract: "Read files, folders or standard input to documents, one a line.")

    @OptionGroup var input: InputOptions

    @Flag(
      help: """
        Tell of each input its format, encoding, languages, cues, speakers and what was left out, as a table or by --format in \
        JSON.
        """)
    var report = false

    @OptionGroup var output: DocumentOutputOptions
    @OptionGroup var work: WorkOptions

    func run() async throws {
      let timings = work.timings ? StageTimings() : nil
      if report { return try await runReport(timings) }
      try await DocumentCommand(
        input: input, output: output, work: work, timings: timings, countsPassedOn: false
      ).run { $0 }
    }

    /// Reads the inputs and tells of them, as a table or in JSON.
    private func runReport(_ timings: StageTimings?) async throws {
      let settings = try Settings.load()
      let format: OutputFormat = try output.format == nil ? .text : output.chosenFormat()
      guard [.text, .json, .jsonl].contains(format) else {
        throw CommandFailure(.usage, "a report is text, json or jsonl")
      }
      let languages = AutoPipeline(try StageRegistry.builtIn.stage(IdentifyLanguage.id).makeStep())
      let job = DocumentWork(
        reader: input.reader(settings), formats: [], includesSource: false, timings: timings,
        process: { try await languages.process($0) }, describe: { try ReportSink.form(of: $0, format) })
      let runner = WorkRunner(options: work, jobs: work.chosenJobs(settings), countsPassedOn: false)
      let status = try await runner.run(try input.resolved(quiet: work.quiet), job, into: ReportSink(format))
      timings?.report()
      if status != .done { throw status.exitCode }
    }
  }

  /// `epitome write`: documents to pages.
  struct WriteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write",
      abstract: "Write documents from standard input as pages, data, captions, chapters or by a template.")

    @Option(
      name: .customLong("as"),
      help: "\(OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")) (default: markdown).",
      completion: .list(OutputFormat.allCases.map(\.rawValue)))
    var form: String?

    @Option(help: "A Mustache template, for the form template.", completion: .file())
    var template: String?

    @OptionGroup var input: InputOptions

    @Flag(name: .customLong("no-source"), help: "Write the hash of the source in the place of the source.")
    var noSource = false

    @OptionGroup var work: WorkOptions

    func run() async throws {
      let formats = try form.map { try FormatList.parse($0) ?? [] } ?? [template == nil ? .markdown : .template]
      guard formats.count == 1 else { throw CommandFailure(.usage, "write takes one format, found \"\(form ?? "")\"") }
      let template = try TemplateOption.load(template)
      try TemplateOption.check(template, for: formats)
      let settings = try Settings.load()
      let job = DocumentWork(
        reader: input.reader(settings), formats: formats, includesSource: !noSource,
        timings: work.timings ? StageTimings() : nil, process: { $0 }, template: template)
      let runner = WorkRunner(options: work, jobs: work.chosenJobs(settings), countsPassedOn: true)
      let status = try await runner.run(try input.resolved(quiet: work.quiet), job, into: StreamSink(formats[0]))
      job.timings?.report()
      if status != .done { throw status.exitCode }
    }
  }

  /// What commands do that put out documents.
  struct DocumentCommand {
    let input: InputOptions
    let output: DocumentOutputOptions
    let work: WorkOptions
    let timings: StageTimings?
    let countsPassedOn: Bool
    /// The layer that tables have rather than the terms.
    var layer = ""

    /// Reads the inputs, does `process` to every document, and writes the documents.
    func run(_ process: @escaping @Sendable (Document) async throws -> Document) async throws {
      let settings = try Settings.load()
      let format = try output.chosenFormat()
      let job = DocumentWork(
        reader: input.reader(settings), formats: [format], includesSource: !output.noSource, timings: timings,
        process: process, layer: layer, takesParts: true)
      let runner = WorkRunner(options: work, jobs: work.chosenJobs(settings), countsPassedOn: countsPassedOn)
      let status = try await runner.run(try input.resolved(quiet: work.quiet), job, into: StreamSink(format))
      timings?.report()
      if status != .done { throw status.exitCode }
    }
  }
#endif
