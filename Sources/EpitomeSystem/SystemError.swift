#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the system answered instead of doing what it was asked.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number that the system gave.
  public let number: Int32
  /// What it was about: a path, or the name of a stream.
  public let subject: String

  /// An error by its number.
  public init(_ number: Int32, _ subject: String) {
    self.number = number
    self.subject = subject
  }

  /// What is wrong, in the system's words.
  public var reason: String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }

  /// `talks/rl.vtt: No such file or directory`.
  public var description: String { "\(subject): \(reason)" }

  /// Whether the thing is not there.
  public var isMissing: Bool { number == ENOENT || number == ENOTDIR }

  /// Whether nobody reads what is written any more.
  public var isClosedPipe: Bool { number == EPIPE }

  /// Whether a device is full or broken, rather than the file being one that cannot be made.
  public var isDeviceFailure: Bool { [ENOSPC, EDQUOT, EIO, EFBIG].contains(number) }

  /// Whether the same may work later: too many files are open, or memory is short.
  public var mayPass: Bool { [EAGAIN, EMFILE, ENFILE, ENOMEM, EINTR].contains(number) }

  /// The error of the call that just failed.
  static func last(_ subject: String) -> SystemError { SystemError(errno, subject) }
}
