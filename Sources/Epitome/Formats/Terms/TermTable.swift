public import EpitomeCore

/// The terms of a document as a table for other programs: a row each, best first, under a row with the names of the columns.
///
/// `document` is its id, `score` 0...1, `count` the number of places, `start` the seconds at which the term is first said, empty where
/// there are no times, and `variants` the other forms, with a semicolon and a space between them.
struct TermTable {
  static let columns = ["document", "term", "score", "count", "start", "variants"]
  let rows: [[String]]

  /// - Throws: `MissingLayer` where no stage looked for terms.
  init(_ document: Document) throws {
    guard let terms = try document.layer(.terms) else { throw MissingLayer(layer: LayerKey<[Term]>.terms.name) }
    rows = terms.map { term in
      [
        document.id, PlainLine.fold(term.text), Self.number(term.score), String(term.spans.count),
        term.start.map(Self.number) ?? "", term.variants.map(PlainLine.fold).joined(separator: "; "),
      ]
    }
  }

  /// A number as JSON has it, or nothing where it is not finite.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    var writer = JSONWriter()
    writer.number(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes the terms of a document as comma-separated values (RFC 4180): lines ended by CR and LF, cells quoted where they must be.
///
/// The columns are `document`, `term`, `score`, `count`, `start` and `variants`; the first row names them.
public struct CSVWriter: DocumentWriter {
  /// Comma-separated values.
  public static let format = OutputFormat.csv

  /// A writer.
  public init() {}

  /// The table.
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` where no stage looked for terms.
  public func write(_ document: Document) throws -> [UInt8] {
    ([TermTable.columns] + (try TermTable(document).rows)).flatMap(Self.line)
  }

  /// A row, with its end.
  private static func line(_ cells: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      append(cell, to: &line)
    }
    return line + [0x0D, 0x0A]
  }

  /// Quotes a cell where it holds a comma, a quotation mark or a line end, or white space at an end, which some programs would drop.
  private static func append(_ cell: String, to line: inout [UInt8]) {
    let bytes = Array(cell.utf8)
    let special: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D]
    guard bytes.contains(where: special.contains) || bytes.first == 0x20 || bytes.last == 0x20 else {
      line += bytes
      return
    }
    line.append(UInt8(ascii: "\""))
    for byte in bytes {
      line.append(byte)
      if byte == UInt8(ascii: "\"") { line.append(byte) }
    }
    line.append(UInt8(ascii: "\""))
  }
}

/// Writes the terms of a document as tab-separated values (IANA, text/tab-separated-values): the table of ``CSVWriter``, with a space
/// in the place of a tab or line end in a cell.
public struct TSVWriter: DocumentWriter {
  /// Tab-separated values.
  public static let format = OutputFormat.tsv

  /// A writer.
  public init() {}

  /// The table.
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` where no stage looked for terms.
  public func write(_ document: Document) throws -> [UInt8] {
    ([TermTable.columns] + (try TermTable(document).rows)).flatMap { cells in
      Array(cells.map(PlainLine.fold).joined(separator: "\t").utf8) + [0x0A]
    }
  }
}
