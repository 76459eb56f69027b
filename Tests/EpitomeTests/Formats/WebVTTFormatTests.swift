import Epitome
import EpitomeCore
import Testing

@Suite struct WebVTTFormatTests {
  @Test func `who speaks stands in the identifiers of Webex`() throws {
    let read = try ReadTranscript(
      """
      WEBVTT

      1 "Ann Lee" (3172832768)
      00:00:03.540 --> 00:00:07.900
      Good morning.

      2 "Bo Ek" (1827361923)
      00:00:14.020 --> 00:00:17.900
      Morning.

      a "quoted" (thing)
      00:00:21.000 --> 00:00:22.000
      So.
      """)
    #expect(read.cues.map(\.speaker) == ["Ann Lee", "Bo Ek", "Bo Ek"])
  }

  @Test func `reads times, hours left out or not, and says what the head says`() throws {
    let read = try ReadTranscript(
      """
      WEBVTT - Night sky
      Kind: captions
      Language: en-GB

      00:01.500 --> 00:03.000
      Look up.

      opening
      100:00:04.000 --> 100:00:06.250 align:start position:0%
      There it is,
      the comet.
      """)
    #expect(read.format == "webvtt")
    #expect(read.lines == ["1.5 Look up.", "360004.0 There it is,\nthe comet."])
    #expect(read.text == "Look up.\nThere it is,\nthe comet.")
    #expect(read.document.meta["title"]?.string == "Night sky")
    #expect(read.document.meta["language"]?.string == "en-GB")
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `takes every line end`(lineEnd: String) throws {
    let source = ["WEBVTT", "", "00:00.000 --> 00:01.000", "one", "two", "", "00:01.000 --> 00:02.000", "three", ""]
    let read = try ReadTranscript(source.joined(separator: lineEnd))
    #expect(read.text == "one\ntwo\nthree")
  }

  @Test func `passes over notes, styles and regions, and drops only the cue with a broken time`() throws {
    let read = try ReadTranscript(
      """
      WEBVTT

      NOTE nobody says this

      STYLE
      ::cue { color: red }

      REGION
      id:fred

      00:00.000 --> 00:01.000
      kept

      00:01.00 --> 00:02.000
      lost

      00:02.000 --> 00:03.000
      kept too
      """)
    #expect(read.lines == ["0.0 kept", "2.0 kept too"])
    #expect(read.document.meta["droppedCues"]?.int == 1)
  }

  @Test func `an arrow in a line begins a new block`() throws {
    let read = try ReadTranscript("WEBVTT\n\n00:00.000 --> 00:01.000\nfirst\nid-->\n00:01.000 --> 00:02.000\nsecond\n")
    #expect(read.lines == ["0.0 first", "1.0 second"])
  }

  @Test func `voices become speakers, several in a cue several cues`() throws {
    let read = try ReadTranscript(
      """
      WEBVTT

      00:00.000 --> 00:02.000
      <v.loud Ann &amp; Co>Hello, <i>all</i> of you.</v><v Bo>Hi.

      00:02.000 --> 00:03.000
      Still me.
      """)
    #expect(read.lines == ["0.0 Ann & Co: Hello, all of you.", "0.0 Bo: Hi.", "2.0 Bo: Still me."])
  }

  @Test func `tags and inline times go, references are decoded, a lone sign stays`() throws {
    let read = try ReadTranscript(
      """
      WEBVTT

      00:00.000 --> 00:02.000
      <c.x>AT&amp;T</c> <00:01.000><lang fr>café</lang>&nbsp;&#x2014; 3 < 4 <ruby>本<rt>ほん</rt></ruby> <b>open
      """)
    #expect(read.text == "AT&T café\u{A0}— 3 < 4 本ほん open")
  }

  @Test func `mark-up inside a cue does not split the way back`() throws {
    let read = try ReadTranscript("WEBVTT\n\n00:00.000 --> 00:02.000\none <i>two</i> three\n")
    let all = TextSpan(0, read.document.bytes.count)
    #expect(read.document.sourceRanges(of: all).count == 1)
    #expect(read.cues.first?.source.count == 1)
  }

  @Test func `a sentence over two cues leads back to two ranges`() throws {
    let read = try ReadTranscript("WEBVTT\n\n00:00.000 --> 00:01.000\none\n\n00:01.000 --> 00:02.000\ntwo.\n")
    #expect(read.document.sourceRanges(of: TextSpan(0, 8)).map(read.document.sourceString) == ["one", "two."])
  }

  @Test func `a file with commas in all its times is read all the same`() throws {
    let read = try ReadTranscript("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nsaved\n")
    #expect(read.lines == ["1.0 saved"])
  }
}

extension Document {
  fileprivate func sourceString(_ span: TextSpan) -> String { String(decoding: sourceBytes[span.range], as: UTF8.self) }
}
