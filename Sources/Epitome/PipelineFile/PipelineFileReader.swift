import EpitomeCore
import EpitomeICU

/// A pipeline file after its form was checked: what it extends, its variables, stages and formats, not yet put together.
struct PipelineFileContent {
  let source: ConfigSource
  var extends: StageEntry.Word?
  var variables: [ConfigNode.Member] = []
  var stages: [ConfigNode] = []
  var stagesPlace: ConfigPlace
  var formats: [ConfigNode]?
  var template: ConfigNode?

  private static let keys = ["epitome", "extends", "vars", "stages", "output"]

  /// The content of a file; nil where it is neither YAML nor JSON.
  init?(_ name: String, _ bytes: [UInt8], _ mistakes: inout MistakeList) {
    guard let root = Self.parse(name, bytes, &mistakes) else { return nil }
    source = root.place.source
    stagesPlace = root.place
    mistakes.checkDuplicates(root)
    guard let members = mistakes.members(root, of: "a pipeline file") else { return nil }
    mistakes.checkKeys(members, among: Self.keys, of: "a pipeline file")
    readVersion(members, root, &mistakes)
    extends = members["extends"].flatMap { member in
      mistakes.text(member.value, for: "\"extends\"").map { StageEntry.Word(text: $0, node: member.value) }
    }
    if let vars = members["vars"] { variables = mistakes.members(vars.value, of: "\"vars\"") ?? [] }
    readStages(members, root, &mistakes)
    if let output = members["output"] { readOutput(output.value, &mistakes) }
  }

  private static func parse(_ name: String, _ bytes: [UInt8], _ mistakes: inout MistakeList) -> ConfigNode? {
    let text = Array(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
    let valid = CharacterEncoding.validUTF8Prefix(text)
    let source = ConfigSource(name: name, bytes: text)
    guard valid == text.count else {
      let position = SourcePosition(of: valid, in: text)
      mistakes.append(
        PipelineMistake("the file is not UTF-8", file: name, position: position))
      return nil
    }
    if name.hasSuffix(".json") { return JSONConfig.parse(source, &mistakes) }
    #if YAML
      return YAMLConfig.parse(source, &mistakes)
    #else
      return JSONConfig.parse(source, &mistakes)
    #endif
  }

  private func readVersion(_ members: [ConfigNode.Member], _ root: ConfigNode, _ mistakes: inout MistakeList) {
    guard let version = members["epitome"] else {
      return mistakes.add("a pipeline file begins with \"epitome: 1\", the version of its form", at: root.place)
    }
    if version.value.value != .integer(1) {
      mistakes.add(
        "unknown version of the form: expected 1, found \(version.value.value.plainDescription)", at: version.value)
    }
  }

  private mutating func readStages(
    _ members: [ConfigNode.Member], _ root: ConfigNode, _ mistakes: inout MistakeList
  ) {
    guard let list = members["stages"] else {
      if extends == nil { mistakes.add("a pipeline file needs \"stages\" or \"extends\"", at: root.place) }
      return
    }
    stagesPlace = list.place
    guard case .list(let nodes) = list.value.content else {
      return mistakes.add("\"stages\" must be a list, found \(list.value.value.plainDescription)", at: list.value)
    }
    stages = nodes
  }

  private mutating func readOutput(_ node: ConfigNode, _ mistakes: inout MistakeList) {
    guard let members = mistakes.members(node, of: "\"output\"") else { return }
    mistakes.checkKeys(members, among: ["formats", "template"], of: "\"output\"")
    template = members["template"]?.value
    guard let list = members["formats"] else { return }
    guard case .list(let nodes) = list.value.content else {
      return mistakes.add(
        "\"formats\" must be a list such as [markdown, jsonl], found \(list.value.value.plainDescription)",
        at: list.value)
    }
    if nodes.isEmpty {
      return mistakes.add("\"formats\" must not be empty; write a list such as [markdown, jsonl]", at: list.value)
    }
    formats = nodes
  }
}
