import EpitomeCore
import EpitomeSystem

/// From captions to a transcript: rolling captions and those that show a line for each of its words merged, names at the head of
/// captions and `>>` signs taken for the speakers that they are.
enum CaptionTranscript {
  static func assemble(_ captions: [Caption], source: [UInt8], meta: JSONObject = [:]) -> ParsedTranscript {
    let merged = RollingCaptions.merge(WordHighlights.merge(captions, source: source), source: source)
    var labels = SpeakerLabels()
    for caption in merged where caption.speaker == nil {
      guard let line = caption.lines.first else { continue }
      let buffer = line.buffer(in: source)
      let sign = SpeakerChange.sign(buffer, line.range)
      let head = sign?.upperBound ?? line.range.lowerBound
      labels.observe(
        SpeakerLabels.candidate(buffer, head..<line.range.upperBound), isParagraphStart: true,
        isAfterSign: sign != nil)
    }
    labels.decide()

    var assembler = TranscriptAssembler(source: source)
    var speaker: String?
    for caption in merged {
      var lines = caption.lines
      var joint = CueDraft.Joint.line
      if let voice = caption.speaker { speaker = voice }
      func add(_ lines: [CaptionLine]) {
        guard !lines.isEmpty else { return }
        let passage = Caption.join(lines, source: source)
        assembler.add(CueDraft(passage, start: caption.start, end: caption.end, speaker: speaker, joint: joint))
        joint = .line
      }
      guard lines.contains(where: { mayTurn($0, caption, labels, source) }) else {
        add(lines)
        continue
      }
      var pending: [CaptionLine] = []
      var changes = 0
      lines.reverse()
      while var line = lines.popLast() {
        if let sign = SpeakerChange.sign(line.buffer(in: source), line.range) {
          add(pending)
          pending = []
          speaker = nil
          joint = .paragraph
          line = cut(line, from: sign.upperBound, source)
        }
        if caption.speaker == nil, let label = labels.accepted(line.buffer(in: source), line.range) {
          add(pending)
          pending = []
          speaker = label.name
          joint = .line
          line = cut(line, from: label.payload, source)
        }
        if changes < mostChanges, let next = SpeakerChange.place(in: line.buffer(in: source), line.range) {
          changes += 1
          lines.append(cut(line, from: next, source))
          let head = line.passage.slice(0..<next - line.range.lowerBound, in: source)
          line = CaptionLine(head, lineEnd: line.lineEnd, source: source)
        }
        if !line.isEmpty { pending.append(line) }
      }
      add(pending)
    }
    return assembler.finish(meta: meta)
  }

  /// Whether another speaker may begin in a line.
  private static func mayTurn(
    _ line: CaptionLine, _ caption: Caption, _ labels: SpeakerLabels, _ source: [UInt8]
  ) -> Bool {
    let (buffer, range) = (line.buffer(in: source), line.range)
    return ByteSearch.first(UInt8(ascii: ">"), in: buffer, from: range.lowerBound, to: range.upperBound) != nil
      || caption.speaker == nil && labels.accepted(buffer, range) != nil
  }

  /// Changes of speaker that one caption has at most: keeps hostile input linear.
  private static let mostChanges = 64

  private static func cut(_ line: CaptionLine, from offset: Int, _ source: [UInt8]) -> CaptionLine {
    let rest = min(offset - line.range.lowerBound, line.range.count)..<line.range.count
    return CaptionLine(line.passage.slice(rest, in: source), lineEnd: line.lineEnd, source: source)
  }
}

/// The sign of North American captioning for a new speaker: `>>`, or `>>>` for a new story.
enum SpeakerChange {
  /// Where a sign stands inside a line, after a blank and before another.
  static func place(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count > 4 else { return nil }
    for index in range.lowerBound + 1..<range.upperBound - 3
    where bytes[index] == UInt8(ascii: ">") && bytes[index - 1] == 0x20 {
      if sign(bytes, index..<range.upperBound) != nil { return index }
    }
    return nil
  }

  /// Where the sign and the blanks after it stand, if the range begins with one; `-` may stand before it.
  static func sign(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var index = ByteScan.skipBlanks(bytes, from: range.lowerBound, to: range.upperBound)
    if index < range.upperBound, bytes[index] == UInt8(ascii: "-") {
      index = ByteScan.skipBlanks(bytes, from: index + 1, to: range.upperBound)
    }
    let first = index
    while index < range.upperBound, bytes[index] == UInt8(ascii: ">") { index += 1 }
    guard index - first == 2 || index - first == 3 else { return nil }
    return range.lowerBound..<ByteScan.skipBlanks(bytes, from: index, to: range.upperBound)
  }
}
