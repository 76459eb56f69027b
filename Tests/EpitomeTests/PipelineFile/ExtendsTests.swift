import EpitomeCore
import Foundation
import Testing

@testable import Epitome

@Suite struct ExtendsTests {
  private static let base = """
    epitome: 1
    vars: { n: 5 }
    stages:
      - use: language
      - use: sentences
      - use: terms
        with: { limit: "${vars.n}", weight: 2 }
    output: { formats: [text] }
    """

  @Test func `options are laid over those of the extended file by name`() throws {
    let found = try load("epitome: 1\nextends: base.yaml\nstages: [{ use: terms, with: { limit: 3 } }]")
    #expect(names(found) == ["language", "sentences", "terms"])
    #expect(with(found, 2)["limit"] == 3)
    #expect(with(found, 2)["weight"] == 2)
    #expect(found.formats == ["text"])
  }

  @Test func `variables of the extending file count`() throws {
    let found = try load("epitome: 1\nextends: base.yaml\nvars: { n: 7 }\noutput: { formats: [json] }")
    #expect(with(found, 2)["limit"] == 7)
    #expect(found.formats == ["json"])
  }

  @Test func `stages are placed, named and removed`() throws {
    let found = try load(
      """
      epitome: 1
      extends: base.yaml
      stages:
        - { use: shout, before: language }
        - { use: terms, name: more, after: terms, with: { limit: 9 } }
        - { use: terms, name: last, after: more }
        - remove: terms
      """)
    #expect(names(found) == ["shout", "language", "sentences", "more", "last"])
    #expect(with(found, 3)["limit"] == 9)
    #expect(with(found, 4)["limit"] == 20)
  }

  @Test func `a stage that is not there or stands already is a mistake`() throws {
    let error = try #require(throws: PipelineFileError.self) {
      try load(
        """
        epitome: 1
        extends: base.yaml
        stages:
          - { use: shout }
          - { remove: trms }
          - { use: shout, after: sentence }
          - { use: terms, after: sentences }
          - { name: terms, use: shout }
        """)
    }
    #expect(
      error.mistakes.map(\.message) == [
        "base.yaml has no stage called \"shout\"; to add one, say where with \"after\" or \"before\"",
        "base.yaml has no stage called \"trms\"",
        "base.yaml has no stage called \"sentence\"",
        "a stage called \"terms\" stands already in base.yaml; give the new one a \"name\", or leave out \"after\" to change "
          + "the one that stands",
        "\"terms\" in base.yaml uses \"terms\"; to put another stage in its place, remove it and add a new one",
      ])
  }

  @Test func `mistakes of both files are told`() throws {
    let error = try #require(throws: PipelineFileError.self) {
      try load(
        "epitome: 1\nextends: bad.yaml\nstage: []", more: ["bad.yaml": "epitome: 3\nstages: [{ use: sentences }]"])
    }
    #expect(error.mistakes.map { ($0.file as NSString).lastPathComponent } == ["child.yaml", "bad.yaml"])
  }

  @Test func `a circle is told with its way`() throws {
    let error = try #require(throws: PipelineFileError.self) {
      try load(
        "epitome: 1\nextends: sub/a.yaml",
        more: ["sub/a.yaml": "epitome: 1\nextends: ./../sub/b.yaml", "sub/b.yaml": "epitome: 1\nextends: a.yaml"])
    }
    let mistake = try #require(error.mistakes.first)
    let way = mistake.message.replacingOccurrences(of: "extends makes a circle: ", with: "").components(
      separatedBy: " -> ")
    #expect(way.map { ($0 as NSString).lastPathComponent } == ["child.yaml", "a.yaml", "b.yaml", "a.yaml"])
    #expect((mistake.file as NSString).lastPathComponent == "b.yaml")
    #expect(mistake.line == 2)
  }

  private func load(_ child: String, more: [String: String] = [:]) throws -> ResolvedPipeline {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in more.merging(["child.yaml": child, "base.yaml": Self.base], uniquingKeysWith: { $1 }) {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try PipelineFile.load(folder.path + "/child.yaml", registry: ToyStages.registry)
  }

  private func names(_ pipeline: ResolvedPipeline) -> [String] { pipeline.pipeline.steps.map(\.name) }

  private func with(_ pipeline: ResolvedPipeline, _ index: Int) -> JSONObject { pipeline.pipeline.steps[index].options }
}
