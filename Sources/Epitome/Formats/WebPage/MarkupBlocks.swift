import EpitomeCore

/// Puts the blocks of a page or of a text document together: as a transcript where they say who speaks and when, else as text
/// whose speakers are found as in plain text.
enum MarkupBlocks {
  static func assemble(_ blocks: [WebPageBlock], source: [UInt8], meta: JSONObject) -> ParsedTranscript {
    let isTranscript = isTranscript(blocks, source)
    var joined = Passage()
    var structure: [StructureElement] = []
    var cues: [Cue] = []
    var speaker: String?
    var start: Double?
    var before: WebPageBlock?
    for block in blocks {
      if isTranscript, block.isLead {
        let bytes = block.passage.bytes(in: source)
        if block.kind == "cite" { speaker = name(bytes) } else { start = time(bytes) }
        continue
      }
      if let before { joined.append(block.passage, after: joint(before, block)) } else { joined.append(block.passage) }
      before = block
      let spans = block.passage.spans
      structure.append(element(block, spans))
      if isTranscript, block.kind != "heading", speaker != nil || start != nil {
        cues.append(Cue(source: spans, start: start, speaker: speaker))
        start = nil
      }
    }
    if isTranscript {
      var builder = TextBuilder(source: source)
      joined.write(to: &builder)
      return ParsedTranscript(text: builder.finish(), cues: cues, structure: structure, meta: meta)
    }
    let derived = DerivedSource(joined, source: source)
    var found = derived.transcript(PlainTextFormat.parse(FormatProbe(derived.bytes)), source: source)
    found.structure = structure
    found.meta = meta
    return found
  }

  private static func element(_ block: WebPageBlock, _ spans: [TextSpan]) -> StructureElement {
    let share = block.bytes > 0 ? (Double(block.linked) / Double(block.bytes) * 1000).rounded() / 1000 : 0
    return StructureElement(
      source: spans, kind: block.kind, level: block.level, tag: block.tag.isEmpty ? nil : block.tag, linkDensity: share)
  }

  /// What stands between two blocks: a line end between items, cells and the like, a blank line between others.
  private static func joint(_ before: WebPageBlock, _ block: WebPageBlock) -> String {
    before.kind == block.kind && (block.kind == "item" || block.kind == "table") ? "\n" : "\n\n"
  }

  /// Whether `cite` and `time` stand in pairs before what is said, as the podcast namespace has it (transcripts, HTML), rather
  /// than here and there.
  static func isTranscript(_ blocks: [WebPageBlock], _ source: [UInt8]) -> Bool {
    var pairs = 0
    var said = 0
    for (index, block) in blocks.enumerated() {
      if block.kind == "paragraph" { said += 1 }
      guard index > 0, block.isLead else { continue }
      let other = blocks[index - 1]
      guard Set([block.kind, other.kind]) == ["cite", "time"] else { continue }
      let label = (block.kind == "time" ? block : other).passage.bytes(in: source)
      if time(label) != nil { pairs += 1 }
    }
    return pairs >= 2 && pairs * 8 >= said || pairs == 1 && said <= 4
  }

  private static func name(_ bytes: [UInt8]) -> String? {
    var range = bytes.trimmed(bytes.indices)
    if bytes[range].last == UInt8(ascii: ":") { range = bytes.trimmed(range.lowerBound..<range.upperBound - 1) }
    let label = ByteScan.label(bytes, range)
    return label.isEmpty ? nil : label
  }

  /// A clock time, or a count of seconds.
  private static func time(_ bytes: [UInt8]) -> Double? {
    let range = bytes.trimmed(bytes.indices)
    if let time = Timecode(bytes, at: range.lowerBound, to: range.upperBound), time.end == range.upperBound {
      return time.seconds
    }
    guard !range.isEmpty, range.count <= 12, range.allSatisfy({ ByteScan.isDigit(bytes[$0]) || bytes[$0] == 0x2E })
    else {
      return nil
    }
    return Double(ByteScan.string(bytes, range))
  }
}
