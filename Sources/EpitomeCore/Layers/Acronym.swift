/// An acronym and, where the text gives it, what it stands for.
public struct Acronym: Hashable, Sendable {
  /// The acronym, the bytes of ``shortSpan``.
  public var short: String
  /// The expansion, the bytes of ``longSpan``; nil where the text has none.
  public var long: String?
  /// Where the acronym is paired, or first stands.
  public var shortSpan: TextSpan
  /// Where the expansion stands.
  public var longSpan: TextSpan?

  /// Creates the value from its parts.
  public init(short: String, long: String? = nil, shortSpan: TextSpan, longSpan: TextSpan? = nil) {
    self.short = short
    self.long = long
    self.shortSpan = shortSpan
    self.longSpan = longSpan
  }
}

extension Acronym: WireCodable {
  /// Reads an object; fields that are not known are passed over.
  public init(from reader: inout JSONReader) throws {
    let opening = reader.position
    var short: String?
    var long: String?
    var shortSpan: TextSpan?
    var longSpan: TextSpan?
    try reader.beginObject()
    while let key = try reader.nextKeyToken() {
      if try reader.skipNull() { continue }
      if reader.matches(key, "short") {
        short = try reader.readString()
      } else if reader.matches(key, "long") {
        long = try reader.readString()
      } else if reader.matches(key, "shortSpan") {
        shortSpan = try TextSpan(from: &reader)
      } else if reader.matches(key, "longSpan") {
        longSpan = try TextSpan(from: &reader)
      } else {
        _ = try reader.skipValue()
      }
    }
    guard let short, let shortSpan else {
      throw JSONError(message: "expected an object with \"short\", \"shortSpan\"", offset: opening)
    }
    self.init(short: short, long: long, shortSpan: shortSpan, longSpan: longSpan)
  }

  /// Writes an object with sorted keys; what is nil is left out.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    if let long {
      writer.key("long")
      writer.string(long)
    }
    if let longSpan {
      writer.key("longSpan")
      longSpan.write(to: &writer)
    }
    writer.key("short")
    writer.string(short)
    writer.key("shortSpan")
    shortSpan.write(to: &writer)
    writer.endObject()
  }
}

extension LayerKey where Value == [Acronym] {
  /// Acronyms in order of their first place in the text.
  public static var acronyms: LayerKey { LayerKey("acronyms") }
}
