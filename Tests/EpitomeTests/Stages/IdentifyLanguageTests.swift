import EpitomeCore
import Testing

@testable import Epitome

@Suite struct IdentifyLanguageTests {
  /// The runs of a text that is read as lines.
  private func runs(_ text: String, given: String = "", only languages: [String] = []) throws -> [LanguageRun] {
    var options = IdentifyLanguage.Options()
    options.languages = languages
    let document = Document(id: "t", text: text, meta: given.isEmpty ? [:] : ["language": .string(given)])
    return try IdentifyLanguage(options).annotate(try FindBlocks(.init()).process(document))
  }

  /// The runs as `language: text`.
  private func described(_ text: String, given: String = "") throws -> [String] {
    try runs(text, given: given).map { "\($0.language): \(Document(id: "t", text: text).string($0.span))" }
  }

  @Test(arguments: [
    ("German", "de"), ("deu", "de"), ("pt_BR", "pt-BR"), ("en-GB", "en-GB"), ("Klingonisch", "Klingonisch"),
  ])
  func `a language may be given by its name or by another code`(given: String, tag: String) throws {
    let document = Document(id: "t", text: "Der Turm steht.", meta: ["language": .string(given)])
    #expect(try document.language() == tag)
  }

  @Test(arguments: [
    ("en", "The river had been moved twice before anybody thought of asking where it wanted to go."),
    ("de", "Der Fluss war schon zweimal verlegt worden, bevor jemand fragte, wohin er eigentlich wollte."),
    ("fr", "La rivière avait été déplacée deux fois avant que quelqu'un demande où elle voulait aller."),
    ("es", "Habían movido el río dos veces antes de que alguien preguntara adónde quería ir."),
    ("pt", "O rio já tinha sido desviado duas vezes quando alguém perguntou para onde ele queria ir."),
    ("ru", "Реку переносили дважды, прежде чем кто-то спросил, куда она хочет течь."),
    ("ar", "نقلوا مجرى النهر مرتين قبل أن يسأل أحد إلى أين يريد أن يذهب."),
    ("ja", "川は二度も動かされたが、どこへ流れたいのかを尋ねた人はいなかった。"),
    ("ko", "강이 어디로 가고 싶은지 아무도 묻지 않은 채 두 번이나 물길을 옮겼다."),
    ("zh", "这条河被改道两次以后，才有人问它想往哪里流。"),
    ("el", "Το ποτάμι άλλαξε κοίτη δύο φορές."), ("he", "הנהר הוסט פעמיים לפני שמישהו שאל."),
    ("th", "แม่น้ำถูกย้ายสองครั้งก่อนที่จะมีใครถาม"),
  ])
  func `knows the language of a sentence`(language: String, text: String) throws {
    let runs = try runs(text)
    #expect(runs.map(\.language) == [language])
    #expect(runs.allSatisfy { 0...1 ~= $0.confidence && $0.confidence > 0.3 })
  }

