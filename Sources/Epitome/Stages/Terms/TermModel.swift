/// Weighs the features of candidates: a sum of products, so that every score can be explained.
///
/// Short texts and long ones have weights of their own, and those between have a mixture. Talk has weights that were learnt
/// (``TermWeights/talk``), in languages that make terms as the one they were learnt from does.
struct TermModel: Sendable {
  /// Words in the shortest texts and in the longest.
  private static let (shortest, longest) = (250.0, 5000.0)
  /// Words from which on what a text says only once is chance, in a language that puts nouns side by side.
  private static let telling = 800.0

  /// What a phrase that stands once counts at most where nothing tells nouns from verbs.
  private static let halfClause = -1.5

  private let weights: TermWeights

  /// The model for a text of this many words in a language of this grammar.
  init(wordCount: Int, _ grammar: PhraseGrammar, isTalk: Bool) {
    let length = Self.share(wordCount, upTo: Self.longest)
    guard grammar.putsNounsSideBySide else {
      var weights = TermWeights.nounFirstShort.mixed(length, of: .nounFirstLong)
      if !grammar.isKnown { weights.once = min(weights.once, Self.halfClause) }
      self.weights = weights
      return
    }
    var written = TermWeights.sideBySideShort.mixed(length, of: .sideBySideLong)
    let chance = Self.share(wordCount, upTo: Self.telling)
    written.once = TermWeights.sideBySideLong.once * chance
    written.lone = TermWeights.sideBySideLong.lone * chance
    written.doubtful = TermWeights.sideBySideShort.mixed(chance, of: .sideBySideLong).doubtful
    weights = isTalk ? written.mixed(length, of: .talk) : written
  }

  /// Where a count of words stands between the shortest texts and longer ones, by its logarithm, from 0 to 1.
  private static func share(_ words: Int, upTo most: Double) -> Double {
    let least = naturalLogarithm(shortest)
    return min(1, max(0, (naturalLogarithm(Double(max(1, words))) - least) / (naturalLogarithm(most) - least)))
  }

  /// The score of a candidate; only its order matters.
  func score(_ term: TermFeatures) -> Double {
    var score = weights.words[min(max(term.words, 1), weights.words.count) - 1]
    score += weights.frequency * term.frequency
    score += weights.freedom * term.freedom
    score += weights.nesting * term.nesting
    score += weights.earliness * term.earliness
    score += weights.spread * term.spread
    score += weights.rarity * term.rarity
    score += weights.connection * term.connection
    score += weights.linked * term.linked
    score += weights.commonest * term.commonest
    score += weights.rarest * term.rarest
    score += weights.noun * term.noun
    score += weights.capitals * term.capitals
    score += weights.marked * term.marked
    score += weights.heading * term.heading
    score += weights.quoted * term.quoted
    score += weights.paired * term.paired
    score += weights.defined * term.defined
    score += weights.named * term.named
    score += weights.generic * term.generic
    score += weights.doubtful * term.doubtful
    score += weights.numeric * term.numeric
    score += weights.once * term.once
    score += weights.lone * term.lone
    score += weights.usual * term.usual
    score += weights.compound * term.compound
    score += weights.brief * term.brief
    score += weights.excess * term.excess
    return score
  }
}
