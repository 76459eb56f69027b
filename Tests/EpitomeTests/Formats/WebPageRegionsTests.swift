import Testing

@testable import Epitome
@testable import EpitomeCore

/// The parts of a page that the reader sees: `region: text` of each element, `-` where it says nothing.
@Suite struct WebPageRegionsTests {
  private static let text = String(
    repeating: "<p>The tower stood empty for years before somebody bought it at an auction in the town.</p>", count: 5)

  private func regions(_ body: String) throws -> [String] {
    let read = try ReadTranscript("<html><body>\(body)</body></html>")
    let document = read.document
    let elements = try document.list(.structure)
    return zip(elements, document.textSpans(ofSources: elements.map(\.source))).map { element, span in
      "\(element.region ?? "-"): \(span.map { document.string($0).prefix(12) } ?? "")"
    }
  }

  private static let parts: [(part: String, region: String)] = [
    ("<aside><p>Part</p></aside>", "aside"), ("<footer><p>Part</p></footer>", "footer"),
    ("<header><p>Part</p></header>", "banner"), ("<div role=complementary><p>Part</p></div>", "aside"),
    ("<div role=contentinfo>Part</div>", "footer"), ("<div role='navigation'>Part</div>", "navigation"),
    ("<section itemprop=comment><p>Part</p></section>", "comments"), ("<div id=comments>Part</div>", "comments"),
    ("<ol class='list commentList'><li>Part</ol>", "comments"), ("<div class=related-posts>Part</div>", "related"),
    ("<div class='box moreStories'>Part</div>", "related"), ("<div class=author-box><p>Part</p></div>", "author"),
    ("<p class=byline>Part</p>", "byline"), ("<div class=entry-meta>Part</div>", "byline"),
    ("<div id=right_sidebar><p>Part</p></div>", "aside"), ("<ul class=breadcrumbs><li>Part</ul>", "navigation"),
    ("<div class=social-share>Part</div>", "share"), ("<form class=newsletter-form>Part</form>", "promotion"),
    ("<div class=cookie-banner>Part</div>", "notice"), ("<div class=site-footer>Part</div>", "footer"),
    ("<div class=content-sidebar-wrap>Part</div>", "-"), ("<div class=no-comments>Part</div>", "-"),
    ("<div class=commentary>Part</div>", "-"), ("<h2 id=nav_part>Part</h2>", "-"),
    ("<div class=loader>Part</div>", "-"), ("<form><p>Part</p></form>", "form"),
    ("<form class=search-menu>Part</form>", "navigation"),
  ]

  @Test(arguments: parts)
  func `elements, roles, properties and names say what stands in them`(part: String, region: String) throws {
    #expect(try regions("<div>\(Self.text)</div>" + part).last == "\(region): Part")
  }

  @Test func `the smallest article with most of the text is the page's own`() throws {
    let found = try regions(
      "<main><p>Lead</p><article><h2>Head</h2>\(Self.text)</article><article><p>Other</p></article></main><p>End</p>")
    #expect(found.first == "-: Lead" && found.suffix(2) == ["-: Other", "-: End"])
    #expect(found[1] == "article: Head" && found[2...6].allSatisfy { $0.hasPrefix("article: The tower") })
  }

  @Test func `an article that something parts is all of its parts`() throws {
    func column(_ text: String, _ names: String) -> String { "<div class='\(names)'>\(text)</div>" }
    let long = column(Self.text + Self.text + Self.text, "article-text wide")
    let found = try regions(
      "\(long)<div>Part</div>\(column(Self.text, "article-text wide"))\(column("Other", "article-text"))")
    #expect(found.filter { $0.hasPrefix("article: The tower") }.count == 20)
    #expect(found.filter { $0.hasPrefix("-") } == ["-: Part", "-: Other"])
  }

