import EpitomeCore

/// Reads a configuration file written in JSON.
enum JSONConfig {
  /// The root, or nil with a mistake where the text is no JSON.
  static func parse(_ source: ConfigSource, _ mistakes: inout MistakeList) -> ConfigNode? {
    do {
      return node(try JSONNode.parse(source.bytes), in: source)
    } catch {
      let place = ConfigPlace(source, SourcePosition(of: error.offset, in: source.bytes))
      mistakes.add("this is no JSON: \(error.message)", at: place)
      return nil
    }
  }

  private static func node(_ json: JSONNode, in source: ConfigSource) -> ConfigNode {
    let place = ConfigPlace(source, bytes: json.range)
    switch json.kind {
    case .array: return ConfigNode(content: .list(json.elements.map { node($0, in: source) }), place: place)
    case .object:
      let members = json.members.map { key, value in
        ConfigNode.Member(
          key: key.string ?? "", place: ConfigPlace(source, bytes: key.range), value: node(value, in: source))
      }
      return ConfigNode(content: .map(members), place: place)
    default:
      let isPlainText = json.kind == .string && !json.hasEscapes
      return ConfigNode(content: .scalar(json.value), place: place, textOffset: isPlainText ? 1 : nil)
    }
  }
}
