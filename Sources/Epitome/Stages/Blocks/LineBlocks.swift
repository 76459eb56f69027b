import EpitomeCore

/// Finds blocks in plain text, from its lines alone.
struct LineBlocks {
  private let bytes: [UInt8]
  private let lines: [TextLine]
  private let layout: LineLayout
  private let breaksLines: Bool
  private let headingWords: WordSet?
  /// Whether an empty line and the first utterance of the document follow.
  private let isBeforeSpeech: Bool

  /// What is known of a run of lines that belong together.
  private struct Run {
    var lines: Range<Int>
    var span: TextSpan
    var width: Int
    var kind = Block.Kind.paragraph
    var level: Int?
  }

  /// Over a part of a text. `insertions` are the line ends of the whole text that are not in the source, in order;
  /// `breaksLines` says whether other line ends may part blocks too; `headingWords` often are a heading, nil where no line may
  /// be one by its looks alone; `isBeforeSpeech` says whether the first utterance of the document follows.
  init(
    _ bytes: [UInt8], _ range: Range<Int>, insertions: [Int], breaksLines: Bool, headingWords: WordSet?,
    isBeforeSpeech: Bool
  ) {
    self.bytes = bytes
    self.breaksLines = breaksLines
    self.headingWords = headingWords
    lines = Self.split(bytes, range, insertions)
    layout = LineLayout(lines, bytes)
    let rest = (lines.last?.range.upperBound ?? range.lowerBound)..<range.upperBound
    self.isBeforeSpeech = isBeforeSpeech && bytes[rest].count { $0 == 0x0A } > 1
  }

