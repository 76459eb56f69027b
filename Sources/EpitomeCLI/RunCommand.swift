#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// `epitome run`: files through a pipeline.
  struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run", abstract: "Run files, folders or standard input through a pipeline.",
      discussion: """
        One input and no -o writes the first format of the pipeline to standard output; several inputs and no -o write JSON \
        Lines. With -o, DIR/ID.EXT is written for every format, DIR/errors.jsonl for what failed, DIR/index.md and \
        DIR/index.jsonl over all; what was written before is done again only if its input, the pipeline, the formats or \
        the version changed.

        --engine is for programs that hand out records, such as Apache Spark: JSON Lines in and out, one answer a record in \
        order, a record that fails answered by epitome.error/1 and exit code 0, one job unless -j says more, and no settings \
        of the surroundings.
        """)

    @OptionGroup var input: InputOptions

    @Option(
      name: .shortAndLong,
      help: "A pipeline file, or a built-in one: \(PipelineFile.builtInNames.joined(separator: ", ")).",
      completion: .list(PipelineFile.builtInNames))
    var pipeline: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write into.", valueName: "dir"), completion: .directory)
    var output: String?

    @Option(
      help: "Formats, with commas between: \(OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
      completion: .list(OutputFormat.allCases.map(\.rawValue)))
    var format: String?

    @Option(
      help: "A Mustache template, for the format template; where no format is named it is the only one.",
      completion: .file())
    var template: String?

    @Flag(help: "Stop at the first failure.")
    var strict = false

    @Flag(name: .customLong("no-source"), help: "Write the hash of the source in the place of the source.")
    var noSource = false

    @Flag(help: "Count the words and lines of all inputs first, and tell clean and terms what recurs in them.")
    var corpus = false

    @Option(
      name: .customLong("corpus-file"),
      help: ArgumentHelp(
        "Tell clean and terms what recurs by statistics that \"epitome df\" wrote.", valueName: "file"),
      completion: .file())
    var corpusFile: String?

    @Flag(help: "Answer every record on standard input by a line, for an engine that hands records out.")
    var engine = false

    @Flag(help: "With --engine: write each answer as soon as it is known.")
    var flush = false

    @OptionGroup var incremental: IncrementalOptions
    @OptionGroup var work: WorkOptions

    func run() async throws {
      if engine { return try await runEngine() }
      if flush { throw CommandFailure(.usage, "--flush goes with --engine only") }
      if output == "-" {
        throw CommandFailure(.usage, "-o names a folder; without it one input's result goes to standard output")
      }
      if corpus, corpusFile != nil {
        throw CommandFailure(.usage, "--corpus counts the inputs, --corpus-file names statistics; give one of them")
      }
      let settings = try Settings.load()
      var statistics = try namedStatistics()
      var resolved = try load(settings, statistics)
      let survey = output.flatMap { FolderRun.survey($0, incremental) }
      let names = try input.resolved(outputFolder: output, quiet: work.quiet)
      if let folder = names.outputAmongInputs {
        throw CommandFailure(
          .usage,
          "\(folder) is read and cannot be written into: its own files would be overwritten; name another with -o")
      }
      let formats = try chosenFormats(resolved, settings, isSingle: names.isSingle)
      if let output, let file = FolderSink.filesOverAll(FilePath(output), formats).first(where: names.reads) {
        throw CommandFailure(
          .usage,
          "\(file) is read and cannot be written: what is said of all inputs goes there; name another folder with -o")
      }
      let template = try TemplateOption.load(template) ?? resolved.template
      try TemplateOption.check(template, for: formats)
      if let duplicate = names.duplicates.first {
        throw CommandFailure(
          .usage, "several inputs have the id \"\(duplicate.id)\": " + duplicate.files.joined(separator: ", "))
      }
      if corpus {
        statistics = try await count(names, resolved.pipeline, settings)
        resolved = try load(settings, statistics)
      }
      let timings = work.timings ? StageTimings() : nil
      let job = job(resolved, settings, formats, timings, template)
      let runner = WorkRunner(
        options: work, jobs: work.chosenJobs(settings), countsPassedOn: true, stopsAtFailure: strict)
      let status: ExitStatus
      if let output {
        let recipe = Recipe(
          resolved, formats: formats, input: input, language: input.language ?? settings.language ?? "",
          noSource: noSource, corpus: statistics, template: formats.contains(.template) ? template : nil)
        status = try await FolderRun(
          output: output, formats: formats, template: template, recipe: recipe, options: incremental, inputs: names,
          survey: survey
        ).run(job, runner)
      } else {
        if let flag = incremental.firstGiven { throw CommandFailure(.usage, "\(flag) needs a folder, named with -o") }
        status = try await runner.run(names, job, into: StreamSink(formats[0]))
      }
      timings?.report()
      if status != .done { throw status.exitCode }
    }

    /// Answers records on standard input. The environment and files of settings count for nothing: the same record has to be
    /// answered by the same bytes on every machine.
    private func runEngine() async throws {
      try EngineFlags.check(
        [
          ("--strict", strict), ("-o", output != nil), ("--template", template != nil), ("--corpus", corpus),
          ("--format", format != nil && format != OutputFormat.jsonl.rawValue),
          (incremental.firstGiven ?? "", incremental.firstGiven != nil),
        ], input)
      let resolved = try load(Settings(), try namedStatistics())
      let timings = work.timings ? StageTimings() : nil
      try await EngineRun(jobs: work.jobs ?? 1, flushes: flush, isQuiet: work.quiet).run(
        job(resolved, Settings(), [.jsonl], timings, nil))
      timings?.report()
    }

    private func load(_ settings: Settings, _ statistics: CorpusStatistics?) throws -> ResolvedPipeline {
      do {
        return try PipelineFile.load(
          pipeline ?? settings.pipeline ?? "default", registry: statistics.map { .builtIn(corpus: $0) } ?? .builtIn,
          report: work.commandReport)
      } catch let error as PipelineFileError {
        guard pipeline == nil, let name = settings.pipeline else { throw error }
        throw CommandFailure(
          .configuration, "\(settings.pipelinePlace): the pipeline \"\(name)\" cannot be used\n\(error)")
      }
    }

    private func job(
      _ resolved: ResolvedPipeline, _ settings: Settings, _ formats: [OutputFormat], _ timings: StageTimings?,
      _ template: DocumentTemplate?
    ) -> DocumentWork {
      let steps = resolved.pipeline.steps
      return DocumentWork(
        reader: input.reader(settings), formats: formats, includesSource: !noSource, timings: timings,
        process: { document in
          var document = document
          for step in steps {
            document = try await StageTimings.measure(step, timings, document) { try await step.process($0) }
          }
          return document
        },
        template: template, isIndexed: output != nil)
    }

    /// The statistics of the file that is named; nil where none is.
    private func namedStatistics() throws -> CorpusStatistics? {
      guard let corpusFile else { return nil }
      do {
        return try CorpusStatistics(parsing: try FileSystem.read(FilePath(corpusFile)))
      } catch let error as SystemError {
        throw CommandFailure(.configuration, "--corpus-file: \(error)")
      } catch {
        throw CommandFailure(.configuration, "--corpus-file: \(corpusFile): \(error)")
      }
    }

    /// The statistics of all inputs. What fails is told by the run itself.
    private func count(
      _ names: InputFiles, _ pipeline: Pipeline, _ settings: Settings
    ) async throws -> CorpusStatistics {
      if names.entries.contains(where: { $0.path == nil }) {
        throw CommandFailure(.usage, "--corpus reads its inputs twice, which standard input cannot; name files")
      }
      let counter = CorpusCounter(
        reader: input.reader(settings), steps: try CorpusCounter.steps(of: pipeline), jobs: work.chosenJobs(settings))
      return try await counter.count(names, tells: false).0
    }

    private func chosenFormats(
      _ resolved: ResolvedPipeline, _ settings: Settings, isSingle: Bool
    ) throws -> [OutputFormat] {
      let named = try TemplateOption.formats(format, template) ?? (try FormatList.parse(settings.format))
      let own = resolved.formats.compactMap { OutputFormat(rawValue: $0) }
      if output != nil { return named ?? (own.isEmpty ? [.markdown] : own) }
      if let named, named.count > 1 {
        throw CommandFailure(.usage, "standard output takes one format; name a folder with -o for several")
      }
      if !isSingle, named == [.html] {
        throw CommandFailure(.usage, "a page holds one document; name a folder with -o for several")
      }
      if !isSingle, let format = named?.first, format.isOfOneRecording {
        throw CommandFailure(
          .usage, "\(format.rawValue) is about one recording; name a folder with -o for several")
      }
      return isSingle ? [(named ?? own).first ?? .markdown] : [named?.first ?? .jsonl]
    }
  }

  /// A template that the command line names.
  enum TemplateOption {
    /// Reads the file, if one is named.
    static func load(_ path: String?) throws -> DocumentTemplate? {
      guard let path else { return nil }
      do {
        return try DocumentTemplate(try FileSystem.read(FilePath(path)), name: path)
      } catch let error as TemplateError {
        throw CommandFailure(.configuration, "\(error)")
      } catch let error as SystemError {
        throw CommandFailure(error.isMissing ? .missingInput : .ioError, "cannot read \(error)")
      }
    }

    /// The formats that are named; a template stands among them, alone where none are.
    static func formats(_ list: String?, _ template: String?) throws -> [OutputFormat]? {
      guard template != nil else { return try FormatList.parse(list) }
      let formats = try FormatList.parse(list) ?? []
      return formats.contains(.template) ? formats : formats + [.template]
    }

    /// Refuses the format `template` where there is none.
    static func check(_ template: DocumentTemplate?, for formats: [OutputFormat]) throws {
      guard template == nil, formats.contains(.template) else { return }
      throw CommandFailure(.usage, "the format template needs a file; name one with --template")
    }
  }

  /// Formats as the command line names them: `markdown,jsonl`.
  enum FormatList {
    /// The formats, or nil where none are named.
    static func parse(_ text: String?) throws -> [OutputFormat]? {
      guard let text else { return nil }
      let known = OutputFormat.allCases.map(\.rawValue)
      var formats: [OutputFormat] = []
      for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
        guard let format = OutputFormat(rawValue: name) else {
          let nearest = Spelling.nearest(to: name, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
          throw CommandFailure(
            .usage, "no format called \"\(name)\"\(nearest); formats: " + known.joined(separator: ", "))
        }
        if !formats.contains(format) { formats.append(format) }
      }
      return formats
    }
  }
#endif
