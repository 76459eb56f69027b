import EpitomeCore

/// Plain text, with or without speakers and times.
///
/// Understood are `Name:`, `**Name:**`, `[Name]: text`, `[Name] text`, `Name (0:04) text`, `Name  0:04` and `0:04 Name` on a line of
/// their own, `[00:12:31] Name: text`, `[00:01.000 --> 00:03.500] text`, names on lines of their own, chapter lists, times on lines of
/// their own, and `>>` of raw captions. Where none of these proves itself, the text is the source.
public enum PlainTextFormat: TranscriptFormat {
  /// `text`.
  public static let name = "text"
  /// `text/plain`.
  public static let mediaType = "text/plain"
  /// `txt`, `text`.
  public static let fileExtensions = ["txt", "text"]

  /// Any text is plain text, if nothing else.
  public static func confidence(in probe: FormatProbe) -> Double { 0.1 }

  /// Takes labels and times out of the text.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    parse(probe.source, probe.lines)
  }

  static func parse(_ source: [UInt8], _ lines: SourceLines) -> ParsedTranscript {
    let leads = LineLeads(source, lines)
    guard leads.isDialogue else { return ParsedTranscript() }
    var walker = PlainTextWalker(source: source, leads: leads, lines: lines)
    for line in lines { walker.read(line) }
    return walker.finish()
  }
}

/// Walks over the lines, takes the leads out and makes a cue of what follows each.
private struct PlainTextWalker {
  private let source: [UInt8]
  private let leads: LineLeads
  private var builder: TextBuilder
  private var cues: [Cue] = []
  /// Up to where the source has been copied or left out.
  private var copied = 0
  /// The cue that is open: what is known of it, and the range of its payload.
  private var open: (cue: Cue, range: Range<Int>?)?
  private var speaker: String?
  /// A time on a line of its own waits for what is said at it.
  private var pendingStart: Double?
  private var isAfterBlank = true
  /// Where what nobody says begins, under the last turn.
  private let tail: Int

  init(source: [UInt8], leads: LineLeads, lines: SourceLines) {
    self.source = source
    self.leads = leads
    tail = TurnTail.start(in: source, lines, leads) ?? source.count
    builder = TextBuilder(source: source)
    // Memory that is not written to costs nothing; to grow would take twice what stands there.
    cues.reserveCapacity(lines.count)
  }

  mutating func read(_ line: SourceLine) {
    let content = source.trimmed(line.range)
    defer { isAfterBlank = content.isEmpty }
    guard !content.isEmpty else {
      if !leads.hasSpeakers, open?.range != nil { close() }
      return
    }
    if let lead = leads.lead(of: line.range) {
      close()
      begin(lead, line)
    } else if content.lowerBound >= tail || TranscriptTrailer.matches(source, content) || leads.isNotice(line.range) {
      close()
    } else if open != nil {
      extend(to: content)
    }
  }

  private mutating func begin(_ lead: LineLead, _ line: SourceLine) {
    builder.copy(copied..<line.range.lowerBound)
    let payload = source.trimmed(min(lead.payload, line.range.upperBound)..<line.range.upperBound)
    copied = payload.isEmpty ? line.next : payload.lowerBound
    if lead.isChange {
      speaker = nil
      if builder.count > 0, !isAfterBlank { builder.replace(line.range.lowerBound..<copied, with: [0x0A]) }
    }
    if let name = lead.speaker { speaker = name }
    let start = lead.start ?? pendingStart
    open = (Cue(source: [], start: start, end: lead.end, speaker: speaker), nil)
    pendingStart = start
    if !payload.isEmpty { extend(to: payload) }
  }

  private mutating func extend(to content: Range<Int>) {
    pendingStart = nil
    let start = open?.range?.lowerBound ?? content.lowerBound
    open?.range = start..<content.upperBound
  }

  private mutating func close() {
    if let open, let range = open.range {
      var cue = open.cue
      cue.source = [TextSpan(range)]
      cues.append(cue)
    }
    open = nil
  }

  mutating func finish() -> ParsedTranscript {
    close()
    builder.copy(copied..<source.count)
    return ParsedTranscript(text: builder.finish(), cues: cues)
  }
}

/// What services write under their transcripts, and between the turns.
enum TranscriptTrailer {
  private static let heads = [
    "transcribed by http", "transcribed by otter", "meeting ended after ", "transcription ended after ",
    "this editable transcript was computer generated", "you should review gemini",
    "please provide feedback about using gemini",
    "transcribed by turboscribe", "(transcribed by turboscribe", "automated transcription by sonix",
    "sonix is the world's most advanced", "automatically convert your mp3 files to text", "sonix has many features",
    "view recording - ",
  ]

  // In capitals only: what people write down of a meeting may open so too.
  private static let capitals = ["SCREEN SHARING: ", "ACTION ITEM: "]

  private static let tails = [" started transcription", " stopped transcription"].map { Array($0.utf8) }

  static func matches(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    tails.contains { source[range].suffix($0.count).elementsEqual($0) }
      || heads.contains { ByteScan.hasCaseless($0, in: source, at: range.lowerBound, to: range.upperBound) }
      || capitals.contains { ByteScan.has($0, in: source, at: range.lowerBound, to: range.upperBound) }
  }
}
