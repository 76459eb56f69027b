import EpitomeCore
import Testing

@testable import Epitome

/// One line about each stage and option, all in one manner.
@Suite struct SummaryTests {
  @Test(arguments: StageRegistry.builtIn.stages.map(\.id))
  func `summaries begin with a capital and end without a full stop`(id: String) throws {
    let stage = try StageRegistry.builtIn.stage(id)
    for summary in [stage.summary] + stage.options.map(\.summary) {
      let first = try #require(summary.unicodeScalars.first)
      #expect(first.properties.isUppercase, "\(summary)")
      #expect(summary.last != ".", "\(summary)")
      #expect(!summary.contains { $0.isNewline }, "\(summary)")
    }
  }

  @Test(arguments: StageRegistry.builtIn.stages.map(\.id))
  func `every option has a summary and every summary an option`(id: String) throws {
    let stage = try StageRegistry.builtIn.stage(id)
    #expect(stage.options.map(\.name).sorted() == stage.defaults.keys.sorted())
  }
}