  @Test func `without an article, the smallest element with most of the running text is one`() throws {
    let found = try regions(
      "<div><div><a href=a>Home</a></div><div><div><h2>Head</h2>\(Self.text)<ul><li>One<li>Two</ul></div></div></div><p>End</p>"
    )
    #expect(found.first == "-: Home" && found.last == "-: End")
    #expect(found[1] == "article: Head" && found.dropFirst().dropLast().allSatisfy { $0.hasPrefix("article") })
  }

  @Test func `an element that holds the text and the lists around it too is no article`() throws {
    let links = (0..<40).map { "<li><a href=x>Another page of this site \($0)</a>" }.joined()
    #expect(try regions("<div><ul>\(links)</ul>\(Self.text)</div>").allSatisfy { $0.hasPrefix("-") })
    let halves = "<div>\(Self.text)</div><div>\(Self.text)</div>"
    #expect(try regions(halves).allSatisfy { $0.hasPrefix("-") })
  }

  @Test func `comments that are articles are no running text, however long`() throws {
    let comments = (0..<4).map { "<article><div>\(Self.text)<p>\($0)</p></div></article>" }.joined()
    let found = try regions("<div><h1>Head</h1>\(Self.text)</div><div id=comments>\(comments)</div>")
    #expect(found.prefix(6).allSatisfy { $0.hasPrefix("article") })
    #expect(found.count == 30 && found.dropFirst(6).allSatisfy { $0.hasPrefix("comments") })
  }

  @Test func `a page that is all in a form has its text in an element too`() throws {
    let found = try regions("<form><div><p>Part</p></div><div>\(Self.text)</div></form>")
    #expect(found.first == "-: Part" && found.dropFirst().allSatisfy { $0.hasPrefix("article") })
  }

  @Test func `terms of lists and what is said of them are known, paragraphs in them too`() throws {
    let list = "<dl><dt>Tower<dd>High<dt><b>Stairs</b><dd><p>Steep</p></dl><p>End</p>"
    let elements = try ReadTranscript("<html><body>\(list)</body></html>").document.list(.structure)
    #expect(elements.map(\.tag) == ["dt", "dd", "dt", "dd", "p"])
    #expect(elements.allSatisfy { $0.kind == "paragraph" })
  }

  @Test func `a part in the midst of the text stays what it is`() throws {
    let found = try regions("<div>\(Self.text)<div class=share>Part</div>\(Self.text)</div>")
    #expect(found.filter { $0.hasPrefix("share") } == ["share: Part"])
    #expect(found.filter { $0.hasPrefix("article") }.count == 10)
  }

  @Test func `the hidden text of a page is read, other hidden elements are not`() throws {
    let found = try regions(
      "<p>Lead</p><div id=articleBody style='display: none'>\(Self.text)</div><div style='display:none'>Part</div>")
    #expect(found.count == 6 && found.dropFirst().allSatisfy { $0.hasPrefix("article") })
  }

  @Test func `depth and number of elements do not matter`() throws {
    let deep = String(repeating: "<div>", count: 20000) + Self.text + String(repeating: "</div>", count: 20000)
    #expect(try regions(deep + "<p>End</p>").filter { $0.hasPrefix("article") }.count == 5)
    #expect(try regions(String(repeating: "<div>", count: 20000) + Self.text).count == 5)
  }

  @Test func `what stands in comments is of the comments, articles too`() throws {
    let found = try regions(
      "<article>\(Self.text)</article><div id=comments><article class=post><footer>Ann</footer><p>Yes.</p></article></div>"
    )
    #expect(found.suffix(2) == ["comments: Ann", "comments: Yes."])
  }

  @Test func `a guess that would leave nothing is none`() throws {
    #expect(try regions("<div class=sidebar>\(Self.text)</div><p>End</p>").allSatisfy { $0.hasPrefix("-") })
    let answers = (0..<9).map { "<div class=comment>\(Self.text)<p>\($0)</p></div>" }.joined()
    #expect(try regions("<h1>Forum</h1>" + answers).allSatisfy { $0.hasPrefix("-") })
    #expect(
      try regions("<div class=promo><div class=related>\(Self.text)</div></div>").allSatisfy { $0.hasPrefix("-") })
  }
}
