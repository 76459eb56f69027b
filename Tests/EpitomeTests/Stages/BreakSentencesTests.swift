import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct BreakSentencesTests {
  /// The text as one paragraph in a language, its sentences drawn into it.
  private func draw(
    _ marked: MarkedText, _ language: String, kind: Block.Kind = .paragraph, options: BreakSentences.Options = .init()
  ) throws -> String {
    var document = Document(id: "test", text: marked.text, meta: ["language": .string(language)])
    document.set(.blocks, to: [Block(span: TextSpan(document.bytes.trimmed(0..<document.bytes.count)), kind: kind)])
    let found = try BreakSentences(options).annotate(document)
    return MarkedText.draw(found.map(\.span), in: document)
  }

  @Test(arguments: [
    ("en", "⟦We met on Monday.⟧ ⟦Nobody was late!⟧ ⟦Was it worth it?⟧"),
    ("en", "⟦Dr. Okafor and Prof. Lund spoke first.⟧ ⟦Then came questions.⟧"),
    ("en", "⟦The firm, Hale & Sons Inc., paid 3.75 million.⟧ ⟦They closed it at noon.⟧"),
    ("en", "⟦J. R. Whitcombe wrote it.⟧ ⟦See fig. 4 and p. 12.⟧"),
    ("en", "⟦She left the U.S. in May.⟧ ⟦He never saw the U.S.⟧ ⟦How sad!⟧"),
    (
      "en",
      "⟦Write to jo.lee@mail.example.org or see https://a.example.org/x.html?q=1.⟧ ⟦It works with v2.3.1 and main.swift.⟧"
    ),
    ("en", "⟦“Where are you?” he asked.⟧ ⟦“Here.”⟧ ⟦She waved.⟧"),
    ("en", "⟦He paused ... and went on.⟧ ⟦Then silence...⟧ ⟦Nothing.⟧"),
    ("en", "⟦The plan (which nobody had read. Not even I.) was adopted.⟧ ⟦So be it.⟧"),
    ("en", "⟦It moves at 90 km/h.⟧ ⟦It weighs 30 kg.⟧ ⟦Done.⟧"),
    ("en", "⟦It takes 200 ms.⟧ ⟦Close to nothing.⟧"),
    (
      "en", "⟦It lost the jack, which I can't.⟧ ⟦The vibration motor is a woman’s.⟧ ⟦Gods know.⟧ ⟦So I’m.⟧ ⟦Tea is up.⟧"
    ),
    ("en", "⟦We sell nails, screws, etc. and the rest of it.⟧ ⟦We buy screws, nails, etc.⟧ ⟦The shop is open.⟧"),
    ("de", "⟦Wir haben Nägel usw. und das ist gut.⟧ ⟦Dann kaufen wir noch Schrauben usw.⟧ ⟦Dann gehen wir.⟧"),
    ("fr", "⟦On vend des clous, etc. mais pas le lundi.⟧ ⟦On achète aussi des vis, etc.⟧ ⟦Puis on part.⟧"),
    ("es", "⟦Vendemos clavos, etc. pero no hoy.⟧ ⟦Compramos también tornillos, etc.⟧ ⟦Luego nos vamos.⟧"),
    ("pt", "⟦Vendemos pregos, etc. mas não hoje.⟧ ⟦Compramos também martelos, etc.⟧ ⟦Depois vamos.⟧"),
    ("fr", "⟦C'est un livre d'A. Camus et de l'I. Newton.⟧ ⟦Elle lit.⟧"),
    ("de", "⟦Am 3. Oktober feiern wir z. B. mit Dr. Weiß.⟧ ⟦Das kostet 1.000 Euro.⟧"),
    ("de", "⟦„Kommst du mit?“, fragte sie.⟧ ⟦Er nickte.⟧"),
    ("fr", "⟦M. Duval habite av. Foch.⟧ ⟦« Tu viens ? » demande-t-il.⟧ ⟦Elle dit non.⟧"),
    ("es", "⟦¿Vienes, Sra. Gil?⟧ ⟦¡Claro que sí!⟧ ⟦Son las 3 p. m. en EE. UU. y llueve.⟧"),
    ("it", "⟦Il dott. Bassi abita in p.zza Dante.⟧ ⟦È arrivato ieri.⟧"),
    ("nl", "⟦Mevr. Smit kocht o.a. brood.⟧ ⟦Het was duur.⟧"),
    ("pt", "⟦O Dr. Sousa chegou.⟧ ⟦Tudo bem?⟧ ⟦Tudo.⟧"),
    ("ru", "⟦Это А. П. Чехов.⟧ ⟦Он жил на ул. Садовой в г. Москве.⟧ ⟦«Пойдём?» — спросил он.⟧"),
    ("pl", "⟦To jest np. dom przy ul. Długiej.⟧ ⟦Jest stary.⟧"),
    ("da", "⟦Den 5. juni kom hr. Holm.⟧ ⟦Han blev.⟧"),
    ("ja", "⟦今日は晴れです。⟧⟦「行きますか？」と聞かれた。⟧⟦はい！⟧"),
    ("zh", "⟦你看过《谁在敲门？》吗？⟧⟦看过。⟧⟦他说：「走吧！」⟧"),
    ("ko", "⟦오늘은 비가 옵니다.⟧ ⟦우산이 있어요?⟧ ⟦네.⟧"),
    ("ko", "⟦정말 맛있었어요⟧ ⟦다음에 또 가겠습니다⟧ ⟦가격은 비싸다고 했다.⟧"),
    ("ar", "⟦هل وصلت الرسالة؟⟧ ⟦نعم، وصلت أمس.⟧ ⟦شكرا!⟧"),
    ("hi", "⟦बारिश हो रही है।⟧ ⟦क्या तुम आओगे?⟧ ⟦हाँ।⟧"),
    ("el", "⟦Πού πας;⟧ ⟦Στο σπίτι.⟧"),
    ("ur", "⟦بارش ہو رہی ہے۔⟧ ⟦کیا تم آؤ گے؟⟧"),
    ("hy", "⟦Անձրև է գալիս։⟧ ⟦Նա եկավ։⟧"),
    ("am", "⟦ዝናብ ነው።⟧ ⟦እሱ መጣ።⟧"),
    ("km", "⟦ខ្ញុំទៅផ្សារ។⟧ ⟦គាត់នៅផ្ទះ។⟧"),
    ("my", "⟦မိုးရွာနေတယ်။⟧ ⟦သူလာတယ်။⟧"),
    ("en", "⟦See https://a.example.org/one⟧ ⟦https://a.example.org/two⟧ ⟦The rest is at home.⟧"),
    ("en", "⟦See https://a.example.org/one on page two of it.⟧"),
    ("en", "⟦We made it :-)⟧ ⟦Posted by Ann ;) who laughed.⟧"),
    ("fr", "⟦vas-y.⟧ ⟦on y va.⟧ ⟦c'est bien, non ?⟧ ⟦oui.⟧ ⟦il faut que tu viennes ce soir.⟧"),
  ])
  func `breaks where a sentence ends`(language: String, marked: MarkedText) throws {
    #expect(try draw(marked, language) == marked.description)
  }

  @Test(
    arguments: [
      "⟦1. Wash the cup⟧ ⟦2. Dry it well⟧ ⟦3. Put it back⟧",
      "⟦a) Bread and salt⟧ ⟦b) Two apples⟧",
      "⟦• 7. Oil the chain⟧ ⟦• 8. Check the brakes⟧",
    ] as [MarkedText])
  func `breaks items that stand in one line`(marked: MarkedText) throws {
    #expect(try draw(marked, "en", kind: .item) == marked.description)
  }

  @Test func `notices speech that begins sentences in lower case`() throws {
    let marked: MarkedText = """
      ⟦so we went there.⟧ ⟦it was cold.⟧ ⟦nobody had a coat.⟧ ⟦we asked for tea.⟧ ⟦they had none.⟧ ⟦then dr. moss came.⟧
      """
    #expect(try draw(marked, "en") == marked.description)
  }

  @Test func `a reply ends what was broken off in speech in lower case`() throws {
    let marked: MarkedText = """
      ⟦šli smo do jezera .⟧ ⟦voda je bila mrzla .⟧ ⟦čolna pa ni bilo , tako da⟧ ⟦ja , vrnili smo se .⟧ ⟦a ja , saj res .⟧
      """
    #expect(try draw(marked, "sl") == marked.description)
    let written: MarkedText = "⟦Šli smo do jezera, tako da ja, vrnili smo se.⟧ ⟦Voda je bila mrzla.⟧"
    #expect(try draw(written, "sl") == written.description)
  }

  @Test func `learns an abbreviation from the document`() throws {
    let marked: MarkedText = """
      ⟦The zqt. of the hall is high.⟧ ⟦Every zqt. was counted.⟧ ⟦One zqt. Miller was left.⟧
      """
    #expect(try draw(marked, "en") == marked.description)
  }

  @Test func `cuts a long run of speech without punctuation, and only between words`() throws {
    let run = """
      so we started the project in march and nobody really knew what to expect but the first results were better than we \
      thought then we hired two more people and they rewrote the parser because it was slow and now it runs in a second \
      i think that was the best decision we made last year and the team still talks about it when new people join us
      """
    var document = Document(id: "test", text: run, meta: ["language": "en"])
    document.set(.blocks, to: [Block(span: TextSpan(0, document.bytes.count), kind: .utterance)])
    let found = try BreakSentences().annotate(document).map(\.span)
    #expect(found.count >= 3)
    #expect(found.allSatisfy { $0.count < 220 })
    #expect(found.map(document.string).joined(separator: " ") == run)
  }

  @Test func `cuts speech without punctuation at a long pause`() throws {
    let first = "the committee looked at every single proposal that came in from the regional offices this spring"
    let second = "yesterday afternoon the chair read out all of the names again before the vote was finally taken"
    let text = first + " " + second
    var document = Document(id: "test", text: text, meta: ["language": "en"])
    document.set(.blocks, to: [Block(span: TextSpan(0, text.utf8.count), kind: .utterance)])
    document.set(
      .cues,
      to: [
        Cue(source: [TextSpan(0, first.utf8.count)], start: 0, end: 6),
        Cue(source: [TextSpan(first.utf8.count + 1, text.utf8.count)], start: 9, end: 15),
      ])
    var options = BreakSentences.Options()
    options.maxLength = 120
    let found = try BreakSentences(options).annotate(document)
    #expect(found.contains { $0.span.end == first.utf8.count })
    #expect(found.contains { $0.span.start == first.utf8.count + 1 })
  }

  @Test func `keeps to blocks and leaves out furniture`() throws {
    let marked: MarkedText = "⟦⟦A short heading⟧⟧\n⟦⟦First words.⟧ Play now. ⟦Last words⟧⟧\n⟦⟦No full stop⟧⟧"
    var document = Document(id: "test", text: marked.text, meta: ["language": "en"])
    let start = marked.spans[3].end + 1
    document.set(
      .blocks,
      to: [
        Block(span: marked.spans[0], kind: .heading), Block(span: marked.spans[2], kind: .paragraph),
        Block(span: marked.spans[5], kind: .paragraph),
      ])
    document.set(.marks, to: [Mark(span: TextSpan(start, start + 9), kind: .furniture, reason: "button")])
    let found = try BreakSentences().annotate(document).map(\.span)
    #expect(found == [marked.spans[1], marked.spans[3], marked.spans[4], marked.spans[6]])
  }

  @Test func `needs blocks`() throws {
    #expect(throws: MissingLayer.self) { try BreakSentences().annotate(Document(id: "test", text: "Hi. You.")) }
  }

  @Test func `refuses a length out of range`() {
    var options = BreakSentences.Options()
    options.maxLength = 3
    #expect(throws: InvalidOption.self) { try BreakSentences(options) }
  }

  @Test func `survives hostile text and spans`() throws {
    let pieces = [
      "...", "。」", "?!\"", "(", "[", "«", " ", "\n", "a.", "Z", "9.", "1)", "•", "é", "ก", "ですか", "\u{0}", ";", "“",
      "\u{301}",
    ]
    var state: UInt64 = 42
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      var document = Document(id: "test", text: text)
      let count = document.bytes.count
      document.set(
        .blocks,
        to: [
          Block(span: TextSpan(0, count / 2), kind: .paragraph), Block(span: TextSpan(count / 2, count), kind: .item),
          Block(span: TextSpan(5, count + 9), kind: .paragraph),
        ])
      document.set(.marks, to: [Mark(span: TextSpan(3, 90_000), kind: .furniture, reason: "none")])
      var last = 0
      for sentence in try BreakSentences().annotate(document) {
        #expect(sentence.span.start >= last && !sentence.span.isEmpty && document.holds(sentence.span))
        last = sentence.span.end
      }
    }
  }

  @Test func `takes a megabyte without a break`() throws {
    var document = Document(id: "test", source: [UInt8](repeating: 0x61, count: 1_000_000))
    document.set(.blocks, to: [Block(span: TextSpan(0, 1_000_000), kind: .paragraph)])
    #expect(try BreakSentences().annotate(document).count == 1)
    document = Document(id: "test", source: [UInt8](repeating: 0x2E, count: 1_000_000))
    document.set(.blocks, to: [Block(span: TextSpan(0, 1_000_000), kind: .paragraph)])
    #expect(try BreakSentences().annotate(document).count == 1)
  }
}
