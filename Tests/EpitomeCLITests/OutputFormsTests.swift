import EpitomeCore
import Foundation
import Testing

/// Forms that not every document suits, tables over several documents, and templates.
@Suite struct OutputFormsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      WEBVTT

      00:00:01.000 --> 00:00:05.000
      <v Ann>The tide rises twice a day because the Moon pulls at the sea.

      00:00:05.000 --> 00:00:09.000
      <v Bo>Harbours plan their traffic by tables of the tide.

      """, to: "in/timed.vtt")
    try folder.write(
      "The tide table of a harbour is printed once a year. Sailors read the tide table every day.\n", to: "in/plain.txt"
    )
  }

  private func run(_ line: String) throws -> Command.Result {
    try Command.run(line.split(separator: " ").map(String.init), in: folder.url)
  }

  @Test func `a document without times has no captions in a folder, and its other files all the same`() throws {
    let result = try run("run in -o out --format markdown,vtt,chapters-json")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      folder.files.filter { $0.hasPrefix("out/") } == [
        "out/index.jsonl", "out/index.md", "out/plain.txt.md", "out/timed.vtt.chapters.json", "out/timed.vtt.md",
        "out/timed.vtt.vtt",
      ])
    let lines = try folder.read("out/index.jsonl").split(separator: "\n")
    let files = try lines.map { try JSONNode.parse(Array($0.utf8)).value.object?["files"]?.object?.keys }
    #expect(files == [["markdown"], ["markdown", "vtt", "chapters-json"].sorted()])
    #expect(try run("run in -o out --format markdown,vtt,chapters-json").errors.hasPrefix("0 documents written"))
  }

  @Test func `a document without times fails where captions are all that was asked for`() throws {
    let result = try run("run in/plain.txt --format srt")
    #expect(result.status == 65)
    #expect(result.errors.contains("plain.txt: write: cannot be written as srt: the summary has no times"))
    #expect(try run("run in/timed.vtt --format srt").text.contains("00:00:01,000 --> 00:00:05,000"))
    #expect(try run("run in --format vtt").status == 64)
  }

  @Test func `a table of several documents has its names once`() throws {
    let rows = try run("run in --format csv").text.split(separator: "\r\n")
    #expect(rows.count { $0.hasPrefix("document,term,") } == 1)
    #expect(rows.contains { $0.hasPrefix("plain.txt,") } && rows.contains { $0.hasPrefix("timed.vtt,") })
  }

  @Test func `a table of a stage command is what its stage found`() throws {
    #expect(
      try run("summarize in/timed.vtt --format csv").text.hasPrefix(
        "document,line,score,start,end,speaker\r\ntimed.vtt,"))
    #expect(try run("acronyms in/plain.txt --format tsv").text.hasPrefix("document\tacronym\texpansion\n"))
  }

  @Test func `a template makes files that are called after it, and a change of it makes them anew`() throws {
    try folder.write("# {{title}}\n{{#summary}}\n- {{text}}\n{{/summary}}\n", to: "notes.md.mustache")
    #expect(try run("run in -o out --template notes.md.mustache").status == 0)
    #expect(try folder.read("out/plain.txt.notes.md").hasPrefix("# plain.txt\n- The tide table of a harbour"))
    #expect(try run("run in -o out --template notes.md.mustache --dry-run").text.isEmpty)
    try folder.write("{{title}}\n", to: "notes.md.mustache")
    #expect(try run("run in -o out --template notes.md.mustache --dry-run").text.contains("read otherwise: template="))
    #expect(try run("run in/timed.vtt --template notes.md.mustache").text == "timed.vtt\n")
    try folder.write(
      "epitome: 1\nextends: builtin:default\noutput: { formats: [template], template: notes.md.mustache }\n",
      to: "p.yaml")
    #expect(try run("run -p p.yaml in/plain.txt").text == "plain.txt\n")
  }

  @Test func `a template that is wrong, missing or not named is told before a document is read`() throws {
    try folder.write("# {{title}}\n{{#summary}}\n", to: "bad.mustache")
    let bad = try run("run in --template bad.mustache -o out")
    #expect(bad.status == 78 && bad.errors.contains("bad.mustache:3:"))
    #expect(try run("run in --template none.mustache -o out").status == 66)
    #expect(try run("run in/plain.txt --format template").status == 64)
    try folder.write(
      "epitome: 1\nextends: builtin:default\noutput: { formats: [template], template: bad.mustache }\n", to: "p.yaml")
    let check = try run("check p.yaml")
    #expect(check.status == 78 && check.errors.contains("p.yaml:3:"), "\(check.errors)")
    #expect(check.errors.contains("bad.mustache:3:"))
  }

  @Test func `an index after changes is that of a run into an empty folder`() throws {
    for number in 1...7 {
      try folder.write(
        "Episode \(number) is about the tide table and the harbour. "
          + String(repeating: "The tide table is new. ", count: number),
        to: "in/2024-0\(number)-01.txt")
    }
    let words = "--format markdown,html"
    #expect(try run("run in -o out \(words)").status == 0)
    try folder.write("Another text about a harbour and its tide table.\n", to: "in/plain.txt")
    try FileManager.default.removeItem(atPath: folder.url.path + "/in/2024-02-01.txt")
    #expect(try run("run in -o out \(words) --prune").errors.contains("1 document written, 7 unchanged"))
    #expect(try run("run in -o fresh \(words)").status == 0)
    for name in ["index.md", "index.html", "index.jsonl"] {
      #expect(try folder.read("out/" + name) == folder.read("fresh/" + name))
    }
    let index = try folder.read("out/index.md")
    #expect(index.contains("## In short") && index.contains("## Terms") && index.contains("tide table"))
  }

  @Test func `the template of the documentation gives no link without an address`() throws {
    let page = Command.root.appendingPathComponent("Sources/Epitome/Epitome.docc/Formats.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let template = try #require(
      text.components(separatedBy: "```mustache\n").last?.components(separatedBy: "```\n").first)
    try folder.write(template, to: "own.md.mustache")
    try folder.write("WEBVTT\n\n00:20.000 --> 00:24.000\nThe old shed is painted green in May.\n", to: "plain.vtt")
    let plain = try run("run plain.vtt --template own.md.mustache").text
    #expect(plain.contains("- The old shed is painted green in May. [0:20]\n") && !plain.contains("]("))
    let record =
      "{\"id\":\"a\",\"text\":\"[0:20] Ann: The old shed is painted green in May.\\n[0:40] Bo: It is.\","
      + "\"meta\":{\"media\":\"https://example.org/a.mp3\"}}\n"
    try folder.write(record, to: "linked.jsonl")
    #expect(
      try run("run linked.jsonl --template own.md.mustache").text.contains(" [0:20](https://example.org/a.mp3#t=20)"))
  }
}
