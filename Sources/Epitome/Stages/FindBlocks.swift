public import EpitomeCore

/// Finds headings, paragraphs, list items and utterances: from what the reader saw where it saw any, else from the lines.
public struct FindBlocks: Annotator {
  /// What ``FindBlocks`` goes by.
  public struct Options: StageOptions {
    /// Least silence between two captions of one speaker that begins a new utterance. Seconds, 0...60
    public var pause = 2.0
    /// Whether lines of plain text may be headings by their looks alone.
    public var headings = true

    /// The defaults.
    public init() {}

    /// What each option means.
    public static let descriptions = [
      OptionDescription(
        "pause", "Least silence that begins a new utterance, in seconds", minimum: 0, maximum: 60, isFraction: true),
      OptionDescription("headings", "Take short lines over longer text for headings"),
    ]
  }

  /// `blocks`.
  public static let id = "blocks"
  /// One line for help.
  public static let summary = "Find headings, paragraphs, list items and utterances"
  /// Structure and cues.
  public static let uses = [LayerKey.structure.name, LayerKey.cues.name]
  /// The blocks.
  public static var layer: LayerKey<[Block]> { .blocks }

  /// The options that the stage was made with.
  public let options: Options

  /// A stage with options.
  ///
  /// - Throws: ``EpitomeCore/InvalidOption`` where `pause` is out of its range.
  public init(_ options: Options) throws {
    guard 0...60 ~= options.pause else {
      throw InvalidOption("pause", "must be a number from 0 to 60, found \(options.pause)")
    }
    self.options = options
  }

  /// The blocks of a document, in order.
  public func annotate(_ document: Document) throws -> [Block] {
    let bytes = document.bytes
    let timeline = try document.timeline()
    let cues = timeline.isEmpty ? nil : CueBlocks(bytes, timeline, pause: options.pause)
    let insertions = Self.insertedLineEnds(document)
    let headingWords = Lexicon.forLanguage(document.givenLanguage ?? "en").headingWords
    var blocks: [Block] = []
    var hasSpeech = false
    /// Where a list sign stands that no element claims, right before the item that it opens.
    var sign: Int?
    for region in try StructureRegions(document).regions {
      let trimmed = TextSpan(bytes.trimmed(region.span.range))
      guard !trimmed.isEmpty else { continue }
      if region.kind == nil, ListSign.isAlone(bytes, trimmed.range), region.span.end < bytes.count {
        sign = trimmed.start
        continue
      }
      let start = sign ?? trimmed.start
      sign = nil
      if region.kind == .heading {
        blocks.append(Block(span: TextSpan(start, trimmed.end), kind: .heading, level: region.level))
        continue
      }
      let spoken = cues?.find(in: TextSpan(start, trimmed.end)) ?? []
      var position = start
      for utterance in spoken + [Block(span: TextSpan(trimmed.end, trimmed.end), kind: .utterance)] {
        let lines = LineBlocks(
          bytes, position..<max(position, utterance.span.start), insertions: insertions,
          breaksLines: region.kind == nil, headingWords: options.headings ? headingWords : nil,
          isBeforeSpeech: !hasSpeech && !utterance.span.isEmpty)
        let first = blocks.count
        blocks += lines.find()
        if region.kind == .item, position == start, first < blocks.count, blocks[first].kind == .paragraph {
          blocks[first].kind = .item
          blocks[first].level = region.level
        }
        if !utterance.span.isEmpty {
          blocks.append(utterance)
          hasSpeech = true
        }
        position = max(position, utterance.span.end)
      }
    }
    return blocks
  }

  /// The line ends that are not in the source: they were put in to part one thing from another, and never by chance.
  private static func insertedLineEnds(_ document: Document) -> [Int] {
    var found: [Int] = []
    for entry in document.alignment.runs where entry.source.isEmpty && entry.text.end <= document.bytes.count {
      for offset in entry.text.range where document.bytes[offset] == 0x0A { found.append(offset) }
    }
    return found
  }
}
