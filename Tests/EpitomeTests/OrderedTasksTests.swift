import Synchronization
import Testing

@testable import Epitome

@Suite struct OrderedTasksTests {
  private struct Failure: Error {}

  @Test func `an error ends the work though the next input is long in coming`() async throws {
    let isFirst = Mutex(true)
    let clock = ContinuousClock()
    let start = clock.now
    await #expect(throws: Failure.self) {
      try await OrderedTasks(width: 2).run(
        next: {
          let first = isFirst.withLock { first in
            defer { first = false }
            return first
          }
          if first { return 1 }
          // What blocks cannot be cancelled.
          return await Task.detached {
            try? await Task.sleep(for: .seconds(600))
            return nil as Int?
          }.value
        }, work: { $0 }, deliver: { _ in throw Failure() })
    }
    #expect(clock.now - start < .seconds(300))
  }

  @Test(arguments: [1, 2, 5]) func `results come in the order of the inputs`(width: Int) async throws {
    let number = Mutex(0)
    var found: [Int] = []
    try await OrderedTasks(width: width).run(
      next: {
        number.withLock { number in
          number += 1
          return number <= 50 ? number : nil
        }
      },
      work: { input in
        for _ in 0..<(input % 7) { await Task.yield() }
        return input * 2
      }, deliver: { found.append($0) })
    #expect(found == (1...50).map { $0 * 2 })
  }
}
