#if CommandLine
  import ArgumentParser
  import EpitomeSystem

  /// `epitome completions`: a script by which a shell completes commands, options and values.
  struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "completions", abstract: "Print a script by which a shell completes what is typed.",
      discussion: """
        For this session:
          source <(epitome completions bash)
          source <(epitome completions zsh)
          epitome completions fish | source
        """)

    /// A command line in which the parser's own option for scripts, which would know nothing of the stages' options, is this
    /// command.
    static func spelledOut(_ words: [String]) -> [String] {
      words.first == "--generate-completion-script" ? ["completions"] + words.dropFirst() : words
    }

    /// A shell that scripts are there for.
    enum Shell: String, ExpressibleByArgument, CaseIterable {
      case bash
      case zsh
      case fish
    }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    func run() throws {
      let tree = try CommandTree()
      let script =
        switch shell {
        case .bash: BashCompletion.script(tree)
        case .zsh: ZshCompletion.script(tree)
        case .fish: FishCompletion.script(tree)
        }
      try OutputStream.standardOutput.write(Array(script.utf8))
    }
  }
#endif
