import EpitomeCore
import Testing

@testable import Epitome

@Suite struct JSONSchemaTests {
  private let document = SchemaValidator(JSONSchema.document)

  @Test func `documents with every layer are as the schema says`() throws {
    let span = TextSpan(0, 5)
    var document = Document(id: "a", text: "Hello", meta: ["title": "x"])
    document.set(.cues, to: [Cue(source: [span], start: 1.5, end: 2, speaker: "Ann"), Cue(source: [])])
    document.set(
      .structure, to: [StructureElement(source: [span], kind: "heading", level: 1, tag: "h1", linkDensity: 0.5)])
    document.set(.blocks, to: Block.Kind.allCases.map { Block(span: span, kind: $0, level: 1, speaker: "Ann") })
    document.set(.languages, to: [LanguageRun(span: span, language: "en", confidence: 0.5)])
    document.set(.marks, to: Mark.Kind.allCases.map { Mark(span: span, kind: $0, reason: "r") })
    document.set(.sentences, to: [Sentence(span: span)])
    document.set(.sections, to: [Section(span: span, title: "t", titleSpan: span, start: 1, end: 2)])
    document.set(.acronyms, to: [Acronym(short: "A", long: "b", shortSpan: span, longSpan: span)])
    document.set(.definitions, to: [Definition(term: "t", termSpan: span, text: "x", span: span)])
    document.set(.names, to: Name.Kind.allCases.map { Name(text: "N", kind: $0, spans: [span]) })
    document.set(.terms, to: [Term(text: "t", spans: [span], score: 1, variants: ["u"], start: 3)])
    document.set(
      .summary,
      to: [SummaryLine(text: "t", span: span, source: [span], section: 0, score: 1, start: 1, end: 2, speaker: "Ann")])
    #expect(try mistakes(.document(document)) == [])
    #expect(document.layerNames.count == 12)
    var options = WireEncoder.Options()
    options.includesSource = false
    #expect(try mistakes(.document(document), options) == [])
    let failure = FailedDocument(StageError(.limit, stage: "read", document: "a", message: "m"))
    #expect(try mistakes(.failure(failure)) == [])
  }

  @Test(arguments: [
    "{\"text\":\"x\"}", "{\"id\":\"a\",\"text\":\"x\",\"language\":\"en\",\"meta\":{\"k\":1}}",
  ])
  func `bare records are as the schema says`(line: String) throws {
    #expect(document.mistakes(in: try JSONNode.parse(Array(line.utf8)).value) == [])
  }

  @Test(arguments: [
    "{}", "[]", "{\"text\":1}", "{\"text\":\"x\",\"other\":1}",
    "{\"format\":\"epitome.document/1\",\"id\":\"a\",\"meta\":{},\"source\":\"x\",\"layers\":{\"sentences\":[{\"span\":[0]}]}}",
    "{\"format\":\"epitome.document/2\",\"id\":\"a\",\"meta\":{},\"source\":\"x\",\"layers\":{}}",
    "{\"format\":\"epitome.error/1\",\"id\":\"a\",\"error\":{\"code\":\"odd\",\"stage\":\"s\",\"message\":\"m\"}}",
  ])
  func `what is no record is not`(line: String) throws {
    #expect(document.mistakes(in: try JSONNode.parse(Array(line.utf8)).value) != [])
  }

  @Test func `what every stage makes of the samples is as the schema says`() throws {
    let pipeline = try Pipeline(StageRegistry.builtIn.defaultStages.map { try $0.makeStep() })
    for sample in try SampleData.documents() where sample.bytes.count < 20_000 {
      #expect(try mistakes(.document(try pipeline.process(sample))) == [], "\(sample.id)")
    }
  }

  #if YAML
    @Test(arguments: PipelineFile.builtInNames)
    func `every built-in pipeline is as the schema says`(name: String) throws {
      let text = try #require(PipelineFile.builtInText(name))
      #expect(SchemaValidator(JSONSchema.pipeline(for: .builtIn)).mistakes(in: try value(of: text)) == [])
    }

    @Test(arguments: [
      "epitome: 2", "stages: []", "epitome: 1\nstage: []", "epitome: 1\nstages: [{ use: nosuch }]",
      "epitome: 1\nstages: [{ use: sentences, with: { nosuch: 1 } }]",
      "epitome: 1\nstages: [{ use: sentences, with: { maxLength: 1 } }]",
      "epitome: 1\nstages: [{ use: sentences, with: { maxLength: many } }]",
      "epitome: 1\nstages: [{ use: sentences, per-language: { ja: { maxLength: many } } }]",
      "epitome: 1\nstages: [{ use: sentences, run: [x] }]",
      "epitome: 1\nstages: [{ use: command, run: [] }]", "epitome: 1\nstages: [{ use: command, timeout: soon }]",
      "epitome: 1\noutput: { formats: [pdf] }",
    ])
    func `a wrong pipeline file is not`(text: String) throws {
      #expect(SchemaValidator(JSONSchema.pipeline(for: .builtIn)).mistakes(in: try value(of: text)) != [])
    }

    private func value(of yaml: String) throws -> JSONValue {
      var mistakes = MistakeList()
      let node = YAMLConfig.parse(ConfigSource(name: "p.yaml", bytes: Array(yaml.utf8)), &mistakes)
      return try #require(node).value
    }
  #endif

  private func mistakes(
    _ record: DocumentRecord, _ options: WireEncoder.Options = WireEncoder.Options()
  ) throws -> [String] {
    document.mistakes(in: try JSONNode.parse(WireEncoder.line(record, options)).value)
  }
}
