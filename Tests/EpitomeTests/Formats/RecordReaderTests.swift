import Epitome
import EpitomeCore
import Testing

@Suite struct RecordReaderTests {
  private func read(_ text: String, _ options: ReaderOptions = ReaderOptions()) -> [DocumentRecord] {
    TranscriptReader(options).read(Array(text.utf8), id: "in", fileName: nil)
  }

  @Test func `bare records are read as plain text is and keep what they know`() throws {
    let records = read(
      #"{"id":"a","text":"Ann: Hi.\nBo: Ho.\nAnn: Bye.","language":"en","meta":{"n":1}}"# + "\r\n\n"
        + #"{"text":"x\u2028y"}"#)
    #expect(records.count == 2)
    guard case .document(let first) = records[0], case .document(let second) = records[1] else {
      Issue.record("expected two documents, found \(records)")
      return
    }
    #expect(first.id == "a")
    #expect(first.text == "Hi.\nHo.\nBye.")
    #expect(try first.list(.cues).map(\.speaker) == ["Ann", "Bo", "Ann"])
    #expect(first.meta["language"]?.string == "en")
    #expect(first.meta["n"]?.int == 1)
    #expect(second.text == "x\u{2028}y")
    #expect(second.id == "sha256:" + SHA256.hex(Array("x\u{2028}y".utf8)).prefix(16))
  }

  @Test func `documents pass with their layers, failures as they are`() throws {
    let records = read(
      #"{"format":"epitome.document/1","id":"d","source":"abc","meta":{},"layers":{"mine":[1]}}"# + "\n"
        + #"{"format":"epitome.error/1","id":"e","error":{"code":"decode","stage":"read","message":"m"}}"#)
    guard case .document(let document) = records[0], case .failure(let failure) = records[1] else {
      Issue.record("expected a document and a failure, found \(records)")
      return
    }
    #expect(document.layerNames == ["mine"])
    #expect(failure.message == "m")
  }

  @Test func `a broken line is told by line and column, the others go on`() throws {
    let records = read("{\"text\":\"a\"}\n{\"text\":\"b\",}\n{\"text\":\"c\",\"source\":\"c\"}\n{\"text\":\"d\"}")
    #expect(records.count == 4)
    let messages = records.compactMap { if case .failure(let failure) = $0 { failure.message } else { nil } }
    #expect(messages.count == 2)
    #expect(messages.first?.hasPrefix("line 2, column 13: ") == true)
    #expect(messages.last?.contains("\"format\"") == true)
  }

  @Test func `further keys of a record go into its meta`() {
    let records = read("{\"id\":\"a\",\"lang\":\"en\",\"text\":\"x\"}\n{\"id\":\"b\",\"lang\":\"en\",\"text\":\"y\"}\n")
    let languages = records.compactMap { if case .document(let document) = $0 { document.meta["lang"] } else { nil } }
    #expect(languages == ["en", "en"])
  }

  @Test func `records with a text and further keys need no id`() {
    let records = read("{\"text\":\"Bees dance.\",\"title\":\"A\"}\n{\"text\":\"Cats sleep.\",\"title\":\"B\"}\n")
    let titles = records.compactMap { if case .document(let document) = $0 { document.meta["title"] } else { nil } }
    #expect(titles == ["A", "B"])
  }

  @Test(arguments: [
    #"{"start":0,"end":1,"text":"One."}"# + "\n" + #"{"start":1,"end":2,"text":"Two."}"#,
    #"{"text":"One. Two.","result":[{"word":"one","start":0,"end":1}]}"#,
    #"{"text":"One.","segments":[{"text":"One.","start":0,"end":1}],"task":"transcribe"}"#,
    #"[{"text":"One.","start":0},{"text":"Two.","start":1}]"#,
    #"[{"id":0,"text":"One."},{"id":1,"text":"Two."}]"#,
    #"[{"text":"One.","at":0},{"text":"Two.","at":1}]"#,
    #"[{"speaker":"Ann","text":"One."},{"speaker":"Bo","text":"Two."}]"#,
  ])
  func `what a recogniser puts out is one transcript`(text: String) {
    let records = read(text)
    guard case .document(let document)? = records.first, records.count == 1 else {
      Issue.record("expected one document, found \(records)")
      return
    }
    #expect(document.meta["format"] != nil)
  }

  @Test func `lines of JSON that are no records are not called broken`() {
    guard
      case .failure(let failure)? = read("{\"speaker\":\"A\",\"text\":\"x\"}\n{\"speaker\":\"B\",\"text\":\"y\"}").first
    else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.message.hasPrefix("line 1, column 1: these lines of JSON are in no form that is known here"))
  }

  @Test func `a list of documents or records is those`() {
    let bare = read(#"[{"id":"a","text":"Bees dance."},{"id":"b","text":"Cats sleep.","title":"B"}, {"text":"c"}]"#)
    #expect(bare.map(\.id).prefix(2) == ["a", "b"] && bare.count == 3)
    var options = WireEncoder.Options()
    options.isPretty = true
    let documents = ["a", "b"].map { Document(id: $0, text: "The text of \($0).\n", meta: ["n": 1]) }
    let lines = documents.map { String(decoding: WireEncoder.line(.document($0), options), as: UTF8.self) }
    let found = read("[\n" + lines.joined(separator: ",\n") + "]\n")
    #expect(found.map { WireEncoder.line($0) } == documents.map { WireEncoder.line(.document($0)) })
  }

  @Test func `a bad element of a list is told by line and column, the others go on`() {
    let records = read(
      "[\n  {\"id\": \"a\", \"text\": \"x\"},\n  {\"id\": \"b\",\n   \"text\": 3},\n  {\"text\": \"z\"}\n]")
    #expect(records.count == 3 && records[1].id == "in#2")
    guard case .failure(let failure) = records[1] else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.message.hasPrefix("line 4, column 12: "), "\(failure.message)")
  }

  @Test func `a record over several lines is one record`() {
    let records = read("{\n  \"id\": \"p\",\n  \"text\": \"pretty\"\n}\n")
    #expect(records.map(\.id) == ["p"])
  }

  @Test func `the language of the caller wins over the record's`() throws {
    var options = ReaderOptions()
    options.language = "fr"
    guard case .document(let document)? = read(#"{"text":"x","language":"en"}"#, options).first else {
      Issue.record("expected a document")
      return
    }
    #expect(document.meta["language"]?.string == "fr")
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func `lines come out the same however the stream is cut`(size: Int) {
    let bytes = Array("one\r\ntwo\n\nlong line here\nlast".utf8)
    var splitter = JSONLinesSplitter(maximumBytes: 8)
    var lines: [JSONLinesSplitter.Line] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      splitter.append(bytes[start..<min(start + size, bytes.count)])
      while let line = splitter.next() { lines.append(line) }
    }
    if let line = splitter.finish() { lines.append(line) }
    #expect(
      lines == [
        .line(Array("one".utf8), number: 1), .line(Array("two".utf8), number: 2), .line([], number: 3),
        .tooLong(number: 4, sha256: SHA256.hex(Array("long line here".utf8))),
        .line(Array("last".utf8), number: 5),
      ])
    #expect(splitter.finish() == nil)
  }

