import EpitomeCore

/// JSON of Deepgram: utterances where they were asked for, else the paragraphs or words of each channel's first alternative.
public enum DeepgramFormat: TranscriptFormat {
  /// `deepgram`.
  public static let name = "deepgram"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where `results` has `channels` with alternatives.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let results = probe.json?["results"] else { return 0 }
    return results["channels"]?.elements.first?["alternatives"] != nil ? 0.95 : 0
  }

  /// Finds what was said, by time.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    let results = probe.json?["results"]
    var segments = (results?["utterances"]?.elements ?? []).compactMap { utterance -> Segment? in
      guard let text = utterance["transcript"], text.kind == .string else { return nil }
      return Segment(
        Passage(text), start: utterance["start"]?.seconds, end: utterance["end"]?.seconds,
        speaker: utterance["speaker"]?.speakerName)
    }
    let channels = results?["channels"]?.elements ?? []
    if segments.isEmpty {
      for (index, channel) in channels.enumerated() {
        let name = channels.count > 1 ? "Channel \(index + 1)" : nil
        segments += channel["alternatives"]?[0].map { Self.segments($0, channel: name) } ?? []
      }
      segments = SegmentList.sortedByStart(segments)
    }
    var meta: JSONObject = [:]
    meta["language"] = channels.first?["detected_language"]?.languageTag
    return SegmentList.assemble(segments, source: probe.source, meta: meta)
  }

  private static func segments(_ alternative: JSONNode, channel: String?) -> [Segment] {
    let paragraphs = (alternative["paragraphs"]?["paragraphs"]?.elements ?? []).compactMap { paragraph -> Segment? in
      var passage = Passage()
      for sentence in paragraph["sentences"]?.elements ?? [] {
        if let text = sentence["text"] { passage.append(Passage(text), after: " ") }
      }
      guard !passage.isEmpty else { return nil }
      return Segment(
        passage, start: paragraph["start"]?.seconds, end: paragraph["end"]?.seconds,
        speaker: paragraph["speaker"]?.speakerName ?? channel)
    }
    if !paragraphs.isEmpty { return paragraphs }
    var words = RecognisedWords()
    for word in alternative["words"]?.elements ?? [] {
      guard let text = word.first("punctuated_word", "word") else { continue }
      words.add(
        text, start: word["start"]?.seconds, end: word["end"]?.seconds, speaker: word["speaker"]?.speakerName ?? channel
      )
    }
    if !words.segments.isEmpty { return words.segments }
    return alternative["transcript"].map { [Segment(Passage($0), speaker: channel)] } ?? []
  }
}
