import Epitome
import EpitomeCore
import Testing

@Suite struct WebPageFormatTests {
  @Test func `a page is its text, with headings, items, cells and paragraphs`() throws {
    let read = try ReadTranscript(
      """
      <!doctype html><html><head><title>A &amp; B</title><style>p { }</style></head><body>
      <nav><a href="/">Home</a></nav>
      <h2>The <em>big</em>
        talk</h2><p>One &mdash; two<p>Three<br>four
      <ul><li>a<li>b<ul><li>c</ul></ul><table><tr><td>d<td>e</table><blockquote>f</blockquote><pre>g  h
       i</pre><script>if (a < b) { "<p>" }</script></body></html>
      """)
    #expect(read.format == "html")
    #expect(read.document.meta["title"]?.string == "A & B")
    #expect(read.text == "The big talk\n\nOne — two\n\nThree\nfour\n\na\nb\nc\n\nd\ne\n\nf\n\ng  h\n i")
    #expect(
      read.outline == [
        "heading 2: The big talk", "paragraph: One — two", "paragraph: Three\nfour", "item 1: a", "item 1: b",
        "item 2: c", "table: d", "table: e", "quote: f", "code: g  h\n i",
      ])
    #expect(read.document.meta["dropped"]?["nav"]?.int == 1)
    #expect(read.document.meta["dropped"]?["script"]?.int == 1)
  }

  @Test func `the share of links is told`() throws {
    let read = try ReadTranscript("<html><p>ab<a href=x>cd</a></p><p><a href=y>all</a></p><p>none</p></html>")
    #expect(read.structure.map(\.linkDensity) == [0.5, 1, 0])
  }

  private static let odd: [(page: String, text: String)] = [
    ("<html><p>a < b</p> &amp c &bogus; &#x41;", "a < b\n\n& c &bogus; A"),
    ("<html><p>one<!-- <p>two --> three", "one three"),
    ("<html><b><p>one</b> two</p></b>three", "one two\n\nthree"),
    ("<html><p title='a > b'>one</p hidden><p hidden>no</p>two", "one\n\ntwo"),
    ("<html><div style='display: none'>no<div>no</div></div>yes", "yes"),
    ("<html>one<script>two", "one"),
    ("<html>one<br><br>two<br>three", "one\n\ntwo\nthree"),
    ("<html><p>one <b>two</b>three<a", "one twothree"),
    ("<html><TEXTAREA><p>no</TEXTAREA>yes", "yes"),
  ]

  @Test(arguments: odd)
  func `tags that are unclosed, misnested or no tags are read as browsers do`(page: String, text: String) throws {
    #expect(try ReadTranscript(page).text == text)
  }

  @Test func `cite and time make a transcript`() throws {
    let read = try ReadTranscript(
      """
      <h1>Show</h1>
      <cite>Ann Lee:</cite><time>0:00</time><p>It&#39;s on.</p><p>Still me.</p>
      <cite>Bo:</cite><time>1:02:03</time><p>Yes.</p>
      """)
    #expect(read.lines == ["0.0 Ann Lee: It's on.", "Ann Lee: Still me.", "3723.0 Bo: Yes."])
    #expect(read.text == "Show\n\nIt's on.\n\nStill me.\n\nYes.")
    #expect(read.outline.first == "heading 1: Show")
  }

  @Test func `a page that cites and dates is no transcript`() throws {
    let read = try ReadTranscript(
      "<html><body><div>Of <cite>The Book</cite> on <time>12 May</time>.</div><p>In <cite>it</cite> at <time>10:30</time> all.</p></body></html>"
    )
    #expect(read.cues.isEmpty)
    #expect(read.text == "Of The Book on 12 May.\n\nIn it at 10:30 all.")
  }

  @Test func `labels in paragraphs are speakers`() throws {
    let read = try ReadTranscript(
      "<html><p><b>Ann:</b> Who&apos;s there?</p><p><b>Bo:</b> Me.</p><p><b>Ann:</b> Come in.</p><p><b>Bo:</b> Thanks.</p></html>"
    )
    #expect(read.lines == ["Ann: Who's there?", "Bo: Me.", "Ann: Come in.", "Bo: Thanks."])
  }

  private static let labels: [(page: String, text: String)] = [
    (
      "<html><article><p>We went up to the lighthouse on a Sunday, and it was shut.</p></article><ul><li><a href=a>Video: The keeper</a><li><a href=b>Video: The lamp</a><li><a href=c>Audio: The sea</a></ul></html>",
      "Video: The keeper"
    ),
    (
      "<html><p>Here is what we wore on the walk that we took on that day.</p><p>Hat: Knitted, by a friend of ours</p><p>Coat: Woollen, from the market</p><p>Boots: Borrowed for the day</p></html>",
      "Hat: Knitted, by a friend of ours"
    ),
    (
      "<html><p>The tower stands on a rock.</p><div id=comments><p>Ann: I was there.</p><p>Bo: So was I.</p><p>Ann: Then you know.</p><p>Bo: I do.</p></div>"
        + String(repeating: "<p>It was built by people who had never seen the sea in all of their lives.</p>", count: 6)
        + "</html>",
      "Ann: I was there."
    ),
  ]

  @Test(arguments: labels)
  func `labels of links, things and comments are no speakers`(page: String, text: String) throws {
    let read = try ReadTranscript(page)
    #expect(read.cues.isEmpty)
    #expect(read.text.contains(text))
  }

  private static let deep: [String] = [
    String(repeating: "<div>", count: 100_000) + "x",
    String(repeating: "<div><b><p>", count: 40_000) + "x" + String(repeating: "</b></i>", count: 40_000),
    (0..<30_000).map { "<b id=\($0)>" }.joined() + String(repeating: "<p>x", count: 30_000),
    String(repeating: "<table><tr><td><li>", count: 30_000) + "x",
    String(repeating: "<div class=sidebar><div class=related><article>", count: 30_000) + "x",
  ]

  @Test(.timeLimit(.minutes(1)), arguments: deep)
  func `nesting of any depth is read in linear time`(page: String) throws {
    guard case .document(let document)? = TranscriptReader().read(Array(("<html>" + page).utf8), id: "x").first else {
      Issue.record("expected a document")
      return
    }
    #expect(document.text.hasPrefix("x"))
  }

  @Test func `people named in full once and by surname from there on are a conversation`() throws {
    let turns = [
      "ARI SHORE, HOST:", "City bees are thriving, and a reporter went to see them on a roof in town.",
      "JON HAM, BYLINE: The roof is hot. Thousands of bees pour out of the hives that stand there.",
      "MARIA LOPE: They are calm today. You can hear it in the sound that they make up here.",
      "HAM: She has kept bees for ten years, and in all that time she was stung only twice.",
      "TOM REED: There is just not enough food for all of these bees in the city, I think.",
      "REED: You cannot manage what you do not measure, and nobody measures any of this.",
      "LOPE: Ten years, to be exact, and I love every one of those days up on the roof.",
      "SHORE: Jon, did you get stung while you were up there with all of those bees?",
      "HAM: I did not, I am glad to say.",
      "SHORE: Thanks for that report from the roofs.",
    ]
    let read = try ReadTranscript(
      "<html><body><article>" + turns.map { "<p>\($0)</p>" }.joined(separator: "\n") + "</article></body></html>")
    #expect(
      read.cues.map(\.speaker) == [
        "ARI SHORE, HOST", "JON HAM, BYLINE", "MARIA LOPE", "HAM", "TOM REED", "REED", "LOPE", "SHORE", "HAM", "SHORE",
      ])
  }
}
