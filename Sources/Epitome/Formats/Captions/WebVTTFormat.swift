import EpitomeCore

/// WebVTT (W3C Candidate Recommendation 2019, sections 6.1 to 6.4), with rolling captions merged.
///
/// A broken timing line costs only its own cue. A file that has no cue at all by the letter is read again with times as SubRip
/// writes them.
public enum WebVTTFormat: TranscriptFormat {
  /// `webvtt`.
  public static let name = "webvtt"
  /// `text/vtt`.
  public static let mediaType = "text/vtt"
  /// `vtt`.
  public static let fileExtensions = ["vtt", "webvtt"]

  /// Sure where the signature `WEBVTT` stands on the first line.
  public static func confidence(in probe: FormatProbe) -> Double {
    let source = probe.source
    guard ByteScan.has("WEBVTT", in: source, at: 0, to: source.count) else { return 0 }
    return source.count == 6 || ByteScan.isSpace(source[6]) ? 1 : 0
  }

  /// Finds the cues.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let source = probe.source
    var parser = WebVTTParser(source: source, lines: probe.lines, isLenient: false)
    parser.parse()
    if parser.cues.isEmpty, parser.dropped > 0 {
      parser = WebVTTParser(source: source, lines: probe.lines, isLenient: true)
      parser.parse()
    }
    var captions: [Caption] = []
    captions.reserveCapacity(parser.cues.count)
    var marks = SignSearch([UInt8(ascii: "<"), UInt8(ascii: "&")], in: source)
    for cue in parser.cues {
      let first = captions.count
      WebVTTCueText.add(cue, of: probe.lines, source: source, marks: &marks, to: &captions)
      guard cue.hasIdentifier, let name = speaker(source, probe.lines[cue.lines.lowerBound - 2].range) else { continue }
      for index in first..<captions.count where captions[index].speaker == nil { captions[index].speaker = name }
    }
    var meta = parser.meta
    if parser.dropped > 0 { meta["droppedCues"] = .integer(Int64(parser.dropped)) }
    return CaptionTranscript.assemble(captions, source: source, meta: meta)
  }

  /// Who speaks, where the identifier of a cue says so, as Webex has it: `12 "Ana Ruiz" (3172832768)`.
  private static func speaker(_ source: [UInt8], _ identifier: Range<Int>) -> String? {
    let parts = source[identifier].split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    guard parts.count == 3, let number = parts.first, let code = parts.last, number.last == 0x20,
      number.dropLast().allSatisfy(ByteScan.isDigit), code.starts(with: " (".utf8), code.last == UInt8(ascii: ")"),
      code.dropFirst(2).dropLast().allSatisfy(ByteScan.isDigit)
    else { return nil }
    let name = ByteScan.label(source, parts[1].indices)
    return name.isEmpty ? nil : name
  }
}

/// A cue as the block parser finds it: times, and the numbers of the lines of its text.
struct WebVTTCue: Hashable, Sendable {
  var start: Double
  var end: Double
  var lines: Range<Int>
  /// Whether an identifier stands on the line before the times.
  var hasIdentifier = false
}

/// The parser of blocks (W3C WebVTT, section 6.1).
struct WebVTTParser {
  private let source: [UInt8]
  private let lines: SourceLines
  private let isLenient: Bool
  private var index = 0
  private var arrows: SignSearch
  private(set) var cues: [WebVTTCue] = []
  /// Blocks with a timing line that could not be read.
  private(set) var dropped = 0
  private(set) var meta: JSONObject = [:]

  init(source: [UInt8], lines: SourceLines, isLenient: Bool) {
    self.source = source
    self.lines = lines
    arrows = SignSearch([UInt8(ascii: ">")], in: source)
    self.isLenient = isLenient
  }

  mutating func parse() {
    readHeader()
    while index < lines.count {
      if lines[index].range.isEmpty {
        index += 1
      } else {
        readBlock()
      }
    }
  }

