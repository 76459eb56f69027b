#if CommandLine
  import ArgumentParser

  /// What a run into a folder does again.
  struct IncrementalOptions: ParsableArguments {
    @Flag(help: "With -o: do every document again, whether or not anything changed.")
    var force = false

    @Flag(
      name: .customLong("dry-run"), help: "With -o: say which documents would be done and why; write nothing at all.")
    var dryRun = false

    @Flag(help: "With -o: compare files by their bytes, not by size, time of change and inode.")
    var checksum = false

    @Flag(help: "With -o: remove what earlier runs wrote and no input of this one has.")
    var prune = false

    /// The first flag that was given, for who says that it does not fit.
    var firstGiven: String? {
      force ? "--force" : dryRun ? "--dry-run" : checksum ? "--checksum" : prune ? "--prune" : nil
    }
  }
#endif
