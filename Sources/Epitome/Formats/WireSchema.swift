import EpitomeCore

/// The definitions of the schema of the wire form. Fields may be added in later versions, so objects are open.
enum WireSchema {
  static var definitions: JSONObject {
    var definitions: JSONObject = [
      "span": [
        "type": "array", "minItems": 2, "maxItems": 2, "items": ["type": "integer", "minimum": 0],
        "description": "A half-open range of UTF-8 bytes.",
      ],
      "spans": list(JSONSchema.reference("span")),
      "alignment": list(
        ["type": "array", "minItems": 4, "maxItems": 4, "items": ["type": "integer", "minimum": 0]]),
      "layers": object(
        properties: JSONObject(layers.map { (key: $0.name, value: list(JSONSchema.reference($0.name))) })),
      "document": document,
      "error": error,
      "record": record,
    ]
    for layer in layers { definitions[layer.name] = object(required: layer.required, properties: layer.properties) }
    return definitions
  }

  private static let text: JSONValue = ["type": "string"]
  private static let seconds: JSONValue = ["type": "number"]
  private static let number: JSONValue = ["type": "number"]
  private static let share: JSONValue = ["type": "number", "minimum": 0, "maximum": 1]
  private static let count: JSONValue = ["type": "integer", "minimum": 0]
  private static var span: JSONValue { JSONSchema.reference("span") }
  private static var spans: JSONValue { JSONSchema.reference("spans") }

  private static func list(_ items: JSONValue) -> JSONValue { ["type": "array", "items": items] }

  private static func object(required: [String] = [], properties: JSONObject) -> JSONValue {
    var schema: JSONObject = ["type": "object", "properties": .object(properties)]
    if !required.isEmpty { schema["required"] = .array(required.map { .string($0) }) }
    return .object(schema)
  }

  private static func oneOf(_ kinds: [String]) -> JSONValue { ["enum": .array(kinds.map { .string($0) })] }

  private static var document: JSONValue {
    object(
      required: ["format", "id", "meta", "source", "layers"],
      properties: [
        "format": ["const": .string(WireFormat.document)], "id": text, "meta": ["type": "object"],
        "source": ["oneOf": [text, object(required: ["sha256"], properties: ["sha256": text])]],
        "text": text, "alignment": JSONSchema.reference("alignment"), "layers": JSONSchema.reference("layers"),
      ])
  }

  private static var error: JSONValue {
    object(
      required: ["format", "id", "error"],
      properties: [
        "format": ["const": .string(WireFormat.error)], "id": text,
        "error": object(
          required: ["code", "stage", "message"],
          properties: ["code": oneOf(FailureCode.allCases.map(\.rawValue)), "stage": text, "message": text]),
      ])
  }

  private static var record: JSONValue {
    [
      "type": "object", "required": ["text"], "additionalProperties": false,
      "properties": ["id": text, "text": text, "language": text, "meta": ["type": "object"]],
    ]
  }

  private struct Layer {
    let name: String
    let required: [String]
    let properties: JSONObject
  }

  private static var layers: [Layer] {
    [
      Layer(
        name: "cues", required: ["source"],
        properties: ["source": spans, "start": seconds, "end": seconds, "speaker": text]),
      Layer(
        name: "structure", required: ["source", "kind"],
        properties: ["source": spans, "kind": text, "level": count, "tag": text, "linkDensity": share, "region": text]),
      Layer(
        name: "blocks", required: ["span", "kind"],
        properties: ["span": span, "kind": oneOf(Block.Kind.allCases.map(\.rawValue)), "level": count, "speaker": text]),
      Layer(
        name: "languages", required: ["span", "language", "confidence"],
        properties: ["span": span, "language": text, "confidence": share]),
      Layer(
        name: "marks", required: ["span", "kind", "reason"],
        properties: ["span": span, "kind": oneOf(Mark.Kind.allCases.map(\.rawValue)), "reason": text]),
      Layer(name: "sentences", required: ["span"], properties: ["span": span]),
      Layer(
        name: "sections", required: ["span", "title"],
        properties: ["span": span, "title": text, "titleSpan": span, "start": seconds, "end": seconds]),
      Layer(
        name: "acronyms", required: ["short", "shortSpan"],
        properties: ["short": text, "long": text, "shortSpan": span, "longSpan": span]),
      Layer(
        name: "definitions", required: ["term", "text", "span"],
        properties: ["term": text, "termSpan": span, "text": text, "span": span]),
      Layer(
        name: "names", required: ["text", "kind", "spans"],
        properties: ["text": text, "kind": oneOf(Name.Kind.allCases.map(\.rawValue)), "spans": spans]),
      Layer(
        name: "terms", required: ["text", "spans", "score"],
        properties: [
          "text": text, "spans": spans, "score": share, "variants": list(text), "start": seconds,
          "measures": ["type": "object", "additionalProperties": number],
        ]),
      Layer(
        name: "summary", required: ["text", "span", "source", "score"],
        properties: [
          "text": text, "span": span, "source": spans, "section": count, "score": share, "start": seconds,
          "end": seconds,
          "speaker": text, "cut": span,
        ]),
    ]
  }
}
