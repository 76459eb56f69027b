/// The index over a folder as a Markdown page.
package struct MarkdownIndex {
  private let overview: FolderOverview
  /// A term's documents that stand in its line; of more the others are counted.
  private static let shownDocuments = 12

  package init(_ overview: FolderOverview) {
    self.overview = overview
  }

  /// The page.
  package var bytes: [UInt8] {
    var page = "# Index\n\n" + MarkdownText.escape(overview.facts.joined(separator: " · ")) + "\n"
    part("In short", overview.digest.lines.map(digestLine), to: &page)
    part("Documents", overview.entries.map(documentLine), to: &page)
    part("Terms", overview.terms.shared.map(termLine), to: &page)
    part("Rising and falling", overview.terms.trends.map(trendLine), to: &page)
    part("Nearly the same", overview.duplicates.groups.map(duplicateLine), to: &page)
    return Array(page.utf8)
  }

  private func part(_ title: String, _ lines: [String], to page: inout String) {
    guard !lines.isEmpty else { return }
    page += "\n## \(title)\n\n" + lines.map { "- \($0)\n" }.joined()
  }

  private func link(_ document: Int) -> String {
    let entry = overview.entries[document]
    return "[\(MarkdownText.escape(entry.title))](<\(MarkdownText.link(entry.path))>)"
  }

  private func digestLine(_ line: FolderDigest.Line) -> String {
    let entry = overview.entries[line.document].facts.lines[line.line]
    let time = entry.start.map { ", " + ClockTime.text($0) } ?? ""
    return MarkdownText.escape(entry.text) + " \\[\(link(line.document))\(time)\\]"
  }

  private func documentLine(_ entry: FolderEntry) -> String {
    let facts = entry.facts
    var line = "[\(MarkdownText.escape(entry.title))](<\(MarkdownText.link(entry.path))>)"
    let known = [facts.language.map(LanguageNames.name), facts.date].compactMap(\.self)
    if !known.isEmpty { line += " (" + known.map(MarkdownText.escape).joined(separator: ", ") + ")" }
    let terms = facts.terms.prefix(FolderOverview.shownTerms).map { MarkdownText.escape($0.text) }
    if !terms.isEmpty { line += ": " + terms.joined(separator: ", ") }
    if let first = facts.lines.first { line += "  \n  " + MarkdownText.escape(first.text) }
    return line
  }

  private func termLine(_ term: CorpusTerm) -> String {
    let places = term.places.prefix(Self.shownDocuments).map { place in
      let entry = overview.entries[place.document].facts.terms[place.term]
      let times = entry.starts.map(ClockTime.text)
      let more = entry.count > times.count ? ["\(entry.count)×"] : []
      return link(place.document) + " " + (times.isEmpty ? "\(entry.count)×" : (times + more).joined(separator: ", "))
    }
    let rest = term.places.count - places.count
    return "**\(MarkdownText.escape(term.text))** (\(term.places.count)): " + places.joined(separator: "; ")
      + (rest > 0 ? "; \(rest) more" : "")
  }

  private func trendLine(_ term: CorpusTerm) -> String {
    guard let trend = term.trend else { return MarkdownText.escape(term.text) }
    return "**\(MarkdownText.escape(term.text))** \(trend.rises ? "rises" : "falls"): "
      + "\(FolderOverview.decimal(trend.earlier)) → \(FolderOverview.decimal(trend.later)) in 1,000 words"
  }

  private func duplicateLine(_ group: NearDuplicates.Group) -> String {
    group.documents.map(link).joined(separator: ", ") + ": \(Int((group.resemblance * 100).rounded())) % the same"
  }
}
