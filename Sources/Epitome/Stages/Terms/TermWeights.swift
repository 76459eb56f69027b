/// How much each feature of a candidate counts: the score is the sum of the products.
struct TermWeights: Sendable {
  var frequency: Double
  var freedom: Double
  var nesting: Double
  var earliness: Double
  var spread: Double
  var rarity: Double
  var connection: Double
  var linked: Double
  var commonest: Double
  var rarest: Double
  var noun: Double
  var capitals: Double
  var marked: Double
  var heading: Double
  var quoted: Double
  var paired: Double
  var defined: Double
  var named: Double
  var generic: Double
  var doubtful: Double
  var numeric: Double
  var once: Double
  var lone: Double
  var usual: Double
  var compound: Double
  var brief: Double
  var excess: Double
  /// For terms of one, two, three and more words.
  var words: [Double]

  /// A mixture: `share` of `other`, the rest of this.
  func mixed(_ share: Double, of other: TermWeights) -> TermWeights {
    func mix(_ weight: KeyPath<TermWeights, Double>) -> Double {
      self[keyPath: weight] + (other[keyPath: weight] - self[keyPath: weight]) * share
    }
    return TermWeights(
      frequency: mix(\.frequency), freedom: mix(\.freedom), nesting: mix(\.nesting), earliness: mix(\.earliness),
      spread: mix(\.spread), rarity: mix(\.rarity), connection: mix(\.connection), linked: mix(\.linked),
      commonest: mix(\.commonest), rarest: mix(\.rarest), noun: mix(\.noun), capitals: mix(\.capitals),
      marked: mix(\.marked), heading: mix(\.heading), quoted: mix(\.quoted), paired: mix(\.paired),
      defined: mix(\.defined), named: mix(\.named), generic: mix(\.generic), doubtful: mix(\.doubtful),
      numeric: mix(\.numeric), once: mix(\.once), lone: mix(\.lone), usual: mix(\.usual),
      compound: mix(\.compound), brief: mix(\.brief), excess: mix(\.excess),
      words: zip(words, other.words).map { $0 + ($1 - $0) * share })
  }
}

/// Weights set by hand, to round numbers.
///
/// In an abstract every noun phrase may be a term and the shape decides; in a long text it is what keeps coming back. English
/// makes terms by putting nouns side by side, so that the whole phrase is the term; other languages have one noun with what
/// explains it, so that the noun counts for more.
extension TermWeights {
  /// The shortest texts, in a language that puts nouns side by side.
  static let sideBySideShort = TermWeights(
    frequency: 0.6, freedom: 1.1, nesting: -1.6, earliness: 1.2, spread: 0.4, rarity: 0.8, connection: 0.6,
    linked: -1.2, commonest: 0, rarest: 0, noun: 0, capitals: 0.3, marked: 0.3, heading: 0.3, quoted: 0.3,
    paired: 0.4, defined: 0.4, named: 0.2, generic: -0.3, doubtful: -0.5, numeric: -0.5, once: 0, lone: 0,
    usual: -1.2, compound: 0.5, brief: -0.5, excess: -0.3, words: [-1, -0.1, 0.5, 0.4])

  /// The longest texts in such a language.
  static let sideBySideLong = TermWeights(
    frequency: 1.6, freedom: 1, nesting: -1.5, earliness: 1.2, spread: 0.7, rarity: 1.2, connection: 0.3,
    linked: -1, commonest: 0, rarest: 0, noun: 0, capitals: 0.3, marked: 0.3, heading: 0.3, quoted: 0.3,
    paired: 0.4, defined: 0.4, named: 0.2, generic: -0.3, doubtful: -1.2, numeric: -0.5, once: -1, lone: -1,
    usual: -1.2, compound: 0.5, brief: -0.5, excess: -0.3, words: [-0.7, 0, 0.3, 0.2])

  /// The shortest texts in other languages.
  static let nounFirstShort = TermWeights(
    frequency: 2, freedom: 0, nesting: -0.6, earliness: 1.3, spread: 0.8, rarity: 1.2, connection: 1, linked: -0.7,
    commonest: 0.5, rarest: 0, noun: 0, capitals: 0.5, marked: 0.3, heading: 0.3, quoted: 0.3, paired: 0.4,
    defined: 0.4, named: 0.2, generic: -0.3, doubtful: -0.5, numeric: -0.5, once: 0, lone: 0, usual: -1.2,
    compound: 0.5, brief: -0.5, excess: -0.3, words: [0, 0.1, 0.2, -0.2])

  /// The longest texts in other languages.
  static let nounFirstLong = TermWeights(
    frequency: 3.4, freedom: 0.1, nesting: -0.4, earliness: 1.3, spread: 1.1, rarity: 1.6, connection: 0.7,
    linked: -0.5, commonest: 0.5, rarest: 0, noun: 0, capitals: 0.5, marked: 0.3, heading: 0.3, quoted: 0.3,
    paired: 0.4, defined: 0.4, named: 0.2, generic: -0.3, doubtful: -0.5, numeric: -0.5, once: -1, lone: -1,
    usual: -1.2, compound: 0.5, brief: -0.5, excess: -0.3, words: [0.1, 0.1, 0.1, -0.3])
}
