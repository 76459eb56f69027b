import EpitomeCore

/// The events of a video site's timed text in JSON (`json3`): runs of text with times in milliseconds, among events that open windows
/// or append line ends.
public enum TimedTextEventsFormat: TranscriptFormat {
  /// `json3`.
  public static let name = "json3"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json3`, `json`.
  public static let fileExtensions = ["json3", "json"]

  /// Sure where `events` have `segs`.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let events = probe.json?["events"], events.kind == .array else { return 0 }
    return events.elements.contains { $0["segs"]?.kind == .array } ? 0.95 : 0
  }

  /// Finds the events that show text.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let source = probe.source
    let captions = (probe.json?["events"]?.elements ?? []).compactMap { event -> Caption? in
      var passage = Passage()
      for run in event["segs"]?.elements ?? [] {
        if let text = run["utf8"] { passage.append(Passage(text)) }
      }
      let end = passage.spans.last?.end ?? 0
      let line = CaptionLine(passage, lineEnd: end..<end, source: source)
      guard !line.isEmpty, let start = event["tStartMs"]?.seconds(of: 1000) else { return nil }
      return Caption(start: start, end: start + (event["dDurationMs"]?.seconds(of: 1000) ?? 0), lines: [line])
    }
    return CaptionTranscript.assemble(captions, source: source)
  }
}
