#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds programs.
public enum Executable {
  /// The file that a command's first word names, seen from the folder that the command runs in, or nil: a path with a slash in it
  /// as it stands, any other name as the first of the folders in `PATH` has it.
  public static func find(_ name: String, in folder: FilePath) -> FilePath? {
    let word = FilePath(name)
    if word.bytes.contains(UInt8(ascii: "/")) { return isExecutable(word.seen(from: folder)) ? word : nil }
    guard !word.bytes.isEmpty, let search = Environment.value(of: "PATH") else { return nil }
    for place in FilePath(search).bytes.split(separator: UInt8(ascii: ":")) {
      let file = FilePath(bytes: place).appending(word.bytes).seen(from: FileSystem.currentFolder)
      if isExecutable(file) { return file }
    }
    return nil
  }

  private static func isExecutable(_ path: FilePath) -> Bool {
    guard (try? FileSystem.look(at: path))?.kind == .file else { return false }
    return unsafe path.withCString { unsafe access($0, X_OK) } == 0
  }
}

extension FilePath {
  /// The path as one sees it from where `folder` is named.
  public func seen(from folder: FilePath) -> FilePath {
    bytes.first == UInt8(ascii: "/") || folder.bytes.isEmpty ? self : folder.appending(bytes)
  }
}

extension FileSystem {
  /// The folder that relative paths are relative to.
  public static var currentFolder: FilePath {
    guard let path = unsafe getcwd(nil, 0) else { return FilePath(".") }
    defer { unsafe free(path) }
    return unsafe FilePath(bytes: UnsafeBufferPointer(start: path, count: strlen(path)).map { UInt8(bitPattern: $0) })
  }
}
