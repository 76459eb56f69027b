import Epitome
import EpitomeCore

extension LearningStudy {
  /// Lines shown of a meeting.
  private static let shown = 12
  /// Key terms shown.
  private static let shownTerms = 15

  /// A reader who wants lines that settle something, and clicks wrongly one time in ten.
  func taste() async throws -> [StudyRow] {
    let train = try await sets.examples("qmsum", isTest: false)
    let test = try await sets.examples("qmsum", isTest: true)
    let parent = SelectionPolicy.hand
    let learner = TasteLearner()
    var rows = [
      StudyRow("taste: acceptance before", FixedPoint.text(acceptance(parent, test))),
      StudyRow("taste: acceptance at most", FixedPoint.text(greatestAcceptance(test))),
    ]
    let before = PolicyEvaluation(parent, on: test).mean
    var results: [(acceptance: Double, loss: Double)] = []
    for user in Self.seeds {
      var order = Array(train.indices)
      var random = SeededRandom(user, 48)
      random.shuffle(&order)
      let validation = order.suffix(80).map { train[$0] }
      var clicks: [Click] = []
      var weights = parent.weights
      for meeting in order.prefix(4) {
        let example = train[meeting]
        for pick in Self.lines(example, SelectionPolicy(weights: weights)) {
          let isWanted = Self.settles(example, pick) != (random.unit() < 0.1)
          clicks.append(Self.click(example, pick, isWanted))
        }
        weights = learner.weights(clicks, parent: parent.weights)
      }
      let fitted = try await learner.affordable(
        clicks, parent: parent.weights, examples: validation, jobs: jobs)
      let loss = fitted.evaluation.map { 1 - $0.profile.mean / $0.parent.mean } ?? 0
      let profile = SelectionPolicy(weights: fitted.weights)
      let lostOnTest = 1 - PolicyEvaluation(profile, on: test).mean / before
      results.append((acceptance(profile, test), loss))
      rows.append(
        StudyRow(
          "taste: 48 clicks, reader \(user), acceptance, ROUGE lost on validation and on test",
          "\(FixedPoint.text(results[results.count - 1].acceptance)), \(FixedPoint.text(100 * loss, 1)) %, "
            + "\(FixedPoint.text(100 * lostOnTest, 1)) %"))
    }
    let median = results.map(\.acceptance).sorted()[results.count / 2]
    rows.append(
      StudyRow(
        "taste: median acceptance", FixedPoint.text(median), goal: "0.85 at 5 % at most",
        median >= 0.85 && results.allSatisfy { $0.loss <= 0.05 }))
    return rows
  }

  /// The lines that a policy shows of a meeting.
  private static func lines(_ example: TrainingExample, _ policy: SelectionPolicy) -> [Int] {
    policy.picks(example.frame, costs: [Int](repeating: 1, count: example.frame.count), budget: shown)
  }

  private func acceptance(_ policy: SelectionPolicy, _ examples: [TrainingExample]) -> Double {
    var (wanted, all) = (0, 0)
    for example in examples {
      let lines = Self.lines(example, policy)
      wanted += lines.count { Self.settles(example, $0) }
      all += lines.count
    }
    return Double(wanted) / Double(max(1, all))
  }

  /// What the acceptance would be if all lines that the reader wants were shown first.
  private func greatestAcceptance(_ examples: [TrainingExample]) -> Double {
    var (wanted, all) = (0, 0)
    for example in examples {
      let most = min(Self.shown, example.frame.count)
      wanted += min(most, (0..<example.frame.count).count { Self.settles(example, $0) })
      all += most
    }
    return Double(wanted) / Double(max(1, all))
  }

  /// Whether a sentence has a word of settling: its feature is above that of a sentence without.
  private static func settles(_ example: TrainingExample, _ candidate: Int) -> Bool {
    let (width, column) = (PolicyFeature.staticCount, PolicyFeature.decisionWords.index)
    let least = (0..<example.frame.count).reduce(Double.infinity) {
      min($0, example.frame.features[$1 * width + column])
    }
    return example.frame.features[candidate * width + column] > least + 1e-9
  }

