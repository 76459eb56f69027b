import EpitomeCore

/// What was found, on top of the page: summary, outline, terms, acronyms, definitions, names.
struct PageFindings {
  private let content: PageContent
  private var entries: PageEntries { content.entries }
  /// How many places of an entry stand in one line; the others are folded.
  private static let shownPlaces = 8

  init(_ content: PageContent) {
    self.content = content
  }

  func write(to page: inout HTML) throws {
    writeJumps(to: &page)
    try writeSummary(to: &page)
    writeOutline(to: &page)
    try writeTerms(to: &page)
    try writeAcronyms(to: &page)
    try writeDefinitions(to: &page)
    try writeNames(to: &page)
  }

  /// Links to the parts that the page has.
  private func writeJumps(to page: inout HTML) {
    let parts: [(id: String, title: String, isThere: Bool)] = [
      ("summary", "Summary", !entries.summary.isEmpty), ("outline", "Outline", !content.sections.isEmpty),
      ("terms", "Key terms", !entries.terms.isEmpty), ("acronyms", "Acronyms", !entries.acronyms.isEmpty),
      ("definitions", "Definitions", !entries.otherDefinitions.isEmpty), ("names", "Names", !entries.names.isEmpty),
      ("transcript", "Transcript", !content.text.paragraphs.isEmpty),
    ]
    guard parts.count(where: \.isThere) > 1 else { return }
    page += "<nav class=\"jumps\" aria-label=\"Parts of the page\">\n"
    for part in parts where part.isThere { page += "<a href=\"#\(part.id)\">\(part.title)</a>\n" }
    page += "</nav>\n"
  }

  private func part(_ id: String, _ title: String, to page: inout HTML, _ write: (inout HTML) throws -> Void) rethrows {
    page +=
      "<section id=\"\(id)\" class=\"findings\" aria-labelledby=\"\(id)-title\">\n<h2 id=\"\(id)-title\">\(title)</h2>\n"
    try write(&page)
    page += "</section>\n"
  }

  private func writeSummary(to page: inout HTML) throws {
    let lines = try content.document.list(.summary)
    guard !lines.isEmpty else { return }
    part("summary", "Summary", to: &page) { page in
      page += "<ol class=\"summary\"\(content.language)>\n"
      for (line, entry) in zip(lines, entries.summary) {
        page += "<li id=\"\(entry.id)\" dir=\"auto\">"
        if let place = entry.places.first {
          page += "<a class=\"cited\" href=\"#\(place.id)\" title=\"\(Self.source(line))\">\(line.text)</a>"
        } else {
          page += "\(line.text)"
        }
        writeCitation(line, entry, to: &page)
        page += LineChoice.choice(of: line, id: entry.id, in: content.document)
        page += "</li>\n"
      }
      page += "</ol>\n"
      page += LineChoice.export
    }
  }

  /// Where a line of the summary stands in the source.
  private static func source(_ line: SummaryLine) -> String {
    "Source bytes " + line.source.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
  }

  private func writeCitation(_ line: SummaryLine, _ entry: PageEntry, to page: inout HTML) {
    var parts: [HTML] = []
    if let speaker = line.speaker, !PlainLine.fold(speaker).isEmpty { parts.append("<bdi>\(speaker)</bdi>") }
    if let index = line.section, content.sections.indices.contains(index) {
      parts.append("<a href=\"#p\(index + 1)\">\(content.title(ofSection: index))</a>")
    }
    if let start = line.start {
      let place: HTML = entry.places.first.map { "\($0.id)" } ?? "\(entry.id)"
      parts.append(content.times.link(start, orTo: place))
    }
    guard !parts.isEmpty else { return }
    page += " <span class=\"cite\">"
    for part in parts { page += "<span>\(part)</span> " }
    page += "</span>"
  }

  private func writeOutline(to page: inout HTML) {
    guard !content.sections.isEmpty else { return }
    page += "<nav class=\"outline\" aria-labelledby=\"outline\">\n<h2 id=\"outline\">Outline</h2>\n<ol>\n"
    for (index, section) in content.sections.enumerated() {
      let time: HTML = section.start.map { " \(content.times.plain($0))" } ?? ""
      page += "<li><a href=\"#p\(index + 1)\">\(content.title(ofSection: index))</a>\(time)</li>\n"
    }
    page += "</ol>\n</nav>\n"
  }

