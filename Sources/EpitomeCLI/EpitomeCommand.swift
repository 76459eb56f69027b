#if CommandLine
  import ArgumentParser
  import EpitomeICU

  @main
  struct EpitomeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "epitome", abstract: "Turns transcripts into sections, key terms and summaries.")
  }
#endif
