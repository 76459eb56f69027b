#if CommandLine
  import EpitomeSystem
  import Synchronization

  /// Shows how far the work is: on a terminal, and where it takes longer than a second.
  final class ProgressBar: Sendable {
    private struct State {
      var done = 0
      /// Nil where the inputs hold nobody knows how many documents.
      var total: Int?
      var isFinished = false
    }

    private let state: Mutex<State>
    private static let patience = Duration.seconds(1)
    private static let interval = Duration.milliseconds(100)
    private static let width = 30

    /// A bar, or nil where nobody would see it.
    ///
    /// - Parameter total: how many inputs there are.
    init?(total: Int) {
      guard Console.isCapableTerminal else { return nil }
      state = Mutex(State(total: total))
      BlockingWork.start { [self] in
        BlockingWork.pause(Self.patience)
        while draw() { BlockingWork.pause(Self.interval) }
      }
    }

    /// Counts an input.
    func advance() { state.withLock { $0.done += 1 } }

    /// From now on only the documents are counted.
    func hasUnknownTotal() { state.withLock { $0.total = nil } }

    /// Takes the bar away.
    func finish() {
      state.withLock { state in
        state.isFinished = true
        Console.draw("")
      }
    }

    /// Draws the bar unless the work is finished.
    private func draw() -> Bool {
      state.withLock { state in
        if !state.isFinished { Console.draw(Self.line(done: state.done, of: state.total)) }
        return !state.isFinished
      }
    }

    /// The bar as text.
    static func line(done: Int, of total: Int?) -> String {
      guard let total, total > 0 else { return "\(done) " + (done == 1 ? "document" : "documents") }
      let share = Double(min(done, total)) / Double(total)
      let filled = Int(share * Double(width))
      let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
      return "[\(bar)] \(done) of \(total), \(Int(share * 100)) %"
    }
  }
#endif
