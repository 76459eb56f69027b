import EpitomeCore
import Testing

@Suite struct PipelineTests {
  let document = Document(id: "t", text: "a-x b-x")

  @Test func `runs the stages in order`() throws {
    let pipeline = try Pipeline {
      try DropDashes()
      try FindMarks()
      try CountMarks()
    }
    let result = try pipeline.process(document)
    #expect(result.text == "ax bx")
    #expect(try result.list(.sentences).map(\.span) == [TextSpan(1, 2), TextSpan(4, 5)])
    #expect(try result.layer(CountMarks.layer) == 2)
    #expect(result.sourceRanges(of: TextSpan(1, 2)) == [TextSpan(2, 3)])
  }

  @Test func `takes conditions and loops`() throws {
    let wanted = false
    let pipeline = try Pipeline {
      if wanted { try DropDashes() }
      for limit in [1] { FindMarks(.init(limit: limit)) }
    }
    #expect(pipeline.steps.map(\.name) == ["find"])
    #expect(try pipeline.process(document).list(.sentences).count == 1)
  }

  @Test func `refuses a stage whose layer nobody wrote`() {
    #expect(throws: ConfigurationError.missingLayer("sentences", stage: "count", writer: nil)) {
      try Pipeline { try CountMarks() }
    }
  }

  @Test func `refuses a rewriter after a stage whose layer it drops`() {
    #expect(throws: ConfigurationError.outOfOrder(rewriter: "drop", after: "find", layer: "sentences")) {
      try Pipeline {
        try FindMarks()
        try DropDashes()
      }
    }
  }

  @Test func `refuses two steps of one name`() throws {
    #expect(throws: ConfigurationError.duplicateName("find")) {
      try Pipeline {
        try FindMarks()
        try FindMarks()
      }
    }
    let named = try Pipeline {
      try FindMarks()
      PipelineStep(try FindMarks()).named("again")
    }
    #expect(named.steps.map(\.name) == ["find", "again"])
  }

  @Test func `names the stage that would write a missing layer`() throws {
    let problems = Pipeline.problems(in: [PipelineStep(try CountMarks())], registry: .sample)
    #expect(problems.map(\.error) == [.missingLayer("sentences", stage: "count", writer: "find")])
    #expect(problems[0].error.description.contains("add \"use: find\""))
  }

  @Test func `takes layers that the documents carry already`() throws {
    let pipeline = try Pipeline([PipelineStep(try CountMarks())], given: ["sentences"])
    let given = document.setting(.sentences, to: [Sentence(span: TextSpan(0, 1))])
    #expect(try pipeline.process(given).layer(CountMarks.layer) == 1)
    #expect(throws: StageError.self) { try pipeline.process(document) }
  }

  @Test func `awaits a stage that has to be awaited`() async throws {
    let pipeline = try Pipeline {
      try WaitAWhile()
      try FindMarks()
    }
    #expect(pipeline.isAsynchronous)
    let result: Document = try await pipeline.process(document)
    #expect(result.meta["waited"] == true)
    let synchronous: (Document) throws -> Document = pipeline.process
    #expect(throws: ConfigurationError.needsAwait(stage: "wait")) { try synchronous(document) }
  }

  @Test func `a step that is left out writes an empty layer, and a rewriter nothing`() throws {
    let steps = [PipelineStep(try DropDashes()), PipelineStep(try FindMarks())].map { $0.when { _ in false } }
    let result = try Pipeline(steps).process(document)
    #expect(result.text == document.text)
    #expect(try result.layer(.sentences) == [])
  }

  @Test func `a step can be chosen by document`() throws {
    let one = PipelineStep(FindMarks(.init(limit: 1)))
    let step = PipelineStep(try FindMarks()).choosing { $0.id == "t" ? one : nil }
    #expect(try step.process(document).list(.sentences).count == 1)
    #expect(try step.process(Document(id: "u", text: "xx")).list(.sentences).count == 2)
  }

  @Test func `an error names the stage and the document`() throws {
    let error = try #require(throws: StageError.self) {
      try PipelineStep(try CountMarks()).process(document) as Document
    }
    #expect(error.code == .missingLayer)
    #expect(error.stage == "count")
    #expect(error.document == "t")
  }
}
