/// A sentence.
public struct Sentence: Hashable, Sendable {
  /// Place in the text, without white space at the ends.
  public var span: TextSpan

  /// Creates the value from its parts.
  public init(span: TextSpan) {
    self.span = span
  }
}

extension Sentence: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var span: TextSpan?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "span") {
        span = try TextSpan(from: &reader)
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let span else {
      throw JSONError(message: "expected an object with \"span\"", offset: opening)
    }
    self.init(span: span)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("span")
    span.write(to: &writer)
    writer.endObject()
  }
}

extension LayerKey where Value == [Sentence] {
  /// Sentences in order; they never cross a block and lie outside furniture, foreign text and repeats.
  public static var sentences: LayerKey { LayerKey("sentences") }
}
