import EpitomeCore

/// Counts the words and phrases of a set in stretches of a text, without looking at words that open none of them.
struct PhraseScan: Sendable {
  private let set: WordSet
  private let words: WordTable
  private let opens: [Bool]
  private let writesSpaces: Bool

  /// A scan of a text's words. Where no spaces are written, words are not what the set's entries are made of, and every place
  /// is looked at.
  init(_ set: WordSet, in document: Document, writesSpaces: Bool) {
    self.set = set
    words = document.words
    self.writesSpaces = writesSpaces
    let (hashes, vocabulary) = (document.foldedHashes, words.vocabulary)
    opens =
      writesSpaces
      ? hashes.indices.map { set.opensEntry(vocabulary.bytes, vocabulary.range(of: $0), hashes[$0]) } : []
  }

  /// How many entries stand in a span whose words are `own`, the longest at each place.
  func count(in bytes: [UInt8], _ span: TextSpan, _ own: Range<Int>) -> Int {
    guard writesSpaces else { return set.matches(in: bytes, span.range).count }
    var count = 0
    var end = span.start
    for word in own where opens[Int(words.ids[word])] && Int(words.starts[word]) >= end {
      let start = Int(words.starts[word])
      guard let length = set.matchLength(bytes, at: start, limit: span.end) else { continue }
      count += 1
      end = start + length
    }
    return count
  }
}
