import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct FindBlocksTests {
  private static let long =
    "This is running text that goes on for quite a while, so that a line above it may be its heading."

  private func check(_ marked: String, _ kinds: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = MarkedText(marked)
    let blocks = try FindBlocks().annotate(text.document)
    #expect(MarkedText.draw(blocks.map(\.span), in: text.document) == marked, sourceLocation: sourceLocation)
    #expect(blocks.map { String($0.kind.rawValue.prefix(1)) }.joined() == kinds, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("⟦First paragraph.⟧\n\n⟦Second paragraph.⟧\n", "pp"),
    ("\n⟦One line.⟧\n⟦Another line.⟧", "pp"),
    ("⟦第一段。⟧\n\n⟦第二段。⟧", "pp"),
    ("⟦الفقرة الأولى.⟧\n\n⟦الفقرة الثانية.⟧", "pp"),
    ("⟦- Eins⟧\n⟦- Zwei⟧\n⟦• Drei⟧", "iii"),
    ("⟦1. One thing⟧\n⟦2. Another thing⟧\n⟦(a) A third⟧", "iii"),
    ("⟦・りんご⟧\n⟦・みかん⟧", "ii"),
    ("⟦Agenda⟧\n⟦- Budget⟧\n⟦- Roof⟧", "hii"),
  ])
  func `finds paragraphs and items`(marked: String, kinds: String) throws {
    try check(marked, kinds)
  }

  @Test(arguments: [
    "⟦How the roof was mended⟧\n\n⟦\(long)⟧", "⟦2.1 Where the money went⟧\n⟦\(long)⟧", "⟦## Why it rained⟧\n⟦\(long)⟧",
    "⟦A DAY AT THE LAKE⟧\n⟦\(long)⟧",
    "⟦Почему шёл дождь⟧\n\n⟦Это длинный текст, который идёт дальше и дальше, чтобы у него был заголовок.⟧",
    "⟦庭づくりのはじめかた⟧\n\n⟦庭をつくるときには、まず日当たりと水はけを見て、それから何を植えるかをゆっくり考えるとよいでしょう。⟧",
    "⟦IV. Of the winds⟧\n⟦\(long)⟧",
  ])
  func `finds headings in plain text`(marked: String) throws {
    try check(marked, "hp")
  }

  @Test func `a line over the first that is said is a heading`() throws {
    func kinds(_ head: String) throws -> [Block.Kind] {
      let text = head + "Good morning.\nHello.\n\nSo.\n"
      let start = head.utf8.count
      let cues = [Cue(source: [TextSpan(start, start + 13)]), Cue(source: [TextSpan(start + 14, start + 20)])]
      return try FindBlocks().annotate(Document(id: "t", text: text).setting(.cues, to: cues)).map(\.kind)
    }
    #expect(try kinds("Weekly Sync – Roads, March 12, 2025\n\n").first == .heading)
    #expect(try kinds("Weekly Sync – Roads, March 12, 2025\n").first == .paragraph)
    #expect(try kinds("[Music plays]\n\n").first == .paragraph)
    #expect(try kinds("We began at nine.\n\n").first == .paragraph)
  }

  @Test(arguments: [
    "⟦Play⟧\n\n⟦Share⟧\n\n⟦Follow us⟧\n\n⟦Log in⟧", "⟦He went home.⟧\n\n⟦\(long)⟧",
    "⟦and then we left⟧\n\n⟦\(long)⟧", "⟦https://example.org/a/b⟧\n\n⟦\(long)⟧", "⟦We will see,⟧\n\n⟦\(long)⟧",
  ])
  func `takes no other short line for a heading`(marked: String) throws {
    let blocks = try FindBlocks().annotate(MarkedText(marked).document)
    #expect(!blocks.contains { $0.kind == .heading })
  }

  @Test func `joins lines that were wrapped`() throws {
    try check(
      """
      ⟦The committee met in the old town hall on Monday, and
      it took the members most of the afternoon to agree on
      the minutes of the meeting before.⟧

      ⟦After that they turned to the roof, which had leaked in
      the spring, and to the question of who should pay for
      the tiles.⟧
      """, "pp")
  }

  @Test func `joins the lines of raw captions`() throws {
    let lines = ["so today we are going", "to look at the way", "in which rivers move", "sand from one bank"]
    let text = (lines + lines + lines).joined(separator: "\n")
    let blocks = try FindBlocks().annotate(Document(id: "t", text: text))
    #expect(blocks.count == 1)
    #expect(blocks.first?.kind == .paragraph)
  }

  @Test func `reads what unglue has put back`() throws {
    let glued =
      "It rained all night and the river rose.How the town kept dry feetThe walls were built in a year. Nobody liked them at first, but they held:* They are high* They are thickIn the end the town was safe."
    let document = try SeparateGluedText().process(Document(id: "t", text: glued))
    let blocks = try FindBlocks().annotate(document)
    #expect(blocks.map(\.kind) == [.paragraph, .heading, .paragraph, .item, .item, .paragraph])
    #expect(document.string(blocks[1].span) == "How the town kept dry feet")
  }

  // MARK: Cues

  /// A document whose lines are cues: `start end speaker|text`.
  private func spoken(_ lines: [(Double?, Double?, String?, String)]) -> Document {
    let text = lines.map(\.3).joined(separator: "\n")
    var cues: [Cue] = []
    var position = 0
    for line in lines {
      let count = line.3.utf8.count
      cues.append(Cue(source: [TextSpan(position, position + count)], start: line.0, end: line.1, speaker: line.2))
      position += count + 1
    }
    return Document(id: "t", text: text).setting(.cues, to: cues)
  }

  @Test func `joins the captions of one speaker`() throws {
    let document = spoken([
      (0, 2, "Ann", "so we went down"), (2.1, 4, "Ann", "to the lake"), (4, 6, "Ben", "Was it cold?"),
      (6.5, 8, "Ann", "No."),
      (14, 15, "Ann", "Then we swam."),
    ])
    let blocks = try FindBlocks().annotate(document)
    #expect(
      blocks.map { document.string($0.span) } == [
        "so we went down\nto the lake", "Was it cold?", "No.", "Then we swam.",
      ])
    #expect(blocks.map(\.speaker) == ["Ann", "Ben", "Ann", "Ann"])
    #expect(blocks.allSatisfy { $0.kind == .utterance })
  }

  @Test func `joins captions without a speaker up to a pause`() throws {
    let document = spoken([(0, 2, nil, "one"), (2, 4, nil, "two"), (9, 10, nil, "three")])
    #expect(try FindBlocks().annotate(document).map { document.string($0.span) } == ["one\ntwo", "three"])
    var options = FindBlocks.Options()
    options.pause = 10
    #expect(try FindBlocks(options).annotate(document).count == 1)
  }

  @Test func `keeps turns without times apart`() throws {
    let document = spoken([
      (nil, nil, "Ann", "Hello."), (nil, nil, "Ann", "Me again.\n\nAnd again."), (nil, nil, "Ben", "Hi."),
    ])
    #expect(
      try FindBlocks().annotate(document).map { document.string($0.span) } == [
        "Hello.", "Me again.", "And again.", "Hi.",
      ])
  }

  @Test func `tells when a place was said, and by whom`() throws {
    let document = spoken([(10, 20, "Ann", "0123456789"), (20, 22, "Ben", "ab")])
    let timeline = try Timeline(document)
    #expect(timeline.start(of: TextSpan(0, 3)) == 10)
    #expect(timeline.start(of: TextSpan(5, 8)) == 15)
    #expect(timeline.end(of: TextSpan(5, 8)) == 18)
    #expect(timeline.end(of: TextSpan(5, 13)) == 22)
    #expect(timeline.speaker(of: TextSpan(11, 12)) == "Ben")
    #expect(timeline.start(of: TextSpan(10, 10)) == nil)
  }

  // MARK: Structure

  @Test func `takes headings and items from the structure`() throws {
    let marked = MarkedText("⟦Rivers⟧\n⟦They move\nsand.⟧\n- ⟦one⟧\n- ⟦two⟧\nAnd more of it.")
    let kinds = ["heading", "paragraph", "item", "item"]
    let structure = zip(marked.spans, kinds).map {
      StructureElement(source: [$0], kind: $1, level: $1 == "heading" ? 2 : 1)
    }
    let document = marked.document.setting(.structure, to: structure)
    let blocks = try FindBlocks().annotate(document)
    #expect(blocks.map(\.kind) == [.heading, .paragraph, .item, .item, .paragraph])
    #expect(blocks.map(\.level) == [2, nil, 1, 1, nil])
    #expect(
      blocks.map { document.string($0.span) } == ["Rivers", "They move\nsand.", "- one", "- two", "And more of it."])
  }

  @Test func `follows the structure through a rewriter`() throws {
    let marked = MarkedText("⟦Ｒｉｖｅｒｓ⟧\r\n\r\n⟦Ｔｈｅｙ  move sand.⟧")
    let structure = zip(marked.spans, ["heading", "paragraph"]).map { StructureElement(source: [$0], kind: $1) }
    let document = try NormalizeUnicode().process(marked.document.setting(.structure, to: structure))
    let blocks = try FindBlocks().annotate(document)
    #expect(blocks.map { document.string($0.span) } == ["Rivers", "They move sand."])
    #expect(blocks.map(\.kind) == [.heading, .paragraph])
  }

  @Test func `lets inner elements take their part from outer ones`() throws {
    let marked = MarkedText("⟦one\n⟦inner⟧\nrest⟧")
    let structure = marked.spans.map { StructureElement(source: [$0], kind: "item", level: $0.start == 0 ? 1 : 2) }
    let document = marked.document.setting(.structure, to: structure)
    let blocks = try FindBlocks().annotate(document)
    #expect(blocks.map { document.string($0.span) } == ["one", "inner", "rest"])
    #expect(blocks.map(\.level) == [1, 2, 1])
  }

  @Test func `blocks tile the text and lie in order`() throws {
    var random = RandomText(seed: 5)
    let stage = try FindBlocks()
    for _ in 0..<200 {
      let text = random.text(words: 60)
      var document = Document(id: "t", text: text)
      let count = document.bytes.count
      // Layers from elsewhere may hold anything.
      let cues = (0..<6).map { _ in
        let start = random.number(below: count + 9)
        return Cue(source: [TextSpan(start, start + random.number(below: 40))], start: Double(random.number(below: 90)))
      }
      if random.number(below: 2) == 0 { document.set(.cues, to: cues) }
      if random.number(below: 2) == 0 {
        document.set(.structure, to: cues.map { StructureElement(source: $0.source, kind: "item") })
      }
      let blocks = try stage.annotate(document)
      var covered = [Bool](repeating: false, count: count)
      var end = 0
      for block in blocks {
        #expect(block.span.start >= end && block.span.end <= count && !block.span.isEmpty)
        end = block.span.end
        for offset in block.span.range where offset < count { covered[offset] = true }
      }
      let left = zip(document.bytes, covered).filter { !$0.1 }.map(\.0)
      let isBlank = String(decoding: left, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
      #expect(isBlank)
    }
  }

  @Test func `a question on a restored line heads the answer, but not another question`() throws {
    let text =
      "It is open to all.Who may join the club?Anybody who pays the fee of ten crowns may join it.Is it late? Yes."
    let document = try SeparateGluedText().process(Document(id: "t", text: text))
    let blocks = try FindBlocks().annotate(document)
    #expect(blocks.filter { $0.kind == .heading }.map { document.string($0.span) } == ["Who may join the club?"])
  }
}
