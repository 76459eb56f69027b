import Foundation
import Testing

/// The bad inputs that a user meets, each with its exit code, and with the others done all the same.
@Suite struct BadInputTests {
  private static let pipeline = "epitome: 1\nstages: [{ use: normalize }, { use: blocks }, { use: sentences }]\n"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.pipeline, to: "p.yaml")
    try folder.write("A good text. It has two sentences.", to: "good.txt")
  }

  @Test(arguments: [
    ("run -p nosuch good.txt", 78), ("run -p nosuch.yaml good.txt", 78), ("nosuch good.txt", 64),
    ("sentences --nosuch 1 good.txt", 64), ("sentences --max-length many good.txt", 64),
    ("sentences --max-length 1 good.txt", 64), ("sentences --set nosuch=1 good.txt", 64),
    ("sentences --set maxLength good.txt", 64), ("run -p p.yaml --format pdf good.txt", 64),
    ("run -p p.yaml --format text,json good.txt", 64), ("run -p p.yaml -j none good.txt", 64),
    ("run -p p.yaml good.txt good.txt", 64), ("run -p p.yaml missing.txt", 66), ("read missing.txt", 66),
    ("run -p p.yaml good.txt -o good.txt", 73), ("run -p p.yaml good.txt -o good.txt/below", 73),
    ("run -p p.yaml --encoding foo good.txt -o out", 64), ("read --encoding foo good.txt", 64),
    ("run -p p.yaml good.txt", 0),
    ("run -p p.yaml -- good.txt", 0), ("read -- -good.txt", 66),
  ])
  func `what is wrong on the command line ends with its exit code`(line: String, status: Int32) throws {
    let result = try Command.run(line, in: folder.url)
    #expect(result.status == status)
    #expect(result.errors.isEmpty == (status == 0))
    #expect(result.output.isEmpty == (status != 0))
  }

  @Test(arguments: [
    ("epitome: 1\nstages: [{ use: nosuch }]", "no stage called \"nosuch\""),
    ("epitome: 1\nstages: [{ use: normalize, with: { nosuch: 1 } }]", "has no option \"nosuch\""),
    ("epitome: 1\nstages: [{ use: normalize, with: { form: 3 } }]", "found the number 3"),
    ("epitome: 1\nstages: [{ use: sentences }]", "needs \"blocks\""),
    ("epitome: 1\nstages: [{ use: blocks }, { use: normalize }]", "put \"normalize\" before \"blocks\""),
    ("epitome: 1\nstages: [{ use: blocks", "this is no YAML"), ("\u{FFFF}", "bad.yaml:1:1: error"),
  ])
  func `a wrong pipeline file ends before a document is read`(yaml: String, message: String) throws {
    try folder.write(yaml, to: "bad.yaml")
    for line in ["run -p bad.yaml good.txt -o out", "check bad.yaml"] {
      let result = try Command.run(line, in: folder.url)
      #expect(result.status == 78)
      #expect(result.errors.contains(message))
      #expect(result.errors.hasPrefix("bad.yaml:"))
    }
    #expect(!folder.files.contains { $0.hasPrefix("out/") })
  }

  @Test func `a missing file is told and the others are done`() throws {
    let result = try Command.run("run -p p.yaml missing.txt good.txt -o out", in: folder.url)
    #expect(result.status == 66)
    #expect(result.errors.contains("missing.txt: No such file or directory"))
    #expect(folder.files.contains("out/good.txt.md"))
    #expect(try folder.read("out/errors.jsonl").contains("\"id\":\"missing.txt\""))
  }

  @Test func `a binary file fails and the others are done`() throws {
    try folder.write((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ ($0 >> 3)) }, to: "in/noise.bin")
    try folder.write("A good text.", to: "in/good.txt")
    let result = try Command.run("run -p p.yaml in -o out", in: folder.url)
    #expect(result.status == 65)
    #expect(result.errors.contains("1 of 2 inputs failed"))
    #expect(folder.files.contains("out/good.txt.md"))
    #expect(try folder.read("out/errors.jsonl").contains("\"code\":\"decode\""))
    let again = try Command.run("run -p p.yaml in/good.txt -o out", in: folder.url)
    #expect(again.status == 0)
    #expect(!folder.files.contains("out/errors.jsonl"))
  }

  @Test(arguments: [
    [], Array("\n\n".utf8), Array("caf\u{E9}".unicodeScalars.map { UInt8($0.value) }), [0xEF, 0xBB, 0xBF],
  ])
  func `an empty file and one that is not UTF-8 are read`(bytes: [UInt8]) throws {
    try folder.write(bytes, to: "odd.txt")
    let result = try Command.run("run -p p.yaml odd.txt --format jsonl", in: folder.url)
    #expect(result.status == 0)
    #expect(result.text.contains("\"sentences\":["))
  }

  @Test func `a folder that leads back to itself is told and the others are done`() throws {
    try folder.write("A good text.", to: "in/deep/good.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/in/deep/back", withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(atPath: folder.url.path + "/in/circle", withDestinationPath: "circle")
    let result = try Command.run("run -p p.yaml in -o out", in: folder.url)
    #expect(result.status == 65)
    #expect(result.errors.contains("in/deep/back: the folder leads back to in; it is not followed"))
    #expect(result.errors.contains("in/circle: Too many levels of symbolic links"))
    #expect(folder.files.contains("out/deep/good.txt.md"))
  }

  @Test func `what cannot be read in a folder is input that fails, not a named one that is missing`() throws {
    try folder.write("A good text.", to: "in/good.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/in/nowhere.txt", withDestinationPath: "missing.txt")
    let result = try Command.run("run -p p.yaml in -o out", in: folder.url)
    #expect(result.status == 65 && result.errors.contains("in/nowhere.txt: No such file or directory"))
    #expect(folder.files.contains("out/good.txt.md"))
    #expect(try Command.run("read in/nowhere.txt", in: folder.url).status == 66)
    #expect(try Command.run("read in gone", in: folder.url).status == 66)
  }

  @Test(.disabled(if: geteuid() == 0, "no file is closed to the superuser"))
  func `a file of a folder that may not be read is input that fails`() throws {
    try folder.write("A good text.", to: "in/closed.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.url.path + "/in/closed.txt")
    #expect(try Command.run("read in", in: folder.url).status == 65)
    #expect(try Command.run("read in/closed.txt", in: folder.url).status == 66)
  }

  @Test func `a pipe in a folder does not keep the command waiting`() throws {
    try folder.write("A good text.", to: "in/good.txt")
    let maker = Process()
    maker.executableURL = URL(fileURLWithPath: "/usr/bin/mkfifo")
    maker.arguments = [folder.url.path + "/in/pipe"]
    try maker.run()
    maker.waitUntilExit()
    let result = try Command.run("read in", in: folder.url)
    #expect(result.status == 0)
    #expect(result.text.split(separator: "\n").count == 1)
  }

  @Test func `hidden files are left out and ids are paths below the folder`() throws {
    try folder.write("A.", to: "in/b/c.txt")
    try folder.write("B.", to: "in/.hidden/d.txt")
    try folder.write("C.", to: "in/.secret.txt")
    let result = try Command.run("read in", in: folder.url)
    #expect(result.status == 0)
    #expect(result.text.split(separator: "\n").count == 1)
    #expect(result.text.contains("\"id\":\"b/c.txt\""))
  }

  @Test(arguments: ["<&-", "in.txt >&-", "in.txt <&- >&-"])
  func `a closed stream is an error of input or output`(words: String) throws {
    try folder.write("A dike holds. A dike is high.", to: "in.txt")
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "'\(Command.executable.path)' sentences --format text \(words) 2>/dev/null"]
    shell.currentDirectoryURL = folder.url
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74)
  }

  @Test(arguments: ["--version", "--help", "help", "run --help", "help terms", "schema document"])
  func `an answer that cannot be written is an error of input and output`(words: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "'\(Command.executable.path)' \(words) > /dev/full 2>/dev/null"]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74)
    #expect(try Command.run(words).status == 0)
  }

  @Test func `a file name that is not UTF-8 can be read`() throws {
    let path = folder.url.path + "/in"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "printf 'Hello.' > \"$(printf '\(path)/na\\377me.txt')\""]
    try shell.run()
    shell.waitUntilExit()
    let result = try Command.run("run -p p.yaml in -o out", in: folder.url)
    #expect(result.status == 0)
    #expect(folder.files.contains("out/na%FFme.txt.md"))
  }

  @Test(arguments: [
    "../../up", "/etc/passwd", "a/../../b", "..", ".", "", "nul\\u0000here", ".hidden", "errors", "a//b",
  ])
  func `an id cannot lead out of the output folder`(id: String) throws {
    try folder.write("{\"id\":\"\(id)\",\"text\":\"Hello there.\"}\n", to: "records.jsonl")
    let result = try Command.run("run -p p.yaml records.jsonl -o deep/out --format jsonl", in: folder.url)
    #expect(result.status == 0)
    let written = folder.files.filter { $0 != "p.yaml" && $0 != "good.txt" && $0 != "records.jsonl" }
    #expect(written.count == 3)
    #expect(written.allSatisfy { $0.hasPrefix("deep/out/") })
  }

  @Test func `a link within the output folder is not followed`() throws {
    try folder.write("A.", to: "in/talks/a.txt")
    try FileManager.default.createDirectory(atPath: folder.url.path + "/out", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder.url.path + "/else", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder.url.path + "/out/talks", withDestinationPath: "../else")
    let result = try Command.run("run -p p.yaml in -o out", in: folder.url)
    #expect(result.status == 73)
    #expect(!folder.files.contains { $0.hasPrefix("else/") })
  }

  @Test(arguments: ["index.md", "index.jsonl", "errors.jsonl", "./x/../index.md"])
  func `a file that is read is not written over by what is said of all`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"text\":\"The shed is old.\"}\n", to: "index.jsonl")
    for name in ["index.md", "errors.jsonl", "x/y"] { try folder.write("{\"text\":\"The shed is old.\"}\n", to: name) }
    let result = try Command.run(["run", name, "-o", "."], in: folder.url)
    #expect(result.status == 64 && result.errors.contains("is read and cannot be written"), "\(result.errors)")
    #expect(folder.allFiles == ["errors.jsonl", "index.jsonl", "index.md", "x/y"])
    #expect(try Command.run(["run", name, "-o", "out"], in: folder.url).status == 0)
  }

  @Test(arguments: [["a.txt", "a.txt.md"], ["a.txt.md", "a.txt"]])
  func `no output is written over a file that is read`(names: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("The shed is old.", to: "a.txt")
    try folder.write("# A note of my own", to: "a.txt.md")
    let result = try Command.run(["run"] + names + ["-o", "."], in: folder.url)
    #expect(result.status == 65 && result.errors.contains("a.txt.md, which is read"), "\(result.errors)")
    #expect(try folder.read("a.txt.md") == "# A note of my own")
    #expect(folder.files.contains("a.txt.md.md"))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("a.txt.md.md"))
    #expect(try Command.run(["run", "a.txt", "-o", "."], in: folder.url).status == 0)
    #expect(try Command.run(["run", "a.txt.md", "-o", ".", "--prune"], in: folder.url).status == 0)
    #expect(folder.files.contains("a.txt.md"))
  }

  @Test func `two records of one id are told apart`() throws {
    try folder.write("{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"a\",\"text\":\"Two.\"}\n", to: "r.jsonl")
    let result = try Command.run("run -p p.yaml r.jsonl -o out --format text", in: folder.url)
    #expect(result.status == 65)
    #expect(try folder.read("out/a.txt") == "One.\n")
    #expect(try folder.read("out/errors.jsonl").contains("another document of r.jsonl has this id"))
  }

  @Test func `documents of one id name the files that both are of`() throws {
    try folder.write("{\"id\":\"a\",\"text\":\"One.\"}\n", to: "in/b.jsonl")
    try folder.write("{\"id\":\"a\",\"text\":\"Two.\"}\n", to: "in/c.jsonl")
    let words = "in/b.jsonl; its output stands, this one's, of in/c.jsonl, is left out"
    for _ in 0..<2 {
      let result = try Command.run("run -p p.yaml in -o out --format text", in: folder.url)
      #expect(result.status == 65 && result.errors.contains("another document has this id, of " + words))
    }
    #expect(try folder.read("out/a.txt") == "One.\n")
  }

  @Test func `what an earlier run wrote is no input, unless it is named`() throws {
    try folder.write("A good text.", to: "in/good.txt")
    #expect(try Command.run("run -p p.yaml in -o in/out", in: folder.url).status == 0)
    let note = "in/out: an earlier run wrote into this folder; it is not read unless it is named\n"
    for words in ["read in", "df in", "run -p p.yaml in"] {
      let result = try Command.run(words, in: folder.url)
      #expect(result.status == 0 && result.errors == note, "\(result.errors)")
    }
    #expect(try Command.run("read in", in: folder.url).text.split(separator: "\n").count == 1)
    #expect(try Command.run("run -p p.yaml in -o out -q", in: folder.url).errors.isEmpty)
    #expect(folder.files.filter { $0.hasPrefix("out/") } == ["out/good.txt.md", "out/index.jsonl", "out/index.md"])
    #expect(try Command.run("read in/out", in: folder.url).text.contains("\"id\":\"good.txt.md\""))
  }

  @Test func `one line of fifty megabytes is read`() throws {
    let bytes = Array(repeatElement(Array("tide and time wait for no one; ".utf8), count: 1_700_000).joined())
    try folder.write(bytes, to: "long.txt")
    let result = try Command.run("read long.txt --no-source", in: folder.url)
    #expect(result.status == 0)
    #expect(result.output.count > bytes.count)
  }
}
