import EpitomeCore
import EpitomeTesting
import Foundation
import Testing

@testable import Epitome

@Suite struct PipelineFileTests {
  private static let small = """
    epitome: 1
    stages:
      - use: shout
      - use: language
      - use: sentences
      - use: terms
        with: { limit: 2 }
    output: { formats: [text, jsonl] }
    """

  @Test func `a file gives the pipeline that code gives`() throws {
    let file = try load(Self.small)
    var options = ToyStages.PickTerms.Options()
    options.limit = 2
    let code = try Pipeline {
      ToyStages.Shout(NoOptions())
      ToyStages.GuessLanguage(NoOptions())
      ToyStages.SplitLines(NoOptions())
      try ToyStages.PickTerms(options)
    }
    let document = Document(id: "a", text: "en yes!\nno\nmaybe!")
    let expected = WireEncoder.line(.document(try code.process(document)))
    #expect(WireEncoder.line(.document(try file.pipeline.process(document))) == expected)
    #expect(file.formats == ["text", "jsonl"])
  }

  @Test func `JSON says the same as YAML`() throws {
    let json = """
      {"epitome": 1, "stages": [{"use": "shout"}, {"use": "language"}, {"use": "sentences"},
       {"use": "terms", "with": {"limit": 2}}], "output": {"formats": ["text", "jsonl"]}}
      """
    let fromJSON = try PipelineFile.load(text: json, name: "p.json", registry: ToyStages.registry)
    #expect(try load(Self.small).description == fromJSON.description)
  }

  @Test func `the description names every option`() throws {
    let stages = try load(Self.small).description["stages"]?.array
    let expected: JSONValue = [
      "name": "terms", "use": "terms",
      "with": ["isLoud": false, "kind": "plain", "limit": 2, "skip": [], "weight": 1.5],
    ]
    #expect(stages?.last == expected)
  }

  @Test func `a whole interpolation keeps the type and a part becomes text`() throws {
    let file = try load(
      """
      epitome: 1
      vars: { n: 3, word: fan, list: [a, b] }
      stages:
        - use: sentences
        - { use: terms, with: { limit: "${vars.n}", kind: "${vars.word}cy", skip: "${vars.list}" } }
      """)
    let with = file.description["stages"]?[1]?["with"]
    #expect(with?["limit"] == 3)
    #expect(with?["kind"] == "fancy")
    #expect(with?["skip"] == ["a", "b"])
  }

  @Test func `options of a language hold for documents in it and its regions`() throws {
    let file = try load(
      """
      epitome: 1
      stages:
        - use: language
        - use: sentences
        - use: terms
          with: { limit: 3 }
          per-language: { ja: { limit: 1 }, de-CH: { limit: 2 } }
      """)
    func count(_ language: String) throws -> Int {
      let document = Document(id: "a", text: "\(language) 1\n2\n3\n4")
      return try file.pipeline.process(document).require(.terms).count
    }
    #expect(try count("en") == 3)
    #expect(try count("ja") == 1)
    #expect(try count("ja-JP") == 1)
    #expect(try count("de") == 3)
    #expect(try count("de-CH") == 2)
  }

  @Test func `a skipped annotator writes an empty layer and a skipped rewriter does nothing`() throws {
    let file = try load(
      """
      epitome: 1
      stages:
        - { use: shout, when: meta.loud }
        - use: sentences
        - { use: terms, when: document.sentences > 1 }
      """)
    let one = try file.pipeline.process(Document(id: "a", text: "hey!", meta: ["loud": true]))
    #expect(one.text == "hey!!")
    #expect(try one.require(.terms).isEmpty)
    let two = try file.pipeline.process(Document(id: "a", text: "hey!\nyou"))
    #expect(two.text == "hey!\nyou")
    #expect(try two.require(.terms).count == 2)
  }

  @Test func `a step with a name of its own says so in its errors`() throws {
    let file = try load("epitome: 1\nstages: [{ use: sentences }, { use: terms, name: words }]")
    #expect(file.pipeline.steps.map(\.name) == ["sentences", "words"])
    #expect(file.pipeline.steps.map(\.stage) == ["sentences", "terms"])
  }

  @Test(arguments: 0..<400)
  func `a spoilt file is told from a good one and never traps`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(count))
    }
    var bytes = Array((Self.small + "\nvars: { a: \"${x}\", b: [1, {c: d}] }\nextends: builtin:default\n").utf8)
    let signs = Array("{}[]:-,#&*!|>'\"%@`${}\n \t\u{E9}\u{0}".utf8)
    for _ in 0...random(6) {
      let index = random(bytes.count)
      switch random(3) {
      case 0: bytes[index] = signs[random(signs.count)]
      case 1: bytes.insert(signs[random(signs.count)], at: index)
      default: bytes.removeSubrange(index..<min(bytes.count, index + random(20)))
      }
    }
    for name in ["p.yaml", "p.json"] {
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        _ = try PipelineFile.load(text: text, name: name, registry: ToyStages.registry)
      } catch let error as PipelineFileError {
        #expect(!error.mistakes.isEmpty)
      } catch {
        Issue.record("another error than PipelineFileError: \(error)")
      }
    }
  }

  private func load(_ yaml: String) throws -> ResolvedPipeline {
    try PipelineFile.load(text: yaml, registry: ToyStages.registry)
  }
}

