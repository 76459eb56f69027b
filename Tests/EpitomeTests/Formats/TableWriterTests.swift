import EpitomeCore
import Testing

@testable import Epitome

@Suite struct TableWriterTests {
  private func table(_ document: Document, _ format: OutputFormat) throws -> String {
    String(decoding: try format.writer().write(document), as: UTF8.self)
  }

  private func document() -> Document {
    var document = Document(id: "a,b", text: "tide gate\nwall")
    document.set(
      .terms,
      to: [
        Term(text: "tide \"gate\"", spans: [TextSpan(0, 9)], score: 1, variants: ["gate", "gates"], start: 61.5),
        Term(text: "sea\n wall", spans: [TextSpan(10, 14), TextSpan(0, 4)], score: 0.4567),
      ])
    return document
  }

  @Test func `writes a term a row, and puts quotation marks around what has commas and marks`() throws {
    let lines = [
      #"document,term,count,score,start,variants"#, #""a,b","tide ""gate""",1,1,61.5,gate; gates"#,
      #""a,b",sea wall,2,0.457,,"#, "",
    ]
    #expect(try table(document(), .csv) == lines.joined(separator: "\n"))
  }

  @Test func `puts tabs between columns, and none inside of them`() throws {
    let lines = [
      "document\tterm\tcount\tscore\tstart\tvariants", "a,b\ttide \"gate\"\t1\t1\t61.5\tgate; gates",
      "a,b\tsea wall\t2\t0.457\t\t", "",
    ]
    #expect(try table(document(), .tsv) == lines.joined(separator: "\n"))
  }

  @Test func `writes what the last stage found`() throws {
    var document = Document(id: "d", text: "An RL is a thing of RL.")
    #expect(try table(document, .csv) == "document,sentence\nd,An RL is a thing of RL.\n")
    document.set(.acronyms, to: [Acronym(short: "RL", long: nil, shortSpan: TextSpan(3, 5), longSpan: nil)])
    #expect(try table(document, .csv) == "document,acronym,expansion\nd,RL,\n")
    document.set(.definitions, to: [Definition(term: "RL", termSpan: nil, text: "a thing", span: TextSpan(9, 16))])
    #expect(try table(document, .csv) == "document,term,definition\nd,RL,a thing\n")
    document.set(.names, to: [Name(text: "RL", kind: .product, spans: [TextSpan(3, 5)])])
    #expect(try table(document, .csv) == "document,name,kind,count\nd,RL,product,1\n")
  }
}
