public import EpitomeCore

/// JSON Schemas (draft 2020-12) of the forms that others rely on.
public enum JSONSchema {
  private static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"

  /// One line of the wire: a document, word of one that failed, or a bare record.
  public static var document: JSONValue {
    [
      "$schema": dialect,
      "title": "Epitome document",
      "oneOf": [reference("document"), reference("error"), reference("record")],
      "$defs": .object(WireSchema.definitions),
    ]
  }

  /// A pipeline file, with the options of every stage of a registry.
  public static func pipeline(for registry: StageRegistry) -> JSONValue {
    let options = registry.stages.map { stage in
      (key: stage.id, value: PipelineSchema.options(of: stage))
    }
    return [
      "$schema": dialect,
      "title": "Epitome pipeline",
      "type": "object",
      "required": ["epitome"],
      "additionalProperties": false,
      "properties": .object(PipelineSchema.properties(for: registry)),
      "$defs": .object(JSONObject(options)),
    ]
  }

  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/" + name)] }
}

/// Parts of the schema of pipeline files.
private enum PipelineSchema {
  static func properties(for registry: StageRegistry) -> JSONObject {
    [
      "epitome": ["const": 1],
      "extends": ["type": "string", "description": "builtin:NAME or a path"],
      "vars": ["type": "object"],
      "stages": ["type": "array", "items": stage(for: registry)],
      "output": [
        "type": "object",
        "additionalProperties": false,
        "properties": [
          "formats": [
            "type": "array", "minItems": 1, "uniqueItems": true,
            "items": ["enum": .array(OutputFormat.allCases.map { .string($0.rawValue) })],
          ],
          "template": ["type": "string", "description": "a Mustache template, for the format \"template\""],
        ],
      ],
    ]
  }

  private static func stage(for registry: StageRegistry) -> JSONValue {
    let rules = registry.stages.map { stage -> JSONValue in
      let options = JSONSchema.reference(stage.id)
      return [
        "if": ["properties": ["use": ["const": .string(stage.id)]], "required": ["use"]],
        "then": [
          "properties": .object(
            JSONObject(
              [(key: "with", value: options), (key: "per-language", value: ["additionalProperties": options])]
                + StageEntry.commandKeys.map { (key: $0, value: .bool(false)) }))
        ],
      ]
    }
    return [
      "type": "object",
      "additionalProperties": false,
      "properties": [
        "use": ["enum": .array((registry.stages.map(\.id) + [ExternalCommand.id]).map { .string($0) })],
        "name": ["type": "string", "minLength": 1],
        "with": ["type": "object"],
        "per-language": ["type": "object", "additionalProperties": ["type": "object"]],
        "when": ["type": ["string", "boolean"]],
        "after": ["type": "string"],
        "before": ["type": "string"],
        "remove": ["type": "string"],
        "run": [
          "type": "array", "minItems": 1, "items": ["type": ["string", "number", "boolean"]],
          "description": "A program of your own and its arguments",
        ],
        "folder": [
          "type": "string", "minLength": 1,
          "description": "Folder that the program of your own runs in, relative to this file (default: the file's)",
        ],
        "reads": layers("Layers that must stand before the program of your own"),
        "writes": layers("Layers that the program of your own writes; text where it changes the text"),
        "timeout": [
          "type": "number", "minimum": JSONValue(ExternalCommand.timeouts.lowerBound),
          "maximum": JSONValue(ExternalCommand.timeouts.upperBound),
          "default": JSONValue(ExternalCommand.defaultTimeout),
          "description": "Seconds that the program of your own may take over a document",
        ],
      ],
      "allOf": .array(rules),
    ]
  }

  private static func layers(_ description: String) -> JSONValue {
    ["type": "array", "items": ["type": "string", "minLength": 1], "description": .string(description)]
  }

  static func options(of stage: StageRegistration) -> JSONValue {
    let properties = stage.options.map { (key: $0.name, value: option($0, stage.defaults[$0.name] ?? .null)) }
    return [
      "type": "object", "additionalProperties": false, "properties": .object(JSONObject(properties)),
      "description": .string(stage.summary),
    ]
  }

  /// An option's value, or a text that puts a variable in.
  private static func option(_ option: OptionDescription, _ standard: JSONValue) -> JSONValue {
    var value: JSONObject =
      switch standard {
      case .bool: ["type": "boolean"]
      case .integer: ["type": option.isFraction ? "number" : "integer"]
      case .number, .bigNumber: ["type": "number"]
      case .string: ["type": "string"]
      case .array: ["type": "array"]
      case .object: ["type": "object"]
      case .null: [:]
      }
    if let minimum = option.minimum { value["minimum"] = JSONValue(minimum) }
    if let maximum = option.maximum { value["maximum"] = JSONValue(maximum) }
    if !option.choices.isEmpty { value["enum"] = .array(option.choices.map { .string($0) }) }
    return [
      "description": .string(option.summary), "default": standard,
      "anyOf": [.object(value), ["type": "string", "pattern": "\\$\\{vars\\..+\\}"]],
    ]
  }
}
