#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// Takes results in the order of the inputs.
  protocol OutputSink: AnyObject {
    /// Whether results go into a folder.
    var isFolder: Bool { get }
    /// Takes a result. What could not be taken though it was well comes back as a failure.
    func accept(_ outcome: Outcome) throws -> FailedDocument?
    /// Writes what comes last.
    func finish() throws
  }

  /// Writes results to standard output, one after the other.
  final class StreamSink: OutputSink {
    let isFolder = false
    private let format: OutputFormat
    private var count = 0
    /// A first JSON document, kept until it is known whether others follow.
    private var first: [UInt8]?

    init(_ format: OutputFormat) {
      self.format = format
    }

    func accept(_ outcome: Outcome) throws -> FailedDocument? {
      switch (outcome, format) {
      case (.written(_, let forms), _): try write(forms.first ?? [])
      case (.failed(let failure, _), .jsonl), (.failed(let failure, _), .json):
        var options = WireEncoder.Options()
        options.isPretty = format == .json
        try write(WireEncoder.line(.failure(failure), options))
      default: break
      }
      return nil
    }

    private func write(_ bytes: [UInt8]) throws {
      count += 1
      switch (format, count) {
      case (.json, 1): first = bytes
      case (.json, 2):
        try put(Array("[\n".utf8) + (first ?? []).dropLast() + Array(",\n".utf8) + bytes.dropLast())
        first = nil
      case (.json, _): try put(Array(",\n".utf8) + bytes.dropLast())
      case (.markdown, 2...): try put(Array("\n---\n\n".utf8) + bytes)
      case (.text, 2...): try put([0x0A] + bytes)
      case (.html, 2...):
        throw CommandFailure(.usage, "a page holds one document; name a folder with \"run -o\" for several")
      default: try put(bytes)
      }
    }

    func finish() throws {
      guard format == .json else { return }
      if let first { try put(first) } else { try put(Array((count == 0 ? "[]\n" : "\n]\n").utf8)) }
    }

    private func put(_ bytes: [UInt8]) throws { try OutputStream.standardOutput.write(bytes) }
  }

  /// Writes results into a folder: a file for each format, `errors.jsonl` for what failed, an index over all.
  final class FolderSink: OutputSink {
    let isFolder = true
    private let folder: OutputFolder
    private let formats: [OutputFormat]
    private var names: Set<[[UInt8]]> = []
    private var errors: [UInt8] = []
    private var index: FolderIndex

    init(_ path: String, formats: [OutputFormat]) throws {
      do {
        folder = try OutputFolder(FilePath(path))
      } catch {
        throw CommandFailure(.cannotCreate, "cannot write into \(error)")
      }
      self.formats = formats
      index = FolderIndex(formats: formats)
    }

    func accept(_ outcome: Outcome) throws -> FailedDocument? {
      switch outcome {
      case .written(let facts, let forms): return try write(forms, facts)
      case .failed(let failure, _): errors += WireEncoder.line(.failure(failure))
      case .problem(let problem):
        let failure = FailedDocument(
          id: problem.id, code: FailureCode.decode.rawValue, stage: "read", message: problem.message)
        errors += WireEncoder.line(.failure(failure))
      }
      return nil
    }

    private func write(_ forms: [[UInt8]], _ facts: DocumentFacts) throws -> FailedDocument? {
      let files = formats.map { SafeName.parts(of: facts.id + "." + $0.fileExtension) }
      if files.contains(where: { names.contains($0) }) {
        let failure = FailedDocument(
          id: facts.id, code: FailureCode.format.rawValue, stage: "write",
          message: "another document has this id; its output stands, this one's is left out")
        errors += WireEncoder.line(.failure(failure))
        return failure
      }
      for (file, bytes) in zip(files, forms) {
        names.insert(file)
        try put(bytes, file)
      }
      index.add(facts, files)
      return nil
    }

    func finish() throws {
      let (page, lines) = index.files()
      try put(page, [Array("index.md".utf8)])
      try put(lines, [Array("index.jsonl".utf8)])
      if errors.isEmpty { folder.remove("errors.jsonl") } else { try put(errors, [Array("errors.jsonl".utf8)]) }
    }

    private func put(_ bytes: [UInt8], _ name: [[UInt8]]) throws {
      do {
        try folder.write(bytes, to: name)
      } catch {
        let status: ExitStatus = error.mayPass ? .tryAgain : error.isDeviceFailure ? .ioError : .cannotCreate
        throw CommandFailure(status, "cannot write \(error)")
      }
    }
  }
#endif
