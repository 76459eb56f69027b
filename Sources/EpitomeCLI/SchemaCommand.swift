#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// `epitome schema`: the JSON Schema of the wire form or of pipeline files.
  struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "Print the JSON Schema of documents or of pipeline files.")

    /// What there is a schema of.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
      case document
      case pipeline
    }

    @Argument(help: "document or pipeline.")
    var subject: Subject

    func run() throws {
      let schema =
        switch subject {
        case .document: JSONSchema.document
        case .pipeline: JSONSchema.pipeline(for: .builtIn)
        }
      var writer = JSONWriter(pretty: true)
      writer.value(schema)
      try OutputStream.standardOutput.write(writer.bytes + [0x0A])
    }
  }
#endif
