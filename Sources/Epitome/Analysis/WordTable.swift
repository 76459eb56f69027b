import EpitomeCore
import EpitomeICU

/// The words of a text: the segments of UAX #29 that hold a letter, digit, kana or ideograph, in order, without the sign that opens a
/// mention ("@ann").
///
/// Computed once a text and shared by all stages (``EpitomeCore/Document``'s `words`), hence a class. For each word the arrays hold one
/// entry.
final class WordTable: Sendable {
  /// Offset of the first byte of each word.
  let starts: [Int32]
  /// Offset after the last byte of each word.
  let ends: [Int32]
  /// What each word is made of.
  let statuses: [WordStatus]
  /// Number of each word's folded form in ``vocabulary``.
  let ids: [Int32]
  /// The distinct folded forms.
  let vocabulary: Vocabulary
  /// The words that are the first of their folded form and not of ASCII alone.
  let firstBeyondASCII: [Int32]

  /// How many words there are.
  var count: Int { starts.count }

  /// Number of the first word that starts in each stretch of 16 bytes or after it.
  private let marks: [Int32]

  /// The words of a text. One pass; linear.
  init(_ bytes: [UInt8]) {
    let segments = WordSegments(bytes)
    // The tailored rules of CLDR take the sign before "@ann" for a letter.
    let starts = zip(segments.starts, segments.ends).map { start, end in
      bytes[Int(start)] == UInt8(ascii: "@") && start + 1 < end ? start + 1 : start
    }
    (self.starts, ends, statuses) = (starts, segments.ends, segments.statuses)
    var ids: [Int32] = []
    var marks: [Int32] = []
    var vocabulary = Vocabulary()
    var firstBeyondASCII: [Int32] = []
    ids.reserveCapacity(starts.count)
    marks.reserveCapacity(bytes.count / 16 + 2)
    var folded: [UInt8] = []
    for word in starts.indices {
      let range = Int(starts[word])..<Int(ends[word])
      while marks.count * 16 <= range.lowerBound { marks.append(Int32(truncatingIfNeeded: word)) }
      var id = vocabulary.insert(foldingASCII: bytes, range)
      if id == nil {
        let known = vocabulary.count
        folded.removeAll(keepingCapacity: true)
        CaseMapping.foldForMatching(bytes, range: range, into: &folded)
        id = vocabulary.insert(folded, folded.indices)
        if vocabulary.count > known { firstBeyondASCII.append(Int32(truncatingIfNeeded: word)) }
      }
      ids.append(Int32(truncatingIfNeeded: id ?? 0))
    }
    while marks.count * 16 <= bytes.count { marks.append(Int32(truncatingIfNeeded: starts.count)) }
    (self.ids, self.marks, self.vocabulary) = (ids, marks, vocabulary)
    self.firstBeyondASCII = firstBeyondASCII
  }

  /// The bytes of a word.
  func range(_ word: Int) -> Range<Int> { Int(starts[word])..<Int(ends[word]) }

  /// The words that lie in a span whole, by number. In constant time.
  func words(in span: TextSpan) -> Range<Int> {
    let first = firstWord(startingFrom: span.start)
    var end = firstWord(startingFrom: span.end)
    if end > first, Int(ends[end - 1]) > span.end { end -= 1 }
    return first..<max(first, end)
  }

  private func firstWord(startingFrom offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    guard offset >> 4 < marks.count else { return count }
    var word = Int(marks[offset >> 4])
    while word < starts.count, Int(starts[word]) < offset { word += 1 }
    return word
  }
}

extension Document {
  /// The words of the text, found once for as long as it stands.
  var words: WordTable { derived(DerivedKey<WordTable>("words")) { WordTable($0.bytes) } }
}
