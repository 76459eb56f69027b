import Epitome
import EpitomeCore
import Testing

@Suite struct FrameCaptionsFormatTests {
  @Test func `a transcript of an editor with speakers`() throws {
    let read = try ReadTranscript(
      "00:00:00:00 - 00:00:02:05\nSpeaker 1\nThe tide was out.\n\n00:00:02:05 - 00:00:06:24\nSpeaker 2\nAnd cold.\nIt was\n\n00:01:00:10 - 00:01:02:00\nSpeaker 1\n12\n\n00:01:02:00 - 00:01:03:00\nSpeaker 1\nYes.\n",
      fileName: "a.txt")
    #expect(read.format == "frames")
    #expect(
      read.lines == [
        "0.0 Speaker 1: The tide was out.", "2.2 Speaker 2: And cold.\nIt was", "60.4 Speaker 1: 12",
        "62.0 Speaker 1: Yes.",
      ])
    #expect(read.cues.map(\.end) == [2.2, 6.96, 62, 63])
    #expect(read.document.meta["frameRate"]?.int == 25)
  }

  @Test(arguments: [
    ("-", ":", 29, 30, 1.5), ("-->", ":", 24, 25, 1.6), ("\u{2013}", ":", 48, 50, 1.3), ("-", ";", 14, 30, 1.5),
    ("->", ":", 59, 60, 1.25),
  ])
  func `the rate that the frame numbers show`(
    dash: String, sign: String, most: Int, rate: Int, start: Double
  ) throws {
    let text =
      "1\n00:00:01\(sign)15 \(dash) 00:00:02\(sign)00\nOne two.\n\n2\n00:00:03\(sign)00 \(dash) 00:00:04\(sign)\(most)\nThree 3\n4\n"
    let read = try ReadTranscript(text, fileName: "a.srt")
    #expect(read.format == "frames")
    #expect(read.lines == ["\(start) One two.", "3.0 Three 3\n4"])
    #expect(read.document.meta["frameRate"]?.int == rate)
  }

  @Test(arguments: [
    "00:00:01:15 - 00:00:02:00\nOne line alone.\n", "The reel ran.\n00:00:01:15 - 00:00:02:00\nOne.\n",
    "10:00:00 - 11:00:00\nOpening\n11:00:00 - 12:00:00\nLunch\n", "1:2:3:4 - 1:2:3:5\nx\n1:2:3:4 - 1:2:3:5\ny\n",
  ])
  func `other lines with times are none of it`(text: String) throws {
    #expect(try ReadTranscript(text).format != "frames")
  }
}
