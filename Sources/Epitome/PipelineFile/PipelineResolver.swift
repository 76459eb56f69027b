import EpitomeCore
import EpitomeSystem

/// Puts a pipeline together from a file and those that it extends.
struct PipelineResolver {
  private let registry: StageRegistry
  private(set) var mistakes: MistakeList
  private let report: CommandReport?
  /// What files that extend others take out.
  private var removed: [RemovedStage] = []

  init(registry: StageRegistry, mistakes: MistakeList, report: CommandReport?) {
    self.registry = registry
    self.mistakes = mistakes
    self.report = report
  }

  /// The pipeline of a file, then what it extends, and so on; nil where a mistake leaves none.
  mutating func resolve(_ chain: [PipelineFileContent]) -> ResolvedPipeline? {
    guard let first = chain.first else { return nil }
    let interpolation = Interpolation(variables(of: chain))
    var entries: [StageEntry] = []
    for (index, content) in chain.enumerated().reversed() {
      let nodes = content.stages.map { interpolation.apply($0, &mistakes) }
      let given = nodes.compactMap { StageEntry($0, &mistakes) }
      let isBase = content.extends == nil
      if isBase {
        entries = whole(given)
      } else if index < chain.count - 1 {
        change(&entries, by: given, of: content.extends?.text ?? "")
      }
    }
    let formats = formats(of: chain, interpolation)
    let template = template(of: chain, interpolation, formats)
    guard chain.last?.extends == nil else { return nil }
    if entries.isEmpty, mistakes.mistakes.isEmpty { mistakes.add("a pipeline needs a stage", at: first.stagesPlace) }
    var builder = StepBuilder(registry: registry, mistakes: mistakes, report: report, removed: removed)
    let steps = builder.build(entries)
    mistakes = builder.mistakes
    guard mistakes.mistakes.isEmpty, let pipeline = try? Pipeline(steps.map(\.step)) else { return nil }
    var output: JSONObject = ["formats": .array(formats.map { .string($0) })]
    if let template { output["template"] = .string(template.hash) }
    let description: JSONObject = [
      "epitome": 1,
      "output": .object(output),
      "stages": .array(steps.map { .object($0.resolved.description) }),
    ]
    return ResolvedPipeline(
      pipeline: pipeline, formats: formats, template: template, stages: steps.map(\.resolved), description: description)
  }

  /// The variables of all files; where two have one name, that of the extending file counts.
  private mutating func variables(of chain: [PipelineFileContent]) -> [String: ConfigNode] {
    var variables: [String: ConfigNode] = [:]
    for content in chain {
      for member in content.variables where variables[member.key] == nil {
        variables[member.key] = member.value
        refuseVariables(in: member.value)
      }
    }
    return variables
  }

  private mutating func refuseVariables(in node: ConfigNode) {
    if let text = node.text, text.contains("${") { mistakes.add("a variable cannot use another", at: node) }
    switch node.content {
    case .scalar: break
    case .list(let elements): for element in elements { refuseVariables(in: element) }
    case .map(let members): for member in members { refuseVariables(in: member.value) }
    }
  }

  /// The formats of the first file that says any.
  private mutating func formats(of chain: [PipelineFileContent], _ interpolation: Interpolation) -> [String] {
    var found: [String] = []
    for node in chain.lazy.compactMap(\.formats).first ?? [] {
      let node = interpolation.apply(node, &mistakes)
      guard let name = mistakes.text(node, for: "a format") else { continue }
      let known = OutputFormat.allCases.map(\.rawValue)
      if !known.contains(name) {
        let nearest = Spelling.nearest(to: name, among: known).map { "did you mean \"\($0)\"?  " } ?? ""
        mistakes.add(
          "no format called \"\(name)\"", at: node, hint: nearest + "formats: " + known.joined(separator: ", "))
      } else if found.contains(name) {
        mistakes.add("the format \"\(name)\" stands twice", at: node)
      } else {
        found.append(name)
      }
    }
    return found
  }
}

// MARK: - Template

