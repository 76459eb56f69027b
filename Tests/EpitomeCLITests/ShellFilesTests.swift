import EpitomeCore
import Foundation
import Testing

@testable import Epitome

/// Completion scripts and man pages.
@Suite struct ShellFilesTests {
  private static let commands = [
    "run", "read", "write", "command", "init", "check", "explain", "stages", "schema", "df", "lint", "features",
    "genre", "policy", "completions",
  ]

  /// What a program prints, or nil where there is no such program.
  private func output(of program: String, _ words: [String]) throws -> String? {
    guard
      let path = ["/usr/bin/", "/bin/", "/usr/local/bin/"].map({ $0 + program }).first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = words
    process.currentDirectoryURL = Command.root
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }

  private func script(_ shell: String, in folder: TemporaryFolder) throws -> String {
    let result = try Command.run(["completions", shell])
    #expect(result.status == 0)
    try folder.write(result.output, to: "script")
    return folder.url.path + "/script"
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash"), "bash is not there"),
    arguments: [
      ("epitome expl", ["explain"]), ("epitome sections --min", ["--min-sentences"]),
      ("epitome summarize --per ", ["both", "document", "section"]), ("epitome summarize --per=se", ["section"]),
      ("epitome run --form", ["--format"]), ("epitome write --as ma", ["markdown"]),
      ("epitome schema ", ["document", "pipeline"]), ("epitome policy prom", ["promote"]),
      ("epitome run -p lec", ["lecture"]),
      ("epitome normalize --no-quo", ["--no-quotes"]), ("epitome read SampleD", ["SampleData"]),
      ("epitome run -o SampleD", ["SampleData"]), ("epitome read --language ", []),
    ])
  func `bash completes`(line: String, expected: [String]) throws {
    let folder = try TemporaryFolder()
    let script = try script("bash", in: folder)
    // As readline does it: words are parted at "=" too.
    var words = line.replacingOccurrences(of: "=", with: " = ").components(separatedBy: " ")
    if line.hasSuffix(" "), words.last != "" { words.append("") }
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let program =
      "source '\(script)'; COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1); _epitome; printf '%s\\n' \"${COMPREPLY[@]}\""
    let printed = try output(of: "bash", ["--norc", "-c", program])
    #expect(printed?.split(separator: "\n").map(String.init).sorted() == expected)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/zsh"), "zsh is not there"))
  func `zsh takes the script`() throws {
    let folder = try TemporaryFolder()
    let script = try script("zsh", in: folder)
    #expect(try output(of: "zsh", ["-f", "-n", script]) == "")
    let load = "autoload -U compinit; compinit -D; source '\(script)'; echo $_comps[epitome]"
    #expect(try output(of: "zsh", ["-f", "-c", load]) == "_epitome\n")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/fish"), "fish is not there"))
  func `fish completes`() throws {
    let folder = try TemporaryFolder()
    let script = try script("fish", in: folder)
    func complete(_ line: String) throws -> [String] {
      let text = try output(of: "fish", ["-N", "-c", "source '\(script)'; complete -C '\(line)'"]) ?? ""
      return text.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    }
    #expect(try complete("epitome expl") == ["explain"])
    #expect(try complete("epitome sections --min") == ["--min-sentences"])
    #expect(try complete("epitome summarize --per ").sorted() == ["both", "document", "section"])
    #expect(try complete("epitome run -p lec") == ["lecture"])
  }

  @Test func `there is a man page for every command`() throws {
    let folder = try TemporaryFolder()
    #expect(try Command.run(["manual", folder.url.path]).status == 0)
    let policy = ["train", "feedback", "learn", "eval", "promote", "rollback", "log", "diff", "explain", "study"]
    let names =
      Self.commands + StageRegistry.builtIn.stages.map(\.id) + policy.map { "policy-" + $0 }
      + ["genre-learn", "genre-show"]
    #expect(folder.files == (["epitome.1"] + names.map { "epitome-\($0).1" }).sorted())
    let sections = try folder.read("epitome-sections.1")
    #expect(sections.contains("\\fB\\-\\-min\\-sentences\\fR \\fIvalue\\fR\n"))
    #expect(sections.contains(".SH EXIT STATUS\n"))
    #expect(try folder.read("epitome.1").contains("\n.TP\n\\fBrun\\fR\n"))
    #expect(try folder.read("epitome-command.1").contains("\\fB\\-\\-\\fR \\fIprogram\\fR"))
    for file in folder.files {
      let warnings = try output(of: "groff", ["-man", "-ww", "-z", "-Tutf8", folder.url.path + "/" + file])
      #expect(warnings ?? "" == "", "\(file)")
    }
  }

  @Test(arguments: [["bash"], ["zsh"], ["fish"]])
  func `the parser's own option prints the same script`(words: [String]) throws {
    let own = try Command.run(["--generate-completion-script"] + words)
    #expect(own.status == 0)
    #expect(own.output == (try Command.run(["completions"] + words)).output)
  }
}