  private func writeTerms(to page: inout HTML) throws {
    guard !entries.terms.isEmpty else { return }
    let (terms, definitions) = (try content.document.list(.terms), try content.document.list(.definitions))
    let acronyms = try content.document.list(.acronyms)
    part("terms", "Key terms", to: &page) { page in
      writeList(entries.terms, to: &page) { index, page in
        let meaning = entries.meanings[index]
        var forms = terms[index].variants
        for number in meaning.acronyms {
          for form in [acronyms[number].short, acronyms[number].long ?? ""] where !form.isEmpty {
            if form != terms[index].text, !forms.contains(form) { forms.append(form) }
          }
        }
        if !forms.isEmpty { page += "<dd class=\"forms\" dir=\"auto\">\(forms.joined(separator: " · "))</dd>\n" }
        for number in meaning.definitions {
          writeDefinition(entries.definitions[number], definitions[number].text, to: &page)
        }
      }
    }
  }

  private func writeAcronyms(to page: inout HTML) throws {
    guard !entries.acronyms.isEmpty else { return }
    let acronyms = try content.document.list(.acronyms)
    part("acronyms", "Acronyms", to: &page) { page in
      writeList(entries.acronyms, to: &page) { index, page in
        if let long = acronyms[index].long { page += "<dd dir=\"auto\">\(long)</dd>\n" }
      }
    }
  }

  private func writeDefinitions(to page: inout HTML) throws {
    guard !entries.otherDefinitions.isEmpty else { return }
    let definitions = try content.document.list(.definitions)
    part("definitions", "Definitions", to: &page) { page in
      page += "<dl\(content.language)>\n"
      for number in entries.otherDefinitions {
        page += "<div>\n<dt dir=\"auto\">\(entries.definitions[number].title)</dt>\n"
        writeDefinition(entries.definitions[number], definitions[number].text, to: &page)
        page += "</div>\n"
      }
      page += "</dl>\n"
    }
  }

  private func writeNames(to page: inout HTML) throws {
    guard !entries.names.isEmpty else { return }
    let names = try content.document.list(.names)
    part("names", "Names", to: &page) { page in
      writeList(entries.names, to: &page) { index, page in
        page += "<dd class=\"kind\" lang=\"en\">\(names[index].kind.rawValue)</dd>\n"
      }
    }
  }

  private func writeDefinition(_ entry: PageEntry, _ text: String, to page: inout HTML) {
    page += "<dd class=\"meaning\" id=\"\(entry.id)\" dir=\"auto\">"
    if let place = entry.places.first {
      page += "<a class=\"cited\" href=\"#\(place.id)\">\(text)</a></dd>\n"
    } else {
      page += "\(text)</dd>\n"
    }
  }

  private func writeList(_ list: [PageEntry], to page: inout HTML, _ writeDetail: (Int, inout HTML) -> Void) {
    page += "<dl\(content.language)>\n"
    for (index, entry) in list.enumerated() {
      page += "<div id=\"\(entry.id)\">\n<dt dir=\"auto\">\(entry.title)</dt>\n"
      writeDetail(index, &page)
      writePlaces(of: entry, to: &page)
      page += "</div>\n"
    }
    page += "</dl>\n"
  }

  /// Links to all places of an entry: its times, or where there are none, numbers.
  private func writePlaces(of entry: PageEntry, to page: inout HTML) {
    guard !entry.places.isEmpty else { return }
    page += "<dd class=\"places\" lang=\"en\">"
    let times = entry.places.map { content.times.timeline.start(of: $0.span) }
    let isTimed = times.allSatisfy { $0 != nil }
    let isLong = entry.places.count > Self.shownPlaces + 2
    for (index, place) in entry.places.enumerated() {
      if isLong, index == Self.shownPlaces {
        page += "<details><summary><bdi>\(entry.places.count - index) more</bdi></summary>"
      } else if index > 0 {
        page += " "
      }
      let label = (isTimed ? times[index].map(ClockTime.text) : nil) ?? String(place.place)
      page += "<a href=\"#\(place.id)\">\(label)</a>"
    }
    page += isLong ? "</details></dd>\n" : "</dd>\n"
  }
}
