import CICU

/// What kind of segments a text is broken into.
public enum BoundaryKind: String, CaseIterable, Sendable {
  /// User-perceived characters (UAX #29).
  case grapheme
  /// Words and what stands between them (UAX #29, with ICU's dictionaries for scripts written without spaces).
  case word
  /// Sentences, with the white space that follows them (UAX #29).
  case sentence
  /// Places where a line may end (UAX #14).
  case line

  var code: cicu_boundary_kind {
    switch self {
    case .grapheme: CICU_GRAPHEME_BOUNDARY
    case .word: CICU_WORD_BOUNDARY
    case .sentence: CICU_SENTENCE_BOUNDARY
    case .line: CICU_LINE_BOUNDARY
    }
  }
}

/// What a word segment holds; the raw values are those of ``Boundary/status``.
public enum WordStatus: UInt8, Sendable {
  /// White space, punctuation, symbols.
  case none
  /// Digits.
  case number
  /// Letters, but for the following.
  case letter
  /// Hiragana and Katakana.
  case kana
  /// Ideographs, and Japanese words found by dictionary.
  case ideograph
}

/// The end of a segment.
public struct Boundary: Hashable, Sendable {
  /// Where the segment ends, in bytes from the start of the whole text.
  public var offset: Int32

  /// What ICU's rules say of the segment that ends here.
  ///
  /// A ``WordStatus`` for words. For sentences 1 when there is no terminator before the line break or the end of the text;
  /// for lines 1 when the line must end here; else 0.
  public var status: UInt8

  /// Makes a boundary.
  ///
  /// - Parameters:
  ///   - offset: Where the segment ends.
  ///   - status: What ICU's rules say of the segment.
  public init(offset: Int32, status: UInt8) {
    self.offset = offset
    self.status = status
  }

  /// The status of a word segment.
  public var word: WordStatus {
    WordStatus(rawValue: status) ?? .none
  }
}

/// Finds the boundaries of graphemes, words, sentences and lines with ICU.
public enum TextBoundaries {
  /// Finds the segments of a part of a text.
  ///
  /// - Parameters:
  ///   - kind: What to break into.
  ///   - bytes: UTF-8 text of at most ``ICU/maximumByteCount``.
  ///   - range: The part to break, as if it stood alone, on scalar boundaries.
  ///   - locale: A BCP 47 or ICU identifier, empty for the root locale.
  /// - Returns: The ends of the segments, in order; the last is the end of the part.
  public static func find(
    _ kind: BoundaryKind, in bytes: [UInt8], range: Range<Int>, locale: String = ""
  ) -> [Boundary] {
    var offsets: [Int32] = []
    var statuses: [UInt8] = []
    find(kind, in: bytes, range: range, locale: locale, into: &offsets, statuses: &statuses)
    return zip(offsets, statuses).map { Boundary(offset: $0, status: $1) }
  }

  /// Appends the ends of all segments of a part of a text to arrays that the caller keeps.
  ///
  /// - Parameters:
  ///   - kind: What to break into.
  ///   - bytes: UTF-8 text of at most ``ICU/maximumByteCount``.
  ///   - range: The part to break, as if it stood alone, on scalar boundaries.
  ///   - locale: A BCP 47 or ICU identifier, empty for the root locale.
  ///   - offsets: Gets ``Boundary/offset`` of each.
  ///   - statuses: Gets ``Boundary/status`` of each.
  public static func find(
    _ kind: BoundaryKind, in bytes: [UInt8], range: Range<Int>, locale: String = "", into offsets: inout [Int32],
    statuses: inout [UInt8]
  ) {
    precondition(bytes.count <= ICU.maximumByteCount, "the text is longer than ICU takes")
    guard !range.isEmpty else { return }
    let found = BreakIteratorPool.shared.withIterator(kind, locale: locale) { iterator in
      iterator.appendBoundaries(of: bytes, in: range, to: &offsets, statuses: &statuses)
    }
    if found != true {
      offsets.append(Int32(range.upperBound))
      statuses.append(0)
    }
  }
}
