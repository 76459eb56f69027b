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

    @OptionGroup var incremental: IncrementalOptions
    @OptionGroup var work: WorkOptions

    func run() async throws {
      let settings = try Settings.load()
      let name = pipeline ?? settings.pipeline ?? "default"
      var resolved = try PipelineFile.load(name, report: work.commandReport)
      let names = try input.resolved(outputFolder: output)
      let formats = try chosenFormats(resolved, settings, isSingle: names.isSingle)
      let template = try TemplateOption.load(template) ?? resolved.template
      try TemplateOption.check(template, for: formats)
      if let duplicate = names.duplicates.first {
        throw CommandFailure(
          .usage, "several inputs have the id \"\(duplicate.id)\": " + duplicate.files.joined(separator: ", "))
      }
      var statistics: CorpusStatistics?
      if corpus {
        let counted = try await count(names, resolved.pipeline, settings)
        resolved = try PipelineFile.load(
          name, registry: .builtIn(corpus: counted), report: work.commandReport)
        statistics = counted
      }
      let timings = work.timings ? StageTimings() : nil
      let steps = resolved.pipeline.steps
      let job = DocumentWork(
        reader: input.reader(settings), formats: formats, includesSource: !noSource, timings: timings,
        process: { document in
          var document = document
          for step in steps {
            document = try await StageTimings.measure(step, timings, document) { try await step.process($0) }
          }
          return document
        },
        template: template, isIndexed: output != nil)
      let runner = WorkRunner(
        options: work, jobs: work.chosenJobs(settings), countsPassedOn: true, stopsAtFailure: strict)
      let status: ExitStatus
      if let output {
        let recipe = Recipe(
          resolved, formats: formats, input: input, language: input.language ?? settings.language ?? "",
          noSource: noSource, corpus: statistics, template: formats.contains(.template) ? template : nil)
        status = try await FolderRun(
          output: output, formats: formats, template: template, recipe: recipe, options: incremental, inputs: names
        ).run(job, runner)
      } else {
        if let flag = incremental.firstGiven { throw CommandFailure(.usage, "\(flag) needs a folder, named with -o") }
        status = try await runner.run(names, job, into: StreamSink(formats[0]))
      }
      timings?.report()
      if status != .done { throw status.exitCode }
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
