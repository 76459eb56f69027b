/// The formats that can be read, in the order in which ties are broken.
enum FormatRegistry {
  static let formats = documents + texts

  /// Formats that need more than ICU.
  #if DocumentFormats
    private static let documents: [any TranscriptFormat.Type] = [
      TTMLFormat.self, TimedTextFormat.self, WordDocumentFormat.self,
    ]
  #else
    private static let documents: [any TranscriptFormat.Type] = []
  #endif

  private static let texts: [any TranscriptFormat.Type] = [
    WebVTTFormat.self,
    SubRipFormat.self,
    WhisperFormat.self,
    WhisperCppFormat.self,
    PodcastJSONFormat.self,
    DeepgramFormat.self,
    AssemblyAIFormat.self,
    AmazonTranscribeFormat.self,
    GoogleSpeechFormat.self,
    AzureSpeechFormat.self,
    WordListFormat.self,
    TimedTextEventsFormat.self,
    SlackFormat.self,
    TelegramFormat.self,
    DiscordFormat.self,
    SegmentLinesFormat.self,
    TimedJSONFormat.self,
    WhisperTableFormat.self,
    TableFormat.self,
    FrameCaptionsFormat.self,
    SBVFormat.self,
    SubStationFormat.self,
    LyricsFormat.self,
    WebPageFormat.self,
    MarkdownFormat.self,
    PlainTextFormat.self,
  ]

  /// The format of a name.
  static func format(named name: String) -> (any TranscriptFormat.Type)? {
    formats.first { $0.name == name }
  }

  /// The format that is surest of a text. The ending of the file's name decides between those within a twentieth.
  static func detect(_ probe: FormatProbe, fileName: String?) -> (any TranscriptFormat.Type)? {
    let ending = fileName.flatMap { name in name.split(separator: ".").dropFirst().last?.lowercased() } ?? ""
    var best: (format: any TranscriptFormat.Type, confidence: Double)?
    for format in formats {
      // What cannot be surer than the best so far need not be asked: some look at every line.
      if let best, best.confidence >= 1.05 { break }
      if format == MarkdownFormat.self, let best, best.confidence >= MarkdownEvidence.most + 0.05 { continue }
      if format == TimedJSONFormat.self, let best, best.confidence >= TimedJSONFormat.most + 0.05 { continue }
      var confidence = format.confidence(in: probe)
      guard confidence > 0 else { continue }
      if format.fileExtensions.contains(ending) { confidence += 0.05 }
      if confidence > best?.confidence ?? 0 { best = (format, confidence) }
    }
    return best?.format
  }
}
