import Foundation
import Testing

/// What is told on standard error: on a terminal, which util-linux's script(1) plays, and elsewhere.
@Suite struct TerminalTests {
  private let folder: TemporaryFolder
  private static let hasTerminal = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "epitome: 1\nstages: [{ use: command, name: slow, run: [sh, slow.sh] }]\noutput: { formats: [jsonl] }\n",
      to: "slow.yaml")
    try folder.write("while read -r line; do sleep 0.5; printf '%s\\n' \"$line\"; done", to: "slow.sh")
    for name in ["a", "b", "c", "d"] { try folder.write("A text.", to: "in/\(name).txt") }
  }

  /// What a terminal would show of a command line.
  private func shown(_ line: String, _ environment: [String: String] = [:]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
    process.arguments = ["-qec", Command.executable.path + " " + line, "/dev/null"]
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm", "LC_ALL": "C"].merging(
      environment
    ) { $1 }
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }

  @Test(.enabled(if: hasTerminal, "script is not there"))
  func `a bar shows how far work of more than a second is`() throws {
    let shown = try shown("run -p slow.yaml -j 1 in -o out")
    #expect(shown.contains("] 2 of 4, 50 %") || shown.contains("] 3 of 4, 75 %"))
    #expect(shown.hasSuffix("\r\u{1B}[K4 documents written\r\n"))
  }

  @Test(
    .enabled(if: hasTerminal, "script is not there"),
    arguments: [
      ("run -p slow.yaml -j 1 in -o out -q", "xterm"), ("run -p slow.yaml -j 1 in -o out", "dumb"),
      ("run -p slow.yaml -j 1 in", "xterm"), ("run -p slow.yaml -j 1 in/a.txt -o out", "xterm"),
    ])
  func `there is no bar where it is not wanted`(line: String, terminal: String) throws {
    #expect(try !shown(line, ["TERM": terminal]).contains("\u{1B}"))
  }

  @Test func `there is no bar elsewhere`() throws {
    let result = try Command.run("run -p slow.yaml -j 1 in -o out", in: folder.url)
    #expect(result.errors == "4 documents written\n")
  }

  @Test(.enabled(if: hasTerminal, "script is not there"))
  func `errors are red on a terminal unless colours are not wanted`() throws {
    let red = "\u{1B}[1;31merror:\u{1B}[0m"
    #expect(try shown("read missing.txt").contains(red))
    #expect(try shown("check missing.yaml").contains(": \(red) "))
    #expect(try !shown("read missing.txt --no-color").contains("\u{1B}"))
    #expect(try !shown("read missing.txt", ["NO_COLOR": "1"]).contains("\u{1B}"))
    #expect(try !shown("read missing.txt", ["TERM": "dumb"]).contains("\u{1B}"))
    #expect(try shown("read missing.txt", ["NO_COLOR": ""]).contains(red))
  }

  @Test func `a file name does nothing to a terminal`() throws {
    let result = try Command.run(["read", "a\u{1B}[2Jb"], in: folder.url)
    #expect(result.status == 66)
    #expect(!result.errors.contains("\u{1B}"))
  }

  @Test func `timings are a table with a row for each stage`() throws {
    let result = try Command.run("run -p meeting --timings --format jsonl in/a.txt", in: folder.url)
    let rows = result.errors.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.first == ["stage", "seconds", "MB/s", "share"])
    let names = [
      "read", "normalize", "unglue", "blocks", "language", "clean", "sentences", "sections", "acronyms",
      "definitions", "names", "terms", "summarize", "write", "total",
    ]
    #expect(rows.dropFirst().map { $0[0] } == names)
    #expect(rows.dropFirst().allSatisfy { Double($0[1]) != nil })
    let shares = rows.dropFirst().dropLast().compactMap { Double($0[3]) }
    #expect(shares.count == 14)
    #expect((99...101).contains(shares.reduce(0, +)))
  }
}
