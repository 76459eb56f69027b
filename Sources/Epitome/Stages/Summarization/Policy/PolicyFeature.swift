/// What a selection policy goes by, in the order of its weights: what a sentence is, and what it is beside those taken.
///
/// Each of the first group is z-scored within its document, so that nothing of a corpus is stored or drifts.
package enum PolicyFeature: String, CaseIterable, Sendable {
  // Place.
  case place, edge, opening, closing
  // Length.
  case logWords, short, long
  // Likeness to the rest.
  case centroid, lexRank, degree
  // Key terms, and words that a summary is likely to have.
  case termDensity, expectedWords
  // Section.
  case sectionPlace, sectionOpening, sectionCentroid
  // Words of some kinds.
  case cueWords, decisionWords, figures
  // How it reads.
  case question, disfluency, dangling, orphan, firstPerson, capitals, stopWords
  // Who speaks, what stands beside it, how rare its words are, what is said twice.
  case speakerShare, neighbours, rarity, stutter
  // What depends on the sentences taken before.
  case redundancy, uncovered, sameSection, adjacent, budgetShare

  /// How many there are that do not change while a summary grows.
  package static let staticCount = 29
  /// How many there are in all.
  package static let count = allCases.count

  /// Rises when a feature's value changes its meaning, so that weights learnt before are refused.
  package var version: Int { self == .decisionWords ? 2 : 1 }

  /// The place of the feature among the weights.
  package var index: Int { Self.indices[self] ?? 0 }

  private static let indices = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

extension SelectionPolicy {
  /// Weights set by hand before anything was learnt: the start of training, and what it is measured against.
  package static let hand: SelectionPolicy = {
    var policy = SelectionPolicy()
    let weights: [(PolicyFeature, Double)] = [
      (.edge, 0.1), (.opening, 0.2), (.logWords, 0.3), (.short, -0.3), (.long, -0.1), (.centroid, 0.3), (.lexRank, 0.2),
      (.termDensity, 0.2), (.expectedWords, 0.2), (.sectionOpening, 0.1), (.sectionCentroid, 0.1), (.cueWords, 0.2),
      (.decisionWords, 0.2), (.figures, 0.1), (.question, -0.4), (.disfluency, -0.3), (.dangling, -0.3),
      (.orphan, -0.2), (.firstPerson, -0.1), (.stopWords, -0.1), (.stutter, -0.2), (.redundancy, -2),
      (.uncovered, 0.6), (.sameSection, -0.5), (.adjacent, -0.2), (.budgetShare, -0.5),
    ]
    for (feature, weight) in weights { policy.weights[feature.index] = weight }
    return policy
  }()
}
