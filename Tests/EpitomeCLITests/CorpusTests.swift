import EpitomeCore
import Foundation
import Testing

/// Statistics over a folder, and what the stages make of them.
@Suite struct CorpusTests {
  private let folder: TemporaryFolder
  /// Subjects of the documents, each its own.
  private static let subjects = [
    "granite", "marble", "basalt", "slate", "limestone", "sandstone", "quartzite", "gneiss", "obsidian", "pumice",
  ]

  init() throws {
    folder = try TemporaryFolder()
    for (number, subject) in Self.subjects.enumerated() {
      let footer = number < 8 ? "\n\nRecorded in the old quarry office\n" : "\n"
      try folder.write(
        """
        The mason and the \(subject)

        Our geology workshop looks at \(subject) today. Few stones split as \(subject) does, and the quarry road \
        leads to it. Whoever cuts \(subject) learns patience in the geology workshop.

        A second paragraph says of \(subject) what the first has left out. The geology workshop ends with it.\(footer)
        """, to: "in/\(subject).txt")
    }
  }

  private func df(_ words: String) throws -> Command.Result {
    let result = try Command.run("df " + words, in: folder.url)
    #expect(result.status == 0, "\(result.errors)")
    return result
  }

  @Test func `statistics tell in how many documents words stand`() throws {
    let corpus = try JSONNode.parse(try df("in").output)
    #expect(corpus["format"]?.string == "epitome.corpus/1")
    #expect(corpus["documents"]?.int == 10)
    #expect(corpus["words"]?["granite"]?.int == 1)
    #expect(corpus["words"]?["geology"]?.int == 10)
    #expect(corpus["words"]?["recorded"]?.int == 8)
    let lines = corpus["lines"]?.members.compactMap(\.value.int) ?? []
    #expect(lines.max() == 8)
    #expect(lines.count { $0 == 8 } == 1)
  }

  @Test func `the parts merged are the whole, in any order and however many at once`() throws {
    let whole = try df("in -j 1").output
    #expect(try df("in -j 5").output == whole)
    let files = Self.subjects.map { "in/\($0).txt" }
    try folder.write(try df(files[..<3].joined(separator: " ")).output, to: "one.json")
    try folder.write(try df(files[3..<9].joined(separator: " ")).output, to: "two.json")
    #expect(try df("two.json \(files[9]) one.json").output == whole)
  }

  @Test func `a floor leaves out what is rare and says so`() throws {
    let corpus = try JSONNode.parse(try df("in --floor 2").output)
    #expect(corpus["floor"]?.int == 2)
    #expect(corpus["words"]?["granite"] == nil)
    #expect(corpus["words"]?["geology"]?.int == 10)
  }

  @Test func `lines that recur are furniture, with the reason`() throws {
    try folder.write(try df("in").output, to: "corpus.json")
    let with = try Command.run("clean --corpus corpus.json in/granite.txt --format jsonl", in: folder.url)
    #expect(with.text.contains("\"reason\":\"recurs in 8 of 10 files\""))
    let summary = try Command.run("run in/granite.txt --format text", in: folder.url)
    #expect(summary.status == 0)
    let without = try Command.run("clean in/granite.txt --format jsonl", in: folder.url)
    #expect(!without.text.contains("recurs in"))
    let strict = try Command.run(
      "clean --corpus corpus.json --corpus-share 0.9 in/granite.txt --format jsonl", in: folder.url)
    #expect(!strict.text.contains("recurs in"))
  }

