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
  var evidence = NameWeights()
  /// Whether nothing but its capitals speaks for it, which they may for a person.
  var isPlain = false
  /// Whether it does what people do here: it says something.
  var isAgent = false
  /// Whether it has something here, as people do, and firms.
  var isOwner = false
  /// Whether it stands as the name of a thing does: "in Ruby", "Ruby developers".
  var isThing = false
  /// Whether it is only read as a name because it opens a sentence with a capital.
  var isInitial = false
  /// Whether each of its words stands in lower case too.
  var isOrdinary = false
  /// What kind of thing the words around a single word show that people work at, use or go to, and how surely.
  var trade: (kind: Name.Kind, weight: Double)?
  /// Whether a determiner stands before it.
  var isDetermined = false
  /// Whether it stands in a sentence that lists names, most of whose words are capitalised as in a title.
  var isListed = false

  /// Whether a possessive ending stands behind it.
  func isPossessive(_ view: WordView) -> Bool {
    words.last.map { view.words.range($0).upperBound > range.upperBound } ?? false
  }

  /// Leaves out the words before `names`: titles and offices.
  mutating func drop(to names: Range<Int>, _ view: WordView) {
    words = names
    key = view.foldedKey(view.range(names).lowerBound..<range.upperBound)
    if names.count > 1 { range = view.range(names).lowerBound..<range.upperBound }
  }

  mutating func add(_ kind: Name.Kind, _ weight: Double) { evidence[kind] = (evidence[kind] ?? 0) + weight }
}
