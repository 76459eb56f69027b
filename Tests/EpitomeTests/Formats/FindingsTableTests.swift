import EpitomeCore
import Testing

@testable import Epitome

@Suite struct FindingsTableTests {
  private func document(_ terms: [Term]) -> Document {
    var document = Document(id: "talks/a,b.vtt", text: "one two")
    document.set(.terms, to: terms)
    return document
  }

  private func term(_ text: String, variants: [String] = [], start: Double? = nil) -> Term {
    Term(text: text, spans: [TextSpan(0, 3), TextSpan(4, 7)], score: 0.25, variants: variants, start: start)
  }

  private func csv(_ terms: [Term]) throws -> String {
    String(decoding: try CSVWriter().write(document(terms)), as: UTF8.self)
  }

  @Test func `cells are quoted where a comma, a quotation mark or a line end stands in them`() throws {
    #expect(
      try csv([term("say \"hi\"", variants: ["a", "b"], start: 65.5), term("plain"), term(" edge ")])
        == "document,term,score,count,start,variants\r\n"
        + "\"talks/a,b.vtt\",\"say \"\"hi\"\"\",0.25,2,65.5,a; b\r\n"
        + "\"talks/a,b.vtt\",plain,0.25,2,,\r\n"
        + "\"talks/a,b.vtt\",edge,0.25,2,,\r\n")
  }

  @Test func `a term over two lines stands on one`() throws {
    #expect(try csv([term("two\r\nlines")]).split(separator: "\r\n").count == 2)
  }

  @Test func `tab-separated values have no tab in a cell`() throws {
    let text = String(decoding: try TSVWriter().write(document([term("a\tb\"c", start: 2)])), as: UTF8.self)
    #expect(
      text == "document\tterm\tscore\tcount\tstart\tvariants\ntalks/a,b.vtt\ta b\"c\t0.25\t2\t2\t\n")
  }

  @Test func `no terms are a table without rows, and no layer is an error`() throws {
    #expect(try csv([]) == "document,term,score,count,start,variants\r\n")
    #expect(throws: MissingLayer.self) { try CSVWriter().write(Document(id: "a", text: "x")) }
  }

  @Test func `a layer that is asked for is the table, where it stands`() throws {
    var document = document([term("one")])
    let line = SummaryLine(text: "one two", span: TextSpan(0, 7), source: [], section: nil, score: 0.5)
    document.set(.summary, to: [line])
    let columns = "document\tline\tscore\tstart\tend\tspeaker\n"
    func table(_ layer: String) throws -> String {
      String(decoding: try TSVWriter(of: layer).write(document), as: UTF8.self)
    }
    #expect(try table("summary") == columns + "talks/a,b.vtt\tone two\t0.5\t\t\t\n")
    #expect(try table("names").hasPrefix("document\tterm"))
    #expect(try table("").hasPrefix("document\tterm"))
  }

  @Test func `without terms the table is what the last stage found`() throws {
    var document = Document(id: "d", text: "An RL is a thing of RL.")
    func table() throws -> String { String(decoding: try TSVWriter().write(document), as: UTF8.self) }
    document.set(.sentences, to: [Sentence(span: TextSpan(0, 23))])
    #expect(try table() == "document\tsentence\nd\tAn RL is a thing of RL.\n")
    document.set(.acronyms, to: [Acronym(short: "RL", long: nil, shortSpan: TextSpan(3, 5), longSpan: nil)])
    #expect(try table() == "document\tacronym\texpansion\nd\tRL\t\n")
    document.set(.definitions, to: [Definition(term: "RL", termSpan: nil, text: "a thing", span: TextSpan(9, 16))])
    #expect(try table() == "document\tterm\tdefinition\nd\tRL\ta thing\n")
    document.set(.names, to: [Name(text: "RL", kind: .product, spans: [TextSpan(3, 5)])])
    #expect(try table() == "document\tname\tkind\tcount\nd\tRL\tproduct\t1\n")
  }
}