  private static func click(_ example: TrainingExample, _ candidate: Int, _ isWanted: Bool) -> Click {
    let width = PolicyFeature.staticCount
    return Click(
      target: .summary, document: example.frame.document.id, text: "", isWanted: isWanted,
      features: Array(example.frame.features[candidate * width..<(candidate + 1) * width]))
  }

  /// A reader who wants phrases that are said once or twice.
  func termTaste() async throws -> [StudyRow] {
    let train = try await terms(isTest: false)
    let test = try await terms(isTest: true)
    let column = TermTasteFeature.allCases.count - 1
    let accepts = { (features: [Double]) in features[column] > 0 }
    func acceptance(_ taste: TermTaste) -> Double {
      var (wanted, all) = (0, 0)
      for features in test {
        let shown = Self.best(features, taste)
        wanted += shown.count { accepts(features[$0]) }
        all += shown.count
      }
      return Double(wanted) / Double(max(1, all))
    }
    let (most, shown) = test.reduce((0, 0)) { sums, features in
      let most = min(Self.shownTerms, features.count)
      return (sums.0 + min(most, features.count(where: accepts)), sums.1 + most)
    }
    var rows = [
      StudyRow("key terms: acceptance before", FixedPoint.text(acceptance(.neutral))),
      StudyRow("key terms: acceptance at most", FixedPoint.text(Double(most) / Double(max(1, shown)))),
    ]
    var results: [Double] = []
    for user in Self.seeds {
      var order = Array(train.indices)
      var random = SeededRandom(user, 60)
      random.shuffle(&order)
      var clicks: [Click] = []
      var taste = TermTaste.neutral
      for meeting in order.prefix(4) {
        for place in Self.best(train[meeting], taste) {
          let isWanted = accepts(train[meeting][place]) != (random.unit() < 0.1)
          clicks.append(
            Click(
              target: .terms, document: "\(meeting)", text: "", isWanted: isWanted, features: train[meeting][place]))
        }
        taste = TermTaste(weights: TasteLearner(.terms).weights(clicks, parent: TermTaste.neutral.weights))
      }
      results.append(acceptance(taste))
      rows.append(StudyRow("key terms: \(clicks.count) clicks, reader \(user)", FixedPoint.text(acceptance(taste))))
    }
    let median = results.sorted()[results.count / 2]
    rows.append(StudyRow("key terms: median acceptance", FixedPoint.text(median), goal: "0.75", median >= 0.75))
    return rows
  }

  private static func best(_ features: [[Double]], _ taste: TermTaste) -> [Int] {
    let scores = features.map(taste.score)
    return Array(features.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }.prefix(shownTerms))
  }

  /// The features of the terms of each meeting among which a taste chooses.
  private func terms(isTest: Bool) async throws -> [[[Double]]] {
    var options = ExtractTerms.Options()
    options.limit = ExtractTerms.tasteReach * Self.shownTerms
    let stage = try ExtractTerms(options)
    let examples = try await sets.examples("qmsum", isTest: isTest)
    return try await ParallelMap.map(examples, jobs: jobs) { example in
      let document = example.frame.document
      return try stage.annotate(document).map { TermTaste.features(of: $0, in: document) }
    }
  }

  /// Readers who click at random: none should change what is served.
  func randomClicks() async throws -> [StudyRow] {
    let train = try await sets.examples("qmsum", isTest: false)
    let parent = PolicyCheckpoint(
      target: .summary, weights: SelectionPolicy.hand.weights, parent: nil, ["kind": "base"])
    let validation = Array(train.suffix(20))
    var promoted = 0
    for user in 1...20 {
      var random = SeededRandom(user, 240)
      var order = Array(train.indices.dropLast(20))
      random.shuffle(&order)
      let clicks = order.prefix(20).flatMap { meeting in
        Self.lines(train[meeting], .hand).map { Self.click(train[meeting], $0, random.unit() < 0.5) }
      }
      let log = ClickLog(lines: clicks.map(\.line))
      let outcome = try await ProfileTraining.run("random", log, parent: parent, examples: validation, jobs: jobs)
      promoted += outcome.verdict.isPassed ? 1 : 0
    }
    return [StudyRow("random clicks: promoted of 20 readers", "\(promoted)", goal: "at most 1", promoted <= 1)]
  }
}
