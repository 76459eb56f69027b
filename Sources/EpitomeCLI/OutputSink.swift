#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem
  import Synchronization

  /// Takes results in the order of the inputs.
  protocol OutputSink: AnyObject {
    /// Whether results go into a folder.
    var isFolder: Bool { get }
    /// Takes word of the piece of input that the next results are of.
    func begin(_ note: FolderNote)
    /// Takes a result. What could not be taken though it was well comes back as a failure.
    func accept(_ outcome: Outcome) throws -> FailedDocument?
    /// Takes word that a piece of input is done. What an earlier run wrote of it counts as kept.
    func finish(_ note: FolderNote) throws -> (kept: Int, failures: [FailedDocument])
    /// Writes what comes last. The run is whole unless it was stopped before its end.
    func finish(isWhole: Bool) throws
  }

  extension OutputSink {
    func begin(_ note: FolderNote) {}

    /// Whether nothing is written to the terminal, so that a progress bar can stand there.
    var leavesTerminal: Bool { isFolder || !OutputStream.standardOutput.isTerminal }
  }

  /// Writes a result to standard output part by part, up to the first that cannot be written.
  private final class OutputParts: Sendable {
    private let state = Mutex<SystemError?>(nil)

    /// Why no further part is written.
    var failure: SystemError? { state.withLock { $0 } }

    func put(_ part: [UInt8]) {
      state.withLock { failure in
        guard failure == nil else { return }
        do throws(SystemError) { try OutputStream.standardOutput.write(part) } catch { failure = error }
      }
    }
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
      case (.written(_, let forms), _): try write((forms.first ?? nil) ?? [])
      case (.long(let document, let options), _): try write(document, options)
      case (.failed(let failure, _), .jsonl), (.failed(let failure, _), .json):
        var options = WireEncoder.Options()
        options.isPretty = format == .json
        try write(WireEncoder.line(.failure(failure), options))
      default: break
      }
      return nil
    }

    /// Writes a line in parts.
    private func write(_ document: Document, _ options: WireEncoder.Options) throws {
      count += 1
      let parts = OutputParts()
      WireEncoder.write(document, options) { parts.put($0) }
      if let failure = parts.failure { throw failure }
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
      case (.text, 2...), (.youtube, 2...): try put([0x0A] + bytes)
      case (let format, 2...) where format.isTable:
        // One table, with the names of its columns once.
        try put(Array(bytes.drop { $0 != 0x0A }.dropFirst()))
      case (.template, 2...): try put(bytes)
      case (.html, 2...):
        throw CommandFailure(.usage, "a page holds one document; name a folder with \"run -o\" for several")
      case (let format, 2...) where format.isOfOneRecording:
        throw CommandFailure(
          .usage, "\(format.rawValue) is about one recording; name a folder with \"run -o\" for several")
      default: try put(bytes)
      }
    }

    func finish(_ note: FolderNote) throws -> (kept: Int, failures: [FailedDocument]) { (0, []) }

    func finish(isWhole: Bool) throws {
      guard format == .json else { return }
      if let first { try put(first) } else { try put(Array((count == 0 ? "[]\n" : "\n]\n").utf8)) }
    }

    private func put(_ bytes: [UInt8]) throws { try OutputStream.standardOutput.write(bytes) }
  }
#endif
