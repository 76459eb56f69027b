/// The table behind the nodes of one JSON text.
final class JSONTree: Sendable {
  /// One value or key. A table can be many times as large as the text, hence 32 bits, and the kind is left to the text.
  struct Record: Sendable {
    private static let escapesSign: UInt32 = 1 << 31

    private var startAndSign: UInt32
    private var end: UInt32 = 0
    /// The record after this one and all that is in it.
    fileprivate(set) var next: UInt32 = 0

    fileprivate init(start: Int, end: Int = 0, hasEscapes: Bool = false) {
      startAndSign = UInt32(truncatingIfNeeded: start) | (hasEscapes ? Self.escapesSign : 0)
      self.end = UInt32(truncatingIfNeeded: end)
    }

    fileprivate mutating func close(_ end: Int, hasEscapes: Bool, next: Int) {
      self.end = UInt32(truncatingIfNeeded: end)
      self.next = UInt32(truncatingIfNeeded: next)
      if hasEscapes { startAndSign |= Self.escapesSign }
    }

    /// Whether it is a string with escape sequences.
    var hasEscapes: Bool { startAndSign & Self.escapesSign != 0 }
    /// Where it stands in the text.
    var range: Range<Int> { Int(startAndSign & ~Self.escapesSign)..<Int(end) }
  }

  /// The longest text, so that all positions fit.
  private static let maximumLength = Int(Int32.max)

  let bytes: [UInt8]
  /// In the order of the text, so that the root is the first, and what is in an array or an object follows it: elements, or keys and
  /// values in turn.
  let records: [Record]

  /// Reads one JSON text, or where there may be `several` all that stand one after the other, white space or nothing between.
  init(_ bytes: [UInt8], allowNonFinite: Bool, several: Bool = false) throws(JSONError) {
    guard bytes.count <= Self.maximumLength else {
      throw JSONError(message: "a JSON text of more than 2 GB", offset: Self.maximumLength)
    }
    var builder = Builder(
      reader: JSONReader(bytes, allowNonFinite: allowNonFinite), expectedRecords: bytes.count / 4 + 1)
    try builder.addValue()
    while several, !builder.reader.isAtEnd { try builder.addValue() }
    try builder.reader.finish()
    self.bytes = bytes
    records = builder.records
  }

  /// The sort of value of a record.
  func kind(_ index: Int) -> JSONReader.Kind {
    switch bytes[records[index].range.lowerBound] {
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
    case UInt8(ascii: "n"): .null
    default: .number
    }
  }

  private struct Builder {
    var reader: JSONReader
    var records: [Record] = []

    init(reader: JSONReader, expectedRecords: Int) {
      self.reader = reader
      // Memory that is not written to costs nothing; to grow would take twice what stands there.
      records.reserveCapacity(expectedRecords)
    }

    mutating func addValue() throws(JSONError) {
      let kind = try reader.peek()
      let index = records.count
      records.append(Record(start: reader.position))
      var hasEscapes = false
      switch kind {
      case .string: hasEscapes = try reader.scanString().hasEscapes
      case .array:
        try reader.beginArray()
        while try reader.nextElement() { try addValue() }
      case .object:
        try reader.beginObject()
        while let key = try reader.nextKeyToken() {
          let start = key.range.lowerBound - 1
          records.append(Record(start: start, end: key.range.upperBound + 1, hasEscapes: key.hasEscapes))
          records[records.count - 1].next = UInt32(truncatingIfNeeded: records.count)
          try addValue()
        }
      default: try reader.skipValue()
      }
      records[index].close(reader.position, hasEscapes: hasEscapes, next: records.count)
    }
  }
}
