import EpitomeICU
import EpitomeTesting
import Foundation
import Testing

@Suite struct SnapshotTests {
  private static let lines = [
    "--version", "help", "", "help run", "help read", "help write", "help check", "help stages", "help schema",
    "sentences --help", "stages", "stages normalize", "stages sections --json", "check default", "check meeting",
    "check Tests/EpitomeCLITests/Fixtures/mistakes.yaml", "schema document", "schema pipeline", "sumarize",
    "run --nosuch", "sections --min-sentence 3", "sections --min-sentences none", "write --as markdwn",
    "run --format pdf SampleData/episode.md", "run -j 0", "stages sentnces",
  ]

  @Test(arguments: lines)
  func `what a command says is as recorded`(line: String) throws {
    let result = try Command.run(line)
    let text =
      "$ epitome \(line)\nexit \(result.status)\n--- standard output\n\(result.text)--- standard error\n\(result.errors)"
      .replacingOccurrences(of: "ICU \(ICU.version)", with: "ICU N.N")
    let name = line.isEmpty ? "nothing" : line.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    let file = Command.root.appendingPathComponent("Tests/EpitomeCLITests/Snapshots/\(name).txt")
    let difference = Snapshots.difference(of: text, from: file)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
