package import Epitome
import EpitomeCore

/// Learns a taste from all clicks at once: the most probable weights, with a prior that holds them to the parent's.
///
/// Nothing depends on the order of the clicks, and nothing is forgotten: each time all of them are fitted anew.
package struct TasteLearner: Sendable {
  /// How strongly the parent's weights hold, as the inverse of the prior's variance.
  package var strength: Double
  /// How many times the way from the parent's weights to what the clicks ask for is halved.
  private static let bisections = 8

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

  /// The most probable weights after some clicks among those whose summaries of documents with references lose no more than they may.
  ///
  /// - Parameters:
  ///   - clicks: of one target.
  ///   - parent: the weights that hold without clicks.
  ///   - examples: documents with references; without any the clicks alone count.
  ///   - jobs: how many weights are tried at once; the result is the same for any number.
  /// - Returns: the weights, and what they and the parent's are worth on the examples.
  /// - Throws: where the task is cancelled.
  package func affordable(
    _ clicks: [Click], parent: [Double], examples: [TrainingExample], jobs: Int = 1
  ) async throws -> (weights: [Double], evaluation: (profile: PolicyEvaluation, parent: PolicyEvaluation)?) {
    let free = weights(clicks, parent: parent)
    guard !examples.isEmpty, parent.count == PolicyFeature.count else { return (free, nil) }
    let before = PolicyEvaluation(SelectionPolicy(weights: parent), on: examples)
    let bound = PromotionGate.leastScore(before)
    var found = free
    if PolicyEvaluation.meanScore(SelectionPolicy(weights: free), on: examples) < bound {
      let start = Self.farthest(from: parent, to: free, examples, bound)
      let search = ConstrainedTaste(clicks, prior: parent, strength: strength, examples: examples, bound: bound)
      found = Self.farthest(from: start, to: try await search.search(from: start, jobs: jobs), examples, bound)
      // The way to what the clicks alone ask for goes uphill all along.
      found = Self.farthest(from: found, to: free, examples, bound)
    }
    return (found, (PolicyEvaluation(SelectionPolicy(weights: found), on: examples), before))
  }

  /// The weights within a bound farthest on the way from some within it to others, by bisection.
  private static func farthest(
    from near: [Double], to far: [Double], _ examples: [TrainingExample], _ bound: Double
  ) -> [Double] {
    if PolicyEvaluation.meanScore(SelectionPolicy(weights: far), on: examples) >= bound { return far }
    var (best, other) = (near, far)
    for _ in 0..<bisections {
      let middle = zip(best, other).map { ($0 + $1) / 2 }
      if PolicyEvaluation.meanScore(SelectionPolicy(weights: middle), on: examples) >= bound {
        best = middle
      } else {
        other = middle
      }
    }
    return best
  }
}
