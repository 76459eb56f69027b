#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Epitome
import EpitomeCore

extension LearningStudy {
  /// A reward without references, trained long: what it costs, and that the gate sees it.
  func hacking() async throws -> [StudyRow] {
    let train = try await sets.examples("qmsum", isTest: false)
    let test = try await sets.examples("qmsum", isTest: true)
    var configuration = free(1)
    configuration.rewards = .referenceFree
    configuration.updates = 300
    let result = try await PolicyGradientTrainer(configuration).train([train], from: .hand)
    let (before, after) = (PolicyEvaluation(.hand, on: test), PolicyEvaluation(result.policy, on: test))
    let alarms = PromotionGate.alarms(after, parent: before)
    let verdict = PromotionGate.judge(after, parent: before)
    return [
      StudyRow("reward without references: ROUGE", "\(FixedPoint.text(before.mean)) to \(FixedPoint.text(after.mean))"),
      StudyRow(
        "reward without references: sections covered",
        "\(FixedPoint.text(before.checks[.sectionCoverage] ?? 0)) to \(FixedPoint.text(after.checks[.sectionCoverage] ?? 0))"
      ),
      StudyRow("reward without references: alarms", alarms.joined(separator: "; "), goal: "some", !alarms.isEmpty),
      StudyRow(
        "reward without references: gate", verdict.isPassed ? "passed" : "stopped", goal: "stopped", !verdict.isPassed),
    ]
  }

  /// Times on one core.
  func speed() async throws -> [StudyRow] {
    let train = try await sets.examples("qmsum", isTest: false)
    let test = try await sets.examples("qmsum", isTest: true)
    let sizes = train.map { $0.frame.isEligible.count { $0 } }
    let middle = sizes.sorted()[sizes.count / 2]
    var configuration = configuration(1)
    configuration.jobs = 1
    let start = ProcessorTime.seconds
    let result = try await PolicyGradientTrainer(configuration).train([train], from: .hand)
    let seconds = ProcessorTime.seconds - start
    let rate = Double(result.episodes) / seconds
    var clicks: [Click] = []
    for example in train where clicks.count < 500 {
      for (place, pick) in example.picks(.hand).enumerated() where clicks.count < 500 {
        let width = PolicyFeature.staticCount
        clicks.append(
          Click(
            target: .summary, document: example.frame.document.id, text: "", isWanted: place % 3 == 0,
            features: Array(example.frame.features[pick * width..<(pick + 1) * width])))
      }
    }
    let learning = ProcessorTime.of { _ = TasteLearner().weights(clicks, parent: SelectionPolicy.hand.weights) }
    let choosing = ProcessorTime.of { for example in test { _ = example.picks(.hand) } }
    let each = 1000 * choosing / Double(test.count)
    return [
      StudyRow(
        "speed: episodes a second at \(middle) sentences (median)", FixedPoint.text(rate, 0), goal: "1500", rate >= 1500
      ),
      StudyRow("speed: training on all meetings, s", FixedPoint.text(seconds, 1), goal: "60", seconds < 60),
      StudyRow(
        "speed: learning from \(clicks.count) clicks, ms", FixedPoint.text(1000 * learning, 1),
        goal: "50",
        learning < 0.05),
      StudyRow("speed: choosing the sentences of a meeting, ms", FixedPoint.text(each), goal: "5", each < 5),
    ]
  }
}

/// The time that this process has had of its processors: a busy machine does not change it much.
enum ProcessorTime {
  /// Since the process began.
  static var seconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// What some work takes.
  static func of(_ work: () -> Void) -> Double {
    let start = seconds
    work()
    return seconds - start
  }
}
