#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import Synchronization

/// Ends the process as a signal does, and leaves no half-written file behind.
public enum Signals {
  /// Files that are being written and are taken away if the process is told to end.
  private static let unfinished = Mutex<Set<FilePath>>([])

  /// Makes a file that is not to be left half written. Once the process is told to end, nothing is made any more.
  static func begin<Result: Sendable>(_ path: FilePath, make: () -> Result) -> Result {
    unfinished.withLock {
      $0.insert(path)
      return make()
    }
  }

  static func finished(_ path: FilePath) { unfinished.withLock { _ = $0.remove(path) } }

  /// Ends the process as a closed pipe does, for `epitome … | head`.
  public static func dieOfClosedPipe() -> Never {
    raiseAgain(SIGPIPE)
  }

  /// From now on SIGINT, SIGTERM and SIGHUP take unfinished files away before they end the process.
  ///
  /// A handler may do next to nothing, so it only wakes a thread by a pipe; the thread does the work. Blocking the signals and
  /// waiting for them would not do, since the main thread lets all of them in while it waits for tasks.
  public static func removeUnfinishedFilesWhenEnding() {
    guard wakingPipe.read >= 0 else { return }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    guard unsafe pthread_create(&thread, nil, { _ in Signals.waitForEnd() }, nil) == 0 else { return }
    for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
      handle(number) { number in
        let failure = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = unsafe sendByte(Signals.wakingPipe.write, &byte, 1)
        errno = failure
      }
    }
  }

  /// The ends of a pipe by which a handler wakes the thread that ends the process; negative where there is none.
  private static let wakingPipe: (read: Int32, write: Int32) = {
    var ends: (Int32, Int32) = (-1, -1)
    let made = unsafe withUnsafeMutableBytes(of: &ends) { unsafe pipe($0.bindMemory(to: Int32.self).baseAddress) }
    guard made == 0 else { return (-1, -1) }
    _ = fcntl(ends.0, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.1, F_SETFD, FD_CLOEXEC)
    return (ends.0, ends.1)
  }()

  private static func waitForEnd() -> Never {
    var byte: UInt8 = 0
    while unsafe receiveByte(wakingPipe.read, &byte, 1) != 1 {}
    // The lock is kept to the end, so that no file is begun any more.
    unfinished.withLock { paths in
      for path in paths { _ = unsafe path.withCString { unsafe unlink($0) } }
      raiseAgain(Int32(byte))
    }
    _exit(128 + Int32(byte))
  }

  /// Lets a signal do what it does by itself.
  private static func raiseAgain(_ signal: Int32) -> Never {
    handleByDefault(signal)
    var mask = set(of: [signal])
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    raise(signal)
    _exit(128 + signal)
  }

  private static func handleByDefault(_ number: Int32) {
    #if canImport(Glibc)
      _ = Glibc.signal(number, SIG_DFL)
    #elseif canImport(Musl)
      _ = Musl.signal(number, SIG_DFL)
    #else
      _ = Darwin.signal(number, SIG_DFL)
    #endif
  }

  private static func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    #if canImport(Glibc)
      _ = Glibc.signal(number, handler)
    #elseif canImport(Musl)
      _ = Musl.signal(number, handler)
    #else
      _ = Darwin.signal(number, handler)
    #endif
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      return unsafe unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
    #else
      return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    #endif
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var mask = sigset_t()
    unsafe sigemptyset(&mask)
    for signal in signals { unsafe sigaddset(&mask, signal) }
    return mask
  }
}

#if canImport(Glibc)
  private let sendByte = unsafe Glibc.write
  private let receiveByte = unsafe Glibc.read
#elseif canImport(Musl)
  private let sendByte = unsafe Musl.write
  private let receiveByte = unsafe Musl.read
#else
  private let sendByte = unsafe Darwin.write
  private let receiveByte = unsafe Darwin.read
#endif
