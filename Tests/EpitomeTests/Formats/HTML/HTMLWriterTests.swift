import EpitomeCore
import EpitomeTesting
import Foundation
import Testing

@testable import Epitome

@Suite struct HTMLWriterTests {
  @Test func `each line of the summary can be marked, and says what the mark means`() throws {
    let marked: MarkedText = "First. ⟦The \"Moon\" <pulls>.⟧ Last."
    var document = Document(id: "a.txt", text: marked.text)
    document.set(.summary, to: [line(marked.spans[0], in: document)])
    let page = try page(document)
    for (kind, verdict) in [("yes", "accept"), ("no", "reject")] {
      #expect(page.contains("<input type=\"radio\" name=\"mark-s1\" class=\"\(kind)\">"))
      let said = """
        {"document":"a.txt","span":[7,26],"text":"The \\"Moon\\" <pulls>.","verdict":"\(verdict)"}
        """.replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(of: ">", with: "&gt;")
      let lines = page.replacingOccurrences(of: "&quot;", with: "\"")
      #expect(lines.contains("class=\"said \(kind)\" lang=\"en\" dir=\"ltr\">\(said)</code>"))
    }
    #expect(page.contains("<input type=\"checkbox\" id=\"export\">"))
    #expect(PageCheck(Array(page.utf8)).violations.isEmpty)
  }

