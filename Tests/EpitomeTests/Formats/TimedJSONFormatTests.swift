import Epitome
import EpitomeCore
import Testing

@Suite struct TimedJSONFormatTests {
  @Test(arguments: [
    (
      "an answer with keys around the list, and what else was made of it",
      #"{"data":{"transcript":{"title":"Weekly","sentences":[{"index":0,"speaker_name":"Ann","speaker_id":0,"text":"Good \"morning\".","raw_text":"good morning","start_time":0.24,"end_time":3.1,"ai":{"text_cleanup":"x"}},{"speaker_name":"Bo","text":"Not yet.","start_time":3.5}],"summary":{"overview":"They met."}}}}"#,
      ["0.24 Ann: Good \"morning\".", "3.5 Bo: Not yet."]
    ),
    (
      "a bare list with clock times",
      #"[{"sentence":"Good morning.","startTime":"00:00","endTime":"00:03","speaker_name":"Ann"},{"sentence":"Not yet.","startTime":"01:03","speaker_name":"Bo"}]"#,
      ["0.0 Ann: Good morning.", "63.0 Bo: Not yet."]
    ),
    (
      "sentences in turns, in milliseconds that nothing names",
      #"{"calls":[{"turns":[{"speakerId":"7","sentences":[{"start":460230,"end":462343,"text":"We wait, I think."},{"start":462400,"end":464000,"text":"It is not final."}]},{"speakerId":"8","sentences":[{"start":465230,"end":467343,"text":"Fine, on Monday then."}]}]}]}"#,
      ["460.23 7: We wait, I think.", "462.4 7: It is not final.", "465.23 8: Fine, on Monday then."]
    ),
    (
      "utterances rather than their words or their translation",
      #"{"result":{"transcription":{"full_transcript":"One is here. Two is too.","utterances":[{"text":"One is here.","start":0.2,"end":3.1,"channel":0,"speaker":0,"words":[{"word":" One","start":0.2},{"word":" is","start":0.3},{"word":" here.","start":0.4}]},{"text":"Two is too.","start":3.5,"end":6.1,"channel":0,"speaker":1,"words":[{"word":" Two","start":3.5},{"word":" is","start":3.6},{"word":" too.","start":3.7}]}]},"translation":{"results":[{"utterances":[{"text":"Eins ist hier, und zwar ganz.","start":0.2},{"text":"Zwei ist auch hier.","start":3.5}]}]}}}"#,
      ["0.2 0: One is here.", "3.5 1: Two is too."]
    ),
    (
      "segments rather than words, by keys of the list's name",
      #"{"text":"hello there how are you","timestamp":{"word":[{"word":"hello","start_offset":1,"start":0.08},{"word":"there","start_offset":4,"start":0.32},{"word":"how","start":0.4},{"word":"are","start":0.5},{"word":"you","start":0.6}],"segment":[{"segment":"hello there how are you","start_offset":1,"start":0.08,"end":0.96}]}}"#,
      ["0.08 hello there how are you"]
    ),
    (
      "a text in runs",
      #"{"objects":[{"startTime":1540,"endTime":4900,"content":[{"text":"Good morning, all"}]},{"startTime":4900,"endTime":8900,"content":[{"text":"of you"},{"text":"who are here."}]}],"totalCount":2}"#,
      ["1.54 Good morning, all", "4.9 of you who are here."]
    ),
    (
      "phrases with a value",
      #"{"phrases":[{"ts":0.5,"value":"Look at the page.","ranges":[{"ts":0.5,"start":0,"end":3}],"speaker_id":0},{"ts":5.2,"value":"Then click here.","speaker_id":0}]}"#,
      ["0.5 0: Look at the page.", "5.2 0: Then click here."]
    ),
    (
      "speakers as objects around words, times as objects",
      #"{"parts":[{"participant":{"id":1,"name":"Ann"},"words":[{"text":"Good","start_timestamp":{"relative":0.5}},{"text":"day.","start_timestamp":{"relative":0.9}}]},{"participant":{"id":2,"name":"Bo"},"words":[{"text":"No","start_timestamp":{"relative":0.7}},{"text":"way.","start_timestamp":{"relative":1.1}}]}]}"#,
      ["0.5 Ann: Good day.", "0.7 Bo: No way."]
    ),
    (
      "channels by time",
      #"{"tracks":[{"channel":0,"items":[{"transcript":"One is first.","start_ms":100},{"transcript":"Three is last.","start_ms":5000}]},{"channel":1,"items":[{"transcript":"Two is between.","start_ms":3000}]}]}"#,
      ["0.1 Channel 1: One is first.", "3.0 Channel 2: Two is between.", "5.0 Channel 1: Three is last."]
    ),
  ])
  func `lists of texts with times`(what: String, file: String, lines: [String]) throws {
    let read = try ReadTranscript(file)
    #expect(read.format == "timed-json", "\(what)")
    #expect(read.lines == lines, "\(what)")
  }

