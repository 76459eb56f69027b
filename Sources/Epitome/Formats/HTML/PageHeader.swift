import EpitomeCore

/// The head of a page: the title, and in one line where it comes from, its language and its length.
struct PageHeader {
  private let document: Document
  private let facts: PageFacts
  private let labels: PageLabels

  init(_ document: Document, _ facts: PageFacts, _ labels: PageLabels) {
    self.document = document
    self.facts = facts
    self.labels = labels
  }

  func write(to page: inout HTML) {
    let language = PageContent.attribute(of: facts.language)
    page += "<header>\n<h1\(language)><bdi>\(facts.title)</bdi></h1>\n<ul class=\"facts\">\n"
    for key in ["show", "speaker", "author", "date"] {
      if let text = document.meta[key]?.string.map(PlainLine.fold), !text.isEmpty {
        item("<bdi>\(text)</bdi>", to: &page)
      }
    }
    if facts.title != document.id { item("<bdi>\(document.id)</bdi>", to: &page) }
    for language in facts.languages {
      let own = PageLabels(language: language)
      let isOwn = LanguageTag.primary(language) == own.language
      item("\(isOwn ? own[.language] : LanguageNames.name(language))", to: &page)
    }
    if let duration = facts.duration { item("\(ClockTime.text(duration))", to: &page) }
    item("\(labels[.wordCount, Self.grouped(facts.words)])", to: &page)
    if facts.leftOut > 0 { item("\(labels[.leftOutShare, String(facts.leftOut)])", to: &page) }
    let address = WebAddress.page(of: document.meta)
    if let address { link(address, labels[.page], to: &page) }
    if let recording = WebAddress.recording(of: document.meta), recording != address {
      link(recording, labels[.recording], to: &page)
    }
    page += "</ul>\n</header>\n"
  }

  /// A number with its thousands parted by a narrow space, as every language reads it.
  private static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert("\u{202F}", at: place) }
    return String(digits)
  }

  private func item(_ markup: HTML, to page: inout HTML) { page += "<li>\(markup)</li>\n" }

  private func link(_ address: WebAddress, _ title: String, to page: inout HTML) {
    item("<a href=\"\(address.text)\" rel=\"noreferrer\">\(title)</a>", to: &page)
  }
}
