#if DocumentFormats
  import Epitome
  import EpitomeCore
  import Testing

  @Suite struct TTMLFormatTests {
    private static func file(_ body: String, root: String = "", head: String = "") -> String {
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
        xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \(root)><head>\(head)</head>\(body)</tt>
      """
    }

    @Test func `paragraphs are cues, their mark-up is gone and their white space folded`() throws {
      let read = try ReadTranscript(
        Self.file(
          """
          <body><div><p begin="1s" end="2.5s">
            Fire &amp; <span>ice</span>,<br/>
            and snow&#x2014;much
          </p></div></body>
          """))
      #expect(read.format == "ttml")
      #expect(read.lines == ["1.0 Fire & ice,\nand snow—much"])
      #expect(read.cues.first?.end == 2.5)
    }

    private static let times: [(String, Double)] = [
      ("00:00:05", 5), ("01:02:03.250", 3723.25), ("100:00:00", 360_000), ("00:00:01:12", 1.48), ("12.5s", 12.5),
      ("2m", 120), ("0.5h", 1800), ("1500ms", 1.5), ("50f", 2), ("3000t", 3), ("00:00:01,5", 1.5), ("0.58", 0.58),
      ("1:05.500", 65.5),
    ]

    @Test(arguments: times)
    func `a time is read in every form`(text: String, seconds: Double) throws {
      let read = try ReadTranscript(
        Self.file("<body><p begin='\(text)'>x</p></body>", root: "ttp:frameRate='25' ttp:tickRate='1000'"))
      #expect(read.cues.map(\.start) == [seconds])
    }

    @Test func `the multiplier stretches frames`() throws {
      let read = try ReadTranscript(
        Self.file("<body><p begin='30f'>x</p></body>", root: "ttp:frameRate='30' ttp:frameRateMultiplier='1000 1001'"))
      #expect(read.cues.map(\.start) == [1.001])
    }

    @Test func `times count from those of what stands around`() throws {
      let read = try ReadTranscript(
        Self.file(
          """
          <body begin="10s"><div begin="5s" end="9s"><p begin="1s" dur="1s">a</p><p begin="2s" end="60s">b</p><p>c</p></div>
          <div timeContainer="seq"><p dur="1s">d</p><p dur="2s">e</p></div></body>
          """))
      #expect(read.lines == ["16.0 a", "17.0 b", "15.0 c", "10.0 d", "11.0 e"])
      #expect(read.cues.map(\.end) == [17, 19, 19, 11, 13])
    }

    @Test func `words and sentences of Apple Podcasts are parted by spaces, and sentences are cues`() throws {
      func words(_ words: [String]) -> String {
        words.map { "<span begin='1.0' end='1.1' podcasts:unit='word'>\($0)</span>" }.joined()
      }
      func sentence(_ begin: String, _ end: String, _ said: [String]) -> String {
        "<span begin='\(begin)' end='\(end)' podcasts:unit='sentence'>\(words(said))</span>"
      }
      let read = try ReadTranscript(
        Self.file(
          """
          <body dur="1:12.000"><div><p begin="0.580" end="5.000" ttm:agent="SPEAKER_1">\(
            sentence("0.580", "3.000", ["Welcome", "to", "the", "mill."]))\(sentence("3.1", "5.0", ["I'm", "Dana", "&amp;", "Bo."]))</p>
          <p begin="1:05.500" end="1:12.000" ttm:agent="SPEAKER_2">\(sentence("1:05.500", "1:12.000", ["ありがとう", "ございます", "。"]))</p>
          </div></body>
          """, root: "xmlns:podcasts='http://podcasts.apple.com/transcript-ttml-internal'"))
      #expect(
        read.lines == [
          "0.58 SPEAKER_1: Welcome to the mill.", "3.1 SPEAKER_1: I'm Dana & Bo.", "65.5 SPEAKER_2: ありがとうございます。",
        ])
      #expect(read.cues.map(\.end) == [3, 5, 72])
    }

    @Test func `spans with times of their own are cues of their own`() throws {
      let read = try ReadTranscript(
        Self.file(
          "<body><p begin='10s' end='20s'><span begin='1s' end='2s'>one</span> <span begin='2s' end='3s'>two</span></p></body>"
        ))
      #expect(read.lines == ["11.0 one", "12.0 two"])
    }

    @Test func `agents are speakers by their names`() throws {
      let read = try ReadTranscript(
        Self.file(
          "<body><p begin='1s' end='2s' ttm:agent='a'>Hello.</p><p begin='2s' end='3s'>Note: no one.</p></body>",
          root: "xml:lang='en-GB'",
          head: "<ttm:title>Talk</ttm:title><ttm:agent xml:id='a'><ttm:name>Ann  Lee</ttm:name></ttm:agent>"))
      #expect(read.lines == ["1.0 Ann Lee: Hello.", "2.0 Note: no one."])
      #expect(read.document.meta["title"]?.string == "Talk")
      #expect(read.document.meta["language"]?.string == "en-GB")
    }

    @Test func `white space is kept where the file says so`() throws {
      let read = try ReadTranscript(Self.file("<body><p begin='1s' xml:space='preserve'>a  b</p></body>"))
      #expect(read.text == "a  b")
    }

    private static let refused: [(text: String, message: String)] = [
      ("<!DOCTYPE tt [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><tt><body><p>&b;</p></body></tt>", "declares entities"),
      ("<!DOCTYPE tt [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><tt><body><p>&a;</p></body></tt>", "declares entities"),
      ("<tt>" + String(repeating: "<div>", count: 100_000), "512 deep"),
      ("<tt><body><p begin='0s'>x", "line 1, column"),
    ]

    @Test(arguments: refused)
    func `what cannot be read is refused with a reason`(text: String, message: String) {
      guard case .failure(let failure)? = TranscriptReader().read(Array(text.utf8), id: "x").first else {
        Issue.record("expected a failure")
        return
      }
      #expect(failure.code == "format")
      #expect(failure.message.contains(message), "\(failure.message)")
    }
  }
#endif
