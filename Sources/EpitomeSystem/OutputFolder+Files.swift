#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is only ever added to.
public final class AppendingFile: Sendable {
  private let descriptor: Int32
  private let name: String

  fileprivate init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit { close(descriptor) }

  /// Adds bytes at the end.
  public func append(_ bytes: [UInt8]) throws(SystemError) {
    try Descriptor.write(bytes, to: descriptor, name: name)
  }
}

extension OutputFolder {
  /// The path of something in the folder, by the parts of its name.
  func path(of name: [[UInt8]]) -> FilePath {
    path.appending(Array(name.joined(separator: [UInt8(ascii: "/")])))
  }

  /// The stamp of a file by its relative path, or nil where there is none. A link has a stamp of its own.
  public func stamp(of name: ArraySlice<UInt8>) -> FileStamp? {
    var status = stat()
    let found = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: name.count + 1) { buffer in
      var end = 0
      for byte in name {
        unsafe buffer[end] = CChar(bitPattern: byte)
        end += 1
      }
      unsafe buffer[end] = 0
      guard let start = buffer.baseAddress else { return Int32(-1) }
      return unsafe fstatat(descriptor, start, &status, AT_SYMLINK_NOFOLLOW)
    }
    return found == 0 && status.st_mode & S_IFMT == S_IFREG ? FileStamp(status) : nil
  }

  /// All bytes of a file, or nil where there is none.
  public func read(_ name: [[UInt8]]) throws(SystemError) -> [UInt8]? {
    do {
      return try FileSystem.read(path(of: name))
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Opens a file to add to, making it where it is missing.
  public func openForAppending(_ name: [[UInt8]]) throws(SystemError) -> AppendingFile {
    AppendingFile(try openFile(name, O_WRONLY | O_CREAT | O_APPEND), name: path(of: name).description)
  }

  func openFile(_ name: [[UInt8]], _ flags: Int32) throws(SystemError) -> Int32 {
    let whole = path(of: name)
    let folder = try open(folder: name.dropLast(), for: whole)
    defer { if folder != descriptor { close(folder) } }
    let opened = unsafe FilePath(bytes: name.last ?? []).withCString {
      unsafe openat(folder, $0, flags | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
    guard opened >= 0 else { throw .last(whole.description) }
    return opened
  }

  /// Takes a file away where there is one, and the folders that it leaves empty. No link is followed.
  public func remove(_ name: [[UInt8]]) throws(SystemError) {
    let whole = path(of: name)
    for count in stride(from: name.count, to: 0, by: -1) {
      let folder: Int32
      do {
        folder = try open(folder: name[..<(count - 1)], for: whole, makesMissing: false)
      } catch {
        if error.isMissing { continue }
        throw error
      }
      defer { if folder != descriptor { close(folder) } }
      let isFile = count == name.count
      let removed = unsafe FilePath(bytes: name[count - 1]).withCString {
        unsafe unlinkat(folder, $0, isFile ? 0 : AT_REMOVEDIR)
      }
      if removed == 0 || isFile && errno == ENOENT { continue }
      if isFile { throw .last(whole.description) }
      return
    }
  }

  /// Takes away what an earlier process, which was killed, left half written, anywhere in the folder.
  ///
  /// Safe only for who holds the folder's lock.
  public func removeDrafts() {
    removeDrafts(in: path)
  }

  private func removeDrafts(in folder: FilePath) {
    for name in (try? FileSystem.names(in: folder)) ?? [] {
      let path = folder.appending(name)
      var status = stat()
      guard unsafe path.withCString({ unsafe lstat($0, &status) }) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { removeDrafts(in: path) }
      if status.st_mode & S_IFMT == S_IFREG, Self.isDraft(name) { _ = unsafe path.withCString { unsafe unlink($0) } }
    }
  }

  /// Whether a name is one that ``write(_:to:)`` gives to a file in the making: `.NAME.PROCESS.part`.
  private static func isDraft(_ name: [UInt8]) -> Bool {
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[0].isEmpty, parts[parts.count - 1].elementsEqual("part".utf8) else { return false }
    let process = parts[parts.count - 2]
    return !process.isEmpty && process.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
