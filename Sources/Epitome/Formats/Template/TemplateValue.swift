#if Templates
  import EpitomeCore
  import Mustache

  /// Values as Mustache takes them. A list or an object that is put in as if it were text stands as JSON.
  enum TemplateValue {
    static func of(_ value: JSONValue) -> Any {
      switch value {
      case .null: ""
      case .bool(let value): value
      case .integer(let value): value
      case .number(let value): value
      case .bigNumber(let text): text
      case .string(let text): text
      case .array(let elements): TemplateList(values: elements)
      case .object(let members): TemplateObject(members: members)
      }
    }
  }

  /// A list, which a section goes through.
  private struct TemplateList: MustacheSequence, MustacheTransformable, MustacheCustomRenderable {
    let values: [JSONValue]

    var renderText: String { JSONValue.array(values).description }
    var isNull: Bool { false }

    func makeIterator() -> some IteratorProtocol<Any> { values.lazy.map(TemplateValue.of).makeIterator() }

    /// `first`, `last`, `reversed`, `count` and `empty`.
    func transform(_ name: String) -> Any? { values.map(TemplateValue.of).transform(name) }
  }

  /// An object, whose members have names.
  private struct TemplateObject: MustacheParent, MustacheTransformable, MustacheCustomRenderable {
    let members: JSONObject

    var renderText: String { JSONValue.object(members).description }
    var isNull: Bool { false }

    func child(named name: String) -> Any? { members[name].map(TemplateValue.of) }

    /// `count`, `empty`, and `enumerated` for a list of `key` and `value`, in the order of the keys.
    func transform(_ name: String) -> Any? {
      switch name {
      case "count": members.count
      case "empty": members.isEmpty
      case "enumerated": TemplateList(values: members.map { ["key": .string($0.key), "value": $0.value] })
      default: nil
      }
    }
  }
#endif
