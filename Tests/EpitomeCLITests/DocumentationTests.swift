import Foundation
import Testing

/// The commands that the pages of the documentation show.
@Suite struct DocumentationTests {
  private static let folder = Command.root.appendingPathComponent("Sources/Epitome/Epitome.docc")

  /// The pages, sorted.
  static let pages: [String] =
    (FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []).compactMap { $0 as? String }
    .filter { $0.hasSuffix(".md") }.sorted()

  /// The page whose commands build on each other; ``PolicyGuideTests`` runs it as a whole.
  static let guide = "TeachItYourTaste.md"

  /// The commands of all other pages.
  static let commands = pages.filter { $0 != guide }.flatMap { page in
    ReadmeTests.blocks("sh", in: folder.appendingPathComponent(page)).flatMap { $0.split(separator: "\n") }
  }.map(String.init)

  @Test func `there are pages and commands`() {
    #expect(Self.pages.count >= 17)
    #expect(Self.commands.count >= 25)
  }

  @Test(arguments: commands)
  func `every command of the documentation works`(command: String) throws {
    try ReadmeTests.run(command)
  }
}
