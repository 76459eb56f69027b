/// The table behind the nodes of one JSON text.
final class JSONTree: Sendable {
  /// One value or key.
  struct Record: Sendable {
    var kind: JSONReader.Kind
    var hasEscapes: Bool
    var range: Range<Int>
    /// Where the children of an array or an object (keys and values in turn) are listed in `children`.
    var children: Range<Int>
  }

  let bytes: [UInt8]
  /// In the order of the text, so that the root is the first.
  let records: [Record]
  /// Indices into `records`.
  let children: [Int]

  init(_ bytes: [UInt8], allowNonFinite: Bool) throws(JSONError) {
    var builder = Builder(reader: JSONReader(bytes, allowNonFinite: allowNonFinite))
    try builder.addValue()
    try builder.reader.finish()
    self.bytes = bytes
    records = builder.records
    children = builder.children
  }

  private struct Builder {
    var reader: JSONReader
    var records: [Record] = []
    var children: [Int] = []
    /// Children of the arrays and objects that are still open.
    var pending: [Int] = []

    mutating func addValue() throws(JSONError) {
      let kind = try reader.peek()
      let index = records.count
      let start = reader.position
      records.append(Record(kind: kind, hasEscapes: false, range: start..<start, children: 0..<0))
      let mark = pending.count
      switch kind {
      case .string: records[index].hasEscapes = try reader.scanString().hasEscapes
      case .array:
        try reader.beginArray()
        while try reader.nextElement() {
          pending.append(records.count)
          try addValue()
        }
      case .object:
        try reader.beginObject()
        while let key = try reader.nextKeyToken() {
          pending.append(records.count)
          let range = key.range.lowerBound - 1..<key.range.upperBound + 1
          records.append(Record(kind: .string, hasEscapes: key.hasEscapes, range: range, children: 0..<0))
          pending.append(records.count)
          try addValue()
        }
      default: try reader.skipValue()
      }
      records[index].range = start..<reader.position
      if pending.count > mark {
        records[index].children = children.count..<children.count + pending.count - mark
        children.append(contentsOf: pending[mark...])
        pending.removeSubrange(mark...)
      }
    }
  }
}
