#if DocumentFormats
  import EpitomeCore
  import EpitomeFormats

  /// The main part of a docx file (ECMA-376, part 1, section 17): its paragraphs, headings, items and cells.
  ///
  /// What was deleted under change tracking is no text. Speakers and times are found as in plain text, as the exports of meeting
  /// programs have them.
  public enum WordDocumentFormat: TranscriptFormat {
    /// `docx`.
    public static let name = "docx"
    /// `application/vnd.openxmlformats-officedocument.wordprocessingml.document`.
    public static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    /// `docx`.
    public static let fileExtensions = ["docx", "docm"]

    /// The main part of a docx archive; nil where the bytes are no archive, or one of another kind.
    ///
    /// - Throws: ``EpitomeFormats/ZipError`` where the archive cannot be read.
    static func mainPart(of bytes: [UInt8], maximumBytes: Int) throws(ZipError) -> [UInt8]? {
      guard ZipArchive.isArchive(bytes) else { return nil }
      let most = min(maximumBytes, max(leastLimit, bytes.count * mostInflation))
      return try ZipArchive.member("word/document.xml", of: bytes, maximumBytes: most)
    }

    /// How many times larger than the archive its text may be: deflate comes to some twenty with real documents.
    private static let mostInflation = 100
    private static let leastLimit = 1 << 20

    /// Sure where the root element is a word processor's document.
    public static func confidence(in probe: FormatProbe) -> Double {
      guard let markup = probe.markup, markup.name == "document" else { return 0 }
      return ByteScan.string(probe.source, markup.tag).contains("wordprocessingml") ? 1 : 0
    }

    /// Finds the paragraphs.
    public static func parse(_ probe: FormatProbe) throws -> ParsedTranscript {
      var reader = WordDocumentReader(source: probe.source)
      try XMLEvents.readFormat(probe.source) { event in
        switch event {
        case .open(let element): reader.open(element)
        case .close: reader.close()
        case .text(let range, let replacement): reader.text(range, replacement)
        }
      }
      return reader.finish()
    }
  }

  private struct WordDocumentReader {
    private let source: [UInt8]
    private var parts: MarkupBlocks
    private var stack: [String] = []
    private var block = WebPageBlock()
    /// Depths of what is open and matters for its content.
    private var deleted = 0
    private var tables = 0
    private var links = 0
    private var deletions = 0

    init(source: [UInt8]) {
      self.source = source
      parts = MarkupBlocks(source: source)
    }

    func finish() -> ParsedTranscript {
      parts.finish(meta: deletions > 0 ? ["dropped": .object(["deletedRuns": .integer(Int64(deletions))])] : [:])
    }

    private static let deletedElements: Set<String> = ["del", "moveFrom", "Fallback"]

    mutating func open(_ element: XMLElement) {
      switch element.name {
      case "p": flush()
      case "pStyle": style(element["val"] ?? "")
      case "numPr": if block.kind == "paragraph" { block.kind = "item" }
      case "ilvl":
        if block.kind == "item" {
          block.level = (element["val"].flatMap { Int($0) }.flatMap { 0...8 ~= $0 ? $0 : nil } ?? 0) + 1
        }
      case "outlineLvl":
        if let level = element["val"].flatMap({ Int($0) }), 0...8 ~= level { heading(level + 1) }
      case "tbl": tables += 1
      case "hyperlink": links += 1
      // A tab inside `tabs` says where one stops; only one in a run is text.
      case "tab": if stack.last == "r" { put(element.range, [0x09]) }
      case "br", "cr": if stack.last == "r" { put(element.range, [0x0A]) }
      case "noBreakHyphen": put(element.range, Array("\u{2011}".utf8))
      case let name where Self.deletedElements.contains(name):
        if name == "del", stack.last == "rPr" || stack.last == "trPr" { break }
        deleted += 1
        deletions += name == "Fallback" ? 0 : 1
        stack.append("-")
        return
      default: break
      }
      stack.append(element.name)
    }

    mutating func close() {
      switch stack.popLast() {
      case "-": deleted -= 1
      case "p": flush()
      case "tbl": tables -= 1
      case "hyperlink": links -= 1
      default: break
      }
    }

    mutating func text(_ range: Range<Int>, _ replacement: [UInt8]?) {
      guard stack.last == "t", deleted == 0 else { return }
      if let replacement {
        put(range, replacement)
      } else {
        block.passage.copy(range)
        count(range.count)
      }
    }

    private mutating func put(_ range: Range<Int>, _ bytes: [UInt8]) {
      guard deleted == 0 else { return }
      block.passage.replace(range, with: bytes)
      count(bytes.count)
    }

    private mutating func count(_ bytes: Int) {
      block.bytes += bytes
      if links > 0 { block.linked += bytes }
    }

    /// `Heading2`, `heading 2`, `berschrift2`: names of styles are translated, but the built-in ones end in their level.
    private mutating func style(_ name: String) {
      let folded = name.lowercased().filter { $0 != " " }
      let digits = folded.reversed().prefix { $0.isASCII && $0.isNumber }
      let stem = String(folded.dropLast(digits.count))
      if let level = Int(String(digits.reversed())), 1...9 ~= level, Self.headingStems.contains(stem) {
        heading(level)
      } else if Self.titles.contains(folded) {
        heading(1)
      }
    }

    private static let headingStems: Set<String> = [
      "heading", "berschrift", "überschrift", "titre", "título", "ttulo", "titolo", "titulo", "kop", "rubrik",
      "overskrift", "nagłówek", "nagwek", "nadpis", "заголовок", "見出し", "标题", "標題", "제목", "otsikko", "başlık",
    ]
    private static let titles: Set<String> = ["title", "titel", "titre", "título", "表題", "标题", "제목"]

    private mutating func heading(_ level: Int) {
      block.kind = "heading"
      block.level = min(level, 6)
    }

    /// Ends the paragraph at hand.
    private mutating func flush() {
      let passage = block.passage.trimmed(in: source)
      if !passage.isBlank(in: source) {
        block.passage = passage
        if block.kind == "paragraph", tables > 0 { block.kind = "table" }
        if block.kind == "item", block.level == nil { block.level = 1 }
        parts.add(block)
      }
      block = WebPageBlock()
    }
  }
#endif
