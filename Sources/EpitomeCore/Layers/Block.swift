/// A heading, paragraph, list item or utterance.
public struct Block: Hashable, Sendable {
  /// What a block is.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A heading.
    case heading
    /// A paragraph.
    case paragraph
    /// A list item.
    case item
    /// What one speaker says in one go.
    case utterance
  }

  /// Place in the text, without white space at the ends; an item includes its sign.
  public var span: TextSpan
  /// What it is.
  public var kind: Kind
  /// Depth of a heading or item, from 1.
  public var level: Int?
  /// Who speaks, where the source says so.
  public var speaker: String?

  /// Creates the value from its parts.
  public init(span: TextSpan, kind: Kind, level: Int? = nil, speaker: String? = nil) {
    self.span = span
    self.kind = kind
    self.level = level
    self.speaker = speaker
  }
}

extension Block: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var span: TextSpan?
    var kind: Kind?
    var level: Int?
    var speaker: String?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "span") {
        span = try TextSpan(from: &reader)
      } else if reader.matches(key, "kind") {
        kind = try reader.readCase(Kind.self)
      } else if reader.matches(key, "level") {
        level = try reader.readInt()
      } else if reader.matches(key, "speaker") {
        speaker = try reader.readString()
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let span, let kind else {
      throw JSONError(message: "expected an object with \"span\", \"kind\"", offset: opening)
    }
    self.init(span: span, kind: kind, level: level, speaker: speaker)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("kind")
    writer.string(kind.rawValue)
    if let level {
      writer.key("level")
      writer.integer(level)
    }
    writer.key("span")
    span.write(to: &writer)
    if let speaker {
      writer.key("speaker")
      writer.string(speaker)
    }
    writer.endObject()
  }
}

extension LayerKey where Value == [Block] {
  /// Blocks in order; they tile the text except white space and do not overlap.
  public static var blocks: LayerKey { LayerKey("blocks") }
}
