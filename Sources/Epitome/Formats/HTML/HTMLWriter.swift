public import EpitomeCore

/// Writes a document as one web page that needs nothing else: no network, no other file, and for reading no script. The one script that
/// it has finds words in the page.
///
/// On top stands what was found: summary, outline, speakers, terms, acronyms, definitions, names. Below stands the transcript by sections. Each
/// line of the summary leads to its sentence and back, each term to the places where it occurs. What was marked is folded, with the
/// reason. A part whose layer is missing or empty is left out. Linear in the document.
public struct HTMLWriter: DocumentWriter {
  /// HTML.
  public static let format = OutputFormat.html

  /// A writer.
  public init() {}

  /// The page.
  public func write(_ document: Document) throws -> [UInt8] {
    let facts = try PageFacts(document)
    let content = try PageContent(document, language: facts.language)
    let labels = content.labels
    var page = PageFrame.head(title: facts.title, language: labels.language)
    let direction: HTML = LanguageNames.isRightToLeft(facts.language) ? " dir=\"rtl\"" : ""
    page += "<body\(direction)\(PageScript.labels(labels))>\n"
    if !content.text.paragraphs.isEmpty {
      page += "<a class=\"skip\" href=\"#transcript\">\(labels[.skip])</a>\n"
    }
    page += "<div class=\"page\">\n"
    PageHeader(document, facts, labels).write(to: &page)
    try PageFindings(content).write(to: &page)
    var transcript = try PageTranscript(content)
    transcript.write(to: &page)
    page += "</div>\n\(PageScript.element)</body>\n</html>\n"
    return page.bytes
  }
}

/// What the parts of a page share.
struct PageContent {
  let document: Document
  let sections: [Section]
  let text: PageText
  let entries: PageEntries
  let times: PageTimes
  /// `lang` of what is in the document's language.
  let language: HTML
  /// What the page says of itself.
  let labels: PageLabels

  init(_ document: Document, language: String) throws {
    let timeline = try Timeline(document)
    self.document = document
    sections = try document.list(.sections)
    text = try PageText(document, timeline, language: language)
    entries = try PageEntries(document, text.paragraphs)
    times = PageTimes(timeline: timeline, recording: WebAddress.recording(of: document.meta))
    self.language = Self.attribute(of: language)
    labels = PageLabels(language: language)
  }

  /// `lang="…"`, or nothing where a language is not known.
  static func attribute(of language: String) -> HTML {
    language != "und" && LanguageNames.isWellFormed(language) ? " lang=\"\(language)\"" : ""
  }

  /// What a section is called.
  func title(ofSection index: Int) -> HTML {
    let title = PlainLine.fold(sections[index].title)
    return title.isEmpty ? "\(labels[.section, String(index + 1)])" : "<bdi\(language)>\(title)</bdi>"
  }
}

/// Times of a page, which lead into the recording where one is known.
struct PageTimes {
  let timeline: Timeline
  let recording: WebAddress?

  /// A time as a link into the recording, or else to a place of the page.
  func link(_ seconds: Double, orTo id: HTML) -> HTML {
    let (time, whole) = (ClockTime.text(seconds), ClockTime.wholeSeconds(seconds))
    guard let recording else {
      return "<a class=\"time\" href=\"#\(id)\"><time datetime=\"PT\(whole)S\">\(time)</time></a>"
    }
    return """
      <a class="time" href="\(recording.moment(seconds))" rel="noreferrer"><time datetime="PT\(whole)S">\(time)</time></a>
      """
  }

  /// A time that leads nowhere.
  func plain(_ seconds: Double) -> HTML {
    "<time class=\"time\" datetime=\"PT\(ClockTime.wholeSeconds(seconds))S\">\(ClockTime.text(seconds))</time>"
  }
}
