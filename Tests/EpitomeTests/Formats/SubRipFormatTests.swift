import Epitome
import EpitomeCore
import Testing

@Suite struct SubRipFormatTests {
  @Test func `reads numbered captions`() throws {
    let read = try ReadTranscript(
      "1\n00:00:01,000 --> 00:00:02,500\nGuten Tag,\nFrau Ott.\n\n2\n00:00:03,000 --> 00:00:04,000\nTag.\n")
    #expect(read.format == "subrip")
    #expect(read.lines == ["1.0 Guten Tag,\nFrau Ott.", "3.0 Tag."])
    #expect(read.cues.map(\.end) == [2.5, 4])
  }

  @Test func `reads points for commas, short fractions, missing numbers and missing blank lines`() throws {
    let read = try ReadTranscript(
      """
      00:00:01.000 --> 00:00:02.5  X1:10 X2:20
      one
      2
      0:00:02,6-->0:00:03,000
      two
      00:00:04,000 --> 00:00:03,000
      three

      9
      00:00:05,000 --> 00:00:06,000
      1984
      """)
    #expect(read.lines == ["1.0 one", "2.6 two", "4.0 three", "5.0 1984"])
    #expect(read.cues[2].end == 4)
  }

  @Test func `takes out mark-up but keeps signs of the text`() throws {
    let read = try ReadTranscript(
      "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color=\"red\">Fire</font> &amp; <i>ice\nx < y</i> <3<br>done {sic}\n"
    )
    #expect(read.text == "Fire & ice\nx < y <3\ndone {sic}")
  }

  @Test func `a name at the head of captions is carried on to the next name`() throws {
    let read = try ReadTranscript(
      """
      1
      00:00:01,000 --> 00:00:02,000
      Travis: So we went

      2
      00:00:02,000 --> 00:00:03,000
      down to the shore.

      3
      00:00:03,000 --> 00:00:04,000
      Sarah: At 10:30 it was: empty.

      4
      00:00:04,000 --> 00:00:05,000
      Travis: Quite empty.
      """)
    #expect(
      read.lines == [
        "1.0 Travis: So we went", "2.0 Travis: down to the shore.", "3.0 Sarah: At 10:30 it was: empty.",
        "4.0 Travis: Quite empty.",
      ])
  }

  @Test func `a sign for a new speaker parts a caption`() throws {
    let read = try ReadTranscript("1\n00:00:01,000 --> 00:00:02,000\nwho was it >> nobody\n>> a >> b\n")
    #expect(read.lines == ["1.0 who was it", "1.0 nobody", "1.0 a", "1.0 b"])
    #expect(read.text == "who was it\n\nnobody\n\na\n\nb")
  }

  @Test(arguments: [
    "00:00:01:500 --> 00:00:02:000", "00:00:01,500 -> 00:00:02,000", "00:00:01,500 ---> 00:00:02,000",
    "00:00:01,500 -- > 00:00:02,000", "0:0:1.5 --> 0:0:2", "00:00:01,500-->00:00:02,000  X1:0 X2:9 Y1:0 Y2:9",
  ])
  func `timing lines that are damaged`(line: String) throws {
    let read = try ReadTranscript("1\n\(line)\none\n\n2\n\(line)\ntwo\n", fileName: "x.srt")
    #expect(read.lines == ["1.5 one", "1.5 two"])
    #expect(read.cues.map(\.end) == [2, 2])
  }

  @Test func `names on the first lines of captions without numbers`() throws {
    let read = try ReadTranscript(
      "0:0:0.0 --> 0:0:2.30\nAnn Lee\nHello everyone.\n0:0:2.30 --> 0:0:4.0\nBo Ek\nHi Ann.\n0:0:4.0 --> 0:0:5.0\nAnn Lee\nSo.\nRight.\n"
    )
    #expect(read.lines == ["0.0 Ann Lee: Hello everyone.", "2.3 Bo Ek: Hi Ann.", "4.0 Ann Lee: So.\nRight."])
  }

  @Test func `a name after the sign for a new speaker needs no other proof`() throws {
    let read = try ReadTranscript("1\n00:00:01,000 --> 00:00:02,000\n>> ANN: Over here.\n")
    #expect(read.lines == ["1.0 ANN: Over here."])
  }

  @Test func `breaks in SubViewer's captions`() throws {
    let read = try ReadTranscript("0:00:01.000,0:00:02.000\none[br]two\n\n0:00:02.000,0:00:03.000\nthree\n")
    #expect(read.format == "sbv")
    #expect(read.lines == ["1.0 one\ntwo", "2.0 three"])
  }

  @Test func `lyrics with colons before hundredths`() throws {
    let read = try ReadTranscript("[ti:x]\n[00:01:50]one\n[01:09:75]two\n[02:00.5]three\n")
    #expect(read.format == "lrc")
    #expect(read.lines == ["1.5 one", "69.75 two", "120.5 three"])
  }

  @Test func `captions without text are left out`() throws {
    let read = try ReadTranscript("1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:02,000 --> 00:00:03,000\nyes\n")
    #expect(read.lines == ["2.0 yes"])
  }
}
