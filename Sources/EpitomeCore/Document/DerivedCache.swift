import Synchronization

/// Names something that is computed from a document's text and kept for as long as the text stands.
public struct DerivedKey<Value: Sendable>: Sendable {
  /// Unique among derived values.
  public let name: String

  /// A key of this name.
  public init(_ name: String) {
    self.name = name
  }
}

/// What was computed from one state of a document's text, such as its word boundaries.
///
/// Shared by the copies of a document that have the same text, never written to the wire.
final class DerivedCache: Sendable {
  private let values = Mutex<[String: any Sendable]>([:])

  /// The kept value, or the one that `make` yields; two tasks that ask at once may both compute it, and both get the same.
  func value<Value: Sendable>(_ key: DerivedKey<Value>, _ make: () throws -> Value) rethrows -> Value {
    if let known = values.withLock({ $0[key.name] }) as? Value { return known }
    let made = try make()
    return values.withLock { values in
      if let known = values[key.name] as? Value { return known }
      values[key.name] = made
      return made
    }
  }
}
