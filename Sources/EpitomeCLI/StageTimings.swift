#if CommandLine
  import Synchronization

  /// How long stages took, all documents together.
  final class StageTimings: Sendable {
    private let sums = Mutex<[String: Duration]>([:])

    /// Does something, and notes how long it took where there are timings.
    static func measure<Result>(
      _ name: String, _ timings: StageTimings?, _ body: () async throws -> Result
    ) async rethrows -> Result {
      guard let timings else { return try await body() }
      let clock = ContinuousClock()
      let start = clock.now
      defer { timings.add(start.duration(to: clock.now), name) }
      return try await body()
    }

    private func add(_ time: Duration, _ name: String) {
      sums.withLock { $0[name, default: .zero] += time }
    }

    /// Tells the sums, in the order of the stages.
    func report(in order: [String]) {
      let sums = sums.withLock { $0 }
      for name in order {
        guard let time = sums[name] else { continue }
        let (seconds, attoseconds) = time.components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        let digits = String(microseconds % 1000)
        let fraction = String(repeating: "0", count: 3 - digits.count) + digits
        let shown = "\(microseconds / 1000).\(fraction) ms"
        Console.error(name + String(repeating: " ", count: max(1, 32 - name.count - shown.count)) + shown)
      }
    }
  }
#endif
