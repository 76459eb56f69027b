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
      version: "epitome \(version) (ICU \(ICU.version))",
      subcommands: [
        RunCommand.self, ReadCommand.self, WriteCommand.self, ExternalStageCommand.self, InitCommand.self,
        CheckCommand.self, ExplainCommand.self, StagesCommand.self, SchemaCommand.self, DfCommand.self,
        FeaturesCommand.self, LintCommand.self, PolicyCommand.self, CompletionsCommand.self, ManualCommand.self,
      ],
      groupedSubcommands: [CommandGroup(name: "Stages", subcommands: stageCommands)])

    private static var stageCommands: [any ParsableCommand.Type] {
      func command(_ type: (some AsyncStage).Type) -> any ParsableCommand.Type { stageCommand(for: type) }
      return StageRegistry.builtIn.stages.map { command($0.type) }
    }

    private static func stageCommand<S: AsyncStage>(for type: S.Type) -> any ParsableCommand.Type {
      StageCommand<S>.self
    }

    static func main() async {
      Signals.cleanUpWhenEnding()
      let words = CompletionsCommand.spelledOut(Arguments.words)
      do {
        if let mistake = CommandName.mistake(in: words, among: commandNames) { throw ValidationError(mistake) }
        if words.isEmpty {
          Console.error(helpMessage())
          exit(withError: ExitStatus.usage.exitCode)
        }
        var command = try parseAsRoot(
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
      (configuration.subcommands + stageCommands).compactMap { $0.configuration.commandName } + ["help"]
    }

    /// Says what went wrong and ends with the exit code for it.
    private static func end(with error: any Error, _ words: [String]) -> Never {
      switch error {
      case let error as PipelineFileError:
        Console.error(error.description)
        exit(withError: ExitStatus.configuration.exitCode)
      case let error as ConfigurationError:
        Console.error("error: \(error)")
        exit(withError: ExitStatus.usage.exitCode)
      case let error as SystemError:
        if error.isClosedPipe { Signals.dieOfClosedPipe() }
        Console.error("error: \(error)")
        exit(withError: (error.mayPass ? ExitStatus.tryAgain : .ioError).exitCode)
      case let error as CommandFailure:
        Console.error("error: \(error.message)")
        exit(withError: error.status.exitCode)
      default:
        if let hint = unknownOption(message(for: error), words) {
          Console.error(hint)
          exit(withError: ExitStatus.usage.exitCode)
        }
        if exitCode(for: error) == .failure {
          Console.error("error: a mistake in epitome itself: \(error)")
          exit(withError: ExitStatus.internalError.exitCode)
        }
        exit(withError: error)
      }
    }

    /// What to say of an option that is nearly one of the stage's own, which the parser does not know.
    private static func unknownOption(_ message: String, _ words: [String]) -> String? {
      let opening = "Unknown option '--"
      guard message.hasPrefix(opening), let id = words.first, let stage = StageRegistry.builtIn[id] else { return nil }
      let option = String(message.dropFirst(opening.count).prefix { $0 != "'" && $0 != "=" })
      return StageArguments.nearest(to: option, of: stage).map {
        "error: the stage \"\(id)\" has no option \"--\(option)\"; did you mean \"\($0)\"? (epitome \(id) --help)"
      }
    }
  }
#endif
