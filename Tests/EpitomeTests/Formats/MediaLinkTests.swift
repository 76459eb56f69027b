import EpitomeCore
import Testing

@testable import Epitome

@Suite struct MediaLinkTests {
  @Test(arguments: [
    ("https://a.example/b.mp3", "https://a.example/b.mp3#t=61"),
    ("http://a.example/b%20c.mp4#t=9", "http://a.example/b%20c.mp4#t=61"),
    ("https://www.youtube.com/watch?v=x1", "https://www.youtube.com/watch?v=x1&t=61s"),
    ("https://youtu.be/x1", "https://youtu.be/x1?t=61"),
    ("https://a.example/<b> c\"é", "https://a.example/%3Cb%3E%20c%22%C3%A9#t=61"),
  ])
  func `leads to the moment`(address: String, link: String) throws {
    #expect(try #require(MediaLink(["media": .string(address)])).at(61.9) == link)
  }

  @Test func `is there only where meta has a web address`() {
    #expect(MediaLink(["media": "javascript:alert(1)", "title": "https://a.example"]) == nil)
    #expect(MediaLink([:]) == nil)
    #expect(MediaLink(["media": "talk.mp3", "audio": "https://a.example/b"])?.at(0) == "https://a.example/b#t=0")
  }
}
