#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The three streams that every process has.
public enum StandardStreams {
  /// Puts something in the place of those that were closed, or the next file that is opened would be taken for one of them.
  ///
  /// It is open the wrong way round, so that reading and writing fail as they do on a closed stream.
  public static func reserve() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
