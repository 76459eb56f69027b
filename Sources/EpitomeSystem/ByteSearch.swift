#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Looks for bytes with the C library's `memchr`, many at a time.
public enum ByteSearch {
  /// The first place at or after `start`, and before `end`, where `byte` stands.
  public static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int = 0, to end: Int) -> Int? {
    precondition(start >= 0 && end <= bytes.count, "the range lies outside of the bytes")
    guard start < end else { return nil }
    return unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = unsafe memchr(base + start, Int32(byte), end - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Whether `byte` stands anywhere.
  public static func contains(_ byte: UInt8, in bytes: [UInt8]) -> Bool {
    first(byte, in: bytes, to: bytes.count) != nil
  }
}