  @Test func `what every document has ranks lower among the terms`() throws {
    func place(_ term: String, _ words: String) throws -> Int? {
      let result = try Command.run("run \(words) --format jsonl", in: folder.url)
      #expect(result.status == 0)
      let line = try JSONNode.parse(try #require(result.output.split(separator: 0x0A).map { Array($0) }.first))
      return line["layers"]?["terms"]?.elements.firstIndex { $0["text"]?.string == term }
    }
    let alone = try #require(try place("geology workshop", "in"))
    let among = try #require(try place("geology workshop", "--corpus in"))
    let subject = try #require(try place("basalt", "--corpus in"))
    #expect(alone < among)
    #expect(subject < among)
  }

  @Test func `both passes in one are two runs`() throws {
    try folder.write(try df("in").output, to: "pipelines/corpus.json")
    try folder.write(
      """
      epitome: 1
      extends: builtin:default
      stages:
        - { use: clean, with: { corpus: corpus.json } }
        - { use: terms, with: { corpus: corpus.json } }
      """, to: "pipelines/p.yaml")
    let two = try Command.run("run -p pipelines/p.yaml in --format jsonl", in: folder.url)
    let one = try Command.run("run --corpus in --format jsonl", in: folder.url)
    #expect(two.status == 0)
    #expect(one.output == two.output)
    #expect(try Command.run("run --corpus -j 1 in --format jsonl", in: folder.url).output == one.output)
    #expect(try Command.run("run --corpus", input: "A text.", in: folder.url).status == 64)
  }

  @Test func `another content of the corpus is another pipeline`() throws {
    let pipeline = "epitome: 1\nextends: builtin:default\nstages: [{ use: terms, with: { corpus: c.json } }]\n"
    try folder.write(pipeline, to: "p.yaml")
    try folder.write(try df("in").output, to: "c.json")
    let words = "run -p p.yaml in/granite.txt in/slate.txt -o out"
    #expect(try Command.run(words, in: folder.url).status == 0)
    #expect(try Command.run(words + " --dry-run", in: folder.url).text.isEmpty)
    try folder.write(try df("in/slate.txt").output, to: "c.json")
    #expect(
      try Command.run(words + " --dry-run", in: folder.url).text
        == "granite.txt: the pipeline changed\nslate.txt: the pipeline changed\n")
    #expect(try Command.run("run --corpus in -o out2", in: folder.url).status == 0)
    #expect(try Command.run("run --corpus in -o out2 --dry-run", in: folder.url).text.isEmpty)
    try folder.write("One more.", to: "in/zz.txt")
    let plan = try Command.run("run --corpus in -o out2 --dry-run", in: folder.url).text
    #expect(plan.split(separator: "\n").count == 11)
  }

  @Test(
    arguments: [
      (nil, "No such file"), ("garbage", "line 1, column 1"), ("{\"format\":\"epitome.corpus/2\"}", "epitome.corpus/2"),
      ("{\"format\":\"epitome.corpus/1\"}", "\"documents\" is missing"), ("{}", "expected \"format\""),
      ("{\"format\":\"epitome.corpus/1\",\"documents\":-1}", "-1 is no count"),
      ("{\"format\":\"epitome.corpus/1\",\"lines\":{\"xyz\":1}}", "\"xyz\" is no hash"),
      ("{\"format\":\"epitome.corpus/1\",\"documents\":1e300}", "a whole number"),
    ] as [(String?, String)])
  func `a corpus that is none is a mistake at its place`(content: String?, message: String) throws {
    try folder.write(
      "epitome: 1\nextends: builtin:default\nstages:\n  - use: terms\n    with:\n      corpus: c.json\n", to: "p.yaml")
    if let content { try folder.write(content, to: "c.json") }
    let result = try Command.run("check p.yaml", in: folder.url)
    #expect(result.status == 78)
    #expect(result.errors.hasPrefix("p.yaml:6:15: error: "), "\(result.errors)")
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(try Command.run("clean --corpus c.json p.yaml", in: folder.url).status == 64)
  }

  @Test func `what cannot be counted is told and the rest is counted`() throws {
    try folder.write("{\"format\":\"epitome.corpus/7\"}\n", to: "old.json")
    let result = try Command.run("df in old.json missing.txt", in: folder.url)
    #expect(result.status == 66)
    #expect(result.errors.contains("old.json: expected \"epitome.corpus/1\", found \"epitome.corpus/7\""))
    #expect(result.errors.contains("missing.txt: No such file"))
    #expect(result.text.contains("\"documents\":10"))
    #expect(try Command.run("df --floor 0 in", in: folder.url).status == 64)
  }

  @Test func `what people say again and again is no furniture`() throws {
    for number in 0..<5 {
      try folder.write(
        "Ann: Yes.\nBen: We talk about number \(number) now.\nAnn: Yes.\nBen: It has its own story.\n",
        to: "talk/\(number).txt")
    }
    let result = try Command.run("run --corpus talk --format jsonl", in: folder.url)
    #expect(result.status == 0)
    #expect(!result.text.contains("recurs in"))
  }
}
