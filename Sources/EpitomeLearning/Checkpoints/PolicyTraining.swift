package import Epitome
package import EpitomeCore

/// A training from data to checkpoint.
package struct PolicyTraining: Sendable {
  /// What optimises.
  package enum Algorithm: String, CaseIterable, Sendable {
    /// Rewards of whole summaries against each other.
    case rloo
    /// Logistic regression on an oracle's sentences.
    case supervised
    /// Search by the cross-entropy method.
    case crossEntropy = "cross-entropy"
  }

  /// A set of texts, by name and hash.
  package struct Source: Hashable, Sendable {
    package var name: String
    package var sha256: String
    package var documents: Int

    package init(name: String, sha256: String, documents: Int) {
      (self.name, self.sha256, self.documents) = (name, sha256, documents)
    }

    package var json: JSONValue {
      ["name": .string(name), "sha256": .string(sha256), "documents": .integer(Int64(documents))]
    }
  }

  package var algorithm = Algorithm.rloo
  package var configuration = TrainingConfiguration()
  /// `base` or `domain`.
  package var kind = "domain"
  package var domain: String
  package var sources: [Source]
  /// Names the licence of the data, for what is shipped.
  package var provenance = ""

  package init(domain: String, sources: [Source]) {
    (self.domain, self.sources) = (domain, sources)
  }

  /// A checkpoint and how its training went.
  package struct Outcome: Sendable {
    package var checkpoint: PolicyCheckpoint
    package var curve: TrainingCurve
    package var verdict: PromotionGate.Verdict?
  }

  /// Trains, evaluates, and asks the gate.
  ///
  /// - Parameters:
  ///   - phases: examples, the short ones first: a curriculum.
  ///   - parent: what training begins with.
  ///   - evaluation: the held-out set, by name; empty for none, and then the gate passes nothing.
  ///   - step: called after each update.
  /// - Returns: the checkpoint.
  /// - Throws: ``LearningError`` without references.
  package func run(
    _ phases: [[TrainingExample]], parent: PolicyCheckpoint, evaluation: (name: String, examples: [TrainingExample]),
    step: (Int, PolicyCheckpoint) throws -> Void = { _, _ in }
  ) async throws -> Outcome {
    guard let start = parent.policy else { throw PolicyError.target(parent.target) }
    let all = phases.flatMap(\.self)
    guard all.contains(where: { $0.target != nil }) else {
      throw LearningError.data(
        "no document has a reference summary: without one nothing is trained, a policy only learns from feedback")
    }
    let useful = phases.map { $0.filter { $0.target != nil } }
    var result = TrainingResult(policy: start, curve: [], episodes: 0)
    switch algorithm {
    case .rloo:
      result = try await PolicyGradientTrainer(configuration).train(useful, from: start) { update, policy in
        try step(update, checkpoint(policy, parent: parent, episodes: 0, extra: ["atUpdate": .integer(Int64(update))]))
      }
    case .supervised:
      result.policy = try await SupervisedTrainer.train(
        useful.flatMap(\.self), from: start, jobs: configuration.jobs)
    case .crossEntropy:
      result = try await CrossEntropyTrainer(configuration).train(useful.flatMap(\.self), from: start)
    }
    if configuration.staysWithinBounds {
      result.policy = Self.withinBounds(result.policy, from: start, on: useful.flatMap(\.self))
    }
    var extra: JSONObject = [:]
    var verdict: PromotionGate.Verdict?
    if !evaluation.examples.isEmpty {
      let before = PolicyEvaluation(start, on: evaluation.examples)
      let draft = checkpoint(result.policy, parent: parent, episodes: 0, extra: [:])
      let now = PolicyEvaluation(draft.policy ?? start, on: evaluation.examples)
      let judged = PromotionGate.judge(now, parent: before)
      extra["evaluation"] = [now.json(set: evaluation.name, parent: before)]
      extra["gate"] = .object(judged.json)
      verdict = judged
    }
    return Outcome(
      checkpoint: checkpoint(result.policy, parent: parent, episodes: result.episodes, extra: extra),
      curve: TrainingCurve(result.curve), verdict: verdict)
  }

  /// The policy, or the farthest point on the way back to where it came from, in eighths, at which no alarm sounds on the documents
  /// that were learnt from: what a reward can win by reading badly is given up.
  static func withinBounds(
    _ policy: SelectionPolicy, from start: SelectionPolicy, on examples: [TrainingExample]
  ) -> SelectionPolicy {
    let before = PolicyEvaluation(start, on: examples)
    for eighths in stride(from: 8, through: 1, by: -1) {
      let share = Double(eighths) / 8
      let weights = zip(start.weights, policy.weights).map { $0 + share * ($1 - $0) }
      let candidate = SelectionPolicy(weights: weights)
      if PromotionGate.alarms(PolicyEvaluation(candidate, on: examples), parent: before).isEmpty { return candidate }
    }
    return start
  }

  private func checkpoint(
    _ policy: SelectionPolicy, parent: PolicyCheckpoint, episodes: Int, extra: JSONObject
  ) -> PolicyCheckpoint {
    var training = configuration.json(algorithm: algorithm.rawValue, episodes: episodes)
    training["data"] = .array(sources.map(\.json))
    var members = extra
    members["kind"] = .string(kind)
    members["domain"] = .string(domain)
    members["training"] = .object(training)
    if !provenance.isEmpty { members["provenance"] = .string(provenance) }
    return PolicyCheckpoint(target: .summary, weights: policy.weights, parent: parent, members)
  }
}
