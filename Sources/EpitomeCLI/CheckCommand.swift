#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// `epitome check`: every mistake of a pipeline file, or what its stages read and write.
  struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check a pipeline file and show what its stages read and write.")

    @Argument(
      help: "A pipeline file, or a built-in one: \(PipelineFile.builtInNames.joined(separator: ", ")).",
      completion: .list(PipelineFile.builtInNames))
    var pipeline: String

    func run() throws {
      let resolved = try PipelineFile.load(pipeline)
      let rows = resolved.pipeline.steps.map { step in
        [
          step.name, step.name == step.stage ? "" : step.stage, list(step.reads), list(step.uses),
          step.rewritesText ? "text" : list(step.writes),
        ]
      }
      try OutputStream.standardOutput.write(
        Array(Table.lines(["stage", "use", "reads", "makes use of", "writes"], rows).utf8))
    }

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
  }

  /// Columns of text.
  enum Table {
    /// The rows under a header, columns as wide as they must be; empty columns are left out. Columns in `right` hold numbers, which
    /// end below each other.
    static func lines(_ header: [String], _ rows: [[String]], right: Set<Int> = []) -> String {
      let columns = header.indices.filter { column in rows.contains { !$0[column].isEmpty } }
      let widths = columns.map { column in ([header] + rows).map { $0[column].unicodeScalars.count }.max() ?? 0 }
      return ([header] + rows).map { row in
        var line = ""
        for (column, width) in zip(columns, widths) {
          let padding = String(repeating: " ", count: width - row[column].unicodeScalars.count)
          line += (right.contains(column) ? padding + row[column] : row[column] + padding) + "  "
        }
        while line.last == " " { line.removeLast() }
        return line + "\n"
      }.joined()
    }
  }
#endif
