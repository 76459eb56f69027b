import EpitomeCore
import EpitomeICU
import EpitomeTesting
import Foundation
import Testing

@testable import Epitome

/// Every built-in pipeline over every sample, as the Markdown page that a user would see.
@Suite struct GoldenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")

  /// Word boundaries of Japanese, Chinese and Thai come from ICU's dictionaries, which differ between versions.
  static let isRecordedVersion = ICU.version.hasPrefix("72.")

  static let samples = (try? SampleData.names()) ?? []

  @Test(
    .enabled(if: isRecordedVersion, "the goldens were recorded with ICU 72"),
    arguments: PipelineFile.builtInNames, samples)
  func `a pipeline gives the page that was recorded`(pipeline: String, sample: String) async throws {
    let resolved = try PipelineFile.load(pipeline)
    var pages: [String] = []
    for document in try SampleData.documents(in: sample) {
      let result: Document = try await resolved.pipeline.process(document)
      pages.append(String(decoding: try MarkdownWriter().write(result), as: UTF8.self))
    }
    let file = Self.folder.appendingPathComponent(pipeline).appendingPathComponent(sample + ".md")
    let difference = Snapshots.difference(of: pages.joined(separator: "\n---\n\n"), from: file)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `there are samples`() {
    #expect(Self.samples.count >= 10)
  }

  @Test func `the default pipeline from its file and from the builder give equal documents`() throws {
    let fromFile = try PipelineFile.load("default").pipeline
    let built = try Pipeline {
      try NormalizeUnicode()
      try SeparateGluedText()
      try FindBlocks()
      try IdentifyLanguage()
      try MarkFurniture()
      try BreakSentences()
      try SplitSections()
      try PairAcronyms()
      try FindDefinitions()
      try FindNames()
      try ExtractTerms()
      try Summarize()
    }
    let run: (Pipeline, Document) throws -> Document = { try $0.process($1) }
    for document in try SampleData.documents() {
      let one = WireEncoder.line(.document(try run(fromFile, document)))
      let other = WireEncoder.line(.document(try run(built, document)))
      #expect(one == other, "\(document.id)")
    }
  }
}
