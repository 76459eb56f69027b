import Epitome
import EpitomeCore
import Testing

/// What the parsing algorithms of W3C WebVTT (sections 6.1 to 6.4) ask for, step by step.
@Suite struct WebVTTConformanceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let cues: [String]
    var testDescription: String { name }

    init(_ name: String, _ file: String, _ cues: [String]) {
      (self.name, self.file, self.cues) = (name, file, cues)
    }

    /// A file of one cue with this payload.
    init(text name: String, _ payload: String, _ texts: String...) {
      self.init(name, "WEBVTT\n\n00:00.000 --> 00:01.000\n\(payload)", texts.map { "0.0–1.0 \($0)" })
    }

    /// A file of one cue with this timing line.
    init(time name: String, _ line: String, _ times: String?) {
      self.init(name, "WEBVTT\n\n\(line)\ntext\n", times.map { ["\($0) text"] } ?? [])
    }
  }

  private static let blocks: [Case] = [
    Case("signature alone", "WEBVTT", []),
    Case("signature and a space", "WEBVTT \n\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("signature and a tab", "WEBVTT\tx\n\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("byte order mark", "\u{FEFF}WEBVTT\n\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("no blank line after the signature", "WEBVTT\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("an identifier in the head", "WEBVTT\nid\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("text in the head", "WEBVTT\nsome text\nmore\n\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("blank lines before the first block", "WEBVTT\n\n\n\n\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("no line end at the end", "WEBVTT\n\nid\n00:00.000 --> 00:01.000", []),
    Case("an empty cue", "WEBVTT\n\n00:00.000 --> 00:01.000\n\n00:01.000 --> 00:02.000\nb", ["1.0–2.0 b"]),
    Case("notes", "WEBVTT\n\nNOTE a\nb\n\nNOTE\n\n00:00.000 --> 00:01.000\na\n\nNOTE c", ["0.0–1.0 a"]),
    Case("a note's name as identifier", "WEBVTT\n\nNOTE x\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("a style block", "WEBVTT\n\nSTYLE \t\n::cue { color: red }\n\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("an arrow ends a style block", "WEBVTT\n\nSTYLE\n::cue {}\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("STYLE as identifier", "WEBVTT\n\nSTYLE\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("a region block", "WEBVTT\n\nREGION\nid:a\nwidth:40%\n\n00:00.000 --> 00:01.000 region:a\na", ["0.0–1.0 a"]),
    Case(
      "a style block after a cue is text to nobody", "WEBVTT\n\n00:00.000 --> 00:01.000\na\n\nSTYLE\nx", ["0.0–1.0 a"]),
    Case("an arrow in an identifier", "WEBVTT\n\n-->\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case("an arrow in the text begins a block", "WEBVTT\n\n00:00.000 --> 00:01.000\na\nx-->y\n\nb", ["0.0–1.0 a"]),
    Case("two identifiers", "WEBVTT\n\none\ntwo\n00:00.000 --> 00:01.000\na", ["0.0–1.0 a"]),
    Case(
      "a timing line right after text", "WEBVTT\n\n00:00.000 --> 00:01.000\na\n00:01.000 --> 00:02.000\nb",
      ["0.0–1.0 a", "1.0–2.0 b"]),
    Case("line ends CR", "WEBVTT\r\r00:00.000 --> 00:01.000\ra\rb", ["0.0–1.0 a\nb"]),
    Case("line ends CRLF", "WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\na\r\nb", ["0.0–1.0 a\nb"]),
    Case("LF CR is two line ends", "WEBVTT\n\n00:00.000 --> 00:01.000\na\n\rb", ["0.0–1.0 a"]),
    Case("a line of one space is text of its cue", "WEBVTT\n\n00:00.000 --> 00:01.000\na\n \nb", ["0.0–1.0 a\nb"]),
    Case("NUL", "WEBVTT\n\n00:00.000 --> 00:01.000\na\u{0}b", ["0.0–1.0 a\u{FFFD}b"]),
    Case("form feed ends no line", "WEBVTT\n\n00:00.000 --> 00:01.000\na\u{C}b", ["0.0–1.0 a\u{C}b"]),
  ]

  private static let times: [Case] = [
    Case(time: "hours", "00:00:01.000 --> 00:00:02.000", "1.0–2.0"),
    Case(time: "one digit of hours", "1:00:01.000 --> 1:00:02.000", "3601.0–3602.0"),
    Case(time: "many digits of hours", "0001:00:01.000 --> 0001:00:02.000", "3601.0–3602.0"),
    Case(time: "hours on one side", "00:01.000 --> 00:00:02.000", "1.0–2.0"),
    Case(time: "no spaces", "00:01.000-->00:02.000", "1.0–2.0"),
    Case(time: "tabs", "\t00:01.000\t-->\t00:02.000\t", "1.0–2.0"),
    Case(time: "form feed", "00:01.000\u{C}-->\u{C}00:02.000", "1.0–2.0"),
    Case(time: "settings", "00:01.000 --> 00:02.000 align:start line:0 position:0% size:50% vertical:rl", "1.0–2.0"),
    Case(time: "settings that are none", "00:01.000 --> 00:02.000 align:bogus x:y :: size:", "1.0–2.0"),
    Case(time: "rubbish right after the end", "00:01.000 --> 00:02.000foo", "1.0–2.0"),
    Case(time: "three digits of minutes are hours", "100:01.000 --> 100:02.000", nil),
    Case(time: "sixty minutes", "60:00.000 --> 60:01.000", nil),
    Case(time: "sixty seconds", "00:60.000 --> 00:61.000", nil),
    Case(time: "sixty minutes after hours", "00:60:00.000 --> 00:60:01.000", nil),
    Case(time: "one digit of seconds", "00:1.000 --> 00:2.000", nil),
    Case(time: "one digit of minutes", "0:01.000 --> 0:02.000", nil),
    Case(time: "two digits of milliseconds", "00:01.00 --> 00:02.00", nil),
    Case(time: "four digits of milliseconds", "00:01.0000 --> 00:02.000", nil),
    Case(time: "four digits of milliseconds at the end", "00:01.000 --> 00:02.0000", nil),
    Case(time: "no milliseconds", "00:01 --> 00:02", nil),
    Case(time: "a minus sign", "-00:01.000 --> 00:02.000", nil),
    Case(time: "a plus sign", "+00:01.000 --> 00:02.000", nil),
    Case(time: "rubbish before the arrow", "00:01.000x --> 00:02.000", nil),
    Case(time: "rubbish before the start", "x00:01.000 --> 00:02.000", nil),
    Case(time: "no end", "00:01.000 -->", nil),
    Case(time: "a space in the arrow", "00:01.000 -- > 00:02.000", nil),
    Case(time: "an end before the start becomes the start", "00:03.000 --> 00:02.000", "3.0–3.0"),
    Case(time: "a space before the colon", "00 :01.000 --> 00:02.000", nil),
  ].map { test in
    // A good cue beside it, so that the file is not read again with more mercy.
    Case(test.name, test.file + "\n10:00.000 --> 10:01.000\nlast\n", test.cues + ["600.0–601.0 last"])
  }

  private static let texts: [Case] = [
    Case(text: "tags", "<c>a</c><i.x>b</i><b>c</b><u>d</u><lang en>e</lang>", "abcde"),
    Case(text: "nested tags", "<b><i><u>a</u></i></b>", "a"),
    Case(text: "wrongly nested tags", "<b><i>a</b></i>b</c>", "ab"),
    Case(text: "unknown tags", "<x>a</x><1>b</1><>c</>", "abc"),
    Case(text: "classes", "<c.a.b>a</c><c.>b</c><.x>c", "abc"),
    Case(text: "ruby", "<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>", "漢かん字じ"),
    Case(text: "times", "a <00:00:00.500>b <00:00.700>c", "a b c"),
    Case(text: "times that are none", "a<0>b<00:1>c", "abc"),
    Case(text: "an open tag at the end", "a <b", "a"),
    Case(text: "an open tag takes the lines after it", "a <b\nc", "a"),
    Case(text: "a tag over a line end", "a<b\nc>d</b>", "ad"),
    Case(text: "a voice over a line end", "<v\nAnn>a", "Ann: a"),
    Case(text: "a lone sign at the end", "a <", "a"),
    Case(text: "a sign that is no tag", "3 < 4", "3 < 4"),
    Case(text: "voices", "<v Ann>a</v><v.loud Bo Ek>b", "Ann: a", "Bo Ek: b"),
    Case(text: "a voice without a name", "<v>a", "a"),
    Case(text: "a voice with references", "<v A&amp;B>a", "A&B: a"),
    Case(text: "a name that only begins with v", "<video Ann>a</video>", "a"),
    Case(text: "the references of the first drafts", "&amp;&lt;&gt;&nbsp;x&lrm;&rlm;", "&<>\u{A0}x\u{200E}\u{200F}"),
    Case(text: "the references of HTML", "&copy;&hellip;&NotEqualTilde;", "©…≂̸"),
    Case(text: "references without a semicolon", "&ampx &copy2 &notit;", "&x ©2 ¬it;"),
    Case(text: "references that need one", "&hellip &bogus; & &; &#; &#x;", "&hellip &bogus; & &; &#; &#x;"),
    Case(text: "numbers", "&#65;&#x42;&#X43;&#68", "ABCD"),
    Case(text: "numbers of windows-1252", "&#128;&#x96;", "€–"),
    Case(
      text: "numbers that are no characters", "&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"
    ),
    Case(text: "escaped tags are text", "&lt;b&gt;a", "<b>a"),
    Case(text: "dashes", "a -- b", "a -- b"),
  ]

  @Test(arguments: blocks + times + texts)
  func `W3C WebVTT`(test: Case) throws {
    let read = try ReadTranscript(test.file, fileName: "x.vtt")
    let texts = ReadTranscript.texts(of: read.cues.map(\.source), in: read.document)
    let found = zip(read.cues, texts).map { cue, text in
      "\(cue.start ?? -1)–\(cue.end ?? -1) " + (cue.speaker.map { "\($0): " } ?? "") + text
    }
    #expect(found == test.cues)
  }
}