  @Test func `what the objects around the list say`() throws {
    let read = try ReadTranscript(
      #"{"title":"Weekly","language":"english","parts":{"turns":[{"text":"It is late.","start":0.5,"title":"x"},{"text":"It is not.","start":2.5}]}}"#
    )
    #expect(read.document.meta["title"]?.string == "Weekly")
    #expect(read.document.meta["language"]?.string == "en")
  }

  @Test func `parts of words carry their spaces, and a text beside them is made of them`() throws {
    let file =
      #"{"id":"x","text":"Do you know? No, sorry.","tokens":[{"text":"Do","start_ms":10,"end_ms":90,"speaker":"1"},{"text":" you","start_ms":110,"end_ms":160,"speaker":"1"},{"text":" kn","start_ms":200,"end_ms":250,"speaker":"1"},{"text":"ow","start_ms":250,"end_ms":300,"speaker":"1"},{"text":"?","start_ms":300,"end_ms":310,"speaker":"1"},{"text":" No","start_ms":900,"end_ms":1000,"speaker":"2"},{"text":", ","start_ms":1000,"end_ms":1010,"speaker":"2"},{"text":"sor","start_ms":1010,"end_ms":1020,"speaker":"2"},{"text":"ry.","start_ms":1020,"end_ms":1100,"speaker":"2"}]}"#
    let read = try ReadTranscript(file + "\n")
    #expect(read.text == "Do you know?\nNo, sorry.")
    #expect(read.cues.map(\.start) == [0.01, 0.9] && read.cues.map(\.end) == [0.31, 1.1])
    #expect(read.cues.map(\.speaker) == ["1", "2"])
  }

  @Test func `sentences with a text beside them, and with tokens inside`() throws {
    let read = try ReadTranscript(
      #"{"text":"Hello Ann. How are you?","sentences":[{"text":"Hello Ann.","start":0.08,"end":0.9,"tokens":[{"text":" Hel","start":0.08},{"text":"lo","start":0.2},{"text":" Ann.","start":0.4}]},{"text":"How are you?","start":1.2,"end":2.0,"tokens":[{"text":" How","start":1.2},{"text":" are","start":1.4},{"text":" you?","start":1.6}]}]}"#
    )
    #expect(read.lines == ["0.08 Hello Ann.", "1.2 How are you?"])
  }

  @Test func `objects one after the other, over several lines each, with others between`() throws {
    let read = try ReadTranscript(
      """
      {
        "result" : [{"conf" : 1.0, "end" : 0.87, "start" : 0.51, "word" : "good"}, {"end" : 1.2, "start" : 0.87, "word" : "morning"}],
        "text" : "good morning"
      }
      {
        "partial" : "to"
      }
      {
        "result" : [{"end" : 3.87, "start" : 3.51, "word" : "today"}, {"end" : 4.2, "start" : 3.87, "word" : "engines"}],
        "text" : "today engines"
      }
      { "text" : "" }
      """)
    #expect(read.format == "timed-json")
    #expect(read.lines == ["0.51 good morning", "3.51 today engines"])
    #expect(read.cues.map(\.end) == [1.2, 4.2])
  }

