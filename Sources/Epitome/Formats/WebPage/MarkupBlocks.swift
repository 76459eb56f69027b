import EpitomeCore

/// Puts the blocks of a page or of a text document together as they come: as a transcript where they say who speaks and when, else
/// as text whose speakers are found as in plain text.
struct MarkupBlocks {
  private let source: [UInt8]
  private let isTranscript: Bool
  private var joined = Passage()
  private var structure: [StructureElement] = []
  /// For each of them, the region that it stands in.
  private var places: [Int32] = []
  private var cues: [Cue] = []
  private var speaker: String?
  private var start: Double?
  /// The kind of the last block that is part of the text.
  private var kindBefore: String?

  init(source: [UInt8], isTranscript: Bool = false) {
    self.source = source
    self.isTranscript = isTranscript
  }

  /// Adds the next block.
  mutating func add(_ block: WebPageBlock) {
    if isTranscript, block.isLead {
      let bytes = block.passage.bytes(in: source)
      if block.kind == "cite" { speaker = Self.name(bytes) } else { start = Self.time(bytes) }
      return
    }
    if let kindBefore {
      joined.append(block.passage, after: Self.joint(kindBefore, block.kind))
    } else {
      joined.append(block.passage)
    }
    kindBefore = block.kind
    let spans = block.passage.spans
    structure.append(Self.element(block, spans))
    places.append(block.region)
    if isTranscript, block.kind != "heading", speaker != nil || start != nil {
      cues.append(Cue(source: spans, start: start, speaker: speaker))
      start = nil
    }
  }

  /// How many blocks there are.
  var count: Int { structure.count }

  /// What all blocks make.
  ///
  /// - Parameters:
  ///   - meta: What is known of the document.
  ///   - regions: The parts of a page that the blocks name by their place; nil where it is no page.
  ///   - text: The blocks that most of the running text is among; nil where nothing is known.
  /// - Returns: The text with its turns and structure.
  consuming func finish(
    meta: JSONObject, regions: [WebPageRegion?]? = nil, text: Range<Int>? = nil
  ) -> ParsedTranscript {
    if let regions {
      for (index, place) in places.enumerated() where place >= 0 {
        if let region = regions[Int(place)] { structure[index].region = region.rawValue }
      }
      if let text, !regions.contains(.article) { takeForArticle(text) }
    }
    if !isTranscript {
      let derived = DerivedSource(joined, source: source)
      var found = derived.transcript(
        PlainTextFormat.parse(derived.bytes, SourceLine.split(derived.bytes)), source: source)
      if regions == nil || found.cues.map({ PageTurns($0, in: structure).areConversation }) ?? true {
        found.structure = structure
        found.meta = meta
        return found
      }
    }
    var builder = TextBuilder(source: source)
    joined.write(to: &builder)
    return ParsedTranscript(text: builder.finish(), cues: cues, structure: structure, meta: meta)
  }

  /// Takes the blocks that most of the text is among for the article, where they have little else and most of the text that is in no other part.
  private mutating func takeForArticle(_ blocks: Range<Int>) {
    var (inside, around, all) = (0, 0, 0)
    for (index, element) in structure.enumerated() where element.region == nil {
      let bytes = element.source.reduce(0) { $0 + $1.count }
      let unlinked = Int(Double(bytes) * (1 - (element.linkDensity ?? 0)))
      let weight = MainElement.weight(bytes: unlinked)
      all += weight
      guard blocks.contains(index) else { continue }
      inside += weight
      around += bytes - weight
    }
    guard inside > 2 * around, inside * 2 > all else { return }
    for index in blocks where structure[index].region == nil {
      structure[index].region = WebPageRegion.article.rawValue
    }
  }

  private static func element(_ block: WebPageBlock, _ spans: [TextSpan]) -> StructureElement {
    let share = block.bytes > 0 ? (Double(block.linked) / Double(block.bytes) * 1000).rounded() / 1000 : 0
    return StructureElement(
      source: spans, kind: block.kind, level: block.level, tag: block.tag.isEmpty ? nil : block.tag, linkDensity: share)
  }

  /// What stands between two blocks: a line end between items, cells and the like, a blank line between others.
  private static func joint(_ before: String, _ kind: String) -> String {
    before == kind && (kind == "item" || kind == "table") ? "\n" : "\n\n"
  }

  private static func name(_ bytes: [UInt8]) -> String? {
    var range = bytes.trimmed(bytes.indices)
    if bytes[range].last == UInt8(ascii: ":") { range = bytes.trimmed(range.lowerBound..<range.upperBound - 1) }
    let label = ByteScan.label(bytes, range)
    return label.isEmpty ? nil : label
  }

  /// A clock time, or a count of seconds.
  static func time(_ bytes: [UInt8]) -> Double? {
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

/// Tells whether `cite` and `time` stand in pairs before what is said, as the podcast namespace has it (transcripts, HTML), rather
/// than here and there.
struct LeadCensus {
  private(set) var hasLeads = false
  private var pairs = 0
  private var said = 0
  /// The kind of the block before, and whether it is a time that can be read.
  private var before: (kind: String, isTime: Bool)?

  /// Takes note of the next block.
  mutating func add(_ block: WebPageBlock, in source: [UInt8]) {
    if block.kind == "paragraph" { said += 1 }
    let isTime = block.kind == "time" && MarkupBlocks.time(block.passage.bytes(in: source)) != nil
    if block.isLead {
      hasLeads = true
      if let before, before.kind == "cite" && isTime || before.isTime && block.kind == "cite" { pairs += 1 }
    }
    before = (block.kind, isTime)
  }

  var isTranscript: Bool { pairs >= 2 && pairs * 8 >= said || pairs == 1 && said <= 4 }
}
