import EpitomeCore
import EpitomeSystem

/// Makes steps out of entries and holds them against the stages there are.
struct StepBuilder {
  /// A step with all that was said of it.
  struct Built {
    let step: PipelineStep
    let resolved: ResolvedStage
  }

  /// What an entry uses.
  private enum Kind {
    case stage(StageRegistration)
    case command(ExternalCommand)
  }

  private let registry: StageRegistry
  private(set) var mistakes: MistakeList
  private let commandReport: CommandReport?
  private var removed: [RemovedStage]
  /// Names of the layers that stages of the pipeline write, wherever they stand.
  private var written: Set<String> = []
  /// Whether a stage so far is not known: it may have been meant to write any layer.
  private var hasUnknown = false

  init(registry: StageRegistry, mistakes: MistakeList, report: CommandReport?, removed: [RemovedStage] = []) {
    self.registry = registry
    self.mistakes = mistakes
    commandReport = report
    self.removed = removed
  }

  /// The steps of entries in order. Where an entry has mistakes, a step with the defaults stands in for it, so that the order
  /// of the stages is checked all the same.
  mutating func build(_ entries: [StageEntry]) -> [Built] {
    var built: [Built] = []
    var places: [StageEntry] = []
    var standing: Set<String> = []
    written = entries.reduce(into: []) { $0.formUnion(writes($1)) }
    for entry in entries {
      guard let use = entry.use else { continue }
      guard let kind = find(use, entry) else {
        check(entry, unknown: use, standing)
        hasUnknown = true
        continue
      }
      guard let step = build(entry, kind, standing) else { continue }
      standing.formUnion(step.step.writes)
      built.append(step)
      places.append(entry)
    }
    for (index, error) in Pipeline.problems(in: built.map(\.step), registry: registry) {
      // A stage that nobody knows may have been meant to write the layer.
      if hasUnknown, case .missingLayer = error { continue }
      if case .missingLayer(let layer, let stage, _) = error, isRemoved(layer, of: stage) { continue }
      let word = places[index].stepName
      mistakes.add(error.description, at: word?.node.place ?? places[index].place, notes: word?.node.origins ?? [])
    }
    for stage in removed {
      if let mistake = stage.mistake { mistakes.add(mistake, at: stage.word.node) }
    }
    return built
  }

  /// The layers that an entry writes, as far as it says.
  private func writes(_ entry: StageEntry) -> [String] {
    guard let use = entry.use?.text else { return [] }
    guard use == ExternalCommand.id, case .list(let nodes)? = entry.command["writes"]?.value.content else {
      return registry[use]?.writes ?? []
    }
    return nodes.compactMap(\.text)
  }

  /// Whether a layer that a stage needs is missing because what writes it was taken out; if so, it is noted there.
  private mutating func isRemoved(_ layer: String, of stage: String) -> Bool {
    guard !written.contains(layer),
      let index = removed.lastIndex(where: { registry[$0.use]?.writes.contains(layer) ?? false })
    else { return false }
    removed[index].add(need: layer, of: stage)
    return true
  }

  /// Checks of an entry whose stage is not known what can be: its condition, and its options as those of the stage with the nearest
  /// name.
  private mutating func check(_ entry: StageEntry, unknown use: StageEntry.Word, _ standing: Set<String>) {
    if let when = entry.when { _ = condition(when, name: entry.stepName?.text ?? use.text, standing) }
    guard use.text != ExternalCommand.id,
      let registration = Spelling.nearest(to: use.text, among: registry.stages.map(\.id)).flatMap({ registry[$0] })
    else { return }
    for options in [[]] + entry.perLanguage.map(\.options) {
      _ = step(registration, StageEntry.merge(entry.options, options))
    }
  }

