/// The table behind the nodes of one JSON text.
final class JSONTree: Sendable {
  /// One value or key. A table can be many times as large as the text, hence 32 bits.
  struct Record: Sendable {
    private(set) var kind: JSONReader.Kind
    fileprivate(set) var hasEscapes = false
    private var start: UInt32
    private var end: UInt32
    private var firstChild: UInt32 = 0
    private var lastChild: UInt32 = 0

    fileprivate init(_ kind: JSONReader.Kind, range: Range<Int>) {
      self.kind = kind
      start = UInt32(truncatingIfNeeded: range.lowerBound)
      end = UInt32(truncatingIfNeeded: range.upperBound)
    }

    /// Where it stands in the text.
    fileprivate(set) var range: Range<Int> {
      get { Int(start)..<Int(end) }
      set {
        (start, end) = (
          UInt32(truncatingIfNeeded: newValue.lowerBound), UInt32(truncatingIfNeeded: newValue.upperBound)
        )
      }
    }

    /// Where the children of an array or an object (keys and values in turn) are listed in `children`.
    fileprivate(set) var children: Range<Int> {
      get { Int(firstChild)..<Int(lastChild) }
      set {
        (firstChild, lastChild) = (
          UInt32(truncatingIfNeeded: newValue.lowerBound), UInt32(truncatingIfNeeded: newValue.upperBound)
        )
      }
    }
  }

  /// The longest text, so that all positions fit.
  private static let maximumLength = Int(Int32.max)

  let bytes: [UInt8]
  /// In the order of the text, so that the root is the first.
  let records: [Record]
  /// Indices into `records`.
  let children: [UInt32]

  init(_ bytes: [UInt8], allowNonFinite: Bool) throws(JSONError) {
    guard bytes.count <= Self.maximumLength else {
      throw JSONError(message: "a JSON text of more than 2 GB", offset: Self.maximumLength)
    }
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
    var children: [UInt32] = []
    /// Children of the arrays and objects that are still open.
    private var pending: [UInt32] = []

    init(reader: JSONReader) { self.reader = reader }

    mutating func addValue() throws(JSONError) {
      let kind = try reader.peek()
      let index = records.count
      let start = reader.position
      records.append(Record(kind, range: start..<start))
      let mark = pending.count
      switch kind {
      case .string: records[index].hasEscapes = try reader.scanString().hasEscapes
      case .array:
        try reader.beginArray()
        while try reader.nextElement() {
          addChild()
          try addValue()
        }
      case .object:
        try reader.beginObject()
        while let key = try reader.nextKeyToken() {
          addChild()
          records.append(Record(.string, range: key.range.lowerBound - 1..<key.range.upperBound + 1))
          records[records.count - 1].hasEscapes = key.hasEscapes
          addChild()
          try addValue()
        }
      default: try reader.skipValue()
      }
      records[index].range = start..<reader.position
      if pending.count > mark {
        records[index].children = children.count..<children.count + pending.count - mark
        children.append(contentsOf: pending[mark...])
        pending.removeLast(pending.count - mark)
      }
    }

    /// Lists the record that comes next as a child.
    private mutating func addChild() { pending.append(UInt32(truncatingIfNeeded: records.count)) }
  }
}
