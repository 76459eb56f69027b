#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// `epitome command`: a program of the user's own as a stage, held to what a stage may do.
  struct ExternalStageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: ExternalCommand.id, abstract: "Run a program of your own as a stage.",
      usage: "epitome command [<inputs> ...] [<options>] -- <program> [<arguments> ...]",
      discussion: """
        The program reads one document a line, as JSON, and answers each with a line before it reads the next: the document with \
        what it found. Its options stand as JSON in the variable \(ExternalCommand.optionsVariable) of its environment. What it \
        answers is checked; where it ends, hangs or answers something else, that document fails, and the others go on.
        """)

    /// The option as which the words after `--` are given to the parser, which cannot have them after the inputs.
    private static let programName = "program"

    /// A command line in which the words after `--` stand as options, if it is one of this command.
    static func spelledOut(_ words: [String]) -> [String] {
      guard words.first == ExternalCommand.id, let end = words.firstIndex(of: "--") else { return words }
      return words[..<end] + words[(end + 1)...].map { "--\(programName)=\($0)" }
    }

    @OptionGroup var input: InputOptions
    @OptionGroup var step: StepOptions

    @Option(help: ArgumentHelp("Layers that must stand, with commas between.", valueName: "layers"))
    var reads = ""

    @Option(
      help: ArgumentHelp("Layers that it writes, with commas between; text where it changes it.", valueName: "layers"))
    var writes = ""

    @Option(help: ArgumentHelp("Time for one document.", valueName: "seconds"))
    var timeout = ExternalCommand.defaultTimeout

    @Option(help: ArgumentHelp("The folder that the program runs in.", valueName: "dir"), completion: .directory)
    var folder: String?

    @OptionGroup var output: DocumentOutputOptions
    @OptionGroup var work: WorkOptions

    @Option(name: .customLong(Self.programName), parsing: .singleValue, help: .hidden)
    var words: [String] = []

    func validate() throws {
      guard ExternalCommand.timeouts.contains(timeout) else {
        throw ValidationError("--timeout must be a number of seconds from 0.001 to 86400, found \(timeout)")
      }
      if words.isEmpty { throw ValidationError("name a program after --") }
    }

    func run() async throws {
      var command = ExternalCommand(
        name: step.name ?? ExternalCommand.id, words: words, folder: FilePath(folder ?? ""))
      command.reads = reads.split(separator: ",").map(String.init)
      command.writes = writes.split(separator: ",").map(String.init)
      command.timeout = timeout
      let (options, byLanguage) = try step.options { text, _ in
        (try? JSONNode.parse(Array(text.utf8)).value) ?? .string(text)
      }
      func made(_ options: JSONObject) throws -> PipelineStep {
        command.options = options
        guard let made = command.step(report: work.commandReport) else {
          throw CommandFailure(.configuration, "no program called \"\(words[0])\"")
        }
        return made
      }
      let whole = try step.applied(to: try made(options), byLanguage: try byLanguage.mapValues { try made($0) })
      let timings = work.timings ? StageTimings() : nil
      try await DocumentCommand(input: input, output: output, work: work, timings: timings, countsPassedOn: false).run {
        try await StageTimings.measure(whole, timings, $0) { try await whole.process($0) }
      }
    }
  }

  extension WorkOptions {
    /// What programs that are stages say goes to standard error, under their name.
    var commandReport: CommandReport? {
      if quiet { return nil }
      return { stage, line in Console.error(stage + ": " + line) }
    }
  }
#endif