  private mutating func find(_ use: StageEntry.Word, _ entry: StageEntry) -> Kind? {
    if use.text == ExternalCommand.id {
      var reader = CommandEntry(entry, mistakes)
      defer { mistakes = reader.mistakes }
      return reader.read().map { .command($0) }
    }
    for member in entry.command {
      mistakes.add(
        "the stage \"\(entry.stepName?.text ?? use.text)\" has no key \"\(member.key)\"", at: member.place,
        hint: "only a stage with \"use: command\" has")
    }
    do {
      return .stage(try registry.stage(use.text))
    } catch {
      mistakes.add(
        String(describing: error), at: use.node,
        hint: "stages: " + registry.stages.map(\.id).joined(separator: ", "))
      return nil
    }
  }

  private mutating func build(_ entry: StageEntry, _ kind: Kind, _ standing: Set<String>) -> Built? {
    guard let own = step(kind, entry.options) else { return nil }
    let name = entry.stepName?.text ?? own.name
    var resolved = ResolvedStage(
      name: name, use: own.stage, places: ([entry.place] + entry.changes).map(\.description))
    resolved.options = Self.resolved(kind, own, entry.options)
    if case .command(let command) = kind { resolved.command = command }
    if case .stage(let registration) = kind { resolved.files = Self.fileHashes(own.options, registration) }
    var step = own
    if !entry.perLanguage.isEmpty {
      checkLanguageKnown(standing, "\"per-language\"", at: entry.perLanguage[0].place, name: name)
      var steps: [String: PipelineStep] = [:]
      for languageOptions in entry.perLanguage {
        let step = self.step(kind, StageEntry.merge(entry.options, languageOptions.options))
        steps[languageOptions.language] = step
        let options = languageOptions.options.map { Self.resolved($0, step?.options[$0.name]) }
        resolved.perLanguage.append((languageOptions.language, options))
      }
      if case .stage(let registration) = kind {
        for (language, step) in steps {
          for (option, hash) in Self.fileHashes(step.options, registration) {
            resolved.files["\(language).\(option)"] = hash
          }
        }
      }
      step = step.choosing(byLanguage: steps)
    }
    if let when = entry.when, let condition = condition(when, name: name, standing) {
      step = step.when { try condition.holds(for: $0) }
      resolved.when = ResolvedOption(
        name: "when", value: .string(when.text ?? when.value.description), place: when.place.description,
        variables: when.allOrigins)
      resolved.canonicalCondition = condition.canonicalText
    }
    return Built(step: step.named(name), resolved: resolved)
  }

  /// Every option of a stage, or those that a program was given, with where they come from.
  private static func resolved(_ kind: Kind, _ step: PipelineStep, _ given: [StageEntry.Option]) -> [ResolvedOption] {
    guard case .stage(let registration) = kind else { return given.map { resolved($0, nil) } }
    return registration.options.map { description in
      let value = step.options[description.name]
      return given.first { $0.name == description.name }.map { resolved($0, value, isFile: description.isFile) }
        ?? ResolvedOption(name: description.name, value: value ?? .null)
    }
  }

  private static func resolved(
    _ option: StageEntry.Option, _ value: JSONValue?, isFile: Bool = false
  ) -> ResolvedOption {
    ResolvedOption(
      name: option.name, value: value ?? option.value.value, place: option.value.place.description,
      variables: option.value.allOrigins, isFile: isFile)
  }

  private mutating func step(_ kind: Kind, _ options: [StageEntry.Option]) -> PipelineStep? {
    switch kind {
    case .stage(let registration): return step(registration, options)
    case .command(var command):
      command.options = JSONObject(options.map { (key: $0.name, value: $0.value.value) })
      return command.step(report: commandReport)
    }
  }

  /// The value of an option: the path of a file as seen from where we are, not from the pipeline file.
  private static func value(_ option: StageEntry.Option, _ registration: StageRegistration) -> JSONValue {
    let value = option.value.value
    guard registration.options.contains(where: { $0.name == option.name && $0.isFile }),
      let path = value.string, !path.isEmpty
    else { return value }
    return .string(PipelineFileLoader.path(path, from: option.value.place.source.name))
  }

