import EpitomeCore

/// Joins cues that are one stretch of speech: of one speaker, without a long pause, without an empty line between.
struct CueBlocks {
  private let bytes: [UInt8]
  private let timeline: Timeline
  private let pause: Double
  /// Whether most cues carry punctuation that ends sentences, so that its lack at a pause means something.
  private let isPunctuated: Bool

  /// Over a text and its cues; `pause` is the least silence that parts two blocks, in seconds.
  init(_ bytes: [UInt8], _ timeline: Timeline, pause: Double) {
    self.bytes = bytes
    self.timeline = timeline
    self.pause = pause
    var ended = 0
    for entry in timeline.entries where TextLine.ending(bytes, bytes.trimmed(entry.span.range)) == .terminator {
      ended += 1
    }
    isPunctuated = ended * 10 > timeline.entries.count
  }

  /// The blocks of the cues in a part of the text, in order.
  func find(in part: TextSpan) -> [Block] {
    var blocks: [Block] = []
    var previous: Timeline.Entry?
    for number in timeline.entries(in: part) {
      let entry = timeline.entries[number]
      guard let inside = entry.span.intersection(part) else { continue }
      for span in paragraphs(inside) {
        let opensCue = span.start == bytes.trimmed(inside.range).lowerBound
        if opensCue, let last = blocks.last, let before = previous, joins(before, entry, last.span),
          !hasEmptyLine(last.span.end, span.start)
        {
          blocks[blocks.count - 1].span.end = span.end
        } else {
          blocks.append(Block(span: span, kind: .utterance, speaker: entry.speaker))
        }
      }
      previous = entry
    }
    return blocks
  }

  /// The stretches of a cue between empty lines, without the white space at their ends.
  private func paragraphs(_ span: TextSpan) -> [TextSpan] {
    var found: [TextSpan] = []
    var start = span.start
    var position = span.start
    func close(_ end: Int) {
      let trimmed = bytes.trimmed(start..<end)
      if !trimmed.isEmpty { found.append(TextSpan(trimmed)) }
    }
    while position < span.end {
      let end = bytes[position..<span.end].firstIndex(of: 0x0A) ?? span.end
      if end > start, bytes.trimmed(position..<end).isEmpty {
        close(position)
        start = end
      }
      position = end + 1
    }
    close(span.end)
    return found
  }

  /// Whether an empty line parts two cues, as readers put one at a change of speaker without a name.
  private func hasEmptyLine(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    return bytes[start..<end].count { $0 == 0x0A } > 1
  }

  private func joins(_ entry: Timeline.Entry, _ next: Timeline.Entry, _ span: TextSpan) -> Bool {
    guard entry.speaker == next.speaker else { return false }
    guard let start = next.start, let end = entry.end ?? entry.start else { return false }
    let silence = start - end
    if silence < pause { return true }
    // In the middle of a sentence the speaker is only thinking.
    return isPunctuated && silence < pause * 4 && TextLine.ending(bytes, span.range) != .terminator
  }
}
