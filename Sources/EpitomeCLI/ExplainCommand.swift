#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// `epitome explain`: a pipeline with all that its file leaves open, and where every value comes from.
  struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain", abstract: "Show a pipeline as it runs, every value with where it comes from.",
      discussion: """
        The output is itself a pipeline file that means the same, to be kept in the folder of the one that was named. With \
        --shell it is a script: the same as a pipe of commands, from the files that the script is given, or from its standard \
        input, to JSON Lines.
        """)

    @Argument(
      help: "A pipeline file, or a built-in one: \(PipelineFile.builtInNames.joined(separator: ", ")).",
      completion: .list(PipelineFile.builtInNames))
    var pipeline: String

    @Flag(help: "Write JSON.")
    var json = false

    @Flag(help: "Write the pipe of shell commands that does the same.")
    var shell = false

    func validate() throws {
      if json, shell { throw ValidationError("--json and --shell do not go together") }
    }

    func run() throws {
      let resolved = try PipelineFile.load(pipeline)
      let text =
        if json {
          PipelineExplanation.json(of: resolved, named: pipeline)
        } else if shell {
          try ShellPipe.script(of: resolved, named: pipeline)
        } else {
          PipelineExplanation.text(of: resolved, named: pipeline)
        }
      try OutputStream.standardOutput.write(Array(text.utf8))
    }
  }
#endif
