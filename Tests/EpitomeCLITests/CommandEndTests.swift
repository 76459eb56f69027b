import Foundation
import Testing

/// Programs that are stages end with the command, however that ends.
@Suite struct CommandEndTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "epitome: 1\nstages: [{ use: command, name: mine, run: [sh, stage.sh] }]\noutput: { formats: [jsonl] }\n",
      to: "p.yaml")
    try folder.write(
      "trap '' TERM HUP INT\nsleep 1000 &\necho \"$$ $!\" > pids.new && mv pids.new pids\ncat\nsleep 1000\n",
      to: "stage.sh")
    try folder.write(
      (0..<400).map { "{\"id\":\"\($0)\",\"text\":\"\(String(repeating: "A text. ", count: 100))\"}\n" }.joined(),
      to: "many.jsonl")
  }

  private func shell(_ line: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder.url
    process.environment = [
      "PATH": Command.executable.deletingLastPathComponent().path + ":/usr/bin:/bin", "HOME": "/nonexistent",
    ]
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// The programs that still run of those that were started.
  private func running() throws -> [String] {
    let numbers = try folder.read("pids").split(separator: " ").map { String($0.filter(\.isNumber)) }
    #expect(numbers.count == 2)
    // One that was ended may take a moment.
    for _ in 0..<200 where numbers.contains(where: isRunning) { Thread.sleep(forTimeInterval: 0.01) }
    return numbers.filter(isRunning)
  }

  private func isRunning(_ number: String) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8) else { return false }
    return !status.contains(") Z ")
  }

  @Test func `a closed pipe`() throws {
    let process = try shell("epitome run -p p.yaml -j 1 many.jsonl | head -c 10 > head; echo ${PIPESTATUS[0]} > status")
    try process.run()
    process.waitUntilExit()
    #expect(try folder.read("status") == "141\n")
    #expect(try running() == [])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal`(number: Int32) throws {
    try folder.write(
      "cat > /dev/null &\n" + (try folder.read("stage.sh")).replacingOccurrences(of: "cat\n", with: ""), to: "stage.sh")
    let process = Process()
    process.executableURL = Command.executable
    process.arguments = ["run", "-p", "p.yaml", "many.jsonl", "-o", "out", "-j", "1"]
    process.currentDirectoryURL = folder.url
    process.standardError = FileHandle.nullDevice
    try process.run()
    for _ in 0..<2000 where !folder.files.contains("pids") { Thread.sleep(forTimeInterval: 0.005) }
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == number)
    #expect(try running() == [])
    #expect(folder.files.allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test func `the end of the work, with word of what was wrong`() throws {
    let result = try Command.run(["run", "-p", "p.yaml", "-j", "1", "many.jsonl"], in: folder.url)
    #expect(result.status == 0)
    #expect(result.text.split(separator: "\n").count == 400)
    #expect(result.errors.contains("mine: the program was ended by signal 9 after its last document"))
    #expect(try running() == [])
  }

  @Test func `the first failure under --strict`() throws {
    try folder.write(
      "echo \"$$ $$\" > pids\nwhile read -r line; do case $line in *'\"id\":\"5\"'*) echo x;; *) printf '%s\\n' \"$line\";; esac; done",
      to: "stage.sh")
    let result = try Command.run(["run", "-p", "p.yaml", "--strict", "-j", "2", "many.jsonl"], in: folder.url)
    #expect(result.status == 65)
    #expect(result.errors.contains("5: mine: answered a line that is no document"))
    #expect(try running() == [])
  }

  @Test func `what a program says on standard error stands under its name`() throws {
    try folder.write("echo hello >&2\nexec cat", to: "stage.sh")
    let loud = try Command.run(["run", "-p", "p.yaml", "-j", "1", "many.jsonl"], in: folder.url)
    #expect(loud.errors == "mine: hello\n")
    let quiet = try Command.run(["run", "-p", "p.yaml", "-j", "1", "-q", "many.jsonl"], in: folder.url)
    #expect(quiet.errors == "")
    #expect(loud.output == quiet.output)
  }

  @Test func `a missing program is told before a document is read`() throws {
    try folder.write("epitome: 1\nstages:\n  - use: command\n    run: [./nosuch]\n", to: "q.yaml")
    let result = try Command.run(["run", "-p", "q.yaml", "many.jsonl"], in: folder.url)
    #expect(result.status == 78)
    #expect(result.errors.hasPrefix("q.yaml:4:11: error: no program called \"./nosuch\"\n"))
    #expect(try Command.run(["command", "--", "nosuch"], in: folder.url).status == 78)
    #expect(try Command.run(["command"], in: folder.url).status == 64)
    #expect(try Command.run(["command", "--timeout", "0", "--", "cat"], in: folder.url).status == 64)
  }
}
