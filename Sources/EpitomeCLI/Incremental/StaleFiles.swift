#if CommandLine
  import EpitomeSystem

  /// What becomes of files that earlier runs wrote and nothing belongs to any more: they are told, and removed only if asked.
  struct StaleFiles {
    let output: String
    let isRemoved: Bool
    let isQuiet: Bool

    /// Tells or removes files.
    ///
    /// - Parameters:
    ///   - files: that nothing belongs to any more.
    ///   - folder: where they are.
    ///   - isSure: whether all inputs could be read: otherwise they may belong to one that could not, and none is removed.
    /// - Returns: those that stand as before, and whether any does not.
    /// - Throws: ``CommandFailure`` where one cannot be removed.
    func settle(
      _ files: [WrittenFile], in folder: OutputFolder, isSure: Bool
    ) throws -> (left: [WrittenFile], isChanged: Bool) {
      var left: [WrittenFile] = []
      for file in files {
        guard let stamp = folder.stamp(of: file.name[...]) else { continue }
        let path = FilePath(output).appending(file.name).description
        if stamp != file.stamp {
          tell("\(path): not written by this run, and changed since an earlier one wrote it; it is left")
        } else if isRemoved, isSure {
          try FolderFailure.told {
            try folder.remove(file.name.split(separator: UInt8(ascii: "/")).map { Array($0) })
          }
          tell("\(path): removed, no input of this run has it")
        } else {
          let fate = isRemoved ? "it is left, since some inputs failed" : "--prune removes it"
          tell("\(path): stale, no input of this run has it; \(fate)")
          left.append(file)
        }
      }
      return (left, left.count != files.count)
    }

    private func tell(_ line: String) {
      if !isQuiet { Console.error(line) }
    }
  }
#endif
