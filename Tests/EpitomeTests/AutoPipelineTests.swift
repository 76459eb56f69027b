import EpitomeCore
import Testing

@testable import Epitome

@Suite struct AutoPipelineTests {
  private let terms = try? ToyStages.registry.stage("terms").makeStep()

  @Test func `a plain text goes through all that the stage reads or makes use of`() async throws {
    let auto = AutoPipeline(try #require(terms), registry: ToyStages.registry)
    let document = Document(id: "a", text: "en hey!\nyou")
    #expect(auto.missingStages(for: document) == ["shout", "language", "sentences"])
    let done = try await auto.process(document)
    #expect(done.text == "en hey!!\nyou")
    #expect(done.layerNames == ["languages", "sentences", "terms"])
  }

  @Test func `nothing is added where all that must stand does`() async throws {
    let auto = AutoPipeline(try #require(terms), registry: ToyStages.registry)
    var document = Document(id: "a", text: "hey!")
    document.set(.sentences, to: [])
    #expect(auto.missingStages(for: document) == [])
    #expect(try await auto.process(document).layerNames == ["sentences", "terms"])
  }

  @Test func `a text that was worked on already is not rewritten`() throws {
    let auto = AutoPipeline(try #require(terms), registry: ToyStages.registry)
    var document = Document(id: "a", text: "hey!")
    document.set(.languages, to: [])
    #expect(auto.missingStages(for: document) == ["sentences"])
  }

  @Test func `what a reader wrote does not count as work on the text`() throws {
    let auto = AutoPipeline(try #require(terms), registry: ToyStages.registry)
    var document = Document(id: "a", text: "hey!")
    document.set(.cues, to: [])
    #expect(auto.missingStages(for: document) == ["shout", "language", "sentences"])
  }

  @Test func `a stage that needs nothing runs alone`() throws {
    let step = try ToyStages.registry.stage("language").makeStep()
    #expect(AutoPipeline(step, registry: ToyStages.registry).missingStages(for: Document(id: "a", text: "x")) == [])
  }

  @Test func `nothing is redacted unasked`() async throws {
    let text = "Write to ann@example.org on Monday."
    let pipeline = AutoPipeline(try StageRegistry.builtIn.stage("sentences").makeStep())
    let document = try await pipeline.process(Document(id: "t", text: text))
    #expect(!pipeline.missingStages(for: Document(id: "t", text: text)).contains("redact"))
    #expect(document.string(TextSpan(0, document.bytes.count)) == text)
  }
}
