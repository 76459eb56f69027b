#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// Writes what `read --report` says of each input: JSON as it comes, or a table at the end.
  final class ReportSink: OutputSink {
    let isFolder = false
    private let stream: StreamSink?
    private var rows = [InputReport.heads]

    /// - Parameter format: `text` for a table; JSON or JSON Lines.
    init(_ format: OutputFormat) {
      stream = format == .text ? nil : StreamSink(format)
    }

    /// What the work hands over for a document: JSON, or the cells of a row with tabs between them.
    static func form(of document: Document, _ format: OutputFormat) throws -> [UInt8] {
      let report = try InputReport(document)
      if format == .text {
        let cells = report.cells.map { cell in String(cell.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }
        return Array(cells.joined(separator: "\t").utf8)
      }
      var writer = JSONWriter(pretty: format == .json)
      writer.value(.object(report.fields))
      return writer.bytes + [0x0A]
    }

    func accept(_ outcome: Outcome) throws -> FailedDocument? {
      if let stream { return try stream.accept(outcome) }
      switch outcome {
      case .written(_, let forms):
        let cells = String(decoding: (forms.first ?? nil) ?? [], as: UTF8.self).split(
          separator: "\t", omittingEmptySubsequences: false)
        rows.append(cells.map(String.init))
      case .failed(let failure, _): rows.append([failure.id, "error: " + failure.code])
      case .problem(let problem): rows.append([problem.id, "error"])
      case .kept, .long: break
      }
      return nil
    }

    func finish(_ note: FolderNote) throws -> (kept: Int, failures: [FailedDocument]) { (0, []) }

    func finish(isWhole: Bool) throws {
      if let stream { return try stream.finish(isWhole: isWhole) }
      var widths = [Int](repeating: 0, count: InputReport.heads.count)
      for row in rows {
        for (column, cell) in row.enumerated() where column < widths.count {
          widths[column] = max(widths[column], cell.unicodeScalars.count)
        }
      }
      var table = ""
      for row in rows {
        for (column, cell) in row.enumerated() where column < widths.count {
          table += cell
          if column < row.count - 1 {
            table += String(repeating: " ", count: widths[column] - cell.unicodeScalars.count + 2)
          }
        }
        table += "\n"
      }
      try OutputStream.standardOutput.write(Array(table.utf8))
    }
  }
#endif
