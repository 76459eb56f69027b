import Epitome
import EpitomeCore

extension LearningStudy {
  /// How old domains are kept while new ones are learnt.
  private enum Method: String, CaseIterable {
    case naive, replay, anchored, both = "replay and anchor", adapters
  }

  /// Debates, then meetings, then calls: what is left of the first ones at the end.
  func stream() async throws -> [StudyRow] {
    var train: [[TrainingExample]] = []
    var test: [[TrainingExample]] = []
    for name in ["fredsum", "qmsum", "ectsum"] {
      train.append(try await sets.examples(name, isTest: false))
      test.append(try await sets.examples(name, isTest: true))
    }
    let hand = test.map { PolicyEvaluation(.hand, on: $0).mean }
    let frozen = hand.reduce(0, +) / 3
    var rows = [StudyRow("stream: frozen hand weights, average", FixedPoint.text(frozen))]
    var averages: [Method: [Double]] = [:]
    for method in Method.allCases {
      var (transfers, isKept) = ([Double](), true)
      for seed in Self.seeds {
        let result = try await run(method, train, test, seed: seed)
        averages[method, default: []].append(result.average)
        transfers.append(result.transfer)
        isKept = isKept && result.isKept
      }
      let own = averages[method] ?? []
      let mean = own.reduce(0, +) / Double(own.count)
      let figure =
        own.map { FixedPoint.text($0) }.joined(separator: " ") + ", mean \(FixedPoint.text(mean)); backward transfer "
        + transfers.map { FixedPoint.text($0) }.joined(separator: " ")
      guard method == .adapters else {
        rows.append(StudyRow("stream: \(method.rawValue), averages", figure))
        continue
      }
      let replay = averages[.replay] ?? []
      let other = replay.reduce(0, +) / Double(max(1, replay.count))
      rows.append(
        StudyRow(
          "stream: adapters, averages", figure, goal: "transfer 0, files kept, above hand, not below replay",
          isKept && transfers.allSatisfy { $0 == 0 } && mean > frozen && mean >= other))
    }
    return rows
  }

  private func run(
    _ method: Method, _ train: [[TrainingExample]], _ test: [[TrainingExample]], seed: Int
  ) async throws -> (average: Double, transfer: Double, isKept: Bool) {
    var policy = SelectionPolicy.hand
    var served = [SelectionPolicy](repeating: policy, count: train.count)
    var files: [[UInt8]] = []
    var fresh: [Double] = []
    var isKept = true
    let base = PolicyCheckpoint(target: .summary, weights: SelectionPolicy.hand.weights, parent: nil, ["kind": "base"])
    for stage in train.indices {
      var configuration = free(seed)
      var examples = train[stage]
      if method == .replay || method == .both { examples += train[..<stage].flatMap { $0.prefix(20) } }
      if method != .adapters { configuration.prior = 0 }
      if method == .anchored || method == .both, stage > 0 { configuration.prior = 0.3 * Double(examples.count) }
      let start = method == .adapters ? SelectionPolicy.hand : policy
      let result = try await PolicyGradientTrainer(configuration).train([examples], from: start)
      policy = result.policy
      if method == .adapters {
        let file = PolicyCheckpoint(
          target: .summary, weights: policy.weights, parent: base,
          ["kind": "domain", "domain": .string("stage\(stage)")])
        files.append(file.bytes)
        served[stage] = file.policy ?? policy
        for (place, bytes) in files.enumerated() {
          isKept = try isKept && PolicyCheckpoint(parsing: bytes).policy == served[place]
        }
      } else {
        for other in served.indices { served[other] = policy }
      }
      fresh.append(PolicyEvaluation(served[stage], on: test[stage]).mean)
    }
    let last = test.indices.map { PolicyEvaluation(served[$0], on: test[$0]).mean }
    let transfer = (0..<test.count - 1).reduce(0.0) { $0 + last[$1] - fresh[$1] } / Double(test.count - 1)
    return (last.reduce(0, +) / Double(last.count), transfer, isKept)
  }
}
