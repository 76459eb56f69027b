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

  /// From now on SIGINT, SIGTERM and SIGHUP take unfinished files away before they end the process. To be called before any
  /// thread is made, since threads inherit which signals they let in.
  public static func removeUnfinishedFilesWhenEnding() {
    let heeded = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }
    guard !heeded.isEmpty else { return }
    var mask = Self.set(of: heeded)
    guard unsafe pthread_sigmask(SIG_BLOCK, &mask, nil) == 0 else { return }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    _ = unsafe pthread_create(&thread, nil, { _ in Signals.waitForEnd() }, nil)
  }

  private static func waitForEnd() -> Never {
    var mask = set(of: [SIGINT, SIGTERM, SIGHUP])
    var signal: Int32 = 0
    while unsafe sigwait(&mask, &signal) != 0 {}
    // The lock is kept to the end, so that no file is begun any more.
    unfinished.withLock { paths in
      for path in paths { _ = unsafe path.withCString { unsafe unlink($0) } }
      raiseAgain(signal)
    }
    _exit(128 + signal)
  }

  /// Lets a signal do what it does by itself.
  private static func raiseAgain(_ signal: Int32) -> Never {
    restoreDefault(signal)
    var mask = set(of: [signal])
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    raise(signal)
    _exit(128 + signal)
  }

  private static func restoreDefault(_ number: Int32) {
    #if canImport(Glibc)
      _ = Glibc.signal(number, SIG_DFL)
    #elseif canImport(Musl)
      _ = Musl.signal(number, SIG_DFL)
    #else
      _ = Darwin.signal(number, SIG_DFL)
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
