import EpitomeCore

/// Turns timed paragraphs into a transcript: as captions where all have times and none a speaker, so that rolling ones are merged
/// and labels found; a file that names speakers does so wherever one is known.
enum MarkupCaptions {
  static func assemble(_ drafts: [CueDraft], source: [UInt8], meta: JSONObject = [:]) -> ParsedTranscript {
    guard drafts.allSatisfy({ $0.start != nil && $0.end != nil && $0.speaker == nil }) else {
      return TranscriptAssembler.assemble(drafts, source: source, meta: meta)
    }
    let captions = drafts.map { draft in
      Caption(
        start: draft.start ?? 0, end: draft.end ?? 0, lines: lines(of: draft.passage, source: source))
    }
    return CaptionTranscript.assemble(captions, source: source, meta: meta)
  }

  /// The lines of a passage, whose line ends stand for tags or are the source's own.
  static func lines(of passage: Passage, source: [UInt8]) -> [CaptionLine] {
    let derived = DerivedSource(passage, source: source)
    return SourceLine.split(derived.bytes).compactMap { line in
      let found = derived.passage(line.range)
      let place = found.spans.last?.end ?? 0
      let lineEnd = derived.passage(line.lineEnd).spans.first?.range ?? place..<place
      let caption = CaptionLine(found, lineEnd: lineEnd, source: source)
      return caption.isEmpty ? nil : caption
    }
  }
}
