import EpitomeCore

/// Subtitles of Sub Station Alpha (SSA, ASS): the lines `Dialogue:` of the section `[Events]`, with the columns that `Format:` names.
public enum SubStationFormat: TranscriptFormat {
  /// `ass`.
  public static let name = "ass"
  /// `text/x-ssa`.
  public static let mediaType = "text/x-ssa"
  /// `ass`, `ssa`.
  public static let fileExtensions = ["ass", "ssa"]

  /// Sure where `[Script Info]` or `[Events]` and dialogue lines stand.
  public static func confidence(in probe: FormatProbe) -> Double {
    let source = probe.source
    let hasHead = probe.firstLines(1).contains {
      ByteScan.hasCaseless("[script info]", in: source, at: $0.range.lowerBound, to: $0.range.upperBound)
    }
    guard hasHead || probe.lines.contains(where: { isSection("[events]", source, $0.range) }) else { return 0 }
    return probe.lines.contains { field(of: "dialogue:", source, $0.range) != nil } ? 0.95 : hasHead ? 0.7 : 0
  }

  /// Finds the dialogue, in order of time.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let source = probe.source
    var columns = ["layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect", "text"]
    var isEvents = false
    var segments: [Segment] = []
    var meta: JSONObject = [:]
    for line in probe.lines {
      let content = source.trimmed(line.range)
      if content.count > 2, source[content.lowerBound] == UInt8(ascii: "["),
        source[content.upperBound - 1] == UInt8(ascii: "]")
      {
        isEvents = isSection("[events]", source, content)
      } else if isEvents, let format = field(of: "format:", source, content) {
        let named = ByteScan.string(source, format).lowercased().split(separator: ",").map { $0.filter { $0 != " " } }
        if named.last == "text" { columns = named }
      } else if !isEvents, let title = field(of: "title:", source, content), !title.isEmpty {
        meta["title"] = .string(ByteScan.label(source, title))
      } else if let dialogue = field(of: "dialogue:", source, content), let segment = segment(source, dialogue, columns)
      {
        segments.append(segment)
      }
    }
    return SegmentList.assemble(SegmentList.sortedByStart(segments), source: source, meta: meta)
  }

  private static func isSection(_ name: String, _ source: [UInt8], _ range: Range<Int>) -> Bool {
    ByteScan.hasCaseless(name, in: source, at: range.lowerBound, to: range.upperBound)
  }

  /// What stands after the name of a line.
  private static func field(of name: String, _ source: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard ByteScan.hasCaseless(name, in: source, at: range.lowerBound, to: range.upperBound) else { return nil }
    return source.trimmed(range.lowerBound + name.utf8.count..<range.upperBound)
  }

  private static func segment(_ source: [UInt8], _ range: Range<Int>, _ columns: [String]) -> Segment? {
    var values: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where source[index] == UInt8(ascii: ",") && values.count < columns.count - 1 {
      values.append(start..<index)
      start = index + 1
    }
    values.append(start..<range.upperBound)
    guard values.count == columns.count else { return nil }
    func value(_ column: String) -> Range<Int>? { columns.firstIndex(of: column).map { source.trimmed(values[$0]) } }
    guard let first = value("start"), let begin = Timecode(source, at: first.lowerBound, to: first.upperBound),
      let last = value("end"), let end = Timecode(source, at: last.lowerBound, to: last.upperBound)
    else { return nil }
    let name = value("name") ?? value("actor")
    let speaker = name.map { ByteScan.label(source, $0) } ?? ""
    return Segment(
      text(source, values[values.count - 1]), start: begin.seconds, end: max(begin.seconds, end.seconds),
      speaker: speaker.isEmpty ? nil : speaker)
  }

  /// The text without overrides `{…}`; `\N` and `\n` are line ends and `\h` a space. Drawings are no text.
  private static func text(_ source: [UInt8], _ range: Range<Int>) -> Passage {
    var passage = Passage()
    var index = range.lowerBound
    var isDrawing = false
    let lastClose = range.last { source[$0] == UInt8(ascii: "}") } ?? range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      if byte == UInt8(ascii: "{"), index < lastClose,
        let close = source[index...lastClose].firstIndex(of: UInt8(ascii: "}"))
      {
        isDrawing = draws(source, index..<close) ?? isDrawing
        passage.delete(index..<close + 1)
        index = close + 1
      } else if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound,
        [0x4E, 0x6E, 0x68].contains(source[index + 1])
      {
        passage.replace(index..<index + 2, with: [source[index + 1] == 0x68 ? 0x20 : 0x0A])
        index += 2
      } else {
        if isDrawing { passage.delete(index..<index + 1) } else { passage.copy(index..<index + 1) }
        index += 1
      }
    }
    return passage
  }

  /// Whether an override turns drawing on (`\p1`) or off (`\p0`), or nil where it does neither.
  private static func draws(_ source: [UInt8], _ range: Range<Int>) -> Bool? {
    for index in range where source[index] == UInt8(ascii: "\\") {
      guard index + 2 < range.upperBound, source[index + 1] == UInt8(ascii: "p"), ByteScan.isDigit(source[index + 2])
      else { continue }
      return source[index + 2] != UInt8(ascii: "0")
    }
    return nil
  }
}
