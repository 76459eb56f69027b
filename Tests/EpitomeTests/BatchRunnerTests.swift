import EpitomeCore
import Synchronization
import Testing

@testable import Epitome

@Suite struct BatchRunnerTests {
  /// Fails for texts that say so, and is slow for others.
  struct Odd: AsyncStage {
    static let id = "odd"
    static let summary = "fails where it is told to"
    init(_ options: NoOptions) {}

    func process(_ document: Document) async throws -> Document {
      if document.text == "fail" { throw MissingLayer(layer: "x") }
      if document.text == "slow" { try await Task.sleep(for: .milliseconds(20)) }
      return document
    }
  }

  @Test(arguments: [1, 2, 8])
  func `results come in the order of the documents and failures among them`(jobs: Int) async throws {
    let texts = ["slow", "a", "fail", "slow", "b", "fail", "c"]
    var records = texts.enumerated().map { DocumentRecord.document(Document(id: "\($0)", text: $1)) }
    let earlier = FailedDocument(id: "7", code: "decode", stage: "read", message: "no text")
    records.append(.failure(earlier))
    let pipeline = try Pipeline { Odd(NoOptions()) }
    let results = try await BatchRunner(pipeline, jobs: jobs).run(records)
    #expect(results.map(\.id) == (0...7).map(String.init))
    let failures = results.compactMap { if case .failure(let failure) = $0 { failure } else { nil } }
    #expect(failures.map(\.id) == ["2", "5", "7"])
    #expect(failures.first?.code == "missing-layer")
    #expect(failures.first?.stage == "odd")
    #expect(failures.last == earlier)
  }

  @Test func `no more inputs are taken than there is room for`() async throws {
    let state = Mutex((taken: 0, delivered: 0, mostInHand: 0, working: 0, mostWorking: 0))
    try await OrderedTasks(width: 4).run(
      next: {
        state.withLock { state -> Int? in
          guard state.taken < 500 else { return nil }
          state.taken += 1
          state.mostInHand = max(state.mostInHand, state.taken - state.delivered)
          return state.taken
        }
      },
      work: { number in
        state.withLock { state in
          state.working += 1
          state.mostWorking = max(state.mostWorking, state.working)
        }
        if number % 50 == 1 { try await Task.sleep(for: .milliseconds(5)) }
        state.withLock { $0.working -= 1 }
        return number
      },
      deliver: { number in
        state.withLock { state in
          state.delivered += 1
          #expect(state.delivered == number)
        }
      })
    let end = state.withLock { $0 }
    #expect(end.delivered == 500)
    #expect(end.mostWorking <= 4)
    #expect(end.mostInHand <= 13)
  }

  @Test(arguments: [1, 3])
  func `an error of the one who takes results ends the work`(jobs: Int) async throws {
    struct Full: Error {}
    let taken = Mutex(0)
    await #expect(throws: Full.self) {
      try await OrderedTasks(width: jobs).run(
        next: {
          taken.withLock {
            $0 += 1; return $0
          }
        }, work: { $0 },
        deliver: { if $0 == 3 { throw Full() } })
    }
    #expect(taken.withLock { $0 } < 50)
  }

  @Test(arguments: [1, 3])
  func `cancelling ends the work`(jobs: Int) async throws {
    let task = Task {
      try await OrderedTasks(width: jobs).run(
        next: { 1 },
        work: {
          try await Task.sleep(for: .milliseconds(1)); return $0
        }, deliver: { (_: Int) in })
    }
    try await Task.sleep(for: .milliseconds(20))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
