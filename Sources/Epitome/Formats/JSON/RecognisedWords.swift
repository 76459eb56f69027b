import EpitomeCore

/// Words of a recogniser, gathered to segments: at changes of speaker, and at ends of sentences once a segment is long enough
/// to be worth a time of its own.
struct RecognisedWords {
  /// After so many seconds a sentence's end ends the segment too.
  private static let longEnough = 15.0

  private(set) var segments: [Segment] = []
  private var isAfterSentence = false

  /// Adds a word or, without times, a punctuation mark that belongs to the word before it.
  mutating func add(_ word: JSONNode, start: Double?, end: Double?, speaker: String?, isPunctuation: Bool = false) {
    let passage = Passage(word)
    guard let bytes = word.stringBytes, !bytes.isEmpty else { return }
    defer { isAfterSentence = Self.endsSentence(bytes) }
    if isPunctuation, let last = segments.indices.last {
      segments[last].passage.append(passage)
      return
    }
    if let last = segments.indices.last, segments[last].speaker == speaker, !isTimeToCut(segments[last]) {
      segments[last].passage.append(passage, after: SegmentList.isUnspaced(bytes) ? "" : " ")
      segments[last].end = end ?? segments[last].end
    } else {
      segments.append(Segment(passage, start: start, end: end, speaker: speaker))
    }
  }

  private func isTimeToCut(_ segment: Segment) -> Bool {
    guard isAfterSentence, let start = segment.start, let end = segment.end else { return false }
    return end - start >= Self.longEnough
  }

  private static func endsSentence(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.scalar(before: bytes.count)?.value else { return false }
    return [0x2E, 0x3F, 0x21, 0x3002, 0xFF1F, 0xFF01, 0x061F, 0x06D4, 0x0964].contains(last)
  }
}
