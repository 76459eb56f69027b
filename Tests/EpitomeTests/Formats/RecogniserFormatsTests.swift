import Epitome
import EpitomeCore
import Testing

@Suite struct RecogniserFormatsTests {
  @Test func `Whisper's segments, with escapes led back to their source`() throws {
    let read = try ReadTranscript(
      #"{"text":" Caf\u00e9 time. Yes.","segments":[{"start":0.5,"end":2.0,"text":" Caf\u00e9 \"time\"."},{"start":2,"end":3,"text":" Yes."}],"language":"en"}"#
    )
    #expect(read.format == "whisper")
    #expect(read.lines == ["0.5 Café \"time\".", "2.0 Yes."])
    #expect(read.document.meta["language"]?.string == "en")
    let ranges = read.document.sourceRanges(of: TextSpan(3, 5))
    #expect(ranges.map { String(decoding: read.document.sourceBytes[$0.range], as: UTF8.self) } == [#"\u00e9"#])
  }

  @Test func `a bare list of segments, and speakers at the words`() throws {
    let read = try ReadTranscript(
      #"[{"start":0,"end":1,"text":" One.","words":[{"word":" One.","speaker":"S1"}]},{"start":1,"end":2,"text":" Two.","speaker":"S2"}]"#
    )
    #expect(read.lines == ["0.0 S1: One.", "1.0 S2: Two."])
  }

  @Test func `a segment without its leading space goes on in the word`() throws {
    let read = try ReadTranscript(
      #"{"transcription":[{"offsets":{"from":0,"to":500},"text":" A long and wind"},{"offsets":{"from":500,"to":900},"text":"ing road goes on"},{"offsets":{"from":900,"to":1200},"text":" and on and on."}],"result":{"language":"en"}}"#
    )
    #expect(read.format == "whisper.cpp")
    #expect(read.text == "A long and winding road goes on\nand on and on.")
    #expect(read.cues.map(\.end) == [0.5, 0.9, 1.2])
  }

  @Test func `segments of one word are joined by spaces, and cut at speakers`() throws {
    let read = try ReadTranscript(
      #"{"version":"1.0.0","segments":[{"speaker":"A","startTime":0.5,"body":"I"},{"speaker":"A","startTime":1,"body":"am"},{"speaker":"B","startTime":2,"endTime":3,"body":"No!"}]}"#
    )
    #expect(read.format == "podcast-json")
    #expect(read.text == "I am\nNo!")
    #expect(read.lines == ["0.5 A: I", "1.0 A: am", "2.0 B: No!"])
  }

