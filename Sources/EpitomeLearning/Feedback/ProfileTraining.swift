package import Epitome
import EpitomeCore

/// A profile from its clicks.
package enum ProfileTraining {
  /// A checkpoint and what the gate says of it.
  package struct Outcome: Sendable {
    package var checkpoint: PolicyCheckpoint
    package var verdict: PromotionGate.Verdict
  }

  /// Fits a profile to all its clicks.
  ///
  /// - Parameters:
  ///   - name: the profile's.
  ///   - log: its clicks; those of the parent's target count.
  ///   - parent: what holds without clicks.
  ///   - examples: documents with references, which the profile may not make much worse; none where there are no such.
  ///   - learner: how it is fitted; nil for how clicks of the target are.
  ///   - jobs: how many weights are tried at once.
  /// - Returns: the profile.
  /// - Throws: ``LearningError`` without clicks.
  package static func run(
    _ name: String, _ log: ClickLog, parent: PolicyCheckpoint, examples: [TrainingExample] = [],
    learner: TasteLearner? = nil, jobs: Int = 1
  ) async throws -> Outcome {
    let clicks = log.clicks.filter { $0.target == parent.target }
    guard !clicks.isEmpty else { throw LearningError.feedback("the profile \"\(name)\" has no clicks to learn from") }
    let learner = learner ?? TasteLearner(parent.target)
    let (weights, evaluation) = try await learner.affordable(
      clicks, parent: parent.weights, examples: examples, jobs: jobs)
    let verdict = PromotionGate.judge(
      ranking: learner.crossValidated(clicks, parent: parent.weights),
      clicks: (clicks.count, Set(clicks.map(\.document)).count), evaluation: evaluation)
    var members: JSONObject = [
      "kind": "profile", "domain": .string(name), "prior": ["lambda": JSONValue(learner.strength)],
      "feedback": ["sha256": .string(log.sha256), "events": .integer(Int64(clicks.count))],
      "gate": .object(verdict.json),
    ]
    if let evaluation { members["evaluation"] = [evaluation.profile.json(set: "given", parent: evaluation.parent)] }
    return Outcome(
      checkpoint: PolicyCheckpoint(target: parent.target, weights: weights, parent: parent, members), verdict: verdict)
  }
}
