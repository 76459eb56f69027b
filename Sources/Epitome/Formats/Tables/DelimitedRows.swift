/// The rows of a table whose fields are separated by commas, semicolons or tabs (RFC 4180), one after the other. Linear.
///
/// A quotation mark that is neither doubled nor at the end of its field stands for itself. In a table with tabs a quoted field ends on its
/// line, else its quotation marks stand for themselves too.
struct DelimitedRows: Sequence, IteratorProtocol {
  /// A field of a row.
  struct Field: Hashable, Sendable {
    /// Where it stands, without the quotation marks around it.
    var range: Range<Int>
    /// Whether it was in quotation marks, so that two of them inside are one.
    var isQuoted: Bool
  }

  private static let quote = UInt8(ascii: "\"")

  private let source: [UInt8]
  private let separator: UInt8
  private var place: Int
  /// Whether a quotation mark was met that is never closed.
  private var areQuotesLiteral = false

  init(_ source: [UInt8], separator: UInt8, from place: Int = 0) {
    (self.source, self.separator, self.place) = (source, separator, place)
  }

  /// The fields of the next row, with none where the line is empty.
  mutating func next() -> [Field]? {
    guard place < source.count else { return nil }
    var fields: [Field] = []
    while true {
      let (field, end) = field(at: place)
      fields.append(field)
      guard end < source.count, source[end] == separator else {
        let isPair = end + 1 < source.count && source[end] == 0x0D && source[end + 1] == 0x0A
        place = end + (isPair ? 2 : 1)
        return fields.count == 1 && field.range.isEmpty && !field.isQuoted ? [] : fields
      }
      place = end + 1
    }
  }

  /// The field at a place, and where its separator or its line end stands.
  private mutating func field(at start: Int) -> (field: Field, end: Int) {
    if start < source.count, source[start] == Self.quote, !areQuotesLiteral, let close = closingQuote(from: start + 1) {
      return (Field(range: start + 1..<close, isQuoted: true), Swift.min(close + 1, source.count))
    }
    var end = start
    while end < source.count, !isEnd(source[end]) { end += 1 }
    return (Field(range: start..<end, isQuoted: false), end)
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  /// Where the quotation mark stands that ends a field; the end of a file that is cut on the very line ends one too.
  private mutating func closingQuote(from start: Int) -> Int? {
    let isInLine = separator == 0x09
    var hasLineEnd = false
    var index = start
    while index < source.count {
      let byte = source[index]
      if byte == Self.quote {
        guard index + 1 < source.count, !isEnd(source[index + 1]) else { return index }
        if source[index + 1] == Self.quote {
          index += 1
        } else if isInLine {
          return nil
        }
      } else if byte == 0x0A || byte == 0x0D {
        if isInLine { return nil }
        hasLineEnd = true
      }
      index += 1
    }
    if !hasLineEnd { return source.count }
    areQuotesLiteral = true
    return nil
  }
}

extension Passage {
  /// A passage over a field of a table: two quotation marks in a quoted one are one, line ends are LF.
  init(_ field: DelimitedRows.Field, in source: [UInt8]) {
    self.init()
    guard field.isQuoted else {
      copy(field.range)
      return
    }
    var run = field.range.lowerBound
    var index = run
    while index < field.range.upperBound {
      let isPair = index + 1 < field.range.upperBound
      if source[index] == UInt8(ascii: "\""), isPair, source[index + 1] == UInt8(ascii: "\"") {
        copy(run..<index + 1)
        index += 2
        run = index
      } else if source[index] == 0x0D {
        copy(run..<index)
        let end = isPair && source[index + 1] == 0x0A ? index + 2 : index + 1
        lineBreak(index..<end, in: source)
        (index, run) = (end, end)
      } else {
        index += 1
      }
    }
    copy(run..<field.range.upperBound)
  }
}
