import EpitomeCore

/// JSON of Azure's batch transcription: phrases with their best readings, times in ticks of 100 nanoseconds.
public enum AzureSpeechFormat: TranscriptFormat {
  /// `azure-speech`.
  public static let name = "azure-speech"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where there are `recognizedPhrases`.
  public static func confidence(in probe: FormatProbe) -> Double {
    probe.json?["recognizedPhrases"]?.kind == .array ? 0.95 : 0
  }

  /// Finds the phrases of all channels, by time.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let segments = (probe.json?["recognizedPhrases"]?.elements ?? []).compactMap { phrase -> Segment? in
      guard let text = phrase["nBest"]?[0]?.first("display", "lexical"), text.kind == .string else { return nil }
      let start = phrase["offsetInTicks"]?.double.map { max(0, $0) / 10_000_000 }
      let length = phrase["durationInTicks"]?.double.map { max(0, $0) / 10_000_000 }
      return Segment(
        Passage(text), start: start, end: start.flatMap { start in length.map { start + $0 } },
        speaker: phrase["speaker"]?.speakerName)
    }
    return SegmentList.assemble(SegmentList.sortedByStart(segments), source: probe.source)
  }
}
