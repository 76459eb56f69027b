#if CommandLine
  import EpitomeSystem
  import Synchronization

  /// Words to the user on standard error, and a progress bar below them.
  enum Console {
    /// The line at the bottom that is drawn again and again; empty for none.
    private static let bar = Mutex("")

    /// Whether colours mean something to who reads, and are wanted (https://no-color.org).
    static let hasColor: Bool = {
      let isUnwanted = Environment.value(of: "NO_COLOR").map { !$0.isEmpty } ?? false
      let flags = Arguments.words.prefix { $0 != "--" }
      return isCapableTerminal && !isUnwanted && !flags.contains("--no-color")
    }()

    /// Whether standard error is a terminal that can move its cursor.
    static let isCapableTerminal: Bool = {
      let terminal = Environment.value(of: "TERM") ?? ""
      return OutputStream.standardError.isTerminal && !terminal.isEmpty && terminal != "dumb"
    }()

    /// Writes a line. What cannot be told is lost: there is nobody left to tell.
    static func error(_ line: String) {
      bar.withLock { bar in
        put((bar.isEmpty ? "" : erasure) + colored(harmless(line)) + "\n" + bar)
      }
    }

    /// Draws a line at the bottom in the place of the one that stands there; an empty one takes it away.
    static func draw(_ line: String) {
      bar.withLock { bar in
        guard line != bar else { return }
        put(erasure + line)
        bar = line
      }
    }

    private static func put(_ text: String) { try? OutputStream.standardError.write(Array(text.utf8)) }

    private static let erasure = "\r\u{1B}[K"

    /// The text without what would do something to a terminal: names of files may hold anything.
    private static func harmless(_ text: String) -> String {
      var scalars = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        scalars.append(isControl && scalar != "\n" && scalar != "\t" ? "\u{FFFD}" : scalar)
      }
      return String(scalars)
    }

    /// The text with the word "error" in red where a line is one.
    private static func colored(_ text: String) -> String {
      guard hasColor else { return text }
      let word = "error:"
      let red = "\u{1B}[1;31m\(word)\u{1B}[0m"
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        if line.hasPrefix(word) { return red + line.dropFirst(word.count) }
        guard let place = line.firstRange(of: ": " + word), !line.hasPrefix(" ") else { return String(line) }
        return line[..<place.lowerBound] + ": " + red + line[place.upperBound...]
      }.joined(separator: "\n")
    }
  }
#endif
