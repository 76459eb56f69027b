import EpitomeCore
import Testing

@testable import Epitome

@Suite struct ChapterWritersTests {
  private func document(_ sections: [Section], meta: JSONObject = [:], end: Double = 100) -> Document {
    var document = Document(id: "a", text: "Opening words. More words.", meta: meta)
    document.set(.cues, to: [Cue(source: [TextSpan(0, 26)], start: 0, end: end)])
    document.set(.sections, to: sections)
    return document
  }

  private func section(_ title: String, _ start: Double?, _ end: Double? = nil) -> Section {
    Section(span: TextSpan(0, 14), title: title, start: start, end: end)
  }

  private func write(_ writer: some DocumentWriter, _ document: Document) throws -> String {
    String(decoding: try writer.write(document), as: UTF8.self)
  }

  @Test func `each section with a time is a chapter that ends where the next begins`() throws {
    let document = document([
      section("A & B", 0, 20), section("", 30, 40), section("Untimed", nil), section("Bare heading", 30),
    ])
    #expect(
      try Chapters(document, for: .chaptersVTT).list == [
        .init(title: "A & B", start: 0, end: 30), .init(title: "Opening words.", start: 30, end: 100),
      ])
    #expect(
      try write(WebVTTChaptersWriter(), document) == """
        WEBVTT

        1
        00:00:00.000 --> 00:00:30.000
        A &amp; B

        2
        00:00:30.000 --> 00:01:40.000
        Opening words.

        """)
  }

  @Test func `a podcast's chapters are JSON with whole facts`() throws {
    let document = document(
      [section("A", 0), section("B", 12.5)], meta: ["title": "T", "author": "Ann", "show": "S", "other": 1])
    let value = try JSONNode.parse(Array(write(PodcastChaptersWriter(), document).utf8)).value
    #expect(
      value == [
        "version": "1.2.0", "title": "T", "author": "Ann", "podcastName": "S",
        "chapters": [
          ["startTime": 0, "endTime": 12.5, "title": "A"], ["startTime": 12.5, "endTime": 100, "title": "B"],
        ],
      ])
  }

  @Test func `what means something to FFmpeg is escaped`() throws {
    let document = document([section("1 = 2; #3 \\ 4", 0.5)], meta: ["title": "A=B"])
    #expect(
      try write(FFMetadataWriter(), document) == """
        ;FFMETADATA1
        title=A\\=B

        [CHAPTER]
        TIMEBASE=1/1000
        START=500
        END=100000
        title=1 \\= 2\\; \\#3 \\\\ 4

        """)
  }

  @Test func `FFmpeg is told an end where the document has none`() throws {
    var document = document([section("A", 2)])
    document.set(.cues, to: [Cue(source: [TextSpan(0, 26)], start: 0)])
    #expect(try write(FFMetadataWriter(), document).contains("START=2000\nEND=3000\n"))
  }

  @Test func `a description for YouTube begins at 0:00 and has no chapter under ten seconds`() throws {
    var document = document(
      [section("Welcome", 3), section("Short", 9), section("<Main>", 15), section("Late", 3700), section("End", 3795)],
      end: 3800)
    document.set(
      .summary,
      to: [SummaryLine(text: "Use a < b.", span: TextSpan(0, 14), source: [], score: 1, start: 1, speaker: "Ann")])
    #expect(
      try write(YouTubeWriter(), document) == "Ann: Use a ‹ b.\n\n0:00 Welcome\n0:15 ‹Main›\n1:01:40 Late\n")
  }

  @Test func `a description for YouTube is never longer than YouTube takes`() throws {
    var document = document([section("A", 0), section("B", 50)])
    let line = SummaryLine(
      text: String(repeating: "y", count: 900), span: TextSpan(0, 14), source: [], score: 1, start: 1)
    document.set(.summary, to: Array(repeating: line, count: 9))
    let text = try write(YouTubeWriter(), document)
    #expect(text.unicodeScalars.count <= 5000)
    #expect(text.split(separator: "\n").count == 5 + 2)
  }

  @Test(arguments: [OutputFormat.chaptersVTT, .chaptersJSON, .ffmetadata, .youtube])
  func `sections without times are told, and none are an error`(format: OutputFormat) throws {
    #expect(throws: UnsuitedDocument(format, "the sections have no times")) {
      try format.writer().write(document([section("A", nil)]))
    }
    #expect(throws: MissingLayer.self) { try format.writer().write(Document(id: "a", text: "x")) }
    #expect(throws: Never.self) { try format.writer().write(document([])) }
  }
}
