#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What tells that a file is the one that it was, without reading it: its size, when it was changed, and its inode.
public struct FileStamp: Hashable, Sendable {
  /// Size in bytes.
  public let size: Int
  /// When its bytes were changed, in nanoseconds since 1970.
  public let modified: Int
  /// Its number in the file system.
  public let inode: UInt64

  /// A stamp by its parts.
  public init(size: Int, modified: Int, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }

  init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    size = Int(clamping: status.st_size)
    modified = Int(clamping: time.tv_sec) &* 1_000_000_000 &+ Int(clamping: time.tv_nsec)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// Whether the file may have been changed after `time` without its stamp showing it, in the manner of git's racy entries:
  /// where it was last changed no earlier than that. File systems that count in seconds get two of them as a margin.
  public func isRacy(since time: Int) -> Bool {
    modified >= time &- (modified % 1_000_000_000 == 0 ? 2_000_000_000 : 0)
  }
}
