#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// A pipeline with where its values come from, for people and for programs.
  enum PipelineExplanation {
    // MARK: A pipeline file

    /// A pipeline file that means the same, with word of where everything comes from.
    static func text(of pipeline: ResolvedPipeline, named name: String) -> String {
      var lines: [(text: String, remark: String)] = [
        ("# \(name) as it runs: a pipeline file that means the same.", ""), ("epitome: 1", ""), ("stages:", ""),
      ]
      for stage in pipeline.stages { lines += Self.lines(of: stage, in: name) }
      if !pipeline.formats.isEmpty {
        let template = pipeline.template.map {
          ", template: \(yaml(.string(PipelineFileLoader.path($0.name, asSeenFrom: name))))"
        }
        lines.append(
          ("output: { formats: [\(pipeline.formats.joined(separator: ", "))]\(template ?? "") }", ""))
      }
      let width = lines.filter { !$0.remark.isEmpty }.map { min($0.text.unicodeScalars.count, remarkColumn) }.max() ?? 0
      return lines.map { text, remark in
        if remark.isEmpty { return text + "\n" }
        let padding = String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
        return "\(text)\(padding)  # \(remark)\n"
      }.joined()
    }

    /// Longer lines have their remark wherever they end.
    private static let remarkColumn = 48

    private static func lines(of stage: ResolvedStage, in name: String) -> [(text: String, remark: String)] {
      func value(_ option: ResolvedOption) -> String {
        guard option.isFile, let path = option.value.string else { return yaml(option.value) }
        return yaml(.string(PipelineFileLoader.path(path, asSeenFrom: name)))
      }
      var lines = [("  - use: " + stage.use, stage.places.joined(separator: ", changed at "))]
      if stage.name != stage.use { lines.append(("    name: " + yaml(.string(stage.name)), "")) }
      if let command = stage.command {
        lines.append(("    run: " + yaml(texts(command.words)), "in the folder \(command.folder)"))
        if let folder = PipelineFileLoader.folder(command.folder.description, asSeenFrom: name) {
          lines.append(("    folder: " + yaml(.string(folder)), ""))
        }
        if !command.reads.isEmpty { lines.append(("    reads: " + yaml(texts(command.reads)), "")) }
        if !command.writes.isEmpty { lines.append(("    writes: " + yaml(texts(command.writes)), "")) }
        lines.append(("    timeout: \(JSONValue(command.timeout))", "seconds for a document"))
      }
      if let when = stage.when { lines.append(("    when: " + yaml(when.value), when.origin)) }
      if !stage.options.isEmpty { lines.append(("    with:", "")) }
      lines += stage.options.map { ("      \(yaml(.string($0.name))): \(value($0))", $0.origin) }
      if !stage.perLanguage.isEmpty { lines.append(("    per-language:", "")) }
      for (language, options) in stage.perLanguage {
        lines.append(("      \(yaml(.string(language))):" + (options.isEmpty ? " {}" : ""), ""))
        lines += options.map { ("        \(yaml(.string($0.name))): \(value($0))", $0.origin) }
      }
      return lines
    }

    private static func texts(_ list: [String]) -> JSONValue { .array(list.map { .string($0) }) }

    /// A value as YAML: plain words as they are, all else as JSON, which is YAML too.
    private static func yaml(_ value: JSONValue) -> String {
      if case .string(let text) = value, isPlain(text) { return text }
      return escaped(value).description
    }

    private static func isPlain(_ text: String) -> Bool {
      let words = ["true", "false", "null"]
      guard let first = text.utf8.first, (0x61...0x7A).contains(first | 0x20) else { return false }
      return !words.contains(text.lowercased())
        && text.utf8.allSatisfy {
          (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
    }

    /// The value with `${` so written that no variable is put in.
    private static func escaped(_ value: JSONValue) -> JSONValue {
      switch value {
      case .string(let text): .string(PipelineFile.withoutVariables(text))
      case .array(let elements): .array(elements.map(escaped))
      case .object(let members): .object(JSONObject(members.map { (key: $0.key, value: escaped($0.value)) }))
      default: value
      }
    }

    // MARK: JSON

    /// The same as JSON.
    static func json(of pipeline: ResolvedPipeline, named name: String) -> String {
      var writer = JSONWriter(pretty: true)
      writer.value([
        "pipeline": .string(name), "formats": texts(pipeline.formats),
        "stages": .array(pipeline.stages.map { .object(object(of: $0)) }),
      ])
      return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }

    private static func object(of stage: ResolvedStage) -> JSONObject {
      var object: JSONObject = [
        "use": .string(stage.use), "name": .string(stage.name), "places": texts(stage.places),
        "options": .array(stage.options.map { .object(self.object(of: $0)) }),
      ]
      if !stage.perLanguage.isEmpty {
        object["perLanguage"] = .object(
          JSONObject(
            stage.perLanguage.map { language, options in
              (key: language, value: .array(options.map { .object(self.object(of: $0)) }))
            }))
      }
      if let when = stage.when { object["when"] = .object(self.object(of: when)) }
      if let command = stage.command {
        object["run"] = texts(command.words)
        object["folder"] = .string(command.folder.description)
        object["reads"] = texts(command.reads)
        object["writes"] = texts(command.writes)
        object["timeout"] = JSONValue(command.timeout)
      }
      return object
    }

    private static func object(of option: ResolvedOption) -> JSONObject {
      [
        "name": .string(option.name), "value": option.value, "isDefault": .bool(option.place == nil),
        "place": option.place.map { .string($0) } ?? .null, "variables": texts(option.variables),
      ]
    }
  }
#endif
