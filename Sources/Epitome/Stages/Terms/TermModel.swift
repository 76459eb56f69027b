/// Weighs the features of candidates: a sum of products, so that every score can be explained.
///
/// The weights were set by hand, to round numbers. Short texts and long ones have weights of their own, and those between
/// have a mixture: in an abstract every noun phrase may be a term and the shape decides; in an hour of talk it is what
/// keeps coming back.
struct TermModel: Sendable {
  private let length: Double

  /// The model for a text of this many words.
  init(wordCount: Int) {
    let shortest = naturalLogarithm(250)
    let longest = naturalLogarithm(5000)
    length = min(1, max(0, (naturalLogarithm(Double(max(1, wordCount))) - shortest) / (longest - shortest)))
  }

  private func mix(_ short: Double, _ long: Double) -> Double { short + (long - short) * length }

  /// The score of a candidate; only its order matters.
  func score(_ term: TermFeatures) -> Double {
    var score = mix(1.0, 2.2) * term.frequency
    score += mix(0.5, 0.4) * term.freedom
    score -= mix(1.2, 1.0) * term.nesting
    score += mix(1.2, 1.2) * term.earliness
    score += mix(0.2, 0.5) * term.spread
    score += mix(0.8, 1.2) * term.rarity
    score += mix(0.6, 0.3) * term.connection
    switch term.words {
    case 1: score += mix(-0.6, -0.4)
    case 2: score += mix(0.2, 0.3)
    case 3: score += mix(0.2, 0.1)
    default: score += mix(-0.1, -0.2)
    }
    score += 0.3 * term.capitals
    score += 0.3 * term.marked
    score += 0.4 * term.heading
    score += 0.2 * term.quoted
    score += 0.4 * term.paired
    score += 0.4 * term.defined
    score += 0.2 * term.named
    score -= 0.4 * term.generic
    score -= mix(0.6, 0.4) * term.linked
    score -= 0.5 * term.doubtful
    score -= 0.6 * term.numeric
    return score
  }
}
