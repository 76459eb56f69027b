import EpitomeCore

/// A caption as its file has it, before rolling captions are merged and speakers found.
struct Caption: Sendable {
  var start: Double
  var end: Double
  /// Who speaks, where the format has a way of its own to say so.
  var speaker: String?
  /// The lines that are shown, without mark-up; blank ones are left out.
  var lines: [CaptionLine]
}

/// A line of a caption.
struct CaptionLine: Sendable {
  let passage: Passage
  /// What ``range`` of is the text of the passage: the source itself where that stands there as it is.
  let buffer: [UInt8]
  let range: Range<Int>
  /// The line end that follows it in the source, where another line of the caption does.
  let lineEnd: Range<Int>

  /// The text of the passage.
  var text: ArraySlice<UInt8> { buffer[range] }
  var isEmpty: Bool { range.isEmpty }

  init(_ passage: Passage, lineEnd: Range<Int>, source: [UInt8]) {
    self.passage = passage.trimmed(in: source)
    self.lineEnd = lineEnd
    if let copied = self.passage.copied {
      (buffer, range) = (source, copied)
    } else {
      buffer = self.passage.bytes(in: source)
      range = buffer.indices
    }
  }

  func hasText(of other: CaptionLine) -> Bool {
    range.count == other.range.count && text == other.text
  }
}

extension Caption {
  /// The lines as one passage: line ends of the source where the lines follow each other there.
  static func join(_ lines: [CaptionLine], source: [UInt8]) -> Passage {
    if lines.count == 1 { return lines[0].passage }
    var joined = Passage()
    var before: CaptionLine?
    for line in lines {
      if let before {
        let from = before.passage.lastByte ?? before.lineEnd.lowerBound
        let to = line.passage.firstByte ?? before.lineEnd.upperBound
        if from == before.lineEnd.lowerBound, to == before.lineEnd.upperBound {
          joined.lineBreak(before.lineEnd, in: source)
        } else if from <= to, before.lineEnd.lowerBound >= from, before.lineEnd.upperBound <= to {
          joined.replace(from..<to, with: [0x0A])
        } else {
          joined.replace(from..<from, with: [0x0A])
        }
      }
      joined.append(line.passage)
      before = line
    }
    return joined
  }
}
