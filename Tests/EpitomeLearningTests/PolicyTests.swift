import Epitome
import EpitomeCore
import EpitomeLearning
import Testing

@Suite struct PolicyTests {
  @Test func `features are in standard deviations of their document`() async throws {
    let frame = try await TinyMeetings.examples(1)[0].frame
    let eligible = (0..<frame.count).filter { frame.isEligible[$0] }
    #expect(eligible.count > 15)
    for feature in PolicyFeature.allCases.prefix(PolicyFeature.staticCount) {
      let values = eligible.map { frame.features[$0 * PolicyFeature.staticCount + feature.index] }
      let mean = values.reduce(0, +) / Double(values.count)
      #expect(values.allSatisfy { abs($0) <= 4 } && abs(mean) < 0.5, "\(feature)")
    }
    #expect(PolicyFeature.count == 34 && PolicyFeature.staticCount == 29)
  }

  @Test func `what depends on the sentences taken is what looking at all of them anew gives`() async throws {
    let example = try await TinyMeetings.examples(1)[0]
    let frame = example.frame
    var episode = PolicyEpisode(frame, costs: example.costs, budget: 200)
    for pick in [5, 2, 17, 6] {
      episode.take(pick)
      for other in 0..<frame.count where !episode.picks.contains(other) {
        let found = episode.dynamicFeatures(other)
        let likest = episode.picks.reduce(0) { max($0, frame.vectors.likeness($1, other)) }
        #expect(abs(found.redundancy - min(1, likest)) < 1e-9)
        #expect(found.adjacent == (episode.picks.contains { abs($0 - other) == 1 } ? 1 : 0))
        let left = 200 - episode.picks.reduce(0) { $0 + example.costs[$1] }
        #expect(abs(found.budgetShare - Double(example.costs[other]) / Double(left)) < 1e-12)
        let same = episode.picks.count { frame.sections[$0] == frame.sections[other] }
        #expect(abs(found.sameSection - Double(same) / Double(episode.picks.count)) < 1e-12)
        #expect(found.uncovered <= max(-4, min(4, frame.gains[other])) + 1e-9)
      }
    }
    // What it says was said: the same sentence again adds less than before.
    let others = (0..<frame.count).filter { !episode.picks.contains($0) }
    let twin = try #require(
      others.first { other in episode.picks.contains { frame.vectors.likeness($0, other) > 0.6 } })
    #expect(episode.dynamicFeatures(twin).uncovered < frame.gains[twin])
  }

  @Test func `a policy keeps the budget and takes the best that fits`() async throws {
    for example in try await TinyMeetings.examples(4) {
      let picks = example.picks(.hand)
      let spent = picks.reduce(0) { $0 + example.costs[$1] }
      #expect(spent <= example.budget && Set(picks).count == picks.count && !picks.isEmpty)
      let rest = (0..<example.frame.count).filter { example.frame.isEligible[$0] && !picks.contains($0) }
      #expect(rest.allSatisfy { example.costs[$0] > example.budget - spent })
    }
    var policy = SelectionPolicy()
    policy[.figures] = 1
    let example = try await TinyMeetings.examples(1)[0]
    let first = try #require(example.picks(policy).first)
    let line = example.frame.document.string(example.frame.spans[first])
    #expect(line.utf8.contains { (0x30...0x39).contains($0) })
  }

  @Test func `an explanation adds up to the score, and its lines are those of the summary`() async throws {
    let document = try await TinyMeetings.examples(1)[0].frame.document
    var options = Summarize.Options()
    (options.length, options.policy) = ("40 words", "builtin:hand")
    let explanation = try PolicyExplanation(document, .hand, options)
    #expect(!explanation.lines.isEmpty)
    for line in explanation.lines {
      #expect(abs(line.parts.reduce(0) { $0 + $1.value } - line.score) < 1e-9)
    }
    let summary = try Summarize(options).annotate(document)
    #expect(Set(summary.map(\.text)) == Set(explanation.lines.map(\.text)))
    #expect(summary.max { $0.score < $1.score }?.text == explanation.lines[0].text)
    #expect(summary.map(\.span.start) == summary.map(\.span.start).sorted())
  }

  @Test(arguments: ["builtin:nobody", "head:nobody", "no/such/file.json", "builtin:terms"])
  func `a policy that is not there or decides something else is an error of the option`(policy: String) {
    var options = Summarize.Options()
    options.policy = policy
    #expect(throws: InvalidOption.self) { try Summarize(options) }
  }

  @Test func `a policy mentions what must be mentioned and keeps to what was asked`() async throws {
    let document = try await TinyMeetings.examples(1)[0].frame.document
    var options = Summarize.Options()
    (options.length, options.policy, options.mustMention) = ("2 sentences", "builtin:hand", ["printer"])
    let summary = try Summarize(options).annotate(document)
    #expect(summary.count == 2 && summary.contains { $0.text.contains("printer") })
    (options.mustMention, options.about) = ([], "archive")
    #expect(try Summarize(options).annotate(document).allSatisfy { $0.text.contains("archive") })
  }
}
