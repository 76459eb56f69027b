import EpitomeCore

extension CorpusStatistics {
  /// Why bytes are no statistics.
  public struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was expected and what was found.
    public let description: String
  }

  /// Whether bytes claim to be statistics, whatever their version.
  public static func isCorpus(_ bytes: [UInt8]) -> Bool {
    var reader = JSONReader(bytes)
    guard (try? reader.beginObject()) != nil, (try? reader.nextKey()) == "format" else { return false }
    return (try? reader.readString())?.hasPrefix("epitome.corpus/") == true
  }

  /// The statistics that a file holds.
  ///
  /// - Throws: ``FormatError`` for what is no statistics, or of another version.
  public init(parsing bytes: [UInt8]) throws {
    self.init()
    do {
      try read(bytes)
    } catch let error as JSONError {
      let place = error.position(in: bytes)
      throw FormatError(description: "line \(place.line), column \(place.column): \(error.message)")
    }
  }

  private mutating func read(_ bytes: [UInt8]) throws {
    var reader = JSONReader(bytes)
    var format: String?
    var found: Set<String> = []
    try reader.beginObject()
    while let key = try reader.nextKey() {
      found.insert(key)
      switch key {
      case "format": format = try reader.readString()
      case "documents": documents = try Self.readCount(&reader, least: 0)
      case "floor": floor = try Self.readCount(&reader, least: 1)
      case "words": words = try Self.readCounts(&reader) { $0 }
      case "pairs": pairs = try Self.readCounts(&reader, Self.hash)
      case "lines": lines = try Self.readCounts(&reader, Self.hash)
      default: try reader.skipValue()
      }
      if let format, format != Self.format {
        throw FormatError(description: "expected \"\(Self.format)\", found \"\(format)\"")
      }
    }
    try reader.finish()
    guard format != nil else { throw FormatError(description: "expected \"format\": \"\(Self.format)\"") }
    for key in ["documents", "words", "pairs", "lines"] where !found.contains(key) {
      throw FormatError(description: "\"\(key)\" is missing")
    }
  }

  private static func readCount(_ reader: inout JSONReader, least: Int) throws -> Int {
    let count = try reader.readInt()
    // More documents than this are no count of anything, and could not be added up.
    guard count >= least, count < 1 << 48 else { throw FormatError(description: "\(count) is no count") }
    return count
  }

  private static func readCounts<Key: Hashable>(
    _ reader: inout JSONReader, _ key: (String) -> Key?
  ) throws -> [Key: Int] {
    var counts: [Key: Int] = [:]
    try reader.beginObject()
    while let text = try reader.nextKey() {
      guard let key = key(text) else { throw FormatError(description: "\"\(text)\" is no hash") }
      counts[key] = try readCount(&reader, least: 1)
    }
    return counts
  }

  /// The statistics as a file holds them: keys sorted, so that the same statistics are the same bytes.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("format")
    writer.string(Self.format)
    writer.key("documents")
    writer.integer(documents)
    writer.key("floor")
    writer.integer(floor)
    Self.write("lines", lines.map { (Self.hex($0.key), $0.value) }, &writer)
    Self.write("pairs", pairs.map { (Self.hex($0.key), $0.value) }, &writer)
    Self.write("words", words.map { ($0.key, $0.value) }, &writer)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private static func write(_ name: String, _ counts: [(key: String, count: Int)], _ writer: inout JSONWriter) {
    writer.key(name)
    writer.beginObject()
    for (key, count) in counts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      writer.key(key)
      writer.integer(count)
    }
    writer.endObject()
  }

  private static func hex(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private static func hash(_ text: String) -> UInt64? { text.utf8.count == 16 ? UInt64(text, radix: 16) : nil }
}
