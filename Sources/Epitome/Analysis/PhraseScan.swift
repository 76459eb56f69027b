import EpitomeCore

/// Counts the words and phrases of a set in stretches of a text, without looking at words that open none of them.
struct PhraseScan: Sendable {
  private let set: WordSet
  private let words: WordTable
  /// What an entry may have after each word of the vocabulary, when it opens one: the letters that a second word may begin with,
  /// a bit for each, or ``anything``; 0 where no entry opens with the word.
  private let seconds: [UInt32]
  private let writesSpaces: Bool
  private let hashes: [Int]

  private static let anything: UInt32 = 1 << 31
  /// The word is an entry by itself.
  private static let whole: UInt32 = 1 << 29

  /// A scan of a text's words. Where no spaces are written, words are not what the set's entries are made of, and every place
  /// is looked at.
  init(_ set: WordSet, in document: Document, writesSpaces: Bool) {
    self.set = set
    words = document.words
    self.writesSpaces = writesSpaces
    let (hashes, vocabulary) = (document.foldedHashes, words.vocabulary)
    self.hashes = hashes
    seconds =
      writesSpaces
      ? hashes.indices.map { word in
        let range = vocabulary.range(of: word)
        guard set.opensEntry(hashes[word]) else { return 0 }
        return Self.seconds(set, vocabulary.bytes, range, hashes[word])
      } : []
  }

  /// What may stand after a word that opens an entry.
  private static func seconds(_ set: WordSet, _ bytes: [UInt8], _ range: Range<Int>, _ hash: Int) -> UInt32 {
    // Entries may end inside a word that has other signs.
    let isPlain = bytes[range].allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    if !isPlain { return anything }
    var letters: UInt32 = set.contains(bytes, range) ? whole : 0
    for letter in 0..<UInt32(26) where set.opensEntry(hash, before: 0x61 + letter) { letters |= 1 << letter }
    // Where no letter will do, a sign may: "uh-huh".
    return letters | 1 << 30
  }

  /// Whether an entry that opens with a word and goes on may stand there, as far as the byte after the next space tells.
  @inline(__always)
  private func mayStand(_ seconds: UInt32, after end: Int, in bytes: [UInt8]) -> Bool {
    guard seconds & Self.anything == 0, end + 1 < bytes.count, bytes[end] == 0x20 else { return true }
    let letter = (bytes[end + 1] | 0x20) &- 0x61
    return letter >= 26 || seconds & 1 << UInt32(letter) != 0
  }

  /// Whether an entry may open with a word of the vocabulary.
  func mayOpen(_ word: Int) -> Bool { !writesSpaces || seconds[word] != 0 }

  /// How many entries stand in a span whose words are `own`, the longest at each place.
  func count(in bytes: [UInt8], _ span: TextSpan, _ own: Range<Int>) -> Int {
    guard writesSpaces else { return set.matches(in: bytes, span.range).count }
    var count = 0
    forEachEntry(in: bytes, own, limit: span.end) { _ in count += 1 }
    return count
  }

  /// Calls `body` with the place of each entry that opens with one of the words `own` and ends no later than `limit`, the longest
  /// at each place; for scripts that write spaces.
  @inline(__always)
  func forEachEntry(in bytes: [UInt8], _ own: Range<Int>, limit: Int, _ body: (Range<Int>) -> Void) {
    var end = 0
    for word in own {
      let seconds = seconds[Int(words.ids[word])]
      guard seconds != 0 else { continue }
      let start = Int(words.starts[word])
      guard start >= end else { continue }
      if mayStand(seconds, after: Int(words.ends[word]), in: bytes) {
        guard let length = matchLength(bytes, at: word, seconds, limit) else { continue }
        end = start + length
      } else {
        guard seconds & Self.whole != 0 else { continue }
        end = Int(words.ends[word])
      }
      body(start..<end)
    }
  }
  private func matchLength(_ bytes: [UInt8], at word: Int, _ seconds: UInt32, _ limit: Int) -> Int? {
    let range = words.range(word)
    if seconds & Self.anything != 0 { return set.matchLength(bytes, at: range.lowerBound, limit: limit) }
    return set.matchLength(
      bytes, at: range.lowerBound, after: range.upperBound, hashes[Int(words.ids[word])],
      isEntry: seconds & Self.whole != 0, limit: limit)
  }
}
