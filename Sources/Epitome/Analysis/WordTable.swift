import EpitomeCore
import EpitomeICU

/// The words of a text: the segments of UAX #29 that hold a letter, digit, kana or ideograph, in order.
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

  /// How many words there are.
  var count: Int { starts.count }

  /// The words of a text. One pass; linear.
  init(_ bytes: [UInt8]) {
    var offsets: [Int32] = []
    var segments: [UInt8] = []
    TextBoundaries.find(.word, in: bytes, range: 0..<bytes.count, locale: "", into: &offsets, statuses: &segments)
    var starts: [Int32] = []
    var ends: [Int32] = []
    var statuses: [WordStatus] = []
    var ids: [Int32] = []
    var vocabulary = Vocabulary()
    starts.reserveCapacity(offsets.count / 2)
    ends.reserveCapacity(offsets.count / 2)
    statuses.reserveCapacity(offsets.count / 2)
    ids.reserveCapacity(offsets.count / 2)
    var start: Int32 = 0
    var folded: [UInt8] = []
    for index in offsets.indices {
      let end = offsets[index]
      let status = WordStatus(rawValue: segments[index]) ?? .none
      if status != .none {
        folded.removeAll(keepingCapacity: true)
        CaseMapping.foldForMatching(bytes, range: Int(start)..<Int(end), into: &folded)
        starts.append(start)
        ends.append(end)
        statuses.append(status)
        ids.append(Int32(truncatingIfNeeded: vocabulary.insert(folded)))
      }
      start = end
    }
    (self.starts, self.ends, self.statuses) = (starts, ends, statuses)
    (self.ids, self.vocabulary) = (ids, vocabulary)
  }

  /// The bytes of a word.
  func range(_ word: Int) -> Range<Int> { Int(starts[word])..<Int(ends[word]) }

  /// The words that lie in a span whole, by number. Logarithmic.
  func words(in span: TextSpan) -> Range<Int> {
    let first = Self.lowerBound(starts, Int32(clamping: span.start))
    let last = Self.lowerBound(ends, Int32(clamping: span.end + 1))
    return first..<max(first, last)
  }

  /// Index of the first value that is not less than `value`.
  private static func lowerBound(_ values: [Int32], _ value: Int32) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Document {
  /// The words of the text, found once for as long as it stands.
  var words: WordTable { derived(DerivedKey<WordTable>("words")) { WordTable($0.bytes) } }
}
