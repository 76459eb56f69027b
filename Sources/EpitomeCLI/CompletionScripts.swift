#if CommandLine
  import EpitomeCore

  /// Completion for bash, also for the one without associative arrays that macOS has.
  enum BashCompletion {
    static func script(_ tree: CommandTree) -> String {
      let cases = tree.commands.map { command in
        let options = command.stageOptions + command.options
        let values = options.filter { $0.value != nil }.map { option in
          "        \(option.names.joined(separator: "|"))) \(action(option.completion)); return ;;\n"
        }.joined()
        return """
              \(command.name))
                options='\(options.flatMap(\.names).joined(separator: " "))'
                case $previous in
          \(values)        esac
                if [[ $current != -* ]]; then \(command.positionals.first.map { action($0.completion) } ?? "return"); return; fi
                ;;

          """
      }.joined()
      return """
        # Completion of epitome for bash.
        _epitome_words() {
          local word
          while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
        }
        _epitome_files() {
          local word
          compopt -o filenames 2>/dev/null
          while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "$1" -- "$current")
        }
        _epitome() {
          local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} options=
          COMPREPLY=()
          if [[ $current == = ]]; then current=; elif [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi
          if ((COMP_CWORD == 1)); then
            _epitome_words '\((tree.commands.map(\.name) + tree.options.flatMap(\.names)).joined(separator: " "))'
            return
          fi
          case ${COMP_WORDS[1]} in
        \(cases)  esac
          _epitome_words "$options"
        }
        complete -F _epitome epitome

        """
    }

    private static func action(_ completion: CommandTree.Argument.Completion) -> String {
      switch completion {
      case .none: ":"
      case .file: "_epitome_files -f"
      case .folder: "_epitome_files -d"
      case .words(let words, let orFile):
        "_epitome_words '\(words.joined(separator: " "))'" + (orFile ? "; _epitome_files -f" : "")
      }
    }
  }

  /// Completion for zsh.
  enum ZshCompletion {
    static func script(_ tree: CommandTree) -> String {
      let commands = tree.commands.map { "    '\(escaped($0.name)):\(escaped($0.abstract))'\n" }.joined()
      let cases = tree.commands.map { command in
        let lines = (command.stageOptions + command.options).map(option) + command.positionals.map(positional)
        let words = lines.map { " \\\n        \($0)" }.joined()
        return "    \(command.name))\n      _arguments -s\(words) ;;\n"
      }.joined()
      return """
        #compdef epitome
        # Completion of epitome for zsh.
        _epitome_words_or_files() {
          compadd -- "$@"
          _files
        }
        _epitome() {
          local -a commands
          commands=(
        \(commands)  )
          if ((CURRENT == 2)); then
            _describe -t commands command commands
            _arguments \(tree.options.map(option).joined(separator: " "))
            return
          fi
          local command=$words[2]
          shift words
          ((CURRENT--))
          case $command in
        \(cases)  esac
        }
        if [[ $funcstack[1] == _epitome ]]; then _epitome "$@"; else compdef _epitome epitome; fi

        """
    }

    private static func option(_ option: CommandTree.Argument) -> String {
      let value = option.value.map { ":\(escaped($0)):\(action(option.completion))" } ?? ""
      let text = "[\(escaped(option.summary))]\(value)"
      let exclusion = option.isRepeating ? "*" : "(\(option.names.joined(separator: " ")))"
      return option.names.map { "'\(exclusion)\($0)\(text)'" }.joined(separator: " ")
    }

    private static func positional(_ argument: CommandTree.Argument) -> String {
      "'\(argument.isRepeating ? "*" : "")\(argument.isOptional && !argument.isRepeating ? ":" : "")"
        + ":\(escaped(argument.value ?? "")):\(action(argument.completion))'"
    }

    private static func action(_ completion: CommandTree.Argument.Completion) -> String {
      switch completion {
      case .none: " "
      case .file: "_files"
      case .folder: "_files -/"
      case .words(let words, orFile: false): "(\(words.joined(separator: " ")))"
      case .words(let words, orFile: true): "_epitome_words_or_files \(words.joined(separator: " "))"
      }
    }

    private static func escaped(_ text: String) -> String {
      var result = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "[", "]", ":", "\\": result += "\\\(scalar)"
        case "'": result += "'\\''"
        default: result.unicodeScalars.append(scalar)
        }
      }
      return result
    }
  }

  /// Completion for fish.
  enum FishCompletion {
    static func script(_ tree: CommandTree) -> String {
      let names = tree.commands.map(\.name).joined(separator: " ")
      var lines = [
        "# Completion of epitome for fish.", "complete -c epitome -f", "set -l epitome_commands \(names)",
        "set -l epitome_first \"not __fish_seen_subcommand_from $epitome_commands\"",
      ]
      lines += tree.commands.map {
        "complete -c epitome -n $epitome_first -a \($0.name) -d \(quoted($0.abstract))"
      }
      lines += tree.options.map { "complete -c epitome -n $epitome_first \(words(of: $0))" }
      for command in tree.commands {
        let condition = "complete -c epitome -n '__fish_seen_subcommand_from \(command.name)'"
        lines += command.positionals.prefix(1).map { "\(condition) \(action($0.completion))" }.filter {
          !$0.hasSuffix(" ")
        }
        lines += (command.stageOptions + command.options).map { "\(condition) \(words(of: $0))" }
      }
      return lines.joined(separator: "\n") + "\n"
    }

    private static func words(of option: CommandTree.Argument) -> String {
      let names = option.names.map { $0.hasPrefix("--") ? "-l \($0.dropFirst(2))" : "-s \($0.dropFirst())" }
      let action = action(option.completion)
      let value = option.value == nil ? [] : [action.hasSuffix("-F") ? "-r" : "-x", action].filter { !$0.isEmpty }
      return (names + value + ["-d", quoted(option.summary)]).joined(separator: " ")
    }

    private static func action(_ completion: CommandTree.Argument.Completion) -> String {
      switch completion {
      case .none: ""
      case .file: "-F"
      case .folder: "-a '(__fish_complete_directories)'"
      case .words(let words, let orFile):
        "-a \(quoted(words.joined(separator: " ")))" + (orFile ? " -F" : "")
      }
    }

    private static func quoted(_ text: String) -> String {
      var result = "'"
      for scalar in text.unicodeScalars {
        if scalar == "'" || scalar == "\\" { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
      return result + "'"
    }
  }
#endif
