import EpitomeCore

/// Walks over the lines of a Markdown file and writes its blocks.
struct MarkdownParser {
  private let source: [UInt8]
  private let lines: SourceLines
  private let leads: LineLeads
  /// Where what nobody says begins, under the last turn.
  private let tail: Int
  /// Whether the items of lists are what people say.
  private let hasTurnsInItems: Bool
  private var index = 0
  private var builder: TextBuilder
  private var structure: [StructureElement] = []
  private var cues: [Cue] = []
  private var open: OpenCue?
  private var meta: JSONObject = [:]
  /// Whether a blank line was passed since the last block.
  private var isAfterBlank = false

  /// A cue that goes on.
  private struct OpenCue {
    var source: [TextSpan] = []
    var start: Double?
    var end: Double?
    var speaker: String?
  }

  init(source: [UInt8], lines: SourceLines) {
    self.source = source
    self.lines = lines
    let prose = MarkdownProse(source: source, lines: lines)
    leads = LineLeads(source, prose)
    hasTurnsInItems = Self.hasTurnsInItems(source, prose, leads)
    tail = TurnTail.start(in: source, lines, leads) ?? source.count
    builder = TextBuilder(source: source)
  }

  mutating func parse() -> ParsedTranscript {
    readFrontMatter()
    while index < lines.count { readBlock() }
    close()
    return ParsedTranscript(
      text: builder.finish(), cues: leads.isDialogue ? cues : nil, structure: structure, meta: meta)
  }

  private mutating func readFrontMatter() {
    let front = FrontMatter.read(source, lines)
    meta = front.meta
    index = front.lines
  }

  private mutating func readBlock() {
    let line = lines[index]
    let content = source.trimmed(line.range)
    if content.lowerBound >= tail { close() }
    if content.isEmpty {
      isAfterBlank = true
      index += 1
    } else if MarkdownLine.isFence(source, content) {
      readCode(content)
    } else if let heading = MarkdownLine.heading(source, line.range) {
      index += 1
      addHeading(heading.text, level: heading.level)
    } else if MarkdownLine.isRule(source, content) || isDefinition(content) {
      close()
      index += 1
      isAfterBlank = true
    } else if source[content.lowerBound] == UInt8(ascii: ">") {
      readQuote()
    } else if let item = MarkdownLine.item(source, line.range) {
      readItem(item)
    } else {
      readParagraph()
    }
  }

  private mutating func readCode(_ fence: Range<Int>) {
    close()
    index += 1
    var passage = Passage()
    while index < lines.count {
      let line = lines[index]
      let content = source.trimmed(line.range)
      index += 1
      if MarkdownLine.isFence(source, content), source[content.lowerBound] == source[fence.lowerBound] { break }
      passage.copy(line.range.lowerBound..<line.next)
    }
    add(passage.trimmed(in: source), kind: "code", tag: "pre", asCue: false)
  }

  private mutating func addHeading(_ text: Range<Int>, level: Int) {
    close()
    let (passage, density) = MarkdownInline.passage(source, text)
    if level == 1, meta["title"] == nil {
      let title = passage.bytes(in: source)
      meta["title"] = .string(ByteScan.label(title, title.indices))
    }
    isAfterBlank = true
    add(passage, kind: "heading", level: level, tag: "h\(level)", linkDensity: density, asCue: false)
    isAfterBlank = true
  }

  private mutating func readQuote() {
    var passage = Passage()
    while index < lines.count {
      let line = lines[index]
      let content = source.trimmed(line.range)
      guard !content.isEmpty, source[content.lowerBound] == UInt8(ascii: ">") else { break }
      let text = source.trimmed(content.lowerBound + 1..<content.upperBound)
      if !passage.isEmpty { passage.replace(text.lowerBound..<text.lowerBound, with: [0x0A]) }
      passage.append(MarkdownInline.passage(source, text).passage)
      index += 1
    }
    add(passage.trimmed(in: source), kind: "quote", tag: "blockquote", asCue: true)
  }

