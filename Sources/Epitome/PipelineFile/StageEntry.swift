import EpitomeCore

/// One entry of `stages` as it stands in a file, checked for its form but not yet against the stages there are.
struct StageEntry {
  /// A text with its place.
  struct Word {
    let text: String
    let node: ConfigNode
  }

  /// An option with its place and value.
  struct Option {
    let name: String
    let place: ConfigPlace
    let value: ConfigNode
  }

  /// The options of one language.
  struct LanguageOptions {
    let language: String
    let place: ConfigPlace
    var options: [Option]
  }

  /// What only a stage of the user's own has.
  static let commandKeys = ["run", "folder", "reads", "writes", "timeout"]

  /// Where the entry begins.
  let place: ConfigPlace
  /// Where the entries begin that changed it, in the order in which they did.
  var changes: [ConfigPlace] = []
  var use: Word?
  var name: Word?
  var remove: Word?
  var after: Word?
  var before: Word?
  var options: [Option] = []
  var perLanguage: [LanguageOptions] = []
  var when: ConfigNode?
  /// The members that only a stage of the user's own has.
  var command: [ConfigNode.Member] = []

  private static let keys = ["use", "name", "with", "per-language", "when", "after", "before", "remove"]

  /// What the step is called.
  var stepName: Word? { name ?? use }

  /// An entry out of its node; nil where it is no entry at all.
  init?(_ node: ConfigNode, _ mistakes: inout MistakeList) {
    place = node.place
    guard let members = mistakes.members(node, of: "a stage") else { return nil }
    mistakes.checkKeys(
      members.filter { !Self.commandKeys.contains($0.key) }, among: Self.keys, of: "a stage")
    func word(_ key: String, _ mistakes: inout MistakeList) -> Word? {
      members[key].flatMap { member in
        mistakes.text(member.value, for: "\"\(key)\"").map { Word(text: $0, node: member.value) }
      }
    }
    use = word("use", &mistakes)
    name = word("name", &mistakes)
    remove = word("remove", &mistakes)
    after = word("after", &mistakes)
    before = word("before", &mistakes)
    when = members["when"]?.value
    command = Self.commandKeys.compactMap { members[$0] }
    if let with = members["with"] { options = Self.options(with.value, of: "\"with\"", &mistakes) }
    if let perLanguage = members["per-language"] { self.perLanguage = Self.languages(perLanguage.value, &mistakes) }
    checkForm(members, &mistakes)
  }

  private func checkForm(_ members: [ConfigNode.Member], _ mistakes: inout MistakeList) {
    let known = Self.keys + Self.commandKeys
    if members["remove"] != nil, let other = members.first(where: { $0.key != "remove" && known.contains($0.key) }) {
      mistakes.add("\"remove\" stands alone; \"\(other.key)\" has nothing to do beside it", at: other.place)
    }
    if let after, before != nil {
      mistakes.add(
        "a stage stands after one or before one; \"after\" and \"before\" do not go together", at: after.node)
    }
    if members["use"] == nil, members["name"] == nil, members["remove"] == nil {
      mistakes.add("a stage needs \"use\", the name of what it does", at: place)
    }
  }

  private static func options(_ node: ConfigNode, of what: String, _ mistakes: inout MistakeList) -> [Option] {
    guard let members = mistakes.members(node, of: what) else { return [] }
    var seen: Set<String> = []
    return members.filter { seen.insert($0.key).inserted }.map {
      Option(name: $0.key, place: $0.place, value: $0.value)
    }
  }

  private static func languages(_ node: ConfigNode, _ mistakes: inout MistakeList) -> [LanguageOptions] {
    guard let members = mistakes.members(node, of: "\"per-language\"") else { return [] }
    var found: [LanguageOptions] = []
    for member in members {
      if !LanguageTag.isWellFormed(member.key) {
        mistakes.add("\"\(member.key)\" is no language; write a tag such as ja, de or zh-Hant", at: member.place)
      }
      let options = options(member.value, of: "the options for \"\(member.key)\"", &mistakes)
      if !found.contains(where: { $0.language == member.key }) {
        found.append(LanguageOptions(language: member.key, place: member.place, options: options))
      }
    }
    return found
  }

  /// The entry with what another says of the same stage laid over it: options by name, conditions as a whole.
  func overridden(by other: StageEntry) -> StageEntry {
    var entry = self
    entry.options = Self.merge(options, other.options)
    for languageOptions in other.perLanguage {
      if let index = entry.perLanguage.firstIndex(where: { $0.language == languageOptions.language }) {
        entry.perLanguage[index].options = Self.merge(entry.perLanguage[index].options, languageOptions.options)
      } else {
        entry.perLanguage.append(languageOptions)
      }
    }
    entry.when = other.when ?? when
    entry.command = Self.commandKeys.compactMap { other.command[$0] ?? command[$0] }
    entry.changes.append(other.place)
    return entry
  }

  /// Options laid over others by name; an option keeps its first place in the order.
  static func merge(_ options: [Option], _ others: [Option]) -> [Option] {
    var merged = options
    for option in others {
      if let index = merged.firstIndex(where: { $0.name == option.name }) {
        merged[index] = option
      } else {
        merged.append(option)
      }
    }
    return merged
  }
}
