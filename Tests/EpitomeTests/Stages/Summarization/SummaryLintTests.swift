import EpitomeCore
import EpitomeTesting
import Testing

@testable import Epitome

@Suite struct SummaryLintTests {
  /// The findings in a summary that has the marked stretches of a text.
  private func findings(_ marked: String) throws -> [SummaryLint.Finding: Int] {
    let marked = MarkedText(marked)
    var document = Document(id: "t", text: marked.text, meta: ["language": "en"])
    document.set(
      .summary, to: marked.spans.map { SummaryLine(text: document.string($0), span: $0, source: [$0], score: 1) })
    return try SummaryLint(document).counts
  }

  @Test(arguments: [
    ("A pump moves heat. ⟦But the price of it rose.⟧", SummaryLint.Finding.orphan),
    ("A pump moves heat. ⟦They bought the red one.⟧", .dangling),
    ("⟦The um pump moves the heat.⟧", .filler), ("⟦The pump moves the the heat.⟧", .filler),
    ("⟦Yeah.⟧ Pumps.", .backchannel),
    ("⟦Who bought the pump?⟧ The smith bought a pump.", .question), ("⟦The smith bought the pump⟧", .unfinished),
    ("⟦A smith bought the pump.⟧ So. ⟦The smith bought the pump.⟧", .duplicate),
  ])
  func `finds what reads badly`(marked: String, finding: SummaryLint.Finding) throws {
    #expect(try findings(marked)[finding] == 1)
  }

  @Test(arguments: [
    "⟦The smith bought the pump.⟧", "⟦A pump moves heat.⟧ ⟦But the price of it rose.⟧",
    "⟦Who bought the pump?⟧ ⟦The smith did it in May.⟧",
  ])
  func `has nothing to say of what reads well`(marked: String) throws {
    #expect(try findings(marked) == [:])
  }

  @Test func `text that is not at its place is not in the source`() throws {
    var document = Document(id: "t", text: "A pump moves heat.", meta: ["language": "en"])
    document.set(
      .summary,
      to: [
        SummaryLine(text: "A pump makes heat.", span: TextSpan(0, 18), source: [], score: 1),
        SummaryLine(text: "x", span: TextSpan(5, Int.max), source: [], score: 1),
      ])
    var sum = SummaryLint()
    sum.add(try SummaryLint(document))
    sum.add(try SummaryLint(document))
    #expect(sum.counts == [.notInSource: 4])
    #expect(sum.lines == 4)
  }
}
