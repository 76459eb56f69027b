import Digest
import Epitome
import EpitomeCore
import Testing

@Suite struct DigestTests {
  @Test func `digests come in the order of an async sequence of documents`() async throws {
    let texts = ["Bees dance. Where is the food? The dance shows the way to the food.", "Ice floats. It is light."]
    let documents = AsyncStream<Document> { continuation in
      for (index, text) in texts.enumerated() { continuation.yield(Document(id: "talk \(index)", text: text)) }
      continuation.finish()
    }
    var digests: [Digest] = []
    for try await digest in try Digester(length: "1 sentence").digests(of: documents) { digests.append(digest) }
    #expect(digests.map(\.id) == ["talk 0", "talk 1"])
    #expect(digests.map(\.summary.count) == [1, 1])
    #expect(digests[0].questions == ["Where is the food?"])
  }

  @Test func `without the stage there are no questions`() async throws {
    let digest = try await Digester(questions: false).digest(of: Document(id: "a", text: "Who? Me. Why me?"))
    #expect(digest.questions.isEmpty)
  }

  @Test(arguments: PipelineFile.builtInNames)
  func `the built-in pipelines are there without YAML`(name: String) async throws {
    let pipeline = try PipelineFile.load(name).pipeline
    let done: Document = try await pipeline.process(Document(id: "a", text: "Bees dance. The dance shows the way."))
    #expect(try !done.list(.summary).isEmpty)
  }

  @Test func `a pipeline file in JSON can name the stage of one's own`() throws {
    var registry = StageRegistry.builtIn
    registry.register(FindQuestions.self)
    let text = """
      {"epitome": 1, "extends": "builtin:default", "stages": [
        {"use": "questions", "after": "sentences", "with": {"limit": 1}}, {"remove": "names"}]}
      """
    let names = try PipelineFile.load(text: text, name: "mine.json", registry: registry).pipeline.steps.map(\.name)
    #expect(names.contains("questions") && !names.contains("names"))
  }
}
