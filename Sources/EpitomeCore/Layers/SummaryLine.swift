/// A sentence of the summary, with its citation.
public struct SummaryLine: Hashable, Sendable {
  /// The sentence, the bytes of ``span``.
  public var text: String
  /// Place in the text.
  public var span: TextSpan
  /// Place in the source.
  public var source: [TextSpan]
  /// Index of its section in the sections layer, from 0.
  public var section: Int?
  /// What the sentence adds to the summary, relative to the best, 0...1.
  public var score: Double
  /// When it begins, in seconds.
  public var start: Double?
  /// When it ends, in seconds.
  public var end: Double?
  /// Who says it.
  public var speaker: String?
  /// Place in the text of an opening such as "So, um," that was left out before ``span``.
  public var cut: TextSpan?

  /// Creates the value from its parts.
  public init(
    text: String, span: TextSpan, source: [TextSpan], section: Int? = nil, score: Double, start: Double? = nil,
    end: Double? = nil, speaker: String? = nil, cut: TextSpan? = nil
  ) {
    self.text = text
    self.span = span
    self.source = source
    self.section = section
    self.score = score
    self.start = start
    self.end = end
    self.speaker = speaker
    self.cut = cut
  }
}

extension SummaryLine: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var text: String?
    var span: TextSpan?
    var source: [TextSpan]?
    var section: Int?
    var score: Double?
    var start: Double?
    var end: Double?
    var speaker: String?
    var cut: TextSpan?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "text") {
        text = try reader.readString()
      } else if reader.matches(key, "span") {
        span = try TextSpan(from: &reader)
      } else if reader.matches(key, "source") {
        source = try [TextSpan](from: &reader)
      } else if reader.matches(key, "section") {
        section = try reader.readInt()
      } else if reader.matches(key, "score") {
        score = try reader.readDouble()
      } else if reader.matches(key, "start") {
        start = try reader.readDouble()
      } else if reader.matches(key, "end") {
        end = try reader.readDouble()
      } else if reader.matches(key, "speaker") {
        speaker = try reader.readString()
      } else if reader.matches(key, "cut") {
        cut = try TextSpan(from: &reader)
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let text, let span, let source, let score else {
      throw JSONError(message: "expected an object with \"text\", \"span\", \"source\", \"score\"", offset: opening)
    }
    self.init(
      text: text, span: span, source: source, section: section, score: score, start: start, end: end, speaker: speaker,
      cut: cut)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    if let cut {
      writer.key("cut")
      cut.write(to: &writer)
    }
    if let end {
      writer.key("end")
      writer.number(end)
    }
    writer.key("score")
    writer.number(score)
    if let section {
      writer.key("section")
      writer.integer(section)
    }
    writer.key("source")
    source.write(to: &writer)
    writer.key("span")
    span.write(to: &writer)
    if let speaker {
      writer.key("speaker")
      writer.string(speaker)
    }
    if let start {
      writer.key("start")
      writer.number(start)
    }
    writer.key("text")
    writer.string(text)
    writer.endObject()
  }
}

extension LayerKey where Value == [SummaryLine] {
  /// The summary in document order; the score gives the rank.
  public static var summary: LayerKey { LayerKey("summary") }
}
