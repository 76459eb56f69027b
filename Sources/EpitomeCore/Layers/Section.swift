/// A stretch of text on one topic.
public struct Section: Hashable, Sendable {
  /// Place in the text, heading included.
  public var span: TextSpan
  /// Its title, the bytes of ``titleSpan``; empty before the first heading.
  public var title: String
  /// Where the title was taken from.
  public var titleSpan: TextSpan?
  /// When it begins, in seconds.
  public var start: Double?
  /// When it ends, in seconds.
  public var end: Double?

  /// Creates the value from its parts.
  public init(span: TextSpan, title: String, titleSpan: TextSpan? = nil, start: Double? = nil, end: Double? = nil) {
    self.span = span
    self.title = title
    self.titleSpan = titleSpan
    self.start = start
    self.end = end
  }
}

extension Section: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var span: TextSpan?
    var title: String?
    var titleSpan: TextSpan?
    var start: Double?
    var end: Double?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "span") {
        span = try TextSpan(from: &reader)
      } else if reader.matches(key, "title") {
        title = try reader.readString()
      } else if reader.matches(key, "titleSpan") {
        titleSpan = try TextSpan(from: &reader)
      } else if reader.matches(key, "start") {
        start = try reader.readDouble()
      } else if reader.matches(key, "end") {
        end = try reader.readDouble()
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let span, let title else {
      throw JSONError(message: "expected an object with \"span\", \"title\"", offset: opening)
    }
    self.init(span: span, title: title, titleSpan: titleSpan, start: start, end: end)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    if let end {
      writer.key("end")
      writer.number(end)
    }
    writer.key("span")
    span.write(to: &writer)
    if let start {
      writer.key("start")
      writer.number(start)
    }
    writer.key("title")
    writer.string(title)
    if let titleSpan {
      writer.key("titleSpan")
      titleSpan.write(to: &writer)
    }
    writer.endObject()
  }
}

extension LayerKey where Value == [Section] {
  /// Sections in order; they do not overlap.
  public static var sections: LayerKey { LayerKey("sections") }
}
