/// Weighs the features of candidates: a sum of products, so that every score can be explained.
///
/// The weights were set by hand, to round numbers; nothing was learnt from texts. Short texts and long ones have weights of
/// their own, and those between have a mixture: in an abstract every noun phrase may be a term and the shape decides; in an
/// hour of talk it is what keeps coming back. English makes terms by putting nouns side by side, so that the whole phrase is
/// the term; other languages have one noun with what explains it, so that the noun counts for more. What talk adds was held
/// against the links in the show notes of podcasts; weights learnt from these links cut names into words.
struct TermModel: Sendable {
  /// A weight in the shortest texts and in the longest.
  private typealias Weight = (short: Double, long: Double)

  private struct Weights {
    var frequency: Weight
    var freedom: Weight
    var nesting: Weight
    var earliness: Weight
    var spread: Weight
    var rarity: Weight
    var connection: Weight
    /// For terms of one, two, three and more words.
    var words: [Weight]
    var linked: Weight
    var commonest: Weight
  }

  private static let sideBySide = Weights(
    frequency: (0.6, 1.6), freedom: (1.1, 1.0), nesting: (-1.6, -1.5), earliness: (1.2, 1.2), spread: (0.4, 0.7),
    rarity: (0.8, 1.2), connection: (0.6, 0.3), words: [(-1.0, -0.7), (-0.1, 0), (0.5, 0.3), (0.4, 0.2)],
    linked: (-1.2, -1.0), commonest: (0, 0))

  private static let nounFirst = Weights(
    frequency: (1.6, 2.8), freedom: (0, 0.1), nesting: (-0.6, -0.4), earliness: (1.6, 1.6), spread: (0.8, 1.1),
    rarity: (1.2, 1.6), connection: (1.0, 0.7), words: [(0, 0.1), (0.1, 0.1), (0.2, 0.1), (-0.2, -0.3)],
    linked: (-0.7, -0.5), commonest: (0.5, 0.5))

  /// What is added in talk, which names things in passing and is full of common words.
  private static let talkCapitals = 0.5
  private static let talkRarest = 1.0
  private static let talkNoun = 1.0
  private static let talkCommonest = 0.5

  private let weights: Weights
  private let isTalk: Bool
  private let length: Double

  /// The model for a text of this many words in a language that puts nouns side by side, or that does not.
  init(wordCount: Int, putsNounsSideBySide: Bool, isTalk: Bool) {
    self.isTalk = isTalk && putsNounsSideBySide
    weights = putsNounsSideBySide ? Self.sideBySide : Self.nounFirst
    let shortest = naturalLogarithm(250)
    let longest = naturalLogarithm(5000)
    length = min(1, max(0, (naturalLogarithm(Double(max(1, wordCount))) - shortest) / (longest - shortest)))
  }

  private func mix(_ weight: Weight) -> Double { weight.short + (weight.long - weight.short) * length }

  /// The score of a candidate; only its order matters.
  func score(_ term: TermFeatures) -> Double {
    var score = mix(weights.frequency) * term.frequency
    score += mix(weights.freedom) * term.freedom
    score += mix(weights.nesting) * term.nesting
    score += mix(weights.earliness) * term.earliness
    score += mix(weights.spread) * term.spread
    score += mix(weights.rarity) * term.rarity
    score += mix(weights.connection) * term.connection
    score += mix(weights.words[min(max(term.words, 1), weights.words.count) - 1])
    score += mix(weights.linked) * term.linked
    score += mix(weights.commonest) * term.commonest
    // A phrase that an abstract has once may be a term; in a longer text it is more likely chance.
    score -= length * term.once
    score += 0.3 * term.capitals
    score += 0.3 * term.marked
    score += 0.3 * term.heading
    score += 0.3 * term.quoted
    score += 0.4 * term.paired
    score += 0.4 * term.defined
    score += 0.2 * term.named
    score -= 0.3 * term.generic
    score -= 0.5 * term.doubtful
    score -= 0.5 * term.numeric
    if isTalk {
      score += Self.talkCapitals * term.capitals + Self.talkRarest * term.rarest
      score += Self.talkNoun * term.noun + Self.talkCommonest * term.commonest
    }
    score -= 2 * term.usual
    score += 0.5 * (term.compound - term.brief) - 0.3 * term.excess
    return score
  }
}
