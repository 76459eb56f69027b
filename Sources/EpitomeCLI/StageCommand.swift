#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore

  /// `epitome STAGE`: one stage over documents, records or any readable file. One type for all stages.
  struct StageCommand<S: AsyncStage>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: S.id, abstract: StageArguments.sentence(S.summary) + ".",
        usage: "epitome \(S.id) [<inputs> ...] [<options>]",
        discussion: StageArguments.help(for: StageRegistration(S.self)))
    }

    @OptionGroup var input: InputOptions

    @Option(
      name: .customLong("set"), parsing: .singleValue,
      help: ArgumentHelp("Set an option of the stage.", valueName: "name=value"))
    var settings: [String] = []

    @Flag(
      name: .customLong("no-auto"), help: "Fail where a layer is missing, rather than run the stages that write it.")
    var noAuto = false

    @OptionGroup var output: DocumentOutputOptions
    @OptionGroup var work: WorkOptions

    func run() async throws {
      let registration = StageRegistration(S.self)
      let step = try registration.makeStep(try options(of: registration))
      let timings = work.timings ? StageTimings() : nil
      let auto = AutoPipeline(step)
      let (noAuto, isVerbose) = (noAuto, work.verbose)
      try await DocumentCommand(input: input, output: output, work: work, countsPassedOn: false).run { document in
        try await StageTimings.measure(step.name, timings) {
          if noAuto { return try await step.process(document) }
          let missing = isVerbose ? auto.missingStages(for: document) : []
          if !missing.isEmpty { Console.error("\(document.id): first " + missing.joined(separator: ", ")) }
          return try await auto.process(document)
        }
      }
      timings?.report(in: [step.name])
    }

    private func options(of stage: StageRegistration) throws -> JSONObject {
      var options = JSONObject()
      for setting in settings {
        let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw CommandFailure(.usage, "--set takes name=value, found \"\(setting)\"") }
        options[parts[0]] = StageArguments.value(parts[1], like: stage.defaults[parts[0]])
      }
      return options
    }
  }
#endif
