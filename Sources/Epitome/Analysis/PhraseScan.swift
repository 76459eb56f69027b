import EpitomeCore

/// Counts the words and phrases of a set in stretches of a text, without looking closely at words that open none of them.
struct PhraseScan: Sendable {
  /// What the set has for a word of the vocabulary.
  private struct Opening: Sendable {
    /// The word is an entry by itself.
    var isEntry = false
    /// The word has other signs than ASCII letters and digits: entries may end inside of it.
    var isMixed = false
    /// What entries go on with after the word, as ``WordSet/followers(of:)`` has it.
    var followers: UInt64 = 0

    var isNone: Bool { !isEntry && !isMixed && followers == 0 }
  }

  private let set: WordSet
  private let words: WordTable
  /// Of each word of the vocabulary; empty where no spaces are written.
  private let openings: [Opening]
  /// The bit of each word of the vocabulary as the second one of an entry, all bits for one with other signs.
  private let seconds: [UInt64]
  private let writesSpaces: Bool
  private let hashes: [Int]

  /// A scan of a text's words. Where no spaces are written, words are not what the set's entries are made of, and every place
  /// is looked at.
  init(_ set: WordSet, in document: Document, writesSpaces: Bool) {
    self.set = set
    words = document.words
    self.writesSpaces = writesSpaces
    let (hashes, seconds) = (document.foldedHashes, document.followerBits)
    (self.hashes, self.seconds) = (hashes, seconds)
    let vocabulary = words.vocabulary
    openings =
      writesSpaces
      ? hashes.indices.map { word in
        guard set.opensEntry(hashes[word]) else { return Opening() }
        return Opening(
          isEntry: set.contains(vocabulary.bytes, vocabulary.range(of: word)), isMixed: seconds[word] == .max,
          followers: set.followers(of: hashes[word]))
      } : []
  }

  /// Whether an entry may open with a word of the vocabulary.
  func mayOpen(_ word: Int) -> Bool { !writesSpaces || !openings[word].isNone }

  /// How many entries stand in a span whose words are `own`, the longest at each place.
  ///
  /// Words that no entry opens with (``mayOpen(_:)``) may be left out of `own`.
  @inline(__always)
  func count(in bytes: [UInt8], _ span: TextSpan, _ own: some Sequence<Int>) -> Int {
    guard writesSpaces else { return set.matches(in: bytes, span.range).count }
    var count = 0
    forEachEntry(in: bytes, own, limit: span.end) { _ in count += 1 }
    return count
  }

  /// Calls `body` with the place of each entry that opens with one of the words `own` and ends no later than `limit`, the longest
  /// at each place; for scripts that write spaces.
  @inline(__always)
  func forEachEntry(in bytes: [UInt8], _ own: some Sequence<Int>, limit: Int, _ body: (Range<Int>) -> Void) {
    var end = 0
    for word in own {
      let opening = openings[Int(words.ids[word])]
      guard !opening.isNone else { continue }
      let range = words.range(word)
      guard range.lowerBound >= end else { continue }
      if opening.isMixed || goesOn(opening.followers, after: word, range.upperBound, in: bytes) {
        guard let length = matchLength(bytes, range, opening, of: word, limit) else { continue }
        end = range.lowerBound + length
      } else {
        guard opening.isEntry else { continue }
        end = range.upperBound
      }
      body(range.lowerBound..<end)
    }
  }

  /// Whether an entry that opens with a word and goes on may stand there, as far as what follows tells at one look.
  @inline(__always)
  private func goesOn(_ followers: UInt64, after word: Int, _ end: Int, in bytes: [UInt8]) -> Bool {
    guard end < bytes.count else { return false }
    let byte = bytes[end]
    guard byte == 0x20 else { return byte < 0x20 || byte >= 0x80 || followers & WordSet.sign != 0 }
    guard word + 1 < words.count, Int(words.starts[word + 1]) == end + 1 else { return followers != 0 }
    return followers & seconds[Int(words.ids[word + 1])] != 0
  }

  private func matchLength(
    _ bytes: [UInt8], _ range: Range<Int>, _ opening: Opening, of word: Int, _ limit: Int
  ) -> Int? {
    if opening.isMixed { return set.matchLength(bytes, at: range.lowerBound, limit: limit) }
    return set.matchLength(
      bytes, at: range.lowerBound, after: range.upperBound, hashes[Int(words.ids[word])], isEntry: opening.isEntry,
      limit: limit)
  }
}

extension Document {
  /// The bit of each word of the vocabulary as the second word of a phrase; all bits for one that has other signs than ASCII
  /// letters and digits.
  fileprivate var followerBits: [UInt64] {
    derived(DerivedKey<[UInt64]>("followerBits")) { document in
      let (hashes, vocabulary) = (document.foldedHashes, document.words.vocabulary)
      let bytes = vocabulary.bytes
      return hashes.indices.map { word in
        let isPlain = bytes[vocabulary.range(of: word)].allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
        return isPlain ? WordSet.follower(hashes[word]) : .max
      }
    }
  }
}