  @Test func `a change of script inside a line begins another run`() throws {
    #expect(
      try described("『The long way to the sea』のカバーアート") == ["en: 『The long way to the sea』", "ja: のカバーアート"])
    #expect(
      try described("The long way to the seaに寄せられた声") == ["en: The long way to the sea", "ja: に寄せられた声"])
  }

  @Test func `a name in other letters is part of the line`() throws {
    #expect(try described("この番組はSpotifyで聴けます。") == ["ja: この番組はSpotifyで聴けます。"])
  }

  @Test func `lines in turn have each their own language`() throws {
    let text = "今日は川の話をします。\n\nWe will talk about the river and what it did to the town.\n\nそれでは始めましょう。"
    #expect(try runs(text).map(\.language) == ["ja", "en", "ja"])
  }

  @Test func `a short line is in a language that the text is surely in elsewhere`() throws {
    let text = """
      แม่น้ำถูกย้ายสองครั้งก่อนที่จะมีใครถามว่าอยากไปไหน

      Работа Н.

      ชาวบ้านเล่าเรื่องนี้ให้ลูกหลานฟังทุกปี

      Реку переносили дважды, прежде чем кто-то спросил, куда она хочет течь.
      """
    #expect(try runs(text).map(\.language) == ["th", "ru", "th", "ru"])
    // A line that is sure of its language keeps it, whatever the others are in.
    let other = "Реку переносили дважды, прежде чем кто-то спросил, куда она хочет течь."
    #expect(
      try runs("Річку переносили двічі, перш ніж хтось запитав, куди вона хоче текти.\n\n\(other)").map(\.language) == [
        "uk", "ru",
      ])
  }

  @Test func `a heading in Han characters alone goes with the Japanese around it`() throws {
    #expect(try runs("これは川の話です。\n\n第一章\n\nむかし、町のそばを流れていました。").map(\.language) == ["ja"])
  }

  @Test func `a quoted title in another language is a run of its own`() throws {
    let text =
      "Wir haben gestern über das Buch „The way that they have all been to the river“ in der Sendung gesprochen."
    let runs = try described(text)
    #expect(runs.count == 3)
    #expect(runs.dropFirst().first == "en: „The way that they have all been to the river“")
  }

  @Test func `what stands between two runs of a language is in it too`() throws {
    #expect(
      try runs("We had come to the end of it.\n\n12:30\n\nAnd then they all went home.").map(\.language) == ["en"])
  }

  @Test func `numbers and names alone have no language`() throws {
    #expect(try runs("Okafor, Whitlock, Raman").map(\.language) == ["und"])
    #expect(try runs("1984 · 2001").map(\.language) == ["und"])
    #expect(try runs("1984 · 2001").map(\.confidence) == [0])
  }

  @Test(arguments: [
    ("olahraga", "id"), ("väčšinou", "sk"), ("videreutdanning", "nb"), ("keterbatasan", "id"), ("vocabulary", "en"),
  ])
  func `a text of one word is in its likeliest language`(word: String, language: String) throws {
    #expect(try runs(word).map(\.language) == [language])
  }

  @Test func `what says too little beside a text in some language stays open`() throws {
    #expect(try runs("The river was wide and cold, and nobody crossed it.\n\nna\n\nZq").map(\.language).last == "und")
    #expect(try runs("Dwarkesh Patel").map(\.language) == ["und"])
    #expect(try runs("xk 47").map(\.confidence).allSatisfy { $0 < 0.5 })
  }

  @Test func `a language given wins for all text in its script`() throws {
    #expect(
      try described("Der Fluss war da, und er war breit.", given: "nl") == ["nl: Der Fluss war da, und er war breit."])
    #expect(try runs("無料で聴く\n\nThe river was there.", given: "en").map(\.language) == ["ja", "en"])
    #expect(try runs("The river was there.", given: "en-GB").map(\.confidence) == [1])
  }

  @Test func `only the languages asked for are found`() throws {
    #expect(try runs("Der Fluss war da, und er war breit.", only: ["en", "fr"]).map(\.language) == ["und"])
    #expect(try runs("Der Fluss war da, und er war breit.", only: ["de-AT"]).map(\.language) == ["de"])
  }

  @Test func `a language that is no tag is refused`() {
    var options = IdentifyLanguage.Options()
    options.languages = ["English, please"]
    #expect(throws: InvalidOption.self) { try IdentifyLanguage(options) }
  }

  @Test func `needs blocks, and takes those beyond the text for none`() throws {
    let stage = try IdentifyLanguage(.init())
    #expect(throws: MissingLayer.self) { try stage.annotate(Document(id: "t", text: "Hello")) }
    let blocks = [Block(span: TextSpan(3, 900), kind: .paragraph), Block(span: TextSpan(1, 2), kind: .paragraph)]
    #expect(try stage.annotate(Document(id: "t", text: "é").setting(.blocks, to: blocks)).isEmpty)
  }

  @Test(arguments: ["", " ", "\"", "«»«»", "“““ a", "\u{200D}\u{301}", "『", "a\u{0}b", "日a日a日a日a"])
  func `odd text makes runs in order within bounds`(text: String) throws {
    var last = 0
    for run in try runs(text) {
      #expect(run.span.start >= last && run.span.end > run.span.start && run.span.end <= text.utf8.count)
      last = run.span.end
    }
  }

  @Test func `a long text in one language does not hide another`() throws {
    let english =
      "The people of the town had talked about the old river and its bridges for years.\n\n"
    let portuguese = "O povo da vila falava do velho rio e das pontes dele desde que se lembrava de alguma coisa."
    let spanish = "La gente del pueblo hablaba del viejo río y de sus puentes desde que podía recordar alguna cosa.\n\n"
    #expect(try runs(String(repeating: english, count: 60) + portuguese).map(\.language) == ["en", "pt"])
    #expect(try runs(String(repeating: spanish, count: 60) + portuguese).map(\.language) == ["es", "pt"])
  }
}
