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
    /// A line that is a record by itself, whatever stands before and after it.
    case record(JSONLinesSplitter.Line)
    /// A file that cannot be read.
    case problem(InputProblem)
    /// The end of a file whose lines came before, with the SHA-256 of the whole in hex.
    case end(InputEntry, sha256: String)
    /// Inputs, by number, that need not be read.
    case kept(Range<Int>)

    /// How many bytes there are to read.
    var count: Int {
      switch self {
      case .file(let bytes, _): bytes.count
      case .line(.line(let bytes, _), _), .record(.line(let bytes, _)): bytes.count
      case .line, .record, .problem, .end, .kept: 0
      }
    }
  }

  /// What is read next.
  enum SourceItem: Sendable {
    /// A file or standard input.
    case entry(InputEntry)
    /// Inputs, by number, that need not be read.
    case kept(Range<Int>)
  }

  /// Reads inputs piece by piece: a file at once, JSON Lines line by line, so that a pipe of any length needs little memory.
  actor RecordSource {
    /// How many files there are to read, or runs of them that need not be read.
    nonisolated let total: Int
    private var items: ArraySlice<SourceItem>
    /// Whether the end of lines is told, with the hash of all of them.
    private let tellsEnds: Bool
    private var lines: LineReader?
    /// One more than a document may have is enough to tell that it has too many.
    private let maximumBytes = ReaderOptions().maximumBytes + 1
    private static let chunk = 1 << 18

    init(_ entries: [InputEntry]) {
      items = entries.map { .entry($0) }[...]
      total = entries.count
      tellsEnds = false
    }

    /// Reads what a folder lacks, and tells where the lines of a file end.
    init(_ items: [SourceItem]) {
      self.items = items[...]
      total = items.count
      tellsEnds = true
    }

    /// The next piece, or nil at the end. Blocks where a pipe has nothing to read yet.
    func next() -> InputPiece? {
      while true {
        let entry: InputEntry
        if let open = lines?.entry {
          entry = open
        } else {
          switch items.popFirst() {
          case nil: return nil
          case .kept(let range): return .kept(range)
          case .entry(let next): entry = next
          }
        }
        do {
          if lines == nil {
            let file = try entry.path.map { path throws(SystemError) in try InputFile(path) } ?? .standardInput
            if let whole = try open(file, entry) { return .file(whole, entry) }
          }
          if let line = try lines?.next() { return .line(line, entry) }
          let sha256 = lines?.sha256
          lines = nil
          if let sha256 { return .end(entry, sha256: sha256) }
        } catch {
          lines = nil
          let status: ExitStatus = entry.path == nil ? .ioError : entry.isNamed ? .missingInput : .badInput
          return .problem(InputProblem(status: status, id: entry.id ?? "-", message: error.description))
        }
      }
    }

    /// The bytes of a file, or nil where it is JSON Lines, which are then to be read line by line.
    private func open(_ file: InputFile, _ entry: InputEntry) throws(SystemError) -> [UInt8]? {
      var head: [UInt8] = []
      head.reserveCapacity(file.expectedSize + 1)
      var searched = 0
      var blanks = 0
      var isOpen = true
      while isOpen, head.count < maximumBytes {
        isOpen = try file.read(into: &head, atMost: Self.chunk)
        while blanks < head.count, Self.isBlank(head[blanks]) { blanks += 1 }
        // White space and a byte order mark may go on as long as they like.
        if blanks == head.count { continue }
        if isOpen, head[blanks] != UInt8(ascii: "{") { break }
        if isOpen, head[searched...].firstIndex(of: 0x0A) == nil {
          searched = head.count
          continue
        }
        if TranscriptReader.isRecordLines(head) {
          lines = LineReader(file, entry, head: head, hashes: tellsEnds)
          return nil
        }
        if head[blanks...].contains(0x0A) { break }
      }
      while isOpen, head.count < maximumBytes { isOpen = try file.read(into: &head, atMost: Self.chunk) }
      return head
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0xEF || byte == 0xBB || byte == 0xBF
    }
  }

  /// Reads a file of JSON Lines.
  final class LineReader {
    let entry: InputEntry
    private let file: InputFile
    private var splitter = JSONLinesSplitter()
    private var isAtEnd = false
    private var hash: SHA256?
    private static let chunk = 1 << 18

    init(_ file: InputFile, _ entry: InputEntry, head: [UInt8] = [], hashes: Bool = false) {
      self.file = file
      self.entry = entry
      if hashes { hash = SHA256() }
      hash?.update(head[...])
      splitter.append(head)
    }

    /// SHA-256 of what was read so far, in hex; nil where nobody asks for it.
    var sha256: String? { hash?.hexDigest() }

    func next() throws(SystemError) -> JSONLinesSplitter.Line? {
      while true {
        if let line = splitter.next() { return line }
        if isAtEnd { return splitter.finish() }
        var chunk: [UInt8] = []
        isAtEnd = try !file.read(into: &chunk, atMost: Self.chunk)
        hash?.update(chunk[...])
        splitter.append(chunk)
      }
    }
  }
#endif