  @Test(arguments: [
    (
      "whisper",
      #"{"text":" One. Two.","chunks":[{"timestamp":[0.0,2.0],"text":" One."},{"timestamp":[2.0,null],"text":" Two."}]}"#,
      ["0.0 One.", "2.0 Two."]
    ),
    (
      "whisper", #"[{"text":"One","start":7.5,"duration":6.5},{"text":"two three","start":14,"duration":1}]"#,
      ["7.5 One", "14.0 two three"]
    ),
    (
      "assemblyai",
      #"{"sentences":[{"text":"One.","start":100,"end":900,"speaker":"A"},{"text":"Two.","start":2000,"end":2500}],"id":"x"}"#,
      ["0.1 A: One.", "2.0 Two."]
    ),
    (
      "amazon-transcribe",
      #"{"Transcript":[{"Content":"One.","ParticipantId":"AGENT","BeginOffsetMillis":100,"EndOffsetMillis":900},{"Content":"Two.","ParticipantRole":"CUSTOMER","BeginOffsetMillis":1000}]}"#,
      ["0.1 AGENT: One.", "1.0 CUSTOMER: Two."]
    ),
    (
      "azure-speech",
      #"{"durationMilliseconds":9,"combinedPhrases":[{"text":"One. Two."}],"phrases":[{"offsetMilliseconds":100,"durationMilliseconds":900,"text":"One.","speaker":0,"locale":"en-US"},{"offsetMilliseconds":2000,"durationMilliseconds":500,"text":"Two.","speaker":1}]}"#,
      ["0.1 0: One.", "2.0 1: Two."]
    ),
    (
      "azure-speech",
      #"{"RecognitionStatus":"Success","Offset":1000000,"Duration":9000000,"DisplayText":"One.","NBest":[{"Confidence":0.9,"Lexical":"one","Display":"One."}]}"#,
      ["0.1 One."]
    ),
    ("word-list", #"{"result":[{"conf":1,"start":0.1,"end":0.5,"word":"one"}],"text":"one"}"#, ["0.1 one"]),
    (
      "word-list",
      #"{"metadata":{},"results":[{"type":"word","start_time":0.1,"end_time":0.5,"alternatives":[{"content":"One","speaker":"S1"}]},{"type":"punctuation","start_time":0.5,"alternatives":[{"content":".","speaker":"S1"}]}]}"#,
      ["0.1 S1: One."]
    ),
    (
      "word-list",
      #"{"monologues":[{"speaker":0,"elements":[{"type":"text","value":"One","ts":0.1,"end_ts":0.5},{"type":"punct","value":" "},{"type":"text","value":"two","ts":0.5,"end_ts":1},{"type":"punct","value":"."}]}]}"#,
      ["0.1 0: One two."]
    ),
    (
      "word-list",
      #"{"language_code":"eng","text":"One two.","words":[{"text":"One","start":0.1,"end":0.5,"type":"word","speaker_id":"s"},{"text":" ","start":0.5,"end":0.5,"type":"spacing"},{"text":"two.","start":0.5,"end":1.5,"type":"word","speaker_id":"s"}]}"#,
      ["0.1 s: One two."]
    ),
    (
      "word-list",
      #"{"task":"transcribe","text":"One two.","words":[{"word":"One","start":0,"end":0.5},{"word":"two.","start":0.5,"end":1}]}"#,
      ["0.0 One two."]
    ),
  ])
  func `the other forms that services and libraries give`(format: String, file: String, lines: [String]) throws {
    let read = try ReadTranscript(file)
    #expect(read.format == format)
    #expect(read.lines == lines)
  }

  @Test func `one segment a line`() throws {
    let read = try ReadTranscript(
      "{\"start\":0,\"end\":1,\"speaker\":\"Ana\",\"text\":\"Línea uno aquí\"}\nnot JSON\n{\"start\":1,\"end\":2,\"text\":\"Línea dos aquí\"}\n"
    )
    #expect(read.format == "segment-lines")
    #expect(read.lines == ["0.0 Ana: Línea uno aquí", "1.0 Línea dos aquí"])
    #expect(read.document.meta["droppedCues"]?.int == 1)
  }

  @Test func `Deepgram's paragraphs, or words by speaker`() throws {
    let paragraphs = try ReadTranscript(
      #"{"results":{"channels":[{"alternatives":[{"transcript":"x","paragraphs":{"paragraphs":[{"sentences":[{"text":"One."},{"text":"Two."}],"start":1,"end":2,"speaker":0}]}}]}]}}"#
    )
    #expect(paragraphs.lines == ["1.0 0: One. Two."])
    let words = try ReadTranscript(
      #"{"results":{"channels":[{"alternatives":[{"transcript":"x","words":[{"word":"hi","punctuated_word":"Hi","start":0,"end":1,"speaker":0},{"word":"you","punctuated_word":"you.","start":1,"end":2,"speaker":0},{"word":"yes","punctuated_word":"Yes.","start":2,"end":3,"speaker":1}]}]}],"utterances":null}}"#
    )
    #expect(words.lines == ["0.0 0: Hi you.", "2.0 1: Yes."])
  }

  /// The words of a channel: `one two.` at 0.0, 0.4 and so on, `_` a second of silence.
  private func words(_ text: String, from start: Double) -> [(word: String, start: Double)] {
    var time = start
    return text.split(separator: " ").compactMap { word in
      defer { time += word == "_" ? 1 : 0.4 }
      return word == "_" ? nil : (String(word), time)
    }
  }

  private func deepgram(_ channels: [[(word: String, start: Double)]], speaker: String = "") -> String {
    let channels = channels.map { words in
      let list = words.map {
        #"{"word":"x","punctuated_word":"\#($0.word)","start":\#($0.start),"end":\#($0.start + 0.35)\#(speaker)}"#
      }
      return #"{"alternatives":[{"transcript":"x","words":[\#(list.joined(separator: ","))]}]}"#
    }
    return #"{"results":{"channels":[\#(channels.joined(separator: ","))],"utterances":null}}"#
  }

  private func amazon(_ channels: [[(word: String, start: Double)]]) -> String {
    let channels = channels.enumerated().map { index, words in
      let items = words.flatMap { word in
        let content = word.word.prefix { !".?,".contains($0) }
        let mark = word.word.dropFirst(content.count)
        let item =
          #"{"start_time":"\#(word.start)","end_time":"\#(word.start + 0.35)","alternatives":[{"content":"\#(content)"}],"type":"pronunciation"}"#
        return mark.isEmpty
          ? [item] : [item, #"{"alternatives":[{"content":"\#(mark)"}],"type":"punctuation"}"#]
      }
      return #"{"channel_label":"ch_\#(index)","items":[\#(items.joined(separator: ","))]}"#
    }
    return
      #"{"results":{"transcripts":[{"transcript":"x"}],"channel_labels":{"channels":[\#(channels.joined(separator: ","))]},"items":[]}}"#
  }

  @Test func `channels are put together to one conversation`() throws {
    let first = words("Harbour office. _ _ _ _ _ And which of the boats do you mean? _ _ _ Right.", from: 0)
    let second = words("Hello, my boat is gone. _ _ _ _ mhm _ _ The red one.", from: 1.2)
    let names = [("Channel 1", "Channel 2", deepgram([first, second])), ("ch_0", "ch_1", amazon([first, second]))]
    for (one, two, file) in names {
      let read = try ReadTranscript(file)
      #expect(
        read.lines.map { $0.drop { $0 != " " }.dropFirst() } == [
          "\(one): Harbour office.", "\(two): Hello, my boat is gone.",
          "\(one): And which of the boats do you mean?", "\(two): mhm The red one.", "\(one): Right.",
        ])
      let all = (first + second).map(\.word).sorted()
      #expect(read.text.split(whereSeparator: \.isWhitespace).map(String.init).sorted() == all)
    }
  }

  @Test func `speakers of one channel, sentences and bare texts`() throws {
    let read = try ReadTranscript(
      #"{"results":{"channels":[{"alternatives":[{"words":[{"word":"One.","start":0,"end":1,"speaker":0},{"word":"Two.","start":4,"end":5,"speaker":1}]}]},{"alternatives":[{"paragraphs":{"paragraphs":[{"sentences":[{"text":"Three.","start":2,"end":3},{"text":"Four.","start":6,"end":7}]}]}}]},{"alternatives":[{"transcript":"Five."}]}]}}"#
    )
    #expect(
      read.lines == [
        "0.0 Channel 1, 0: One.", "2.0 Channel 2: Three.", "4.0 Channel 1, 1: Two.", "6.0 Channel 2: Four.",
        "Channel 3: Five.",
      ])
    let utterances = try ReadTranscript(
      #"{"results":{"channels":[{"alternatives":[]},{"alternatives":[]}],"utterances":[{"transcript":"One.","start":0,"end":1,"channel":1},{"transcript":"Two.","start":1,"end":2,"channel":0,"speaker":4}]}}"#
    )
    #expect(utterances.lines == ["0.0 Channel 2: One.", "1.0 4: Two."])
  }

