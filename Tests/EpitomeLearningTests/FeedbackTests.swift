import Epitome
import EpitomeCore
import Testing

@testable import EpitomeLearning

@Suite struct FeedbackTests {
  private static let parent = PolicyCheckpoint(
    target: .summary, weights: SelectionPolicy.hand.weights, parent: nil, ["kind": "base"])

  /// What a reader clicks who wants figures, over some meetings.
  private static func clicks(_ count: Int, chance: Double = 0) async throws -> [Click] {
    var random = SeededRandom(9)
    let width = PolicyFeature.staticCount
    return try await TinyMeetings.examples(count).flatMap { example in
      (0..<12).map { candidate in
        let isFigure = example.frame.document.string(example.frame.spans[candidate]).utf8.contains {
          (0x30...0x39).contains($0)
        }
        return Click(
          target: .summary, document: example.frame.document.id, text: "",
          isWanted: isFigure != (random.unit() < chance),
          features: Array(example.frame.features[candidate * width..<(candidate + 1) * width]))
      }
    }
  }

  @Test func `a wish is learnt from some dozens of clicks, ten in a hundred of them wrong`() async throws {
    let clicks = try await Self.clicks(6, chance: 0.1)
    let outcome = try await ProfileTraining.run("me", ClickLog(lines: clicks.map(\.line)), parent: Self.parent)
    #expect(outcome.verdict.isPassed)
    let policy = try #require(outcome.checkpoint.policy)
    #expect(policy[.figures] > SelectionPolicy.hand[.figures] + 0.3)
    let test = try await TinyMeetings.examples(8, seed: 4)
    #expect(Self.acceptance(policy, test) > Self.acceptance(.hand, test) + 0.2)
  }

  /// The share of three lines shown that have a figure.
  private static func acceptance(_ policy: SelectionPolicy, _ examples: [TrainingExample]) -> Double {
    var (wanted, all) = (0, 0)
    for example in examples {
      for pick in policy.picks(example.frame, costs: example.frame.words.map { _ in 1 }, budget: 3) {
        let line = example.frame.document.string(example.frame.spans[pick])
        wanted += line.utf8.contains { (0x30...0x39).contains($0) } ? 1 : 0
        all += 1
      }
    }
    return Double(wanted) / Double(all)
  }

  @Test func `the order of clicks does not matter but for rounding`() async throws {
    let clicks = try await Self.clicks(5)
    let learner = TasteLearner()
    let (forth, back) = (
      learner.weights(clicks, parent: SelectionPolicy.hand.weights),
      learner.weights(clicks.reversed(), parent: SelectionPolicy.hand.weights)
    )
    #expect(zip(forth, back).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test func `a profile that costs too much gives up what it must`() async throws {
    let examples = try await TinyMeetings.examples(10)
    // A reader who wants what the references have not, many times over.
    let clicks = try await Self.clicks(10).map { click in
      var click = click
      click.isWanted.toggle()
      return click
    }
    let learner = TasteLearner()
    let parent = SelectionPolicy.hand.weights
    let free = learner.weights(clicks, parent: parent)
    let found = try await learner.affordable(clicks, parent: parent, examples: examples)
    let evaluation = try #require(found.evaluation)
    #expect(PolicyEvaluation(SelectionPolicy(weights: free), on: examples).mean < 0.95 * evaluation.parent.mean)
    #expect(evaluation.profile.mean >= 0.95 * evaluation.parent.mean)
    let likelihood = ClickLikelihood(clicks)
    #expect(likelihood.logarithm(found.weights) > likelihood.logarithm(parent))
    #expect(likelihood.logarithm(found.weights) < likelihood.logarithm(free))
    let again = try await learner.affordable(clicks, parent: parent, examples: examples, jobs: 2)
    #expect(again.weights == found.weights)
    #expect(try await learner.affordable(clicks, parent: parent, examples: []).weights == free)
  }

  @Test func `within a bound no weights are more probable on the way from the parent's to what the clicks ask for`()
    async throws
  {
    let examples = try await TinyMeetings.examples(10)
    let clicks = try await Self.clicks(10).map { click in
      var click = click
      click.isWanted.toggle()
      return click
    }
    let (parent, learner) = (SelectionPolicy.hand.weights, TasteLearner())
    let free = learner.weights(clicks, parent: parent)
    let found = try await learner.affordable(clicks, parent: parent, examples: examples)
    let bound = 0.95 * PolicyEvaluation(.hand, on: examples).mean
    let search = ConstrainedTaste(clicks, prior: parent, strength: 10, examples: examples, bound: bound)
    for step in 0...50 {
      let between = zip(parent, free).map { $0 + Double(step) / 50 * ($1 - $0) }
      if PolicyEvaluation(SelectionPolicy(weights: between), on: examples).mean >= bound {
        #expect(search.logPosterior(found.weights) >= search.logPosterior(between))
      }
    }
  }

  @Test func `clicks on lines and terms that are no longer there are refused`() async throws {
    let maker = try ExampleMaker(tokens: 40)
    let document = try await maker.document(TinyMeetings.records(1)[0])
    let reader = try FeedbackReader(document)
    let line = try #require(try document.list(.summary).first)
    let click = try reader.click(line: 1, isWanted: true)
    #expect(click.text == line.text && click.isWanted)
    #expect(Click(parsing: click.line)?.document == document.id)
    #expect(throws: LearningError.self) { try reader.click(line: 99, isWanted: true) }
    #expect(throws: LearningError.self) { try reader.click(sentence: 999, isWanted: true) }
    #expect(throws: LearningError.self) { try reader.click(span: line.span, text: "Something else.", isWanted: true) }
    #expect(throws: LearningError.self) { try reader.click(term: 999, isWanted: true) }
    let marks = try FeedbackReader.marks(
      Array(
        """
        {"document":"tiny0","span":[\(line.span.start),\(line.span.end)],"text":"\(line.text)","verdict":"reject"}

        """.utf8), name: "marks")
    #expect(try marks.map { try reader.click($0.mark).isWanted } == [false])
    #expect(throws: LearningError.self) { try FeedbackReader.marks(Array("{\"document\":1}".utf8), name: "m") }
  }

  @Test func `a taste for key terms ranks what was found once more`() throws {
    let terms = [
      Term(text: "bus", spans: [TextSpan(0, 3), TextSpan(9, 12), TextSpan(20, 23)], score: 1),
      Term(text: "electric valley line", spans: [TextSpan(30, 50)], score: 0.4),
    ]
    let document = Document(id: "t", text: String(repeating: "x", count: 100))
    #expect(TermTaste.neutral.ranked(terms, in: document, limit: 5).map(\.text) == ["bus", "electric valley line"])
    var taste = TermTaste.neutral
    taste.weights[TermTasteFeature.allCases.count - 1] = 4
    let ranked = taste.ranked(terms, in: document, limit: 1)
    #expect(ranked.map(\.text) == ["electric valley line"] && ranked[0].score == 1)
  }
}
