/// A person, organisation, product, work or event that the text names.
public struct Name: Hashable, Sendable {
  /// What a name names.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A person.
    case person
    /// A company, institution or group.
    case organisation
    /// A product or model.
    case product
    /// A book, paper, film or other work.
    case work
    /// A conference, fair or other event.
    case event
  }

  /// The fullest form found, the bytes of the first of ``spans`` that has it; or what the file calls the speaker of that name.
  public var text: String
  /// What is named.
  public var kind: Kind
  /// All mentions in order.
  public var spans: [TextSpan]

  /// Creates the value from its parts.
  public init(text: String, kind: Kind, spans: [TextSpan]) {
    self.text = text
    self.kind = kind
    self.spans = spans
  }
}

extension Name: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var text: String?
    var kind: Kind?
    var spans: [TextSpan]?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "text") {
        text = try reader.readString()
      } else if reader.matches(key, "kind") {
        kind = try reader.readCase(Kind.self)
      } else if reader.matches(key, "spans") {
        spans = try [TextSpan](from: &reader)
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let text, let kind, let spans else {
      throw JSONError(message: "expected an object with \"text\", \"kind\", \"spans\"", offset: opening)
    }
    self.init(text: text, kind: kind, spans: spans)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("kind")
    writer.string(kind.rawValue)
    writer.key("spans")
    spans.write(to: &writer)
    writer.key("text")
    writer.string(text)
    writer.endObject()
  }
}

extension LayerKey where Value == [Name] {
  /// Names in order of their first mention.
  public static var names: LayerKey { LayerKey("names") }
}
