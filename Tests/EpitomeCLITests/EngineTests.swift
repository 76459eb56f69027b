import EpitomeCore
import Foundation
import Testing

/// What `run --engine` and `df --engine` promise to a program that hands out records.
@Suite struct EngineTests {
  private let folder: TemporaryFolder
  private static let pipeline = "epitome: 1\nstages: [{ use: normalize }, { use: blocks }, { use: sentences }]\n"
  /// Good and bad lines.
  private static let lines = [
    #"{"id":"a","text":"It rains. It pours."}"#, "", #"{"id":"b"}"#, #"{"text":"One\u2028line and one more."}"#,
    "{\"id\":\"c\",\"text\":\"A real \u{2028} separator, and \u{85} too.\"}", "nonsense", "[1,2]", " ",
    #"{"id":"d","text":"Line one.\nLine two.\r\nLine three.\u0000"}"#, #"{"id":"e","text":""#,
    #"{"error":{"code":"decode","message":"no text","stage":"read"},"format":"epitome.error/1","id":"f"}"#,
    #"{"id":"g","text":""}"#, #"{"id":"a","text":"The same id again."}"#,
  ]
  /// How many of them are answered by word of a failure.
  private static let failing = 7

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.pipeline, to: "p.yaml")
  }

  private func engine(_ input: String, _ words: String = "run -p p.yaml --engine") throws -> Command.Result {
    try Command.run(words, input: input, in: folder.url)
  }

  private func answers(_ result: Command.Result) -> [String] {
    result.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  // MARK: - Answers

  @Test func `every line has one answer in its order and what fails is no failure of the run`() throws {
    let result = try engine(Self.lines.joined(separator: "\n") + "\n")
    #expect(result.status == 0)
    #expect(result.errors == "\(Self.failing) of \(Self.lines.count) records failed\n")
    let found = answers(result)
    #expect(found.count == Self.lines.count)
    let nodes = try found.map { try JSONNode.parse(Array($0.utf8)) }
    let ids = nodes.map { $0["id"]?.string ?? "" }
    let named = ids.map { $0.hasPrefix("sha256:") ? "-" : $0 }
    #expect(named.joined(separator: " ") == "a - b - c - - - d - f g a")
    #expect(nodes.count { $0["format"]?.string == "epitome.error/1" } == Self.failing)
    #expect(nodes[8]["source"]?.string == "Line one.\nLine two.\r\nLine three.\0")
    #expect(found[10] == Self.lines[10])
    #expect(result.text.hasSuffix("\n"))
  }

  @Test(arguments: ["", " --flush", " -j 3", " -j 3 --flush"])
  func `an answer depends on its record alone`(flags: String) throws {
    let words = "run -p p.yaml --engine" + flags
    let alone = try Self.lines.map { try engine($0 + "\n").text }
    #expect(try engine(Self.lines.joined(separator: "\n") + "\n", words).text == alone.joined())
    let turned = Self.lines.reversed().joined(separator: "\n") + "\n"
    #expect(try engine(turned, words).text == alone.reversed().joined())
    let padded = Array(repeating: Self.lines[0] + "\n", count: 40).joined() + Self.lines[5] + "\n"
    #expect(try engine(padded, words).text == String(repeating: alone[0], count: 40) + alone[5])
  }

  @Test func `good records are answered as a run answers them`() throws {
    let good = "{\"id\":\"a\",\"text\":\"It rains. It pours.\"}\n{\"text\":\"No id here.\",\"language\":\"en\"}\n"
    try folder.write(good, to: "good.jsonl")
    let run = try Command.run("run -p p.yaml --format jsonl good.jsonl", in: folder.url)
    #expect(try engine(good).output == run.output)
    #expect(try engine(String(good.dropLast())).output == run.output)
    #expect(try engine(good.replacingOccurrences(of: "\n", with: "\r\n")).output == run.output)
  }

  @Test func `no records have no answers and a blank line has one`() throws {
    #expect(try engine("").output.isEmpty)
    #expect(answers(try engine("\n")).count == 1)
    #expect(answers(try engine("\n\n\n")).count == 3)
  }

  @Test func `a record of twenty megabytes in one line is answered`() throws {
    let text = String(repeating: "Tide and time wait for no one. ", count: 680_000)
    let result = try engine("{\"id\":\"long\",\"text\":\"\(text)\"}\n{\"id\":\"short\",\"text\":\"A.\"}\n")
    #expect(result.status == 0)
    #expect(answers(result).count == 2)
    #expect(result.output.count > text.utf8.count)
  }

  @Test func `nothing but standard output is written`() throws {
    _ = try engine(Self.lines.joined(separator: "\n"))
    #expect(folder.allFiles == ["p.yaml"])
  }

  @Test func `settings of the surroundings change nothing`() throws {
    let input = Self.lines.joined(separator: "\n")
    let plain = try engine(input).output
    try folder.write("{\"language\":\"ja\",\"format\":\"text\",\"jobs\":2}", to: ".epitome.json")
    let environment = ["EPITOME_LANGUAGE": "fr", "EPITOME_PIPELINE": "nosuch", "EPITOME_JOBS": "none"]
    let words = ["run", "-p", "p.yaml", "--engine"]
    let result = try Command.run(words, input: Array(input.utf8), in: folder.url, environment: environment)
    #expect(result.status == 0)
    #expect(result.output == plain)
  }

  // MARK: - How it ends

  @Test(
    arguments: [
      ("run --engine --strict", 64), ("run --engine -o out", 64), ("run --engine --format text", 64),
      ("run --engine --corpus", 64), ("run --engine --encoding latin1", 64), ("run --engine p.yaml", 64),
      ("run --engine --force", 64), ("run --engine -j 0", 64), ("run --flush", 64), ("run --engine -p nosuch", 78),
      ("run --engine -p bad.yaml", 78), ("run --engine --corpus-file p.yaml", 78),
      ("run --engine --corpus-file nosuch.json", 78), ("run --corpus --corpus-file c.json", 64),
      ("df --engine --floor 2", 64), ("df --engine p.yaml", 64),
    ] as [(String, Int32)])
  func `what is wrong is told before anything is read`(line: String, status: Int32) throws {
    try folder.write("epitome: 1\nstages: [{ use: nosuch }]\n", to: "bad.yaml")
    let child = try Conversation(line, in: folder.url)
    // Its input stays open and empty: whoever waited for a record would never end.
    #expect(child.endsByItself())
    #expect(child.status == status)
    #expect(child.output.isEmpty)
  }

  @Test func `input that cannot be read is an error of input and output`() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "exec \"$0\" run --engine < /tmp", Command.executable.path]
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74)
  }

  @Test(arguments: ["", " -j 3"])
  func `a closed pipe ends it quietly`(flags: String) throws {
    let record = "{\"id\":\"a\",\"text\":\"\(String(repeating: "It rains. ", count: 400))\"}\n"
    try folder.write(String(repeating: record, count: 300), to: "many.jsonl")
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    let line = "\"$0\" run -p p.yaml --engine\(flags) < many.jsonl 2> said | head -c 10 > head"
    shell.arguments = ["-c", line + "; echo ${PIPESTATUS[0]} > status", Command.executable.path]
    shell.currentDirectoryURL = folder.url
    try shell.run()
    shell.waitUntilExit()
    #expect(try folder.read("status") == "141\n")
    #expect(try folder.read("said") == "")
  }

  // MARK: - Reading ahead

  @Test(arguments: [1, 2])
  func `with --flush each answer comes before the next record is given`(jobs: Int) throws {
    let child = try Conversation("run -p p.yaml --engine --flush -j \(jobs)", in: folder.url)
    for line in Self.lines + Self.lines {
      child.send(line + "\n")
      #expect(child.waits { $0.last == 0x0A })
      child.forget()
    }
    child.close()
    #expect(child.endsByItself())
    #expect(child.status == 0)
  }

  @Test(arguments: [1, 2])
  func `it does not read far ahead of what it answers`(jobs: Int) throws {
    let stage = "{ use: command, name: mine, run: [sh, -c, \"sleep 1000\"], timeout: 900 }"
    try folder.write("epitome: 1\nstages: [\(stage)]\n", to: "slow.yaml")
    let child = try Conversation("run -p slow.yaml --engine --flush -j \(jobs)", in: folder.url)
    let record = Array("{\"text\":\"\(String(repeating: "x", count: 1000))\"}\n".utf8)
    let taken = child.bytesTaken(of: record, atMost: 16 << 20)
    #expect(taken < 2 << 20, "\(taken)")
    child.stop()
  }

  // MARK: - Statistics

  @Test func `partial statistics add up to those of all records`() throws {
    let records = (0..<40).map { number in
      "{\"id\":\"\(number)\",\"text\":\"Stone number \(number) is granite.\\n\\nRecorded in the old office\\n\"}\n"
    }
    try folder.write(records.joined(), to: "all.jsonl")
    let whole = try Command.run("df all.jsonl", in: folder.url)
    #expect(try engine(records.joined(), "df --engine").output == whole.output)
    #expect(try engine(records.joined(), "df --engine -j 3").output == whole.output)
    for (part, range) in [("1.json", 0..<7), ("2.json", 7..<39), ("3.json", 39..<40), ("4.json", 0..<0)] {
      try folder.write(try engine(records[range].joined(), "df --engine").output, to: part)
    }
    #expect(try Command.run("df 3.json 1.json 4.json 2.json", in: folder.url).output == whole.output)
  }

  @Test func `what cannot be counted is left out of statistics and is no failure`() throws {
    let result = try engine(Self.lines.joined(separator: "\n"), "df --engine")
    #expect(result.status == 0)
    #expect(result.errors == "\(Self.failing) of \(Self.lines.count) records failed\n")
    #expect(try JSONNode.parse(result.output)["documents"]?.int == Self.lines.count - Self.failing)
  }

  @Test func `a file of statistics does what counting the inputs does`() throws {
    for number in 0..<6 {
      try folder.write(
        "The mason\n\nStone number \(number) is granite. Granite is hard.\n\nRecorded in the old office\n",
        to: "in/\(number).txt")
    }
    try folder.write(try Command.run("df in", in: folder.url).output, to: "corpus.json")
    let counted = try Command.run("run --corpus in --format jsonl", in: folder.url)
    #expect(counted.text.contains("recurs in 6 of 6 files"))
    #expect(try Command.run("run --corpus-file corpus.json in --format jsonl", in: folder.url).output == counted.output)
    let records = try Command.run("read in", in: folder.url)
    let answered = try engine(records.text, "run --engine --corpus-file corpus.json")
    #expect(answered.output == counted.output)
    let into = "run --corpus-file corpus.json in -o out"
    #expect(try Command.run(into, in: folder.url).status == 0)
    #expect(try Command.run(into + " --dry-run", in: folder.url).text.isEmpty)
    try folder.write(try Command.run("df in/1.txt", in: folder.url).output, to: "corpus.json")
    #expect(try Command.run(into + " --dry-run", in: folder.url).text.contains("0.txt: the pipeline changed"))
  }
}

