import EpitomeICU
import Testing

@Suite struct CaseMappingTests {
  @Test(arguments: [
    ("Plain ASCII [1]", "plain ascii [1]"), ("Straße", "strasse"), ("ΣΊΣΥΦΟΣ", "σίσυφοσ"), ("İ", "i\u{307}"),
    ("ﬁ", "fi"), ("ЁЖ", "ёж"), ("日本", "日本"), ("", ""), ("\u{0}A", "\u{0}a"),
  ])
  func `folds case`(source: String, expected: String) {
    #expect(text(CaseMapping.fold(Array(source.utf8))) == expected)
  }

  @Test(arguments: [
    ("ＦＵＬＬ", "full"), ("Straße", "strasse"), ("co\u{AD}operate", "cooperate"), ("ﷺ", "صلى الله عليه وسلم"),
    ("E\u{301}", "é"), ("Plain", "plain"), ("ｶﾞ", "ガ"), ("x\u{200B}y", "xy"), ("\u{AD}", ""),
  ])
  func `folds for matching`(source: String, expected: String) {
    var found = Array(">".utf8)
    CaseMapping.foldForMatching(Array(source.utf8), range: 0..<source.utf8.count, into: &found)
    #expect(text(found) == ">" + expected)
  }

  @Test func `grows beyond any estimate`() {
    let bytes = Array(String(repeating: "ﷺ", count: 1000).utf8)
    var found: [UInt8] = []
    CaseMapping.foldForMatching(bytes, range: bytes.indices, into: &found)
    #expect(found == Array(String(repeating: "صلى الله عليه وسلم", count: 1000).utf8))
    #expect(
      text(CaseMapping.fold(Array(String(repeating: "ΐ", count: 1000).utf8)))
        == String(repeating: "ι\u{308}\u{301}", count: 1000))
  }

  @Test(arguments: [
    ("TITLE", "", "title"), ("TITLE I", "tr", "tıtle ı"), ("Iİ", "az-Latn", "ıi"), ("I", "TR", "ı"),
    ("ΟΔΟΣ", "", "οδος"), ("I", "tru", "i"), ("I", "t", "i"), ("I\u{300}", "lt", "i\u{307}\u{300}"),
  ])
  func `maps to lower case`(source: String, locale: String, expected: String) {
    #expect(text(CaseMapping.lowercase(Array(source.utf8), locale: locale)) == expected)
  }

  @Test(arguments: [
    ("title", "", "TITLE"), ("title", "tr", "TİTLE"), ("straße", "de", "STRASSE"), ("άδεια", "el", "ΑΔΕΙΑ"),
    ("άδεια", "", "ΆΔΕΙΑ"), ("ŉ", "", "ʼN"),
  ])
  func `maps to upper case`(source: String, locale: String, expected: String) {
    #expect(text(CaseMapping.uppercase(Array(source.utf8), locale: locale)) == expected)
  }

  @Test(arguments: [
    ("hELLO wORLD", "", "Hello World"), ("ijsland", "nl", "IJsland"), ("ǆep", "", "ǅep"), ("ilk gün", "tr", "İlk Gün"),
  ])
  func `maps to title case`(source: String, locale: String, expected: String) {
    #expect(text(CaseMapping.titlecase(Array(source.utf8), locale: locale)) == expected)
  }

  @Test func `maps a part`() {
    let bytes = Array("ABC É DEF".utf8)
    #expect(text(CaseMapping.fold(bytes, range: 1..<3)) == "bc")
    #expect(text(CaseMapping.lowercase(bytes, range: 2..<7)) == "c é ")
    #expect(CaseMapping.uppercase(bytes, range: 4..<4) == [])
    #expect(CaseMapping.titlecase([]) == [])
  }
}
