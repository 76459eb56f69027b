import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct SeparateGluedTextTests {
  /// Texts with ⏎ where a line break was lost.
  private func check(_ marked: String, language: String = "", sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    var document = Document(id: "t", text: marked.replacing("⏎", with: ""))
    if !language.isEmpty { document.meta["language"] = .string(language) }
    let stage = try SeparateGluedText()
    let found = try stage.process(document)
    #expect(found.text.replacing("\n", with: "⏎") == marked.replacing("\n", with: "⏎"), sourceLocation: sourceLocation)
    #expect(stage.edits(for: found) == [], "twice is not once", sourceLocation: sourceLocation)
    // Every byte of the source is still there, and leads back.
    #expect(found.bytes.filter { $0 != 0x0A } == document.bytes.filter { $0 != 0x0A }, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "Read it at https://blog.example.com/p/why-we-sleep-so-little⏎Before we start, a word of thanks.",
    "See https://example.org/notes/12⏎The next episode is out.",
    "https://example.org/p/garden-planning⏎Garden planning is hard. The rest is easy.",
    "Link: https://example.jp/shop/item42⏎詳細はこちら",
    "https://example.com/a-b-c-d⏎It’s late, and the shop is closed.",
  ])
  func `ends a web address where text is glued to it`(marked: String) throws {
    try check(marked)
  }

  @Test(arguments: [
    "We talked for an hour.⏎Then we went home.", "Was it late?⏎It was, and it rained.",
    "He called it “the best day” of all.⏎After that, nobody spoke.", "They left (or so we thought).⏎But they had not.",
    "Das war alles, was wir wussten.⏎Dann kam der Regen und alles war anders.",
    "C'est la fin de la journée.⏎Mais il est tard pour nous.",
    "Мы говорили целый час.⏎Потом мы пошли домой.", "यह पहला वाक्य है।⏎यह दूसरा वाक्य है।",
    "هذه هي الجملة الأولى.⏎وهذه هي الجملة الثانية.", "첫 번째 문장입니다.⏎두 번째 문장입니다.",
  ])
  func `parts sentences that touch`(marked: String) throws {
    try check(marked)
  }

  @Test(arguments: [
    "It ends here.⏎Three ways to grow tomatoes at home⏎The first way is the oldest one. It needs sun.",
    "We stop here.⏎What we learned from the storm⏎When the wind came up, we were not ready for it.",
  ])
  func `parts headings from the text below`(marked: String) throws {
    try check(marked)
  }

  @Test(arguments: [
    "Skip to content⏎Sign In⏎Subscribe⏎Home⏎About\nLifts move people up and down every day of the week.",
    "Lifts hang on ropes.\n\nComments⏎Restacks⏎Top⏎Latest⏎Discussions\n", "Teilen⏎Abonnieren⏎Kommentare\nWir sind da.",
    "The price of a shaft⏎Transcript⏎Martin Okafor is here.\nThank you, Martin. It is good to be here.",
  ])
  func `parts the buttons and headings of a page`(marked: String) throws {
    let language = marked.hasPrefix("Teilen") ? "de" : "en"
    try check(marked, language: language)
  }

  @Test(arguments: [
    "OpenHomeRadio", "SearchFilter", "The LikeShareButton class", "shareTranscriptReader is a function.",
  ])
  func `leaves names alone that have the words of buttons`(text: String) throws {
    try check(text, language: "en")
  }

  @Test(arguments: [
    "Three things matter:⏎* Water the beds early⏎* Mulch what you can⏎* Rest in the shade.⏎At noon the sun is high.",
    "Bring with you:⏎• a hat⏎• gloves⏎• a bottle",
    "So gilt es.⏎- Erstens die Ruhe.⏎- Zweitens die Zeit.",
  ])
  func `puts every item on its own line`(marked: String) throws {
    try check(marked)
  }

  @Test(arguments: [
    "My iPhone runs OpenAI and YouTube; GitHub is down. DeepMind, JavaScript, McDonald and LinkedIn too.",
    "GPT-4.5/Orion, v2.3.1, v2.0Beta, 3.5GB, 10K-100K and H2O are one thing each.",
    "Open README.md, index.html or Node.js. Write to Ann.Lee@Example.com or @JohnDoe.",
    "The U.S.A and the U.S.Army, e.g.This, Dr.Smith, J.R.R.Tolkien.",
    "Call `obj.Method` or `someName.OtherName(x)` now.",
    "https://en.wikipedia.org/wiki/FooBar and https://youtu.be/dQw4w9WgXcQ are links. www.Example.com/Page too.",
    "Multiply 2*3*4 and mark *this* word; a well- or ill-made plan - Or so - is fine.",
    "これは文です。次の文です。GitHubを使います。OpenAIのGPTです。", "这是一句话。Python 是一种语言。", "We read system.Text.Json there.",
    "", "A", ".", "***", "https://", "Vor- und Nachteile der Groß- und Kleinschreibung",
  ])
  func `never cuts what is one piece`(text: String) throws {
    #expect(SeparateGluedText(.init()).edits(for: Document(id: "t", text: text)) == [])
  }

  @Test func `takes names with a capital inside for no heading where the text has its line breaks`() throws {
    let line = "The engine was tried on a slow river that day.\n"
    let name = "The MatchAny feature tests whether one of the words will do.\n"
    let text = String(repeating: line, count: 6) + name + String(repeating: line, count: 6)
    try check(text)
    try check(text.replacing(name, with: "What never works⏎The feature tests whether one of the words will do.\n"))
  }

  @Test func `does only what is switched on`() throws {
    let text = "See https://example.org/one-two-three⏎The plan is set.⏎* Go⏎* Stay"
      .replacing("⏎", with: "")
    func breaks(_ change: (inout SeparateGluedText.Options) -> Void) -> Int {
      var options = SeparateGluedText.Options()
      change(&options)
      return SeparateGluedText(options).edits(for: Document(id: "t", text: text)).count
    }
    let all = breaks { _ in }
    #expect(breaks { $0.addresses = false } == all - 1)
    #expect(breaks { $0.bullets = false } == all - 2)
    #expect(
      breaks {
        $0.addresses = false
        $0.bullets = false
        $0.sentences = false
        $0.headings = false
      } == 0)
  }

  @Test func `keeps the way back after a text was normalised`() throws {
    let source = "Ｔｈｅ end of cafe\u{301}.Then we left.日本語。"
    let document = try SeparateGluedText().process(try NormalizeUnicode().process(Document(id: "t", text: source)))
    #expect(document.text == "The end of café.\nThen we left.\n日本語。")
    let then = try #require(document.bytes.firstIndex(of: 0x0A)) + 1
    let ranges = document.sourceRanges(of: TextSpan(then, then + 4))
    #expect(ranges.map { String(decoding: document.sourceBytes[$0.range], as: UTF8.self) } == ["Then"])
  }

  @Test func `takes hostile text without trouble`() throws {
    var random = RandomText(seed: 11)
    let stage = try SeparateGluedText()
    for _ in 0..<150 {
      let text = random.text(words: 40).replacing(" ", with: "")
      let document = Document(id: "t", text: text)
      let found = try stage.process(document)
      #expect(found.bytes.filter { $0 != 0x0A } == document.bytes.filter { $0 != 0x0A })
    }
  }

  @Test(arguments: [
    "带上这些东西：⏎* 水壶⏎* 帽子和手套 ⏎* 一把小铲子。 ⏎* 种子",
    "Bring these:⏎* Water⏎* Gloves and a hat ⏎* A spade",
  ])
  func `finds the items of a glued list that keep a space`(marked: String) throws {
    try check(marked)
  }

  @Test func `takes no asterisk between spaces for an item where no item is glued`() throws {
    try check("The area is Width * Height. Say it twice. Then say Length * Depth.")
  }

  private static let japanese = """
    庭の土はよく耕しておきます。水はけを確かめることも大切です。種は春にまきます。芽が出たら間引きます。\
    夏は朝に水をやります。虫がいないか葉の裏を見ます。秋には実がなります。
    """

  @Test func `parts Japanese headings from the sentences around them`() throws {
    try check(Self.japanese + "⏎庭の手入れを始めよう⏎ここからは道具の話をします。すると探さずにすみます。冬は土を休ませます。")
  }

  @Test func `parts what a space follows only where other full stops have none, and a colon after a verb`() throws {
    try check(Self.japanese + " ⏎冬には道具を洗って油をさしておきます。次の三つを忘れないようにしましょう：⏎手袋と帽子を用意します。")
    let spaced = Self.japanese.replacing("。", with: "。 ") + "冬は土を休ませます。"
    try check(spaced)
  }

  private static let chinese = "春天的土很松。我们先把石头捡出来。种子要泡一夜。小苗怕冷风。水不能浇得太多。中午不要施肥。叶子黄了就剪掉。工具用完要擦干净。"

  @Test(arguments: ["保护土壤⏎如果雨下得太久，就要挖一条小沟。", "选择合适的肥料⏎对于番茄来说，钾肥比氮肥重要。"])
  func `parts a Chinese heading from the sentence that a word opens which opens sentences`(text: String) throws {
    try check(Self.chinese + "⏎" + text + Self.chinese)
    try check(Self.chinese + "如果天气变冷对于小苗来说很危险。" + Self.chinese)
  }

  @Test(arguments: [
    "庭の土はよく耕しておきます。楽しもうとする人は多いでしょう。来るであろう人を待ちます。",
    "Pythonの開発者である Guidoさんが話します。次はRubyです。",
  ])
  func `leaves Japanese sentences whole that only look like two`(text: String) throws {
    try check(Self.japanese + text + Self.japanese)
  }
}
