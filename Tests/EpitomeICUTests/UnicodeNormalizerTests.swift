import EpitomeICU
import Testing

@Suite struct UnicodeNormalizerTests {
  @Test(arguments: [
    (UnicodeForm.nfc, "e\u{301}te\u{301}", "été"),
    (.nfd, "Å가", "A\u{30A}\u{1100}\u{1161}"),
    (.nfkc, "ﬁne Ｆｕｌｌ ①", "fine Full 1"),
    (.nfkd, "ﬁné", "fine\u{301}"),
    (.nfc, "q\u{307}\u{323}", "q\u{323}\u{307}"),
    (.nfc, "Ω is \u{2126}", "Ω is Ω"),
    (.nfc, "क\u{93C}", "क\u{93C}"),
    (.nfc, "\u{958}", "क\u{93C}"),
    (.nfc, "か\u{3099}", "が"),
  ])
  func `brings text to its form`(form: UnicodeForm, source: String, expected: String) throws {
    let bytes = Array(source.utf8)
    let result = try #require(applying(UnicodeNormalizer(form).edits(bytes), to: bytes))
    #expect(result == Array(expected.utf8))
    #expect(UnicodeNormalizer(form).isNormalized(result))
  }

  @Test func `edits only what changes`() {
    let bytes = Array("abc e\u{301} def ü u\u{308}.".utf8)
    let edits = UnicodeNormalizer(.nfc).edits(bytes)
    #expect(edits.map(\.range) == [4..<7, 15..<18])
    #expect(edits.map(\.replacement) == [Array("é".utf8), Array("ü".utf8)])
  }

  @Test(arguments: ["", "plain", "déjà vu", "日本語", "한국어", "ไทย", "a\u{0}b"])
  func `has nothing to say of text in NFC`(source: String) {
    #expect(UnicodeNormalizer(.nfc).isNormalized(Array(source.utf8)))
    #expect(UnicodeNormalizer(.nfc).edits(Array(source.utf8)).isEmpty)
  }

  @Test func `leaves ill-formed sequences as they are`() {
    let bytes: [UInt8] = [0x65, 0xCC, 0x81, 0xFF, 0x65, 0xCC, 0x81, 0xE2, 0x82]
    let edits = UnicodeNormalizer(.nfc).edits(bytes)
    #expect(applying(edits, to: bytes) == [0xC3, 0xA9, 0xFF, 0xC3, 0xA9, 0xE2, 0x82])
  }

  @Test(arguments: [0, 100, 127, 128, 255, 256, 300, 511, 1000])
  func `leaves runs of marks that no text has and normalizes around them`(offset: Int) {
    let before = String(repeating: "x", count: offset) + "e\u{301}a"
    let marks = String(repeating: "\u{301}\u{323}", count: 200)
    let bytes = Array((before + marks + "e\u{301}").utf8)
    let expected = String(repeating: "x", count: offset) + "éa" + marks + "é"
    let result = applying(UnicodeNormalizer(.nfc).edits(bytes), to: bytes)
    #expect(result == Array(expected.utf8))
    #expect(result.map { UnicodeNormalizer(.nfc).isNormalized($0) } == true)
    var folded: [UInt8] = []
    CaseMapping.foldForMatching(bytes, range: bytes.indices, into: &folded)
    #expect(folded == Array(expected.utf8))
  }

  @Test(arguments: [0, 200, 256, 300])
  func `sorts as many marks as text may have`(offset: Int) {
    let start = String(repeating: "x", count: offset) + "q"
    let bytes = Array((start + String(repeating: "\u{301}\u{323}", count: 60)).utf8)
    let sorted = start + String(repeating: "\u{323}", count: 60) + String(repeating: "\u{301}", count: 60)
    #expect(applying(UnicodeNormalizer(.nfc).edits(bytes), to: bytes) == Array(sorted.utf8))
  }

  /// A megabyte of marks in the wrong order would take ICU minutes.
  @Test func `takes hostile runs of marks in linear time`() {
    let bytes = Array(("a" + String(repeating: "\u{301}\u{323}", count: 250_000)).utf8)
    for form in UnicodeForm.allCases {
      #expect(UnicodeNormalizer(form).edits(bytes).isEmpty)
    }
  }
}
