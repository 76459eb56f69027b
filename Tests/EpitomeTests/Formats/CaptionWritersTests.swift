import EpitomeCore
import Testing

@testable import Epitome

@Suite struct CaptionWritersTests {
  private func document(_ lines: [SummaryLine]) -> Document {
    var document = Document(id: "a", text: "One two.")
    document.set(.summary, to: lines)
    return document
  }

  private func line(
    _ text: String, _ start: Double?, _ end: Double? = nil, speaker: String? = nil, isCut: Bool = false
  ) -> SummaryLine {
    SummaryLine(
      text: text, span: TextSpan(0, 8), source: [], score: 1, start: start, end: end, speaker: speaker,
      cut: isCut ? TextSpan(0, 1) : nil)
  }

  private func write(_ writer: some DocumentWriter, _ lines: [SummaryLine]) throws -> String {
    String(decoding: try writer.write(document(lines)), as: UTF8.self)
  }

  @Test func `each line of the summary is a cue at its time, in order of time`() throws {
    let lines = [
      line("Last & <least>.", 3725.25, 3730, speaker: "Ann <b>"), line("First\nline.", 1, 2.5, isCut: true),
    ]
    #expect(
      try write(WebVTTSummaryWriter(), lines) == """
        WEBVTT

        1
        00:00:01.000 --> 00:00:02.500
        … First line.

        2
        01:02:05.250 --> 01:02:10.000
        <v Ann &lt;b&gt;>Last &amp; &lt;least&gt;.

        """)
    #expect(
      try write(SubRipSummaryWriter(), lines + [line("a --> b", 4000, 4001)])
        == "1\r\n00:00:01,000 --> 00:00:02,500\r\n… First line.\r\n\r\n"
        + "2\r\n01:02:05,250 --> 01:02:10,000\r\nAnn <b>: Last & <least>.\r\n\r\n"
        + "3\r\n01:06:40,000 --> 01:06:41,000\r\na → b\r\n")
  }

  @Test func `a line without an end is shown for as long as it takes to read, or until the next`() throws {
    let lines = try TimedSummary(
      document([line(String(repeating: "x", count: 45), 0), line("a", 10), line("b", 10.5)]), for: .vtt
    ).lines
    #expect(lines.map(\.start) == [0, 10, 10.5])
    #expect(lines.map(\.end) == [3, 10.5, 11.5])
  }

  @Test func `an end before the start, or no number, is passed over`() throws {
    let lines = try TimedSummary(
      document([line("a", 5, 4), line("b", 6, .nan), line("c", .infinity), line("d", nil)]), for: .vtt
    ).lines
    #expect(lines.map(\.text) == ["a", "b"])
    #expect(lines.allSatisfy { $0.end > $0.start })
  }

  @Test func `a summary without times is told, one without lines is an empty file, and none is an error`() throws {
    #expect(throws: UnsuitedDocument(.vtt, "the summary has no times")) {
      try write(WebVTTSummaryWriter(), [line("a", nil)])
    }
    #expect(throws: UnsuitedDocument.self) { try write(SubRipSummaryWriter(), [line("a", nil)]) }
    #expect(try write(WebVTTSummaryWriter(), []) == "WEBVTT\n")
    #expect(try write(SubRipSummaryWriter(), []) == "")
    #expect(throws: MissingLayer.self) { try WebVTTSummaryWriter().write(Document(id: "a", text: "x")) }
  }
}
