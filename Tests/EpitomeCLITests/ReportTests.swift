import EpitomeCore
import Foundation
import Testing

@Suite struct ReportTests {
  @Test func `a report tells of each input what it is and what was left out`() throws {
    let page =
      "<html><nav>x</nav><p>Ann: Where does the train stop?</p><p>Bo: In the old town.</p><p>Ann: Good.</p></html>"
    let result = try Command.run(["read", "--report", "--format", "jsonl"], input: Array(page.utf8))
    #expect(result.status == 0)
    let report = try JSONValue(parsing: Array(result.text.utf8))
    #expect(report["format"]?.string == "html")
    #expect(report["encoding"]?.string == "UTF-8")
    #expect(report["cues"]?.int == 3)
    #expect(report["speakers"]?.array?.compactMap(\.string) == ["Ann", "Bo"])
    #expect(report["dropped"]?["nav"]?.int == 1)
    #expect(report["languages"]?[0]?["language"]?.string == "en")
  }

  @Test func `a table has a line for each input, those that failed too`() throws {
    let result = try Command.run(["read", "--report", "SampleData/lecture.vtt", "SampleData/whisper.json"])
    let lines = result.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("input") == true)
    #expect(lines.dropFirst().first?.contains("webvtt") == true)
    let failed = try Command.run(["read", "--report"], input: Array("%PDF-1.4".utf8))
    #expect(failed.status == 65)
    #expect(failed.text.contains("error: decode"))
  }

  @Test func `a report has no other form`() throws {
    #expect(try Command.run(["read", "--report", "--format", "html", "SampleData/lecture.vtt"]).status == 64)
  }
}
