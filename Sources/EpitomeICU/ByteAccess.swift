/// Calls `body` with the start and length of a part of `bytes`, as C takes them.
///
/// - Precondition: `range` lies in `bytes` and is no longer than ``ICU/maximumByteCount``.
@inline(__always)
func withBytes<Result>(
  _ bytes: [UInt8], _ range: Range<Int>, _ body: (UnsafePointer<UInt8>?, Int32) throws -> Result
) rethrows -> Result {
  precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "the range lies outside of the bytes")
  precondition(range.count <= ICU.maximumByteCount, "the text is longer than ICU takes")
  return try unsafe bytes.withUnsafeBufferPointer { buffer in
    let start = unsafe buffer.baseAddress.map { unsafe $0 + range.lowerBound }
    return try unsafe body(start, Int32(range.count))
  }
}

/// Appends to `output` what `write` puts into memory of a given capacity.
///
/// - Parameters:
///   - estimate: A capacity that is mostly enough.
///   - output: The bytes to append to.
///   - write: Fills the memory and returns the length of all there is to write, which may exceed the capacity; it is
///     then called again. Negative on failure.
/// - Returns: Whether it did not fail.
func appendBytes(
  estimate: Int, to output: inout [UInt8], _ write: (UnsafeMutablePointer<UInt8>?, Int32) -> Int64
) -> Bool {
  var capacity = min(estimate, ICU.maximumByteCount)
  while true {
    let needed = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { memory -> Int in
      let needed = unsafe Int(write(memory.baseAddress, Int32(capacity)))
      if needed > 0, needed <= capacity {
        unsafe output.append(contentsOf: UnsafeBufferPointer(rebasing: memory[..<needed]))
      }
      return needed
    }
    if needed <= capacity { return needed >= 0 }
    if needed > ICU.maximumByteCount { return false }
    capacity = needed
  }
}
