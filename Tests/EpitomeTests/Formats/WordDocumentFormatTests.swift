#if DocumentFormats
  import Epitome
  import EpitomeCore
  import Testing

  @Suite struct WordDocumentFormatTests {
    private static func part(_ paragraphs: String) -> String {
      #"<?xml version="1.0" encoding="UTF-8"?><w:document "#
        + #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#
        + paragraphs + "</w:body></w:document>"
    }

    private static func paragraph(_ text: String, _ properties: String = "") -> String {
      "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    @Test func `paragraphs, headings, items and cells are read, deletions are not`() throws {
      let text = Self.part(
        Self.paragraph("Notes &amp; plans", #"<w:pStyle w:val="Heading2"/>"#) + Self.paragraph("First.")
          + Self.paragraph("point", #"<w:numPr><w:ilvl w:val="1"/></w:numPr>"#)
          + "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>kept</w:t><w:tab/><w:t>too</w:t></w:r></w:p>"
          + "<w:tbl><w:tr><w:tc>" + Self.paragraph("cell") + "</w:tc></w:tr></w:tbl>")
      let read = try ReadTranscript(bytes: ZipBuilder.archive([("word/document.xml", Array(text.utf8))]))
      #expect(read.format == "docx")
      #expect(read.text == "Notes & plans\n\nFirst.\n\npoint\n\nkept\ttoo\n\ncell")
      #expect(read.document.source == text)
      #expect(
        read.outline == [
          "heading 2: Notes & plans", "paragraph: First.", "item 2: point", "paragraph: kept\ttoo", "table: cell",
        ])
    }

    @Test(arguments: ["9223372036854775807", "-1", "9"])
    func `a level that there is not is the first`(level: String) throws {
      let text = Self.part(Self.paragraph("point", "<w:numPr><w:ilvl w:val=\"\(level)\"/></w:numPr>"))
      let read = try ReadTranscript(bytes: ZipBuilder.archive([("word/document.xml", Array(text.utf8))]))
      #expect(read.outline == ["item 1: point"])
    }

    @Test func `speakers and times of a meeting's export are found`() throws {
      let text = Self.part(
        ["Ann Lee   0:03", "Shall we?", "Bo Chen   0:06", "Yes &amp; no."].map { Self.paragraph($0) }.joined())
      let read = try ReadTranscript(bytes: ZipBuilder.archive([("word/document.xml", Array(text.utf8))]))
      #expect(read.lines == ["3.0 Ann Lee: Shall we?", "6.0 Bo Chen: Yes & no."])
    }

    private static let good: (name: String, bytes: [UInt8]) = ("word/document.xml", Array(part(paragraph("x")).utf8))
    private static let refused: [(archive: [UInt8], code: String, message: String)] = [
      (ZipBuilder.archive([("../x", [1]), good]), "format", "lead out of its folder"),
      (ZipBuilder.archive([("/etc/x", [1]), good]), "format", "lead out of its folder"),
      (ZipBuilder.archive([("a", [1])]), "decode", "zip archive"),
      (Array(ZipBuilder.archive([good]).dropLast(30)), "format", "damaged"),
      (ZipBuilder.archive([(good.name, [UInt8](repeating: 0x20, count: 2 << 20))], claimed: 4), "format", "damaged"),
    ]

    @Test(arguments: refused)
    func `archives that cannot be trusted are refused with a reason`(archive: [UInt8], code: String, message: String) {
      guard case .failure(let failure)? = TranscriptReader().read(archive, id: "x").first else {
        Issue.record("expected a failure")
        return
      }
      #expect(failure.code == code, "\(failure.message)")
      #expect(failure.message.contains(message), "\(failure.message)")
    }

    @Test func `a bomb is refused before it is unpacked`() {
      var options = ReaderOptions()
      options.maximumBytes = 1000
      let archive = ZipBuilder.archive([(Self.good.name, [UInt8](repeating: 0x20, count: 5000))])
      guard case .failure(let failure)? = TranscriptReader(options).read(archive, id: "x").first else {
        Issue.record("expected a failure")
        return
      }
      #expect(failure.code == "limit")
    }
  }
#endif
