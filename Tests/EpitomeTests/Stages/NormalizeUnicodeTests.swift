import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct NormalizeUnicodeTests {
  /// What a text becomes, and what it must become when it is normalised once more: the same.
  private func normalized(_ text: String, _ change: (inout NormalizeUnicode.Options) -> Void = { _ in }) throws
    -> String
  {
    var options = NormalizeUnicode.Options()
    change(&options)
    let stage = try NormalizeUnicode(options)
    let once = try stage.process(Document(id: "t", text: text))
    #expect(try stage.process(once).text == once.text, "twice is not once")
    return once.text
  }

  @Test(arguments: [
    // Controls, byte order marks, terminal sequences.
    ("\u{FEFF}Grüße", "Grüße"),
    ("a\u{0}b\u{7}c\u{7F}d\u{9C}e", "abcde"),
    ("\u{1B}[1;32mok\u{1B}[0m \u{1B}]0;title\u{7}done", "ok done"),
    ("esc \u{1B} alone", "esc alone"),
    // Line ends.
    ("eins\r\nzwei\rdrei\u{2028}vier\u{2029}fünf\u{85}sechs", "eins\nzwei\ndrei\nvier\nfünf\nsechs"),
    // White space.
    ("un\u{A0}deux\u{2003}\u{2009}trois\t quatre ", "un deux trois quatre"),
    ("  links \n\u{3000}右\u{3000}\n", "links\n右\n"),
    ("- a\n  - b", "- a\n  - b"),
    // Invisible characters.
    ("so\u{AD}lar\u{200B}pan\u{2060}el \u{202A}x\u{202C}\u{2066}y\u{2069}", "solarpanel xy"),
    ("a\u{E0001}\u{E0041}b", "ab"),
    // Half and full width.
    ("ﾃﾞｰﾀ ﾊﾟﾝ ｳﾞｨｱ｡", "データ パン ヴィア。"),
    ("Ｓｗｉｆｔ６．３、２，５００円", "Swift6.3、2,500円"),
    ("全角（かっこ）！", "全角（かっこ）！"),
    // Ligatures and presentation forms.
    ("eﬀort, ﬂat, oﬃce, ﬅ", "effort, flat, office, st"),
    ("ﻛﺘﺎﺏ ﻻ", "كتاب لا"),
    ("ﷺ ﷲ", "ﷺ ﷲ"),
    // Canonical composition.
    ("Cafe\u{301} A\u{30A} 가 \u{2126}", "Café Å 가 Ω"),
    // What stays.
    ("x² ½ ™ № Ⅳ ① ㈱", "x² ½ ™ № Ⅳ ① ㈱"),
    ("“so” — ‘so’… «so»", "“so” — ‘so’… «so»"),
  ])
  func `writes a text in its plain form`(input: String, expected: String) throws {
    #expect(try normalized(input) == expected)
  }

  @Test(arguments: [
    "نمی\u{200C}شود", "क्\u{200D}ष", "👨\u{200D}👩\u{200D}👧", "❤\u{FE0F}",
    "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    "辻\u{E0100}さん", "no change at all\n\nhere", "",
  ])
  func `leaves alone what shapes the text`(text: String) throws {
    #expect(try normalized(text) == text)
    let stage = try NormalizeUnicode()
    #expect(stage.edits(for: Document(id: "t", text: text)) == [])
  }

  @Test(arguments: [
    ("x\u{200D}y a\u{200C}b", "xy ab"), ("👍\u{200D} end", "👍 end"), ("🏴\u{E0067}x", "🏴x"),
  ])
  func `takes out joiners and tags that shape nothing`(input: String, expected: String) throws {
    #expect(try normalized(input) == expected)
  }

  @Test(arguments: [
    ("Salt &amp; Pepper &#8211; &#x41;&nbsp;&eacute;", "Salt & Pepper – A é"),
    ("&amp;lt; once", "&lt; once"),
    ("Q&A at AT&T; &nosuchname; a &lt b", "Q&A at AT&T; &nosuchname; a &lt b"),
    ("write <b>&amp;</b> for &", "write <b>&amp;</b> for &"),
    ("3 &lt; 4 &#0; &#27;[0m &#150; &#1114112;", "3 < 4 &#0; &#27;[0m – &#1114112;"),
  ])
  func `decodes character references once, in text without tags`(input: String, expected: String) throws {
    #expect(try normalized(input) == expected)
  }

  @Test func `does only what is switched on`() throws {
    let text = "ﬁ\u{200B}n  ｱ\r\ne\u{301}&amp;ﺏ\u{7}"
    #expect(try normalized(text) { $0.only = true } == text)
    #expect(try normalized(text) { $0.ligatures = false } == "ﬁn ア\né&ب")
    #expect(try normalized(text) { $0.invisibles = false } == "fi\u{200B}n ア\né&ب")
    #expect(try normalized(text) { $0.spaces = false } == "fin  ア\né&ب")
    #expect(try normalized(text) { $0.widths = false } == "fin ｱ\né&ب")
    #expect(try normalized(text) { $0.lineEnds = false } == "fin ア\r\né&ب")
    #expect(try normalized(text) { $0.entities = false } == "fin ア\né&amp;ب")
    #expect(try normalized(text) { $0.presentationForms = false } == "fin ア\né&ﺏ")
    #expect(try normalized(text) { $0.controls = false } == "fin ア\né&ب\u{7}")
    #expect(try normalized(text) { $0.form = "none" } == "fin ア\ne\u{301}&ب")
  }

  @Test(arguments: [
    ("NFC", "é x² ガ"), ("NFD", "e\u{301} x² カ\u{3099}"), ("NFKC", "é x2 ガ"), ("NFKD", "e\u{301} x2 カ\u{3099}"),
  ])
  func `brings the text into the form asked for`(form: String, expected: String) throws {
    let found = try normalized("é x² ｶﾞ") { $0.form = form }
    #expect(Array(found.utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    ("le thÃ©Ã¢tre est fermÃ©", "le théâtre est fermé"), ("heâ€™s â€œlateâ€\u{9D}", "he’s “late”"),
    ("Ñ\u{80}Ð°Ð´Ð¾Ñ\u{81}Ñ‚ÑŒ", "радость"),
    ("ç”°èˆŽã\u{81}®å®¶", "田舎の家"), ("nice ðŸ˜€", "nice 😀"), ("cafÃƒÂ© noir et thÃƒÂ© vert", "café noir et thé vert"),
    ("РґРѕР±СЂС‹Р№ РґРµРЅСЊ", "добрый день"),
  ])
  func `repairs what was read in the wrong encoding`(input: String, expected: String) throws {
    #expect(try normalized(input) == expected)
    #expect(try normalized(input) { $0.mojibake = false } != expected)
  }

  @Test(arguments: [1, 155, 159, 160, 161, 165, 400], [" ", "\n"])
  func `repairs the same wherever it stands in a text`(words: Int, joint: String) throws {
    let plain = Array(repeating: "some", count: words).joined(separator: " ") + joint
    let (broken, whole) = ("le thÃ©Ã¢tre est fermÃ©", "le théâtre est fermé")
    #expect(try normalized(plain + broken + "\n" + plain + broken) == plain + whole + "\n" + plain + whole)
  }

  @Test(arguments: [
    "SÃO JOÃO DA MADEIRA", "À L’ÉCOLE", "“IRMÃ”", "Ñandú", "Größe: 5 Å", "Über “Ü”", "Ärger – Öl", "Çà et là",
    "Ще не вмерла", "Ёлка «Ё»",
    "café… “thé”", "Ô «Â»", "日本語のÄ", "§ 5 Â",
  ])
  func `repairs nothing that was meant so`(text: String) throws {
    #expect(try normalized(text) == text)
  }

  @Test(arguments: [
    // Bytes that were lost, or became plain spaces, beside others that speak for themselves.
    ("Ã  la fÃªte, dÃ©jÃ  lÃ ", "à la fête, déjà là"), ("opÃ§Ã£o dada Ã s irmÃ£s", "opção dada às irmãs"),
    ("Å koda uÅ¾ jela", "Škoda už jela"), ("â€œbon motâ€\u{FFFD}", "“bon mot\u{FFFD}"),
    ("Ð Ð¾Ñ\u{FFFD}Ñ‚Ð¾Ð²", "Ро\u{FFFD}тов"),
    // Surrogates one by one, two encodings in one line, an encoding of consoles and one of desktops.
    ("so í\u{A0}½í¸\u{80}", "so 😀"), ("dÃ©jÃ\u{A0} vu, NÄ›mec", "déjà vu, Němec"),
    ("┼íkola", "škola"), ("sa√≤ che", "saò che"),
    // Punctuation of windows-1252 among the controls of ISO 8859-1.
    ("l\u{92}eau \u{96} \u{93}si\u{85}\u{94}", "l’eau – “si…”"),
    ("l\u{92}’eau, c’\u{92}est", "l’eau, c’est"),
  ])
  func `repairs what else was lost with the encoding`(input: String, expected: String) throws {
    #expect(try normalized(input) == expected)
  }

  @Test(arguments: [
    "SÓ… NÓS", "CAFÉ’s", "5×£20", "TUDO É¡", "«Ãè»", "┌┤x┌┤", "ã†â€™ãƒâ€ ã¢â‚¬", "C A N Ç Ã O", "РІВНІ її", "Úžasný Öş",
  ])
  func `leaves alone what only looks a little like a wrong decoding`(text: String) throws {
    #expect(try normalized(text) { $0.form = "none" } == text)
  }

  @Test func `maps a repair to the bytes that it was made of`() throws {
    let document = try NormalizeUnicode().process(Document(id: "t", text: "un cafÃ© noir"))
    #expect(document.text == "un café noir")
    #expect(document.sourceRanges(of: TextSpan(6, 8)) == [TextSpan(6, 10)])
    #expect(document.sourceRanges(of: TextSpan(9, 13)) == [TextSpan(11, 15)])
  }

  /// What a text in a language becomes, twice over, as in `normalized`.
  private func spoken(_ text: String, _ language: String, _ change: (inout NormalizeUnicode.Options) -> Void) throws
    -> String
  {
    var options = NormalizeUnicode.Options()
    change(&options)
    let stage = try NormalizeUnicode(options)
    let meta: JSONObject = language.isEmpty ? [:] : ["language": .string(language)]
    let once = try stage.process(Document(id: "t", text: text, meta: meta))
    #expect(try stage.process(once).text == once.text, "twice is not once")
    return once.text
  }

  @Test(arguments: [
    ("", "[Applause] thank you (laughter)", "thank you"), ("", "a (b) [2] f(x)", "a (b) [2] f(x)"),
    ("", "♪ oh my love ♪ and now", "and now"), ("", ">> Good evening.\n>>> Hello.", "Good evening.\nHello."),
    ("", "so [crosstalk 01:02:03] yes, a >> b", "so yes, a >> b"), ("de", "[Gelächter, Applaus] Ja.", "Ja."),
    ("ja", "（笑）そうです【音楽】", "そうです"), ("", "[ ] (", "[ ] ("), ("", "♪ alone", "♪ alone"),
  ])
  func `takes out sounds`(language: String, text: String, expected: String) throws {
    #expect(try spoken(text, language) { $0.events = true } == expected)
  }

  @Test(arguments: [
    ("en", "Uh, we, um, met, you know, twice.", "We met twice."),
    ("en", "You know him, I mean it.", "You know him, I mean it."),
    ("en", "It was her, hm, like, late.", "It was her late."), ("en", "I like tea", "I like tea"),
    ("de", "Äh, um sechs, ähm, kam er.", "Um sechs kam er."), ("fr", "Euh, oui, euh.", "Oui."),
    ("ru", "Ну, он, ну, ушёл", "Он ушёл"), ("zh", "呃，我们，那个，走吧", "我们走吧"), ("ja", "あの本は、あの、新しい", "あの本は新しい"),
    ("ko", "음, 우리 어, 갑시다", "우리 갑시다"),
  ])
  func `takes out fillers`(language: String, text: String, expected: String) throws {
    #expect(try spoken(text, language) { $0.fillers = true } == expected)
  }

  @Test(arguments: [
    ("en", "the the dog and and and a cat", "the dog and a cat"),
    ("en", "she had had a very very long day", "she had had a very very long day"),
    ("en", "The the end", "The end"), ("en", "a wo- word, wh- who", "a word, who"),
    ("en", "pre- and post-war", "pre- and post-war"),
    ("fr", "nous nous levons et et alors", "nous nous levons et alors"),
    ("de", "die die das sagen", "die die das sagen"),
    ("en", "cut off th-", "cut off th-"), ("en", "the\nthe", "the\nthe"),
  ])
  func `takes out repeats`(language: String, text: String, expected: String) throws {
    #expect(try spoken(text, language) { $0.repeats = true } == expected)
  }

  @Test func `joins lines and the words that they break`() throws {
    let text = "The tele-\nphone of a well-\nknown man\nrang.\n\n- one\n- two\n# Head\nText"
    #expect(
      try spoken(text, "en") { ($0.dehyphenate, $0.unwrap) = (true, true) }
        == "The telephone of a well-known man rang.\n\n- one\n- two\n# Head\nText")
    #expect(try spoken("漢字か\nな、\n次", "ja") { $0.unwrap = true } == "漢字かな、次")
    #expect(try spoken("한국\n말", "ko") { $0.unwrap = true } == "한국 말")
    #expect(try spoken("A-\nB, 1-\n2", "en") { $0.dehyphenate = true } == "A-\nB, 1-\n2")
  }

  @Test func `writes words in one script and Chinese in one way`() throws {
    #expect(try normalized("Gооgle раypal Ελλάδα мир") { $0.confusables = true } == "Google paypal Ελλάδα мир")
    #expect(try normalized("привeт Aфины") { $0.confusables = true } == "привет Афины")
    #expect(try normalized("漢語與學問 ABC") { $0.zhSimplify = true } == "汉语与学问 ABC")
    #expect(try normalized("汉语与学问") { $0.zhTraditional = true } == "漢語與學問")
    var both = NormalizeUnicode.Options()
    (both.zhSimplify, both.zhTraditional) = (true, true)
    #expect(throws: InvalidOption.self) { try NormalizeUnicode(both) }
  }

  @Test func `takes the steps that are asked for`() throws {
    #expect(try normalized("„So“ ‘it’ »is« 「だ」") { $0.quotes = true } == "\"So\" 'it' \"is\" 「だ」")
    #expect(try normalized("a–b — c−d コード") { $0.dashes = true } == "a-b - c-d コード")
    #expect(try normalized("well…") { $0.ellipsis = true } == "well...")
    #expect(try normalized("سـلام") { $0.tatweel = true } == "سلام")
    #expect(try normalized("سَلَامٌ") { $0.arabicMarks = true } == "سلام")
    #expect(try normalized("إلى کي") { $0.arabicLetters = true } == "الي كي")
    #expect(try normalized("كي") { $0.persianLetters = true } == "کی")
    #expect(try normalized("٤٢ ४२ ๔๒ ４２") { $0.digits = true } == "42 42 42 42")
    #expect(try normalized("בְּרֵאשִׁית") { $0.hebrewPoints = true } == "בראשית")
    #expect(try normalized("ज़रूर") { $0.nukta = true } == "जरूर")
    #expect(try normalized("ヴァイオリン") { $0.kana = true } == "ゔぁいおりん")
    #expect(try normalized("GROẞE Ähren") { $0.case = true } == "grosse ähren")
    #expect(try normalized("Élève ångström x\u{323}\u{304} й が") { $0.accents = true } == "Eleve angstrom x й が")
    #expect(try normalized("½ ㈱") { $0.nfkc = true } == "1⁄2 (株)")
    #expect(try normalized("so 👩\u{200D}🚀 good 👍🏽 🇯🇵 ©") { $0.emoji = true } == "so good ©")
  }

  @Test func `folds case as the language does`() throws {
    var options = NormalizeUnicode.Options()
    options.case = true
    let document = Document(id: "t", text: "ISI İKİ", meta: ["language": .string("tr-TR")])
    #expect(try NormalizeUnicode(options).process(document).text == "ısı iki")
  }

  @Test func `refuses a form that is none`() {
    var options = NormalizeUnicode.Options()
    options.form = "NFX"
    #expect(throws: InvalidOption.self) { try NormalizeUnicode(options) }
  }

  /// A marked piece of the source, and what it reads as afterwards.
  @Test(arguments: [
    ("one ⟦Ｔｗｏ⟧ three", "Two"), ("⟦cafe\u{301}⟧ x", "café"), ("ｱ⟦ｶﾞ⟧ｻ", "ガ"), ("x ⟦ﻛﺘﺎﺏ⟧ y", "كتاب"),
    ("a\r\n⟦b c⟧\r\nd", "b c"), ("x &amp; ⟦&eacute;t&eacute;⟧", "été"), ("a  \u{200B} ⟦b⟧", "b"),
    ("日\u{3000}⟦本\u{AD}語⟧", "本語"),
  ])
  func `leads back to the bytes of the source`(marked: String, plain: String) throws {
    let text = MarkedText(marked)
    let document = try NormalizeUnicode().process(text.document)
    let bytes = Array(plain.utf8)
    let start = try #require(
      document.bytes.indices.first { document.bytes[$0...].starts(with: bytes) })
    let found = document.sourceRanges(of: TextSpan(start, start + bytes.count))
    #expect(found == text.spans)
  }

  @Test func `is linear and quiet on clean text`() throws {
    let text = String(repeating: "Plain text that needs nothing done to it.\n", count: 2000)
    let stage = try NormalizeUnicode()
    #expect(stage.edits(for: Document(id: "t", text: text)) == [])
  }

  @Test func `composes passes into one list of edits`() throws {
    var random = RandomText(seed: 7)
    for _ in 0..<300 {
      let document = Document(id: "t", text: random.text(words: 12))
      var chain = EditChain(document.bytes)
      for _ in 0..<4 { chain.apply(edits(of: chain.bytes, &random)) }
      #expect(try document.applying(chain.edits).bytes == chain.bytes)
    }
  }

  /// Some edits of a text: insertions, deletions and replacements on scalar boundaries.
  private func edits(of bytes: [UInt8], _ random: inout RandomText) -> [TextEdit] {
    var edits: [TextEdit] = []
    var position = 0
    while position <= bytes.count {
      var start = min(bytes.count, position + random.number(below: 12))
      while !bytes.isScalarBoundary(start) { start += 1 }
      var end = min(bytes.count, start + random.number(below: 5))
      while !bytes.isScalarBoundary(end) { end += 1 }
      edits.append(TextEdit(TextSpan(start, end), random.number(below: 2) == 0 ? "" : "é+"))
      position = end + 1
    }
    return edits
  }
}
