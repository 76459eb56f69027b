#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// A piece of input that is turned into documents by itself.
  enum InputPiece: Sendable {
    /// A whole file.
    case file([UInt8], InputEntry)
    /// A line of JSON Lines.
    case line(JSONLinesSplitter.Line, InputEntry)
    /// A file that cannot be read.
    case problem(InputProblem)
  }

  /// Reads inputs piece by piece: a file at once, JSON Lines line by line, so that a pipe of any length needs little memory.
  actor RecordSource {
    private var entries: ArraySlice<InputEntry>
    private var lines: LineReader?
    /// One more than a document may have is enough to tell that it has too many.
    private let maximumBytes = ReaderOptions().maximumBytes + 1
    private static let chunk = 1 << 18

    init(_ entries: [InputEntry]) {
      self.entries = entries[...]
    }

    /// The next piece, or nil at the end. Blocks where a pipe has nothing to read yet.
    func next() -> InputPiece? {
      while true {
        guard let entry = lines?.entry ?? entries.popFirst() else { return nil }
        do {
          if lines == nil {
            let file = try entry.path.map { path throws(SystemError) in try InputFile(path) } ?? .standardInput
            if let whole = try open(file, entry) { return .file(whole, entry) }
          }
          if let line = try lines?.next() { return .line(line, entry) }
          lines = nil
        } catch {
          lines = nil
          let status: ExitStatus = entry.path == nil ? .ioError : .missingInput
          return .problem(InputProblem(status: status, id: entry.id ?? "-", message: error.description))
        }
      }
    }

    /// The bytes of a file, or nil where it is JSON Lines, which are then to be read line by line.
    private func open(_ file: InputFile, _ entry: InputEntry) throws(SystemError) -> [UInt8]? {
      var head: [UInt8] = []
      head.reserveCapacity(file.expectedSize + 1)
      var searched = 0
      var isOpen = true
      while isOpen, head.count < maximumBytes {
        isOpen = try file.read(into: &head, atMost: Self.chunk)
        if isOpen, !Self.mayBeRecord(head) { break }
        if isOpen, head[searched...].firstIndex(of: 0x0A) == nil {
          searched = head.count
          continue
        }
        if TranscriptReader.isRecordLines(head) {
          lines = LineReader(file, entry, head: head)
          return nil
        }
        if Self.hasLine(head) { break }
      }
      while isOpen, head.count < maximumBytes { isOpen = try file.read(into: &head, atMost: Self.chunk) }
      return head
    }

    /// Whether nothing, or an opening brace, is what a text begins with after white space and a byte order mark.
    private static func mayBeRecord(_ head: [UInt8]) -> Bool {
      let first = head.first { !isBlank($0) }
      return first == nil || first == UInt8(ascii: "{")
    }

    /// Whether a line that is not blank has ended.
    private static func hasLine(_ head: [UInt8]) -> Bool {
      guard let first = head.firstIndex(where: { !isBlank($0) }) else { return false }
      return head[first...].contains(0x0A)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0xEF || byte == 0xBB || byte == 0xBF
    }
  }

  /// Reads a file of JSON Lines.
  private final class LineReader {
    let entry: InputEntry
    private let file: InputFile
    private var splitter = JSONLinesSplitter()
    private var isAtEnd = false
    private static let chunk = 1 << 18

    init(_ file: InputFile, _ entry: InputEntry, head: [UInt8]) {
      self.file = file
      self.entry = entry
      splitter.append(head)
    }

    func next() throws(SystemError) -> JSONLinesSplitter.Line? {
      while true {
        if let line = splitter.next() { return line }
        if isAtEnd { return splitter.finish() }
        var chunk: [UInt8] = []
        isAtEnd = try !file.read(into: &chunk, atMost: Self.chunk)
        splitter.append(chunk)
      }
    }
  }
#endif
