import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct SplitSectionsTests {
  private static let bread = [
    "The bakery bakes its bread before sunrise.", "Fresh bread needs flour, yeast and a hot oven.",
    "The baker kneads the dough by hand.", "Sourdough bread rests for a whole night.",
    "A hot oven gives the bread its crust.", "Flour from the mill makes the dough strong.",
  ]
  private static let comets = [
    "A comet returned to the inner solar system.", "Astronomers pointed the telescope at its tail.",
    "The telescope saw dust and ice in the comet.", "Its orbit takes the comet far beyond the planets.",
    "Dust from the tail reaches the planets.", "Astronomers measured the orbit again with the telescope.",
  ]

  /// A document of lines, each a block of its own; lines that begin with `#` are headings.
  private func document(_ lines: [String], language: String = "en") throws -> Document {
    var text = ""
    var blocks: [Block] = []
    for line in lines {
      let isHeading = line.hasPrefix("#")
      let body = isHeading ? String(line.dropFirst(2)) : line
      let start = text.utf8.count
      text += body
      blocks.append(Block(span: TextSpan(start, text.utf8.count), kind: isHeading ? .heading : .paragraph))
      text += "\n"
    }
    var document = Document(id: "test", text: text, meta: ["language": .string(language)])
    document.set(.blocks, to: blocks)
    return try BreakSentences().process(document)
  }

  @Test func `a title goes without the time of its chapter`() throws {
    let document = try document(["# 02:10 The yeasts"] + Self.bread + ["# [1:02:03] - The oven"] + Self.comets)
    let found = try SplitSections().annotate(document)
    #expect(found.map(\.title) == ["The yeasts", "The oven"])
    #expect(try found.map { document.string(try #require($0.titleSpan)) } == found.map(\.title))
  }

  @Test func `a heading that is the title of the whole keeps nothing together`() throws {
    let document = try document(["# A morning of dough and dust"] + Self.bread + Self.comets)
    let found = try SplitSections().annotate(document)
    #expect(found.count == 2)
    #expect(found.first?.title == "A morning of dough and dust")
    #expect(document.string(found[1].span).hasPrefix("A comet returned"))
    let two = try self.document(["# Bread and comets"] + Self.bread + Self.comets + ["# Farewell"] + Self.bread)
    #expect(try SplitSections().annotate(two).map(\.title) == ["Bread and comets", "Farewell"])
  }

  @Test func `a common noun alone gives way to a phrase of nouns that has it`() throws {
    func title(_ lines: [String]) throws -> String? { try SplitSections().annotate(try document(lines)).first?.title }
    let plain = [
      "The cellar is cold.", "A cellar keeps the wine.", "We dug the cellar by hand.", "Our cellar has a door.",
      "Nobody likes a damp cellar.", "Light the lamp in the cellar.",
    ]
    #expect(try title(plain)?.lowercased() == "cellar")
    let fuller = ["A salt cellar stood there.", "The salt cellar was made of glass."]
    #expect(try title(Array(plain.dropLast(2)) + fuller)?.lowercased() == "salt cellar")
  }

  @Test func `a common noun alone gives way to a telling phrase that stands again or is introduced`() throws {
    func title(_ lines: [String]) throws -> String? { try SplitSections().annotate(try document(lines)).first?.title }
    let plain = [
      "The kitchen is cold.", "A kitchen keeps the bread.", "We painted the kitchen by hand.",
      "Our kitchen has a door.",
      "Nobody likes a dark kitchen.", "Light the lamp in the kitchen.",
    ]
    #expect(try title(plain + ["They like team scalability."])?.lowercased() == "kitchen")
    let again = ["We need team scalability there.", "They like team scalability a lot."]
    #expect(try title(plain + again)?.lowercased() == "team scalability")
    let introduced = ["Let's talk about the battery warranty.", "A battery lasts."]
    #expect(try title(plain + introduced)?.lowercased() == "battery warranty")
    #expect(try title(plain + ["They read the battery warranty once.", "A battery lasts."])?.lowercased() == "kitchen")
  }

  @Test func `splits where the topic turns`() throws {
    let document = try document(Self.bread + Self.comets)
    let found = try SplitSections().annotate(document)
    #expect(found.count == 2)
    #expect(document.string(found[1].span).hasPrefix("A comet returned"))
  }

  @Test func `rare words tell topics apart better than frequent ones`() throws {
    func weights(_ language: String) throws -> (text: CohesionText, of: (String) throws -> Double) {
      let document = try document(["People sourdough people sourdough telescope house."], language: language)
      let known = WordsInUse(document, try LanguageSpread(document))
      let text = CohesionText(
        document, sentences: try document.require(.sentences), known: known, isDialogue: false
      ) { _ in false }
      let stems = document.stems(language: language)
      return (
        text,
        { word in
          let number = try #require(document.words.vocabulary.find(Array(word.utf8)))
          return text.weights[stems.stem(number)]
        }
      )
    }
    let english = try weights("en")
    #expect(try english.of("sourdough") > english.of("house"))
    #expect(try english.of("telescope") > english.of("house"))
    #expect(try weights("tl").text.weights.allSatisfy { $0 == 1 })
  }

  @Test(arguments: [true, false])
  func `a word of every third sentence counts where it is no conversation`(isDialogue: Bool) throws {
    let document = try document((0..<24).map { $0 % 3 == 0 ? "The bakery opens." : Self.comets[$0 % 6] })
    let known = WordsInUse(document, try LanguageSpread(document))
    let text = CohesionText(
      document, sentences: try document.require(.sentences), known: known, isDialogue: isDialogue
    ) { _ in false }
    let number = try #require(document.words.vocabulary.find(Array("bakery".utf8)))
    let stem = Int32(document.stems(language: "en").stem(number))
    #expect(text.stems.count { $0 == stem } == (isDialogue ? 0 : 8))
  }

  @Test func `takes titles from the section's own words`() throws {
    let document = try document(Self.bread + Self.comets)
    let found = try SplitSections().annotate(document)
    for section in found {
      let titleSpan = try #require(section.titleSpan)
      #expect(section.span.contains(titleSpan))
      #expect(section.title == document.string(titleSpan))
    }
    let words = ["bread", "Fresh bread", "Sourdough bread", "dough", "hot oven"]
    #expect(words.contains(found[0].title))
  }

  @Test func `gives no two sections one title, and none that is a verb or an adjective`() throws {
    let talk = [
      "So that really excites me about the solar cooker.", "It was scary to build the solar cooker.",
      "I struggle with the mirror of the solar cooker.", "The scary thing is the mirror.",
      "People struggle to aim the mirror.", "It excites me when the mirror works.",
    ]
    let document = try document(["# One"] + talk + ["# Two"] + talk)
    var titles = try SectionTitles(document)
    let middle = document.bytes.count / 2
    let spans = [TextSpan(0, middle), TextSpan(middle, document.bytes.count)]
    let found = spans.compactMap { titles.best(in: $0) }
    try #require(found.count == 2)
    let (first, second) = (found[0], found[1])
    #expect(document.string(first) == "solar cooker" || document.string(first) == "mirror")
    #expect(document.string(second) != document.string(first))
    for title in [first, second].map(document.string) {
      #expect(!["struggle", "scary", "excites"].contains(title))
    }
  }

  @Test func `gives no section the name of a speaker for its title`() throws {
    let talk = [
      "Ravi asked Ravi about the mill.", "Ravi said that the mill is old.", "Then Ravi left.", "Ravi came back.",
    ]
    var document = try document(talk)
    let whole = TextSpan(0, document.bytes.count)
    var titles = try SectionTitles(document)
    #expect(titles.best(in: whole).map(document.string) == "Ravi")
    document.set(.cues, to: [Cue(source: [whole], speaker: "Ravi Menon")])
    titles = try SectionTitles(document)
    #expect(titles.best(in: whole).map(document.string) == "mill")
  }

  @Test func `opens a section at every heading, with its text as the title`() throws {
    let document = try document(["# On bread"] + Self.bread + ["# On comets"] + Self.comets)
    let found = try SplitSections().annotate(document)
    #expect(found.map(\.title) == ["On bread", "On comets"])
    #expect(found.map(\.titleSpan) == found.map { TextSpan($0.span.start, $0.span.start + $0.title.utf8.count) })
  }

  @Test func `leaves a line before the first heading without a title`() throws {
    let document = try document(["Recorded in spring."] + ["# On bread"] + Self.bread)
    let found = try SplitSections().annotate(document)
    #expect(found.map(\.title) == ["", "On bread"])
  }

  @Test func `keeps a text on one topic whole`() throws {
    let found = try SplitSections().annotate(try document(Self.bread))
    #expect(found.count == 1)
  }

  @Test func `leaves a short text whole unless its halves have words of their own`() throws {
    let lines = [
      "The garden lies behind the house.", "In the garden stands an old pear tree.", "Pears ripen late.",
      "The tree is higher than the house.", "Bees come in spring.", "A hive stands by the fence.",
      "Honey is sold in June.",
      "The fence is green.", "Bees like the lavender.", "Lavender grows along the fence.",
    ]
    #expect(try SplitSections().annotate(try document(lines)).count == 1)
  }

  @Test(arguments: [1, 2, 3])
  func `aims at a number of sections`(target: Int) throws {
    var options = SplitSections.Options()
    options.targetSections = target
    let found = try SplitSections(options).annotate(try document(Self.bread + Self.comets + Self.bread))
    #expect(found.count == target)
  }

  @Test(arguments: [1, 7, 60, 3000])
  func `covers all sentences in order, never one alone`(count: Int) throws {
    let lines: [String] = (0..<count).map { index -> String in
      let isBread = (index / 40) % 2 == 0
      return isBread ? Self.bread[index % 6] : Self.comets[(index * 5) % 6]
    }
    let document = try document(lines)
    let sentences: [Sentence] = try document.require(.sentences)
    let found = try SplitSections().annotate(document)
    #expect(found.first?.span.start == sentences.first?.span.start)
    #expect(found.last?.span.end == sentences.last?.span.end)
    for (left, right) in zip(found, found.dropFirst()) { #expect(left.span.end < right.span.start) }
    for section in found where found.count > 1 {
      #expect(sentences.filter { section.span.contains($0.span) }.count >= 3)
    }
    #expect(sentences.allSatisfy { sentence in found.contains { $0.span.contains(sentence.span) } })
  }

  @Test func `takes times from cues`() throws {
    var document = try document(Self.bread + Self.comets)
    let sentences: [Sentence] = try document.require(.sentences)
    document.set(
      .cues,
      to: sentences.enumerated().map { Cue(source: [$1.span], start: Double($0) * 5, end: Double($0) * 5 + 4) })
    let found = try SplitSections().annotate(document)
    #expect(found.map(\.start) == [0, 30])
    #expect(found.map(\.end) == [29, 59])
  }

  @Test func `splits a Japanese text by its words`() throws {
    let found = try SplitSections().annotate(
      try document(
        [
          "パン屋は朝早くパンを焼く。", "パンには小麦粉と酵母が必要だ。", "職人は生地を手でこねる。", "生地は一晩休ませる。", "熱い窯がパンの皮を作る。",
          "小麦粉が生地を強くする。", "彗星が太陽系に戻ってきた。", "天文学者は望遠鏡を彗星に向けた。", "望遠鏡は彗星の塵と氷を見た。", "彗星の軌道は惑星の外まで続く。",
          "塵は惑星に届く。", "天文学者は望遠鏡で軌道を測った。",
        ], language: "ja"))
    #expect(found.count == 2)
  }

  @Test func `has no section in an empty text`() throws {
    var document = Document(id: "test", text: "")
    document.set(.sentences, to: [])
    #expect(try SplitSections().annotate(document).isEmpty)
  }

  @Test func `needs sentences`() {
    #expect(throws: MissingLayer.self) { try SplitSections().annotate(Document(id: "test", text: "Hi.")) }
  }

  @Test func `refuses sections of one sentence`() {
    var options = SplitSections.Options()
    options.minSentences = 1
    #expect(throws: InvalidOption.self) { try SplitSections(options) }
  }

  @Test func `survives spans that do not lie in the text`() throws {
    var document = Document(id: "test", text: "été. Ça va. Oui. Non. Peut-être. Bon.")
    document.set(
      .sentences,
      to: [Sentence(span: TextSpan(1, 4)), Sentence(span: TextSpan(6, 900)), Sentence(span: TextSpan(7, 12))])
    document.set(.blocks, to: [Block(span: TextSpan(0, 9000), kind: .heading)])
    #expect(try SplitSections().annotate(document).count <= 1)
  }
}

@Suite struct LightStemmerTests {
  @Test(arguments: [
    ("en", "sections", "section"), ("en", "studies", "stud"), ("de", "kindern", "kind"), ("fr", "maisons", "maison"),
    ("ru", "книгами", "книг"), ("xx", "words", "words"), ("en", "is", "is"),
  ])
  func `cuts inflection`(language: String, word: String, stem: String) {
    let bytes = Array(word.utf8)
    let end = LightStemmer.forLanguage(language).stemEnd(bytes, 0..<bytes.count)
    #expect(String(decoding: bytes[0..<end], as: UTF8.self) == stem)
  }
}
