import CICU
import Synchronization

/// Keeps break iterators that are not in use: opening one costs more than breaking a short text.
///
/// An iterator serves one thread at a time. The pool is short, so that unusual locales cannot make it grow; what has been
/// idle for longest goes first.
struct BreakIteratorPool: ~Copyable {
  static let shared = BreakIteratorPool()

  private static let capacity = 32

  private let idle = Mutex<[BreakIterator]>([])

  /// Calls `body` with an iterator of that kind, or returns nil when ICU has none.
  func withIterator<Result>(
    _ kind: BoundaryKind, locale: String, _ body: (BreakIterator) -> Result
  ) -> Result? {
    let pooled = idle.withLock { idle -> BreakIterator? in
      guard let index = idle.lastIndex(where: { $0.kind == kind && $0.locale == locale }) else { return nil }
      return idle.remove(at: index)
    }
    guard let iterator = pooled ?? BreakIterator(kind, locale: locale) else { return nil }
    let result = body(iterator)
    let evicted = idle.withLock { idle -> BreakIterator? in
      idle.append(iterator)
      return idle.count > Self.capacity ? idle.removeFirst() : nil
    }
    _ = evicted
    return result
  }
}

/// An ICU break iterator. Whoever took it out of the pool has it alone, so it may go from thread to thread.
@safe final class BreakIterator: @unchecked Sendable {
  let kind: BoundaryKind
  let locale: String
  private let handle: OpaquePointer

  init?(_ kind: BoundaryKind, locale: String) {
    guard let handle = unsafe cicu_breaker_open(kind.code, locale) else { return nil }
    self.kind = kind
    self.locale = locale
    unsafe self.handle = handle
  }

  deinit {
    unsafe cicu_breaker_close(handle)
  }

  /// Appends the boundaries of a part of `bytes`, without its start and with its end.
  func appendBoundaries(
    of bytes: [UInt8], in range: Range<Int>, to offsets: inout [Int32], statuses: inout [UInt8]
  ) -> Bool {
    unsafe withBytes(bytes, range) { start, length in
      defer { _ = unsafe cicu_breaker_set_text(handle, nil, 0) }
      guard unsafe cicu_breaker_set_text(handle, start, length) else { return false }
      let batch = min(512, range.count)
      unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: batch) { offsetBatch in
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: batch) { statusBatch in
          var count = batch
          while count == batch {
            count = Int(
              unsafe cicu_breaker_next(
                handle, Int32(range.lowerBound), offsetBatch.baseAddress, statusBatch.baseAddress, Int32(batch)))
            unsafe offsets.append(contentsOf: UnsafeBufferPointer(rebasing: offsetBatch[..<count]))
            unsafe statuses.append(contentsOf: UnsafeBufferPointer(rebasing: statusBatch[..<count]))
          }
        }
      }
      return true
    }
  }
}
