import EpitomeCore

/// JSON of Amazon Transcribe: items with times as text, punctuation without, speakers in a list beside them, several channels put
/// together to one conversation; or the turns of its analyses of calls.
public enum AmazonTranscribeFormat: TranscriptFormat {
  /// `amazon-transcribe`.
  public static let name = "amazon-transcribe"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where `results` has `transcripts` and `items`.
  public static func confidence(in probe: FormatProbe) -> Double {
    if probe.json?["Transcript"]?[0]?["Content"]?.kind == .string { return 0.95 }
    guard let results = probe.json?["results"] else { return 0 }
    return results["transcripts"]?.kind == .array && results["items"]?.kind == .array ? 0.95 : 0
  }

  /// Finds the words and who says them.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    if let turns = probe.json?["Transcript"]?.elements, !turns.isEmpty {
      return SegmentList.assemble(turns.compactMap(turn), source: probe.source, meta: [:])
    }
    let results = probe.json?["results"]
    let channels = channels(results)
    var segments: [Segment] = []
    if channels.count > 1 {
      var turns = ChannelTurns()
      for channel in channels { turns.add(words(channel.items), channel: channel.name) }
      segments = turns.segments(in: probe.source)
    } else {
      segments = Self.segments(results?["items"]?.elements ?? [], speakers: speakers(results))
    }
    if segments.isEmpty {
      segments = (results?["transcripts"]?.elements ?? []).compactMap { $0["transcript"].map { Segment(Passage($0)) } }
    }
    var meta: JSONObject = [:]
    meta["language"] = results?["language_code"]?.languageTag
    return SegmentList.assemble(segments, source: probe.source, meta: meta)
  }

  private static func turn(_ node: JSONNode) -> Segment? {
    guard let text = node["Content"], text.kind == .string else { return nil }
    return Segment(
      Passage(text), start: node["BeginOffsetMillis"]?.seconds(of: 1000),
      end: node["EndOffsetMillis"]?.seconds(of: 1000),
      speaker: (node["ParticipantRole"] ?? node["ParticipantId"])?.speakerName)
  }

  /// The channels with their items, which newer files have in one list of all channels.
  private static func channels(_ results: JSONNode?) -> [(name: String, items: [JSONNode])] {
    let channels = results?["channel_labels"]?["channels"]?.elements ?? []
    let named = channels.enumerated().map { index, channel in
      (name: channel["channel_label"]?.speakerName ?? "ch_\(index)", items: channel["items"]?.elements ?? [])
    }
    guard named.allSatisfy(\.items.isEmpty) else { return named }
    var places: [String: Int] = [:]
    var found: [(name: String, items: [JSONNode])] = []
    for item in results?["items"]?.elements ?? [] {
      guard let name = item["channel_label"]?.speakerName ?? found.last?.name else { return [] }
      let place = places[name] ?? found.count
      if place == found.count {
        places[name] = place
        found.append((name, []))
      }
      found[place].items.append(item)
    }
    return found
  }

  private static func words(_ items: [JSONNode]) -> [ChannelTurns.Word] {
    items.compactMap { item in
      guard let text = item["alternatives"]?[0]?["content"] else { return nil }
      return ChannelTurns.Word(
        text: text, start: item["start_time"]?.seconds, end: item["end_time"]?.seconds,
        speaker: item["speaker_label"]?.speakerName, isPunctuation: item["type"]?.string == "punctuation")
    }
  }

  /// The speaker of each item, by its time as it is written.
  private static func speakers(_ results: JSONNode?) -> [String: String] {
    var speakers: [String: String] = [:]
    for segment in results?["speaker_labels"]?["segments"]?.elements ?? [] {
      for item in segment["items"]?.elements ?? [] {
        guard let time = item["start_time"]?.sourceText else { continue }
        speakers[time] = item["speaker_label"]?.speakerName ?? segment["speaker_label"]?.speakerName
      }
    }
    return speakers
  }

  private static func segments(_ items: [JSONNode], speakers: [String: String]) -> [Segment] {
    var words = RecognisedWords()
    for item in items {
      guard let text = item["alternatives"]?[0]?["content"] else { continue }
      let speaker =
        item["speaker_label"]?.speakerName ?? item["start_time"].flatMap { speakers[$0.sourceText] }
      words.add(
        text, start: item["start_time"]?.seconds, end: item["end_time"]?.seconds, speaker: speaker,
        isPunctuation: item["type"]?.string == "punctuation")
    }
    return words.segments
  }
}
