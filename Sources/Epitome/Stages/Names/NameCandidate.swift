import EpitomeCore

/// A stretch of text that may be a name, with what speaks for each kind.
struct NameCandidate {
  /// Place in the text, without a possessive ending.
  var range: Range<Int>
  /// Numbers of its words in the word table.
  var words: Range<Int>
  /// Folded words, separated by spaces: what two mentions have in common.
  var key: [UInt8]
  /// What speaks for each kind in this place; from 2 on it is enough on its own.
  var evidence: [Name.Kind: Double] = [:]
  /// Whether it is only read as a name because it opens a sentence with a capital.
  var isInitial = false

  mutating func add(_ kind: Name.Kind, _ weight: Double) { evidence[kind, default: 0] += weight }
}
