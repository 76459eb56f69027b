import EpitomeCore

/// JSON of Deepgram: utterances where they were asked for, else the paragraphs or words of the first alternative, or those of several
/// channels put together to one conversation.
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
    let channels = results?["channels"]?.elements ?? []
    let name = { (index: Int) in channels.count > 1 ? "Channel \(index + 1)" : nil }
    var segments = (results?["utterances"]?.elements ?? []).compactMap { utterance -> Segment? in
      guard let text = utterance["transcript"], text.kind == .string else { return nil }
      return Segment(
        Passage(text), start: utterance["start"]?.seconds, end: utterance["end"]?.seconds,
        speaker: utterance["speaker"]?.speakerName ?? utterance["channel"]?.int.flatMap(name))
    }
    if segments.isEmpty, channels.count > 1 {
      var turns = ChannelTurns()
      for (index, channel) in channels.enumerated() {
        if let alternative = channel["alternatives"]?[0] {
          Self.add(alternative, channel: "Channel \(index + 1)", to: &turns)
        }
      }
      segments = turns.segments(in: probe.source)
    } else if segments.isEmpty {
      segments = SegmentList.sortedByStart(channels.first?["alternatives"]?[0].map(Self.segments) ?? [])
    }
    var meta: JSONObject = [:]
    meta["language"] = channels.first?["detected_language"]?.languageTag
    return SegmentList.assemble(segments, source: probe.source, meta: meta)
  }

  /// Adds what one of several channels says: its words, else its sentences, else all of it.
  private static func add(_ alternative: JSONNode, channel: String, to turns: inout ChannelTurns) {
    let words = (alternative["words"]?.elements ?? []).compactMap { word in
      word.first("punctuated_word", "word").map {
        ChannelTurns.Word(
          text: $0, start: word["start"]?.seconds, end: word["end"]?.seconds, speaker: word["speaker"]?.speakerName)
      }
    }
    guard words.isEmpty else { return turns.add(words, channel: channel) }
    let sentences = (alternative["paragraphs"]?["paragraphs"]?.elements ?? []).flatMap {
      ($0["sentences"]?.elements ?? []).compactMap { sentence in
        sentence["text"].map {
          Segment(
            Passage($0), start: sentence["start"]?.seconds, end: sentence["end"]?.seconds, speaker: channel)
        }
      }
    }
    guard sentences.isEmpty else { return turns.add(sentences) }
    if let text = alternative["transcript"] { turns.add([Segment(Passage(text), speaker: channel)]) }
  }

  /// What is said where there is but one channel.
  private static func segments(_ alternative: JSONNode) -> [Segment] {
    let paragraphs = (alternative["paragraphs"]?["paragraphs"]?.elements ?? []).compactMap { paragraph -> Segment? in
      var passage = Passage()
      for sentence in paragraph["sentences"]?.elements ?? [] {
        if let text = sentence["text"] { passage.append(Passage(text), after: " ") }
      }
      guard !passage.isEmpty else { return nil }
      return Segment(
        passage, start: paragraph["start"]?.seconds, end: paragraph["end"]?.seconds,
        speaker: paragraph["speaker"]?.speakerName)
    }
    if !paragraphs.isEmpty { return paragraphs }
    var words = RecognisedWords()
    for word in alternative["words"]?.elements ?? [] {
      guard let text = word.first("punctuated_word", "word") else { continue }
      words.add(
        text, start: word["start"]?.seconds, end: word["end"]?.seconds, speaker: word["speaker"]?.speakerName)
    }
    if !words.segments.isEmpty { return words.segments }
    return alternative["transcript"].map { [Segment(Passage($0))] } ?? []
  }
}
