import EpitomeCore

/// Words of a recording that has a channel for each of its speakers, put together to one conversation.
///
/// Each channel is cut where a sentence ends and where it is silent; the stretches of all channels are then ordered by their starts, so
/// that whoever says "yes" in the middle of a sentence does not break it. Neighbours of one speaker are joined again.
struct ChannelTurns {
  /// Seconds of silence after which something else may be said.
  private static let pause = 0.8
  /// After so many seconds a sentence's end ends a segment of one speaker too.
  private static let longEnough = 15.0

  /// A word as a recogniser gives it.
  struct Word {
    var text: JSONNode
    var start: Double?
    var end: Double?
    /// Who speaks, where the file tells several in one channel.
    var speaker: String?
    /// Whether it is a mark that belongs to the word before it.
    var isPunctuation = false
  }

  private var stretches: [Segment] = []

  /// Adds a channel: its words in order.
  mutating func add(_ words: [Word], channel: String) {
    let speakers = Set(words.compactMap(\.speaker))
    let first = stretches.count
    var isAfterSentence = false
    for word in words {
      guard let bytes = word.text.stringBytes, !bytes.isEmpty else { continue }
      let isJoined = word.isPunctuation || SegmentList.isUnspaced(bytes)
      let speaker = speakers.count > 1 ? word.speaker.map { "\(channel), \($0)" } ?? channel : channel
      let last = stretches.count - 1
      if last >= first, word.isPunctuation || !isCut(stretches[last], isAfterSentence, before: word, by: speaker) {
        stretches[last].passage.append(Passage(word.text), after: isJoined ? "" : " ")
        stretches[last].end = word.end ?? stretches[last].end
      } else {
        // Without a time a word stays behind the one before it.
        let start = word.start ?? (last >= first ? stretches[last].end ?? stretches[last].start : nil)
        stretches.append(Segment(Passage(word.text), start: start, end: word.end, speaker: speaker))
      }
      isAfterSentence = SentenceEnding.isTerminated(bytes, bytes.indices)
    }
  }

  /// Adds stretches of a channel that are told as a whole.
  mutating func add(_ segments: [Segment]) { stretches += segments }

  private func isCut(_ stretch: Segment, _ isAfterSentence: Bool, before word: Word, by speaker: String) -> Bool {
    if isAfterSentence || stretch.speaker != speaker { return true }
    guard let end = stretch.end, let start = word.start else { return false }
    return start - end >= Self.pause
  }

  /// The turns by time.
  func segments(in source: [UInt8]) -> [Segment] {
    var turns: [Segment] = []
    var isAfterSentence = false
    for stretch in SegmentList.sortedByStart(stretches) {
      let bytes = stretch.passage.bytes(in: source)
      let last = turns.count - 1
      if last >= 0, turns[last].speaker == stretch.speaker, !(isAfterSentence && isLong(turns[last])) {
        turns[last].passage.append(stretch.passage, after: SegmentList.isUnspaced(bytes) ? "" : " ")
        turns[last].end = [turns[last].end, stretch.end].compactMap { $0 }.max()
      } else {
        turns.append(stretch)
      }
      isAfterSentence = SentenceEnding.isTerminated(bytes, bytes.indices)
    }
    return turns
  }

  private func isLong(_ segment: Segment) -> Bool {
    guard let start = segment.start, let end = segment.end else { return false }
    return end - start >= Self.longEnough
  }
}
