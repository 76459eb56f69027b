/// A key term: a word or phrase that carries the text.
public struct Term: Hashable, Sendable {
  /// The best surface form, the bytes of one of ``spans``.
  public var text: String
  /// All occurrences in order, those of the variants too.
  public var spans: [TextSpan]
  /// Weight relative to the best term, 0...1.
  public var score: Double
  /// Other forms of the term that occur, in order of their first place.
  public var variants: [String]
  /// When it is first said, in seconds.
  public var start: Double?
  /// What it was ranked by, each measure with its value; empty unless it was asked for.
  public var measures: [String: Double] = [:]

  /// Creates the value from its parts.
  public init(text: String, spans: [TextSpan], score: Double, variants: [String] = [], start: Double? = nil) {
    self.text = text
    self.spans = spans
    self.score = score
    self.variants = variants
    self.start = start
  }
}

extension Term: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var text: String?
    var spans: [TextSpan]?
    var score: Double?
    var variants: [String]?
    var start: Double?
    var measures: [String: Double] = [:]
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "text") {
        text = try reader.readString()
      } else if reader.matches(key, "spans") {
        spans = try [TextSpan](from: &reader)
      } else if reader.matches(key, "score") {
        score = try reader.readDouble()
      } else if reader.matches(key, "variants") {
        variants = try [String](from: &reader)
      } else if reader.matches(key, "start") {
        start = try reader.readDouble()
      } else if reader.matches(key, "measures") {
        measures = try Self.readMeasures(&reader)
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let text, let spans, let score else {
      throw JSONError(message: "expected an object with \"text\", \"spans\", \"score\"", offset: opening)
    }
    self.init(text: text, spans: spans, score: score, variants: variants ?? [], start: start)
    self.measures = measures
  }

  private static func readMeasures(_ reader: inout JSONReader) throws -> [String: Double] {
    var measures: [String: Double] = [:]
    try reader.beginObject()
    while let key = try reader.nextKeyToken() { measures[reader.string(key)] = try reader.readDouble() }
    return measures
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    if !measures.isEmpty {
      writer.key("measures")
      writer.beginObject()
      for (name, value) in measures.sorted(by: { $0.key < $1.key }) {
        writer.key(name)
        writer.number(value)
      }
      writer.endObject()
    }
    writer.key("score")
    writer.number(score)
    writer.key("spans")
    spans.write(to: &writer)
    if let start {
      writer.key("start")
      writer.number(start)
    }
    writer.key("text")
    writer.string(text)
    writer.key("variants")
    variants.write(to: &writer)
    writer.endObject()
  }
}

extension LayerKey where Value == [Term] {
  /// Terms by score, best first.
  public static var terms: LayerKey { LayerKey("terms") }
}
