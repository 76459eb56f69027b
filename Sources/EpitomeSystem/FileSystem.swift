#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reading files and folders.
public enum FileSystem {
  /// What stands at a path.
  public enum Kind: Hashable, Sendable {
    /// A file.
    case file
    /// A pipe or a device, which may keep its reader waiting.
    case stream
    /// A folder.
    case folder

    init(_ status: stat) {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: self = .folder
      case S_IFREG: self = .file
      default: self = .stream
      }
    }
  }

  /// Tells one file or folder from all others, whatever path leads to it.
  public struct Identity: Hashable, Sendable {
    private let device: UInt64
    private let number: UInt64

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  /// What stands at a path, links followed.
  public static func look(
    at path: FilePath
  ) throws(SystemError) -> (kind: Kind, identity: Identity, stamp: FileStamp) {
    var status = stat()
    let result = unsafe path.withCString { unsafe stat($0, &status) }
    guard result == 0 else { throw .last(path.description) }
    return (Kind(status), Identity(status), FileStamp(status))
  }

  /// Something in a folder.
  public struct Entry: Sendable {
    /// Its name.
    public let name: [UInt8]
    /// What it is, links followed; an error where a link leads nowhere or in a circle.
    public let found: Result<(kind: Kind, identity: Identity, stamp: FileStamp), SystemError>
  }

  /// What stands in a folder, sorted by the bytes of the names; what is hidden, with a name that begins with a dot, is left out.
  public static func entries(in path: FilePath) throws(SystemError) -> [Entry] {
    guard let folder = unsafe path.withCString({ unsafe opendir($0) }) else { throw .last(path.description) }
    defer { unsafe closedir(folder) }
    let descriptor = unsafe dirfd(folder)
    var entries: [Entry] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      let (name, result, status) = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { field in
        let name = unsafe Array(field.prefix { $0 != 0 })
        var status = stat()
        guard name.first != UInt8(ascii: "."), let start = unsafe field.assumingMemoryBound(to: CChar.self).baseAddress
        else { return ([UInt8](), Int32(0), status) }
        return (name, unsafe fstatat(descriptor, start, &status, 0), status)
      }
      if name.isEmpty { continue }
      if result == 0 {
        entries.append(Entry(name: name, found: .success((Kind(status), Identity(status), FileStamp(status)))))
      } else {
        entries.append(Entry(name: name, found: .failure(.last(path.appending(name).description))))
        errno = 0
      }
    }
    guard errno == 0 else { throw .last(path.description) }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// The file that standard output goes into; nil where it is a pipe, a terminal or another device.
  public static var standardOutputFile: Identity? {
    var status = stat()
    guard unsafe fstat(1, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Identity(status)
  }

  /// Names in a folder, sorted by their bytes, without `.` and `..`.
  public static func names(in path: FilePath) throws(SystemError) -> [[UInt8]] {
    guard let folder = unsafe path.withCString({ unsafe opendir($0) }) else { throw .last(path.description) }
    defer { unsafe closedir(folder) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    guard errno == 0 else { throw .last(path.description) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// All bytes of a file.
  public static func read(_ path: FilePath) throws(SystemError) -> [UInt8] {
    let file = try InputFile(path)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.expectedSize)
    while try file.read(into: &bytes, atMost: 1 << 20) {}
    return bytes
  }
}

/// A file or stream that is read from its beginning.
public final class InputFile: Sendable {
  private let descriptor: Int32
  private let name: String
  private let isOwned: Bool
  /// The size that the system tells, 0 for pipes.
  public let expectedSize: Int

  /// Opens a file. Folders are refused.
  public init(_ path: FilePath) throws(SystemError) {
    name = path.description
    isOwned = true
    let opened = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard opened >= 0 else { throw .last(name) }
    descriptor = opened
    var status = stat()
    let isKnown = unsafe fstat(opened, &status) == 0
    expectedSize = isKnown ? Int(clamping: min(status.st_size, 1 << 30)) : 0
    if isKnown, status.st_mode & S_IFMT == S_IFDIR { throw SystemError(EISDIR, name) }
  }

  private init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
    isOwned = false
    expectedSize = 0
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// The standard input.
  public static let standardInput = InputFile(descriptor: 0, name: "standard input")

  /// Appends what can be read at once; false at the end.
  public func read(into bytes: inout [UInt8], atMost count: Int) throws(SystemError) -> Bool {
    var result = 0
    repeat {
      unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: min(count, 1 << 18)) { memory in
        #if canImport(Glibc)
          unsafe result = Glibc.read(descriptor, memory.baseAddress, memory.count)
        #elseif canImport(Musl)
          unsafe result = Musl.read(descriptor, memory.baseAddress, memory.count)
        #else
          unsafe result = Darwin.read(descriptor, memory.baseAddress, memory.count)
        #endif
        if result > 0 { unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: memory[..<result])) }
      }
    } while result < 0 && errno == EINTR
    guard result >= 0 else { throw .last(name) }
    return result > 0
  }
}

extension FilePath {
  /// Calls `body` with the path as C takes it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("an array of one byte has a start") }
      return unsafe body(start)
    }
  }
}
