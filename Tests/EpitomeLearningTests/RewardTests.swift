import Epitome
import EpitomeCore
import EpitomeLearning
import Testing

@Suite struct RewardTests {
  /// A text of two sections whose sentences each show one thing.
  private static func context(_ text: String, reference: String? = nil, budget: Int = 100) async throws
    -> Reward.Context
  {
    let record = ReferenceRecord(
      id: "t", text: text, language: "en", references: reference.map { [$0] } ?? [])
    let example = try await ExampleMaker(tokens: 100, genre: "none").example(record)
    return Reward.Context(frame: example.frame, costs: example.costs, budget: budget, target: example.target)
  }

  private static func sentence(_ start: String, in context: Reward.Context) throws -> Int {
    try #require(context.frame.spans.firstIndex { context.frame.document.string($0).hasPrefix(start) })
  }

  private static let text = """
    The council bought four electric buses for the valley line. The council bought four electric buses for the valley lines.
    This is what everybody had been asking for since spring. Would the drivers need another licence for them?
    The um depot roof um carries the solar panels now. Repairs of the old bridge begin on the second of March.
    """

  @Test func `agreement with the reference is paid`() async throws {
    let context = try await Self.context(
      Self.text, reference: "Repairs of the old bridge begin on the second of March.")
    let (bridge, buses) = (try Self.sentence("Repairs", in: context), try Self.sentence("The council", in: context))
    #expect(Reward.rougeMean.value([bridge], context) == 1)
    #expect(Reward.rougeMean.value([buses], context) < 0.3)
    #expect(Reward.rougeMean.value([], context) == 0)
    #expect(Reward.rougeMean.value([bridge], try await Self.context(Self.text)) == 0)
  }

  @Test func `saying the same twice is not paid`() async throws {
    let context = try await Self.context(Self.text)
    let first = try Self.sentence("The council", in: context)
    let bridge = try Self.sentence("Repairs", in: context)
    #expect(Reward.nonRedundancy.value([first, first + 1], context) < 0.3)
    #expect(Reward.nonRedundancy.value([first, bridge], context) > 0.7)
    #expect(Reward.nonRedundancy.value([first], context) == 1)
  }

  @Test(arguments: [
    (Reward.noDanglingPronoun, "This is what"), (.noQuestion, "Would the"), (.noDisfluency, "The um depot"),
  ])
  func `what reads badly is not paid, line by line`(reward: Reward, start: String) async throws {
    let context = try await Self.context(Self.text)
    let (bad, good) = (try Self.sentence(start, in: context), try Self.sentence("Repairs", in: context))
    #expect(reward.value([bad], context) == 0)
    #expect(reward.value([good], context) == 1)
    #expect(reward.value([bad, good], context) == 0.5)
  }

  @Test func `fragments are not paid`() async throws {
    let context = try await Self.context("Buses, buses, buses. The council bought four electric buses for the valley.")
    #expect(Reward.noFragments.value([0], context) == 0)
    #expect(Reward.noFragments.value([1], context) == 1)
  }

  @Test func `key terms are paid once`() async throws {
    let context = try await Self.context(Self.text)
    let first = try Self.sentence("The council", in: context)
    let all = Array(0..<context.frame.count)
    #expect(Reward.keyTermCoverage.value(all, context) > 0.99)
    let one = Reward.keyTermCoverage.value([first], context)
    #expect(one > 0 && one < 1)
    #expect(Reward.keyTermCoverage.value([first, first], context) == one)
  }

  @Test func `sections are counted that have a line`() async throws {
    let text =
      "# Buses\n\nThe council bought four electric buses.\n\n# Bridge\n\nRepairs of the old bridge begin in March.\n"
    let context = try await Self.context(text)
    #expect(context.frame.count == 2)
    #expect(Reward.sectionCoverage.value([0], context) == 0.5)
    #expect(Reward.sectionCoverage.value([0, 1], context) == 1)
  }

  @Test func `the budget is a hard check`() async throws {
    let context = try await Self.context(Self.text, reference: Self.text, budget: 12)
    let bridge = try Self.sentence("Repairs", in: context)
    #expect(Reward.budgetKept.value([bridge], context) == 1)
    #expect(Reward.budgetKept.value([0, bridge], context) == 0)
    #expect(RewardMix.referenced.value([bridge], context) > 0)
    #expect(RewardMix.referenced.value([0, bridge], context) == 0)
  }

  @Test func `a line that is not in the text byte for byte fails`() async throws {
    let context = try await Self.context(Self.text)
    let line = context.frame.document.string(context.frame.spans[0])
    #expect(Reward.verbatim.value([0], context, lines: [line]) == 1)
    #expect(Reward.verbatim.value([0], context, lines: [line.replacing("four", with: "five")]) == 0)
    #expect(Reward.verbatim.value([0], context, lines: []) == 0)
    #expect(Reward.verbatim.value([99], context) == 0)
  }
}
