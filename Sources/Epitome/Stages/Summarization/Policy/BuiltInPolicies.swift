import EpitomeCore

/// Checkpoints that come with Epitome, by name.
enum BuiltInPolicies {
  /// What nothing was learnt of: the hand weights, and the ranking of key terms as it is.
  static let byHand = [
    PolicyCheckpoint(
      target: .summary, weights: SelectionPolicy.hand.weights, parent: nil, ["kind": "base", "domain": "hand"]),
    PolicyCheckpoint(
      target: .terms, weights: TermTaste.neutral.weights, parent: nil, ["kind": "base", "domain": "terms"]),
  ]

  /// The names of all, trained ones too (`all`).
  static var names: [String] { (byHand.map(\.domain) + all.map(\.name)).sorted() }
}
