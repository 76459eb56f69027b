/// A stretch of text that later stages leave out, and why.
public struct Mark: Hashable, Sendable {
  /// Why text is left out.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Buttons, menus, reviews and other furniture of the page.
    case furniture
    /// Sponsor reads and calls to subscribe.
    case sponsor
    /// Text in another language than the document's.
    case foreign
    /// Text that stands in the document already.
    case `repeat`
  }

  /// Place in the text.
  public var span: TextSpan
  /// Why it is left out.
  public var kind: Kind
  /// The sign that gave it away, for a reader who wants it back.
  public var reason: String

  /// Creates the value from its parts.
  public init(span: TextSpan, kind: Kind, reason: String) {
    self.span = span
    self.kind = kind
    self.reason = reason
  }
}

extension Mark: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var span: TextSpan?
    var kind: Kind?
    var reason: String?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "span") {
        span = try TextSpan(from: &reader)
      } else if reader.matches(key, "kind") {
        kind = try reader.readCase(Kind.self)
      } else if reader.matches(key, "reason") {
        reason = try reader.readString()
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let span, let kind, let reason else {
      throw JSONError(message: "expected an object with \"span\", \"kind\", \"reason\"", offset: opening)
    }
    self.init(span: span, kind: kind, reason: reason)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("kind")
    writer.string(kind.rawValue)
    writer.key("reason")
    writer.string(reason)
    writer.key("span")
    span.write(to: &writer)
    writer.endObject()
  }
}

extension LayerKey where Value == [Mark] {
  /// Marks in order; they do not overlap.
  public static var marks: LayerKey { LayerKey("marks") }
}
