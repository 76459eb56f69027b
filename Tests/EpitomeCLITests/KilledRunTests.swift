import Foundation
import Testing

/// Runs that are killed, or that meet another.
@Suite(.serialized) struct KilledRunTests {
  private let folder: TemporaryFolder
  private static let words = ["run", "-p", "p.yaml", "in", "--format", "markdown,jsonl"]

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("epitome: 1\nstages: [{ use: normalize }, { use: blocks }, { use: sentences }]\n", to: "p.yaml")
    for number in 0..<120 {
      try folder.write(
        "This is number \(number). " + String(repeating: "It says little. ", count: number % 40),
        to: "in/\(number % 7)/\(number).txt")
    }
    let lines = (0..<60).map { "{\"id\":\"records/\($0)\",\"text\":\"Record number \($0).\"}\n" }
    try folder.write(lines.joined(), to: "in/records.jsonl")
    try folder.write("{\"id\":\"records/7\",\"text\":\"Again.\"}\n{\"broken\n", to: "in/zz.jsonl")
  }

  private func start(_ words: [String]) throws -> Process {
    let process = Process()
    process.executableURL = Command.executable
    process.arguments = words
    process.currentDirectoryURL = folder.url
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  @Test func `a run that was killed at any moment and is started again gives the bytes of one that was not`() throws {
    #expect(try Command.run(Self.words + ["-o", "whole"], in: folder.url).status == 65)
    let journalSize = try folder.read("whole/.epitome/manifest.jsonl").utf8.count
    let pages = try folder.pages("whole")
    #expect(pages.count == 120 * 2 + 60 * 2 + 3)
    var random: UInt64 = 20
    var unfinished = 0
    for round in 0..<20 {
      // The first halves of a run are cheap to do again, so that some rounds start where an earlier one was killed.
      if round % 4 == 0 { try? FileManager.default.removeItem(atPath: folder.url.path + "/out") }
      let process = try start(Self.words + ["-o", "out"])
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // A moment of the run's own progress, so that it is one whatever else the machine does.
      let moment = Int(Double(journalSize) * 0.8 * Double(random >> 40) / Double(1 << 24))
      while process.isRunning, folder.size("out/.epitome/journal.jsonl") < moment {
        Thread.sleep(forTimeInterval: 0.0005)
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { unfinished += 1 }
      guard round % 4 == 3 || round % 2 == 1 else { continue }
      let again = try Command.run(Self.words + ["-o", "out"], in: folder.url)
      #expect(again.status == 65)
      #expect(again.errors.hasSuffix("2 of 182 inputs failed\n"))
      #expect(try folder.pages("out") == pages, "round \(round)")
      #expect(!folder.allFiles.contains { $0.hasSuffix(".part") || $0.hasSuffix("journal.jsonl") })
      if round % 4 == 1 { try folder.write("This is new \(round).", to: "out/0/0.txt.md") }
    }
    #expect(unfinished >= 5)
  }

  @Test func `what a killed run did is not done again`() throws {
    let process = try start(Self.words + ["-o", "out", "-j", "1"])
    while !folder.files.contains("out/3/17.txt.md"), process.isRunning { Thread.sleep(forTimeInterval: 0.001) }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let journal = try folder.read("out/.epitome/journal.jsonl")
    let done = journal.split(separator: "\n").count { $0.contains("\"records\":") }
    #expect(done >= 5)
    let plan = try Command.run(Self.words + ["-o", "out", "--dry-run"], in: folder.url)
    #expect(plan.text.split(separator: "\n").count <= 122 - done)
  }

  @Test func `a second run into a folder waits for nothing and says what to do`() throws {
    let lock = try folder.holdLock("out")
    let before = try folder.stamps
    let second = try Command.run(Self.words + ["-o", "out"], in: folder.url)
    #expect(second.status == 75)
    #expect(second.errors.contains("another epitome (process 4711) is writing into out; try again when it has ended"))
    #expect(try folder.stamps == before)
    try lock.close()
    // A process that another test starts at this moment may hold the closed lock for as long as it takes to begin.
    var statuses: [Int32] = []
    while statuses.count < 50, statuses.last ?? 75 == 75 {
      statuses.append(try Command.run(Self.words + ["-o", "out"], in: folder.url).status)
    }
    #expect(statuses.last == 65)
  }

  @Test func `of two runs at once one does the work and the other is told`() throws {
    let processes = try (0..<2).map { _ in try start(Self.words + ["-o", "out"]) }
    for process in processes { process.waitUntilExit() }
    let statuses = processes.map(\.terminationStatus).sorted()
    // The second may begin after the first has ended.
    #expect(statuses == [65, 75] || statuses == [65, 65])
    let whole = try Command.run(Self.words + ["-o", "whole"], in: folder.url)
    #expect(whole.status == 65)
    #expect(try folder.pages("out") == folder.pages("whole"))
  }
}

extension TemporaryFolder {
  /// The bytes in a file; none where it is not there.
  func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path + "/" + path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  /// Takes the lock of an output folder, as another process would.
  func holdLock(_ output: String) throws -> FileHandle {
    try write("4711\n", to: output + "/.epitome/lock")
    let handle = try FileHandle(forUpdating: url.appendingPathComponent(output + "/.epitome/lock"))
    #expect(flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
    return handle
  }
}
