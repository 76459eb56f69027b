import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct SummaryHabitsTests {
  private static let report = """
    We are pleased with the progress of the company and with the work of our people in the field. \
    The company made progress in the field with the work of its people, and we thank them for the work. \
    Revenue rose 12% to $3.4 billion from $3.0 billion in 2020. \
    Earnings per share were $1.65, up from $1.20 in 2020. \
    The people of the company are the reason for the progress of the company in the field. \
    We expect earnings per share of $3.75 to $3.95 in 2021.
    """

  private func summary(_ text: String, _ length: String, genre: String = "none") throws -> [String] {
    try SummarizeTests.summary(
      try SummarizeTests.prepared(text),
      SummarizeTests.options {
        $0.length = length
        $0.genre = genre
      }
    ).map(\.text)
  }

  @Test func `a text that reports figures is summed up by them`() throws {
    let lines = try summary(Self.report, "3 sentences")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.contains("$") })
  }

  @Test func `a single figure makes no report`() throws {
    let document = try SummarizeTests.prepared(SummarizeTests.talk + " My neighbour has 2 boats.")
    let candidates = try SummaryCandidate.all(in: document, LanguageSpread(document), speaker: "")
    let words = candidates.reduce(0) { $0 + $1.words.count }
    #expect(SummaryHabits(nil).weights(candidates, words: words).allSatisfy { $0 == 1 })
    #expect(SummaryHabits(.call).weights(candidates, words: words).contains { $0 > 1 })
  }

  @Test(arguments: [
    ("In 1912 he wrote it, on page 88, and in 1915 again, on lines 4 to 11, with GPT-4.5.", 0),
    ("It cost $3 or 4 million, 12 % of the 2.5 tonnes, and € 9.", 5), ("3,400 people left.", 1),
    ("Chapter 3 is long.", 0),
    ("Es waren 7 Millionen im Jahr 2020.", 1),
  ])
  func `money, shares, what is measured and millions are figures, years and pages are none`(text: String, count: Int)
    throws
  {
    let document = try SummarizeTests.prepared(text, language: text.hasPrefix("Es") ? "de" : "en")
    let candidates = try SummaryCandidate.all(in: document, LanguageSpread(document), speaker: "")
    #expect(candidates.map(\.traits.figures) == [count])
  }

  @Test func `the first sentence of a page counts more than that of talk`() throws {
    let sentences = (0..<60).map {
      "The keeper of house \($0 % 2 == 0 ? "north" : "south") feeds the grey seals at noon."
    }
    let fullest = "The keeper of house north feeds the grey seals of the keeper of house south at noon."
    let text = sentences.joined(separator: " ") + " " + fullest
    #expect(try summary(text, "1 sentence") == [fullest])
    #expect(try summary(text, "1 sentence", genre: "page") == [sentences[0]])
    let page = SummaryHabits(.page).lead
    let other = SummaryHabits(nil).lead
    #expect(page.worth > other.worth && page.longest > other.longest)
    #expect(SummaryHabits(.interview).lead.opening > other.opening)
  }

  @Test(arguments: SummaryGenre.allCases)
  func `every genre can be asked for in every language`(genre: SummaryGenre) throws {
    #expect(try summary(Self.report, "2 sentences", genre: genre.rawValue).count == 2)
    let document = try SummarizeTests.prepared("水泵输送热量。热泵的价格取决于电价和性能系数。室外寒冷时热泵的性能系数下降。", language: "zh")
    let lines = try SummarizeTests.summary(
      document,
      SummarizeTests.options {
        $0.length = "1 sentence"
        $0.genre = genre.rawValue
      })
    #expect(lines.count == 1)
  }
}