  @Test func `a line that is too long is a limit error and the next is read`() {
    var options = ReaderOptions()
    options.maximumBytes = 40
    let records = read("{\"text\":\"" + String(repeating: "x", count: 100) + "\"}\n{\"text\":\"short\"}\n", options)
    guard case .failure(let failure)? = records.first else {
      Issue.record("expected a failure")
      return
    }
    #expect(failure.code == "limit")
    #expect(records.count == 2)
  }

  @Test(
    arguments: [
      ("{\"id\":\"a\",\"txt\":1}", "a", "column 1: expected a \"text\" in the record"),
      ("{\"id\":7,\"text\":\"x\"}", nil, "column 7: "), ("nonsense", nil, "column 1: "), ("[1]", nil, "column 1: "),
      ("", nil, "expected a record, found a blank line"), (" \t", nil, "expected a record, found a blank line"),
    ] as [(String, String?, String)])
  func `a bad line by itself has an id of its own, and no number`(line: String, id: String?, message: String) {
    let bytes = Array(line.utf8)
    for number in [1, 12] {
      guard case .failure(let failure) = TranscriptReader().readAlone(.line(bytes, number: number)) else {
        Issue.record("expected a failure")
        return
      }
      #expect(failure.id == id ?? "sha256:" + SHA256.hex(bytes).prefix(16))
      #expect(failure.message.hasPrefix(message), "\(failure.message)")
      #expect(failure.code == "format")
    }
  }

  @Test func `a line by itself may have a byte order mark wherever it stood`() {
    for number in [1, 2] {
      let line = JSONLinesSplitter.Line.line([0xEF, 0xBB, 0xBF] + Array("{\"text\":\"x\"}".utf8), number: number)
      guard case .document = TranscriptReader().readAlone(line) else {
        Issue.record("expected a document")
        return
      }
    }
  }

  @Test func `a line by itself that is too long has an id from all its bytes`() {
    var options = ReaderOptions()
    options.maximumBytes = 8
    let record = TranscriptReader(options).readAlone(.tooLong(number: 3, sha256: String(repeating: "ab", count: 32)))
    #expect(record.id == "sha256:abababababababab")
  }
}
