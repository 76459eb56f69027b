import Foundation
import Testing

@Suite struct ReadmeTests {
  /// The lines of README's shell blocks, without their comments; `make` sets up and is not run within a test.
  static let commands = blocks("sh").flatMap { $0.split(separator: "\n") }.map { line in
    String(line.components(separatedBy: "  #")[0])
  }.filter { !$0.hasPrefix("make ") }

  /// The contents of README's fenced blocks in a language.
  static func blocks(_ language: String) -> [String] {
    let file = Command.root.appendingPathComponent("README.md")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "```\(language)\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
  }

  @Test func `there are commands to run`() {
    #expect(Self.commands.count >= 8)
  }

  @Test(arguments: commands)
  func `every command of the README works`(command: String) throws {
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

  @Test func `the page that the README shows is what the command prints`() throws {
    let page = try Command.run("run SampleData/podcast-shop-page.txt").text
    let shown = Self.blocks("markdown").joined().split(separator: "\n").filter { $0 != "…" }
    #expect(shown.count >= 8)
    for line in shown { #expect(page.contains(line), "\(line)") }
  }
}
