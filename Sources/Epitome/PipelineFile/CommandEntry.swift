import EpitomeCore
import EpitomeSystem

/// Reads what only a stage of the user's own has: `run`, `folder`, `reads`, `writes`, `timeout`.
struct CommandEntry {
  private let entry: StageEntry
  private let name: String
  private(set) var mistakes: MistakeList

  init(_ entry: StageEntry, _ mistakes: MistakeList) {
    self.entry = entry
    name = entry.stepName?.text ?? ExternalCommand.id
    self.mistakes = mistakes
  }

  /// The command of the entry, or nil with a mistake.
  mutating func read() -> ExternalCommand? {
    guard let run = entry.command["run"], !run.value.isEmptyList else {
      mistakes.add(
        "the stage \"\(name)\" needs \"run\", a program and its arguments: run: [\"./mystage\", \"--fast\"]",
        at: entry.command["run"]?.place ?? entry.use?.node.place ?? entry.place)
      return nil
    }
    if run.value.hasUnresolved { return nil }
    guard let words = texts(run), let first = words.first else { return nil }
    guard let folder = folder(run) else { return nil }
    var command = ExternalCommand(name: name, words: words, folder: folder)
    if let reads = entry.command["reads"] { command.reads = texts(reads) ?? [] }
    if let writes = entry.command["writes"] { command.writes = texts(writes) ?? [] }
    if let timeout = entry.command["timeout"] { command.timeout = seconds(timeout.value) ?? command.timeout }
    if command.executable == nil {
      let isPath = first.utf8.contains(UInt8(ascii: "/"))
      mistakes.add(
        "no program called \"\(first)\"", at: run.value.firstPlace,
        hint: isPath ? "looked in the folder \(command.folder), and it has to be executable" : "looked in PATH")
      return nil
    }
    return command
  }

  /// The folder that the program runs in, as seen from where we are: that of the file, or one named in it, relative to it.
  private mutating func folder(_ run: ConfigNode.Member) -> FilePath? {
    guard let member = entry.command["folder"] else { return FilePath(run.place.source.name).folder }
    guard let path = mistakes.text(member.value, for: "\"folder\"") else { return nil }
    let folder = FilePath(PipelineFileLoader.path(path, from: member.place.source.name))
    if let found = try? FileSystem.look(at: folder.bytes.isEmpty ? FilePath(".") : folder), found.kind == .folder {
      return folder
    }
    mistakes.add("no folder \"\(folder)\"", at: member.value, hint: "it is relative to this file")
    return nil
  }

  private mutating func texts(_ member: ConfigNode.Member) -> [String]? {
    guard case .list(let nodes) = member.value.content else {
      mistakes.add(
        "\"\(member.key)\" must be a list of texts, found \(member.value.value.plainDescription)", at: member.value)
      return nil
    }
    var texts: [String] = []
    for node in nodes {
      guard case .scalar(let value) = node.content, !value.isNull else {
        mistakes.add("\"\(member.key)\" must hold texts, found \(node.value.plainDescription)", at: node)
        return nil
      }
      texts.append(value.string ?? value.description)
    }
    if let text = texts.first(where: { $0.utf8.contains(0) || (member.key != "run" && $0.isEmpty) }) {
      mistakes.add("\"\(member.key)\" cannot hold \(JSONValue.string(text).description)", at: member.value)
      return nil
    }
    return texts
  }

  private mutating func seconds(_ node: ConfigNode) -> Double? {
    if let seconds = node.value.double, ExternalCommand.timeouts.contains(seconds) { return seconds }
    mistakes.add(
      "\"timeout\" must be a number of seconds from 0.001 to 86400, found \(node.value.plainDescription)", at: node)
    return nil
  }
}

extension ConfigNode {
  fileprivate var isEmptyList: Bool { if case .list(let nodes) = content { nodes.isEmpty } else { false } }

  /// Where the first element stands, or the node itself where it has none.
  fileprivate var firstPlace: ConfigPlace {
    if case .list(let nodes) = content, let first = nodes.first { first.place } else { place }
  }
}

extension FilePath {
  /// The folder that the file stands in, empty for the one that relative paths are relative to.
  fileprivate var folder: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath("") }
    return FilePath(bytes: bytes[..<max(1, slash)])
  }
}