  /// Fewest items that are turns.
  private static let leastTurns = 3

  /// Whether nearly all items of lists open with who speaks, two people at least, half of whom are known for speakers: notes have
  /// labels in their items too ("- **Owner:** …").
  private static func hasTurnsInItems(_ source: [UInt8], _ lines: MarkdownProse, _ leads: LineLeads) -> Bool {
    guard leads.hasSpeakers else { return false }
    var (items, turns, speakers) = (0, 0, Set<String>())
    for line in lines where MarkdownLine.item(source, line.range) != nil {
      items += 1
      guard let speaker = leads.lead(of: line.range)?.speaker else { continue }
      turns += 1
      speakers.insert(speaker)
    }
    guard turns >= leastTurns, turns * 5 >= items * 4, speakers.count > 1 else { return false }
    return speakers.count(where: { SpeakerWords.isPerson($0) }) * 2 >= speakers.count
  }

  private mutating func readItem(_ item: (level: Int, sign: Int, text: Int)) {
    let first = lines[index]
    if hasTurnsInItems, leads.lead(of: first.range)?.speaker != nil { return readParagraph() }
    index += 1
    var end = source.trimmed(first.range).upperBound
    while index < lines.count, isContinuation(lines[index]) {
      end = source.trimmed(lines[index].range).upperBound
      index += 1
    }
    var passage = Passage()
    passage.copy(item.sign..<item.text)
    let (text, density) = MarkdownInline.passage(source, item.text..<end)
    passage.append(text)
    add(passage, kind: "item", level: item.level, tag: "li", linkDensity: density, asCue: true)
  }

  /// Whether a line goes on with the paragraph or item before it.
  private func isContinuation(_ line: SourceLine) -> Bool {
    let content = source.trimmed(line.range)
    return !content.isEmpty && !MarkdownLine.isFence(source, content) && MarkdownLine.heading(source, line.range) == nil
      && !MarkdownLine.isRule(source, content) && source[content.lowerBound] != UInt8(ascii: ">")
      && MarkdownLine.item(source, line.range) == nil && leads.lead(of: line.range) == nil
      && MarkdownLine.underline(source, line.range) == nil
  }

  private mutating func readParagraph() {
    let first = lines[index]
    let lead = leads.lead(of: first.range)
    var start = source.trimmed(first.range).lowerBound
    var end = source.trimmed(first.range).upperBound
    index += 1
    while index < lines.count, isContinuation(lines[index]) {
      end = source.trimmed(lines[index].range).upperBound
      index += 1
    }
    if index < lines.count, lead == nil, let level = MarkdownLine.underline(source, lines[index].range) {
      index += 1
      addHeading(start..<end, level: level)
      return
    }
    if let lead {
      close()
      open = OpenCue(start: lead.start, end: lead.end, speaker: lead.speaker ?? cues.last?.speaker)
      start = source.trimmed(min(lead.payload, end)..<end).lowerBound
    } else if isRemark(first) || leads.isNotice(first.range) {
      close()
    }
    let (passage, density) = MarkdownInline.passage(source, start..<end)
    let isTable =
      index - 1 > 0 && MarkdownLine.isTableRule(source, source.trimmed(lines[min(index, lines.count) - 1].range))
    add(passage, kind: isTable ? "table" : "paragraph", tag: isTable ? "table" : "p", linkDensity: density, asCue: true)
  }

  /// A paragraph with a label in bold that is no speaker, such as `**Break:**`, ends what the speaker before it says.
  private func isRemark(_ line: SourceLine) -> Bool {
    let content = source.trimmed(line.range)
    return source[content.lowerBound] == UInt8(ascii: "*") && SpeakerLabels.candidate(source, content) != nil
  }

