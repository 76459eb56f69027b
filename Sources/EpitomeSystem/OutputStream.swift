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

/// Writes to a descriptor and reads from one, past interruptions.
enum Descriptor {
  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let written = writeOnce(bytes[start...], to: descriptor)
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

  /// Writes what a descriptor that does not block takes at once; nil where nobody reads it any more.
  static func writeAvailable(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int? {
    let written = writeOnce(bytes, to: descriptor)
    if written < 0, errno == EINTR || errno == EAGAIN { return 0 }
    return written < 0 ? nil : written
  }

  /// Appends what can be read at once from a descriptor that does not block; false at the end.
  static func readAvailable(from descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    let count = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { memory in
      #if canImport(Glibc)
        let count = unsafe Glibc.read(descriptor, memory.baseAddress, memory.count)
      #elseif canImport(Musl)
        let count = unsafe Musl.read(descriptor, memory.baseAddress, memory.count)
      #else
        let count = unsafe Darwin.read(descriptor, memory.baseAddress, memory.count)
      #endif
      if count > 0 { unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: memory[..<count])) }
      return count
    }
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }

  private static func writeOnce(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      #if canImport(Glibc)
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        unsafe Musl.write(descriptor, buffer.baseAddress, buffer.count)
      #else
        unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
      #endif
    }
  }
}
