import EpitomeCore

/// Tells which entries of word sets stand at the words of a text; most words open none, which one look tells.
struct WordEntries {
  private let bytes: [UInt8]
  private let words: WordTable
  private let hashes: [Int]
  private let writesSpaces: Bool

  /// Where no spaces are written, words are not what entries are made of, and every word is looked at.
  init(_ document: Document, writesSpaces: Bool) {
    bytes = document.bytes
    words = document.words
    hashes = document.foldedHashes
    self.writesSpaces = writesSpaces
  }

  /// The length in bytes of the longest entry of a set that begins with a word and ends no later than `limit`; nil where there is
  /// none.
  @inline(__always)
  func length(of set: WordSet, at word: Int, limit: Int) -> Int? {
    let range = words.range(word)
    let isPlain = writesSpaces && bytes[range].allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
    if isPlain, !set.opensEntry(hashes[Int(words.ids[word])]) { return nil }
    return set.matchLength(bytes, at: range.lowerBound, limit: limit)
  }
}
