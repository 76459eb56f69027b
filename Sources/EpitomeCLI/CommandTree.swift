#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore

  /// The commands with their options as the parser knows them, and those of the stages, which it does not.
  struct CommandTree {
    /// A command.
    struct Command {
      let name: String
      let abstract: String
      let discussion: String
      let isStage: Bool
      let positionals: [Argument]
      let options: [Argument]
      /// Options of a stage.
      let stageOptions: [Argument]
      /// Its own commands, by the names of both: `policy train`.
      let subcommands: [Command]
    }

    /// An option, a flag or a positional argument.
    struct Argument {
      /// What a value can be completed to.
      enum Completion: Hashable {
        case none
        case file
        case folder
        case words([String], orFile: Bool)
      }

      /// With their hyphens, the short ones first; none for a positional argument.
      let names: [String]
      /// What stands for its value; nil for a flag.
      let value: String?
      let summary: String
      let isRepeating: Bool
      let isOptional: Bool
      let completion: Completion
    }

    let abstract: String
    let discussion: String
    let options: [Argument]
    let commands: [Command]

    /// The commands of this version.
    init() throws {
      let root = try JSONValue(parsing: Array(EpitomeCommand._dumpHelp().utf8))["command"] ?? .null
      abstract = root["abstract"]?.string ?? ""
      discussion = root["discussion"]?.string ?? ""
      options = Self.arguments(of: root).filter { !$0.names.isEmpty }
      commands = Self.shown(root).map { Self.command($0, below: "") }
    }

    private static func shown(_ command: JSONValue) -> [JSONValue] {
      (command["subcommands"]?.array ?? []).filter { $0["shouldDisplay"]?.bool != false }
    }

    private static func command(_ value: JSONValue, below prefix: String) -> Command {
      let name = prefix + (value["commandName"]?.string ?? "")
      let subcommands = shown(value).filter { $0["commandName"]?.string != "help" }
      let choice = Argument(
        names: [], value: "command", summary: "What is to be done", isRepeating: false, isOptional: false,
        completion: .words(subcommands.compactMap { $0["commandName"]?.string }, orFile: false))
      let arguments = arguments(of: value) + (subcommands.isEmpty ? [] : [choice])
      let stage = StageRegistry.builtIn[name]
      return Command(
        name: name, abstract: value["abstract"]?.string ?? "",
        // The discussion of a stage's command is the list of its options, which stand in the tree themselves.
        discussion: stage == nil ? value["discussion"]?.string ?? "" : "",
        isStage: stage != nil,
        positionals: arguments.filter(\.names.isEmpty), options: arguments.filter { !$0.names.isEmpty },
        stageOptions: stage.map(stageOptions) ?? [], subcommands: subcommands.map { command($0, below: name + " ") })
    }

    private static func arguments(of command: JSONValue) -> [Argument] {
      (command["arguments"]?.array ?? []).filter { $0["shouldDisplay"]?.bool != false }.map { argument in
        let names = (argument["names"]?.array ?? []).map { name in
          (name["kind"]?.string == "short" ? "-" : "--") + (name["name"]?.string ?? "")
        }
        let kind = argument["kind"]?.string
        return Argument(
          names: names.sorted { $0.utf8.count < $1.utf8.count },
          value: kind == "flag" ? nil : argument["valueName"]?.string,
          summary: argument["abstract"]?.string ?? "", isRepeating: argument["isRepeating"]?.bool ?? false,
          isOptional: argument["isOptional"]?.bool ?? true, completion: completion(of: argument))
      }
    }

    private static func completion(of argument: JSONValue) -> Argument.Completion {
      let kind = argument["completionKind"]
      if let words = kind?["list"]?["values"]?.array ?? argument["allValues"]?.array {
        return .words(words.compactMap(\.string), orFile: argument["valueName"]?.string == "pipeline")
      }
      if kind?["directory"] != nil { return .folder }
      return kind?["file"] != nil || argument["valueName"]?.string == "inputs" ? .file : .none
    }

    private static func stageOptions(of stage: StageRegistration) -> [Argument] {
      stage.options.map { option in
        let standard = stage.defaults[option.name] ?? .null
        let name = StageArguments.kebab(option.name)
        let isFlag = standard.bool != nil
        return Argument(
          names: isFlag ? ["--" + name, "--no-" + name] : ["--" + name], value: isFlag ? nil : "value",
          summary: StageArguments.summary(of: option, like: standard), isRepeating: false, isOptional: true,
          completion: option.choices.isEmpty ? .none : .words(option.choices, orFile: false))
      }
    }
  }
#endif
