public import EpitomeCore

/// Writes a document as a Markdown page: title, summary with its citations, outline, key terms, acronyms, definitions, names.
///
/// A part whose layer is missing or empty is left out.
public struct MarkdownWriter: DocumentWriter {
  /// Markdown.
  public static let format = OutputFormat.markdown

  /// A writer.
  public init() {}

  /// The page.
  public func write(_ document: Document) throws -> [UInt8] {
    let sections = try document.list(.sections)
    var page = MarkdownPage()
    let facts = try PageFacts(document)
    page.heading(1, facts.title)
    page.paragraph(self.facts(facts))
    try writeSummary(document, sections, to: &page)
    writeOutline(sections, document, to: &page)
    try writeTerms(document, to: &page)
    try writeFindings(document, to: &page)
    return page.bytes
  }

  /// Language, length and size, as far as they are known.
  private func facts(_ page: PageFacts) -> String {
    var facts: [String] = []
    if !page.languages.isEmpty {
      let label = page.languages.count > 1 ? "Languages: " : "Language: "
      facts.append(label + page.languages.map(MarkdownText.escape).joined(separator: ", "))
    }
    if let duration = page.duration { facts.append("Length: " + ClockTime.text(duration)) }
    facts.append("\(page.words) words")
    if page.leftOut > 0 { facts.append("\(page.leftOut) % of the text left out") }
    return facts.joined(separator: " · ")
  }

  private func writeSummary(_ document: Document, _ sections: [Section], to page: inout MarkdownPage) throws {
    let summary = try document.list(.summary)
    guard !summary.isEmpty else { return }
    page.heading(2, "Summary")
    let recording = WebAddress.recording(of: document.meta)
    for line in summary {
      let speaker = line.speaker.map { MarkdownText.escape($0) + ": " } ?? ""
      let opening = line.cut == nil ? "" : "… "
      page.item(speaker + opening + MarkdownText.escape(line.text) + citation(line, sections, recording))
    }
  }

  /// Where a line of the summary stands: its section, and its time, linked to the recording, or its bytes in the source.
  private func citation(_ line: SummaryLine, _ sections: [Section], _ recording: WebAddress?) -> String {
    var parts: [String] = []
    if let index = line.section, sections.indices.contains(index) {
      let title = PlainLine.fold(sections[index].title)
      parts.append(MarkdownText.escape(title.isEmpty ? "section \(index + 1)" : title))
    }
    if let start = line.start {
      let time = ClockTime.text(start)
      parts.append(recording.map { "[\(time)](<\($0.moment(start))>)" } ?? time)
    } else if !line.source.isEmpty {
      parts.append("bytes " + line.source.map { "\($0.start)–\($0.end)" }.joined(separator: ", "))
    }
    return parts.isEmpty ? "" : " \\[" + parts.joined(separator: ", ") + "\\]"
  }

  private func writeOutline(_ sections: [Section], _ document: Document, to page: inout MarkdownPage) {
    guard !sections.isEmpty else { return }
    page.heading(2, "Outline")
    for (index, section) in sections.enumerated() {
      let title = PlainLine.fold(section.title)
      let time: String
      switch (section.start, section.end) {
      case (let start?, let end?): time = " (\(ClockTime.text(start))–\(ClockTime.text(end)))"
      case (let start?, nil): time = " (\(ClockTime.text(start)))"
      default: time = ""
      }
      page.item(MarkdownText.escape(title.isEmpty ? "Section \(index + 1)" : title) + time, number: index + 1)
    }
  }

  private func writeTerms(_ document: Document, to page: inout MarkdownPage) throws {
    let terms = try document.list(.terms)
    guard !terms.isEmpty else { return }
    let isTimed = terms.contains { $0.start != nil }
    page.heading(2, "Key terms")
    page.table(
      isTimed ? ["Term", "Score", "Count", "First at"] : ["Term", "Score", "Count"],
      terms.map { term in
        let cells = [MarkdownText.escape(term.text), score(term.score), String(term.spans.count)]
        return isTimed ? cells + [term.start.map(ClockTime.text) ?? ""] : cells
      })
  }

  /// A share with two decimals.
  private func score(_ share: Double) -> String {
    let hundredths = share.isFinite ? Int((min(max(share, 0), 1) * 100).rounded()) : 0
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + String(hundredths % 100)
  }

  private func writeFindings(_ document: Document, to page: inout MarkdownPage) throws {
    let acronyms = try document.list(.acronyms)
    page.list(
      "Acronyms",
      acronyms.map { "**\(MarkdownText.escape($0.short))**" + ($0.long.map { ": " + MarkdownText.escape($0) } ?? "") })
    let definitions = try document.list(.definitions)
    page.list("Definitions", definitions.map { "**\(MarkdownText.escape($0.term))**: " + MarkdownText.escape($0.text) })
    let names = try document.list(.names)
    page.list(
      "Names",
      names.map {
        "\(MarkdownText.escape($0.text)) (\($0.kind.rawValue)" + ($0.spans.count > 1 ? ", \($0.spans.count)×)" : ")")
      })
  }
}

/// Puts a Markdown page together.
private struct MarkdownPage {
  private(set) var bytes: [UInt8] = []
  private var isInList = false

  mutating func heading(_ level: Int, _ title: String) {
    line(String(repeating: "#", count: level) + " " + MarkdownText.escape(title), startsBlock: true)
  }

  mutating func paragraph(_ text: String) { line(text, startsBlock: true) }

  mutating func item(_ text: String, number: Int? = nil) {
    line((number.map { "\($0). " } ?? "- ") + text, startsBlock: !isInList)
    isInList = true
  }

  mutating func list(_ title: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    heading(2, title)
    for item in items { self.item(item) }
  }

  mutating func table(_ header: [String], _ rows: [[String]]) {
    line("| " + header.joined(separator: " | ") + " |", startsBlock: true)
    line("| --- |" + String(repeating: " ---: |", count: header.count - 1), startsBlock: false)
    for row in rows { line("| " + row.joined(separator: " | ") + " |", startsBlock: false) }
  }

  private mutating func line(_ text: String, startsBlock: Bool) {
    if startsBlock, !bytes.isEmpty { bytes.append(0x0A) }
    if startsBlock { isInList = false }
    bytes += Array(text.utf8)
    bytes.append(0x0A)
  }
}

/// Text that stands in Markdown as itself (CommonMark 0.31, section 2.4).
package enum MarkdownText {
  /// A path as it may stand between `<` and `>` in a link.
  package static func link(_ path: String) -> String {
    var encoded: [UInt8] = []
    for byte in path.utf8 {
      if [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "%")].contains(byte) || byte < 0x20 {
        encoded += Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
      } else {
        encoded.append(byte)
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// One line in which no character means anything but itself.
  package static func escape(_ text: String) -> String {
    var escaped: [UInt8] = []
    let bytes = Array(PlainLine.fold(text).utf8)
    for (index, byte) in bytes.enumerated() {
      if isSpecial(byte, at: index, in: bytes) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "~"):
      true
    case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): index == 0
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      index > 0 && index < 10 && bytes[..<index].allSatisfy { (0x30...0x39).contains($0) }
    default: false
    }
  }
}
