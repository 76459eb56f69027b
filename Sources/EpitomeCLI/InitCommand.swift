#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// `epitome init`: a pipeline file to begin with.
  struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Write a pipeline file to begin with, every option explained.",
      discussion: """
        The schema of pipeline files is written beside it, for editors that complete and check by it.
        """)

    @Argument(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file(extensions: ["yaml"]))
    var file = "pipeline.yaml"

    @Option(
      help: "A built-in pipeline to begin from: \(PipelineFile.builtInNames.joined(separator: ", ")).",
      completion: .list(PipelineFile.builtInNames))
    var extends = "default"

    @Flag(help: "Write in the place of what is there.")
    var force = false

    private static let schemaName = "epitome-pipeline.schema.json"

    func validate() throws {
      if file == "-" || file.hasSuffix(".json") {
        throw ValidationError(
          "a file to begin with is YAML, for its comments: name one such as pipeline.yaml, found \"\(file)\"")
      }
    }

    func run() throws {
      let known = PipelineFile.builtInNames
      guard known.contains(extends) else {
        let nearest = Spelling.nearest(to: extends, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
        throw CommandFailure(
          .usage, "no built-in pipeline called \"\(extends)\"\(nearest); there are: " + known.joined(separator: ", "))
      }
      let base = try PipelineFile.load("builtin:" + extends)
      let path = FilePath(file)
      let template = PipelineTemplate.text(
        extending: extends, base, file: path.name.description, schema: Self.schemaName)
      var writer = JSONWriter(pretty: true)
      writer.value(JSONSchema.pipeline(for: .builtIn))
      let outputs = [(path.name.bytes, Array(template.utf8)), (Array(Self.schemaName.utf8), writer.bytes + [0x0A])]
      do {
        let above = path.bytes.lastIndex(of: UInt8(ascii: "/")).map { path.bytes[..<max(1, $0)] }
        let folder = try OutputFolder(FilePath(bytes: above.map { Array($0) } ?? Array(".".utf8)))
        for (name, bytes) in outputs where !force { try refuse(folder.path.appending(name), unlessItHolds: bytes) }
        for (name, bytes) in outputs { try folder.write(bytes, to: [name]) }
      } catch let error as SystemError {
        throw CommandFailure(.cannotCreate, "cannot write \(error)")
      }
      Console.error("written: \(path) and \(Self.schemaName) beside it; next: epitome check \(ShellPipe.quoted(file))")
    }

    private func refuse(_ path: FilePath, unlessItHolds bytes: [UInt8]) throws {
      guard (try? FileSystem.look(at: path)) != nil, (try? FileSystem.read(path)) != bytes else { return }
      throw CommandFailure(.cannotCreate, "\(path) stands already; --force writes in its place")
    }
  }

  /// The text of a new pipeline file.
  enum PipelineTemplate {
    /// A file that extends a built-in pipeline, with every stage and option of it, commented out where it is not usually changed.
    static func text(extending name: String, _ base: ResolvedPipeline, file: String, schema: String) -> String {
      var lines = [
        "# yaml-language-server: $schema=\(schema)",
        "#",
        "# What Epitome does to a transcript. Every stage stands below with the values that it has in \"\(name)\"; those that",
        "# are to be others need no # before them, nor their stage.",
        "#   epitome check \(file)            tells every mistake in this file",
        "#   epitome explain \(file)          shows every value, and where it comes from",
        "#   epitome run -p \(file) talk.txt  does it",
        "epitome: 1",
        "extends: builtin:\(name)",
        "",
        "stages:",
      ]
      for stage in base.stages { lines += self.lines(of: stage) }
      lines += ["output: { formats: [\(base.formats.joined(separator: ", "))] }"]
      return lines.joined(separator: "\n") + "\n"
    }

    /// The options that a user changes first, which stand without the sign.
    private static let live = ["terms": "limit", "summarize": "length"]

    private static func lines(of stage: ResolvedStage) -> [String] {
      guard let registration = StageRegistry.builtIn[stage.use] else { return [] }
      let isLive = live[stage.use] != nil
      var lines = ["  # \(registration.summary)", (isLive ? "  - " : "  # - ") + "use: \(stage.name)"]
      if !stage.options.isEmpty { lines.append((isLive ? "    " : "  #   ") + "with:") }
      for option in stage.options {
        let standard = registration.defaults[option.name] ?? .null
        let description = registration.options.first { $0.name == option.name }
        let isNumber = standard.double != nil
        let hasChoices = description?.choices.isEmpty == false
        let holds = isNumber || hasChoices ? "; " + (description?.expectation(like: standard) ?? "") : ""
        let start = live[stage.use] == option.name ? "      " : "  #     "
        lines.append("\(start)\(option.name): \(option.value)  # \(description?.summary ?? "")\(holds)")
      }
      return lines + [""]
    }
  }
#endif
