import Epitome

/// What summaries pay for leaving the bounds that the gate sets, so that a reward is not won by reading badly.
///
/// Each bound has a price, which rises as long as what the policy takes lies beyond the bound and falls as long as it does not (reward
/// constrained policy optimization: Tessler, Mankowitz and Mannor 2019). So no weight of a check has to be chosen by hand.
struct BoundPrices {
  /// What is held: a value that should stay near, or not fall below, that of the weights that training began with.
  private enum Measure {
    case pickLength
    case centroidMass
    case check(Reward)
  }

  private struct Bound {
    let measure: Measure
    /// The value of the weights that training began with.
    let start: Double
    /// Whether it is the upper one.
    let isUpper: Bool
    var price = 0.0

    /// How far a value lies beyond the bound, as a share of the start for length and centrality; below zero within it.
    func excess(_ value: Double) -> Double {
      switch measure {
      case .pickLength, .centroidMass:
        (isUpper ? value - start : start - value) / max(start, 1e-9) - BoundPrices.margin * PromotionGate.alarm
      case .check: start - value - BoundPrices.margin * PromotionGate.softLoss
      }
    }
  }

  /// Bounds are drawn so much tighter than the gate's, as a share: documents held out move farther.
  private static let margin = 0.75
  /// How much a price moves for each unit of excess.
  private static let step = 0.1
  /// Documents that a policy is looked at on, roughly, where there are more.
  private static let sample = 48

  private var bounds: [Bound]
  private let examples: [TrainingExample]

  /// Bounds around the policy that training begins with.
  init(_ start: SelectionPolicy, _ examples: [TrainingExample]) {
    let every = max(1, examples.count / Self.sample)
    self.examples = stride(from: 0, to: examples.count, by: every).map { examples[$0] }
    let before = PolicyEvaluation(start, on: self.examples)
    bounds = []
    for isUpper in [false, true] {
      bounds.append(Bound(measure: .pickLength, start: before.pickLength, isUpper: isUpper))
      bounds.append(Bound(measure: .centroidMass, start: before.centroidMass, isUpper: isUpper))
    }
    for reward in Reward.allCases where !reward.isHard && reward != .rougeMean {
      bounds.append(Bound(measure: .check(reward), start: before.checks[reward] ?? 0, isUpper: false))
    }
  }

  /// Moves the prices by what a policy takes without chance.
  mutating func settle(_ policy: SelectionPolicy) {
    let now = PolicyEvaluation(policy, on: examples)
    for index in bounds.indices {
      let excess = bounds[index].excess(Self.value(bounds[index].measure, now))
      bounds[index].price = max(0, bounds[index].price + Self.step * excess)
    }
  }

  /// What is taken off the reward of a choice of sentences.
  func cost(_ picks: [Int], _ context: Reward.Context) -> Double {
    guard !picks.isEmpty else { return 0 }
    var cost = 0.0
    for bound in bounds where bound.price > 0 {
      cost += bound.price * bound.excess(Self.value(bound.measure, picks, context))
    }
    return cost
  }

  private static func value(_ measure: Measure, _ evaluation: PolicyEvaluation) -> Double {
    switch measure {
    case .pickLength: evaluation.pickLength
    case .centroidMass: evaluation.centroidMass
    case .check(let reward): evaluation.checks[reward] ?? 0
    }
  }

  private static func value(_ measure: Measure, _ picks: [Int], _ context: Reward.Context) -> Double {
    switch measure {
    case .pickLength: Double(picks.reduce(0) { $0 + context.frame.words[$1] }) / Double(picks.count)
    case .centroidMass: picks.reduce(0) { $0 + context.frame.centroid[$1] } / Double(picks.count)
    case .check(let reward): reward.value(picks, context)
    }
  }
}