  /// `[id]: url`, which is no text.
  private func isDefinition(_ content: Range<Int>) -> Bool {
    guard source[content.lowerBound] == UInt8(ascii: "[") else { return false }
    guard let close = content.first(where: { source[$0] == UInt8(ascii: "]") }), close + 2 < content.upperBound else {
      return false
    }
    return source[close + 1] == UInt8(ascii: ":") && ByteScan.isBlank(source[close + 2])
      && content.lowerBound + 1 < close && source[content.lowerBound + 1] != UInt8(ascii: "^")
  }

  private mutating func add(
    _ passage: Passage, kind: String, level: Int? = nil, tag: String, linkDensity: Double = 0, asCue: Bool
  ) {
    guard !passage.isEmpty else { return }
    if builder.count > 0 { builder.insert(isAfterBlank ? "\n\n" : "\n") }
    isAfterBlank = false
    passage.write(to: &builder)
    structure.append(
      StructureElement(
        source: passage.spans, kind: kind, level: level, tag: tag,
        linkDensity: linkDensity > 0 ? (linkDensity * 1000).rounded() / 1000 : nil))
    if asCue { open?.source.append(contentsOf: passage.spans) }
  }

  private mutating func close() {
    if let open, !open.source.isEmpty {
      cues.append(Cue(source: open.source, start: open.start, end: open.end, speaker: open.speaker))
    }
    open = nil
  }
}

/// The lines of a Markdown file that are no code.
private struct MarkdownProse: Sequence {
  let source: [UInt8]
  let lines: SourceLines

  struct Iterator: IteratorProtocol {
    private let source: [UInt8]
    private var lines: SourceLines.Iterator
    private var isCode = false

    init(_ prose: MarkdownProse) {
      source = prose.source
      lines = prose.lines.makeIterator()
    }

    mutating func next() -> SourceLine? {
      while let line = lines.next() {
        if MarkdownLine.isFence(source, source.trimmed(line.range)) { isCode.toggle() }
        if !isCode { return line }
      }
      return nil
    }
  }

  func makeIterator() -> Iterator { Iterator(self) }
}

/// The YAML at the head of a Markdown file, of which the plain lines `key: value` are understood.
enum FrontMatter {
  private static let reserved: Set<String> = [
    "mediaType", "encoding", "encodingConfidence", "replacedBytes", "sha256", "bytes", "format", "droppedCues",
  ]

  /// What it says, and how many lines it takes.
  static func read(_ source: [UInt8], _ lines: SourceLines) -> (meta: JSONObject, lines: Int) {
    guard let first = lines.first, isFence(source, first) else { return ([:], 0) }
    guard let last = lines.indices.dropFirst().prefix(200).first(where: { isFence(source, lines[$0]) }) else {
      return ([:], 0)
    }
    var meta: JSONObject = [:]
    for line in lines[1..<last] {
      guard let colon = line.range.first(where: { source[$0] == UInt8(ascii: ":") }), !line.range.isEmpty,
        !ByteScan.isBlank(source[line.range.lowerBound]), source[line.range.lowerBound] != UInt8(ascii: "-")
      else { continue }
      var key = ByteScan.label(source, line.range.lowerBound..<colon)
      if key == "lang" { key = "language" }
      let value = unquoted(source, source.trimmed(colon + 1..<line.range.upperBound))
      if !value.isEmpty, !reserved.contains(key) { meta[key] = .string(ByteScan.label(source, value)) }
    }
    return (meta, last + 1)
  }

  private static func isFence(_ source: [UInt8], _ line: SourceLine) -> Bool {
    let content = source.trimmed(line.range)
    return content.count == 3 && content.allSatisfy { source[$0] == UInt8(ascii: "-") }
  }

  private static func unquoted(_ source: [UInt8], _ value: Range<Int>) -> Range<Int> {
    guard value.count >= 2, let quote = value.first.map({ source[$0] }), quote == 0x22 || quote == 0x27,
      source[value.upperBound - 1] == quote
    else { return value }
    return value.lowerBound + 1..<value.upperBound - 1
  }
}
