#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// A pipeline as the pipe of commands that does the same, byte for byte.
  enum ShellPipe {
    /// A script for any POSIX shell: from the files that it is given, or its standard input, to JSON Lines.
    ///
    /// - Throws: ``EpitomeCore/ConfigurationError`` where a stage is not registered.
    static func script(of pipeline: ResolvedPipeline, named name: String) throws -> String {
      let commands = try ["epitome read \"$@\""] + pipeline.stages.map { line(try words(of: $0)) }
      return """
        #!/bin/sh
        # The same as: epitome run -p \(quoted(name)) --format jsonl "$@"
        \(commands.joined(separator: " |\n  "))

        """
    }

    /// The words of the command of a stage.
    static func words(of stage: ResolvedStage) throws -> [String] {
      var words = ["epitome", stage.use]
      if stage.name != stage.use { words.append("--name=" + stage.name) }
      if let command = stage.command {
        if command.folder.description != "." { words.append("--folder=\(command.folder)") }
        if !command.reads.isEmpty { words.append("--reads=" + command.reads.joined(separator: ",")) }
        if !command.writes.isEmpty { words.append("--writes=" + command.writes.joined(separator: ",")) }
        if command.timeout != ExternalCommand.defaultTimeout { words.append("--timeout=\(JSONValue(command.timeout))") }
        words += stage.options.map { "--set=\($0.name)=\($0.value)" }
      } else {
        let registration = try StageRegistry.builtIn.stage(stage.use)
        words += stage.options.filter { registration.defaults[$0.name] != $0.value }.map(word)
      }
      for (language, options) in stage.perLanguage {
        words += options.map { option in
          "--per-language=\(language):\(option.name)=\(stage.command == nil ? text(option.value) : option.value.description)"
        }
      }
      if let when = stage.when { words.append("--when=" + text(when.value)) }
      return words + (stage.command.map { ["--"] + $0.words } ?? [])
    }

    private static func word(of option: ResolvedOption) -> String {
      let name = StageArguments.kebab(option.name)
      if case .bool(let isOn) = option.value { return isOn ? "--" + name : "--no-" + name }
      return "--\(name)=\(text(option.value))"
    }

    private static func text(_ value: JSONValue) -> String { value.string ?? value.description }

    private static func line(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

    /// A word as a shell takes it: within single quotation marks unless it is plain.
    static func quoted(_ word: String) -> String {
      let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=,+@%".utf8
      if !word.isEmpty, word.utf8.allSatisfy({ plain.contains($0) }) { return word }
      return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
  }
#endif
