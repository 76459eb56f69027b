import EpitomeICU
import Testing

@Suite struct CharacterEncodingTests {
  @Test(arguments: [
    ("latin1", "ISO-8859-1"), ("UTF8", "UTF-8"), ("utf-8", "UTF-8"), ("cp1252", "windows-1252"), ("sjis", "Shift_JIS"),
    ("x-sjis", "Shift_JIS"), ("euc_kr", "EUC-KR"), ("gb18030", "GB18030"), ("koi8-r", "KOI8-R"),
    ("US-ASCII", "US-ASCII"), ("utf-16le", "UTF-16LE"), ("iso-2022-jp", "ISO-2022-JP"),
    ("", nil), ("no such", nil), ("../../etc/passwd", nil), ("UTF-8\u{0}x", nil), ("é", nil),
    (String(repeating: "x", count: 10_000), nil),
  ])
  func `knows encodings by their best name`(name: String, canonical: String?) {
    #expect(CharacterEncoding.canonicalName(name) == canonical)
  }

  @Test(
    arguments: [
      ([0x63, 0x61, 0x66, 0xE9], "ISO-8859-1", "café"),
      ([0x93, 0x80, 0x94], "windows-1252", "“€”"),
      ([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "windows-1251", "Привет"),
      ([0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4], "KOI8-R", "Привет"),
      ([0xC3, 0xE5, 0xE9, 0xDC], "windows-1253", "Γειά"),
      ([0x93, 0xFA, 0x96, 0x7B], "Shift_JIS", "日本"),
      ([0xC6, 0xFC, 0xCB, 0xDC], "EUC-JP", "日本"),
      ([0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "ISO-2022-JP", "日本"),
      ([0xD6, 0xD0, 0xB9, 0xFA], "GB18030", "中国"),
      ([0xA4, 0xA4, 0xB0, 0xEA], "Big5", "中國"),
      ([0xC7, 0xD1, 0xB1, 0xB9], "EUC-KR", "한국"),
      ([0xEB, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "UTF-16LE", "ë😀"),
      ([0xFE, 0xFF, 0x00, 0x41], "UTF-16", "A"), ([0xFF, 0xFE, 0x41, 0x00], "UTF-16", "A"),
      ([0xFF, 0xFE, 0x41, 0x00], "UTF-16LE", "A"), ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], "UTF-32", "A"),
      ([0xEF, 0xBB, 0xBF, 0x41], "UTF-8", "A"), ([], "windows-1251", ""),
      ([0x41, 0x00, 0x42], "ISO-8859-1", "A\u{0}B"),
    ] as [([UInt8], String, String)])
  func `decodes`(bytes: [UInt8], name: String, expected: String) throws {
    let (utf8, replaced) = try #require(CharacterEncoding.decode(bytes, from: name))
    #expect(text(utf8) == expected)
    #expect(replaced == 0)
  }

  @Test(
    arguments: [
      ([0x41, 0xFF, 0x42], "US-ASCII", "A�B", 1),
      ([0x41, 0xE2, 0x82, 0x42, 0xFF], "UTF-8", "A�B�", 2),
      ([0x93, 0xFA, 0x96], "Shift_JIS", "日�", 1),
      ([0x00, 0xD8, 0x41, 0x00], "UTF-16LE", "�A", 1),
      ([0x41, 0x00, 0x42], "UTF-16LE", "A�", 1),
      ([0x81, 0x41, 0x8D], "windows-1253", "\u{81}A\u{8D}", 0),
      ([0xD2, 0x41], "windows-1253", "�A", 1),
    ] as [([UInt8], String, String, Int)])
  func `counts what it replaces`(bytes: [UInt8], name: String, expected: String, replaced: Int) throws {
    let found = try #require(CharacterEncoding.decode(bytes, from: name))
    #expect(text(found.utf8) == expected)
    #expect(found.replaced == replaced)
  }

  @Test func `knows no converter for a name that nobody has`() {
    #expect(CharacterEncoding.decode([0x41], from: "no such") == nil)
  }

  @Test(arguments: ["Shift_JIS", "UTF-16LE", "GB18030", "ISO-2022-JP", "windows-1251"])
  func `decodes long text in pieces as it does short`(name: String) throws {
    let unit: [UInt8] =
      switch name {
      case "Shift_JIS": [0x93, 0xFA, 0x41]
      case "UTF-16LE": [0x3D, 0xD8, 0x00, 0xDE]
      case "GB18030": [0x81, 0x30, 0x81, 0x30, 0x41]
      case "ISO-2022-JP": [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x41]
      default: [0xCF, 0xF0, 0xE8]
      }
    let one = try #require(CharacterEncoding.decode(unit, from: name))
    let count = 3_000_000 / unit.count
    let many = try #require(CharacterEncoding.decode(Array(repeatElement(unit, count: count).joined()), from: name))
    #expect(one.replaced == 0)
    #expect(many.replaced == 0)
    #expect(many.utf8 == Array(repeatElement(one.utf8, count: count).joined()))
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `gives valid UTF-8 for any bytes in any encoding`(seed: UInt64) throws {
    let bytes = RandomInput.bytes(seed: seed)
    for name in [
      "UTF-8", "UTF-16", "UTF-16BE", "UTF-32LE", "UTF-7", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "ISO-2022-KR",
      "ISO-2022-CN", "GB18030", "Big5", "EUC-KR", "HZ-GB-2312", "windows-1252", "KOI8-R", "IBM037", "SCSU", "BOCU-1",
      "CESU-8", "IMAP-mailbox-name", "US-ASCII",
    ] {
      let decoded = try #require(CharacterEncoding.decode(bytes, from: name), "\(name)")
      #expect(CharacterEncoding.validUTF8Prefix(decoded.utf8) == decoded.utf8.count, "\(name)")
    }
  }
}
