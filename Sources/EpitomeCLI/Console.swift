#if CommandLine
  import EpitomeSystem

  /// Words to the user on standard error.
  enum Console {
    /// Writes a line. What cannot be told is lost: there is nobody left to tell.
    static func error(_ line: String) {
      try? OutputStream.standardError.write(Array(line.utf8) + [0x0A])
    }
  }
#endif
