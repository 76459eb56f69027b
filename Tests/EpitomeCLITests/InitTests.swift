import EpitomeCore
import Foundation
import Testing

@testable import Epitome

@Suite struct InitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: PipelineFile.builtInNames)
  func `a new pipeline file means what it extends`(name: String) throws {
    let made = try Command.run(["init", "--extends", name], in: folder.url)
    #expect(made.status == 0)
    #expect(made.output.isEmpty)
    #expect(try Command.run("check pipeline.yaml", in: folder.url).status == 0)
    let text = try folder.read("pipeline.yaml")
    #expect(text.hasPrefix("# yaml-language-server: $schema=epitome-pipeline.schema.json\n"))
    #expect(try PipelineFile.load(text: text).description == (try PipelineFile.load(name)).description)
    let schema = try JSONValue(parsing: Array(try folder.read("epitome-pipeline.schema.json").utf8))
    #expect(schema == JSONSchema.pipeline(for: .builtIn))
  }

  @Test(arguments: PipelineFile.builtInNames)
  func `what stands commented out is right too`(name: String) throws {
    #expect(try Command.run(["init", "--extends", name, "deep/p.yaml"], in: folder.url).status == 0)
    let lines = try folder.read("deep/p.yaml").components(separatedBy: "\n").map { line in
      line.hasPrefix("  # - ") || line.hasPrefix("  #   ") ? "  " + line.dropFirst(4) : line
    }
    let pipeline = try PipelineFile.load(text: lines.joined(separator: "\n"))
    #expect(pipeline.description == (try PipelineFile.load(name)).description)
    #expect(pipeline.stages.flatMap(\.options).allSatisfy { $0.place?.hasPrefix("pipeline.yaml:") == true })
  }

  @Test func `what is there is written over only if asked`() throws {
    try folder.write("mine", to: "p.yaml")
    let refused = try Command.run("init p.yaml", in: folder.url)
    #expect(refused.status == 73)
    #expect(refused.errors.contains("p.yaml stands already; --force writes in its place"))
    #expect(folder.files == ["p.yaml"])
    #expect(try folder.read("p.yaml") == "mine")
    #expect(try Command.run("init p.yaml --force", in: folder.url).status == 0)
    #expect(try folder.read("p.yaml").contains("extends: builtin:default"))
    #expect(try Command.run("init p.yaml", in: folder.url).status == 0)
    #expect(try Command.run("init --extends nosuch", in: folder.url).status == 64)
  }
}
