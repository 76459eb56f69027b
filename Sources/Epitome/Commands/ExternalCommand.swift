package import EpitomeCore
package import EpitomeSystem

/// A stage of the user's own: a program that reads documents as JSON Lines and answers each with the document as it is then.
package struct ExternalCommand: Hashable, Sendable {
  /// What the stage is called.
  package var name: String
  /// The program and its arguments.
  package var words: [String]
  /// The folder that it runs in.
  package var folder: FilePath
  /// Names of layers that must stand.
  package var reads: [String] = []
  /// Names of layers that it writes; `text` where it changes the text.
  package var writes: [String] = []
  /// How long it may take over one document, in seconds.
  package var timeout = ExternalCommand.defaultTimeout
  /// What it is told, as JSON in the variable ``optionsVariable`` of its environment.
  package var options: JSONObject = [:]

  /// Long enough for a program that loads a model before its first answer.
  package static let defaultTimeout = 60.0
  /// The least and the greatest time for one document, in seconds.
  package static let timeouts = 0.001...86_400.0
  /// The variable of the environment that holds the options.
  package static let optionsVariable = "EPITOME_WITH"
  /// What `writes` calls the text.
  package static let text = "text"
  /// Name in pipeline files.
  package static let id = "command"

  /// A command by its words.
  package init(name: String, words: [String], folder: FilePath = FilePath("")) {
    self.name = name
    self.words = words
    self.folder = folder.bytes.isEmpty ? FilePath(".") : folder
  }

  /// Whether it changes the text.
  package var rewritesText: Bool { writes.contains(Self.text) }

  /// Names of the layers that it writes.
  package var layers: [String] { writes.filter { $0 != Self.text } }

  /// The file that its first word names, seen from its folder, or nil.
  package var executable: FilePath? { words.first.flatMap { Executable.find($0, in: folder) } }

  /// The command as a step of a pipeline. Nothing is started before the first document.
  ///
  /// - Parameter report: is told what the program says on standard error, line by line, and what became of it.
  /// - Returns: the step; nil where there is no such program.
  package func step(report: CommandReport?) -> PipelineStep? {
    guard let executable else { return nil }
    let stage = CommandStage(self, executable: executable, report: report)
    return PipelineStep(
      stage: Self.id, reads: reads, writes: layers, rewritesText: rewritesText, options: options,
      process: { try await stage.process($0) }
    ).named(name)
  }

  /// All that decides its output, as far as it can be known: its own files are in it by their hashes.
  package var description: JSONObject {
    func texts(_ list: [String]) -> JSONValue { .array(list.map { .string($0) }) }
    var files = JSONObject()
    for word in words {
      let path = FilePath(word).seen(from: folder)
      guard (try? FileSystem.look(at: path))?.kind == .file, let bytes = try? FileSystem.read(path) else { continue }
      files[word] = .string(SHA256.hex(bytes))
    }
    return [
      "run": texts(words), "reads": texts(reads), "writes": texts(writes), "timeout": JSONValue(timeout),
      "files": .object(files),
    ]
  }
}

/// Is told a line about a stage that is a program: the stage's name and the line.
public typealias CommandReport = @Sendable (_ stage: String, _ line: String) -> Void
