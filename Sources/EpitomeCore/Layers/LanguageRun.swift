/// A run of text in one language.
public struct LanguageRun: Hashable, Sendable {
  /// Place in the text.
  public var span: TextSpan
  /// BCP 47 tag; `und` where the text is too little to tell.
  public var language: String
  /// 0...1.
  public var confidence: Double

  /// Creates the value from its parts.
  public init(span: TextSpan, language: String, confidence: Double) {
    self.span = span
    self.language = language
    self.confidence = confidence
  }
}

extension LanguageRun: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var span: TextSpan?
    var language: String?
    var confidence: Double?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "span") {
        span = try TextSpan(from: &reader)
      } else if reader.matches(key, "language") {
        language = try reader.readString()
      } else if reader.matches(key, "confidence") {
        confidence = try reader.readDouble()
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let span, let language, let confidence else {
      throw JSONError(message: "expected an object with \"span\", \"language\", \"confidence\"", offset: opening)
    }
    self.init(span: span, language: language, confidence: confidence)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("confidence")
    writer.number(confidence)
    writer.key("language")
    writer.string(language)
    writer.key("span")
    span.write(to: &writer)
    writer.endObject()
  }
}

extension LayerKey where Value == [LanguageRun] {
  /// Runs in order; they do not overlap.
  public static var languages: LayerKey { LayerKey("languages") }
}