  @Test func `a summary line leads to its sentence, and the sentence back`() throws {
    let marked: MarkedText = "First. ⟦The Moon pulls.⟧ Last."
    var document = Document(id: "a.txt", text: marked.text)
    document.set(.summary, to: [line(marked.spans[0], in: document)])
    let page = try page(document)
    #expect(page.contains("<li id=\"s1\" dir=\"auto\"><a class=\"cited\" href=\"#s1-1\" title=\"Source bytes 7–22\">"))
    #expect(
      page.contains(
        "First. <mark id=\"s1-1\">The Moon pulls.<a class=\"back\" href=\"#s1\" title=\"Back to the summary\">1</a></mark> Last."
      ))
  }

  @Test func `a term inside a cited sentence nests in it`() throws {
    let marked: MarkedText = "⟦A ⟦tide⟧ comes.⟧"
    var document = Document(id: "a.txt", text: marked.text)
    document.set(.summary, to: [line(marked.spans[0], in: document)])
    document.set(.terms, to: [Term(text: "tide", spans: [marked.spans[1]], score: 1)])
    #expect(try page(document).contains("<mark id=\"s1-1\">A <a class=\"t\" id=\"t1-1\" href=\"#t1\">tide</a> comes."))
  }

  @Test func `a term that crosses the end of a cited sentence is parted there and has its id once`() throws {
    let marked: MarkedText = "⟦One two⟧ three."
    var document = Document(id: "a.txt", text: marked.text)
    document.set(.summary, to: [line(marked.spans[0], in: document)])
    document.set(.terms, to: [Term(text: "two three", spans: [TextSpan(4, 13)], score: 1)])
    let page = try page(document)
    #expect(page.contains("<a class=\"t\" id=\"t1-1\" href=\"#t1\">two</a><a class=\"back\""))
    #expect(page.contains("</mark><a class=\"t\" href=\"#t1\"> three</a>."))
  }

  @Test func `a term inside a longer one keeps its place as an empty element`() throws {
    var document = Document(id: "a.txt", text: "deep sea tide")
    document.set(
      .terms,
      to: [
        Term(text: "deep sea tide", spans: [TextSpan(0, 13)], score: 1),
        Term(text: "sea", spans: [TextSpan(5, 8)], score: 0.5),
      ])
    #expect(
      try page(document).contains(
        "<a class=\"t\" id=\"t1-1\" href=\"#t1\">deep <span class=\"at\" id=\"t2-1\"></span>sea tide</a>"))
  }

  @Test func `a term shows what it stands for and what it means`() throws {
    let marked: MarkedText = "The ⟦rising of water⟧ is a tide. ⟦TD⟧ is short."
    var document = Document(id: "a.txt", text: marked.text)
    document.set(.terms, to: [Term(text: "tide", spans: [TextSpan(29, 33)], score: 1, variants: ["tides"])])
    document.set(.definitions, to: [Definition(term: "Tides", text: "rising of water", span: marked.spans[0])])
    document.set(.acronyms, to: [Acronym(short: "TD", long: "tide", shortSpan: marked.spans[1])])
    let page = try page(document)
    #expect(
      page.contains(
        """
        <dt dir="auto">tide</dt>
        <dd class="forms" dir="auto">tides · TD</dd>
        <dd class="meaning" id="d1" dir="auto"><a class="cited" href="#d1-1">rising of water</a></dd>
        <dd class="places"><a href="#t1-1">1</a></dd>
        """))
    #expect(!page.contains("id=\"definitions\""))
  }

  @Test func `marked text is folded with its reason`() throws {
    let marked: MarkedText = "⟦Buy a mug.⟧ The tide turns."
    var document = Document(id: "a.txt", text: marked.text)
    document.set(.marks, to: [Mark(span: marked.spans[0], kind: .sponsor, reason: "a <call> to buy")])
    let page = try page(document)
    #expect(
      page.contains(
        """
        <summary>Left out: a word from a sponsor</summary>
        <p class="reason" lang="en" dir="ltr"><bdi>a &lt;call&gt; to buy</bdi></p>
        <p id="b1" dir="auto">Buy a mug.</p>
        </details>
        <p id="b2" dir="auto">The tide turns.</p>
        """))
  }

  @Test func `times lead into the recording that the document names`() throws {
    var document = Document(id: "a.vtt", text: "Good day.", meta: ["audio": "https://example.org/a b.mp3?x=\"1\"#t=9"])
    document.set(.cues, to: [Cue(source: [TextSpan(0, 9)], start: 75.9, end: 80, speaker: "Ann")])
    #expect(
      try page(document).contains(
        """
        <p id="b1" dir="auto"><a class="time" href="https://example.org/a%20b.mp3?x=%221%22#t=75" rel="noreferrer">\
        <time datetime="PT75S">1:15</time></a> <b class="who v0"><bdi>Ann</bdi></b> Good day.</p>
        """))
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", " https://example.org", "HTTPS:/x", "https://", ""])
  func `an address that is not of the web is no link`(address: String) {
    #expect(WebAddress(address) == nil)
  }

  @Test func `a section has the heading of the text for its title, another one the words that name it`() throws {
    let marked: MarkedText = "⟦Tides⟧\nThe ⟦Moon⟧ pulls."
    var document = Document(id: "a.md", text: marked.text, meta: ["language": "en"])
    document.set(.blocks, to: [Block(span: marked.spans[0], kind: .heading, level: 2)])
    document.set(
      .sections,
      to: [
        Section(span: TextSpan(0, 6), title: "Tides", titleSpan: marked.spans[0], start: 1),
        Section(span: TextSpan(6, 21), title: "Moon", titleSpan: marked.spans[1]),
      ])
    let page = try page(document)
    #expect(page.contains("<section id=\"p1\">\n<h3 dir=\"auto\"><span id=\"b1\">Tides</span></h3>\n</section>\n"))
    #expect(page.contains("<section id=\"p2\">\n<h3 dir=\"auto\"><bdi lang=\"en\">Moon</bdi></h3>\n<p id=\"b2\""))
    #expect(page.contains("<li><a href=\"#p1\"><bdi lang=\"en\">Tides</bdi></a> <time class=\"time\""))
  }

  @Test func `a bullet is drawn by the page, a number stays`() throws {
    let marked: MarkedText = "⟦* one⟧\n⟦2. two⟧"
    var document = Document(id: "a.md", text: marked.text)
    document.set(.blocks, to: marked.spans.map { Block(span: $0, kind: .item, level: 1) })
    #expect(
      try page(document).contains(
        """
        <li id="b1" class="bullet l1" dir="auto">one</li>
        <li id="b2" class="l1" dir="auto">2. two</li>
        </ul>
        """))
  }

  @Test func `a page in a language written from right to left runs that way`() throws {
    let page = try page(Document(id: "a", text: "سلام", meta: ["language": "fa-IR"]))
    #expect(
      page.contains("<body dir=\"rtl\" data-find=") && page.contains("<div lang=\"fa-IR\">") && page.contains("Persian")
    )
  }

  @Test func `the policy names the style sheet by its hash`() throws {
    let page = try page(Document(id: "a", text: "x"))
    #expect(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(page.contains("script-src &#39;sha256-\(PageScript.hash)&#39;"))
    #expect(Base64.encode(hex: "") == "")
    #expect(Base64.encode(hex: "66") == "Zg==")
    #expect(Base64.encode(hex: "666f") == "Zm8=")
    #expect(Base64.encode(hex: "666f6f6261") == "Zm9vYmE=")
  }

  @Test(arguments: [
    ("</script><b>&amp;\"'", "&lt;/script&gt;&lt;b&gt;&amp;amp;&quot;&#39;"),
    ("a\u{0}\u{7}\u{1B}\u{7F}", "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a\r\nb\rc\u{85}d\te", "a\nb\nc\nd\te"), ("\u{80}\u{9F}\u{A0}", "\u{FFFD}\u{FFFD}\u{A0}"),
    ("\u{2028}\u{FFFD}日本語😀", "\u{2028}\u{FFFD}日本語😀"), ("", ""),
  ])
  func `text from a document is text in HTML`(text: String, escaped: String) {
    let html: HTML = "\(text)"
    #expect(String(decoding: html.bytes, as: UTF8.self) == escaped)
  }

  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
  func `a noncharacter becomes a replacement character`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let html: HTML = "\("a" + String(scalar) + "b")"
    #expect(String(decoding: html.bytes, as: UTF8.self) == "a\u{FFFD}b")
  }

  @Test func `who speaks how much is told in seconds, or in words where there are no times`() throws {
    var document = Document(id: "a", text: "One two. Three four five six.")
    func cues(_ times: [(Double, Double)?]) -> [Cue] {
      zip([TextSpan(0, 8), TextSpan(9, 29)], zip(["Ann", "Bo <b>"], times)).map {
        Cue(source: [$0], start: $1.1?.0, end: $1.1?.1, speaker: $1.0)
      }
    }
    document.set(.cues, to: cues([(0, 30), (30, 40)]))
    var shares = SpeakerShares(try PageContent(document, language: "en"))
    #expect(
      shares.isTimed && shares.shares.map(\.name) == ["Ann", "Bo <b>"] && shares.shares.map(\.amount) == [30, 10])
    let page = try page(document)
    #expect(
      page.contains("<bdi>Bo &lt;b&gt;</bdi></th><td><svg class=\"bar v1\"")
        && page.contains("<td>25 %</td><td>0:10</td>"))
    document.set(.cues, to: cues([(0, 30), nil]))
    shares = SpeakerShares(try PageContent(document, language: "en"))
    #expect(!shares.isTimed && shares.shares.map(\.amount) == [4, 2])
    document.set(.cues, to: [Cue(source: [TextSpan(0, 8)], start: 0, end: 1, speaker: "Ann")])
    #expect(try !self.page(document).contains("id=\"speakers\""))
  }

  @Test func `the places of a term are drawn over time and told in words`() throws {
    var document = Document(id: "a", text: "tide here. more tide")
    document.set(
      .cues,
      to: [Cue(source: [TextSpan(0, 10)], start: 10, end: 50), Cue(source: [TextSpan(11, 20)], start: 50, end: 110)])
    document.set(.terms, to: [Term(text: "tide", spans: [TextSpan(0, 4), TextSpan(16, 20)], score: 1)])
    document.set(
      .sections,
      to: [
        Section(span: TextSpan(0, 10), title: "A", start: 10), Section(span: TextSpan(11, 20), title: "B", start: 60),
      ])
    let page = try page(document)
    #expect(page.contains("<h2 id=\"timeline-title\">Terms over time</h2>"))
    #expect(page.contains("aria-label=\"2×, 0:10 – 1:23\""))
    #expect(page.contains("<path class=\"border\" d=\"M500 0v16\"/><rect x=\"0\" width=\"5\" height=\"16\"/>"))
    document.set(.cues, to: [])
    document.set(.sections, to: [])
    #expect(try self.page(document).contains("aria-label=\"2×\""))
  }

  @Test func `a page says what it says of itself in the document's language`() throws {
    var document = Document(id: "a", text: "Die Flut kommt.", meta: ["language": "de-AT"])
    document.set(.names, to: [Name(text: "Flut", kind: .event, spans: [TextSpan(4, 8)])])
    let page = try page(document)
    #expect(page.contains("<html lang=\"de\">") && page.contains("data-find=\"Auf dieser Seite suchen\""))
    #expect(page.contains("<h2 id=\"transcript-title\">Transkript</h2>") && page.contains(">Ereignis</dd>"))
    #expect(page.contains("<li>Deutsch</li>") && page.contains("<li>3 Wörter</li>"))
    #expect(try self.page(Document(id: "a", text: "x", meta: ["language": "fi"])).contains("<html lang=\"en\">"))
  }

  @Test(arguments: PageLabels.languages)
  func `labels are whole in every language`(language: String) {
    let labels = PageLabels(language: language)
    let english = PageLabels(language: "en")
    #expect(labels.language == language && PageLabels.languages.count == 10)
    for label in PageLabels.Label.allCases {
      #expect(!labels[label].isEmpty && labels[label].contains("#") == english[label].contains("#"), "\(label)")
    }
    #expect(Set(PageLabels.Label.allCases.map { labels[$0] }).count > 30)
  }

  private func line(_ span: TextSpan, in document: Document) -> SummaryLine {
    SummaryLine(text: document.string(span), span: span, source: [span], score: 1)
  }

  private func page(_ document: Document) throws -> String {
    let bytes = try HTMLWriter().write(document)
    #expect(PageCheck(bytes).violations == [])
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What holds for the page of any document.
@Suite struct HTMLConformanceTests {
  @Test func `the check of pages finds what is wrong`() {
    let wrong = [
      "<p>", "</p>", "<p><p></p></p>", "<b>&x</b>", "<b id=\"a\"></b><b id=\"a\"></b>", "<a href=\"#x\"></a>",
      "<script></script><script></script>", "<iframe></iframe>", "<b onload=\"x\"></b>", "<b id=a></b>", "<b>\u{0}</b>",
      "<a><b><a></a></b></a>",
    ]
    for page in wrong { #expect(!PageCheck(Array(("<!DOCTYPE html>\n" + page).utf8)).violations.isEmpty, "\(page)") }
    #expect(PageCheck(Array("<!DOCTYPE html>\n<p id=\"x\"><a href=\"#x\">a &amp; b</a></p>".utf8)).violations.isEmpty)
  }

  @Test func `a page of any text is well formed`() async throws {
    let pipeline = try PipelineFile.load("default").pipeline
    for document in StageConformance.corpus(seed: 11, count: 40) where document.bytes.count < 20_000 {
      let done: Document = try await pipeline.process(document)
      let violations = PageCheck(try HTMLWriter().write(done)).violations
      #expect(violations == [], "\(document.id)")
    }
  }

  @Test func `layers may hold anything`() throws {
    var random = RandomText(seed: 5)
    for _ in 0..<60 {
      let document = Self.wild(&random)
      let page = try HTMLWriter().write(document)
      #expect(PageCheck(page).violations == [])
      #expect(page == (try HTMLWriter().write(document)))
    }
  }

  @Test func `a page grows with its document, however its spans overlap`() throws {
    func size(_ count: Int) throws -> Int {
      var document = Document(id: "a", text: String(repeating: "word ", count: count))
      let spans = (0..<count).map { TextSpan($0, document.bytes.count) }
      document.set(.terms, to: [Term(text: "word", spans: spans, score: 1)])
      document.set(.summary, to: spans.map { SummaryLine(text: "word", span: $0, source: [$0], score: 1) })
      return try HTMLWriter().write(document).count
    }
    let (small, large) = (try size(500), try size(2000))
    #expect(large < small * 5)
  }

  /// A document whose layers have spans in any order, over each other, outside of the text and inside of scalars.
  private static func wild(_ random: inout RandomText) -> Document {
    var document = Document(
      id: "<\"&'>\u{0}", text: random.text(words: 60), meta: ["title": .string("</title><script>")])
    let count = document.bytes.count
    func span() -> TextSpan {
      let start = random.number(below: count + 4)
      return TextSpan(start, start + random.number(below: random.number(below: 3) == 0 ? count : 12))
    }
    func list<Value>(_ make: (TextSpan, String) -> Value) -> [Value] {
      (0..<random.number(below: 12)).map { _ in
        make(span(), ["<i>", "Ann", "\"'&", "\u{1}", ""][random.number(below: 5)])
      }
    }
    document.set(.cues, to: list { Cue(source: [$0], start: .nan, end: 1e300, speaker: $1) })
    document.set(.blocks, to: list { Block(span: $0, kind: .allCases[$0.start % 4], level: $0.count, speaker: $1) })
    document.set(.languages, to: list { LanguageRun(span: $0, language: $1, confidence: 1) })
    document.set(.marks, to: list { Mark(span: $0, kind: .allCases[$0.start % 4], reason: $1) })
    document.set(.sentences, to: list { span, _ in Sentence(span: span) })
    document.set(.sections, to: list { Section(span: $0, title: $1, titleSpan: $0, start: -1) })
    document.set(.acronyms, to: list { Acronym(short: $1, long: $1, shortSpan: $0, longSpan: $0) })
    document.set(.definitions, to: list { Definition(term: $1, text: $1, span: $0) })
    document.set(.names, to: list { Name(text: $1, kind: .person, spans: [$0, $0]) })
    document.set(.terms, to: list { Term(text: $1, spans: [$0, $0], score: .nan, variants: [$1]) })
    document.set(
      .summary,
      to: list {
        SummaryLine(text: $1, span: $0, source: [], section: $0.start % 9 - 1, score: 1, start: 2, speaker: $1)
      })
    return document
  }
}

/// Pages of three samples, to be looked at in a browser.
@Suite struct HTMLGoldenTests {
  @Test(
    .enabled(if: GoldenTests.isRecordedVersion, "the goldens were recorded with ICU 72"),
    arguments: ["lecture.vtt", "podcast-shop-page.txt", "talk.ar.txt"])
  func `a sample gives the page that was recorded`(sample: String) async throws {
    let document = try #require(try SampleData.documents(in: sample).first)
    let done: Document = try await PipelineFile.load("default").pipeline.process(document)
    let page = String(decoding: try HTMLWriter().write(done), as: UTF8.self)
    let file = GoldenTests.folder.appendingPathComponent("html").appendingPathComponent(sample + ".html")
    let difference = Snapshots.difference(of: page, from: file)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
