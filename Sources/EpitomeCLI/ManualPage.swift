#if CommandLine
  import Epitome
  import EpitomeCore

  /// Pages for man(1), in the macros of man(7), made from what the parser knows.
  enum ManualPage {
    /// The page about the command as a whole.
    static func overview(_ tree: CommandTree) -> String {
      let pages = tree.commands.filter { $0.name != "help" }
      return head("epitome", tree.abstract)
        + ".SH SYNOPSIS\n" + bold("epitome") + " " + italic("command") + " [" + italic("options") + "]\n.br\n"
        + bold("epitome --version") + "\n.br\n" + bold("epitome help") + " [" + italic("command") + "]\n"
        + ".SH DESCRIPTION\n" + paragraphs(tree.discussion)
        + ".SH COMMANDS\n" + pages.filter { !$0.isStage }.map { item(bold($0.name), $0.abstract) }.joined()
        + ".SH STAGES\nEach stage is a command of its own.\n"
        + pages.filter(\.isStage).map { item(bold($0.name), $0.abstract) }.joined()
        + environment + statuses
        + ".SH SEE ALSO\n" + pages.map { bold(name(of: $0)) + "(1)" }.joined(separator: ",\n") + "\n"
    }

    /// What a command's page is called: `epitome-policy-train`.
    static func name(of command: CommandTree.Command) -> String {
      "epitome-" + command.name.split(separator: " ").joined(separator: "-")
    }

    /// The page about one command.
    static func page(of command: CommandTree.Command) -> String {
      let takesProgram = command.name == ExternalCommand.id
      let words =
        [bold("epitome " + command.name)] + command.positionals.map(synopsis) + ["[" + italic("options") + "]"]
        + (takesProgram ? [bold("--") + " " + italic("program") + " [" + italic("arguments") + " ...]"] : [])
      var text = head(name(of: command), command.abstract)
      text += ".SH SYNOPSIS\n" + words.joined(separator: " ") + "\n"
      text += ".SH DESCRIPTION\n" + line(command.abstract) + paragraphs(command.discussion)
      if !command.subcommands.isEmpty {
        text += ".SH COMMANDS\n" + command.subcommands.map { item(bold($0.name), $0.abstract) }.joined()
      }
      if !command.positionals.isEmpty { text += ".SH ARGUMENTS\n" + command.positionals.map(item).joined() }
      if !command.stageOptions.isEmpty {
        text += ".SH OPTIONS OF THE STAGE\n" + command.stageOptions.map(item).joined()
      }
      if !command.options.isEmpty { text += ".SH OPTIONS\n" + command.options.map(item).joined() }
      return text + statuses + ".SH SEE ALSO\n"
        + (["epitome"] + command.subcommands.map(name)).map { bold($0) + "(1)" }.joined(separator: ",\n") + "\n"
    }

    private static func head(_ name: String, _ abstract: String) -> String {
      let summary = abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract
      return """
        .TH \(escaped(name.uppercased())) 1 "" "epitome \(EpitomeCommand.version)" "Epitome"
        .SH NAME
        \(escaped(name)) \\- \(escaped(summary))

        """
    }

    private static func synopsis(_ argument: CommandTree.Argument) -> String {
      let name = italic(argument.value ?? "") + (argument.isRepeating ? " ..." : "")
      return argument.isOptional || argument.isRepeating ? "[\(name)]" : name
    }

    private static func item(_ argument: CommandTree.Argument) -> String {
      let value = argument.value.map(italic) ?? ""
      if argument.names.isEmpty { return item(value, argument.summary) }
      return item(
        argument.names.map(bold).joined(separator: ", ") + (value.isEmpty ? "" : " " + value), argument.summary)
    }

    private static func item(_ tag: String, _ text: String) -> String { ".TP\n\(tag)\n" + line(text) }

    private static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

    private static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

    /// Paragraphs, one a line of the text; lines that are indented stand as they are.
    private static func paragraphs(_ text: String) -> String {
      guard !text.isEmpty else { return "" }
      var isExample = false
      var result = ""
      for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if part.hasPrefix("  ") != isExample {
          result += isExample ? ".EE\n" : ".PP\n.EX\n"
          isExample.toggle()
        }
        result += isExample ? escaped(String(part)) + "\n" : ".PP\n" + line(String(part))
      }
      return result + (isExample ? ".EE\n" : "")
    }

    /// A line that ends as a sentence does.
    private static func line(_ text: String) -> String {
      guard let last = text.last else { return "" }
      return escaped(text) + (".:!?".contains(last) ? "\n" : ".\n")
    }

    /// Text that says nothing to the formatter.
    private static func escaped(_ text: String) -> String {
      var result = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\\": result += "\\e"
        case "-": result += "\\-"
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
    }

    private static let environment =
      ".SH ENVIRONMENT\n"
      + item(
        ["EPITOME_PIPELINE", "EPITOME_FORMAT", "EPITOME_LANGUAGE", "EPITOME_JOBS"].map(bold).joined(separator: ", "),
        "What the options of these names have where they are not given, the format for run alone; after them count the files "
          + ".epitome.json of the folder and epitome/settings.json among the user's configuration files")
      + item(bold("NO_COLOR"), "No colours where it is set")
      + item(bold("EPITOME_WITH"), "The options of a stage that is a program, for that program")

    private static let statuses =
      ".SH EXIT STATUS\n" + ExitStatus.allCases.map { item(bold(String($0.rawValue)), $0.meaning) }.joined()
  }
#endif
