import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct UnpunctuatedTextTests {
  private func sentences(
    _ text: String, _ language: String, kind: Block.Kind = .utterance, cues: [Cue] = []
  ) throws -> [TextSpan] {
    var document = Document(id: "test", text: text, meta: ["language": .string(language)])
    document.set(.blocks, to: [Block(span: TextSpan(0, text.utf8.count), kind: kind)])
    document.set(.cues, to: cues)
    return try BreakSentences().annotate(document).map(\.span)
  }

  private func draw(_ marked: MarkedText, _ language: String) throws -> String {
    let document = Document(id: "test", text: marked.text, meta: ["language": .string(language)])
    return MarkedText.draw(try sentences(marked.text, language), in: document)
  }

  @Test(arguments: [
    (
      "en",
      """
      ⟦so today we are going to talk about databases⟧ ⟦i have been using this one for about three years⟧ \
      ⟦it is really fast⟧ ⟦but you have to know what you are doing⟧ ⟦what do you think about that⟧ \
      ⟦yeah that's a great question⟧ ⟦i think it depends on how many people work on the project⟧
      """
    ),
    (
      "en",
      """
      ⟦thank you for having me⟧ ⟦we started the company in 2015 with four people⟧ ⟦nobody believed that it would work⟧ \
      ⟦however we found our first customer after two months⟧ ⟦they are still with us today⟧
      """
    ),
    (
      "de",
      """
      ⟦wir haben das spiel gestern zum ersten mal ausprobiert⟧ ⟦es hat uns sehr gut gefallen⟧ \
      ⟦leider ist die anleitung nicht besonders gut geschrieben⟧ ⟦deshalb mussten wir lange suchen⟧ \
      ⟦am ende haben wir aber alles gefunden⟧
      """
    ),
    (
      "fr",
      """
      ⟦je pense que c'est une très bonne idée⟧ \
      ⟦il faut dire que nous avons eu beaucoup de problèmes⟧ ⟦aujourd'hui tout fonctionne très bien⟧
      """
    ),
    ("ja", "⟦今日は新しい機能について説明します⟧⟦この機能はとても便利です⟧⟦ただし設定には少し時間がかかります⟧⟦ぜひ一度試してみてください⟧"),
  ])
  func `breaks speech without punctuation into sentences`(language: String, marked: MarkedText) throws {
    #expect(try draw(marked, language) == marked.description)
  }

  @Test func `reads capitals where the text has them`() throws {
    let marked: MarkedText = """
      ⟦Today we look at the new release⟧ ⟦The team has worked on it for two years⟧ ⟦We asked Anna about it⟧ \
      ⟦She told us that the parser is much faster now⟧
      """
    #expect(try draw(marked, "en") == marked.description)
  }

  @Test(arguments: ["en", "de", "es", "fr", "it", "ja", "ko", "pt", "ru", "zh", "nl"])
  func `leaves the text of every sentence as it stands`(language: String) throws {
    let words = ["ja", "zh"].contains(language) ? "我们今天去学校他说好" : "una casa es grande und wir sind da так что 우리는 "
    let text = String(repeating: words, count: 60)
    let found = try sentences(text, language)
    #expect(found.count > 1)
    #expect(found.first?.start == 0)
    let covered = found.reduce(0) { $0 + $1.count }
    let spaces = zip(found, found.dropFirst()).reduce(0) { $0 + $1.1.start - $1.0.end }
    #expect(covered + spaces == Array(text.utf8).trimmed(0..<text.utf8.count).count)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.end <= $1.start && $1.end <= text.utf8.count })
  }

  @Test func `hears a pause between two cues`() throws {
    let first = "the committee looked at every single proposal that came in from the regional offices this spring"
    let second = "and the names of the people who had written them were read out loud before the vote began"
    let text = first + " " + second
    func cues(pause: Double) -> [Cue] {
      [
        Cue(source: [TextSpan(0, first.utf8.count)], start: 0, end: 6),
        Cue(source: [TextSpan(first.utf8.count + 1, text.utf8.count)], start: 6 + pause, end: 15),
      ]
    }
    let end = first.utf8.count
    #expect(try sentences(text, "en", cues: cues(pause: 2)).contains { $0.end == end })
    #expect(try !sentences(text, "en", cues: cues(pause: 0)).contains { $0.end == end })
  }

  @Test func `keeps short lines of a list and headings whole`() throws {
    let text = "how we moved the data to the new house and what it cost us in the end we will tell you next year or so"
    for kind in [Block.Kind.item, .heading] {
      #expect(try sentences(text, "en", kind: kind).count == 1)
    }
    #expect(try sentences(text, "en", kind: .utterance).count > 1)
  }

  @Test func `leaves no scrap and no endless sentence`() throws {
    let part = """
      we went down to the harbour because the boats were coming in and my brother wanted to buy fish he always buys too \
      much of it so my mother had to give half of it to the neighbours they were very happy about that
      """
    let text = Array(repeating: part, count: 20).joined(separator: " ")
    let words = try sentences(text, "en").map { span in
      Array(text.utf8)[span.start..<span.end].count { $0 == 0x20 } + 1
    }
    #expect(words.allSatisfy { (2...60).contains($0) })
    #expect(words.count > 60)
  }

  @Test(arguments: ["en", "ja"])
  func `takes time in proportion to the length`(language: String) throws {
    let part = language == "ja" ? "今日は雨が降っていますそれで家にいます" : "it rains today so we stay at home and read "
    // The best of five runs: other work on the machine only ever adds time.
    func duration(_ count: Int) throws -> Duration {
      let text = String(repeating: part, count: count)
      let runs = try (0..<5).map { _ in try ContinuousClock().measure { _ = try sentences(text, language) } }
      return try #require(runs.min())
    }
    let (short, long) = (try duration(3_000), try duration(24_000))
    #expect(long < short * 40)
  }
}
