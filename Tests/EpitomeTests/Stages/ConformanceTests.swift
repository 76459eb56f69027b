import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct ConformanceTests {
  static let ids = StageRegistry.builtIn.stages.map(\.id)

  @Test(arguments: ids)
  func `every stage keeps the contract on random and nasty texts`(id: String) async throws {
    let documents = StageConformance.corpus(seed: 20, count: 40)
    let violations = try await StageConformance(id, in: .builtIn).violations(over: documents)
    #expect(violations == [])
  }

  @Test(arguments: ids)
  func `every stage keeps the contract on the samples`(id: String) async throws {
    let documents = try SampleData.documents()
    #expect(documents.count >= 10)
    let violations = try await StageConformance(id, in: .builtIn).violations(over: documents)
    #expect(violations == [])
  }

  @Test(arguments: ids)
  func `every option is described, and every description has its option`(id: String) throws {
    let stage = try StageRegistry.builtIn.stage(id)
    #expect(stage.options.map(\.name).sorted() == stage.defaults.keys)
    #expect(!stage.summary.isEmpty)
    for option in stage.options {
      #expect(!option.summary.isEmpty && option.summary.last != ".", "\(id).\(option.name)")
      let value = try #require(stage.defaults[option.name])
      #expect(try stage.checked(value, option: option.name) == value)
    }
  }

  @Test func `the default order of the stages is a pipeline`() throws {
    let steps = try StageRegistry.builtIn.defaultStages.map { try $0.makeStep() }
    #expect(Pipeline.problems(in: steps, registry: .builtIn).map(\.error) == [])
  }
}
