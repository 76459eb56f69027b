public import EpitomeCore

/// Writes what was found in a document as comma-separated values (RFC 4180): lines ended by CR and LF, cells quoted where they must be.
///
/// The terms, with the columns `document`, `term`, `score`, `count`, `start` and `variants`, which the first row names; without
/// terms the names, definitions, acronyms, sections, sentences or summary.
public struct CSVWriter: DocumentWriter {
  /// Comma-separated values.
  public static let format = OutputFormat.csv

  private let layer: String

  /// A writer of the table of a layer, such as `summary`, where that stands.
  public init(of layer: String = "") { self.layer = layer }

  /// The table.
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` where nothing was looked for.
  public func write(_ document: Document) throws -> [UInt8] {
    let table = try FindingsTable(document, of: layer)
    return ([table.columns] + table.rows).flatMap(Self.line)
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
