import Epitome
import EpitomeCore
import Testing

@testable import EpitomeLearning

@Suite struct GateTests {
  @Test func `a sure gain passes, an unsure one does not`() async throws {
    let (train, test) = (try await TinyMeetings.examples(12), try await TinyMeetings.examples(10, seed: 2))
    var configuration = TrainingConfiguration()
    (configuration.updates, configuration.rewards, configuration.staysWithinBounds) = (80, .rougeOnly, false)
    let result = try await PolicyGradientTrainer(configuration).train([train], from: .hand)
    let (before, after) = (PolicyEvaluation(.hand, on: test), PolicyEvaluation(result.policy, on: test))
    let isSure = PairedDifference(after.scores, minus: before.scores).low > 0
    let verdict = PromotionGate.judge(after, parent: before)
    #expect(isSure)
    #expect(verdict.isPassed == PromotionGate.alarms(after, parent: before).isEmpty)
    #expect(!PromotionGate.judge(before, parent: before).isPassed)
  }

  @Test func `a loss elsewhere stops a base policy`() async throws {
    let test = try await TinyMeetings.examples(10, seed: 2)
    let (hand, nothing) = (PolicyEvaluation(.hand, on: test), PolicyEvaluation(SelectionPolicy(), on: test))
    let better = hand.mean > nothing.mean ? hand : nothing
    let worse = hand.mean > nothing.mean ? nothing : hand
    let verdict = PromotionGate.judge(better, parent: worse, others: [("calls", worse, better)])
    #expect(!verdict.isPassed)
    #expect(verdict.reasons.contains { $0.hasPrefix("calls loses") })
  }

  @Test func `the alarm stops a policy that takes scraps, however well its checks look`() async throws {
    let text = (0..<30).map { index in
      index % 2 == 0
        ? "The new budget of the town council pays for electric buses and for the repair of the old bridge number \(index)."
        : "Right, item \(index) then."
    }.joined(separator: " ")
    let records = (0..<6).map {
      ReferenceRecord(id: "\($0)", text: text, language: "en", references: ["The budget pays for buses."])
    }
    let examples = try await ExampleMaker(tokens: 60, genre: "none").examples(records, jobs: 1)
    var (parent, scraps) = (SelectionPolicy(), SelectionPolicy())
    parent[.logWords] = 1
    scraps[.logWords] = -1
    let (before, after) = (PolicyEvaluation(parent, on: examples), PolicyEvaluation(scraps, on: examples))
    let alarms = PromotionGate.alarms(after, parent: before)
    #expect(alarms.contains { $0.hasPrefix("alarm: length of picks") })
    #expect(!PromotionGate.judge(after, parent: before).isPassed)
  }

  @Test func `leaving the bounds costs the more the longer it lasts, and nothing once it is over`() async throws {
    let text = (0..<30).map { index in
      index % 2 == 0
        ? "The new budget of the town council pays for electric buses and for the repair of the old bridge number \(index)."
        : "Right, item \(index) then."
    }.joined(separator: " ")
    let record = ReferenceRecord(id: "a", text: text, language: "en", references: ["Right, item 3 then."])
    let example = try await ExampleMaker(tokens: 60, genre: "none").example(record)
    var (start, scraps) = (SelectionPolicy(), SelectionPolicy())
    start[.logWords] = 1
    scraps[.logWords] = -1
    var prices = BoundPrices(start, [example])
    let (long, short) = (example.picks(start), example.picks(scraps))
    #expect(prices.cost(short, example.context) == 0)
    prices.settle(scraps)
    let first = prices.cost(short, example.context)
    #expect(first > 0 && prices.cost(long, example.context) < 0)
    prices.settle(scraps)
    #expect(prices.cost(short, example.context) > first)
    for _ in 0..<100 { prices.settle(start) }
    #expect(prices.cost(short, example.context) == 0)
  }

  @Test func `a profile needs clicks, and documents`() {
    let ranking = (profile: [Double](repeating: 0.9, count: 6), parent: [Double](repeating: 0.5, count: 6))
    #expect(PromotionGate.judge(ranking: ranking, clicks: (60, 6), evaluation: nil).isPassed)
    #expect(!PromotionGate.judge(ranking: ranking, clicks: (47, 6), evaluation: nil).isPassed)
    #expect(!PromotionGate.judge(ranking: ranking, clicks: (60, 3), evaluation: nil).isPassed)
    #expect(!PromotionGate.judge(ranking: (ranking.parent, ranking.parent), clicks: (60, 6), evaluation: nil).isPassed)
  }

  @Test func `differences come with intervals`() {
    let difference = PairedDifference([3, 4, 5, 6], minus: [2, 2, 2, 2])
    #expect(difference.mean == 2.5 && difference.low < 2.5 && difference.high > 2.5 && difference.low >= 1)
    #expect(PairedDifference([], minus: []).mean == 0)
    #expect(FixedPoint.text(-0.004) == "0.00" && FixedPoint.text(-1.5, 1) == "-1.5" && FixedPoint.text(2.005, 0) == "2")
  }
}
