/// Work on many inputs, some at a time, with results in the order of the inputs.
///
/// What is in memory at any time depends on the number at a time, never on how many inputs there are: an input is asked for only
/// when there is room for its result.
package struct OrderedTasks: Sendable {
  /// How many inputs are worked on at once.
  package let width: Int
  /// How many inputs may be in hand, worked on or waiting for one before them, for each that is worked on.
  private static let handful = 3

  /// Work on `width` inputs at once.
  package init(width: Int) {
    self.width = width
  }

  /// Works on inputs until there are no more.
  ///
  /// - Parameters:
  ///   - next: the next input, or nil at the end; may block. Never called twice at once.
  ///   - work: what is done to an input; called for several at once.
  ///   - deliver: takes the results, one after the other, in the order of the inputs.
  /// - Throws: the first error of any of the three, after which no further input is asked for; `CancellationError` where the
  ///   surrounding task was cancelled.
  package func run<Input: Sendable, Output: Sendable>(
    next: @escaping @Sendable () async throws -> Input?,
    work: @escaping @Sendable (Input) async throws -> Output,
    deliver: (Output) async throws -> Void
  ) async throws {
    if width <= 1 {
      while let input = try await next() {
        try Task.checkCancellation()
        try await deliver(try await work(input))
      }
      return
    }
    try await withThrowingTaskGroup(of: Event<Input, Output>.self) { group in
      var hand = Hand<Output>()
      var isReading = false
      var isAtEnd = false
      while true {
        if !isReading, !isAtEnd, hand.working < width, hand.count < width * Self.handful {
          isReading = true
          group.addTask { try await Abandonable.value(of: next).map { .input($0) } ?? .end }
        }
        guard let event = try await group.next() else { return }
        try Task.checkCancellation()
        switch event {
        case .end: (isReading, isAtEnd) = (false, true)
        case .input(let input):
          isReading = false
          let number = hand.begin()
          group.addTask { .output(number, try await work(input)) }
        case .output(let number, let output):
          hand.finish(number, output)
          while let output = hand.takeFirst() { try await deliver(output) }
        }
      }
    }
  }

  /// Waiting for something that cannot be cancelled, such as the next line of a pipe, no longer than the task that waits is wanted.
  private enum Abandonable {
    static func value<Value: Sendable>(of body: @escaping @Sendable () async throws -> Value) async throws -> Value {
      let answers = AsyncThrowingStream<Value, any Error>.makeStream()
      Task {
        do {
          answers.continuation.yield(try await body())
          answers.continuation.finish()
        } catch {
          answers.continuation.finish(throwing: error)
        }
      }
      for try await value in answers.stream { return value }
      throw CancellationError()
    }
  }

  private enum Event<Input: Sendable, Output: Sendable>: Sendable {
    case input(Input)
    case output(Int, Output)
    case end
  }

  /// Inputs that have no delivered result yet.
  private struct Hand<Output> {
    private var first = 0
    private var results: [Output?] = []
    private(set) var working = 0

    var count: Int { results.count }

    mutating func begin() -> Int {
      results.append(nil)
      working += 1
      return first + results.count - 1
    }

    mutating func finish(_ number: Int, _ output: Output) {
      results[number - first] = output
      working -= 1
    }

    mutating func takeFirst() -> Output? {
      guard let output = results.first ?? nil else { return nil }
      results.removeFirst()
      first += 1
      return output
    }
  }
}
