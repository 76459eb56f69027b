#if CommandLine
  import ArgumentParser
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// `epitome stages`: what there is, and what it can be told.
  struct StagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stages", abstract: "List the stages, or the options of one.")

    @Argument(help: "A stage.", completion: .list(StageRegistry.builtIn.stages.map(\.id)))
    var name: String?

    @Flag(help: "Write JSON.")
    var json = false

    func run() throws {
      let registry = StageRegistry.builtIn
      let stages = try name.map { [try registry.stage($0)] } ?? registry.stages
      let text: String
      if json {
        let list = stages.map { JSONValue.object(Self.description(of: $0)) }
        var writer = JSONWriter(pretty: true)
        writer.value(name == nil ? .array(list) : list.first ?? .null)
        text = String(decoding: writer.bytes, as: UTF8.self) + "\n"
      } else if let stage = stages.first, name != nil {
        text = Self.page(of: stage)
      } else {
        text = Table.lines(["stage", "does"], stages.map { [$0.id, $0.summary] })
      }
      try OutputStream.standardOutput.write(Array(text.utf8))
    }

    private static func page(of stage: StageRegistration) -> String {
      var lines = ["\(stage.id): \(stage.summary)"]
      let parts = [
        ("reads", stage.reads), ("makes use of", stage.uses), ("writes", stage.rewritesText ? ["text"] : stage.writes),
      ]
      for (word, layers) in parts where !layers.isEmpty { lines.append("\(word): " + layers.joined(separator: ", ")) }
      let rows = stage.options.map { option in
        let standard = stage.defaults[option.name] ?? .null
        return [option.name, option.expectation(like: standard), standard.description, option.summary]
      }
      let table = rows.isEmpty ? "no options\n" : Table.lines(["option", "holds", "default", "meaning"], rows)
      return lines.joined(separator: "\n") + "\n\n" + table
    }

    private static func description(of stage: StageRegistration) -> JSONObject {
      func texts(_ list: [String]) -> JSONValue { .array(list.map { .string($0) }) }
      return [
        "id": .string(stage.id), "summary": .string(stage.summary), "reads": texts(stage.reads),
        "uses": texts(stage.uses),
        "writes": texts(stage.writes), "rewritesText": .bool(stage.rewritesText),
        "options": .array(stage.options.map { .object(description(of: $0, stage)) }),
      ]
    }

    private static func description(of option: OptionDescription, _ stage: StageRegistration) -> JSONObject {
      var object: JSONObject = [
        "name": .string(option.name), "summary": .string(option.summary),
        "default": stage.defaults[option.name] ?? .null,
      ]
      if let minimum = option.minimum { object["minimum"] = JSONValue(minimum) }
      if let maximum = option.maximum { object["maximum"] = JSONValue(maximum) }
      if !option.choices.isEmpty { object["choices"] = .array(option.choices.map { .string($0) }) }
      return object
    }
  }
#endif
