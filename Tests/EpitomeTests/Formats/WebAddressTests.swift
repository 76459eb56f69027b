import EpitomeCore
import Testing

@testable import Epitome

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://a.example/b.mp3", "https://a.example/b.mp3#t=61"),
    ("http://a.example/b%20c.mp4#t=9", "http://a.example/b%20c.mp4#t=61"),
    ("https://www.youtube.com/watch?v=x1", "https://www.youtube.com/watch?v=x1&t=61s"),
    ("https://youtu.be/x1", "https://youtu.be/x1?t=61"),
    ("https://a.example/<b> c\"é", "https://a.example/%3Cb%3E%20c%22%C3%A9#t=61"),
  ])
  func `leads to the moment`(address: String, link: String) throws {
    #expect(try #require(WebAddress(address)).moment(61.9) == link)
  }

  @Test func `a recording is there only where meta names one`() {
    #expect(WebAddress.recording(of: ["media": "javascript:alert(1)", "title": "https://a.example"]) == nil)
    #expect(WebAddress.recording(of: [:]) == nil)
    #expect(WebAddress.recording(of: ["url": "https://a.example/show"]) == nil)
    let fields: JSONObject = ["media": "talk.mp3", "audio": "https://a.example/b"]
    #expect(WebAddress.recording(of: fields)?.moment(0) == "https://a.example/b#t=0")
  }

  @Test(
    arguments: [
      ["audio": "https://a.example/b.mp3", "videoURL": "https://a.example/c.mp4"],
      ["enclosure": ["url": "https://a.example/b.mp3"], "url": "https://a.example/show"],
      ["url": "https://youtu.be/x1"],
    ] as [JSONObject])
  func `pages, Markdown and templates lead to the same recording`(meta: JSONObject) throws {
    var document = Document(id: "a", text: "Good day.", meta: meta)
    document.set(.cues, to: [Cue(source: [TextSpan(0, 9)], start: 75, end: 80)])
    let span = TextSpan(0, 9)
    document.set(.blocks, to: [Block(span: span, kind: .paragraph)])
    document.set(.summary, to: [SummaryLine(text: "Good day.", span: span, source: [span], score: 1, start: 75)])
    let link = try #require(WebAddress.recording(of: meta)).moment(75)
    #expect(String(decoding: try MarkdownWriter().write(document), as: UTF8.self).contains("(<\(link)>)"))
    #expect(String(decoding: try HTMLWriter().write(document), as: UTF8.self).contains("href=\"\(link)\""))
  }
}
