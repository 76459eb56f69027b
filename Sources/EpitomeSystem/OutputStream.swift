#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Standard output and standard error.
public enum OutputStream: Sendable {
  /// For data.
  case standardOutput
  /// For all else.
  case standardError

  private var descriptor: Int32 { self == .standardOutput ? 1 : 2 }

  /// Whether a person watches.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all bytes.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    try Descriptor.write(bytes, to: descriptor, name: self == .standardOutput ? "standard output" : "standard error")
  }
}

extension InputFile {
  /// Whether standard input is a terminal, so that waiting for it would puzzle.
  public static var isStandardInputTerminal: Bool { isatty(0) == 1 }
}

/// Whole writes to a descriptor.
enum Descriptor {
  static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[start...])
        #if canImport(Glibc)
          return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          return unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          return unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
      }
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EAGAIN {
        var poller = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&poller, 1, -1)
        continue
      }
      guard written >= 0 else { throw .last(name) }
      start += written
    }
  }
}
