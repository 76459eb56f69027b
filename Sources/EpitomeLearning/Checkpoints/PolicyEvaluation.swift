package import Epitome
package import EpitomeCore

/// What a policy's summaries of some documents are like.
package struct PolicyEvaluation: Sendable {
  /// The mean of ROUGE-1 and ROUGE-2 of each document, times 100; 0 without references.
  package let scores: [Double]
  /// The mean of each reward over the documents.
  package let checks: [Reward: Double]
  /// Mean words of a sentence that was taken.
  package let pickLength: Double
  /// Mean centrality of the sentences that were taken.
  package let centroidMass: Double

  /// The mean of ``scores``.
  package var mean: Double { scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count) }

  /// The mean score of a policy alone.
  ///
  /// - Parameters:
  ///   - policy: chooses without chance.
  ///   - examples: at least one.
  /// - Returns: 0...100.
  static func meanScore(_ policy: SelectionPolicy, on examples: [TrainingExample]) -> Double {
    examples.reduce(0) { $0 + score($1.picks(policy), $1) } / Double(examples.count)
  }

  private static func score(_ taken: [Int], _ example: TrainingExample) -> Double {
    100 * (example.target?.mean(taken) ?? 0)
  }

  /// Evaluates a policy, without chance.
  package init(_ policy: SelectionPolicy, on examples: [TrainingExample]) {
    var scores: [Double] = []
    var checks: [Reward: Double] = [:]
    var (words, mass, picks) = (0.0, 0.0, 0.0)
    for example in examples {
      let taken = example.picks(policy)
      scores.append(Self.score(taken, example))
      for reward in Reward.allCases {
        checks[reward, default: 0] += reward.value(taken, example.context) / Double(examples.count)
      }
      for pick in taken {
        words += Double(example.frame.words[pick])
        mass += example.frame.centroid[pick]
        picks += 1
      }
    }
    (self.scores, self.checks) = (scores, checks)
    (pickLength, centroidMass) = (words / max(1, picks), mass / max(1, picks))
  }

  /// As it stands in a checkpoint.
  package func json(set: String, parent: PolicyEvaluation?) -> JSONValue {
    let rounded = { (value: Double) in JSONValue((value * 1000).rounded() / 1000) }
    var object: JSONObject = [
      "set": .string(set), "n": .integer(Int64(scores.count)), "rougeMean": rounded(mean),
      "pickLength": rounded(pickLength), "centroidMass": rounded(centroidMass),
      "checks": .object(
        JSONObject(
          Reward.allCases.filter { $0 != .rougeMean }.map { (key: $0.rawValue, value: rounded(checks[$0] ?? 0)) })),
    ]
    if let parent {
      let difference = PairedDifference(scores, minus: parent.scores)
      object["deltaParent"] = rounded(difference.mean)
      object["ci95"] = [rounded(difference.low), rounded(difference.high)]
    }
    return .object(object)
  }
}
