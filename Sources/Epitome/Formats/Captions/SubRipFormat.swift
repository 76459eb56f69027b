import EpitomeCore

/// SubRip captions and their malformed kin: points for commas, missing or wrong numbers, no blank lines between captions.
///
/// SubRip has no specification; the timing line is the one thing that all files have, so captions are cut there.
public enum SubRipFormat: TranscriptFormat {
  /// `subrip`.
  public static let name = "subrip"
  /// `application/x-subrip`.
  public static let mediaType = "application/x-subrip"
  /// `srt`.
  public static let fileExtensions = ["srt"]

  /// Sure where the first line is a timing line, or a number before one.
  public static func confidence(in probe: FormatProbe) -> Double {
    let source = probe.source
    let first = probe.firstLines(2)
    if let line = first.first, Timecode.interval(source, line.range) != nil { return 0.95 }
    if first.count == 2, Timecode.interval(source, first[1].range) != nil {
      return isNumber(source, first[0].range) ? 0.95 : 0.8
    }
    let timed = probe.lines.count { Timecode.interval(source, $0.range) != nil }
    return timed >= 2 ? 0.6 : 0
  }

  /// Finds the captions.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let source = probe.source
    var captions: [Caption] = []
    var marks = SubRipText.marks(in: source)
    var current: (start: Double, end: Double)?
    /// The lines since the last timing line.
    var payload = 0..<0
    var lastNumber = 0
    func add(_ lines: SourceLines) {
      guard let current else { return }
      var caption = Caption(start: current.start, end: current.end, lines: [])
      for line in lines[payload] { SubRipText.add(line, source: source, marks: &marks, to: &caption.lines) }
      captions.append(caption)
    }
    for (index, line) in probe.lines.enumerated() {
      guard let interval = Timecode.interval(source, line.range) else {
        payload = payload.lowerBound..<index + 1
        continue
      }
      if let number = dropNumber(from: &payload, of: probe.lines, in: source, after: lastNumber) { lastNumber = number }
      add(probe.lines)
      current = (interval.start, interval.end)
      payload = index + 1..<index + 1
    }
    add(probe.lines)
    if lastNumber == 0 { takeNames(&captions, source) }
    return CaptionTranscript.assemble(captions, source: source)
  }

  /// In exports of meetings (Teams), which number nothing, the first line of each caption is the speaker's name.
  static func takeNames(_ captions: inout [Caption], _ source: [UInt8]) {
    let named = captions.indices.filter { captions[$0].lines.count >= 2 && isName(captions[$0].lines[0], source) }
    guard named.count >= 2, named.count * 5 >= captions.count * 4 else { return }
    let names = Set(named.map { captions[$0].lines[0].text(in: source) })
    guard names.count * 4 <= named.count * 3 else { return }
    for index in named {
      let name = captions[index].lines[0]
      captions[index].speaker = ByteScan.label(name.buffer(in: source), name.range)
      captions[index].lines.removeFirst()
    }
  }

  private static func isName(_ line: CaptionLine, _ source: [UInt8]) -> Bool {
    guard let last = line.text(in: source).last, ![0x2E, 0x21, 0x3F].contains(last),
      let shape = LabelShape(line.buffer(in: source), line.range)
    else { return false }
    return shape.isNameLike
  }

  /// Takes the number of the next caption from the foot of what stands before its timing line: a number after a blank line, or
  /// one that counts on.
  private static func dropNumber(
    from payload: inout Range<Int>, of lines: SourceLines, in source: [UInt8], after lastNumber: Int
  ) -> Int? {
    guard let last = payload.last, isNumber(source, lines[last].range) else { return nil }
    let value = source[source.trimmed(lines[last].range)].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let isApart = payload.count < 2 || ByteScan.isBlank(source, lines[last - 1].range)
    guard isApart || value > lastNumber else { return nil }
    payload = payload.lowerBound..<last
    return value
  }

  static func isNumber(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    let digits = source.trimmed(range)
    return !digits.isEmpty && digits.count < 10 && digits.allSatisfy { ByteScan.isDigit(source[$0]) }
  }
}