@Suite struct BuiltInPipelinesTests {
  private static let root = SampleData.folder.deletingLastPathComponent()

  @Test func `the compiled pipelines are the files`() throws {
    let folder = Self.root.appendingPathComponent("Pipelines")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
    #expect(Set(files) == Set(PipelineFile.builtInNames.map { $0 + ".yaml" }))
    var source = """
      /// The pipelines that are compiled in: the same text as the files in `Pipelines/`, from which a test writes this file.
      enum BuiltInPipelines {
        static let all: [(name: String, text: String)] = [

      """
    source += PipelineFile.builtInNames.map { "    (\"\($0)\", \(Self.variable($0)))" }.joined(separator: ",\n")
    source += ",\n  ]\n"
    for name in PipelineFile.builtInNames {
      let text = try String(contentsOf: folder.appendingPathComponent(name + ".yaml"), encoding: .utf8)
      #expect(PipelineFile.builtInText(name) == text, "\(name)")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
      source +=
        "\n  private static let \(Self.variable(name)) = #\"\"\"\n" + lines.joined(separator: "\n") + "\n    \"\"\"#\n"
    }
    source += "}\n"
    let file = Self.root.appendingPathComponent("Sources/Epitome/PipelineFile/BuiltInPipelines.swift")
    let difference = Snapshots.difference(of: source, from: file)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `the compiled pipelines stand in JSON too, for those who do without YAML`() throws {
    var source = """
      extension BuiltInPipelines {
        /// The same pipelines in JSON, for embedders without the trait `YAML`; a test writes this file.
        static let json: [(name: String, text: String)] = [

      """
    source += PipelineFile.builtInNames.map { "    (\"\($0)\", \(Self.variable($0, "JSON")))" }.joined(separator: ",\n")
    source += ",\n  ]\n"
    for name in PipelineFile.builtInNames {
      let yaml = ConfigSource(name: name, bytes: Array(try #require(PipelineFile.builtInText(name)).utf8))
      var mistakes = MistakeList()
      let root = try #require(YAMLConfig.parse(yaml, &mistakes))
      var writer = JSONWriter(pretty: true)
      writer.value(root.value)
      let lines = String(decoding: writer.bytes, as: UTF8.self).split(separator: "\n").map { "    " + $0 }
      source +=
        "\n  private static let \(Self.variable(name, "JSON")) = #\"\"\"\n" + lines.joined(separator: "\n")
        + "\n    \"\"\"#\n"
    }
    source += "}\n"
    let file = Self.root.appendingPathComponent("Sources/Epitome/PipelineFile/BuiltInPipelines+JSON.swift")
    let difference = Snapshots.difference(of: source, from: file)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: BuiltInPipelines.json.map(\.name))
  func `a pipeline in JSON is the same as in YAML`(name: String) throws {
    let json = try #require(BuiltInPipelines.json.first { $0.name == name }?.text)
    let fromJSON = try PipelineFile.load(text: json, name: "\(name).json")
    #expect(fromJSON.description == (try PipelineFile.load(name)).description)
  }

  @Test(arguments: PipelineFile.builtInNames)
  func `every file opens with what it is for and what to turn`(name: String) throws {
    let text = try #require(PipelineFile.builtInText(name))
    #expect(text.hasPrefix("# For "))
    #expect(text.contains("\n# What to turn: "))
  }

  @Test(arguments: PipelineFile.builtInNames)
  func `every built-in pipeline has no mistake`(name: String) throws {
    let resolved = try PipelineFile.load(name)
    #expect(resolved.formats == ["markdown", "jsonl"])
  }

  @Test func `the default pipeline has all stages but redact in the order of the registry`() throws {
    let resolved = try PipelineFile.load("default")
    let stages = StageRegistry.builtIn.defaultStages
    #expect(resolved.pipeline.steps.map(\.stage) == stages.map(\.id))
    #expect(resolved.pipeline.steps.map(\.options) == stages.map(\.defaults))
  }

  private static func variable(_ name: String, _ ending: String = "Text") -> String {
    let parts = name.split(separator: "-").map(String.init)
    return parts[0] + parts.dropFirst().map(\.capitalized).joined() + ending
  }
}
