#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeICU
  import EpitomeSystem

  /// What is read, and how.
  struct InputOptions: ParsableArguments {
    @Argument(help: "Files or folders; - is standard input, and so is none.")
    var inputs: [String] = []

    @Option(help: "Encoding of the input, such as UTF-8 or windows-1252, instead of the one that is found out.")
    var encoding: String?

    @Option(help: "Language of the input, as a tag such as en or ja, instead of the one that is found out.")
    var language: String?

    @Flag(help: "Leave speaker labels, times and mark-up in the text.")
    var plain = false

    func validate() throws {
      if let language, !LanguageTag.isWellFormed(language) {
        throw ValidationError("--language must be a tag such as ja, de or zh-Hant, found \"\(language)\"")
      }
      if let encoding, !encoding.isEmpty, CharacterEncoding.canonicalName(encoding) == nil {
        throw ValidationError(
          "--encoding must be a name of IANA, such as UTF-8, windows-1252 or Shift_JIS, found \"\(encoding)\"")
      }
    }
  }

  /// How much is done at once and what is said about it.
  struct JobOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "How many documents are worked on at once (default: one a processor).")
    var jobs: Int?

    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    @Flag(name: .customLong("no-color"), help: "No colours, even on a terminal.")
    var noColor = false

    func validate() throws {
      if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, found \(jobs)") }
    }
  }

  /// How the work of stages is done and what is said about it.
  struct WorkOptions: ParsableArguments {
    @OptionGroup var all: JobOptions

    @Flag(name: .shortAndLong, help: "Say more about what is done.")
    var verbose = false

    @Flag(help: "Tell how long each stage took.")
    var timings = false

    var jobs: Int? { all.jobs }
    var quiet: Bool { all.quiet }

    func chosenJobs(_ settings: Settings) -> Int { all.chosenJobs(settings) }
  }

  /// How documents are put out.
  struct DocumentOutputOptions: ParsableArguments {
    @Option(
      help: "text, csv, tsv, jsonl or json (default: text on a terminal, else jsonl).",
      completion: .list(["text", "csv", "tsv", "jsonl", "json"]))
    var format: String?

    @Flag(name: .customLong("no-source"), help: "Write the hash of the source in the place of the source.")
    var noSource = false

    /// The format that was asked for, or the one that suits who reads.
    func chosenFormat() throws -> OutputFormat {
      guard let formats = try FormatList.parse(format) else {
        return OutputStream.standardOutput.isTerminal ? .text : .jsonl
      }
      guard formats.count == 1 else { throw CommandFailure(.usage, "one format goes to standard output") }
      return formats[0]
    }
  }

  extension InputOptions {
    /// The files that are named.
    ///
    /// - Parameters:
    ///   - outputFolder: where results are written, if into a folder.
    ///   - quiet: whether nothing is said of folders that are passed over.
    /// - Returns: the files, and what cannot be read.
    /// - Throws: ``CommandFailure`` where nothing is named and standard input is a terminal.
    func resolved(outputFolder: String? = nil, quiet: Bool = false) throws -> InputFiles {
      if inputs.isEmpty, InputFile.isStandardInputTerminal {
        throw CommandFailure(.usage, "nothing to read: name a file or a folder, or pipe text in (see --help)")
      }
      let folder = outputFolder.flatMap { try? FileSystem.look(at: FilePath($0)).identity }
      let files = InputFiles(inputs, outputFolder: folder)
      for path in files.earlierOutputs where !quiet {
        Console.error("\(path): an earlier run wrote into this folder; it is not read unless it is named")
      }
      return files
    }

    /// What makes documents out of the files.
    func reader(_ settings: Settings) -> InputReader {
      var options = ReaderOptions()
      options.encoding = encoding ?? ""
      options.language = language ?? settings.language ?? ""
      options.plain = plain
      return InputReader(options)
    }
  }

  extension JobOptions {
    /// How many documents are worked on at once.
    func chosenJobs(_ settings: Settings) -> Int { min(jobs ?? settings.jobs ?? Processors.count, Self.mostJobs) }

    /// More at once only take memory.
    private static let mostJobs = 1024
  }
#endif
