import EpitomeCore

/// The transcript at the foot of the page: sections with their headings, paragraphs with times and speakers, marked text folded.
struct PageTranscript {
  private let content: PageContent
  private let marks: [Mark]
  private var text: AnchoredText
  private let speakers: [String: Int]
  private var openSection: Int?
  /// Which sections have been begun; each has its id once.
  private var begun: [Bool]
  private var isInList = false
  private var lastSpeaker: String?

  /// How many colours there are for speakers.
  static let colours = 6

  init(_ content: PageContent) throws {
    self.content = content
    marks = try content.document.list(.marks)
    begun = Array(repeating: false, count: content.sections.count)
    speakers = Self.speakerColours(content)
    text = AnchoredText(content.document.bytes, PageAnchors(content.entries.anchors), content.labels)
  }

  mutating func write(to page: inout HTML) {
    let paragraphs = content.text.paragraphs
    guard !paragraphs.isEmpty else { return }
    page += "<main id=\"transcript\" aria-labelledby=\"transcript-title\">\n"
    page += "<h2 id=\"transcript-title\">\(content.labels[.transcript])</h2>\n<div\(content.language)>\n"
    var index = 0
    while index < paragraphs.count {
      let paragraph = paragraphs[index]
      if let section = paragraph.section, section != openSection {
        let isTitle = isTitle(paragraph, of: section)
        enter(section, title: isTitle ? (index, paragraph) : nil, to: &page)
        if isTitle {
          index += 1
          continue
        }
      }
      if paragraph.mark != nil {
        let end =
          paragraphs[index...].firstIndex { $0.mark == nil || $0.section != paragraph.section } ?? paragraphs.count
        writeMarked(index..<end, to: &page)
        index = end
      } else {
        write(paragraph, index, to: &page)
        index += 1
      }
    }
    endList(to: &page)
    if openSection != nil { page += "</section>\n" }
    for section in content.sections.indices where !begun[section] {
      page +=
        "<section id=\"p\(section + 1)\">\n<h3 dir=\"auto\">\(content.title(ofSection: section))</h3>\n</section>\n"
    }
    page += "</div>\n</main>\n"
  }
}

// MARK: - Sections

extension PageTranscript {
  /// Whether a paragraph is the heading that a section has its title from.
  private func isTitle(_ paragraph: PageText.Paragraph, of section: Int) -> Bool {
    guard paragraph.kind == .heading, paragraph.mark == nil, let title = content.sections[section].titleSpan else {
      return false
    }
    return paragraph.span.contains(title)
  }

  /// Ends the open section and begins another.
  private mutating func enter(
    _ section: Int, title: (index: Int, paragraph: PageText.Paragraph)?, to page: inout HTML
  ) {
    endList(to: &page)
    if openSection != nil { page += "</section>\n" }
    openSection = section
    lastSpeaker = nil
    let id: HTML = begun[section] ? "" : " id=\"p\(section + 1)\""
    begun[section] = true
    page += "<section\(id)>\n<h3 dir=\"auto\">"
    if let title {
      page += "<span id=\"b\(title.index + 1)\">"
      text.write(title.paragraph.span, to: &page)
      page += "</span>"
    } else {
      page += content.title(ofSection: section)
    }
    page += "</h3>\n"
  }
}

// MARK: - Paragraphs

extension PageTranscript {
  private mutating func write(_ paragraph: PageText.Paragraph, _ index: Int, to page: inout HTML) {
    let id = index + 1
    let language = paragraph.language.map(PageContent.attribute) ?? ""
    if paragraph.kind != .item { endList(to: &page) }
    switch paragraph.kind {
    case .heading:
      let level = min(3 + paragraph.level, 6)
      page += "<h\(level) id=\"b\(id)\" dir=\"auto\"\(language)>"
      text.write(paragraph.span, to: &page)
      page += "</h\(level)>\n"
      lastSpeaker = nil
    case .item:
      if !isInList { page += "<ul class=\"items\">\n" }
      isInList = true
      let (span, isBulleted) = withoutBullet(paragraph.span)
      let bullet: HTML = isBulleted ? "bullet " : ""
      page += "<li id=\"b\(id)\" class=\"\(bullet)l\(paragraph.level)\" dir=\"auto\"\(language)>"
      text.write(span, to: &page)
      page += "</li>\n"
    case .paragraph, .utterance:
      page += "<p id=\"b\(id)\" dir=\"auto\"\(language)>"
      if let start = content.times.timeline.start(of: paragraph.span) {
        page += "\(content.times.link(start, orTo: "b\(id)")) "
      }
      writeSpeaker(paragraph.speaker, to: &page)
      text.write(paragraph.span, to: &page)
      page += "</p>\n"
    }
  }

  /// An item without its sign where that is a bullet, which the page draws itself; a number stays.
  private func withoutBullet(_ span: TextSpan) -> (TextSpan, Bool) {
    let bytes = content.document.bytes
    let opening = bytes[span.start]
    let isNumber = ByteScan.isDigit(opening) || ByteScan.isLetter(opening) || opening == UInt8(ascii: "(")
    guard !isNumber, let length = ListSign.length(bytes, at: span.start), length < span.count else {
      return (span, false)
    }
    return (TextSpan(span.start + length, span.end), true)
  }

  /// A speaker's name, where another spoke before.
  private mutating func writeSpeaker(_ speaker: String?, to page: inout HTML) {
    defer { lastSpeaker = speaker }
    guard let speaker, speaker != lastSpeaker, !PlainLine.fold(speaker).isEmpty else { return }
    page += "<b class=\"who v\(speakers[speaker] ?? 0)\"><bdi>\(speaker)</bdi></b> "
  }

  /// The colour of each speaker, in order of their first words, from 0.
  static func speakerColours(_ content: PageContent) -> [String: Int] {
    var colours: [String: Int] = [:]
    for speaker in content.text.paragraphs.lazy.compactMap(\.speaker) where colours[speaker] == nil {
      colours[speaker] = colours.count % Self.colours
    }
    return colours
  }

  private mutating func endList(to page: inout HTML) {
    if isInList { page += "</ul>\n" }
    isInList = false
  }
}

// MARK: - Marked text

extension PageTranscript {
  /// Paragraphs that were left out, folded, each with its reason.
  private mutating func writeMarked(_ range: Range<Int>, to page: inout HTML) {
    endList(to: &page)
    let paragraphs = content.text.paragraphs
    let kinds = Mark.Kind.allCases.filter { kind in range.contains { marks[paragraphs[$0].mark ?? 0].kind == kind } }
    page += "<details class=\"left-out\">\n<summary>\(content.labels[.leftOut]): "
    page += "\(kinds.map(content.labels.name).joined(separator: ", "))</summary>\n"
    var reason: String?
    for index in range {
      guard let mark = paragraphs[index].mark else { continue }
      if marks[mark].reason != reason {
        page += "<p class=\"reason\" lang=\"en\" dir=\"ltr\"><bdi>\(marks[mark].reason)</bdi></p>\n"
        reason = marks[mark].reason
      }
      write(paragraphs[index], index, to: &page)
    }
    endList(to: &page)
    page += "</details>\n"
    lastSpeaker = nil
  }
}
