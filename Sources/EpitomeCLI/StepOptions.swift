#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore

  /// What an entry of a pipeline file says beside the stage and its options.
  struct StepOptions: ParsableArguments {
    @Option(
      name: .customLong("set"), parsing: .singleValue,
      help: ArgumentHelp("Set an option of the stage.", valueName: "name=value"))
    var settings: [String] = []

    @Option(
      name: .customLong("per-language"), parsing: .singleValue,
      help: ArgumentHelp("Set an option for documents in a language.", valueName: "tag:name=value"))
    var perLanguage: [String] = []

    @Option(help: ArgumentHelp("Do nothing for documents for which this does not hold.", valueName: "condition"))
    var when: String?

    @Option(help: "What errors call the stage.")
    var name: String?

    /// The options of the stage, and for each language that has some of its own, these laid over them.
    func options(
      _ value: (_ text: String, _ name: String) throws -> JSONValue
    ) throws -> (all: JSONObject, byLanguage: [String: JSONObject]) {
      var all = JSONObject()
      for setting in settings {
        let (name, text) = try Self.parts(of: setting, at: "=", "--set takes name=value")
        all[name] = try value(text, name)
      }
      var byLanguage: [String: JSONObject] = [:]
      let form = "--per-language takes tag:name=value, such as ja:minSentences=6"
      for setting in perLanguage {
        let (language, rest) = try Self.parts(of: setting, at: ":", form)
        guard LanguageTag.isWellFormed(language) else {
          throw CommandFailure(.usage, "\"\(language)\" is no language; write a tag such as ja, de or zh-Hant")
        }
        let (name, text) = try Self.parts(of: rest, at: "=", form)
        byLanguage[language, default: all][name] = try value(text, name)
      }
      return (all, byLanguage)
    }

    private static func parts(of setting: String, at sign: Character, _ form: String) throws -> (String, String) {
      let parts = setting.split(separator: sign, maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty else { throw CommandFailure(.usage, "\(form), found \"\(setting)\"") }
      return (parts[0], parts[1])
    }

    /// A step as an entry of a pipeline file would have it.
    func applied(to step: PipelineStep, byLanguage: [String: PipelineStep]) throws -> PipelineStep {
      var step = byLanguage.isEmpty ? step : step.choosing(byLanguage: byLanguage)
      if let when {
        do {
          step = try step.when(when)
        } catch let error as InvalidOption {
          throw CommandFailure(.usage, "--when: \(error.reason)")
        }
      }
      return name.map { step.named($0) } ?? step
    }
  }
#endif
