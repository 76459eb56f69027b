public import EpitomeCore

/// Writes what was found in a document as tab-separated values (IANA, text/tab-separated-values): the table of ``CSVWriter``, with a space
/// in the place of a tab or line end in a cell.
public struct TSVWriter: DocumentWriter {
  /// Tab-separated values.
  public static let format = OutputFormat.tsv

  private let layer: String

  /// A writer of the table of a layer, such as `summary`, where that stands.
  public init(of layer: String = "") { self.layer = layer }

  /// The table.
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` where nothing was looked for.
  public func write(_ document: Document) throws -> [UInt8] {
    let table = try FindingsTable(document, of: layer)
    return ([table.columns] + table.rows).flatMap { cells in
      Array(cells.map(PlainLine.fold).joined(separator: "\t").utf8) + [0x0A]
    }
  }
}