/// A line of a SubRip caption without its mark-up: the tags that players know, `{\an8}` and the like, references of HTML.
enum SubRipText {
  private static let tags: Set<String> = [
    "b", "i", "u", "s", "em", "strong", "font", "span", "c", "v", "p", "div", "sub", "sup", "small", "big", "ruby",
    "rt", "tt",
  ]

  /// What looks for anything in a source that makes a line more than its bytes.
  static func marks(in source: [UInt8]) -> SignSearch {
    SignSearch([UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "{")], in: source)
  }

  /// Adds the line, or several where `<br>` stands in it; none where it is blank.
  static func add(_ line: SourceLine, source: [UInt8], marks: inout SignSearch, to lines: inout [CaptionLine]) {
    guard !marks.stands(in: line.range) else {
      lines += Self.lines(of: line, source: source)
      return
    }
    let plain = CaptionLine(Passage(line.range), lineEnd: line.lineEnd, source: source)
    if !plain.isEmpty { lines.append(plain) }
  }

  /// The line, or several where `<br>` stands in it, or `[br]` as in SubViewer's files; none where it is blank.
  static func lines(of line: SourceLine, source: [UInt8], breaksAtBrackets: Bool = false) -> [CaptionLine] {
    var lines: [CaptionLine] = []
    var passage = Passage()
    func finish(_ lineEnd: Range<Int>) {
      let line = CaptionLine(passage, lineEnd: lineEnd, source: source)
      if !line.isEmpty { lines.append(line) }
      passage = Passage()
    }
    let end = line.range.upperBound
    var index = line.range.lowerBound
    var run = index
    while index < end {
      if source[index] == UInt8(ascii: "&"), let reference = HTMLReferences.decode(source, at: index, to: end) {
        passage.copy(run..<index)
        passage.replace(index..<reference.end, with: reference.utf8)
        (index, run) = (reference.end, reference.end)
      } else if breaksAtBrackets, ByteScan.hasCaseless("[br]", in: source, at: index, to: end) {
        passage.copy(run..<index)
        finish(index..<index + 4)
        (index, run) = (index + 4, index + 4)
      } else if let mark = markup(source, index, end) {
        passage.copy(run..<index)
        if mark.isBreak { finish(index..<mark.end) } else { passage.delete(index..<mark.end) }
        (index, run) = (mark.end, mark.end)
      } else {
        index += 1
      }
    }
    passage.copy(run..<end)
    finish(line.lineEnd)
    return lines
  }

  private static func markup(_ source: [UInt8], _ start: Int, _ end: Int) -> (end: Int, isBreak: Bool)? {
    if source[start] == UInt8(ascii: "{") { return override(source, start, end).map { ($0, false) } }
    guard source[start] == UInt8(ascii: "<") else { return nil }
    var index = start + 1
    if index < end, source[index] == UInt8(ascii: "/") { index += 1 }
    let first = index
    while index < end, ByteScan.isLetter(source[index]) { index += 1 }
    let name = ByteScan.string(source, first..<index).lowercased()
    while index < end, source[index] != UInt8(ascii: ">"), source[index] != UInt8(ascii: "<") { index += 1 }
    guard index < end, source[index] == UInt8(ascii: ">") else { return nil }
    if name == "br" { return (index + 1, true) }
    return tags.contains(name) ? (index + 1, false) : nil
  }

  /// After an override of the kinds `{\an8}`, `{y:i}`.
  private static func override(_ source: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start + 2 < end,
      source[start + 1] == UInt8(ascii: "\\")
        || (ByteScan.isLetter(source[start + 1]) && source[start + 2] == UInt8(ascii: ":"))
    else { return nil }
    var index = start + 2
    let last = min(end, start + 256)
    while index < last, source[index] != UInt8(ascii: "}") { index += 1 }
    return index < last ? index + 1 : nil
  }
}
