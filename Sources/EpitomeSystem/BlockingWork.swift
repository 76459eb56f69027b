#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Work that waits for something outside.
public enum BlockingWork {
  /// Does work on a thread of its own, so that no thread that tasks share waits for it. A closed pipe is an error there, and does
  /// not end the process.
  public static func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      start { continuation.resume(returning: work()) }
    }
  }

  /// Does work on a thread of its own, and does not wait for it; where no thread can be had, here and now.
  public static func start(_ work: @escaping @Sendable () -> Void) {
    let box = unsafe Unmanaged.passRetained(Box(work))
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    defer { unsafe pthread_attr_destroy(&attributes) }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let failure = unsafe pthread_create(
      &thread, &attributes,
      { argument in
        var mask = Signals.set(of: [SIGPIPE])
        _ = unsafe pthread_sigmask(SIG_BLOCK, &mask, nil)
        #if canImport(Darwin)
          unsafe Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work()
        #else
          if let argument = unsafe argument { unsafe Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work() }
        #endif
        return nil
      }, box.toOpaque())
    if failure != 0 { unsafe box.takeRetainedValue().work() }
  }

  /// Waits.
  public static func pause(_ time: Duration) {
    let (seconds, attoseconds) = time.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    var left = timespec()
    while unsafe nanosleep(&time, &left) != 0, errno == EINTR { time = left }
  }

  private final class Box: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) {
      self.work = work
    }
  }
}