  /// The signature with its title, and the lines `Name: value` after it, up to a blank line or a timing line.
  private mutating func readHeader() {
    guard let first = lines.first else { return }
    var title = source.trimmed(min(first.range.lowerBound + 6, first.range.upperBound)..<first.range.upperBound)
    if ByteScan.has("-", in: source, at: title.lowerBound, to: title.upperBound) {
      title = source.trimmed(title.lowerBound + 1..<title.upperBound)
    }
    if !title.isEmpty { meta["title"] = .string(ByteScan.label(source, title)) }
    index = 1
    while index < lines.count, !lines[index].range.isEmpty, ByteScan.arrow(in: source, lines[index].range) == nil {
      let line = lines[index].range
      for (field, key) in [("language:", "language"), ("title:", "title")]
      where ByteScan.hasCaseless(field, in: source, at: line.lowerBound, to: line.upperBound) {
        let value = source.trimmed(line.lowerBound + field.utf8.count..<line.upperBound)
        if !value.isEmpty { meta[key] = .string(ByteScan.label(source, value)) }
      }
      index += 1
    }
  }

  /// Collects a block: a cue, or something without a timing line, which is passed over.
  private mutating func readBlock() {
    var count = 0
    var hasArrow = false
    var cue: WebVTTCue?
    while index < lines.count {
      let line = lines[index]
      count += 1
      if arrows.stands(in: line.range), ByteScan.arrow(in: source, line.range) != nil {
        guard count == 1 || (count == 2 && !hasArrow) else { break }
        hasArrow = true
        cue = timing(line.range).map {
          WebVTTCue(start: $0.start, end: $0.end, lines: index + 1..<index + 1, hasIdentifier: count == 2)
        }
        if cue == nil { dropped += 1 }
      } else if line.range.isEmpty {
        break
      } else if let lines = cue?.lines {
        cue?.lines = lines.lowerBound..<index + 1
      }
      index += 1
    }
    if let cue { cues.append(cue) }
  }

  private func timing(_ range: Range<Int>) -> (start: Double, end: Double)? {
    if isLenient { return Timecode.interval(source, range).map { ($0.start, $0.end) } }
    var index = skipSpace(range.lowerBound, range.upperBound)
    guard let start = timestamp(&index, range.upperBound) else { return nil }
    index = skipSpace(index, range.upperBound)
    guard ByteScan.has("-->", in: source, at: index, to: range.upperBound) else { return nil }
    index = skipSpace(index + 3, range.upperBound)
    guard let end = timestamp(&index, range.upperBound) else { return nil }
    return (start, max(start, end))
  }

  private func skipSpace(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, ByteScan.isSpace(source[index]) { index += 1 }
    return index
  }

  /// Collects a timestamp (section 6.3): hours of any length, two digits of minutes and seconds, three of milliseconds.
  private func timestamp(_ index: inout Int, _ end: Int) -> Double? {
    guard let first = number(&index, end) else { return nil }
    guard colon(&index, end), let second = number(&index, end), second.digits == 2 else { return nil }
    var (hours, minutes, seconds) = (0, first.value, second.value)
    if first.digits != 2 || first.value > 59 || (index < end && source[index] == 0x3A) {
      guard colon(&index, end), let third = number(&index, end), third.digits == 2 else { return nil }
      (hours, minutes, seconds) = (first.value, second.value, third.value)
    }
    guard index < end, source[index] == 0x2E else { return nil }
    index += 1
    guard let fraction = number(&index, end), fraction.digits == 3, minutes < 60, seconds < 60 else { return nil }
    return Double(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction.value) / 1000
  }

  private func colon(_ index: inout Int, _ end: Int) -> Bool {
    guard index < end, source[index] == 0x3A else { return false }
    index += 1
    return true
  }

  private func number(_ index: inout Int, _ end: Int) -> (value: Int, digits: Int)? {
    let start = index
    var value = 0
    while index < end, ByteScan.isDigit(source[index]) {
      value = min(value * 10 + Int(source[index] - 0x30), 1 << 40)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }
}
