import Epitome
import EpitomeCore
import EpitomeLearning
import EpitomeSystem
import Foundation
import Testing

@Suite struct StoreTests {
  private static let hand = PolicyCheckpoint(
    target: .summary, weights: SelectionPolicy.hand.weights, parent: nil, ["kind": "base", "domain": "hand"])

  private static func checkpoint(_ figures: Double, domain: String = "meetings") -> PolicyCheckpoint {
    var policy = SelectionPolicy.hand
    policy[.figures] = figures
    return PolicyCheckpoint(
      target: .summary, weights: policy.weights, parent: hand, ["kind": "domain", "domain": .string(domain)])
  }

  private static func withStore(_ work: (PolicyStore, String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try work(try PolicyStore(FilePath(folder)), folder)
  }

  @Test func `what is served again and again is rolled back at once`() throws {
    try Self.withStore { store, _ in
      let (first, second) = (Self.checkpoint(1), Self.checkpoint(2))
      for checkpoint in [first, second] { try store.add(checkpoint, reason: "") }
      for id in [first.id, second.id, second.id] {
        try store.serve(id, domain: "meetings", action: "promote", reason: "")
      }
      #expect(try store.previous("meetings") == first.id)
    }
  }

  @Test func `a checkpoint comes back as the same bytes, and names its parent`() throws {
    let checkpoint = Self.checkpoint(1.25)
    let read = try PolicyCheckpoint(parsing: checkpoint.bytes)
    #expect(read == checkpoint && read.bytes == checkpoint.bytes)
    #expect(read.parent == Self.hand.id && read.policy?[.figures] == 1.25)
    #expect(checkpoint.bytes == Self.checkpoint(1.25).bytes)
    #expect(checkpoint.id != Self.checkpoint(1.5).id)
  }

  private static func changed(_ change: (String) -> String) throws -> PolicyError? {
    let text = String(decoding: checkpoint(1.25).bytes, as: UTF8.self)
    do throws(PolicyError) {
      _ = try PolicyCheckpoint(parsing: Array(change(text).utf8))
      return nil
    } catch { return error }
  }

  @Test func `a checkpoint that was edited by hand is refused`() throws {
    guard case .changed? = try Self.changed({ $0.replacing("1.25", with: "1.26") }) else {
      Issue.record("it was taken")
      return
    }
  }

  @Test func `a date beside the body changes nothing`() throws {
    #expect(try Self.changed { $0.replacing("{\"delta\"", with: "{\"delta\"") } == nil)
    let text = String(decoding: Self.checkpoint(1.25).bytes.dropLast(2), as: UTF8.self) + ",\"date\":\"2026-01-01\"}"
    #expect(try PolicyCheckpoint(parsing: Array(text.utf8)) == Self.checkpoint(1.25))
  }

  @Test func `a newer format, features that are unknown or missing, and garbage are named`() throws {
    #expect(
      try Self.changed { $0.replacing("epitome-policy/1", with: "epitome-policy/2") } == .format("epitome-policy/2"))
    guard case .unreadable? = try Self.changed({ String($0.dropLast(9)) }) else {
      Issue.record("cut off, and taken")
      return
    }
    // With a right id, so that the features themselves are looked at.
    func resigned(_ change: (inout [JSONValue]) -> Void) throws -> [UInt8] {
      var body = Self.checkpoint(1.25).body
      var features = body["features"]?.array ?? []
      change(&features)
      body["features"] = .array(features)
      let id = SHA256.hex(Array(JSONValue.object(body).description.utf8))
      body["id"] = .string(id)
      return Array(JSONValue.object(body).description.utf8)
    }
    #expect(throws: PolicyError.missingFeature("place")) {
      try PolicyCheckpoint(parsing: try resigned { $0.removeFirst() })
    }
    #expect(throws: PolicyError.unknownFeature("charm")) {
      try PolicyCheckpoint(parsing: try resigned { $0.append(["name": "charm", "version": 1, "w": 1]) })
    }
    #expect(throws: PolicyError.featureVersion("place")) {
      try PolicyCheckpoint(parsing: try resigned { $0[0] = ["name": "place", "version": 9, "w": 1] })
    }
  }

  @Test func `history tells what was served, and a rollback goes one back`() throws {
    try Self.withStore { store, _ in
      let (first, second, third) = (Self.checkpoint(1), Self.checkpoint(2), Self.checkpoint(3))
      for checkpoint in [first, second, third] {
        try store.add(checkpoint, reason: "trained")
        try store.serve(checkpoint.id, domain: "meetings", action: "promote", reason: "better")
      }
      #expect(try store.head("meetings") == third.id)
      #expect(try store.previous("meetings") == second.id)
      try store.serve(second.id, domain: "meetings", action: "rollback", reason: "")
      #expect(try store.previous("meetings") == first.id)
      #expect(try store.history().events.map(\.action).count { $0 == "add" } == 3)
      #expect(try store.history().events.count == 7)
      #expect(try store.head("calls") == nil)
    }
  }

  @Test func `a line of the history that is cut off misleads no rollback`() throws {
    try Self.withStore { store, folder in
      let checkpoints = (1...3).map { Self.checkpoint(Double($0)) }
      for checkpoint in checkpoints {
        try store.add(checkpoint, reason: "trained")
        try store.serve(checkpoint.id, domain: "meetings", action: "promote", reason: "better")
      }
      let file = URL(fileURLWithPath: folder + "/history.jsonl")
      let whole = try Data(contentsOf: file)
      try whole.dropLast(10).write(to: file)
      #expect(try store.history().damage == [folder + "/history.jsonl:6"])
      #expect(try store.heads().map(\.id) == [checkpoints[2].id])
      #expect(try store.previous("meetings") == checkpoints[1].id)
      // The second time that something was served cannot be read, so the first is not known to be the one before.
      var lines = whole.split(separator: 0x0A)
      lines[3] = lines[3].dropLast(10)
      try Data(lines.joined(separator: [0x0A])).write(to: file)
      #expect {
        try store.previous("meetings")
      } throws: { error in
        if case .store(let message)? = error as? LearningError { message.contains("history.jsonl:4: ") } else { false }
      }
      try Data(whole.split(separator: 0x0A)[..<1].joined()).write(to: file)
      #expect(try store.previous("meetings") == nil)
    }
  }

  @Test func `new training leaves the files of other domains as they are`() throws {
    try Self.withStore { store, folder in
      let old = Self.checkpoint(1, domain: "debates")
      try store.add(old, reason: "")
      let path = FilePath(folder + "/checkpoints/\(old.id).json")
      let before = try FileSystem.read(path)
      try store.add(Self.checkpoint(2, domain: "calls"), reason: "")
      #expect(try FileSystem.read(path) == before)
      #expect(before == old.bytes)
    }
  }

  @Test func `a checkpoint that was changed in the store is refused, and history stays`() throws {
    try Self.withStore { store, folder in
      let checkpoint = Self.checkpoint(1.25)
      try store.add(checkpoint, reason: "")
      let path = folder + "/checkpoints/\(checkpoint.id).json"
      let text = try String(contentsOfFile: path, encoding: .utf8).replacing("1.25", with: "9.25")
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(throws: LearningError.self) { try store.checkpoint(checkpoint.shortID) }
      #expect(try store.history().events.count == 1)
      #expect(throws: LearningError.self) { try store.checkpoint("ffff") }
      #expect(throws: LearningError.self) { try store.checkpoint("../x") }
    }
  }

  @Test func `two learners at once: the second is told to wait`() throws {
    try Self.withStore { _, folder in
      #expect {
        try PolicyStore(FilePath(folder))
      } throws: { error in
        if case .busy? = error as? LearningError { true } else { false }
      }
      #expect(PolicyStore(existing: FilePath(folder)) != nil)
    }
  }

  @Test func `a click log that is cut off in mid-line loses that click alone`() throws {
    try Self.withStore { store, folder in
      let click = Click(
        target: .summary, document: "d", text: "line", isWanted: true,
        features: [Double](repeating: 0.5, count: PolicyFeature.staticCount))
      for _ in 0..<3 { try store.append(click.line, to: ClickLog.name("me")) }
      let path = folder + "/clicks/me.jsonl"
      let bytes = try FileSystem.read(FilePath(path))
      try Data(bytes.dropLast(20)).write(to: URL(fileURLWithPath: path))
      let cut = try ClickLog(store, profile: "me")
      #expect(cut.clicks.count == 2 && cut.unread == 1)
      try store.append(click.line, to: ClickLog.name("me"))
      let mended = try ClickLog(store, profile: "me")
      #expect(mended.clicks == [click, click, click] && mended.unread == 1)
    }
  }
}
