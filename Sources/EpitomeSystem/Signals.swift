#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import CEpitomeSystem
internal import Synchronization

/// Ends the process as a signal does, and leaves no half-written file and no program that it started behind.
public enum Signals {
  /// What is taken away if the process is told to end.
  private struct Unfinished {
    /// Files that are being written.
    var files: Set<FilePath> = []
    /// Programs that were started, by the numbers of their groups.
    var processes: Set<Int32> = []
  }

  private static let unfinished = Mutex(Unfinished())
  /// How long programs may take over their end before they are ended.
  private static let lastMoments: UInt32 = 300

  /// Makes a file that is not to be left half written. Once the process is told to end, nothing is made any more.
  static func begin<Result: Sendable>(_ path: FilePath, make: () -> Result) -> Result {
    unfinished.withLock {
      $0.files.insert(path)
      return make()
    }
  }

  static func finished(_ path: FilePath) { unfinished.withLock { _ = $0.files.remove(path) } }

  /// Ends the process as a closed pipe does, for `epitome … | head`.
  public static func dieOfClosedPipe() -> Never {
    end(by: SIGPIPE)
  }

  /// From now on SIGINT, SIGTERM, SIGHUP and SIGPIPE take away what is unfinished before they end the process.
  ///
  /// A handler may do next to nothing, so it only wakes a thread by a pipe; the thread does the work. Blocking the signals and
  /// waiting for them would not do, since the main thread lets all of them in while it waits for tasks.
  public static func cleanUpWhenEnding() {
    guard wakingPipe.read >= 0 else { return }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    guard unsafe pthread_create(&thread, nil, { _ in Signals.waitForEnd() }, nil) == 0 else { return }
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] where !isIgnored(number) {
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
    end(by: Int32(byte))
  }

  private static func end(by signal: Int32) -> Never {
    // The lock is kept to the end, so that nothing is begun any more.
    unfinished.withLock { unfinished in
      for path in unfinished.files { _ = unsafe path.withCString { unsafe unlink($0) } }
      endAll(unfinished.processes)
      raiseAgain(signal)
    }
    _exit(128 + signal)
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

  static func set(of signals: [Int32]) -> sigset_t {
    var mask = sigset_t()
    unsafe sigemptyset(&mask)
    for signal in signals { unsafe sigaddset(&mask, signal) }
    return mask
  }
}

// MARK: - Programs

extension Signals {
  /// Starts a program, which is ended with this process.
  ///
  /// - Parameter spawn: yields 0 and the program's number, or the number of an error.
  /// - Returns: 0 or the number of the error.
  static func start(_ spawn: () -> (failure: Int32, process: Int32)) -> Int32 {
    _ = endsProgramsAtExit
    return unfinished.withLock { unfinished in
      let (failure, process) = spawn()
      if failure == 0 { unfinished.processes.insert(process) }
      return failure
    }
  }

  private static let endsProgramsAtExit: Void = {
    _ = atexit { Signals.unfinished.withLock { Signals.endAll($0.processes) } }
  }()

  /// Ends a program and all that it started, and tells how the program itself ended.
  static func end(process: Int32) -> ChildProcess.Ending {
    unfinished.withLock { unfinished in
      unfinished.processes.remove(process)
      kill(-process, SIGKILL)
    }
    var status: Int32 = 0
    var found: Int32
    repeat { found = unsafe waitpid(process, &status, 0) } while found < 0 && errno == EINTR
    guard found == process else { return .unknown }
    return status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  /// Ends a program and all that it started, unless that was done.
  static func interrupt(process: Int32) {
    unfinished.withLock { unfinished in
      if unfinished.processes.contains(process) { kill(-process, SIGKILL) }
    }
  }

  /// Asks programs to end, and ends those that do not.
  private static func endAll(_ processes: Set<Int32>) {
    for process in processes { kill(-process, SIGTERM) }
    for _ in 0..<lastMoments where processes.contains(where: { cepitome_has_ended($0) == 0 }) { usleep(1000) }
    for process in processes { kill(-process, SIGKILL) }
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
