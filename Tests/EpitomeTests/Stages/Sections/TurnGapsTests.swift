import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct TurnGapsTests {
  private static let chat = [
    "i am back from work", "i feed my two cats now", "yes, cats are nice", "mine sleep all day",
    "ok, i bake on sundays", "we go to the lake then",
  ]

  /// A document whose lines are turns, of those speakers in turn or of nobody.
  private func document(_ lines: [String], speakers: [String] = []) throws -> Document {
    var text = ""
    var blocks: [Block] = []
    for (index, line) in lines.enumerated() {
      let span = TextSpan(text.utf8.count, text.utf8.count + line.utf8.count)
      blocks.append(
        speakers.isEmpty
          ? Block(span: span, kind: .paragraph)
          : Block(span: span, kind: .utterance, speaker: speakers[index % speakers.count]))
      text += line + "\n"
    }
    var document = Document(id: "t", text: text, meta: ["language": .string("en")])
    document.set(.blocks, to: blocks)
    return try BreakSentences().process(document)
  }

  private func turns(_ lines: [String], speakers: [String] = []) throws -> TurnGaps {
    let document = try document(lines, speakers: speakers)
    return TurnGaps(
      document, sentences: try document.require(.sentences), blocks: try document.list(.blocks), lexicon: .english)
  }

  private func gaps(_ lines: [String], speakers: [String] = []) throws -> TopicGaps {
    let document = try document(lines, speakers: speakers)
    return TopicGaps(
      document, sentences: try document.require(.sentences), blocks: try document.list(.blocks), lexicon: .english,
      timeline: try document.timeline())
  }

  @Test func `short lines that ask and reply are a chat`() throws {
    let asks = Self.chat + ["do you like old trains?"]
    #expect(try turns(asks).form == .chat)
    #expect(try turns(Self.chat + ["i do like old trains"]).form == .prose)
    #expect(try turns(asks.map { $0.replacing("yes, ", with: "").replacing("ok, ", with: "") }).form == .prose)
    #expect(try turns(asks, speakers: ["Ann", "Bo"]).form == .talk)
  }

  @Test func `a line of a chat that asks speaks for a boundary`() throws {
    func odds(_ line: String) throws -> Double {
      let lines = ["did you sleep well?"] + Self.chat + [line]
      return try #require(try turns(lines).logOdds.last ?? nil)
    }
    #expect(try odds("do you like old trains?") > odds("we all like old trains.") + 0.8)
  }

  @Test func `a turn that announces another topic speaks for a boundary`() throws {
    func odds(_ third: String) throws -> Double {
      let lines = [
        "We counted the chairs again.", "And the tables too, all of them.", third, "Yes, that was on the list.",
      ]
      return try #require(try turns(lines, speakers: ["Ann", "Bo"]).logOdds[2])
    }
    let plain = try odds("Right there is the list of the green lamps.")
    #expect(try odds("Right, we move on to the list of the lamps.") > plain + 0.5)
  }

  @Test(arguments: [
    ("Thank you. I call Mr. Tarnow now.", ["The Chair", "Lena Voss", "The Chair", "Rolf Tarnow MP"], true),
    ("Thank you. I call the honourable member now.", ["The Chair", "Lena Voss", "The Chair", "Rolf Tarnow MP"], false),
    // He goes on.
    ("Thank you. Back to Mr. Tarnow now.", ["The Chair", "Rolf Tarnow MP", "The Chair", "Rolf Tarnow MP"], false),
    // A title alone is no name.
    ("Thank you. I call the Chair now.", ["Lena Voss", "Rolf Tarnow MP", "Lena Voss", "The Chair"], false),
  ])
  func `a turn hands over by the name of who comes next and has not spoken of late`(
    line: String, speakers: [String], hands: Bool
  ) throws {
    let lines = [
      "The ferry runs at noon.", "It has run at noon for years.", line, "I should like to ask about the pier.",
    ]
    let document = try document(lines, speakers: speakers)
    let found = Handovers(
      document, lexicon: .english,
      zip(try document.list(.blocks), lines).map { block, line in
        Handovers.Turn(speaker: block.speaker, wordCount: line.split(separator: " ").count, span: block.span)
      })
    #expect(found.contains(2) == hands)
    #expect([0, 1, 3].allSatisfy { !found.contains($0) })
    let odds = try #require(try turns(lines, speakers: speakers).logOdds[2])
    let plain = lines.map { $0.replacing("Tarnow", with: "Member") }
    let without = try #require(try turns(plain, speakers: speakers).logOdds[2])
    #expect((odds > without + 1) == hands)
  }

  @Test func `a round of greetings hands over once`() throws {
    let speakers = ["Host", "Ann", "Host", "Bo", "Host", "Cy"]
    let lines = ["Here is Ann again.", "Hello there.", "And Bo is here.", "Hello.", "So is Cy.", "Good morning."]
    let document = try document(lines, speakers: speakers)
    let found = Handovers(
      document, lexicon: .english,
      zip(try document.list(.blocks), lines).map { block, line in
        Handovers.Turn(speaker: block.speaker, wordCount: line.split(separator: " ").count, span: block.span)
      })
    #expect(lines.indices.filter { found.contains($0) } == [0])
  }

  @Test(arguments: [
    ("What does the ferry cost?", true), ("Right, we move on to the ferry.", true), ("It was a long winter.", false),
    (Array(repeating: "It was a long winter.", count: 9).joined(separator: " ") + " What does the ferry cost?", false),
  ])
  func `a section opens with the question or the announcement before its first turn`(line: String, opens: Bool) throws {
    let lines = ["The pier is old.", line, "It is dear, and it was dear before.", "Yes."]
    let gaps = try gaps(lines, speakers: ["Ann", "Bo"])
    let sentences = try document(lines, speakers: ["Ann", "Bo"]).require(.sentences)
    let answer = try #require(sentences.firstIndex { $0.span.start > lines[0].utf8.count + line.utf8.count })
    #expect(gaps.opening(of: answer) == (opens ? 1 : answer))
    #expect(gaps.opening(of: 0) == 0)
  }

  @Test func `what the turns show counts for more, the longer they are`() throws {
    let short = try gaps(
      ["We counted the chairs.", "And the tables too.", "They are all there."], speakers: ["Ann", "Bo"])
    let long = try gaps(
      (0..<3).map { "We counted the chairs in room \($0), and the tables, and the lamps of the corridor, twice." },
      speakers: ["Ann", "Bo"])
    #expect(short.weight == 2 && long.weight > 3 * short.weight)
    #expect(try gaps(Self.chat + ["do you like old trains?"]).weight == 1)
  }

  @Test func `a place for a boundary is where somebody begins or goes on at length`() throws {
    let speech = Array(repeating: "The pier is old.", count: 15).joined(separator: " ")
    let talk = try gaps(["The ferry ran. It was noon.", speech, "We waited."], speakers: ["Ann", "Bo"])
    #expect(talk.form == .talk && talk.bonus.count == 18)
    // Three turns, and from the thirteenth sentence of the second on.
    #expect(talk.places(in: talk.bonus.indices) == 3 + 3)
    let prose = try gaps(["The ferry ran. It was noon.", speech, "We waited."])
    #expect(prose.form == .prose && prose.places(in: prose.bonus.indices) == 18)
    #expect(try turns([speech, speech], speakers: ["Ann", "Bo"]).form == .chat)
  }

  @Test func `long turns of a committee are parted where the chair calls the next, whatever words they share`() throws {
    let topics = [["bursary", "college"], ["culvert", "railway"], ["orchard", "nursery"]]
    let members = ["Lena Voss", "Rolf Tarnow", "Ines Quade"]
    func openings(_ calls: (String) -> String) throws -> [Bool] {
      var lines: [String] = []
      var speakers: [String] = []
      for (topic, member) in zip(topics, members) {
        lines.append(calls(member))
        speakers.append("The Chair")
        for index in 0..<8 {
          lines.append(
            "The board of the county paid for the \(topic[index % 2]) in year \(index), and the county will look at the grant "
              + "again when the board has met, as the minister has said to the board before the summer, and the grant will be "
              + "paid by the county.")
          speakers.append(index % 2 == 0 ? member : "The Secretary")
        }
      }
      let document = try document(lines, speakers: speakers)
      return try SplitSections().annotate(document).map { document.string($0.span).hasPrefix("Thank you.") }
    }
    #expect(try openings { "Thank you. The next questions are from \($0)." } == [true, true, true])
    // The words alone do not part them there.
    #expect(try openings { _ in "Thank you. The questions may go on for a while." } != [true, true, true])
  }
}
