import EpitomeCore

/// The index over a folder of pages as a page itself: what they say together, a link to each, the terms that they share with links to
/// their places, what rises and falls, and which are nearly the same.
package struct HTMLIndex {
  private let overview: FolderOverview
  /// A term's documents that stand in its line; of more the others are folded.
  private static let shownDocuments = 6

  /// - Parameter overview: what is in the folder.
  package init(_ overview: FolderOverview) {
    self.overview = overview
  }

  /// The page.
  package var bytes: [UInt8] {
    var page = PageFrame.head(title: "Index")
    guard !overview.entries.isEmpty else {
      return page.bytes
        + Array("<body>\n<main>\n<h1>Index</h1>\n<p>No documents.</p>\n</main>\n</body>\n</html>\n".utf8)
    }
    page +=
      "<body\(PageScript.labels(PageLabels(language: "en")))>\n<div class=\"page index-page\">\n<header>\n<h1>Index</h1>\n<ul class=\"facts\">\n"
    for fact in overview.facts { page += "<li>\(fact)</li>\n" }
    page += "</ul>\n</header>\n"
    writeJumps(to: &page)
    page += "<main class=\"over\">\n"
    writeDigest(to: &page)
    writeDocuments(to: &page)
    writeTerms(to: &page)
    writeTrends(to: &page)
    writeDuplicates(to: &page)
    page += "</main>\n</div>\n\(PageScript.element)</body>\n</html>\n"
    return page.bytes
  }

  private func writeJumps(to page: inout HTML) {
    let parts: [(id: String, title: String, isThere: Bool)] = [
      ("digest", "In short", !overview.digest.lines.isEmpty), ("documents", "Documents", true),
      ("terms", "Terms", !overview.terms.shared.isEmpty),
      ("trends", "Rising and falling", !overview.terms.trends.isEmpty),
      ("duplicates", "Nearly the same", !overview.duplicates.groups.isEmpty),
    ]
    guard parts.count(where: \.isThere) > 1 else { return }
    page += "<nav class=\"jumps\" aria-label=\"Parts of the page\">\n"
    for part in parts where part.isThere { page += "<a href=\"#\(part.id)\">\(part.title)</a>\n" }
    page += "</nav>\n"
  }

  private func part(_ id: String, _ title: String, to page: inout HTML, _ write: (inout HTML) -> Void) {
    page += "<section id=\"\(id)\" aria-labelledby=\"\(id)-title\">\n<h2 id=\"\(id)-title\">\(title)</h2>\n"
    write(&page)
    page += "</section>\n"
  }

  /// A link to a document's page, or to a place in it.
  private func link(_ document: Int, _ label: HTML? = nil, at place: String = "") -> HTML {
    let entry = overview.entries[document]
    let title: HTML = label ?? "<bdi\(PageContent.attribute(of: entry.facts.language ?? "und"))>\(entry.title)</bdi>"
    guard let path = entry.page else { return title }
    let fragment = place.isEmpty ? "" : "#" + place
    return "<a href=\"\(Self.address(path) + fragment)\">\(title)</a>"
  }

  private func writeDigest(to page: inout HTML) {
    guard !overview.digest.lines.isEmpty else { return }
    part("digest", "In short", to: &page) { page in
      page += "<ol class=\"summary\">\n"
      for line in overview.digest.lines {
        let facts = overview.entries[line.document].facts
        let entry = facts.lines[line.line]
        let language = PageContent.attribute(of: facts.language ?? "und")
        page += "<li dir=\"auto\"><span\(language)>\(entry.text)</span> "
        page += "<span class=\"cite\"><span>\(link(line.document, at: "s\(entry.number)"))</span>"
        if let start = entry.start { page += " <span class=\"time\">\(ClockTime.text(start))</span>" }
        page += "</span></li>\n"
      }
      page += "</ol>\n"
    }
  }

  private func writeDocuments(to page: inout HTML) {
    part("documents", "Documents", to: &page) { page in
      page += "<ul class=\"index\">\n"
      for (number, entry) in overview.entries.enumerated() {
        let facts = entry.facts
        let language = PageContent.attribute(of: facts.language ?? "und")
        page += "<li dir=\"auto\">\(link(number))"
        let known = [facts.language.map(LanguageNames.name), facts.date].compactMap(\.self)
        if !known.isEmpty { page += " <span class=\"kind\" lang=\"en\">\(known.joined(separator: " · "))</span>" }
        if let first = facts.lines.first { page += "<br>\n<span class=\"first\"\(language)>\(first.text)</span>" }
        let terms = facts.terms.prefix(FolderOverview.shownTerms).map(\.text)
        if !terms.isEmpty {
          page += "<br>\n<span class=\"forms\"\(language)>\(terms.joined(separator: " · "))</span>"
        }
        page += "</li>\n"
      }
      page += "</ul>\n"
    }
  }

  private func writeTerms(to page: inout HTML) {
    guard !overview.terms.shared.isEmpty else { return }
    part("terms", "Terms", to: &page) { page in
      page += "<dl>\n"
      for term in overview.terms.shared {
        page += "<div>\n<dt dir=\"auto\">\(term.text) <span class=\"kind\">\(term.places.count)</span></dt>\n"
        page += "<dd class=\"mentions\">\n"
        let isLong = term.places.count > Self.shownDocuments + 2
        for (index, place) in term.places.enumerated() {
          if isLong, index == Self.shownDocuments {
            page += "<details>\n<summary>\(term.places.count - index) more</summary>\n"
          }
          writeMention(place, to: &page)
        }
        if isLong { page += "</details>\n" }
        page += "</dd>\n</div>\n"
      }
      page += "</dl>\n"
    }
  }

  /// A document that has a term, with links to the first places there.
  private func writeMention(_ place: CorpusTerm.Place, to page: inout HTML) {
    let term = overview.entries[place.document].facts.terms[place.term]
    let id = "t\(place.term + 1)"
    page += "<p>\(link(place.document, at: id)) <span class=\"places\">"
    for (index, start) in term.starts.enumerated() {
      page += "\(link(place.document, "\(ClockTime.text(start))", at: "\(id)-\(index + 1)")) "
    }
    if term.count > term.starts.count { page += "\(term.count)×" }
    page += "</span></p>\n"
  }

  private func writeTrends(to page: inout HTML) {
    guard !overview.terms.trends.isEmpty else { return }
    part("trends", "Rising and falling", to: &page) { page in
      page += "<ul class=\"index\">\n"
      for term in overview.terms.trends {
        guard let trend = term.trend else { continue }
        page +=
          "<li dir=\"auto\"><b>\(term.text)</b> <span lang=\"en\" dir=\"ltr\">\(trend.rises ? "rises" : "falls"): "
        page += "\(FolderOverview.decimal(trend.earlier)) → \(FolderOverview.decimal(trend.later)) in 1,000 words"
        page += "</span></li>\n"
      }
      page += "</ul>\n"
    }
  }

  private func writeDuplicates(to page: inout HTML) {
    guard !overview.duplicates.groups.isEmpty else { return }
    part("duplicates", "Nearly the same", to: &page) { page in
      page += "<ul class=\"index\">\n"
      for group in overview.duplicates.groups {
        page += "<li>"
        for (index, document) in group.documents.enumerated() {
          if index > 0 { page += ", " }
          page += link(document)
        }
        page += " <span class=\"kind\" lang=\"en\">\(Int((group.resemblance * 100).rounded())) % the same</span></li>\n"
      }
      page += "</ul>\n"
    }
  }

  /// A path as an address relative to the folder (RFC 3986, sections 2.3 and 4.2): what begins with a scheme in looks is led by `./`.
  static func address(_ path: String) -> String {
    var bytes = Array("./".utf8)
    for byte in path.utf8 {
      let isPlain = ByteScan.isLetter(byte) || ByteScan.isDigit(byte) || "/-._~".utf8.contains(byte)
      bytes += isPlain ? [byte] : Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
