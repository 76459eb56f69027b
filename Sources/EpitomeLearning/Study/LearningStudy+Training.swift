import Epitome
import EpitomeCore

extension LearningStudy {
  /// The gain of each seed over the hand weights, with what the gate says, and of the other ways to learn.
  func gains(_ name: String, set: String, goal: Double) async throws -> [StudyRow] {
    let train = try await sets.examples(set, isTest: false)
    let test = try await sets.examples(set, isTest: true)
    let hand = PolicyEvaluation(.hand, on: test)
    var rows = [StudyRow("\(name): hand weights", FixedPoint.text(hand.mean))]
    for isFree in [false, true] {
      let way = isFree ? "RLOO without bounds" : "RLOO"
      var gains: [PairedDifference] = []
      for seed in Self.seeds {
        let trainer = PolicyGradientTrainer(isFree ? free(seed) : configuration(seed))
        let evaluation = PolicyEvaluation(try await trainer.train([train], from: .hand).policy, on: test)
        let alarms = PromotionGate.alarms(evaluation, parent: hand)
        let gain = PairedDifference(evaluation.scores, minus: hand.scores)
        gains.append(gain)
        rows.append(
          StudyRow(
            "\(name): \(way), seed \(seed), gain", ([text(gain)] + alarms).joined(separator: "; "),
            goal: isFree ? "" : "no alarm", isFree ? nil : alarms.isEmpty))
      }
      let median = Self.median(gains)
      rows.append(
        StudyRow(
          "\(name): \(way), median gain", text(median), goal: isFree ? "" : "\(goal) or more, interval above 0",
          isFree ? nil : median.mean > goal && median.low > 0))
    }
    let supervised = try await SupervisedTrainer.train(train, from: .hand, jobs: jobs)
    let other = PolicyEvaluation(supervised, on: test)
    rows.append(
      StudyRow(
        "\(name): supervised",
        "\(FixedPoint.text(other.mean)), gain \(text(PairedDifference(other.scores, minus: hand.scores)))"))
    var search = configuration(1)
    (search.updates, search.batch) = (40, 16)
    let found = try await CrossEntropyTrainer(search).train(train, from: .hand)
    let searched = PolicyEvaluation(found.policy, on: test)
    rows.append(
      StudyRow(
        "\(name): cross-entropy",
        "\(FixedPoint.text(searched.mean)), gain \(text(PairedDifference(searched.scores, minus: hand.scores)))"))
    return rows
  }

  /// Debates of which no part was learnt from, in five folds of whole debates; what is built in of debates is left out, since it was
  /// learnt from parts of them.
  func debates() async throws -> [StudyRow] {
    let train = try await sets.examples("fredsum", isTest: false, genre: "none")
    let test = try await sets.examples("fredsum", isTest: true, genre: "none")
    let debate = { (example: TrainingExample) in
      String(example.frame.document.id.split(separator: "-").dropFirst().first ?? "")
    }
    let names = Array(Set((train + test).map(debate))).sorted()
    let hand = PolicyEvaluation(.hand, on: test)
    var rows = [StudyRow("debates: hand weights", FixedPoint.text(hand.mean))]
    var gains: [PairedDifference] = []
    for seed in Self.seeds {
      var scores = [Double](repeating: 0, count: test.count)
      for fold in 0..<5 {
        let held = Set(names.indices.filter { $0 % 5 == fold }.map { names[$0] })
        let result = try await PolicyGradientTrainer(configuration(seed)).train(
          [train.filter { !held.contains(debate($0)) }], from: .hand)
        for (place, example) in test.enumerated() where held.contains(debate(example)) {
          scores[place] = PolicyEvaluation(result.policy, on: [example]).mean
        }
      }
      gains.append(PairedDifference(scores, minus: hand.scores))
      rows.append(StudyRow("debates: RLOO, seed \(seed), gain", text(gains[gains.count - 1])))
    }
    let median = Self.median(gains)
    rows.append(StudyRow("debates: median gain", text(median), goal: "-0.3 or more", median.mean >= -0.3))
    return rows
  }