  /// The lines of a part of a text that are not empty.
  private static func split(_ bytes: [UInt8], _ range: Range<Int>, _ insertions: [Int]) -> [TextLine] {
    var lines: [TextLine] = []
    var position = range.lowerBound
    var isBlank = true
    var isInserted = false
    var insertion = insertions.endOfPrefix(where: { $0 < range.lowerBound })
    while position < range.upperBound {
      let end = bytes[position..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let trimmed = bytes.trimmed(position..<end)
      if trimmed.isEmpty {
        isBlank = true
      } else {
        var line = TextLine(bytes, trimmed)
        line.indent = bytes[position..<trimmed.lowerBound].reduce(0) { $0 + ($1 == 0x09 ? 4 : $1 == 0x20 ? 1 : 0) }
        line.followsBlank = isBlank
        line.followsInsertion = isInserted
        lines.append(line)
        isBlank = false
        isInserted = false
      }
      while insertion < insertions.count, insertions[insertion] < end { insertion += 1 }
      if insertion < insertions.count, insertions[insertion] == end { isInserted = true }
      position = end + 1
    }
    return lines
  }

  /// The blocks, in order.
  func find() -> [Block] {
    var runs = joined()
    for index in runs.indices { markSigned(&runs, index) }
    for index in runs.indices.reversed() where runs[index].kind == .paragraph && runs[index].lines.count == 1 {
      if isHeading(runs, index) { runs[index].kind = .heading }
    }
    return runs.map { Block(span: $0.span, kind: $0.kind, level: $0.level) }
  }

  private func joined() -> [Run] {
    var runs: [Run] = []
    for (index, line) in lines.enumerated() {
      if index > 0, let last = runs.indices.last, joins(lines[index - 1], line) {
        runs[last].lines = runs[last].lines.lowerBound..<index + 1
        runs[last].span.end = line.range.upperBound
        runs[last].width += line.width
      } else {
        runs.append(Run(lines: index..<index + 1, span: TextSpan(line.range), width: line.width))
      }
    }
    return runs
  }

  private func joins(_ line: TextLine, _ next: TextLine) -> Bool {
    breaksLines ? layout.joins(line, next, bytes) : !next.followsInsertion
  }

  /// Headings and items that say so by a sign of their own.
  private func markSigned(_ runs: inout [Run], _ index: Int) {
    let line = lines[runs[index].lines.lowerBound]
    let isAlone = runs[index].lines.count == 1
    if isAlone, line.hasLetters, line.width <= 120, let level = HeadingSigns.hashLevel(bytes, line.range) {
      runs[index].kind = .heading
      runs[index].level = level
    } else if isAlone, let level = HeadingSigns.numberLevel(bytes, line.range), isNumberedHeading(runs, index, level) {
      runs[index].kind = .heading
      runs[index].level = level
    } else if line.isItem {
      runs[index].kind = .item
      runs[index].level = 1 + min(line.indent / 2, 8)
    }
  }

  /// Whether a short numbered line stands over text of its own rather than among its like.
  private func isNumberedHeading(_ runs: [Run], _ index: Int, _ level: Int) -> Bool {
    let line = lines[runs[index].lines.lowerBound]
    guard line.width <= 90, line.ending == .plain, line.words <= 14 else { return false }
    guard index + 1 < runs.count else { return false }
    let next = lines[runs[index + 1].lines.lowerBound]
    if level > 1 { return true }
    return next.sign == 0 && isText(runs[index + 1], over: line) && HeadingSigns.numberLevel(bytes, next.range) == nil
  }

  /// Whether a run is running text that a line may be the heading of.
  private func isText(_ run: Run, over line: TextLine) -> Bool {
    let last = lines[run.lines.upperBound - 1]
    let ends = last.ending == .terminator || last.ending == .colon
    return run.width >= 40 && run.width * 2 >= line.width * 3 && (ends || run.width >= 160)
  }

  /// Whether a line without any sign is a heading: short, no sentence, and over text that is longer than itself.
  private func isHeading(_ runs: [Run], _ index: Int) -> Bool {
    let line = lines[runs[index].lines.lowerBound]
    guard let headingWords, !layout.isCaptions, line.sign == 0, line.hasLetters, !line.startsLower, line.width <= 90,
      line.words <= 14, line.ending == .plain || asks(line), !isAddress(line)
    else { return false }
    let opens = line.followsBlank || line.followsInsertion || index == 0
    guard index + 1 < runs.count else { return opens && isBeforeSpeech && !isInBrackets(line) }
    let next = runs[index + 1]
    let nextLine = lines[next.lines.lowerBound]
    // A line end that a stage put in stands where one was lost, so a line without an end is no broken-off sentence.
    if nextLine.followsInsertion, opens { return isHeading(line, overRestored: next, nextLine) }
    if line.ending == .terminator { return opens && next.width >= 160 && isText(next, over: line) }
    // A line end alone parts a heading from the text before it only where that text has come to its end.
    if !opens, lines[runs[index].lines.lowerBound - 1].ending != .terminator { return false }
    let isKnown = headingWords.contains(bytes, line.range)
    guard isKnown || line.words > 1 || line.width >= 6 || line.isCaps && line.width > 3 else { return false }
    if next.kind == .item {
      return index + 2 < runs.count && runs[index + 2].kind == .item && line.words <= 8
    }
    if line.isCaps, !layout.isMostlyCaps, line.width > 3, !nextLine.isCaps, next.width >= 20 { return true }
    if next.kind == .heading { return line.followsBlank && nextLine.followsBlank && isKnown }
    return isText(next, over: line)
  }

  /// Whether a line is the heading of what a restored line end parts from it.
  private func isHeading(_ line: TextLine, overRestored next: Run, _ nextLine: TextLine) -> Bool {
    // A question or call on a line of its own heads what is no question itself, as in lists of frequent questions.
    if line.ending == .terminator {
      return next.kind == .paragraph && next.width >= 40 && nextLine.words > 4 && !asks(nextLine)
    }
    if next.kind == .heading || next.kind == .item { return line.words <= 8 }
    let last = lines[next.lines.upperBound - 1]
    return last.ending == .terminator || last.ending == .colon || next.width >= 100
  }

  /// Whether a line is one question or call.
  private func asks(_ line: TextLine) -> Bool {
    guard let (last, _) = bytes.scalar(before: line.range.upperBound) else { return false }
    guard last == 0x3F || last == 0x21 || last == 0xFF1F || last == 0x61F else { return false }
    let inner = bytes[line.range].dropLast()
    return !inner.contains { $0 == 0x3F || $0 == 0x21 || $0 == 0x2E || $0 == 0x22 } && line.words > 2
      || line.isCaseless && line.width >= 8 && !inner.contains(0x3F)
  }

  /// Whether a line is a remark in brackets, as sounds are.
  private func isInBrackets(_ line: TextLine) -> Bool {
    "[(".utf8.contains(bytes[line.range.lowerBound])
  }

  /// Whether a line is a web address.
  private func isAddress(_ line: TextLine) -> Bool {
    guard line.words == 1 else { return false }
    let text = bytes[line.range]
    return text.starts(with: "www.".utf8) || text.contains(UInt8(ascii: "/")) || text.contains(UInt8(ascii: "@"))
  }
}
