import EpitomeCore

/// A caption as its file has it, before rolling captions are merged and speakers found.
struct Caption: Hashable, Sendable {
  var start: Double
  var end: Double
  /// Who speaks, where the format has a way of its own to say so.
  var speaker: String?
  /// The lines that are shown, without mark-up; blank ones are left out.
  var lines: [CaptionLine]
}

/// A line of a caption.
struct CaptionLine: Hashable, Sendable {
  var passage: Passage
  /// The text of the passage.
  var bytes: [UInt8]
  /// The line end that follows it in the source, where another line of the caption does.
  var lineEnd: Range<Int>

  init(_ passage: Passage, lineEnd: Range<Int>, source: [UInt8]) {
    self.passage = passage.trimmed(in: source)
    self.bytes = self.passage.bytes(in: source)
    self.lineEnd = lineEnd
  }
}

extension Caption {
  /// The lines as one passage: line ends of the source where the lines follow each other there.
  static func join(_ lines: [CaptionLine], source: [UInt8]) -> Passage {
    var joined = Passage()
    var before: CaptionLine?
    for line in lines {
      if let before {
        let from = before.passage.spans.last?.end ?? before.lineEnd.lowerBound
        let to = line.passage.spans.first?.start ?? before.lineEnd.upperBound
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
