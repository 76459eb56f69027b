/// A term and the words that say what it means.
public struct Definition: Hashable, Sendable {
  /// What is defined.
  public var term: String
  /// Where the term stands.
  public var termSpan: TextSpan?
  /// The defining words, the bytes of ``span``.
  public var text: String
  /// Where they stand.
  public var span: TextSpan

  /// Creates the value from its parts.
  public init(term: String, termSpan: TextSpan? = nil, text: String, span: TextSpan) {
    self.term = term
    self.termSpan = termSpan
    self.text = text
    self.span = span
  }
}

extension Definition: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var term: String?
    var termSpan: TextSpan?
    var text: String?
    var span: TextSpan?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "term") {
        term = try reader.readString()
      } else if reader.matches(key, "termSpan") {
        termSpan = try TextSpan(from: &reader)
      } else if reader.matches(key, "text") {
        text = try reader.readString()
      } else if reader.matches(key, "span") {
        span = try TextSpan(from: &reader)
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let term, let text, let span else {
      throw JSONError(message: "expected an object with \"term\", \"text\", \"span\"", offset: opening)
    }
    self.init(term: term, termSpan: termSpan, text: text, span: span)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("span")
    span.write(to: &writer)
    writer.key("term")
    writer.string(term)
    if let termSpan {
      writer.key("termSpan")
      termSpan.write(to: &writer)
    }
    writer.key("text")
    writer.string(text)
    writer.endObject()
  }
}

extension LayerKey where Value == [Definition] {
  /// Definitions in order.
  public static var definitions: LayerKey { LayerKey("definitions") }
}
