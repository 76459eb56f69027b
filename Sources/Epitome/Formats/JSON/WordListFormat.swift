import EpitomeCore

/// JSON of recognisers that give words and nothing larger: Vosk, Speechmatics, Rev.ai, ElevenLabs, and OpenAI's service where it was
/// asked for words only, whose punctuation stands in a text beside them.
public enum WordListFormat: TranscriptFormat {
  /// `word-list`.
  public static let name = "word-list"
  /// `application/json`.
  public static let mediaType = "application/json"
  /// `json`.
  public static let fileExtensions = ["json"]

  /// Sure where a list has words with times.
  public static func confidence(in probe: FormatProbe) -> Double {
    guard let json = probe.json, json["segments"] == nil else { return 0 }
    if monologues(json).contains(where: { $0["elements"]?[0]?["value"] != nil }) { return 0.9 }
    let words = words(json)
    return words.contains { text($0) != nil && time($0, "start", "start_time") != nil } ? 0.85 : 0
  }

  /// Finds the words and who says them.
  public static func parse(_ probe: FormatProbe) -> ParsedTranscript {
    guard let json = probe.json else { return ParsedTranscript() }
    var list = RecognisedWords()
    for monologue in monologues(json) {
      let speaker = monologue["speaker"]?.speakerName
      for element in monologue["elements"]?.elements ?? [] {
        guard let value = element["value"] else { continue }
        let isPunctuation = element["type"]?.string == "punct"
        if isPunctuation, value.string?.allSatisfy({ $0 == " " }) == true { continue }
        list.add(
          value, start: element["ts"]?.seconds, end: element["end_ts"]?.seconds, speaker: speaker,
          isPunctuation: isPunctuation)
      }
    }
    let words = words(json).filter { $0["type"]?.string != "spacing" && text($0) != nil }
    let signs = WordPunctuation.find(words.compactMap { text($0)?.stringBytes }, in: json["text"]?.stringBytes)
    for (index, word) in words.enumerated() {
      guard let text = text(word) else { continue }
      list.add(
        text, signs: signs?[index], start: time(word, "start", "start_time"), end: time(word, "end", "end_time"),
        speaker: speaker(word), isPunctuation: word["type"]?.string == "punctuation")
    }
    var meta: JSONObject = [:]
    meta["language"] = json.first("language", "language_code")?.languageTag
    return SegmentList.assemble(list.segments, source: probe.source, meta: meta)
  }

  private static func monologues(_ json: JSONNode) -> [JSONNode] { json["monologues"]?.elements ?? [] }

  /// The words in order. Vosk writes an object for each stretch between silences, often several in a list.
  private static func words(_ json: JSONNode) -> [JSONNode] {
    if json.kind == .array { return json.elements.flatMap { $0["result"]?.elements ?? [] } }
    for key in ["words", "result", "results"] {
      if let list = json[key], list.kind == .array { return list.elements }
    }
    return []
  }

  private static func text(_ word: JSONNode) -> JSONNode? {
    let text = word["alternatives"]?[0]?["content"] ?? word.first("word", "text")
    return text?.kind == .string ? text : nil
  }

  private static func speaker(_ word: JSONNode) -> String? {
    (word["alternatives"]?[0]?["speaker"] ?? word.first("speaker", "speaker_id"))?.speakerName
  }

  private static func time(_ word: JSONNode, _ keys: String...) -> Double? {
    for key in keys { if let seconds = word[key]?.seconds { return seconds } }
    return nil
  }
}
