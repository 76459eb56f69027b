/// A piece of structure that the reader saw: a heading, an item, a link.
public struct StructureElement: Hashable, Sendable {
  /// Place of the payload in the source.
  public var source: [TextSpan]
  /// `heading`, `item`, `paragraph`, `code`, `quote`, `table` or `link`.
  public var kind: String
  /// Depth of a heading or item, from 1.
  public var level: Int?
  /// The tag that made it, such as `h2`.
  public var tag: String?
  /// Share of its text that stands in links, 0...1.
  public var linkDensity: Double?

  /// Creates the value from its parts.
  public init(source: [TextSpan], kind: String, level: Int? = nil, tag: String? = nil, linkDensity: Double? = nil) {
    self.source = source
    self.kind = kind
    self.level = level
    self.tag = tag
    self.linkDensity = linkDensity
  }
}

extension StructureElement: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var source: [TextSpan]?
    var kind: String?
    var level: Int?
    var tag: String?
    var linkDensity: Double?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "source") {
        source = try [TextSpan](from: &reader)
      } else if reader.matches(key, "kind") {
        kind = try reader.readString()
      } else if reader.matches(key, "level") {
        level = try reader.readInt()
      } else if reader.matches(key, "tag") {
        tag = try reader.readString()
      } else if reader.matches(key, "linkDensity") {
        linkDensity = try reader.readDouble()
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let source, let kind else {
      throw JSONError(message: "expected an object with \"source\", \"kind\"", offset: opening)
    }
    self.init(source: source, kind: kind, level: level, tag: tag, linkDensity: linkDensity)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("kind")
    writer.string(kind)
    if let level {
      writer.key("level")
      writer.integer(level)
    }
    if let linkDensity {
      writer.key("linkDensity")
      writer.number(linkDensity)
    }
    writer.key("source")
    source.write(to: &writer)
    if let tag {
      writer.key("tag")
      writer.string(tag)
    }
    writer.endObject()
  }
}

extension LayerKey where Value == [StructureElement] {
  /// What the format itself says of structure, in order of the text. Written by readers.
  public static var structure: LayerKey { LayerKey("structure", anchor: .source) }
}
