// Learnt by Scripts/learn-term-weights.py from the show notes and transcripts of the podcasts of Changelog Media,
// https://github.com/thechangelog/show-notes and https://github.com/thechangelog/transcripts. Both are under the
// Creative Commons Attribution-ShareAlike 4.0 licence, and so is this file:
// https://creativecommons.org/licenses/by-sa/4.0/ (see NOTICE). Changed: reduced to weights of features; do not edit.

extension TermWeights {
  /// Weights for talk, in a language that puts nouns side by side.
  static let talk = TermWeights(
    frequency: 2, freedom: 0.2, nesting: -0.9, earliness: 1.2, spread: 0.5, rarity: 1.7, connection: 0.7,
    linked: -0.9, commonest: 0.5, rarest: 0.4, noun: -0.1, capitals: 1.6, marked: -0.2, heading: 0.1, quoted: 0.5,
    paired: 0.3, defined: 0.5, named: 0.3, generic: -0.6, doubtful: -0.5, numeric: -0.5, once: -1, lone: -1,
    usual: -1.2, compound: 0.5, brief: -0.5, excess: -0.3, words: [-0.7, -0.1, 0.3, 0.2])
}
