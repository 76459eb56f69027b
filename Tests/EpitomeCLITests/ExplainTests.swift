import EpitomeCore
import Foundation
import Testing

@testable import Epitome

@Suite struct ExplainTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      epitome: 1
      vars: { word: plain, long: 12 }
      stages:
        - use: normalize
          with: { quotes: true, form: NFKC }
        - use: blocks
        - use: language
        - use: clean
          when: document.bytes > 200 and meta.title != 'say "no"'
        - use: sentences
          per-language: { de: { maxLength: 50 }, zh: { maxLength: 60 } }
        - use: terms
          name: key-terms
          with: { limit: "${vars.long}", glossary: ["a, b", "c'd"], stopList: ["$${x}"] }
          when: document.language in [en, de]
        - use: command
          name: mark it
          run: [sh, mark.sh, "two words", "it's"]
          reads: [sentences]
          writes: [mine]
          timeout: 20
          with: { limit: 3, text: "$${y} 'q'" }
          per-language: { de: { limit: 4 } }
      output: { formats: [jsonl] }
      """, to: "own/p.yaml")
    try folder.write(
      """
      note=$(printf '%s' "$EPITOME_WITH $*" | sed 's|[\\\\"&/]|.|g')
      exec sed -u "s/\\"layers\\":{/\\"layers\\":{\\"mine\\":[{\\"note\\":\\"$note\\"}],/"
      """, to: "own/mark.sh")
  }

  /// Runs a line of a shell that finds the built command.
  private func shell(_ line: String, _ words: [String] = []) throws -> (output: [UInt8], status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line, "sh"] + words
    process.currentDirectoryURL = folder.url
    process.environment = [
      "PATH": Command.executable.deletingLastPathComponent().path + ":/usr/bin:/bin", "HOME": "/nonexistent",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return (bytes, process.terminationStatus)
  }

  private static let samples = ["interview.de.srt", "round-table.zh.txt", "planning-meeting.txt"]
  private static let paths = samples.map { Command.sampleData.appendingPathComponent($0).path }

  @Test(arguments: ["own/p.yaml", "meeting"])
  func `the shell pipe of a pipeline gives the bytes of one run`(name: String) throws {
    let script = try Command.run(["explain", "--shell", name], in: folder.url)
    #expect(script.status == 0)
    let piped = try shell(script.text, Self.paths)
    let run = try Command.run(["run", "-p", name, "--format", "jsonl"] + Self.paths, in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(piped.status == 0)
    #expect(piped.output == run.output)
    #expect(run.text.split(separator: "\n").count == Self.samples.count)
  }

  @Test func `conditions and languages reach the stages of the pipe`() throws {
    let run = try Command.run(["run", "-p", "own/p.yaml", "--format", "jsonl"] + Self.paths, in: folder.url)
    let lines = try run.output.split(separator: 0x0A).map { try JSONValue(parsing: Array($0)) }
    let notes = lines.map { $0["layers"]?["mine"]?[0]?["note"]?.string ?? "" }
    #expect(notes[0].contains(".limit.:4"))
    #expect(notes[1].contains(".limit.:3"))
    #expect(notes[1].hasSuffix("two words it's"))
    #expect(lines[0]["layers"]?["terms"]?.array?.isEmpty == false)
    #expect(lines[1]["layers"]?["terms"] == .array([]))
  }

  @Test(arguments: PipelineFile.builtInNames)
  func `the explanation of a pipeline is a file that means the same`(name: String) throws {
    let explained = try Command.run(["explain", name])
    #expect(explained.status == 0)
    let again = try PipelineFile.load(text: explained.text)
    #expect(again.description == (try PipelineFile.load(name)).description)
  }

  @Test func `the explanation of a file with everything in it means the same`() throws {
    let explained = try Command.run(["explain", "p.yaml"], in: folder.url.appendingPathComponent("own"))
    let own = folder.url.path + "/own/"
    let again = try PipelineFile.load(text: explained.text, name: own + "q.yaml")
    #expect(again.description == (try PipelineFile.load(own + "p.yaml")).description)
    #expect(explained.text.contains("limit: 12"))
    #expect(explained.text.contains("# p.yaml:14:20, from vars.long at p.yaml:2:28"))
    #expect(explained.text.contains("maxWords: 5"))
    #expect(explained.text.contains("# default"))
  }

  @Test(arguments: ["own/top/p.yaml", "p.yaml"])
  func `a program of an extended file runs in the folder of that file`(name: String) throws {
    let base = name == "p.yaml" ? "own/base.yaml" : "../base.yaml"
    try folder.write("#!/bin/sh\nexec sh mark.sh \"$@\"\n", to: "own/mark")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.url.appendingPathComponent("own/mark").path)
    try folder.write(
      """
      epitome: 1
      stages:
        - use: blocks
        - use: sentences
        - { use: command, name: mine, run: [./mark], writes: [mine], with: { a: 1 } }
      """, to: "own/base.yaml")
    try folder.write("epitome: 1\nextends: \(base)\nstages: [{ use: mine, with: { b: 2 } }]\n", to: name)
    try folder.write("One is here. Two is there.", to: "a.txt")
    let run = try Command.run(["run", "-p", name, "--format", "jsonl", "a.txt"], in: folder.url)
    #expect(run.status == 0 && run.text.contains("\"note\""), "\(run.errors)")
    let script = try Command.run(["explain", "--shell", name], in: folder.url)
    #expect(try shell(script.text, ["a.txt"]).output == run.output)
    let explained = try Command.run(["explain", name], in: folder.url)
    let kept = URL(fileURLWithPath: name).deletingLastPathComponent().relativePath + "/kept.yaml"
    try folder.write(explained.text, to: kept)
    let again = try Command.run(["run", "-p", kept, "--format", "jsonl", "a.txt"], in: folder.url)
    #expect(again.output == run.output, "\(again.errors)")
    #expect(explained.text.contains("folder: \(name == "p.yaml" ? "own" : "\"..\"")"))
  }

  @Test func `a folder that is not there is told`() throws {
    try folder.write(
      "epitome: 1\nstages:\n  - { use: command, name: mine, run: [sh], folder: nowhere }\n", to: "own/w.yaml")
    let checked = try Command.run(["check", "own/w.yaml"], in: folder.url)
    #expect(checked.status == 78 && checked.errors.contains("own/w.yaml:3:52: error: no folder \"own/nowhere\""))
  }

  @Test func `JSON says the same for programs`() throws {
    let value = try JSONValue(parsing: Command.run(["explain", "--json", "meeting"]).output)
    let stages = try #require(value["stages"]?.array)
    let blocks = try #require(stages.first { $0["use"] == "blocks" })
    #expect(blocks["places"]?.array?.count == 2)
    let headings = try #require(blocks["options"]?.array?.first { $0["name"] == "headings" })
    #expect(headings["value"] == .bool(false))
    #expect(headings["isDefault"] == .bool(false))
    #expect(headings["place"]?.string?.hasPrefix("builtin:meeting:") == true)
    let length = try #require(stages.last?["options"]?.array?.first { $0["name"] == "length" })
    #expect(length["variables"]?[0]?.string?.hasPrefix("vars.length at builtin:meeting:") == true)
    #expect(try Command.run(["explain", "--json", "--shell", "meeting"]).status == 64)
    #expect(try Command.run(["explain", "nosuch"]).status == 78)
  }

  @Test func `a pipe of stages can be told conditions and languages`() throws {
    let text = "Hello there. How are you?"
    let held = try Command.run(
      ["sentences", "--when", "document.bytes > 3", "--format", "text"], input: Array(text.utf8))
    #expect(held.text == "Hello there.\nHow are you?\n")
    let wrong = try Command.run(["sentences", "--when", "document.bytes >"], input: Array(text.utf8))
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("--when: expected a value or a variable, found the end"))
    for setting in ["ja", "ja:x", "ja:nosuch=1", "ja:maxLength=1"] {
      #expect(try Command.run(["sentences", "--per-language", setting], input: Array(text.utf8)).status == 64)
    }
  }
}
