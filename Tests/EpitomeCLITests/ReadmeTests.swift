import Foundation
import Testing

@Suite struct ReadmeTests {
  /// The lines of README's shell blocks, without their comments; `make` sets up and is not run within a test.
  static let commands = blocks("sh").flatMap { $0.split(separator: "\n") }.map { line in
    String(line.components(separatedBy: "  #")[0])
  }.filter { !$0.hasPrefix("make ") }

  /// The contents of the fenced blocks of a page, by default the README, in a language.
  static func blocks(
    _ language: String, in file: URL = Command.root.appendingPathComponent("README.md")
  ) -> [String] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "```\(language)\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
  }

  @Test func `there are commands to run`() {
    #expect(Self.commands.count >= 8)
  }

  @Test(arguments: commands)
  func `every command of the README works`(command: String) throws {
    try Self.run(command)
  }

  /// Runs a line in the shell, with the built command on the path; it has to end well and to print something.
  static func run(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = Command.root
    let folder = Command.executable.deletingLastPathComponent().path
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PATH": folder + ":/usr/bin:/bin"], uniquingKeysWith: { $1 })
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(!printed.isEmpty || command.contains(" -o "))
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "python3 is not in /usr/bin"),
    arguments: ["jsonl", "markdown"])
  func `the stage of one's own that the README shows works`(format: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.blocks("python").joined(), to: "questions.py")
    try folder.write(Self.blocks("yaml").joined(), to: "p.yaml")
    let words = ["run", "-p", "p.yaml", "--format", format]
    let result = try Command.run(words, input: Array("It rains. Does it rain? It does.".utf8), in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("\"questions\":[{\"span\":[10,23]}]") == (format == "jsonl"))
    let lines = try Command.run(["sentences"], input: Array("It rains. Does it rain? It does.".utf8))
    let program = ["--writes", "questions", "--", "/usr/bin/python3", "questions.py"]
    let piped = try Command.run(["command"] + program, input: lines.output, in: folder.url)
    #expect(piped.text.contains("\"questions\":[{\"span\":[10,23]}]"))
  }

  @Test func `the page that the README shows is what the command prints`() throws {
    let page = try Command.run("run SampleData/podcast-shop-page.txt").text
    let shown = Self.blocks("markdown").joined().split(separator: "\n").filter { $0 != "…" }
    #expect(shown.count >= 8)
    for line in shown { #expect(page.contains(line), "\(line)") }
  }
}
