import Foundation

/// What went wrong with a measurement.
struct BenchmarkError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}

/// Seconds of processor time that this thread has had: what others do on the machine matters less to it than to a wall clock.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Processor time of a body, and what it gives.
func timed<Result>(_ body: () throws -> Result) rethrows -> (result: Result, seconds: Double) {
  let start = processorTime()
  let result = try body()
  return (result, processorTime() - start)
}

/// What was measured several times.
struct Samples {
  private(set) var values: [Double]

  init(_ values: [Double] = []) { self.values = values }

  mutating func add(_ value: Double) { values.append(value) }

  /// The middle value; of an even number the mean of the two in the middle.
  var median: Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// The median, then the least and the greatest.
  func shown(_ digits: Int) -> String {
    guard values.count > 1, let low = values.min(), let high = values.max() else { return fixed(median, digits) }
    return "\(fixed(median, digits)) (\(fixed(low, digits))–\(fixed(high, digits)))"
  }
}

/// A number with so many decimals.
func fixed(_ value: Double, _ digits: Int) -> String {
  value.isNaN ? "–" : String(format: "%.\(digits)f", value)
}
