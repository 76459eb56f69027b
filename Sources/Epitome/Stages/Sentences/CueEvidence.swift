import EpitomeCore

/// What cues say of a break before a word: a change of speaker, a pause, the end of a line. For ascending offsets.
struct CueEvidence {
  private let bytes: [UInt8]
  private let timeline: Timeline
  private var entry: Int

  private static let speakerWeight = 8.0
  private static let lineWeight = 0.3
  private static let weightPerSecond = 3.0
  private static let longestPauseWeight = 4.0

  init(_ bytes: [UInt8], _ timeline: Timeline, from offset: Int) {
    self.bytes = bytes
    self.timeline = timeline
    entry = timeline.isEmpty ? 0 : timeline.firstEntry(endingAfter: offset)
  }

  /// The logarithm of how much likelier a sentence is to begin at the offset than without cues.
  mutating func weight(before offset: Int) -> Double {
    while entry < timeline.entries.count, timeline.entries[entry].span.end <= offset { entry += 1 }
    guard entry > 0, entry < timeline.entries.count else { return 0 }
    let (last, next) = (timeline.entries[entry - 1], timeline.entries[entry])
    guard offset <= next.span.start || bytes.trimmed(next.span.start..<offset).isEmpty else { return 0 }
    if last.speaker != next.speaker { return Self.speakerWeight }
    guard let end = last.end, let start = next.start, start > end else { return Self.lineWeight }
    return Self.lineWeight + min(Self.longestPauseWeight, (start - end) * Self.weightPerSecond)
  }
}
