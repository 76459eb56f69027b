#if Templates
  import EpitomeCore
  import Testing

  @testable import Epitome

  @Suite struct TemplateWriterTests {
    private var document: Document {
      var document = Document(
        id: "talks/a.vtt", text: "One two. Three.",
        meta: ["title": "A <b> & c", "media": "https://example.org/a.mp3", "guest": "Bo"])
      document.set(.cues, to: [Cue(source: [TextSpan(0, 15)], start: 0, end: 90)])
      document.set(.sections, to: [Section(span: TextSpan(0, 15), title: "Start", start: 0, end: 90)])
      document.set(.terms, to: [Term(text: "two", spans: [TextSpan(4, 7)], score: 1, variants: ["deux"])])
      document.set(
        .summary,
        to: [
          SummaryLine(
            text: "One two.", span: TextSpan(0, 8), source: [TextSpan(0, 8)], section: 0, score: 1, start: 61.5,
            speaker: "Ann")
        ])
      return document
    }

    private func render(_ template: String, name: String = "x.md.mustache") throws -> String {
      let template = try DocumentTemplate(Array(template.utf8), name: name)
      return String(decoding: try TemplateWriter(template).write(document), as: UTF8.self)
    }

    @Test func `a template sees what was found`() throws {
      #expect(
        try render(
          """
          # {{title}} ({{id}}, {{length}}, {{words}} words, {{meta.guest}})
          {{#summary}}
          - {{speaker}}: {{text}} [{{time}}]({{link}}) in {{section}}
          {{/summary}}
          {{#sections}}{{number}}. {{title}}: {{#lines}}{{text}}{{/lines}}{{/sections}}
          {{#terms}}{{text}}{{#variants}}, {{.}}{{/variants}}{{/terms}}{{^names}}, nobody{{/names}}

          """) == """
            # A <b> & c (talks/a.vtt, 1:30, 3 words, Bo)
            - Ann: One two. [1:01](https://example.org/a.mp3#t=61) in Start
            1. Start: One two.
            two, deux, nobody

            """)
    }

    @Test func `only pages are escaped, and those even where a sign carries a combining mark`() throws {
      #expect(try render("{{title}}|{{{title}}}", name: "dir.x/page.html.mustache") == "A &lt;b&gt; &amp; c|A <b> & c")
      let template = try DocumentTemplate(Array("{{title}}".utf8), name: "p.html")
      let marked = Document(id: "a", text: "", meta: ["title": "<\u{338}script>"])
      #expect(try TemplateWriter(template).write(marked) == Array("&lt;\u{338}script&gt;".utf8))
    }

    @Test(arguments: [
      ("notes.md.mustache", "notes.md"), ("a/b.html.mustache", "b.html"), ("plain", "plain"),
      (".mustache", ".mustache"),
    ])
    func `files are named after the template`(name: String, ending: String) throws {
      #expect(try DocumentTemplate([], name: name).fileExtension == ending)
    }

    @Test(arguments: [
      ("one\n{{#summary}}\n{{/terms}}\n", "x.md.mustache:3:"), ("{{title", "x.md.mustache:1:"),
      ("a\nb\n{{#summary}} open", "x.md.mustache:3:"), ("\n{{% NO:SUCH}}", "x.md.mustache:2:"),
    ])
    func `a mistake is told with its place`(template: String, place: String) throws {
      let error = #expect(throws: TemplateError.self) { try render(template) }
      #expect(error?.description.hasPrefix(place) == true, "\(error?.description ?? "")")
    }

    @Test(arguments: [
      ("é {{> foot}}", "1:3: \"{{> foot}}\" takes in another template"),
      ("{{title}}\n{{<a}}{{/a}}", "2:1: \"{{<a}}\" takes in"),
      ("a{{}}", "1:2: \"{{}}\" names nothing; expected a name"),
      ("{{#terms}}\n {{{ }}}{{/terms}}", "2:2: \"{{{ }}}\" names nothing"), ("{{&}}", "1:1: \"{{&}}\" names nothing"),
      ("{{#}}a{{/}}", "1:1: \"{{#}}\" names nothing"),
      ("{{! {{> }} {{=<% %>=}}{{}}<%>a%>", "1:27: \"<%>a%>\" takes in"),
      ("{{^terms}}{{.}}{{/terms}}", "1:11: \"{{.}}\" stands in no section"),
    ])
    func `what can never be filled in is a mistake`(template: String, reason: String) throws {
      let error = #expect(throws: TemplateError.self) { try render(template) }
      #expect(error?.description.hasPrefix("x.md.mustache:" + reason) == true, "\(error?.description ?? "")")
    }

    @Test func `a list or an object in the place of text is JSON, and lists know their ends`() throws {
      let template =
        "{{{meta}}} {{#terms}}{{{variants}}}{{/terms}} {{count(summary)}}{{^empty(names)}}!{{/empty(names)}}"
      #expect(
        try render(template)
          == #"{"guest":"Bo","media":"https://example.org/a.mp3","title":"A <b> & c"} ["deux"] 1"#)
      #expect(
        try render("{{#enumerated(meta)}}{{key}}{{^last()}}, {{/last()}}{{/enumerated(meta)}}") == "guest, media, title"
      )
      #expect(try render("{{#reversed(summary)}}{{speaker}}{{/reversed(summary)}}{{meta.guest}}") == "AnnBo")
    }

    @Test func `what is no UTF-8 is refused`() throws {
      #expect(throws: TemplateError.self) { try DocumentTemplate([0xFF, 0xFE, 0x41], name: "x") }
    }

    @Test func `a pipeline file names a template, and its mistakes are told there`() throws {
      let text = "epitome: 1\nextends: builtin:default\noutput: { formats: [template], template: nosuch.mustache }\n"
      let error = #expect(throws: PipelineFileError.self) { try PipelineFile.load(text: text, name: "p.yaml") }
      #expect(error?.mistakes.map(\.line) == [3])
      #expect(error?.description.contains("cannot read \"nosuch.mustache\"") == true)
      let without = "epitome: 1\nextends: builtin:default\noutput: { formats: [template] }\n"
      #expect(throws: PipelineFileError.self) { try PipelineFile.load(text: without) }
    }
  }
#endif
