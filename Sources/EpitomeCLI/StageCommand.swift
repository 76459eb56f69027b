#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore

  /// `epitome STAGE`: one stage over documents, records or any readable file. One type for all stages.
  struct StageCommand<S: AsyncStage>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: S.id, abstract: S.summary + ".",
        usage: "epitome \(S.id) [<inputs> ...] [<options>]",
        discussion: StageArguments.showsHelp ? StageArguments.help(for: StageRegistration(S.self)) : "")
    }

    @OptionGroup var input: InputOptions

    @OptionGroup var entry: StepOptions

    @Flag(
      name: .customLong("no-auto"), help: "Fail where a layer is missing, rather than run the stages that write it.")
    var noAuto = false

    @OptionGroup var output: DocumentOutputOptions
    @OptionGroup var work: WorkOptions

    func run() async throws {
      let registration = StageRegistration(S.self)
      let (options, byLanguage) = try entry.options { StageArguments.value($0, like: registration.defaults[$1]) }
      let step = try entry.applied(
        to: try registration.makeStep(options),
        byLanguage: try byLanguage.mapValues { try registration.makeStep($0) })
      let timings = work.timings ? StageTimings() : nil
      let auto = AutoPipeline(step)
      let (noAuto, isVerbose) = (noAuto, work.verbose)
      let command = DocumentCommand(
        input: input, output: output, work: work, timings: timings, countsPassedOn: false,
        layer: S.writes.first ?? "")
      try await command.run { document in
        try await StageTimings.measure(step, timings, document) { document in
          if noAuto { return try await step.process(document) }
          let missing = isVerbose ? auto.missingStages(for: document) : []
          if !missing.isEmpty { Console.error("\(document.id): first " + missing.joined(separator: ", ")) }
          return try await auto.process(document)
        }
      }
    }
  }
#endif
