import Epitome
import EpitomeCore
import EpitomeLearning
import Testing

@Suite struct TrainingTests {
  private static func configuration(_ seed: Int = 3, updates: Int = 40, jobs: Int = 1) -> TrainingConfiguration {
    var configuration = TrainingConfiguration()
    (configuration.seed, configuration.updates, configuration.jobs) = (seed, updates, jobs)
    (configuration.staysWithinBounds, configuration.chains) = (false, 2)
    return configuration
  }

  @Test func `reward at the end of a summary teaches which sentences it takes`() async throws {
    let (train, test) = (try await TinyMeetings.examples(12), try await TinyMeetings.examples(10, seed: 2))
    let result = try await PolicyGradientTrainer(Self.configuration(updates: 80)).train(
      [train], from: SelectionPolicy())
    let before = PolicyEvaluation(SelectionPolicy(), on: test)
    let after = PolicyEvaluation(result.policy, on: test)
    #expect(PairedDifference(after.scores, minus: before.scores).low > 5)
    #expect(result.policy[.figures] > 0.2)
    #expect(result.curve.count == 80)
    #expect(result.curve.suffix(10).reduce(0, +) > result.curve.prefix(10).reduce(0, +))
  }

  @Test func `the same seed gives the same bytes whatever the number of jobs`() async throws {
    let train = try await TinyMeetings.examples(9)
    func bytes(_ seed: Int, jobs: Int) async throws -> [UInt8] {
      let training = { () -> PolicyTraining in
        var training = PolicyTraining(domain: "tiny", sources: [])
        training.configuration = Self.configuration(seed, jobs: jobs)
        return training
      }()
      let parent = PolicyCheckpoint(target: .summary, weights: SelectionPolicy.hand.weights, parent: nil, [:])
      return try await training.run([train], parent: parent, evaluation: ("", [])).checkpoint.bytes
    }
    let first = try await bytes(3, jobs: 1)
    #expect(try await bytes(3, jobs: 1) == first)
    #expect(try await bytes(3, jobs: 4) == first)
    #expect(try await bytes(4, jobs: 1) != first)
  }

  @Test func `the mean of several runs hangs less on chance than a single run`() async throws {
    let train = try await TinyMeetings.examples(9)
    func spread(chains: Int) async throws -> Double {
      var policies: [SelectionPolicy] = []
      for seed in 1...5 {
        var configuration = Self.configuration(seed)
        configuration.chains = chains
        policies.append(try await PolicyGradientTrainer(configuration).train([train], from: .hand).policy)
      }
      return policies[0].weights.indices.reduce(0) { sum, index in
        let values = policies.map { $0.weights[index] }
        let mean = values.reduce(0, +) / Double(values.count)
        return sum + values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      }
    }
    #expect(try await spread(chains: 4) < 0.6 * spread(chains: 1))
  }

  @Test func `labels and search learn it too`() async throws {
    let (train, test) = (try await TinyMeetings.examples(12), try await TinyMeetings.examples(10, seed: 2))
    let before = PolicyEvaluation(SelectionPolicy(), on: test)
    let labels = try await SupervisedTrainer.train(train, from: SelectionPolicy(), jobs: 1)
    #expect(PairedDifference(PolicyEvaluation(labels, on: test).scores, minus: before.scores).low > 5)
    let search = try await CrossEntropyTrainer(Self.configuration(updates: 15)).train(train, from: SelectionPolicy())
    #expect(PairedDifference(PolicyEvaluation(search.policy, on: test).scores, minus: before.scores).low > 0)
  }

  @Test func `without references nothing is trained`() async throws {
    let records = TinyMeetings.records(3).map {
      ReferenceRecord(id: $0.id, text: $0.text, language: $0.language, references: [])
    }
    let examples = try await ExampleMaker(tokens: 40).examples(records, jobs: 1)
    let parent = PolicyCheckpoint(target: .summary, weights: SelectionPolicy.hand.weights, parent: nil, [:])
    await #expect(throws: LearningError.self) {
      _ = try await PolicyTraining(domain: "tiny", sources: []).run([examples], parent: parent, evaluation: ("", []))
    }
  }

  @Test func `the gradient is that of the probability of the summary`() async throws {
    // With two sentences and room for one, the chance of each is a logistic function, whose derivative is known.
    let record = ReferenceRecord(
      id: "two", text: "The council bought four electric buses. Repairs of the old bridge begin in March.",
      language: "en",
      references: ["Repairs of the old bridge begin in March."])
    let example = try await ExampleMaker(tokens: 9, genre: "none").example(record)
    #expect(example.frame.count == 2)
    var configuration = Self.configuration(updates: 60)
    configuration.rewards = .rougeOnly
    let result = try await PolicyGradientTrainer(configuration).train([[example]], from: SelectionPolicy())
    #expect(example.picks(result.policy) == [1])
  }

  @Test func `logistic regression finds the weights that made the labels, and the prior where there are none`() {
    var random = SeededRandom(5)
    let examples = (0..<4000).map { _ in
      let features = [random.normal(), random.normal()]
      let chance = LogisticFit.sigmoid(1.5 * features[0] - features[1] + 0.5)
      return LogisticFit.Example(features: features, isWanted: random.unit() < chance)
    }
    let weights = LogisticFit.fit(examples, prior: [0, 0], strength: 0.1)
    #expect(abs(weights[0] - 1.5) < 0.15 && abs(weights[1] + 1) < 0.15 && abs(weights[2] - 0.5) < 0.15)
    #expect(LogisticFit.fit([], prior: [0.3, -2], strength: 10) == [0.3, -2, 0])
  }

  @Test func `a curve is drawn as a picture and in a terminal`() {
    let curve = TrainingCurve((0..<100).map { Double($0) / 100 })
    let svg = curve.svg(title: "a < b & c")
    #expect(svg.hasPrefix("<svg ") && svg.contains("a &lt; b &amp; c") && svg.hasSuffix("</svg>\n"))
    #expect(svg.split(separator: "\n").count { $0.hasPrefix("<circle") } == 100)
    let lines = curve.text(columns: 20, rows: 5).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0].hasSuffix("*") && lines[4].contains("|*"))
  }
}
