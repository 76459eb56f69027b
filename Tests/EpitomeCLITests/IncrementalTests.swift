import EpitomeCore
import EpitomeTesting
import Foundation
import Testing

/// What a run into a folder does again, and what it leaves alone.
@Suite struct IncrementalTests {
  private static let pipeline =
    "epitome: 1\nstages: [{ use: normalize }, { use: blocks }, { use: sentences, with: { maxLength: 400 } }]\n"
    + "output: { formats: [text] }\n"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.pipeline, to: "p.yaml")
    for name in ["a", "b", "c"] { try folder.write("This is \(name). It is short.", to: "in/\(name).txt") }
    try folder.age("in")
  }

  @discardableResult
  private func run(_ more: String = "", status: Int32 = 0) throws -> Command.Result {
    let result = try Command.run("run -p p.yaml in -o out \(more)", in: folder.url)
    #expect(result.status == status, "\(result.errors)")
    return result
  }

  /// What a run would do, by `--dry-run`.
  private func plan(_ more: String = "") throws -> [String] {
    try run("--dry-run " + more).text.split(separator: "\n").map(String.init)
  }

  @Test func `nothing changed is nothing done`() throws {
    #expect(try run().errors == "3 documents written\n")
    let before = try folder.stamps
    #expect(try run().errors == "0 documents written, 3 unchanged\n")
    let after = try folder.stamps
    #expect(before.filter { $0.key != "out/.epitome/lock" } == after.filter { $0.key != "out/.epitome/lock" })
  }

  @Test func `names that are equal as text and not as bytes are two`() throws {
    try folder.write("This is one.", to: "in/\u{E9}.txt")
    try folder.write("This is two, with more.", to: "in/e\u{301}.txt")
    try folder.age("in")
    try run()
    try folder.write("This is d.", to: "in/d.txt")
    #expect(try run().errors == "1 document written, 5 unchanged\n")
  }

  @Test func `a file where a folder would be fails alone`() throws {
    try folder.write("This is x.", to: "in/x")
    try folder.write("This is y.", to: "in/x.txt/y")
    let result = try run(status: 65)
    #expect(result.errors.hasSuffix("1 of 5 inputs failed\n"), "\(result.errors)")
    #expect(folder.files.contains("out/x.txt"))
    #expect(try folder.read("out/errors.jsonl").contains("x.txt/y"))
  }

  @Test func `nothing is pruned while inputs fail`() throws {
    try run()
    let result = try Command.run("run -p p.yaml missing -o out --prune", in: folder.url)
    #expect(result.status == 66)
    #expect(folder.files.contains("out/a.txt.txt"))
    #expect(result.errors.contains("it is left, since some inputs failed"))
  }

  @Test func `the folder that is read is not written into`() throws {
    let result = try Command.run("run -p p.yaml in -o in", in: folder.url)
    #expect(result.status == 64)
    #expect(folder.files.sorted() == ["in/a.txt", "in/b.txt", "in/c.txt", "p.yaml"])
  }

  @Test func `each reason to do a document again is told and acted on`() throws {
    try run()
    #expect(try plan() == [])
    try folder.write("This is a. It is not so short.", to: "in/a.txt")
    #expect(try plan() == ["a.txt: its size changed"])
    #expect(try run().errors == "1 document written, 2 unchanged\n")
    #expect(try folder.read("out/a.txt.txt").contains("not so short"))

    try folder.write("This is B. It is short.", to: "in/b.txt")
    #expect(try plan() == ["b.txt: its bytes changed (compared since it was touched)"])
    #expect(try run().errors == "1 document written, 2 unchanged\n")
    #expect(try folder.read("out/b.txt.txt").contains("This is B"))

    try FileManager.default.removeItem(atPath: folder.url.path + "/out/c.txt.txt")
    #expect(try plan() == ["c.txt: its output c.txt.txt is missing"])
    try run()
    #expect(folder.files.contains("out/c.txt.txt"))

    let page = try folder.read("out/c.txt.txt")
    try folder.write("edited", to: "out/c.txt.txt")
    #expect(try plan() == ["c.txt: its output c.txt.txt was changed"])
    try run()
    #expect(try folder.read("out/c.txt.txt") == page)

    try folder.write("# The same in other words\n" + Self.pipeline, to: "p.yaml")
    #expect(try plan() == [])
    try folder.write(Self.pipeline.replacingOccurrences(of: "400", with: "500"), to: "p.yaml")
    #expect(try plan() == ["a", "b", "c"].map { "\($0).txt: the pipeline changed" })
    try run()
    #expect(
      try plan("--format markdown")
        == ["a", "b", "c"].map { "\($0).txt: the formats changed from text to markdown" })
    #expect(
      try plan("--language ja")
        == ["a", "b", "c"].map { "\($0).txt: read otherwise: language=ja, formerly language=" })
    #expect(try plan("--force") == ["a", "b", "c"].map { "\($0).txt: forced" })
    #expect(try run("--force").errors == "3 documents written\n")

    try folder.write("A fourth.", to: "in/d.txt")
    #expect(try plan() == ["d.txt: new"])
  }

  @Test func `another version does everything again`() throws {
    try run()
    let manifest = "out/.epitome/manifest.jsonl"
    let text = try folder.read(manifest)
    #expect(text.contains("\"version\":\"epitome "))
    try folder.write(
      text.replacingOccurrences(of: "\"version\":\"epitome ", with: "\"version\":\"epitome 0.0."), to: manifest)
    #expect(try plan().count == 3)
    #expect(try plan()[0].hasPrefix("a.txt: made by epitome 0.0."))
  }

  @Test func `a file that was touched is compared and left alone`() throws {
    try run()
    try folder.write("This is a. It is short.", to: "in/a.txt")
    #expect(try plan() == [])
    #expect(try run().errors == "0 documents written, 3 unchanged\n")
  }

  @Test func `a change that keeps size and time is found where the file is racy or checksums are asked for`() throws {
    let future = Date().addingTimeInterval(3600)
    try folder.set(future, of: "in/a.txt")
    try run()
    let date = try folder.date(of: "in/b.txt")
    for name in ["a", "b"] {
      let handle = try FileHandle(forWritingTo: folder.url.appendingPathComponent("in/\(name).txt"))
      try handle.write(contentsOf: Data("THIS".utf8))
      try handle.close()
    }
    try folder.set(future, of: "in/a.txt")
    try folder.set(date, of: "in/b.txt")
    #expect(try plan() == ["a.txt: its bytes changed (compared since it was changed just when it was read)"])
    #expect(try plan("--checksum").count == 2)
    #expect(try run().errors == "1 document written, 2 unchanged\n")
    #expect(try run("--checksum").errors == "1 document written, 2 unchanged\n")
    #expect(try folder.read("out/b.txt.txt").contains("THIS is b"))
  }

  @Test func `what failed is tried again, and stands in the errors each time`() throws {
    try folder.write((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ ($0 >> 3)) }, to: "in/noise.bin")
    try run(status: 65)
    let errors = try folder.read("out/errors.jsonl")
    #expect(try plan() == ["noise.bin: it failed before"])
    try run(status: 65)
    #expect(try folder.read("out/errors.jsonl") == errors)
    try FileManager.default.removeItem(atPath: folder.url.path + "/in/noise.bin")
    try run()
    #expect(!folder.files.contains("out/errors.jsonl"))
  }

  @Test func `the outputs of inputs that are gone are told, and removed only if asked`() throws {
    try folder.write("This is deep.", to: "in/deep/d.txt")
    try run()
    try FileManager.default.removeItem(atPath: folder.url.path + "/in/deep")
    try FileManager.default.removeItem(atPath: folder.url.path + "/in/c.txt")
    for _ in 0..<2 {
      let told = try run().errors
      #expect(told.contains("out/c.txt.txt: stale, no input of this run has it; --prune removes it"))
      #expect(told.contains("out/deep/d.txt.txt: stale"))
      #expect(folder.files.contains("out/c.txt.txt"))
      #expect(try !folder.read("out/index.md").contains("c.txt"))
    }
    let before = folder.files
    let planned = try run("--prune --dry-run").errors
    #expect(planned.contains("out/c.txt.txt: stale, no input of this run has it; it would be removed"))
    #expect(folder.files == before)
    #expect(try run("--prune").errors.contains("out/c.txt.txt: removed, no input of this run has it"))
    #expect(!folder.files.contains { $0.contains("c.txt.txt") || $0.contains("d.txt.txt") })
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/out/deep"))
    #expect(try run().errors == "0 documents written, 2 unchanged\n")
  }

  @Test func `a stale output that somebody changed is left`() throws {
    try run()
    try FileManager.default.removeItem(atPath: folder.url.path + "/in/c.txt")
    try folder.write("mine now", to: "out/c.txt.txt")
    #expect(try run("--prune").errors.contains("out/c.txt.txt: not written by this run, and changed"))
    #expect(try folder.read("out/c.txt.txt") == "mine now")
  }

  @Test func `an input that comes back is not done again`() throws {
    try run()
    let one = try Command.run("run -p p.yaml in/a.txt -o out", in: folder.url)
    #expect(one.errors.contains("0 documents written, 1 unchanged"))
    #expect(try folder.read("out/index.jsonl").split(separator: "\n").count == 1)
    #expect(try run().errors == "0 documents written, 3 unchanged\n")
    #expect(try folder.read("out/index.jsonl").split(separator: "\n").count == 3)
  }

  @Test func `formats that are no longer asked for are stale`() throws {
    try run("--format markdown,text")
    #expect(try run("--format markdown --prune").errors.contains("out/a.txt.txt: removed"))
    #expect(!folder.files.contains("out/a.txt.txt"))
  }

  @Test func `of many records only the new ones are done`() throws {
    let lines = (0..<5).map { "{\"id\":\"r\($0)\",\"text\":\"Record number \($0).\"}\n" }
    try folder.write(lines.joined(), to: "in/records.jsonl")
    try run("--format text")
    try folder.write(
      (lines[1...3] + ["{\"id\":\"r9\",\"text\":\"Another.\"}\n", "{\"broken\n"]).joined(), to: "in/records.jsonl")
    let result = try run("--format text", status: 65)
    #expect(result.errors.contains("out/r0.txt: stale"))
    #expect(result.errors.contains("1 of 8 inputs failed"))
    let fresh = try Command.run("run -p p.yaml in -o fresh --format text", in: folder.url)
    #expect(fresh.status == 65)
    for name in ["index.md", "index.jsonl", "errors.jsonl", "r3.txt", "r9.txt"] {
      #expect(try folder.read("out/" + name) == folder.read("fresh/" + name))
    }
  }

  @Test func `two documents of one name are told apart however often they are done`() throws {
    let lines = "{\"id\":\"x\",\"text\":\"First.\"}\n"
    try folder.write(lines, to: "in/r.jsonl")
    try folder.write("{\"id\":\"x\",\"text\":\"Second.\"}\n", to: "in/s.jsonl")
    try run(status: 65)
    try run(status: 65)
    #expect(try folder.read("out/x.txt").contains("First."))
    try FileManager.default.removeItem(atPath: folder.url.path + "/in/r.jsonl")
    try run()
    #expect(try folder.read("out/x.txt").contains("Second."))
    try folder.write(lines, to: "in/r.jsonl")
    try run(status: 65)
    #expect(try folder.read("out/x.txt").contains("First."))
    #expect(try folder.read("out/errors.jsonl").contains("another document has this id"))
  }

  @Test func `a dry run writes nothing`() throws {
    #expect(try plan() == ["a", "b", "c"].map { "\($0).txt: new" })
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/out"))
    try run()
    try folder.write("Changed.", to: "in/a.txt")
    let before = try folder.stamps
    #expect(try plan("--prune --checksum").count == 1)
    #expect(try folder.stamps == before)
  }

  @Test(arguments: ["--force", "--dry-run", "--checksum", "--prune"])
  func `what is about a folder needs one`(flag: String) throws {
    let result = try Command.run("run -p p.yaml in \(flag)", in: folder.url)
    #expect(result.status == 64)
    #expect(result.errors.contains("\(flag) needs a folder"))
  }

  @Test func `a manifest of garbage is passed over`() throws {
    try run()
    let pages = try folder.pages("out")
    for garbage in [
      "", "\u{0}\u{1}garbage", "{\"format\":\"epitome.manifest/9\",\"recipe\":{},\"start\":0}\n", "[]\n{}\n",
    ] {
      try folder.write(garbage, to: "out/.epitome/manifest.jsonl")
      #expect(try run().errors == "3 documents written\n")
      #expect(try folder.pages("out") == pages)
    }
  }

  @Test func `a checklist that is garbage is passed over and written anew`() throws {
    try run()
    let checklist = "out/.epitome/checklist"
    let text = try folder.read(checklist)
    for garbage in ["", "garbage", String(text.dropLast(9)), text.replacingOccurrences(of: "c.txt", with: "d.txt")] {
      try folder.write(garbage, to: checklist)
      #expect(try run().errors == "0 documents written, 3 unchanged\n")
      #expect(try folder.read(checklist) == text)
    }
  }

  @Test func `a stop at the first failure leaves the rest for the next run`() throws {
    try run()
    try folder.write((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ ($0 >> 3)) }, to: "in/aa.bin")
    let result = try run("--strict -j 1", status: 65)
    #expect(!result.errors.contains("stale"))
    try FileManager.default.removeItem(atPath: folder.url.path + "/in/aa.bin")
    #expect(try run().errors == "0 documents written, 3 unchanged\n")
    #expect(try folder.read("out/index.jsonl").split(separator: "\n").count == 3)
  }
}
