#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What surrounds the process.
public enum Environment {
  /// The value of an environment variable, or nil. Bytes that are not UTF-8 are carried as in ``Arguments``.
  public static func value(of name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe RawByte.decode(UnsafeBufferPointer(start: value, count: strlen(value)).map { UInt8(bitPattern: $0) })
  }
}

/// The processors of the machine.
public enum Processors {
  /// How many may be used at once, at least 1.
  public static var count: Int { max(1, Int(clamping: sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