  @Test func `channels in the one list of newer files of Amazon's`() throws {
    let item = { (word: String, start: Double, channel: Int) in
      #"{"start_time":"\#(start)","end_time":"\#(start + 0.4)","alternatives":[{"content":"\#(word)"}],"type":"pronunciation","channel_label":"ch_\#(channel)"}"#
    }
    let mark = #"{"alternatives":[{"content":"."}],"type":"punctuation","channel_label":"ch_0"}"#
    let items = [item("One", 0, 0), mark, item("three", 3, 0), item("two", 1, 1)]
    let read = try ReadTranscript(
      #"{"results":{"transcripts":[{"transcript":"x"}],"channel_labels":{"number_of_channels":2},"items":[\#(items.joined(separator: ","))]}}"#
    )
    #expect(read.lines == ["0.0 ch_0: One.", "1.0 ch_1: two", "3.0 ch_0: three"])
  }

  @Test func `AssemblyAI's milliseconds, with and without utterances`() throws {
    let spoken = try ReadTranscript(
      #"{"id":"1","text":"x","words":[],"utterances":[{"speaker":"A","start":250,"end":1100,"text":"Hello."}]}"#)
    #expect(spoken.lines == ["0.25 A: Hello."])
    let words = try ReadTranscript(
      #"{"text":"Hello you.","language_code":"en_us","utterances":null,"words":[{"text":"Hello","start":100,"end":200,"speaker":null},{"text":"you.","start":200,"end":300}]}"#
    )
    #expect(words.lines == ["0.1 Hello you."])
    #expect(words.document.meta["language"]?.string == "en-us")
  }

  @Test(arguments: [
    #"{"id":"1","text":"x","words":[],"utterances":[{"speaker":"A","start":Infinity,"end":NaN,"text":"Hello."}]}"#,
    #"{"transcription":[{"offsets":{"from":Infinity,"to":-Infinity},"text":"Hello."}],"result":{"language":"en"}}"#,
  ])
  func `times that are no numbers are left out`(json: String) throws {
    let read = try ReadTranscript(json)
    #expect(read.text.hasSuffix("Hello."))
    #expect(read.cues.allSatisfy { $0.start == nil && $0.end == nil })
  }

  @Test func `Amazon's items, punctuation without time`() throws {
    let read = try ReadTranscript(
      #"{"results":{"transcripts":[{"transcript":"Hola. Sí."}],"speaker_labels":{"segments":[{"speaker_label":"spk_0","items":[{"start_time":"0.9","speaker_label":"spk_0"}]},{"speaker_label":"spk_1","items":[{"start_time":"2.0","speaker_label":"spk_1"}]}]},"items":[{"start_time":"0.9","end_time":"1.5","type":"pronunciation","alternatives":[{"content":"Hola"}]},{"type":"punctuation","alternatives":[{"content":"."}]},{"start_time":"2.0","end_time":"2.5","type":"pronunciation","alternatives":[{"content":"Sí"}]},{"type":"punctuation","alternatives":[{"content":"."}]}]}}"#
    )
    #expect(read.lines == ["0.9 spk_0: Hola.", "2.0 spk_1: Sí."])
    #expect(read.cues.map(\.end) == [1.5, 2.5])
  }

  @Test func `Google's two forms of a time, and words by speaker`() throws {
    let read = try ReadTranscript(
      #"{"results":[{"alternatives":[{"transcript":"the river rose","words":[{"startTime":{"seconds":"12","nanos":900000000},"endTime":{"seconds":"14"},"word":"the"}]}]},{"alternatives":[{"transcript":" in the night","words":[{"startTime":"14.1s","endTime":"15s","word":"in"}]}]},{"alternatives":[{}]}]}"#
    )
    #expect(read.lines == ["12.9 the river rose", "14.1 in the night"])
    let spoken = try ReadTranscript(
      #"{"results":[{"alternatives":[{"transcript":"a b","words":[{"word":"a"},{"word":"b"}]}]},{"alternatives":[{"words":[{"word":"a","startTime":"1s","endTime":"2s","speakerTag":1},{"word":"b","startTime":"2s","endTime":"3s","speakerTag":2}]}]}]}"#
    )
    #expect(spoken.lines == ["1.0 1: a", "2.0 2: b"])
  }

  @Test func `Azure's ticks`() throws {
    let read = try ReadTranscript(
      #"{"recognizedPhrases":[{"speaker":2,"offsetInTicks":20000000.0,"durationInTicks":10000000.0,"nBest":[{"display":"Second."}]},{"speaker":1,"offsetInTicks":700000.0,"durationInTicks":15900000.0,"nBest":[{"display":"First."},{"display":"Fist."}]}]}"#
    )
    #expect(read.lines == ["0.07 1: First.", "2.0 2: Second."])
  }

  @Test func `events of timed text, windows and line ends passed over`() throws {
    let read = try ReadTranscript(
      #"{"wireMagic":"pb3","events":[{"tStartMs":0,"dDurationMs":9000,"id":1},{"tStartMs":210,"dDurationMs":1000,"segs":[{"utf8":"Let's"},{"utf8":" start","tOffsetMs":240}]},{"tStartMs":1200,"aAppend":1,"segs":[{"utf8":"\n"}]}]}"#
    )
    #expect(read.lines == ["0.21 Let's start"])
  }

  @Test func `SBV, LRC and ASS`() throws {
    let sbv = try ReadTranscript("0:00:00.378,0:00:11.378\nOne\ntwo\n\n0:00:12.000,0:00:13.000\nThree\n")
    #expect(sbv.lines == ["0.378 One\ntwo", "12.0 Three"])
    let lrc = try ReadTranscript("[ti:Song]\n[00:01.20]Hello all\n[00:04.00]<00:04.00> word <00:05.00> by\n")
    #expect(lrc.lines == ["1.2 Hello all", "4.0 word by"])
    #expect(lrc.document.meta["title"]?.string == "Song")
    let ass = try ReadTranscript(
      "[Script Info]\nTitle: T\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:01.50,0:00:02.00,Default,Ann,0,0,0,,{\\b1}Well,{\\b0} yes\\Nno\nComment: 0,0:00:01.50,0:00:02.00,Default,,0,0,0,,hidden\n"
    )
    #expect(ass.lines == ["1.5 Ann: Well, yes\nno"])
  }

  @Test(arguments: [
    ("english", "en"), ("German", "de"), ("norwegian", "no"), ("mandarin", "zh"), ("deu", "de"), ("eng", "en"),
    ("ger", "de"),
    ("cmn-hans-cn", "zh-hans-cn"), ("en_us", "en-us"), ("pt-BR", "pt-BR"), ("yue", "yue"), ("multi", nil), ("und", nil),
    ("", nil),
  ])
  func `languages by name and by longer codes`(written: String, tag: String?) throws {
    let read = try ReadTranscript(
      #"{"language":"\#(written)","segments":[{"start":0,"end":1,"text":" One."},{"start":1,"end":2,"text":" Two."}]}"#)
    #expect(read.document.meta["language"]?.string == tag)
  }

  @Test func `segments that have words and no text`() throws {
    let read = try ReadTranscript(
      #"{"segments":[{"start":0,"end":1,"words":[{"word":"One","start":0,"end":0.5},{"word":"two.","start":0.5,"end":1}]},{"start":1,"words":[{"word":" Caf\u00e9","speaker":"B"},{"word":" four.","speaker":"B"}]}]}"#
    )
    #expect(read.format == "whisper")
    #expect(read.lines == ["0.0 One two.", "1.0 B: Café four."])
  }

  @Test func `words without punctuation take that of the text beside them`() throws {
    let read = try ReadTranscript(
      #"{"text":"\u00bfIt's \"caf\u00e9\" time, no? Yes \u2013 1,000 times.","words":[{"word":"It's","start":0,"end":1},{"word":"caf\u00e9","start":1,"end":2},{"word":"time","start":2,"end":3},{"word":"no","start":3,"end":16},{"word":"Yes","start":16,"end":17},{"word":"1000","start":17,"end":18},{"word":"times","start":18,"end":19}]}"#
    )
    #expect(read.lines == ["0.0 ¿It's \"café\" time, no?", "16.0 Yes – 1000 times."])
    let chinese = try ReadTranscript(
      #"{"text":"今天，天气。","words":[{"word":"今天","start":0,"end":1},{"word":"天气","start":1,"end":2}]}"#)
    #expect(chinese.text == "今天，天气。")
  }

  @Test(arguments: [
    #"{"text":"One, and two.","words":[{"word":"One","start":0,"end":1},{"word":"two","start":1,"end":2}]}"#,
    #"{"text":"One, two three.","words":[{"word":"One","start":0,"end":1},{"word":"two","start":1,"end":2}]}"#,
    #"{"text":5,"words":[{"word":"One","start":0,"end":1},{"word":"two","start":1,"end":2}]}"#,
  ])
  func `words of another text stand as they are`(json: String) throws {
    #expect(try ReadTranscript(json).text == "One two")
  }

  @Test func `Whisper's table`() throws {
    let read = try ReadTranscript(
      "start\tend\ttext\n0\t2500\tThe sea\twas flat.\nx\n2500\t6000\tAnd cold.\n", fileName: "a.tsv")
    #expect(read.format == "whisper-tsv")
    #expect(read.lines == ["0.0 The sea\twas flat.", "2.5 And cold."])
    #expect(read.cues.map(\.end) == [2.5, 6])
    #expect(read.document.meta["droppedCues"]?.int == 1)
    #expect(try ReadTranscript("start\tend\ttext\nsoon\tlate\tnone\n").format == "text")
  }
}
