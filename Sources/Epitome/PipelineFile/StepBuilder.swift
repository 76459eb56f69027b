import EpitomeCore
import EpitomeSystem

/// Makes steps out of entries and holds them against the stages there are.
struct StepBuilder {
  /// A step with what decides its output.
  struct Built {
    let step: PipelineStep
    let description: JSONObject
  }

  private let registry: StageRegistry
  private(set) var mistakes: MistakeList

  init(registry: StageRegistry, mistakes: MistakeList) {
    self.registry = registry
    self.mistakes = mistakes
  }

  /// The steps of entries in order. Where an entry has mistakes, a step with the defaults stands in for it, so that the order
  /// of the stages is checked all the same.
  mutating func build(_ entries: [StageEntry]) -> [Built] {
    var built: [Built] = []
    var places: [StageEntry] = []
    var hasUnknown = false
    var standing: Set<String> = []
    for entry in entries {
      guard let use = entry.use, let registration = find(use) else {
        hasUnknown = true
        continue
      }
      guard let step = build(entry, registration, standing) else { continue }
      standing.formUnion(registration.writes)
      built.append(step)
      places.append(entry)
    }
    for (index, error) in Pipeline.problems(in: built.map(\.step), registry: registry) {
      // A stage that nobody knows may have been meant to write the layer.
      if hasUnknown, case .missingLayer = error { continue }
      let word = places[index].stepName
      mistakes.add(error.description, at: word?.node.place ?? places[index].place, notes: word?.node.origins ?? [])
    }
    return built
  }

  private mutating func find(_ use: StageEntry.Word) -> StageRegistration? {
    if use.text == "command" {
      mistakes.add("\"use: command\" is not known to this version of Epitome", at: use.node)
      return nil
    }
    do {
      return try registry.stage(use.text)
    } catch {
      mistakes.add(
        String(describing: error), at: use.node,
        hint: "stages: " + registry.stages.map(\.id).joined(separator: ", "))
      return nil
    }
  }

  private mutating func build(
    _ entry: StageEntry, _ registration: StageRegistration, _ standing: Set<String>
  ) -> Built? {
    let name = entry.stepName?.text ?? registration.id
    guard let own = step(registration, entry.options) else { return nil }
    var description: JSONObject = [
      "use": .string(registration.id), "name": .string(name), "with": .object(own.options),
    ]
    var hashes = Self.fileHashes(own.options, registration)
    var step = own
    if !entry.perLanguage.isEmpty {
      checkLanguageKnown(standing, "\"per-language\"", at: entry.perLanguage[0].place, name: name)
      var steps: [String: PipelineStep] = [:]
      for languageOptions in entry.perLanguage {
        steps[languageOptions.language] = self.step(
          registration, StageEntry.merge(entry.options, languageOptions.options))
      }
      step = step.choosing { [steps] document in Self.choose(among: steps, for: try document.language()) }
      for (language, step) in steps {
        for (option, hash) in Self.fileHashes(step.options, registration) { hashes["\(language).\(option)"] = hash }
      }
      description["per-language"] = .object(JSONObject(steps.map { (key: $0.key, value: .object($0.value.options)) }))
    }
    if let when = entry.when, let condition = condition(when, name: name, standing) {
      step = step.when { try condition.holds(for: $0) }
      description["when"] = .string(condition.canonicalText)
    }
    if !hashes.isEmpty { description["files"] = .object(hashes) }
    return Built(step: step.named(name), description: description)
  }

  /// The step for a language: that of the whole tag, else of ever fewer of its subtags.
  private static func choose(among steps: [String: PipelineStep], for language: String) -> PipelineStep? {
    var parts = language.split(separator: "-")
    while !parts.isEmpty {
      if let step = steps[parts.joined(separator: "-")] { return step }
      parts.removeLast()
    }
    return nil
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
      if let path = options[option.name]?.string, !path.isEmpty, let bytes = try? FileSystem.read(FilePath(path)) {
        hashes[option.name] = .string(SHA256.hex(bytes))
      }
    }
    return hashes
  }

  /// The stage with options, or with its defaults where those are wrong.
  private mutating func step(_ registration: StageRegistration, _ options: [StageEntry.Option]) -> PipelineStep? {
    var given = JSONObject()
    var isRight = true
    for option in options {
      do {
        given[option.name] = try registration.checked(Self.value(option, registration), option: option.name)
      } catch {
        report(error, option, registration)
        isRight = false
      }
    }
    do {
      return try registration.makeStep(isRight ? given : [:])
    } catch ConfigurationError.invalidOption(let error, _) {
      let option = options.first { $0.name == error.option }
      let place = option?.value.place ?? options.first?.place
      if let place {
        mistakes.add("stage \"\(registration.id)\": \(error)", at: place, notes: option?.value.allOrigins ?? [])
      }
      return try? registration.makeStep()
    } catch {
      if let place = options.first?.place { mistakes.add(String(describing: error), at: place) }
      return nil
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
    guard let text = mistakes.text(node, for: "\"when\"") else { return nil }
    do {
      let condition = try ConditionParser.parse(text)
      if condition.variables.contains(.language) {
        checkLanguageKnown(standing, "\"document.language\"", at: node.place, name: name)
      }
      if condition.variables.contains(.sentences), !standing.contains(LayerKey.sentences.name) {
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
    if standing.contains(LayerKey.languages.name) { return }
    let writer = registry.writer(of: LayerKey.languages.name)?.id ?? "language"
    mistakes.add("\(what) needs to know the language; put the stage \"\(writer)\" before \"\(name)\"", at: place)
  }
}
