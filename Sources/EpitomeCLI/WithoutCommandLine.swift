#if !CommandLine
  @main
  struct EpitomeCommand {
    /// The command needs the trait CommandLine; without it the package builds for embedders all the same.
    static func main() {}
  }
#endif