  /// Rewards against labels on the same five meetings. Labels are made by ROUGE alone, and so are the rewards.
  func few() async throws -> [StudyRow] {
    let train = try await sets.examples("qmsum", isTest: false)
    let test = try await sets.examples("qmsum", isTest: true)
    var rows: [StudyRow] = []
    var gains: [PairedDifference] = []
    var means = (own: [Double](repeating: 0, count: test.count), other: [Double](repeating: 0, count: test.count))
    for seed in Self.seeds {
      var order = Array(train.indices)
      var random = SeededRandom(seed, 5)
      random.shuffle(&order)
      let five = order.prefix(5).map { train[$0] }
      var configuration = free(seed)
      configuration.rewards = .rougeOnly
      let result = try await PolicyGradientTrainer(configuration).train([five], from: .hand)
      let supervised = try await SupervisedTrainer.train(five, from: .hand, jobs: jobs)
      let (own, other) = (PolicyEvaluation(result.policy, on: test), PolicyEvaluation(supervised, on: test))
      gains.append(PairedDifference(own.scores, minus: other.scores))
      for place in test.indices {
        means.own[place] += own.scores[place] / Double(Self.seeds.count)
        means.other[place] += other.scores[place] / Double(Self.seeds.count)
      }
      rows.append(
        StudyRow(
          "five meetings, seed \(seed): RLOO, supervised, gain",
          "\(FixedPoint.text(own.mean)), \(FixedPoint.text(other.mean)), \(text(gains[gains.count - 1]))"))
    }
    let median = Self.median(gains)
    rows.append(
      StudyRow("five meetings: median gain", text(median), goal: "above 0, interval above 0", median.low > 0))
    let mean = PairedDifference(means.own, minus: means.other)
    rows.append(
      StudyRow("five meetings: gain of the mean over seeds", text(mean), goal: "interval above 0", mean.low > 0))
    return rows
  }

  /// Four meetings after the other as one document of thousands of sentences, rewarded only at its end; first single ones.
  func joined() async throws -> [StudyRow] {
    let records = try await sets.records("qmsum", isTest: false)
    let single = try await sets.examples("qmsum", isTest: false)
    let tests = try await sets.records("qmsum", isTest: true)
    let tokens = 4 * ReferenceRecord.meanLength(tests)
    let maker = try ExampleMaker(tokens: tokens)
    let long = try await maker.examples(Self.joined(Array(records.prefix(96)), by: 4), jobs: jobs)
    let test = try await maker.examples(Self.joined(tests, by: 4), jobs: jobs)
    let hand = PolicyEvaluation(.hand, on: test)
    let sentences = test.map(\.frame.count)
    var rows = [
      StudyRow(
        "joined meetings: \(test.count) of \(sentences.min() ?? 0) to \(sentences.max() ?? 0) sentences, hand weights",
        FixedPoint.text(hand.mean))
    ]
    var gains: [[PairedDifference]] = [[], [], []]
    for seed in Self.seeds {
      // An episode costs as much as twenty of a single meeting, so that there are fewer.
      var brief = free(seed)
      (brief.updates, brief.batch) = (30, 4)
      let short = try await PolicyGradientTrainer(free(seed)).train([single], from: .hand).policy
      let only = try await PolicyGradientTrainer(brief).train([long], from: .hand).policy
      let both = try await PolicyGradientTrainer(brief).train([long], from: short).policy
      for (place, policy) in [short, only, both].enumerated() {
        gains[place].append(PairedDifference(PolicyEvaluation(policy, on: test).scores, minus: hand.scores))
      }
    }
    for (name, own) in zip(["trained on single meetings", "trained on joined ones", "single, then joined"], gains) {
      let all = own.map { FixedPoint.text($0.mean) }.joined(separator: " ")
      let median = Self.median(own)
      rows.append(
        StudyRow(
          "joined meetings: \(name), gains", "\(all), median \(text(median))", goal: "above hand weights",
          median.mean > 0))
    }
    return rows
  }

  private static func median(_ gains: [PairedDifference]) -> PairedDifference {
    gains.sorted { $0.mean < $1.mean }[gains.count / 2]
  }

  private static func joined(_ records: [ReferenceRecord], by count: Int) -> [ReferenceRecord] {
    stride(from: 0, to: records.count - count + 1, by: count).map { start in
      let part = records[start..<start + count]
      return ReferenceRecord(
        id: part.map(\.id).joined(separator: "+"), text: part.map(\.text).joined(separator: "\n"),
        language: records[start].language,
        references: [part.map { $0.references.first ?? "" }.joined(separator: "\n")])
    }
  }
}
