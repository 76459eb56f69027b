import Epitome
import EpitomeCore
import Testing

@Suite struct MarkdownFormatTests {
  @Test func `links to notes, marks, comments and names of blocks, as Obsidian has them`() throws {
    let read = try ReadTranscript(
      """
      ## Notes
      [[Ann Lee]] said that the [[Harbour wall|wall]] ==stands==. %%ask Bo%% ^a1b2c3

      ![[map.png]]

      See [[1]](https://a.example) and x == y == z, 5 %, 2 ^10, [[an open one, and ==this.
      """, fileName: "notes.md")
    #expect(
      read.text == """
        Notes

        Ann Lee said that the wall stands.

        See [1] and x == y == z, 5 %, 2 ^10, [[an open one, and ==this.
        """)
  }

  @Test func `headings, items, quotes and code are structure`() throws {
    let read = try ReadTranscript(
      """
      # Tides

      First *paragraph*
      over two lines.

      ## Why ##

      - one
        goes on
      - two
        - deeper
      1. three

      > quoted
      > words

      ```swift
      let x = **no**
      ```

      Under
      -----
      """)
    #expect(read.format == "markdown")
    #expect(
      read.outline == [
        "heading 1: Tides", "paragraph: First paragraph\nover two lines.", "heading 2: Why", "item 1: - one\n  goes on",
        "item 1: - two",
        "item 2: - deeper", "item 1: 1. three", "quote: quoted\nwords", "code: let x = **no**", "heading 2: Under",
      ])
    #expect(read.document.meta["title"]?.string == "Tides")
  }

  private static let marked: [(markdown: String, text: String)] = [
    ("**bold** and *italic* and ***both***", "bold and italic and both"),
    ("snake_case_name and _real_ stress", "snake_case_name and real stress"),
    ("2 * 3 * 4 = 24", "2 * 3 * 4 = 24"), ("a [link](https://e.org/a_(b) \"t\") here", "a link here"),
    ("![alt text](x.png) after", "alt text after"),
    ("see [ref][1] and note[^2].", "see ref and note."), ("`co*d*e` and ``a ` b``", "co*d*e and a ` b"),
    ("\\[laughs\\] \\*no\\*", "[laughs] *no*"),
    ("AT&amp;T &copy; x &unknown;", "AT&T © x &unknown;"),
    ("<https://e.org> and <b>tag</b><!-- gone -->!", "https://e.org and tag!"),
    ("~~old~~ new ~5", "old new ~5"), ("[not a link] and (this)", "[not a link] and (this)"),
    ("un*frigging*believable", "unfriggingbelievable"),
  ]

  @Test(arguments: marked)
  func `takes inline mark-up out`(markdown: String, text: String) throws {
    let read = try ReadTranscript("# Head\n\n**x**\n\n" + markdown + "\n", fileName: "a.md")
    #expect(read.text == "Head\n\nx\n\n" + text)
  }

  @Test func `bold names are speakers, other bold labels end their turn`() throws {
    let read = try ReadTranscript(
      """
      # Show

      **Ann:** Hello, *you*.

      And more.

      **Bo:** Hi.

      **Break:** \\[12:31\\]

      **Ann:** Back.
      """)
    #expect(read.lines == ["Ann: Hello, you.\n\nAnd more.", "Bo: Hi.", "Ann: Back."])
    #expect(read.text == "Show\n\nHello, you.\n\nAnd more.\n\nHi.\n\nBreak: [12:31]\n\nBack.")
  }

  @Test func `front matter goes into meta`() throws {
    let read = try ReadTranscript(
      "---\ntitle: \"A: b\"\nlang: de\nepisode: 4\ntags:\n  - x\n---\n\n# Other\n\nText with [a](b).\n")
    #expect(read.document.meta["title"]?.string == "A: b")
    #expect(read.document.meta["language"]?.string == "de")
    #expect(read.document.meta["episode"]?.string == "4")
    #expect(read.text == "Other\n\nText with a.")
  }

  @Test func `a share of links is told`() throws {
    let read = try ReadTranscript("# H\n\n- [most](x) of it\n- plain **words**\n")
    #expect(read.structure.map(\.linkDensity) == [nil, 0.4, nil])
  }

  @Test func `a text with a hash or a dash is not Markdown for that`() throws {
    let read = try ReadTranscript("We are #1 in fish.\n- said the man, and left.\nIt cost 5 * 3 dollars.\n")
    #expect(read.format == "text")
    #expect(read.document.alignment.isIdentity)
  }
}
