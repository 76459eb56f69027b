import EpitomeCore
import EpitomeTesting
import Foundation
import Testing

@testable import Epitome

/// The pages of the stages say of layers and options what the registry says.
@Suite struct StagePageTests {
  private static let folder = SampleData.folder.deletingLastPathComponent()
    .appendingPathComponent("Sources/Epitome/Epitome.docc")
  private static let heading = "\n## Layers and options\n"

  @Test func `every stage has a page, and every page a stage`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.appendingPathComponent("Stages").path)
    #expect(files.sorted() == StageRegistry.builtIn.stages.map { $0.id + "-stage.md" }.sorted())
    let front = try String(contentsOf: Self.folder.appendingPathComponent("Epitome.md"), encoding: .utf8)
    let listed = front.components(separatedBy: "<doc:").map { $0.components(separatedBy: "-stage>") }
    #expect(listed.filter { $0.count > 1 }.map { $0[0] } == StageRegistry.builtIn.stages.map(\.id))
  }

  @Test(arguments: StageRegistry.builtIn.stages.map(\.id))
  func `the table of a page is that of the registry`(id: String) throws {
    let file = Self.folder.appendingPathComponent("Stages/\(id)-stage.md")
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: Self.heading)
    try #require(parts.count == 2, "the page needs one part called \"Layers and options\"")
    let rest = parts[1].components(separatedBy: "\n## ").dropFirst().map { "\n## " + $0 }.joined()
    let page = parts[0] + Self.heading + Self.table(of: try StageRegistry.builtIn.stage(id)) + rest
    let difference = Snapshots.difference(of: page, from: file)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `a table shows type, default and range of an option`() throws {
    let table = Self.table(of: try StageRegistry.builtIn.stage("blocks"))
    #expect(table.contains("| `pause` | number | `2` | 0 to 60 | "))
    #expect(table.contains("\nMakes use of `structure`, `cues`. Writes `blocks`.\n"))
  }

  private static func table(of stage: StageRegistration) -> String {
    var layers: [String] = []
    for (word, names) in [("Reads", stage.reads), ("Makes use of", stage.uses), ("Writes", stage.writes)] {
      if !names.isEmpty { layers.append("\(word) " + names.map { "`\($0)`" }.joined(separator: ", ") + ".") }
    }
    if stage.rewritesText { layers.append("Changes the text.") }
    var lines = ["", layers.joined(separator: " "), ""]
    if stage.options.isEmpty { return (lines + ["It has no options.", ""]).joined(separator: "\n") }
    lines += ["| Option | Type | Default | Range | Meaning |", "| --- | --- | --- | --- | --- |"]
    for option in stage.options {
      let standard = stage.defaults[option.name] ?? .null
      let cells = ["`\(option.name)`", type(of: option, standard), "`\(standard)`", range(of: option), option.summary]
      lines.append("| " + cells.map { $0.replacingOccurrences(of: "|", with: "\\|") }.joined(separator: " | ") + " |")
    }
    return (lines + [""]).joined(separator: "\n")
  }

  private static func type(of option: OptionDescription, _ standard: JSONValue) -> String {
    switch standard {
    case .bool: "boolean"
    case .integer: option.isFraction ? "number" : "whole number"
    case .number, .bigNumber: "number"
    case .string: "text"
    case .array: "list"
    case .object, .null: "map"
    }
  }

  private static func range(of option: OptionDescription) -> String {
    if !option.choices.isEmpty { return option.choices.joined(separator: ", ") }
    func plain(_ number: Double) -> String { JSONValue(number).description }
    return switch (option.minimum, option.maximum) {
    case (let low?, let high?): "\(plain(low)) to \(plain(high))"
    case (let low?, nil): "at least \(plain(low))"
    case (nil, let high?): "at most \(plain(high))"
    case (nil, nil): ""
    }
  }
}
