#if CommandLine
  import ArgumentParser
  import EpitomeCore
  import EpitomeSystem

  /// `epitome manual`: the man pages, for `make install`.
  struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "manual", abstract: "Write the man pages into a folder.", shouldDisplay: false)

    @Argument(help: ArgumentHelp("The folder.", valueName: "dir"), completion: .directory)
    var folder: String

    func run() throws {
      let tree = try CommandTree()
      do {
        let output = try OutputFolder(FilePath(folder))
        try output.write(Array(ManualPage.overview(tree).utf8), to: [Array("epitome.1".utf8)])
        for command in tree.commands.flatMap({ [$0] + $0.subcommands }) where command.name != "help" {
          try output.write(
            Array(ManualPage.page(of: command).utf8), to: [Array((ManualPage.name(of: command) + ".1").utf8)])
        }
      } catch {
        throw CommandFailure(.cannotCreate, "cannot write \(error)")
      }
    }
  }
#endif
