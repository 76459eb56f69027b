import EpitomeCore
import Testing

@testable import Epitome

@Suite struct MarkdownWriterTests {
  @Test func `a page has all that was found`() throws {
    var document = Document(
      id: "talk.vtt", text: "Tides. The Moon pulls. It is M2 (main tide).",
      meta: ["title": "On *tides*", "language": "en"])
    document.set(.cues, to: [Cue(source: [TextSpan(0, 44)], start: 0, end: 3725.5, speaker: "Ann")])
    document.set(
      .sections, to: [Section(span: TextSpan(0, 44), title: "Tides", titleSpan: TextSpan(0, 5), start: 0, end: 3725)])
    document.set(
      .summary,
      to: [
        SummaryLine(
          text: "The Moon pulls.", span: TextSpan(7, 22), source: [TextSpan(7, 22)], section: 0, score: 1, start: 61,
          end: 65, speaker: "Ann"),
        SummaryLine(
          text: "It is M2 (main tide).", span: TextSpan(23, 44), source: [TextSpan(23, 44)], section: nil, score: 0.5),
      ])
    document.set(.terms, to: [Term(text: "main tide", spans: [TextSpan(33, 42)], score: 0.966, start: 125)])
    document.set(.acronyms, to: [Acronym(short: "M2", long: "main tide", shortSpan: TextSpan(29, 31))])
    document.set(.definitions, to: [Definition(term: "M2", text: "main tide", span: TextSpan(33, 42))])
    document.set(.names, to: [Name(text: "Moon", kind: .work, spans: [TextSpan(11, 15), TextSpan(11, 15)])])
    #expect(
      try page(document) == """
        # On \\*tides\\*

        Language: en · Length: 1:02:05 · 9 words

        ## Summary

        - Ann: The Moon pulls. \\[Tides, 1:01\\]
        - It is M2 (main tide). \\[bytes 23–44\\]

        ## Outline

        1. Tides (0:00–1:02:05)

        ## Key terms

        | Term | Score | Count | First at |
        | --- | ---: | ---: | ---: |
        | main tide | 0.97 | 1 | 2:05 |

        ## Acronyms

        - **M2**: main tide

        ## Definitions

        - **M2**: main tide

        ## Names

        - Moon (work, 2×)

        """)
  }

  @Test(arguments: [(13, "Languages: en, de"), (3, "Language: en")])
  func `a page names each language that a good share of the text is in`(length: Int, facts: String) throws {
    var document = Document(id: "t", text: String(repeating: "The tide turns. ", count: 4) + "Die Flut ist da.")
    document.set(
      .languages,
      to: [
        LanguageRun(span: TextSpan(0, 64), language: "en", confidence: 1),
        LanguageRun(span: TextSpan(64, 64 + length), language: "de", confidence: 1),
      ])
    #expect(try page(document).contains("\n\(facts) · 16 words\n"))
    let html = String(decoding: try HTMLWriter().write(document), as: UTF8.self)
    #expect(html.contains("<li>Deutsch</li>") == (length == 13))
  }

  @Test func `parts without findings are left out`() throws {
    var document = Document(id: "a.txt", text: "Hello there.")
    #expect(try page(document) == "# a.txt\n\n2 words\n")
    document.set(.terms, to: [])
    document.set(.sections, to: [Section(span: TextSpan(0, 12), title: "")])
    #expect(try page(document) == "# a.txt\n\n2 words\n\n## Outline\n\n1. Section 1\n")
  }

  @Test(arguments: [
    ("a*b_c`d", "a\\*b\\_c\\`d"), ("<b>&amp;", "\\<b\\>\\&amp;"), ("[x](y)|z", "\\[x\\](y)\\|z"), ("# no", "\\# no"),
    ("- no", "\\- no"), ("1. no", "1\\. no"), ("12) no", "12\\) no"), ("3.5", "3\\.5"), ("a. b", "a. b"),
    ("two\n\nlines\tand\u{0}\u{1B}[31mmore", "two lines and\\[31mmore"), ("日本語＊", "日本語＊"), ("", ""),
  ])
  func `text from a document means nothing in Markdown`(text: String, escaped: String) {
    #expect(MarkdownText.escape(text) == escaped)
  }

  @Test func `hostile layers do not trap`() throws {
    var document = Document(id: "a\n# b", text: "é")
    let far = TextSpan(1, Int.max)
    document.set(
      .summary, to: [SummaryLine(text: "x", span: far, source: [], section: 99, score: .nan, start: .infinity)])
    document.set(.terms, to: [Term(text: "", spans: [], score: -.infinity, start: -5)])
    document.set(.cues, to: [Cue(source: [], end: .nan)])
    document.set(.marks, to: [Mark(span: far, kind: .furniture, reason: "")])
    document.set(.languages, to: [LanguageRun(span: far, language: "x", confidence: .nan)])
    document.set(.blocks, to: [Block(span: far, kind: .item)])
    #expect(try page(document).hasPrefix("# a # b\n"))
    for name in ["summary", "terms", "marks", "languages", "blocks"] {
      var one = Document(id: "a", text: "é")
      switch name {
      case "summary": one.set(.summary, to: try document.require(.summary))
      case "terms": one.set(.terms, to: try document.require(.terms))
      case "marks": one.set(.marks, to: try document.require(.marks))
      case "languages": one.set(.languages, to: try document.require(.languages))
      default: one.set(.blocks, to: try document.require(.blocks))
      }
      _ = try TextWriter().write(one)
    }
  }

  private func page(_ document: Document) throws -> String {
    String(decoding: try MarkdownWriter().write(document), as: UTF8.self)
  }
}
