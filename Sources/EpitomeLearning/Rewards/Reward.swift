package import Epitome
package import EpitomeCore

/// What a choice of sentences is paid for, each a pure function with values from 0 to 1 that can be checked without a judge.
package enum Reward: String, CaseIterable, Sendable {
  /// The mean of ROUGE-1 and ROUGE-2 against the references.
  case rougeMean
  /// The share of the key terms' worth that the sentences have.
  case keyTermCoverage
  /// The share of the sections that have a sentence.
  case sectionCoverage
  /// One less the mean likeness of each sentence to the one most like it.
  case nonRedundancy
  /// Whether the sentences cost no more than the budget. Hard.
  case budgetKept
  /// Whether each line is what the text has at its place, byte for byte. Hard.
  case verbatim
  /// The share of sentences that do not lean on the one before.
  case noDanglingPronoun
  /// The share of sentences without stop-gaps and words said twice.
  case noDisfluency
  /// The share of sentences that do not ask.
  case noQuestion
  /// The share of sentences that are whole and have six words or more.
  case noFragments

  /// Whether a summary that fails it is worth nothing, whatever else it does.
  package var isHard: Bool { self == .budgetKept || self == .verbatim }

  /// What the sentences are judged by.
  package struct Context: Sendable {
    /// The document.
    package var frame: PolicyFrame
    /// What each sentence costs.
    package var costs: [Int]
    /// What may be spent.
    package var budget: Int
    /// The references, where there are any.
    package var target: RougeTarget?

    package init(frame: PolicyFrame, costs: [Int], budget: Int, target: RougeTarget?) {
      (self.frame, self.costs, self.budget, self.target) = (frame, costs, budget, target)
    }
  }

  /// The reward of a choice.
  ///
  /// - Parameters:
  ///   - picks: numbers of sentences.
  ///   - context: what they are judged by.
  ///   - lines: the text shown for each, where it is not read from the document; only `verbatim` looks at it.
  /// - Returns: 0...1; nothing chosen is worth 0 but keeps the hard checks.
  package func value(_ picks: [Int], _ context: Context, lines: [String]? = nil) -> Double {
    let frame = context.frame
    switch self {
    case .budgetKept: return picks.reduce(0) { $0 + context.costs[$1] } <= context.budget ? 1 : 0
    case .verbatim: return Self.isVerbatim(picks, frame, lines) ? 1 : 0
    case .rougeMean: return picks.isEmpty ? 0 : context.target?.mean(picks) ?? 0
    case .keyTermCoverage: return Self.termCoverage(picks, frame)
    case .sectionCoverage:
      return Double(Set(picks.map { frame.sections[$0] }).count) / Double(max(1, Set(frame.sections).count))
    case .nonRedundancy: return Self.nonRedundancy(picks, frame)
    case .noDanglingPronoun: return Self.share(picks, frame, without: .leaning)
    case .noDisfluency: return Self.share(picks, frame, without: .disfluent)
    case .noQuestion: return Self.share(picks, frame, without: .question)
    case .noFragments: return Self.share(picks, frame, without: .fragment)
    }
  }

  private static func share(_ picks: [Int], _ frame: PolicyFrame, without reading: PolicyFrame.Reading) -> Double {
    guard !picks.isEmpty else { return 0 }
    return Double(picks.count { !frame.reading[$0].contains(reading) }) / Double(picks.count)
  }

  private static func termCoverage(_ picks: [Int], _ frame: PolicyFrame) -> Double {
    let total = frame.termWorths.reduce(0, +)
    guard total > 0 else { return 0 }
    var isCovered = [Bool](repeating: false, count: frame.termWorths.count)
    var sum = 0.0
    for pick in picks {
      for term in frame.terms[pick] where !isCovered[term] {
        isCovered[term] = true
        sum += frame.termWorths[term]
      }
    }
    return sum / total
  }

  private static func nonRedundancy(_ picks: [Int], _ frame: PolicyFrame) -> Double {
    guard !picks.isEmpty else { return 0 }
    var sum = 0.0
    for pick in picks {
      var most = 0.0
      for other in picks where other != pick { most = max(most, frame.vectors.likeness(pick, other)) }
      sum += min(1, most)
    }
    return 1 - sum / Double(picks.count)
  }

  private static func isVerbatim(_ picks: [Int], _ frame: PolicyFrame, _ lines: [String]?) -> Bool {
    let bytes = frame.document.bytes
    if let lines, lines.count != picks.count { return false }
    return picks.enumerated().allSatisfy { place, pick in
      guard frame.spans.indices.contains(pick) else { return false }
      let span = frame.spans[pick]
      guard span.end <= bytes.count, bytes.isScalarBoundary(span.start), bytes.isScalarBoundary(span.end) else {
        return false
      }
      return lines.map { $0[place].utf8.elementsEqual(bytes[span.range]) } ?? true
    }
  }
}

/// Rewards with weights: the goal that a policy is trained for.
package struct RewardMix: Hashable, Sendable {
  /// Weights of the soft rewards, in the order of ``Reward``.
  package let parts: [(reward: Reward, weight: Double)]

  package init(_ weights: [Reward: Double]) {
    parts = Reward.allCases.compactMap { reward in weights[reward].map { (reward, $0) } }
  }

  /// References as the goal, the checks as its guards. ROUGE varies a tenth as much between summaries as the checks do, hence its
  /// weight. Without a price on fragments, talk is summarised by scraps: short lines say more for their words.
  package static let referenced = RewardMix([
    .rougeMean: 20, .keyTermCoverage: 0.25, .nonRedundancy: 0.25, .noDanglingPronoun: 0.5, .noDisfluency: 0.25,
    .noQuestion: 1, .noFragments: 2,
  ])

  /// References alone.
  package static let rougeOnly = RewardMix([.rougeMean: 1])

  /// All soft checks alike, without references: what a policy learns to cheat.
  package static let referenceFree = RewardMix([
    .keyTermCoverage: 1, .sectionCoverage: 1, .nonRedundancy: 1, .noDanglingPronoun: 1, .noDisfluency: 1,
    .noQuestion: 1,
  ])

  /// The weighed mean of the soft rewards, or 0 where a hard one fails.
  package func value(_ picks: [Int], _ context: Reward.Context) -> Double {
    guard Reward.budgetKept.value(picks, context) == 1, Reward.verbatim.value(picks, context) == 1 else { return 0 }
    var (sum, total) = (0.0, 0.0)
    for part in parts where !part.reward.isHard {
      sum += part.weight * part.reward.value(picks, context)
      total += part.weight
    }
    return total > 0 ? sum / total : 0
  }

  package static func == (left: RewardMix, right: RewardMix) -> Bool {
    left.parts.elementsEqual(right.parts) { $0.reward == $1.reward && $0.weight == $1.weight }
  }

  package func hash(into hasher: inout Hasher) {
    for part in parts { hasher.combine(part.reward) }
  }

  /// As it stands in a checkpoint.
  package var json: JSONValue {
    .object(JSONObject(parts.map { (key: $0.reward.rawValue, value: JSONValue($0.weight)) }))
  }
}
