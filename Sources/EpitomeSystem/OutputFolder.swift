#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A folder that files are written into, and never beside: names cannot lead out of it, nor links inside it.
public final class OutputFolder: Sendable {
  /// Where it is.
  public let path: FilePath
  let descriptor: Int32

  /// Opens a folder, making it and those above it where they are missing.
  public init(_ path: FilePath) throws(SystemError) {
    self.path = path
    var above: [UInt8] = path.bytes.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []
    for part in path.bytes.split(separator: UInt8(ascii: "/")) {
      above += part + [UInt8(ascii: "/")]
      let made = unsafe FilePath(bytes: above).withCString { unsafe mkdir($0, 0o777) }
      if made != 0, errno != EEXIST, errno != EISDIR, !Self.isFolder(FilePath(bytes: above)) {
        throw .last(path.description)
      }
    }
    let opened = path.openFolder()
    guard opened >= 0 else { throw .last(path.description) }
    descriptor = opened
    guard unsafe faccessat(opened, ".", W_OK | X_OK, 0) == 0 else { throw .last(path.description) }
  }

  /// Opens a folder to look into; nil where there is none.
  public init?(existing path: FilePath) {
    let opened = path.openFolder()
    guard opened >= 0 else { return nil }
    self.path = path
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Writes a file under a relative name; it stands whole or not at all.
  ///
  /// - Parameters:
  ///   - bytes: all that the file holds.
  ///   - name: parts of the name, from the outermost folder to the file; none empty, `.` or `..`.
  /// - Returns: the stamp of the file.
  /// - Throws: ``SystemError``; what was there before stands then.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: [[UInt8]]) throws(SystemError) -> FileStamp {
    guard let file = name.last else { throw SystemError(EINVAL, path.description) }
    let whole = self.path(of: name)
    let folder = try open(folder: name.dropLast(), for: whole)
    defer { if folder != descriptor { close(folder) } }
    let draft = FilePath(bytes: Array(".".utf8) + file.prefix(200) + Array(".\(getpid()).part".utf8))
    let draftPath = FilePath(bytes: whole.bytes.dropLast(file.count) + draft.bytes)
    let opened = Signals.begin(draftPath) { draft.openDraft(in: folder) }
    defer { Signals.finished(draftPath) }
    do throws(SystemError) {
      guard opened >= 0 else { throw .last(whole.description) }
      let stamp = try write(bytes, to: opened, for: whole)
      let renamed = unsafe draft.withCString { from in
        unsafe FilePath(bytes: file).withCString { to in unsafe renameat(folder, from, folder, to) }
      }
      guard renamed == 0 else { throw SystemError.last(whole.description) }
      return stamp
    } catch {
      _ = unsafe draft.withCString { unsafe unlinkat(folder, $0, 0) }
      throw error
    }
  }

  /// Opens a folder within, part by part, so that no link is followed; those that are missing are made.
  func open(
    folder parts: ArraySlice<[UInt8]>, for whole: FilePath, makesMissing: Bool = true
  ) throws(SystemError) -> Int32 {
    var current = descriptor
    for part in parts {
      let name = FilePath(bytes: part)
      if makesMissing { _ = unsafe name.withCString { unsafe mkdirat(current, $0, 0o777) } }
      let next = unsafe name.withCString { unsafe openat(current, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
      let failure = errno
      if current != descriptor { close(current) }
      guard next >= 0 else { throw SystemError(failure, whole.description) }
      current = next
    }
    return current
  }

  /// Writes all bytes to a descriptor, waits until they are safe, and closes it.
  private func write(_ bytes: [UInt8], to opened: Int32, for whole: FilePath) throws(SystemError) -> FileStamp {
    var status = stat()
    do throws(SystemError) {
      try Descriptor.write(bytes, to: opened, name: whole.description)
      guard fsync(opened) == 0 || errno == EINVAL else { throw SystemError.last(whole.description) }
      guard unsafe fstat(opened, &status) == 0 else { throw SystemError.last(whole.description) }
    } catch {
      close(opened)
      throw error
    }
    guard close(opened) == 0 else { throw .last(whole.description) }
    return FileStamp(status)
  }

  private static func isFolder(_ path: FilePath) -> Bool {
    let failure = errno
    defer { errno = failure }
    return (try? FileSystem.look(at: path))?.kind == .folder
  }
}

extension FilePath {
  /// A descriptor of the folder at the path, negative where there is none.
  fileprivate func openFolder() -> Int32 {
    unsafe withCString { unsafe open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  /// A descriptor of a new file of this name in a folder, negative where it cannot be made.
  fileprivate func openDraft(in folder: Int32) -> Int32 {
    unsafe withCString { unsafe openat(folder, $0, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666) }
  }
}
