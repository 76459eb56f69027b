import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct TextWriterTests {
  private var document: Document { Document(id: "a", text: "One two.\nThree  four.\n") }

  @Test func `a document without findings is its text`() throws {
    #expect(try text(document) == "One two.\nThree  four.\n")
    #expect(try text(Document(id: "a", text: "no end")) == "no end\n")
  }

  @Test func `what the latest stage found is written, a line each`() throws {
    var document = document
    let spans = [TextSpan(0, 8), TextSpan(9, 21)]
    document.set(
      .blocks, to: [Block(span: spans[0], kind: .utterance, speaker: "Ann"), Block(span: spans[1], kind: .item)])
    #expect(try text(document) == "utterance, Ann: One two.\nitem: Three four.\n")
    document.set(.languages, to: [LanguageRun(span: TextSpan(0, 21), language: "en", confidence: 0.987)])
    #expect(try text(document) == "en 99 %: One two. Three four.\n")
    document.set(.marks, to: [Mark(span: spans[0], kind: .furniture, reason: "menu")])
    #expect(try text(document) == "Three four.\n")
    document.set(.sentences, to: spans.map { Sentence(span: $0) })
    #expect(try text(document) == "One two.\nThree four.\n")
    document.set(
      .sections, to: [Section(span: spans[0], title: "", start: 5), Section(span: spans[1], title: "Three")])
    #expect(try text(document) == "[0:05] One two.\nThree\n")
    document.set(
      .acronyms,
      to: [Acronym(short: "OT", long: "one two", shortSpan: spans[0]), Acronym(short: "X", shortSpan: spans[0])])
    #expect(try text(document) == "OT: one two\nX\n")
    document.set(.definitions, to: [Definition(term: "one", text: "two", span: spans[0])])
    #expect(try text(document) == "one: two\n")
    document.set(.names, to: [Name(text: "Three", kind: .person, spans: [spans[1]])])
    #expect(try text(document) == "Three (person)\n")
    document.set(.terms, to: [Term(text: "four", spans: [spans[1]], score: 1)])
    #expect(try text(document) == "four\t1\n")
    document.set(.terms, to: [Term(text: "four", spans: spans, score: 1, start: 65)])
    #expect(try text(document) == "four\t2\t1:05\n")
    document.set(
      .summary, to: [SummaryLine(text: "Three  four.", span: spans[1], source: [spans[1]], score: 1, start: 3600)])
    #expect(try text(document) == "[1:00:00] Three four.\n")
  }

  @Test func `what a summary goes by is written of each sentence and word`() throws {
    var document = document
    document.set(.summary, to: [])
    document.set(
      .features,
      to: [
        SummaryFeature(span: TextSpan(9, 21), values: ["words": 2, "cut": 0, "quality": 0.12345]),
        SummaryFeature(word: "three", count: 1, values: ["salience": 1.5]),
      ])
    #expect(try text(document) == "Three four.\n  quality 0.123, words 2\nthree (1)\n  salience 1.5\n")
    #expect(
      String(decoding: try CSVWriter().write(document), as: UTF8.self)
        == "document,kind,text,count,feature,value\r\na,sentence,Three four.,,cut,0\r\na,sentence,Three four.,,quality,0.12345\r\n"
        + "a,sentence,Three four.,,words,2\r\na,word,three,1,salience,1.5\r\n")
  }

  @Test func `a stage that found nothing writes nothing`() throws {
    var document = document
    document.set(.terms, to: [])
    #expect(try text(document) == "")
  }

  @Test(
    arguments: [
      (0, "0:00"), (59.99, "0:59"), (60, "1:00"), (3599, "59:59"), (3600, "1:00:00"), (360_000, "100:00:00"),
      (-1, "0:00"),
      (.nan, "0:00"), (.infinity, "0:00"),
    ] as [(Double, String)])
  func `times are minutes and seconds, with hours where there are any`(seconds: Double, expected: String) {
    #expect(ClockTime.text(seconds) == expected)
  }

  private func text(_ document: Document) throws -> String {
    String(decoding: try TextWriter().write(document), as: UTF8.self)
  }
}
