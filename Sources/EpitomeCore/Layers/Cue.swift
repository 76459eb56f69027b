/// A stretch of speech as the file told it: where it stands in the source, when it was said and by whom.
public struct Cue: Hashable, Sendable {
  /// Places of the payload in the source, in order; several where rolling captions were merged.
  public var source: [TextSpan]
  /// When it begins, in seconds.
  public var start: Double?
  /// When it ends, in seconds.
  public var end: Double?
  /// Who speaks, as the file names them.
  public var speaker: String?

  /// Creates the value from its parts.
  public init(source: [TextSpan], start: Double? = nil, end: Double? = nil, speaker: String? = nil) {
    self.source = source
    self.start = start
    self.end = end
    self.speaker = speaker
  }
}

extension Cue: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var source: [TextSpan]?
    var start: Double?
    var end: Double?
    var speaker: String?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "source") {
        source = try [TextSpan](from: &reader)
      } else if reader.matches(key, "start") {
        start = try reader.readDouble()
      } else if reader.matches(key, "end") {
        end = try reader.readDouble()
      } else if reader.matches(key, "speaker") {
        speaker = try reader.readString()
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let source else {
      throw JSONError(message: "expected an object with \"source\"", offset: opening)
    }
    self.init(source: source, start: start, end: end, speaker: speaker)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    if let end {
      writer.key("end")
      writer.number(end)
    }
    writer.key("source")
    source.write(to: &writer)
    if let speaker {
      writer.key("speaker")
      writer.string(speaker)
    }
    if let start {
      writer.key("start")
      writer.number(start)
    }
    writer.endObject()
  }
}

extension LayerKey where Value == [Cue] {
  /// Captions, utterances and other timed or attributed stretches, in order of the text. Written by readers.
  public static var cues: LayerKey { LayerKey("cues", anchor: .source) }
}
