import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct SummarizeTests {
  static let talk = """
    A heat pump moves heat from the cold side of a wall to the warm side. But that is not why people buy one. \
    Um, well, you know, it is what it is. The running cost of a heat pump depends on the price of electricity and on its \
    coefficient of performance. Why would anybody measure the coefficient of performance in summer? \
    The coefficient of performance falls when the outside air is cold, because the heat pump has to lift the heat further. \
    They said so. A well insulated house needs a smaller heat pump, and a smaller heat pump has a lower price. \
    Right. Radiators that were made for a gas boiler are often too small for a heat pump, since its water is cooler. \
    My neighbour paints boats.
    """

  static func prepared(_ text: String, language: String = "en") throws -> Document {
    let steps = try ["blocks", "sentences"].map { try StageRegistry.builtIn.stage($0).makeStep() }
    let document = Document(id: "t", text: text, meta: ["language": .string(language)])
    return try Pipeline(steps).process(document)
  }

  static func summary(_ document: Document, _ options: Summarize.Options = .init()) throws -> [SummaryLine] {
    try Summarize(options).annotate(document)
  }

  static func options(_ change: (inout Summarize.Options) -> Void) -> Summarize.Options {
    var options = Summarize.Options()
    change(&options)
    return options
  }

  @Test func `takes whole sentences in document order, each the bytes of its span`() throws {
    let document = try Self.prepared(Self.talk)
    let sentences = try document.list(.sentences)
    let lines = try Self.summary(document, Self.options { $0.length = "3 sentences" })
    #expect(lines.count == 3)
    #expect(lines.map(\.span) == lines.map(\.span).sorted())
    for line in lines {
      #expect(sentences.contains(Sentence(span: line.span)))
      #expect(line.text == document.string(line.span))
      #expect(line.source == [line.span])
    }
    #expect(lines.map(\.score).max() == 1)
  }

  @Test func `no line of a section keeps one of another company where each has its own length`() throws {
    // The second section opens with a line that leans on the last one of the first.
    let first =
      "The harbour has a new crane, and the crane lifts forty tonnes. It moves the heaviest boxes of the harbour."
    let second =
      "That crane came from the north on a barge. The barge came back with boxes of salt for the mill of the town."
    var document = try Self.prepared(first + " " + second)
    let border = first.utf8.count + 1
    document.set(
      .sections,
      to: [
        Section(span: TextSpan(0, border - 1), title: ""),
        Section(span: TextSpan(border, document.bytes.count), title: ""),
      ])
    for length in 1...2 {
      let lines = try Self.summary(
        document,
        Self.options {
          $0.per = "section"
          $0.length = "\(length) sentences"
        })
      for section in 0...1 { #expect(lines.count { $0.section == section } <= length) }
    }
  }

  @Test func `a speaker need not be written as the source does`() throws {
    let text =
      "Ingrid Solheim: The boats are made of oak and pine.\nBo Ek: The boats are made of iron.\nIngrid Solheim: Oak is dear."
    guard case .document(let read)? = TranscriptReader().read(Array(text.utf8), id: "t").first else {
      Issue.record("the text was not read")
      return
    }
    let document = try BreakSentences().process(try FindBlocks().process(read))
    let lines = try Self.summary(document, Self.options { $0.speaker = "ingrid solheim" })
    #expect(!lines.isEmpty && lines.allSatisfy { $0.speaker == "Ingrid Solheim" })
  }

  @Test(arguments: [("5", 5), ("2 Sentences", 2)])
  func `a number alone counts sentences, and capitals do not matter`(length: String, count: Int) throws {
    #expect(try SummaryLength(length) == .sentences(count))
  }

  @Test(arguments: ["But that", "Um, well", "Why would", "They said", "Right.", "My neighbour"])
  func `holds back what leans on other sentences or says nothing`(opening: String) throws {
    let lines = try Self.summary(try Self.prepared(Self.talk))
    #expect(lines.count == 5)
    #expect(!lines.contains { $0.text.hasPrefix(opening) })
  }

  @Test(arguments: [("40 words", 40), ("25 words", 25), ("1 words", 1)])
  func `never has more words than asked for`(length: String, most: Int) throws {
    let document = try Self.prepared(Self.talk)
    let lines = try Self.summary(document, Self.options { $0.length = length })
    #expect(lines.reduce(0) { $0 + document.words.words(in: $1.span).count } <= most)
    #expect(lines.isEmpty == (most < 5))
  }

  @Test func `never has more characters or a greater share than asked for`() throws {
    let document = try Self.prepared("水泵输送热量。热泵的价格取决于电价和性能系数。天气很好。室外寒冷时热泵的性能系数下降。", language: "zh")
    let lines = try Self.summary(document, Self.options { $0.length = "20 characters" })
    #expect(!lines.isEmpty)
    #expect(lines.reduce(0) { $0 + $1.text.unicodeScalars.count } <= 20)
    let half = try Self.summary(document, Self.options { $0.length = "50 %" })
    #expect(half.reduce(0) { $0 + $1.text.unicodeScalars.count } <= document.text.unicodeScalars.count / 2 + 1)
  }

  @Test func `who takes leave says nothing of what was told`() throws {
    let leave = "Thank you so much for joining us from the institute of heat pumps and of the price of electricity."
    let told = "We were told a great deal at the institute of heat pumps and of the price of electricity."
    for (last, isTaken) in [(leave, false), (told, true)] {
      let document = try Self.prepared("They said so. Right. My neighbour paints boats and mends nets. \(last)")
      let lines = try Self.summary(document, Self.options { $0.length = "1 sentence" })
      #expect(lines.count == 1 && lines.contains { $0.text == last } == isTaken)
    }
  }

  @Test func `is about what was asked`() throws {
    let lines = try Self.summary(
      try Self.prepared(Self.talk),
      Self.options {
        $0.length = "1 sentence"
        $0.about = "radiators"
      })
    #expect(
      lines.map(\.text) == [
        "Radiators that were made for a gas boiler are often too small for a heat pump, since its water is cooler."
      ])
  }

  @Test func `mentions what it must`() throws {
    let lines = try Self.summary(
      try Self.prepared(Self.talk),
      Self.options {
        $0.length = "2 sentences"
        $0.mustMention = ["Boats", "unheard of"]
      })
    #expect(lines.count == 2)
    #expect(lines.last?.text == "My neighbour paints boats.")
  }

  @Test func `gives each section a share of its own where asked`() throws {
    var document = try Self.prepared(Self.talk)
    let half = document.text.utf8.count / 2
    let sentences = try document.list(.sentences)
    let border = sentences.first { $0.span.start > half }?.span.start ?? half
    document.set(
      .sections,
      to: [
        Section(span: TextSpan(0, border), title: "", titleSpan: nil),
        Section(span: TextSpan(border, document.bytes.count), title: "", titleSpan: nil),
      ])
    let lines = try Self.summary(
      document,
      Self.options {
        $0.length = "1 sentence"
        $0.per = "section"
      })
    #expect(lines.map(\.section) == [0, 1])
  }

  @Test func `leaves out headings and sponsor reads`() throws {
    var document = try Self.prepared("The best heat pump of all heat pumps\n\n" + Self.talk)
    let talk = TextSpan(38, document.bytes.count)
    document.set(
      .blocks,
      to: [
        Block(span: TextSpan(0, 36), kind: .heading, level: 1), Block(span: talk, kind: .paragraph),
      ])
    let sponsor = try document.list(.sentences)[1].span
    document.set(.marks, to: [Mark(span: sponsor, kind: .sponsor, reason: "test")])
    let lines = try Self.summary(document, Self.options { $0.length = "20 sentences" })
    #expect(!lines.isEmpty)
    #expect(!lines.contains { $0.span.start < 36 || $0.span == sponsor })
  }

  @Test func `cites time and speaker of the cues`() throws {
    let source =
      "Heat pumps move heat from a cold place to a warm place. A heat pump needs electricity for its compressor."
    let border = 56
    var document = try Self.prepared(source)
    document.set(
      .cues,
      to: [
        Cue(source: [TextSpan(0, border - 1)], start: 1, end: 4, speaker: "Ann"),
        Cue(source: [TextSpan(border, source.utf8.count)], start: 5, end: 9.5, speaker: "Ben"),
      ])
    document.set(
      .sentences,
      to: [
        Sentence(span: TextSpan(0, border - 1)), Sentence(span: TextSpan(border, source.utf8.count)),
      ])
    let lines = try Self.summary(document)
    #expect(lines.map(\.speaker) == ["Ann", "Ben"])
    #expect(lines.map(\.start) == [1, 5])
    #expect(lines.map(\.end) == [4, 9.5])
    let ben = try Self.summary(document, Self.options { $0.speaker = "Ben" })
    #expect(ben.map(\.speaker) == ["Ben"])
  }

  @Test(arguments: [
    ("ANNA WEBER (CFO)", ["Anna Weber (CFO)"]), ("weber", ["Anna Weber (CFO)", "Tom Weber"]),
    ("Anna", ["Anna Weber (CFO)"]),
    ("anna weber", ["Anna Weber (CFO)"]), ("Anna (CFO)", []), ("Web", []), ("?", []), ("Tom", ["Tom Weber"]),
    ("tom weber jr", []),
  ])
  func `a speaker is known by the whole label, or by words of it`(name: String, speakers: [String]) throws {
    let said = [
      ("Anna Weber (CFO)", "Heat pumps move heat from a cold place to a warm place."),
      ("Tom Weber", "A heat pump needs electricity for its compressor."),
      ("Annabel", "The compressor of a heat pump lasts for twenty years."),
    ]
    var document = try Self.prepared(said.map(\.1).joined(separator: "\n"))
    var (start, cues, sentences) = (0, [Cue](), [Sentence]())
    for (speaker, text) in said {
      let span = TextSpan(start, start + text.utf8.count)
      cues.append(Cue(source: [span], start: nil, end: nil, speaker: speaker))
      sentences.append(Sentence(span: span))
      start = span.end + 1
    }
    document.set(.cues, to: cues)
    document.set(.sentences, to: sentences)
    let lines = try Self.summary(document, Self.options { ($0.speaker, $0.length) = (name, "3 sentences") })
    #expect(lines.map(\.speaker) == speakers)
  }

  @Test func `cuts off an opening that says nothing, and says where it was`() throws {
    let document = try Self.prepared("So, um, the price of a heat pump depends on the price of electricity.")
    let line = try #require(try Self.summary(document).first)
    #expect(line.text == "the price of a heat pump depends on the price of electricity.")
    #expect(line.text == document.string(line.span))
    #expect(line.cut == TextSpan(0, line.span.start))
    #expect(line.source == [line.span])
  }

  @Test func `a sentence that leans on another comes with it`() throws {
    let text = """
      The harbour master of the northern island keeps a wooden ledger. It records the tides, the tolls, the fishing \
      boats, the storms, the wrecks and the names of all drowned sailors since the founding of the harbour.
      """
    let lines = try Self.summary(try Self.prepared(text), Self.options { $0.length = "2 sentences" })
    #expect(lines.count == 2)
    #expect(lines.last?.text.hasPrefix("It records") == true)
  }

  @Test func `does not say mostly the same twice`() throws {
    let text = """
      The heat pump in the cellar of the old house moves heat from the outside air into the water. \
      The heat pump in the cellar of the old house moves the heat from the outside air into water. \
      Radiators that were made for a gas boiler are often too small.
      """
    let lines = try Self.summary(try Self.prepared(text), Self.options { $0.length = "3 sentences" })
    #expect(lines.count == 2)
    #expect(lines.last?.text.hasPrefix("Radiators") == true)
  }

  @Test func `gives the whole and each section lines where both are asked for`() throws {
    var document = try Self.prepared(Self.talk)
    let sentences = try document.list(.sentences)
    let border = sentences[sentences.count / 2].span.start
    document.set(
      .sections,
      to: [
        Section(span: TextSpan(0, border), title: "", titleSpan: nil),
        Section(span: TextSpan(border, document.bytes.count), title: "", titleSpan: nil),
      ])
    let whole = try Self.summary(document, Self.options { $0.length = "2 sentences" })
    let both = try Self.summary(
      document,
      Self.options {
        $0.length = "2 sentences"
        $0.per = "both"
      })
    #expect(Set(both.map(\.span)).isSuperset(of: whole.map(\.span)))
    #expect(both.map(\.section) == [0, 0, 1, 1])
  }

  @Test func `refuses choices that there are not`() {
    #expect(throws: InvalidOption.self) { try Summarize(Self.options { $0.per = "page" }) }
    #expect(throws: InvalidOption.self) { try Summarize(Self.options { $0.genre = "opera" }) }
  }

  @Test func `what was learnt of a genre changes what is expected, in its language only`() throws {
    func probabilities(_ genre: String, _ language: String) throws -> [Double] {
      let stage = try Summarize(Self.options { $0.genre = genre })
      return try stage.basis(of: try Self.prepared(Self.talk, language: language)).expectation.probabilities
    }
    #expect(try probabilities("meeting", "en") != probabilities("none", "en"))
    #expect(try probabilities("meeting", "de") == probabilities("none", "de"))
    #expect(try probabilities("auto", "en") == probabilities("none", "en"))
  }

  @Test func `says what a summary goes by, of every sentence and word`() throws {
    let document = try Self.prepared(Self.talk)
    let features = try SummaryFeature.all(of: document)
    let sentences = features.filter { $0.span != nil }
    let words = features.filter { $0.word != nil }
    #expect(sentences.count == (try document.list(.sentences).count))
    #expect(sentences.allSatisfy { $0.values.count == sentences[0].values.count })
    #expect(words.first { $0.word == "pump" }?.count == 6)
    #expect(words.allSatisfy { $0.values.keys.sorted() == WordEvidence.names.sorted() })
    var wire = document
    wire.set(.features, to: features)
    #expect(try wire.list(.features) == features)
  }

  @Test(arguments: ["", "many", "0", "0 words", "-1 words", "5 pages", "101 %", "1.5 sentences"])
  func `refuses a length that is none`(length: String) {
    #expect(throws: InvalidOption.self) { try Summarize(Self.options { $0.length = length }) }
  }

  @Test(arguments: ["5 sentences", "1 sentence", "120 words", "400 characters", "10 %", "10%", "2.5 percent"])
  func `takes every way to say a length`(length: String) throws {
    _ = try Summarize(Self.options { $0.length = length })
  }

  @Test func `an empty document has an empty summary, and one without sentences none`() throws {
    #expect(try Self.summary(Document(id: "t", text: "").setting(.sentences, to: [])).isEmpty)
    #expect(throws: MissingLayer.self) { try Self.summary(Document(id: "t", text: "x")) }
  }
}
