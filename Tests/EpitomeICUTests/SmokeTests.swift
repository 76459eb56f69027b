import EpitomeICU
import Testing

@Suite struct SmokeTests {
  @Test func smoke() {
    print(ICU.version, ICU.unicodeVersion)
    for f in UnicodeForm.allCases {
      print(f, UnicodeNormalizer(f).edits(Array("abc e\u{301}x ﬁn é Å 가 각 한".utf8)))
    }
    print(TextBoundaries.find(.word, in: Array("Hello, world 42 日本語です。 สวัสดีครับ".utf8), range: 0..<46, locale: "th"))
    print(CharacterEncoding.canonicalName("latin1") as Any, CharacterEncoding.canonicalName("x-sjis") as Any, CharacterEncoding.canonicalName("nope") as Any, CharacterEncoding.canonicalName("ISO-8859-8-I") as Any)
    let sj: [UInt8] = [0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd, 0x20]
    print(String(decoding: CharacterEncoding.decode(sj, from: "shift_jis")!.utf8, as: UTF8.self), CharacterEncoding.detect(Array((0..<50).map { _ in sj }.joined())))
    print(String(decoding: CaseMapping.titlecase(Array("hello ǆ world ß".utf8)), as: UTF8.self), String(decoding: CaseMapping.uppercase(Array("iß".utf8), locale: "tr"), as: UTF8.self))
    var o: [UInt8] = []
    CaseMapping.foldForMatching(Array("xＦＵＬＬ Straße ﷺ".utf8), range: 0..<24, into: &o)
    print(String(decoding: o, as: UTF8.self))
    print(ScriptRuns.find(in: Array("(Hello) привет (мир) 日本 (x)".utf8)))
  }
}
