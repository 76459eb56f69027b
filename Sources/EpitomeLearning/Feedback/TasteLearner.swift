package import Epitome
import EpitomeCore

/// Learns a taste from all clicks at once: the most probable weights, with a prior that holds them to the parent's.
///
/// Nothing depends on the order of the clicks, and nothing is forgotten: each time all of them are fitted anew.
package struct TasteLearner: Sendable {
  /// How strongly the parent's weights hold, as the inverse of the prior's variance.
  package var strength: Double
  /// How much stronger the prior gets each time that what the clicks ask for costs too much, and how many times it is tried.
  private static let tightening = 1.15
  private static let attempts = 36
  /// How many times what lies between the last two is halved.
  private static let bisections = 5

  /// A learner of a kind of clicks. Few things can be seen of a key term, most of them yes or no: they are held less.
  package init(_ target: PolicyCheckpoint.Target = .summary) {
    strength = target == .terms ? 3 : 10
  }

  /// The weights after some clicks.
  ///
  /// - Parameters:
  ///   - clicks: of one target.
  ///   - parent: the weights that hold without clicks; those of features that clicks do not have stay.
  /// - Returns: weights in the same order.
  package func weights(_ clicks: [Click], parent: [Double]) -> [Double] {
    guard let first = clicks.first else { return parent }
    let count = first.features.count
    let examples = clicks.map { LogisticFit.Example(features: $0.features, isWanted: $0.isWanted) }
    let fitted = LogisticFit.fit(examples, prior: Array(parent.prefix(count)), strength: strength)
    return Array(fitted.prefix(count)) + parent.dropFirst(count)
  }

  /// How well clicks on each document are ranked by weights that were learnt from those on all others, and by the parent's.
  ///
  /// - Returns: for each document with clicks of both kinds the chance that one that was wanted ranks above one that was not (AUC).
  package func crossValidated(_ clicks: [Click], parent: [Double]) -> (profile: [Double], parent: [Double]) {
    var order: [String] = []
    var groups: [String: [Click]] = [:]
    for click in clicks {
      if groups[click.document] == nil { order.append(click.document) }
      groups[click.document, default: []].append(click)
    }
    var result = (profile: [Double](), parent: [Double]())
    for document in order {
      guard let own = groups[document], let before = Self.auc(own, parent) else { continue }
      let learnt = weights(clicks.filter { $0.document != document }, parent: parent)
      result.parent.append(before)
      result.profile.append(Self.auc(own, learnt) ?? before)
    }
    return result
  }

  /// The chance that a wanted line ranks above an unwanted one; nil without both.
  static func auc(_ clicks: [Click], _ weights: [Double]) -> Double? {
    let scored = clicks.map { click in
      (score: zip(click.features, weights).reduce(0) { $0 + $1.0 * $1.1 }, isWanted: click.isWanted)
    }
    let (wanted, unwanted) = (scored.filter(\.isWanted), scored.filter { !$0.isWanted })
    guard !wanted.isEmpty, !unwanted.isEmpty else { return nil }
    var sum = 0.0
    for one in wanted {
      for other in unwanted { sum += one.score > other.score ? 1 : one.score == other.score ? 0.5 : 0 }
    }
    return sum / Double(wanted.count * unwanted.count)
  }

  /// The weights after some clicks, held to the parent's as strongly as it takes for summaries of documents with references to lose
  /// no more than they may: a stronger prior first gives up what few clicks speak for.
  ///
  /// - Parameters:
  ///   - clicks: of one target.
  ///   - parent: the weights that hold without clicks.
  ///   - examples: documents with references; without any the clicks alone count.
  /// - Returns: the weights, the strength of the prior (infinite for the parent's own weights), and what both are worth on the
  ///   examples.
  package func affordable(
    _ clicks: [Click], parent: [Double], examples: [TrainingExample]
  ) -> (weights: [Double], strength: Double, evaluation: (profile: PolicyEvaluation, parent: PolicyEvaluation)?) {
    guard !examples.isEmpty, parent.count == PolicyFeature.count else {
      return (weights(clicks, parent: parent), strength, nil)
    }
    let before = PolicyEvaluation(SelectionPolicy(weights: parent), on: examples)
    var learner = self
    var tooFar: [Double]?
    for _ in 0..<Self.attempts {
      let fitted = learner.weights(clicks, parent: parent)
      let now = PolicyEvaluation(SelectionPolicy(weights: fitted), on: examples)
      if PromotionGate.isAffordable(now, parent: before) {
        let (weights, evaluation) = Self.farthest(fitted, now, before: tooFar, examples, before)
        return (weights, learner.strength, (evaluation, before))
      }
      tooFar = fitted
      learner.strength *= Self.tightening
    }
    return (parent, .infinity, (before, before))
  }

  /// The weights farthest on the way from affordable ones to others that are not, by bisection.
  private static func farthest(
    _ affordable: [Double], _ evaluation: PolicyEvaluation, before tooFar: [Double]?, _ examples: [TrainingExample],
    _ parent: PolicyEvaluation
  ) -> ([Double], PolicyEvaluation) {
    var (best, found) = (affordable, evaluation)
    guard var other = tooFar else { return (best, found) }
    for _ in 0..<bisections {
      let middle = zip(best, other).map { ($0 + $1) / 2 }
      let now = PolicyEvaluation(SelectionPolicy(weights: middle), on: examples)
      if PromotionGate.isAffordable(now, parent: parent) {
        (best, found) = (middle, now)
      } else {
        other = middle
      }
    }
    return (best, found)
  }
}
