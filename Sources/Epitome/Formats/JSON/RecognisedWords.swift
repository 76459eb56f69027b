import EpitomeCore

/// Words of a recogniser, gathered to segments: at changes of speaker, and at ends of sentences once a segment is long enough
/// to be worth a time of its own.
struct RecognisedWords {
  /// After so many seconds a sentence's end ends the segment too.
  private static let longEnough = 15.0

  private(set) var segments: [Segment] = []
  private var isAfterSentence = false
  private var isAfterSpace = false

  /// Adds a word or, without times, a punctuation mark that belongs to the word before it.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - signs: Punctuation that stands around the word elsewhere in the file.
  ///   - start: When it begins, in seconds.
  ///   - end: When it ends.
  ///   - speaker: Who says it.
  ///   - isPunctuation: Whether it is a mark that belongs to the word before it.
  ///   - carriesSpaces: Whether words begin or end with the white space between them, so that what has none is part of a word.
  mutating func add(
    _ word: JSONNode, signs: WordPunctuation? = nil, start: Double?, end: Double?, speaker: String?,
    isPunctuation: Bool = false, carriesSpaces: Bool = false
  ) {
    guard var bytes = word.stringBytes, !bytes.isEmpty else { return }
    var passage = Passage(word)
    if let signs {
      passage = signs.around(passage, of: word)
      bytes += signs.after
    }
    let isWithinWord = carriesSpaces && !isAfterSpace && !ByteScan.isSpace(bytes[0])
    defer {
      if !carriesSpaces || !ByteScan.isBlank(bytes, bytes.indices) {
        let said = carriesSpaces ? bytes.trimmed(bytes.indices) : bytes.indices
        isAfterSentence = SentenceEnding.isTerminated(bytes, said)
      }
      isAfterSpace = bytes.last.map(ByteScan.isSpace) == true
    }
    if isPunctuation, let last = segments.indices.last {
      segments[last].passage.append(passage)
      return
    }
    if let last = segments.indices.last, segments[last].speaker == speaker,
      isWithinWord || !isTimeToCut(segments[last])
    {
      segments[last].passage.append(passage, after: carriesSpaces || SegmentList.isUnspaced(bytes) ? "" : " ")
      segments[last].end = end ?? segments[last].end
    } else {
      segments.append(Segment(passage, start: start, end: end, speaker: speaker))
    }
  }

  private func isTimeToCut(_ segment: Segment) -> Bool {
    guard isAfterSentence, let start = segment.start, let end = segment.end else { return false }
    return end - start >= Self.longEnough
  }
}
