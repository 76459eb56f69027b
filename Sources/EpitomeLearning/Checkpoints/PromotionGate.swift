import Epitome
package import EpitomeCore

/// Decides whether a candidate may take its parent's place: it must be better for sure where it is meant to be, hardly worse elsewhere,
/// and must not have got there by cheating.
package enum PromotionGate {
  /// What the gate says.
  package struct Verdict: Hashable, Sendable {
    /// Whether the candidate may be served.
    package var isPassed: Bool
    /// Why, or why not.
    package var reasons: [String]

    package init(isPassed: Bool, reasons: [String]) { (self.isPassed, self.reasons) = (isPassed, reasons) }

    /// As it stands in the history.
    package var json: JSONObject {
      [
        "rule": .string(PromotionGate.rule), "passed": .bool(isPassed),
        "reason": .string(reasons.joined(separator: "; ")),
      ]
    }
  }

  /// The rule's name, in checkpoints and history.
  package static let rule = "gate/1"
  /// The alarm: how far, as a share, length and centrality of what is taken may move from the parent's.
  package static let alarm = 0.25
  /// How far a check may fall.
  package static let softLoss = 0.05
  private static let (otherLoss, otherLow, profileLoss) = (0.3, -1.0, 0.05)
  /// Fewest clicks and documents of a profile.
  package static let (fewestClicks, fewestDocuments) = (48, 4)

  /// Judges a policy for a domain against its parent.
  ///
  /// - Parameters:
  ///   - candidate: on the documents of its own domain.
  ///   - parent: on the same.
  ///   - others: of each other domain, candidate and parent; none for a domain adapter, which other domains never see.
  /// - Returns: the verdict.
  package static func judge(
    _ candidate: PolicyEvaluation, parent: PolicyEvaluation,
    others: [(name: String, candidate: PolicyEvaluation, parent: PolicyEvaluation)] = []
  ) -> Verdict {
    var failures = hardFailures(candidate) + alarms(candidate, parent: parent)
    let difference = PairedDifference(candidate.scores, minus: parent.scores)
    if difference.count < 2 {
      failures.append("no references to measure a gain with")
    } else if difference.low <= 0 {
      failures.append("the gain is not sure: \(text(difference))")
    }
    for other in others {
      let loss = PairedDifference(other.candidate.scores, minus: other.parent.scores)
      if loss.mean < -otherLoss || loss.low < otherLow { failures.append("\(other.name) loses: \(text(loss))") }
    }
    return Verdict(isPassed: failures.isEmpty, reasons: failures.isEmpty ? ["gain \(text(difference))"] : failures)
  }

  /// Judges a profile that was learnt from clicks.
  ///
  /// - Parameters:
  ///   - ranking: how well clicks on documents left out are ranked (AUC) by the profile and by the parent, a value a document.
  ///   - clicks: how many clicks there are, over how many documents.
  ///   - evaluation: summaries of documents with references by both, if there are such.
  /// - Returns: the verdict.
  package static func judge(
    ranking: (profile: [Double], parent: [Double]), clicks: (count: Int, documents: Int),
    evaluation: (profile: PolicyEvaluation, parent: PolicyEvaluation)?
  ) -> Verdict {
    var failures: [String] = []
    if clicks.count < fewestClicks || clicks.documents < fewestDocuments {
      failures.append(
        "\(clicks.count) clicks on \(clicks.documents) documents; it takes \(fewestClicks) on \(fewestDocuments)")
    }
    let difference = PairedDifference(ranking.profile, minus: ranking.parent)
    if difference.count < 2 || difference.low <= 0 {
      failures.append("clicks on other documents are not ranked better for sure: \(text(difference, digits: 3))")
    }
    if let evaluation {
      failures += hardFailures(evaluation.profile)
      failures += costs(evaluation.profile, parent: evaluation.parent)
    }
    return Verdict(
      isPassed: failures.isEmpty, reasons: failures.isEmpty ? ["ranking gain \(text(difference, digits: 3))"] : failures
    )
  }

  /// The least mean score of a profile that costs no more ROUGE than it may.
  static func leastScore(_ parent: PolicyEvaluation) -> Double { (1 - profileLoss) * parent.mean }

  /// What keeps a profile back that costs more ROUGE than it may.
  package static func costs(_ profile: PolicyEvaluation, parent: PolicyEvaluation) -> [String] {
    profile.mean >= leastScore(parent)
      ? [] : ["ROUGE falls from \(text(parent.mean)) to \(text(profile.mean)), more than 5 %"]
  }

  /// Signs that a reward is cheated: what is not paid for has moved too far, or a check has fallen.
  package static func alarms(_ candidate: PolicyEvaluation, parent: PolicyEvaluation) -> [String] {
    var alarms: [String] = []
    for (name, now, before) in [
      ("length of picks", candidate.pickLength, parent.pickLength),
      ("centrality of picks", candidate.centroidMass, parent.centroidMass),
    ] where abs(now - before) > alarm * before {
      alarms.append("alarm: \(name) went from \(text(before)) to \(text(now)), more than 25 %")
    }
    for reward in Reward.allCases where !reward.isHard && reward != .rougeMean {
      let (now, before) = (candidate.checks[reward] ?? 0, parent.checks[reward] ?? 0)
      if now < before - softLoss { alarms.append("\(reward.rawValue) fell from \(text(before)) to \(text(now))") }
    }
    return alarms
  }

  private static func hardFailures(_ evaluation: PolicyEvaluation) -> [String] {
    Reward.allCases.filter { $0.isHard && (evaluation.checks[$0] ?? 1) < 1 - 1e-9 }.map { "\($0.rawValue) fails" }
  }

  private static func text(_ difference: PairedDifference, digits: Int = 2) -> String {
    "\(text(difference.mean, digits)) [\(text(difference.low, digits)), \(text(difference.high, digits))]"
  }

  private static func text(_ value: Double, _ digits: Int = 2) -> String { FixedPoint.text(value, digits) }
}

/// Numbers with a fixed count of decimals, without Foundation.
package enum FixedPoint {
  /// A number as text.
  package static func text(_ value: Double, _ digits: Int = 2) -> String {
    var factor = 1.0
    for _ in 0..<digits { factor *= 10 }
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let whole = Int((abs(value) * factor).rounded())
    let (unit, rest) = (whole / Int(factor), whole % Int(factor))
    let decimals = String(rest)
    let sign = value < 0 && whole > 0 ? "-" : ""
    return digits == 0
      ? sign + String(unit) : "\(sign)\(unit)." + String(repeating: "0", count: digits - decimals.utf8.count) + decimals
  }
}
