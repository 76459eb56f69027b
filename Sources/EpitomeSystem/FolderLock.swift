#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A folder's lock, held by one process at a time until it ends, however it ends.
public final class FolderLock: Sendable {
  private let descriptor: Int32
  /// When it was taken, by the clock of the file system, in nanoseconds since 1970.
  public let time: Int

  /// Who holds a lock.
  public struct Holder: Error, Sendable {
    /// The process; nil where the lock does not say.
    public let process: Int?
  }

  fileprivate init(_ descriptor: Int32, name: String) throws(SystemError) {
    self.descriptor = descriptor
    var status = stat()
    do throws(SystemError) {
      guard ftruncate(descriptor, 0) == 0 else { throw .last(name) }
      try Descriptor.write(Array("\(getpid())\n".utf8), to: descriptor, name: name)
      guard unsafe fstat(descriptor, &status) == 0 else { throw .last(name) }
    } catch {
      close(descriptor)
      throw error
    }
    time = FileStamp(status).modified
  }

  deinit { close(descriptor) }
}

extension OutputFolder {
  /// Takes the lock that is a file of this name.
  ///
  /// - Returns: the lock, or who holds it.
  /// - Throws: ``SystemError`` where the file system has no locks or the file cannot be made.
  public func lock(_ name: [[UInt8]]) throws(SystemError) -> Result<FolderLock, FolderLock.Holder> {
    let file = try openFile(name, O_RDWR | O_CREAT)
    let shown = path(of: name).description
    while flock(file, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let failure = errno
      close(file)
      guard failure == EWOULDBLOCK else { throw SystemError(failure, shown) }
      let text = (try? FileSystem.read(path(of: name))).map { String(decoding: $0, as: UTF8.self) } ?? ""
      return .failure(FolderLock.Holder(process: Int(text.prefix { $0 != "\n" })))
    }
    return .success(try FolderLock(file, name: shown))
  }
}
