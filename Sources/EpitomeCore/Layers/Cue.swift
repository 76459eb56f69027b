/// A stretch of speech as the file told it: where it stands in the source, when it was said and by whom.
public struct Cue: Sendable {
  /// A file may have a cue for every few bytes, so what nearly all of them hold takes 40 bytes and nothing on the heap.
  private enum Form: Sendable {
    case small(PackedSpan, start: PackedTime, end: PackedTime, speaker: String?)
    case several([TextSpan], start: PackedTime, end: PackedTime, speaker: String?)
    case large(Parts)
  }

  private final class Parts: Sendable {
    let source: [TextSpan]
    let start: Double?
    let end: Double?
    let speaker: String?

    init(source: [TextSpan], start: Double?, end: Double?, speaker: String?) {
      (self.source, self.start, self.end, self.speaker) = (source, start, end, speaker)
    }
  }

  private var form: Form

  /// Creates the value from its parts.
  public init(source: [TextSpan], start: Double? = nil, end: Double? = nil, speaker: String? = nil) {
    if let first = PackedTime(start), let last = PackedTime(end) {
      form =
        PackedSpan(source).map { .small($0, start: first, end: last, speaker: speaker) }
        ?? .several(source, start: first, end: last, speaker: speaker)
    } else {
      form = .large(Parts(source: source, start: start, end: end, speaker: speaker))
    }
  }

  /// Places of the payload in the source, in order; several where rolling captions were merged.
  public var source: [TextSpan] {
    get {
      switch form {
      case .small(let span, _, _, _): span.spans
      case .several(let spans, _, _, _): spans
      case .large(let parts): parts.source
      }
    }
    set { self = Cue(source: newValue, start: start, end: end, speaker: speaker) }
  }

  /// When it begins, in seconds.
  public var start: Double? {
    get {
      switch form {
      case .small(_, let start, _, _), .several(_, let start, _, _): start.seconds
      case .large(let parts): parts.start
      }
    }
    set { self = Cue(source: source, start: newValue, end: end, speaker: speaker) }
  }

  /// When it ends, in seconds.
  public var end: Double? {
    get {
      switch form {
      case .small(_, _, let end, _), .several(_, _, let end, _): end.seconds
      case .large(let parts): parts.end
      }
    }
    set { self = Cue(source: source, start: start, end: newValue, speaker: speaker) }
  }

  /// Who speaks, as the file names them.
  public var speaker: String? {
    get {
      switch form {
      case .small(_, _, _, let speaker), .several(_, _, _, let speaker): speaker
      case .large(let parts): parts.speaker
      }
    }
    set { self = Cue(source: source, start: start, end: end, speaker: newValue) }
  }
}

extension Cue: Hashable {
  /// Whether all parts are equal.
  public static func == (left: Cue, right: Cue) -> Bool {
    left.source == right.source && left.start == right.start && left.end == right.end && left.speaker == right.speaker
  }

  /// Hashes all parts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(start)
    hasher.combine(end)
    hasher.combine(speaker)
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