/// A run of the command that is talked with while it goes on.
private final class Conversation: @unchecked Sendable {
  private let process = Process()
  private let (input, stream) = (Pipe(), Pipe())
  private let lock = NSLock()
  private var received: [UInt8] = []

  init(_ line: String, in folder: URL) throws {
    process.executableURL = Command.executable
    process.arguments = line.split(separator: " ").map(String.init)
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
    process.standardInput = input
    process.standardOutput = stream
    process.standardError = FileHandle.nullDevice
    stream.fileHandleForReading.readabilityHandler = { [self] handle in
      let data = handle.availableData
      if data.isEmpty { handle.readabilityHandler = nil }
      lock.withLock { received += data }
    }
    try process.run()
  }

  deinit { stop() }

  var output: [UInt8] { lock.withLock { received } }
  var status: Int32 { process.terminationStatus }

  func send(_ text: String) { try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8)) }
  func close() { try? input.fileHandleForWriting.close() }
  func forget() { lock.withLock { received = [] } }

  func stop() {
    if process.isRunning { kill(process.processIdentifier, SIGTERM) }
    process.waitUntilExit()
  }

  /// Whether something becomes true of what was received, within a minute.
  func waits(for isTrue: ([UInt8]) -> Bool) -> Bool { Self.comes { isTrue(output) } }

  func endsByItself() -> Bool { Self.comes { !process.isRunning } }

  private static func comes(_ isTrue: () -> Bool) -> Bool {
    for _ in 0..<30000 {
      if isTrue() { return true }
      Thread.sleep(forTimeInterval: 0.002)
    }
    return false
  }

  /// How many bytes the process takes in before it takes none for two seconds.
  func bytesTaken(of record: [UInt8], atMost most: Int) -> Int {
    let descriptor = input.fileHandleForWriting.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var taken = 0
    var idle = 0
    var offset = 0
    while taken < most, idle < 200 {
      let written = unsafe record[offset...].withUnsafeBytes { bytes in
        unsafe write(descriptor, bytes.baseAddress, bytes.count)
      }
      if written > 0 {
        taken += written
        offset = (offset + written) % record.count
        idle = 0
      } else {
        Thread.sleep(forTimeInterval: 0.01)
        idle += 1
      }
    }
    return taken
  }
}
