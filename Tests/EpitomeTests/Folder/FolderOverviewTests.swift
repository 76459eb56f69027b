import EpitomeCore
import Testing

@testable import Epitome

@Suite struct FolderOverviewTests {
  /// A document with one sentence a section, all of them its summary, and terms where they stand.
  static func document(
    _ id: String, _ sentences: [String], terms: [String] = [], meta: JSONObject = [:], language: String = "en"
  ) -> Document {
    let text = sentences.joined(separator: " ")
    var document = Document(id: id, text: text, meta: meta)
    document.set(.languages, to: [LanguageRun(span: TextSpan(0, text.utf8.count), language: language, confidence: 1)])
    var position = 0
    let spans = sentences.map { sentence in
      defer { position += sentence.utf8.count + 1 }
      return TextSpan(position, position + sentence.utf8.count)
    }
    document.set(
      .cues, to: spans.enumerated().map { Cue(source: [$1], start: Double($0 * 10), end: Double($0 * 10 + 10)) })
    document.set(
      .summary,
      to: zip(sentences, spans).enumerated().map { index, line in
        SummaryLine(
          text: line.0, span: line.1, source: [line.1], score: 1 - Double(index) / 10, start: Double(index * 10))
      })
    document.set(
      .terms,
      to: terms.map { term in
        Term(
          text: term,
          spans: document.text.ranges(of: term).map { range in
            let start = document.text.utf8.distance(from: document.text.startIndex, to: range.lowerBound)
            return TextSpan(start, start + term.utf8.count)
          }, score: 1)
      })
    return document
  }

  static func overview(_ documents: [Document]) throws -> FolderOverview {
    try FolderOverview(
      documents.map {
        FolderEntry(
          try IndexedDocument($0),
          files: [(format: .markdown, path: $0.id + ".md"), (format: .html, path: $0.id + ".html")])
      })
  }

  private let tides = [
    "The tide rises twice a day because the Moon pulls at the sea.",
    "Harbours plan their traffic by tables of the tide.",
  ]
  private let bread = ["A slow dough gives bread its taste.", "The oven must be hot before the bread goes in."]

