import EpitomeCore

/// What happened in a store: its `history.jsonl`, which only grows.
package struct PolicyHistory: Sendable {
  /// Something that happened.
  package struct Event: Hashable, Sendable {
    /// `add`, `promote`, `reject` or `rollback`.
    package var action: String
    /// The checkpoint.
    package var id: String
    /// The domain or profile.
    package var domain: String
    /// Why.
    package var reason: String
  }

  /// What could be read, the oldest first.
  package private(set) var events: [Event] = []
  /// The lines that could not be, as `file:line`.
  package var damage: [String] { unread.map { "\(file):\($0)" } }

  private let file: String
  /// Numbers of the lines of events, and of those that could not be read.
  private var lines: [Int] = []
  private var unread: [Int] = []

  /// Reads a history.
  ///
  /// - Parameters:
  ///   - bytes: JSON Lines.
  ///   - file: what messages call it.
  init(_ bytes: [UInt8], file: String) {
    self.file = file
    let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in parts.enumerated() where !line.isEmpty {
      if let event = Event(parsing: Array(line)) {
        events.append(event)
        lines.append(index + 1)
      } else {
        unread.append(index + 1)
      }
    }
  }

  /// The checkpoint that was served for a domain before the one that is.
  ///
  /// - Parameters:
  ///   - domain: the domain or profile.
  ///   - head: what is served for it.
  /// - Returns: its id; nil where nothing was served before.
  /// - Throws: ``LearningError/store(_:)`` where a line that cannot be read may name another.
  package func previous(_ domain: String, head: String?) throws -> String? {
    var served: [(id: String, line: Int)] = []
    for (event, line) in zip(events, lines) where event.domain == domain {
      switch event.action {
      case "promote": if served.last?.id != event.id { served.append((event.id, line)) }
      case "rollback":
        if let place = served.lastIndex(where: { $0.id == event.id }) { served.removeSubrange((place + 1)...) }
      default: break
      }
    }
    var doubts = unread
    if let head, served.last?.id != head {
      // The line that served it is lost: the last of those that cannot be read.
      _ = doubts.popLast()
      if let place = served.lastIndex(where: { $0.id == head }) {
        served.removeSubrange((place + 1)...)
      } else {
        served.append((head, Int.max))
      }
    }
    let previous = served.dropLast().last
    if let doubt = doubts.last(where: { $0 > previous?.line ?? 0 }) {
      throw LearningError.store(
        "\(file):\(doubt): this line cannot be read and may say what was served before; name the checkpoint to serve")
    }
    return previous?.id
  }
}

extension PolicyHistory.Event {
  /// Reads a line; nil where it is no event.
  fileprivate init?(parsing line: [UInt8]) {
    guard let value = try? JSONValue(parsing: line), let action = value["action"]?.string, let id = value["id"]?.string
    else { return nil }
    self.init(action: action, id: id, domain: value["domain"]?.string ?? "", reason: value["reason"]?.string ?? "")
  }

  /// The line that says it, without its end.
  var line: [UInt8] {
    let members: JSONObject = [
      "action": .string(action), "id": .string(id), "domain": .string(domain), "reason": .string(reason),
    ]
    return Array(JSONValue.object(members).description.utf8)
  }
}
