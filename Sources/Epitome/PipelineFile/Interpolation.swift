import EpitomeCore

/// Puts the values of `vars` into the texts of a file: `"${vars.limit}"`, which keeps the type of the value where it is the
/// whole text. `$${` stands for `${`.
struct Interpolation {
  private let variables: [String: ConfigNode]

  init(_ variables: [String: ConfigNode]) {
    self.variables = variables
  }

  /// A node with all values put in.
  func apply(_ node: ConfigNode, _ mistakes: inout MistakeList) -> ConfigNode {
    var node = node
    switch node.content {
    case .list(let elements): node.content = .list(elements.map { apply($0, &mistakes) })
    case .map(let members):
      node.content = .map(
        members.map { ConfigNode.Member(key: $0.key, place: $0.place, value: apply($0.value, &mistakes)) })
    case .scalar(.string(let text)) where text.utf8.contains(UInt8(ascii: "$")): return expand(text, node, &mistakes)
    case .scalar: break
    }
    return node
  }

  private func expand(_ text: String, _ node: ConfigNode, _ mistakes: inout MistakeList) -> ConfigNode {
    var result = node
    var expanded: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "$${".utf8) {
        expanded += Array("${".utf8)
        index += 3
      } else if bytes[index...].starts(with: "${".utf8) {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count
        let name = String(decoding: bytes[min(index + 2, end)..<end], as: UTF8.self)
        guard end < bytes.count, let value = variable(name, node, &mistakes) else {
          if end == bytes.count {
            mistakes.add("\"${\" without \"}\"; write \"$${\" for the text \"${\"", at: node.place)
          }
          result.isUnresolved = true
          return result
        }
        let origin = "\(name) at \(value.place.description)"
        if index == 0, end == bytes.count - 1 {
          result.content = value.content
          result.origins = [origin]
          return result
        }
        guard case .scalar(let scalar) = value.content else {
          mistakes.add("\(name) is no single value and cannot stand within a text", at: node.place, notes: [origin])
          result.isUnresolved = true
          return result
        }
        expanded += Array((scalar.string ?? scalar.description).utf8)
        result.origins.append(origin)
        index = end + 1
      } else {
        expanded.append(bytes[index])
        index += 1
      }
    }
    result.content = .scalar(.string(String(decoding: expanded, as: UTF8.self)))
    result.textOffset = nil
    return result
  }

  private func variable(_ name: String, _ node: ConfigNode, _ mistakes: inout MistakeList) -> ConfigNode? {
    if name.hasPrefix("vars."), let value = variables[String(name.dropFirst(5))] { return value }
    let known = variables.keys.sorted().map { "vars." + $0 }
    let nearest = Spelling.nearest(to: name, among: known).map { "did you mean \"\($0)\"?  " } ?? ""
    let hint = known.isEmpty ? "the file has no \"vars\"" : nearest + "there are: " + known.joined(separator: ", ")
    mistakes.add("no variable called \"\(name)\"", at: node.place, hint: hint)
    return nil
  }
}
