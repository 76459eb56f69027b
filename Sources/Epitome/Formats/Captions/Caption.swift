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
  private enum Form: Sendable {
    /// A range that stands in the source as it is, as nearly all lines do: it takes no memory of its own.
    case copy(start: UInt32, end: UInt32, blanksAfter: UInt16, lineEndCount: UInt8)
    case made(Made)
  }

  private final class Made: Sendable {
    let passage: Passage
    let bytes: [UInt8]
    let lineEnd: Range<Int>

    init(_ passage: Passage, bytes: [UInt8], lineEnd: Range<Int>) {
      (self.passage, self.bytes, self.lineEnd) = (passage, bytes, lineEnd)
    }
  }

  private let form: Form

  init(_ passage: Passage, lineEnd: Range<Int>, source: [UInt8]) {
    let passage = passage.trimmed(in: source)
    if let range = passage.copied, let start = UInt32(exactly: range.lowerBound),
      let end = UInt32(exactly: range.upperBound), let blanks = UInt16(exactly: lineEnd.lowerBound - range.upperBound),
      let count = UInt8(exactly: lineEnd.count)
    {
      form = .copy(start: start, end: end, blanksAfter: blanks, lineEndCount: count)
    } else {
      form = .made(Made(passage, bytes: passage.bytes(in: source), lineEnd: lineEnd))
    }
  }

  var passage: Passage {
    switch form {
    case .copy: Passage(range)
    case .made(let made): made.passage
    }
  }

  /// What ``range`` of is the text of the passage: the source itself where that stands there as it is.
  func buffer(in source: [UInt8]) -> [UInt8] {
    switch form {
    case .copy: source
    case .made(let made): made.bytes
    }
  }

  var range: Range<Int> {
    switch form {
    case .copy(let start, let end, _, _): Int(start)..<Int(end)
    case .made(let made): made.bytes.indices
    }
  }

  /// The line end that follows it in the source, where another line of the caption does.
  var lineEnd: Range<Int> {
    switch form {
    case .copy(_, let end, let blanks, let count):
      let start = Int(end) + Int(blanks)
      return start..<start + Int(count)
    case .made(let made): return made.lineEnd
    }
  }

  var isEmpty: Bool { range.isEmpty }

  /// The text of the passage.
  func text(in source: [UInt8]) -> ArraySlice<UInt8> { buffer(in: source)[range] }

  func hasText(of other: CaptionLine, in source: [UInt8]) -> Bool {
    range.count == other.range.count && text(in: source) == other.text(in: source)
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
