import RawICU

/// ICU's own sentence and word breaking over UTF-8.
final class RawBreaks {
  private let breaker: OpaquePointer

  init() throws {
    guard let breaker = rawicu_open() else { throw BenchmarkError(message: "ICU opens no break iterator") }
    self.breaker = breaker
  }

  deinit { rawicu_close(breaker) }

  /// How many sentences and words there are.
  func count(_ bytes: [UInt8]) throws -> Int {
    let count = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { rawicu_count(breaker, $0, Int64(buffer.count)) } ?? 0
    }
    guard count >= 0 else { throw BenchmarkError(message: "ICU cannot break a text") }
    return Int(count)
  }
}