  @Test func `what the index keeps of a document survives the manifest`() throws {
    let document = Self.document("2024-05-06 a.vtt", tides, terms: ["tide", "Moon"], meta: ["title": "T"])
    let facts = try IndexedDocument(document)
    let again = try #require(
      IndexedDocument(try JSONNode.parse(Array(JSONValue.object(facts.members).description.utf8)).value.object ?? [:]))
    #expect(again.members == facts.members)
    #expect(again.date == "2024-05-06" && again.language == "en" && again.title == "T")
    #expect(again.terms.map(\.text) == ["tide", "Moon"] && again.terms[0].count == 2)
    #expect(again.terms[0].starts.count == 2 && again.lines.map(\.number) == [1, 2])
    #expect(again.sketch == facts.sketch && again.sketch != nil)
    #expect(IndexedDocument(["id": "x", "terms": [], "lines": [[1]]]) == nil)
  }

  @Test func `terms that documents share are one entry, whatever their number, with links to their places`() throws {
    let overview = try Self.overview([
      Self.document("a", tides, terms: ["tide"]), Self.document("b", ["Two tides meet here."], terms: ["tides"]),
      Self.document("c", bread, terms: ["bread"]),
    ])
    #expect(overview.terms.shared.map(\.text) == ["tide"])
    #expect(overview.terms.shared[0].places.map(\.document) == [0, 1])
    let page = String(decoding: HTMLIndex(overview).bytes, as: UTF8.self)
    #expect(PageCheck(HTMLIndex(overview).bytes).violations == [])
    #expect(page.contains("href=\"./a.html#t1-2\">0:1"))
    let markdown = String(decoding: MarkdownIndex(overview).bytes, as: UTF8.self)
    #expect(markdown.contains("- **tide** (2): [a](<a.md>) 0:00, 0:1"))
    let lines = overview.lines.split(separator: 0x0A)
    #expect(lines.count == 3)
    let first = try JSONNode.parse(Array(lines[0])).value.object
    #expect(first?["mentions"]?.array?.first?.object?["count"] == 2)
    #expect(first?["summary"]?.string == tides[0])
  }

  @Test func `a plural in "us" is one term with its singular where the folder has it, in English`() throws {
    func shared(_ terms: [String], _ language: String = "en") throws -> [String] {
      try Self.overview(
        terms.enumerated().map { index, term in
          Self.document("d\(index)", ["We speak of the \(term) here."], terms: [term], language: language)
        }
      ).terms.shared.map(\.text)
    }
    #expect(try shared(["GPU", "GPUs", "GPUs"]) == ["GPUs"])
    #expect(try shared(["bonus", "virus", "GPUs"]).isEmpty)
    #expect(try shared(["Pari", "Paris"], "it").isEmpty)
  }

  @Test func `the digest has five to ten lines of different documents, each with its place`() throws {
    let documents = (0..<24).map { number in
      Self.document(
        "d\(number)",
        ["Document \(number) is about subject\(number), thing\(number) and matter\(number) of the world.", tides[0]])
    }
    let overview = try Self.overview(documents)
    let lines = overview.digest.lines
    #expect((5...10).contains(lines.count))
    // The line that stands in all documents is said once at most.
    #expect(lines.count { $0.line == 1 } <= 1)
    #expect(Set(lines.map(\.document)).count == lines.count)
    let page = String(decoding: HTMLIndex(overview).bytes, as: UTF8.self)
    #expect(page.contains("<span class=\"cite\"><span><a href=\"./d"))
    #expect(String(decoding: MarkdownIndex(overview).bytes, as: UTF8.self).contains("## In short\n\n- "))
  }

  @Test func `few documents give what they have`() throws {
    #expect(try Self.overview([Self.document("a", tides)]).digest.lines.count == 2)
    #expect(try Self.overview([Document(id: "a", text: "")]).digest.lines.isEmpty)
    let empty = try Self.overview([])
    #expect(empty.lines.isEmpty && PageCheck(HTMLIndex(empty).bytes).violations == [])
  }

  @Test func `an index leads to pages of any name`() throws {
    func entry(_ title: String, _ path: String, _ language: String) throws -> FolderEntry {
      let document = Self.document(title, ["Tides & Moon."], meta: ["title": .string(title)], language: language)
      return FolderEntry(try IndexedDocument(document), files: [(format: .html, path: path)])
    }
    let overview = try FolderOverview([
      entry("<Tides>", "a b/ü:%?#.txt.html", "en"), entry("二", "javascript:x.html", "und"),
    ])
    let page = String(decoding: HTMLIndex(overview).bytes, as: UTF8.self)
    #expect(PageCheck(HTMLIndex(overview).bytes).violations == [])
    #expect(page.contains("<a href=\"./a%20b/%C3%BC%3A%25%3F%23.txt.html\"><bdi lang=\"en\">&lt;Tides&gt;</bdi></a>"))
    #expect(page.contains("<a href=\"./javascript%3Ax.html\"><bdi>二</bdi></a>"))
  }

  @Test func `a term that is said more and more rises, one that is always said does not`() throws {
    let documents = (1...9).map { month in
      let rising = Array(repeating: "The tide.", count: month)
      return Self.document(
        "2024-0\(month).txt", rising + Array(repeating: "No more bread.", count: 12 - month), terms: ["tide", "more"])
    }
    let steady = documents.map { document in
      var document = document
      document.set(.terms, to: [Term(text: "x", spans: [TextSpan(0, 1)], score: 1)])
      return document
    }
    let trends = try Self.overview(documents).terms.trends
    #expect(trends.first { $0.text == "tide" }?.trend?.rises == true)
    #expect(trends.first { $0.text == "more" }?.trend?.rises == false)
    #expect(try Self.overview(steady.shuffledByDate).terms.trends.isEmpty)
    // Five dated documents say nothing.
    #expect(try Self.overview(Array(documents.prefix(5))).terms.trends.isEmpty)
  }
}

extension [Document] {
  /// The same documents in an order that time does not have.
  fileprivate var shuffledByDate: [Document] {
    enumerated().map { index, document in
      Document(id: "2024-0\((index * 4) % 9 + 1).txt", text: document.text).with(document)
    }
  }
}

extension Document {
  fileprivate func with(_ other: Document) -> Document {
    var document = self
    if let terms = try? other.layer(.terms) { document.set(.terms, to: terms) }
    return document
  }
}