  @Test func `lines with a time that other readers do not know`() throws {
    let read = try ReadTranscript(
      """
      {"text":"Good morning.","start_time":0.24,"end_time":3.1,"speaker_name":"Ann"}
      {"text":"Not yet.","start_time":3.5,"end_time":4.1,"speaker_name":"Bo"}
      """)
    #expect(read.lines == ["0.24 Ann: Good morning.", "3.5 Bo: Not yet."])
  }

  @Test(arguments: [
    (#"[{"text":"One is here.","start_ms":1500},{"text":"Two is too.","start_ms":2500}]"#, [1.5, 2.5]),
    (
      #"[{"text":"One is here.","startTimeMs":"1500","endTimeMs":"2500"},{"text":"Two is too.","startTimeMs":"2500","endTimeMs":"3500"}]"#,
      [1.5, 2.5]
    ),
    (#"{"a":[{"line":"One is here.","start":12},{"line":"Two is too.","start":15}]}"#, [12, 15]),
    (#"{"a":[{"line":"One is here.","start":12000},{"line":"Two is too.","start":15000}]}"#, [12, 15]),
    (#"{"a":[{"line":"One is here.","begin":"12.5s"},{"line":"Two is too.","begin":"15s"}]}"#, [12.5, 15]),
    (#"{"a":[{"line":"One is here.","timestamp":[0.5,2]},{"line":"Two is too.","timestamp":[2,3]}]}"#, [0.5, 2]),
  ])
  func `units by name, by writing and by how long speech takes`(file: String, starts: [Double]) throws {
    #expect(try ReadTranscript(file).cues.map(\.start) == starts)
  }

  @Test(arguments: [
    #"{"entities":[{"text":"Paris","start":10,"end":15},{"text":"Rome","start":20,"end":24}]}"#,
    #"{"messages":[{"text":"One is here.","timestamp":"2024-05-01T10:00:00Z"},{"text":"Two.","timestamp":"2024-05-01T10:00:01Z"}]}"#,
    #"{"posts":[{"text":"One is here.","ts":1714557600},{"text":"Two is too.","ts":1714557700}]}"#,
    #"{"recordings":[{"segments":[{"line":"One is here.","start":0.5},{"line":"Two is too.","start":9.5}]},{"segments":[{"line":"It is another.","start":0.2}]}]}"#,
  ])
  func `what has places in a text, dates, or several recordings is none`(file: String) throws {
    guard case .failure(let failure)? = TranscriptReader().read(Array(file.utf8), id: "x").first else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.code == "format")
  }

  @Test(arguments: [
    (#"{"text":"Bees dance.","tokens":[{"text":"Bees","start":0,"end":4},{"text":"dance.","start":5,"end":11}]}"#, 1),
    (#"{"text":"Bees dance.","notes":[{"text":"Do they now?","time":3.5},{"text":"So they do.","time":4.5}]}"#, 1),
    (#"[{"id":"a","text":"Bees dance.","origin":"web"},{"id":"b","text":"Cats sleep.","origin":"web"}]"#, 2),
    (
      #"{"id":"a","text":"Bees dance.","parts":[{"text":"Bees dance.","start":0.5,"end":2.5}]}"# + "\n"
        + #"{"id":"b","text":"Cats sleep.","parts":[{"text":"Cats sleep.","start":0.5,"end":2.5}]}"#, 2
    ),
    (#"{"text":"Bees dance.","ts":1714557600,"user":"a"}"# + "\n" + #"{"text":"Cats.","ts":1714557700,"user":"b"}"#, 2),
  ])
  func `records stay records`(file: String, count: Int) {
    let records = TranscriptReader().read(Array(file.utf8), id: "x")
    #expect(records.count == count)
    for record in records {
      guard case .document(let document) = record else {
        Issue.record("expected a document, found \(record)")
        continue
      }
      #expect(document.meta["format"] == nil)
    }
  }
}
