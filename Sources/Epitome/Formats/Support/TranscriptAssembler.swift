import EpitomeCore

/// A cue before it is written: its payload, what the file says of it, and how it joins what stands before it.
struct CueDraft: Sendable {
  /// What stands between two cues in the text.
  enum Joint: Hashable, Sendable {
    /// Nothing: the cue goes on in the middle of a word, or the writing has no spaces.
    case none
    /// A space, between the words of one utterance.
    case space
    /// A line end, between captions and between utterances.
    case line
    /// A blank line, where the file marks a change of speaker without a name.
    case paragraph

    var text: String {
      switch self {
      case .none: ""
      case .space: " "
      case .line: "\n"
      case .paragraph: "\n\n"
      }
    }
  }

  var passage: Passage
  /// Times and speaker, in the form that takes least memory.
  private var cue: Cue
  var joint = Joint.line

  init(_ passage: Passage, start: Double? = nil, end: Double? = nil, speaker: String? = nil, joint: Joint = .line) {
    self.passage = passage
    cue = Cue(source: [], start: start, end: end, speaker: speaker)
    self.joint = joint
  }

  var start: Double? { cue.start }
  var end: Double? { cue.end }
  var speaker: String? {
    get { cue.speaker }
    set { cue.speaker = newValue }
  }
}

/// Writes cue drafts one after the other.
///
/// Captions are joined by a line end, whoever speaks: the stage that finds blocks joins those of one speaker to utterances. What is
/// put between two cues is an insertion, so that a sentence over two cues leads back to two ranges.
struct TranscriptAssembler {
  private let source: [UInt8]
  private var builder: TextBuilder
  private var cues: [Cue] = []

  /// An assembler of at most `count` cues, or of any number where that is not known.
  init(source: [UInt8], count: Int = 0) {
    self.source = source
    builder = TextBuilder(source: source)
    cues.reserveCapacity(count)
  }

  static func assemble(_ drafts: [CueDraft], source: [UInt8], meta: JSONObject = [:]) -> ParsedTranscript {
    var assembler = TranscriptAssembler(source: source, count: drafts.count)
    for draft in drafts { assembler.add(draft) }
    return assembler.finish(meta: meta)
  }

  mutating func add(_ draft: CueDraft) {
    let passage = draft.passage.trimmed(in: source)
    guard !passage.isEmpty else { return }
    if builder.count > 0 { builder.insert(draft.joint.text) }
    passage.write(to: &builder)
    cues.append(Cue(source: passage.spans, start: draft.start, end: draft.end, speaker: draft.speaker))
  }

  consuming func finish(meta: JSONObject) -> ParsedTranscript {
    ParsedTranscript(text: builder.finish(), cues: cues, meta: meta)
  }
}
