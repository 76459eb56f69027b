package import Epitome
import EpitomeCore

/// Learns a taste from all clicks at once: the most probable weights, with a prior that holds them to the parent's.
///
/// Nothing depends on the order of the clicks, and nothing is forgotten: each time all of them are fitted anew.
package struct TasteLearner: Sendable {
  /// How strongly the parent's weights hold, as the inverse of the prior's variance.
  package var strength: Double
  /// How much stronger the prior gets each time that what the clicks ask for costs too much, and how many times it is tried.
  private static let tightening = 2.0
  private static let attempts = 8
  /// How many of the features may move where all of them cost too much: those that go most with the clicks.
  private static let fewer = [8, 4, 2, 1]
  /// The strength of the prior for a feature that may not move.
  private static let fixed = 1e9

  /// A learner of a kind of clicks. Few things can be seen of a key term, most of them yes or no: they are held less.
  package init(_ target: PolicyCheckpoint.Target = .summary) {
    strength = target == .terms ? 3 : 10
  }

  /// The weights after some clicks.
  ///
  /// - Parameters:
  ///   - clicks: of one target.
  ///   - parent: the weights that hold without clicks; those of features that clicks do not have stay.
  ///   - moving: the features that may move, by number; nil for all.
  /// - Returns: weights in the same order.
  package func weights(_ clicks: [Click], parent: [Double], moving: Set<Int>? = nil) -> [Double] {
    guard let first = clicks.first else { return parent }
    let count = first.features.count
    let examples = clicks.map { LogisticFit.Example(features: $0.features, isWanted: $0.isWanted) }
    let strengths = (0..<count).map { moving?.contains($0) ?? true ? strength : Self.fixed }
    let fitted = LogisticFit.fit(examples, prior: Array(parent.prefix(count)), strengths: strengths)
    return Array(fitted.prefix(count)) + parent.dropFirst(count)
  }

  /// The features by how much they go with the clicks, most first: by the size of their correlation.
  private static func telling(_ clicks: [Click]) -> [Int] {
    guard let width = clicks.first?.features.count else { return [] }
    let count = Double(clicks.count)
    let wanted = Double(clicks.count(where: \.isWanted)) / count
    let sizes = (0..<width).map { feature in
      let mean = clicks.reduce(0) { $0 + $1.features[feature] } / count
      var (together, own) = (0.0, 0.0)
      for click in clicks {
        let distance = click.features[feature] - mean
        together += distance * ((click.isWanted ? 1 : 0) - wanted)
        own += distance * distance
      }
      return own > 0 ? abs(together) / own.squareRoot() : 0
    }
    return sizes.indices.sorted { (sizes[$0], $1) > (sizes[$1], $0) }
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
  /// no more than they may.
  ///
  /// Either all features move less, or only those move that go most with the clicks: of what costs no more than it may, that
  /// which ranks the clicks best is taken.
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
    var best = (weights: parent, strength: Double.infinity, now: before)
    var bestRanking = -Double.infinity
    let telling = Self.telling(clicks)
    for count in [telling.count] + Self.fewer where count <= telling.count {
      var learner = self
      for attempt in 0..<Self.attempts {
        let fitted = learner.weights(clicks, parent: parent, moving: Set(telling.prefix(count)))
        let now = PolicyEvaluation(SelectionPolicy(weights: fitted), on: examples)
        if PromotionGate.isAffordable(now, parent: before) {
          let ranking = Self.auc(clicks, fitted) ?? 0
          if ranking > bestRanking { (best, bestRanking) = ((fitted, learner.strength, now), ranking) }
          // What clicks ask for freely, and costs little, needs no other way.
          if count == telling.count, attempt == 0 { return (best.weights, best.strength, (best.now, before)) }
          break
        }
        learner.strength *= Self.tightening
      }
    }
    return (best.weights, best.strength, (best.now, before))
  }
}
