package import Epitome
package import EpitomeCore

/// How a policy is trained.
package struct TrainingConfiguration: Sendable {
  /// Decides all that is left to chance.
  package var seed = 1
  /// Summaries drawn of a document at a time; each is held against the mean of the others.
  package var samples = 8
  /// Documents whose gradients make one update.
  package var batch = 8
  /// Runs whose weights are averaged in the end.
  package var chains = 8
  /// Step of Adam (Kingma and Ba 2015).
  package var rate = 0.03
  /// How many updates.
  package var updates = 300
  /// How much of a weight each update takes away.
  package var decay = 0.0005
  /// How slowly the average of the weights, which is what is kept, follows them.
  package var averaging = 0.98
  /// How strongly the weights that training began with hold, as the inverse of a Gaussian prior's variance that all documents together are
  /// held against: the fewer they are, the less they move.
  package var prior = 4.0
  /// Whether what is taken has to stay within the bounds at which the gate's alarms sound.
  package var staysWithinBounds = true
  /// What is paid for.
  package var rewards = RewardMix.referenced
  /// Documents worked on at a time; changes nothing of the result.
  package var jobs = 1

  package init() {}

  /// As it stands in a checkpoint.
  package func json(algorithm: String, episodes: Int) -> JSONObject {
    [
      "algorithm": .string(algorithm), "seed": .integer(Int64(seed)), "k": .integer(Int64(samples)),
      "batch": .integer(Int64(batch)), "chains": .integer(Int64(chains)), "rate": JSONValue(rate),
      "updates": .integer(Int64(updates)),
      "decay": JSONValue(decay), "averaging": JSONValue(averaging), "prior": JSONValue(prior),
      "bounds": .bool(staysWithinBounds), "reward": rewards.json,
      "episodes": .integer(Int64(episodes)),
    ]
  }
}

/// What training came to.
package struct TrainingResult: Sendable {
  /// The averaged weights.
  package var policy: SelectionPolicy
  /// Mean reward of the summaries drawn for each update.
  package var curve: [Double]
  /// Summaries drawn.
  package var episodes: Int
}