extension PipelineResolver {
  /// The template of the first file that names one, read and checked; its path is relative to the file.
  private mutating func template(
    of chain: [PipelineFileContent], _ interpolation: Interpolation, _ formats: [String]
  ) -> DocumentTemplate? {
    guard let content = chain.first(where: { $0.template != nil }), let given = content.template else {
      if let node = chain.lazy.compactMap(\.formats).first?.first(where: { $0.text == OutputFormat.template.rawValue })
      {
        mistakes.add("the format \"template\" needs \"template\", a file, beside \"formats\"", at: node)
      }
      return nil
    }
    let node = interpolation.apply(given, &mistakes)
    guard let path = mistakes.text(node, for: "\"template\"") else { return nil }
    let file = PipelineFileLoader.path(path, from: content.source.name)
    do {
      return try DocumentTemplate(try FileSystem.read(FilePath(file)), name: file)
    } catch let error as TemplateError {
      mistakes.add("the template is not well formed: \(error)", at: node)
    } catch let error as SystemError {
      mistakes.add("cannot read \"\(file)\": \(error.reason)", at: node)
    } catch {
      mistakes.add("cannot read \"\(file)\"", at: node)
    }
    return nil
  }
}

// MARK: - Order

extension PipelineResolver {
  /// The entries of a file that extends nothing.
  private mutating func whole(_ entries: [StageEntry]) -> [StageEntry] {
    for entry in entries {
      for (key, word) in [("remove", entry.remove), ("after", entry.after), ("before", entry.before)] {
        if let word {
          mistakes.add(
            "\"\(key)\" changes a pipeline that is extended, and this file has no \"extends\"", at: word.node)
        }
      }
      if entry.use == nil, let name = entry.name {
        mistakes.add("the stage \"\(name.text)\" needs \"use\", the name of what it does", at: name.node)
      }
    }
    return entries.filter { $0.use != nil }
  }

  /// Changes, removes and adds stages of an extended pipeline.
  private mutating func change(_ entries: inout [StageEntry], by changes: [StageEntry], of base: String) {
    for change in changes {
      if let remove = change.remove {
        if let index = find(remove, in: entries, base) {
          removed.append(RemovedStage(use: entries.remove(at: index).use?.text ?? "", word: remove))
        }
        continue
      }
      guard let name = change.stepName else { continue }
      let standing = entries.firstIndex { $0.stepName?.text == name.text }
      if let anchor = change.after ?? change.before {
        if standing != nil {
          mistakes.add(
            "a stage called \"\(name.text)\" stands already in \(base); give the new one a \"name\", or leave out "
              + "\"\(change.after == nil ? "before" : "after")\" to change the one that stands", at: name.node)
        } else if change.use == nil {
          mistakes.add("the stage \"\(name.text)\" needs \"use\", the name of what it does", at: name.node)
        } else if let index = find(anchor, in: entries, base) {
          entries.insert(change, at: change.after == nil ? index : index + 1)
        }
      } else if let standing {
        if let use = change.use, change.name != nil, use.text != entries[standing].use?.text {
          mistakes.add(
            "\"\(name.text)\" in \(base) uses \"\(entries[standing].use?.text ?? "")\"; to put another stage in its place, "
              + "remove it and add a new one", at: use.node)
        } else {
          entries[standing] = entries[standing].overridden(by: change)
        }
      } else {
        let names = entries.compactMap(\.stepName?.text)
        let nearest = Spelling.nearest(to: name.text, among: names).map { "did you mean \"\($0)\"?  " } ?? ""
        mistakes.add(
          "\(base) has no stage called \"\(name.text)\"; to add one, say where with \"after\" or \"before\"",
          at: name.node, hint: nearest + "stages: " + names.joined(separator: ", "))
      }
    }
  }

  private mutating func find(_ word: StageEntry.Word, in entries: [StageEntry], _ base: String) -> Int? {
    let names = entries.compactMap(\.stepName?.text)
    if let index = entries.firstIndex(where: { $0.stepName?.text == word.text }) { return index }
    let nearest = Spelling.nearest(to: word.text, among: names).map { "did you mean \"\($0)\"?  " } ?? ""
    mistakes.add(
      "\(base) has no stage called \"\(word.text)\"", at: word.node,
      hint: nearest + "stages: " + names.joined(separator: ", "))
    return nil
  }
}
