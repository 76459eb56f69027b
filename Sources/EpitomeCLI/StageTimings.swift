#if CommandLine
  import EpitomeCore
  import Synchronization

  /// How long reading, the stages and writing took, all documents together.
  final class StageTimings: Sendable {
    private struct Sums {
      /// In the order in which they were first met.
      var names: [String] = []
      var times: [String: Duration] = [:]
      var bytes: [String: Int] = [:]
    }

    private let sums = Mutex(Sums())

    /// Runs a step on a document, and notes how long it took where there are timings.
    static func measure(
      _ step: PipelineStep, _ timings: StageTimings?, _ document: Document,
      _ body: (Document) async throws -> Document
    ) async rethrows -> Document {
      guard let timings else { return try await body(document) }
      let clock = ContinuousClock()
      let start = clock.now
      defer { timings.add(start.duration(to: clock.now), document.bytes.count, step.name) }
      return try await body(document)
    }

    /// Does something, and notes how long it took over so many bytes where there are timings.
    static func measure<Result>(
      _ name: String, _ timings: StageTimings?, bytes: Int, _ body: () throws -> Result
    ) rethrows -> Result {
      guard let timings else { return try body() }
      let clock = ContinuousClock()
      let start = clock.now
      defer { timings.add(start.duration(to: clock.now), bytes, name) }
      return try body()
    }

    private func add(_ time: Duration, _ bytes: Int, _ name: String) {
      sums.withLock { sums in
        if sums.times[name] == nil { sums.names.append(name) }
        sums.times[name, default: .zero] += time
        sums.bytes[name, default: 0] += bytes
      }
    }

    /// Tells the sums as a table: seconds, speed, and share of the whole.
    func report() {
      let sums = sums.withLock { $0 }
      let total = sums.times.values.reduce(0) { $0 + Self.seconds($1) }
      var rows = sums.names.map { name in
        let seconds = Self.seconds(sums.times[name] ?? .zero)
        let speed = seconds > 0 ? Self.decimal(Double(sums.bytes[name] ?? 0) / 1e6 / seconds, places: 1) : ""
        let share = total > 0 ? Self.decimal(100 * seconds / total, places: 1) + " %" : ""
        return [name, Self.decimal(seconds, places: 3), speed, share]
      }
      rows.append(["total", Self.decimal(total, places: 3), "", ""])
      let table = Table.lines(["stage", "seconds", "MB/s", "share"], rows, right: [1, 2, 3])
      Console.error(String(table.dropLast()))
    }

    private static func seconds(_ time: Duration) -> Double {
      let (seconds, attoseconds) = time.components
      return Double(seconds) + Double(attoseconds) / 1e18
    }

    /// A number with a fixed count of decimal places.
    private static func decimal(_ number: Double, places: Int) -> String {
      let unit = (0..<places).reduce(1) { product, _ in product * 10 }
      let whole = Int(min(number * Double(unit), 1e15).rounded())
      let fraction = String(whole % unit)
      return "\(whole / unit)." + String(repeating: "0", count: places - fraction.count) + fraction
    }
  }
#endif
