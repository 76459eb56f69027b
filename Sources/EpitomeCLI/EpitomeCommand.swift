#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeICU
  import EpitomeSystem

  /// The command itself: it has only subcommands.
  @main
  struct EpitomeCommand: AsyncParsableCommand {
    static let version = "0.1.0"
    private static let versionLine = "epitome \(version) (ICU \(ICU.version))"

    static let configuration = CommandConfiguration(
      commandName: "epitome",
      abstract: "Turns transcripts into sections, key terms and summaries.",
      discussion: """
        Examples:
          epitome run talk.vtt                       a page about one transcript
          epitome run talks -o pages                 a folder of transcripts, a page each
          cat talk.txt | epitome summarize           what was said, in a few sentences
          epitome read talk.srt | epitome normalize | epitome blocks | epitome sentences
        """,
      version: versionLine,
      subcommands: [
        RunCommand.self, ReadCommand.self, WriteCommand.self, ExternalStageCommand.self, InitCommand.self,
        CheckCommand.self, ExplainCommand.self, StagesCommand.self, SchemaCommand.self, DfCommand.self,
        FeaturesCommand.self, LintCommand.self, GenreCommand.self, PolicyCommand.self, CompletionsCommand.self,
        ManualCommand.self,
      ],
      groupedSubcommands: [CommandGroup(name: "Stages", subcommands: stageCommands)])

    private static var stageCommands: [any ParsableCommand.Type] {
      StageRegistry.builtIn.stages.map { stageCommand(of: $0.type) }
    }

    private static func stageCommand(of type: any AsyncStage.Type) -> any ParsableCommand.Type {
      func command(_ type: (some AsyncStage).Type) -> any ParsableCommand.Type { stageCommand(for: type) }
      return command(type)
    }

    private static func stageCommand<S: AsyncStage>(for type: S.Type) -> any ParsableCommand.Type {
      StageCommand<S>.self
    }

    static func main() async {
      StandardStreams.reserve()
      Signals.cleanUpWhenEnding()
      let words = CompletionsCommand.spelledOut(Arguments.words)
      do {
        if let mistake = CommandName.mistake(in: words, among: commandNames) { throw ValidationError(mistake) }
        if words.isEmpty {
          Console.error(helpMessage())
          exit(withError: ExitStatus.usage.exitCode)
        }
        if words == ["--version"] { return try answer(versionLine) }
        var command = try parsed(
          StageArguments.spelledOut(ExternalStageCommand.spelledOut(words), registry: .builtIn))
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch {
        end(with: error, words)
      }
    }

    private static var commandNames: [String] {
      configuration.ungroupedSubcommands.compactMap { $0.configuration.commandName }
        + StageRegistry.builtIn.stages.map(\.id) + ["help"]
    }

    /// The command that the words call. The one that is named first is tried by itself, as it costs a fraction of all of
    /// them; help and mistakes are left to the whole.
    private static func parsed(_ words: [String]) throws -> any ParsableCommand {
      let name = words.first ?? ""
      let type =
        StageRegistry.builtIn[name].map { stageCommand(of: $0.type) }
        ?? configuration.ungroupedSubcommands.first { $0.configuration.commandName == name }
      let asksForHelp = words.contains { $0 == "-h" || $0.hasPrefix("--") && $0.contains("help") }
      if let type, !asksForHelp {
        let rest = Array(words.dropFirst())
        if let command = try? StageArguments.$showsHelp.withValue(false, operation: { try type.parse(rest) }) {
          return command
        }
      }
      return try parseAsRoot(words)
    }

    /// Says what went wrong and ends with the exit code for it.
    private static func end(with error: any Error, _ words: [String]) -> Never {
      if let error = error as? SystemError, error.isClosedPipe { Signals.dieOfClosedPipe() }
      if let failure = failure(of: error, words) {
        Console.error(failure.message)
        exit(withError: failure.status.exitCode)
      }
      guard exitCode(for: error) == .success else { exit(withError: error) }
      do {
        try answer(fullMessage(for: error))
      } catch {
        end(with: error, words)
      }
      exit(withError: ExitStatus.done.exitCode)
    }

    /// Writes what was asked for; the parser would not notice that it cannot be written.
    private static func answer(_ text: String) throws {
      if !text.isEmpty { try OutputStream.standardOutput.write(Array((text + "\n").utf8)) }
    }

    /// What to say of an error and the exit code for it; nil for what the parser itself answers: help, the version, mistakes in
    /// the command line.
    static func failure(of error: any Error, _ words: [String]) -> CommandFailure? {
      switch error {
      case let error as PipelineFileError: return CommandFailure(.configuration, error.description)
      case let error as ConfigurationError: return CommandFailure(.usage, "error: \(error)")
      case let error as InvalidOption: return CommandFailure(.usage, "error: \(error)")
      case let error as MissingLayer: return CommandFailure(.badInput, "error: \(error)")
      case let error as SystemError: return CommandFailure(error.mayPass ? .tryAgain : .ioError, "error: \(error)")
      case let error as CommandFailure: return CommandFailure(error.status, "error: \(error.message)")
      default:
        if let hint = unknownOption(message(for: error), words) { return CommandFailure(.usage, hint) }
        guard exitCode(for: error) == .failure else { return nil }
        return CommandFailure(.internalError, "error: a mistake in epitome itself: \(error)")
      }
    }

    /// What to say of an option that is nearly one of the stage's own, which the parser does not know.
    private static func unknownOption(_ message: String, _ words: [String]) -> String? {
      let opening = "Unknown option '--"
      guard message.hasPrefix(opening), let id = words.first, let stage = StageRegistry.builtIn[id] else { return nil }
      let option = String(message.dropFirst(opening.count).prefix { $0 != "'" && $0 != "=" })
      if stage.options.contains(where: { StageArguments.kebab($0.name) == option }) {
        return "error: \"--\(option)\" needs a value (epitome \(id) --help)"
      }
      return StageArguments.nearest(to: option, of: stage).map {
        "error: the stage \"\(id)\" has no option \"--\(option)\"; did you mean \"\($0)\"? (epitome \(id) --help)"
      }
    }
  }
#endif