  /// SHA-256 of the files that options name, by option: they are part of what the options say.
  private static func fileHashes(_ options: JSONObject, _ registration: StageRegistration) -> JSONObject {
    var hashes = JSONObject()
    for option in registration.options where option.isFile {
      if let path = options[option.name]?.string, !path.isEmpty,
        let bytes = try? FileSystem.read(PolicyLocation.file(path) ?? FilePath(path))
      {
        hashes[option.name] = .string(SHA256.hex(bytes))
      }
    }
    return hashes
  }

  /// The stage with those options that are right. All that are wrong are told: a stage names the first that it meets, so it is asked
  /// again without that one.
  private mutating func step(_ registration: StageRegistration, _ options: [StageEntry.Option]) -> PipelineStep? {
    var given = JSONObject()
    var remaining: [String: ConfigNode] = [:]
    for option in options {
      do {
        given[option.name] = try registration.checked(Self.value(option, registration), option: option.name)
        remaining[option.name] = option.value
      } catch {
        report(error, option, registration)
      }
    }
    while true {
      do {
        return try registration.makeStep(given)
      } catch ConfigurationError.invalidOption(let error, _) {
        let message = "stage \"\(registration.id)\": \(error)"
        guard let node = remaining[error.option] else {
          if let place = options.first?.place { mistakes.add(message, at: place) }
          return try? registration.makeStep()
        }
        if let (element, rest) = node.removing(error.element) {
          mistakes.add(message, at: element)
          remaining[error.option] = rest
          given[error.option] = rest.value
        } else {
          mistakes.add(message, at: node)
          remaining[error.option] = nil
          given[error.option] = nil
        }
      } catch {
        if let place = options.first?.place { mistakes.add(String(describing: error), at: place) }
        return nil
      }
    }
  }

  private mutating func report(
    _ error: any Error, _ option: StageEntry.Option, _ registration: StageRegistration
  ) {
    guard case ConfigurationError.unknownOption(let name, let stage, let nearest, let known) = error else {
      return mistakes.add(String(describing: error), at: option.value)
    }
    let hint =
      (nearest.map { "did you mean \"\($0)\"?  " } ?? "")
      + (known.isEmpty ? "it has none" : "options: " + known.joined(separator: ", ") + "  (epitome stages \(stage))")
    mistakes.add("stage \"\(stage)\" has no option \"\(name)\"", at: option.place, hint: hint)
  }
}

// MARK: - Conditions

extension StepBuilder {
  private mutating func condition(_ node: ConfigNode, name: String, _ standing: Set<String>) -> Condition? {
    if case .scalar(.bool(let value)) = node.content { return .literal(.bool(value)) }
    if node.isUnresolved { return nil }
    guard let text = mistakes.text(node, for: "\"when\"") else { return nil }
    do {
      let condition = try ConditionParser.parse(text)
      if condition.variables.contains(.language) {
        checkLanguageKnown(standing, "\"document.language\"", at: node.place, name: name)
      }
      if condition.variables.contains(.sentences), !isThere(LayerKey.sentences.name, standing, for: name) {
        mistakes.add("\"document.sentences\" needs the stage that writes sentences before \"\(name)\"", at: node)
      }
      return condition
    } catch {
      let place = node.textOffset.map { node.place.part($0 + error.offset, length: error.length) } ?? node.place
      mistakes.add("in \"when\": " + error.message, at: place, notes: node.allOrigins)
      return nil
    }
  }

  private mutating func checkLanguageKnown(
    _ standing: Set<String>, _ what: String, at place: ConfigPlace, name: String
  ) {
    if isThere(LayerKey.languages.name, standing, for: name) { return }
    let writer = registry.writer(of: LayerKey.languages.name)?.id ?? "language"
    mistakes.add("\(what) needs to know the language; put the stage \"\(writer)\" before \"\(name)\"", at: place)
  }

  /// Whether a layer stands, or is missing because of a mistake that is told elsewhere.
  private mutating func isThere(_ layer: String, _ standing: Set<String>, for stage: String) -> Bool {
    standing.contains(layer) || hasUnknown || isRemoved(layer, of: stage)
  }
}
