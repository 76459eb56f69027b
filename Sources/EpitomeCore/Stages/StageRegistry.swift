/// One registered stage: what it is called, what it reads and writes, and how to make it.
public struct StageRegistration: Sendable {
  /// Name in pipeline files and in the shell.
  public let id: String
  /// One line for help.
  public let summary: String
  /// Names of layers that must stand.
  public let reads: [String]
  /// Names of layers that are made use of where they stand.
  public let uses: [String]
  /// Names of the layers that stand afterwards.
  public let writes: [String]
  /// Whether the text may change.
  public let rewritesText: Bool
  /// Whether no pipeline has the stage unless it is named.
  public let runsOnlyWhenNamed: Bool
  /// The default of every option, by name.
  public var defaults: JSONObject { encodedDefaults.value }
  /// What the options mean and may hold, in the order in which help shows them.
  public let options: [OptionDescription]

  /// The stage itself, for those who make something of its type.
  public let type: any AsyncStage.Type

  private let encodedDefaults: LazyValue<JSONObject>
  private let build: @Sendable (JSONValue) throws -> PipelineStep
  private let buildDefault: @Sendable () throws -> PipelineStep

  /// A registration of a stage's type.
  ///
  /// - Parameters:
  ///   - type: the stage's type.
  ///   - configure: gives every stage that is made what options cannot say.
  public init<S: AsyncStage>(_ type: S.Type, configure: @escaping @Sendable (S) -> S = { $0 }) {
    self.type = type
    id = S.id
    summary = S.summary
    reads = S.reads
    uses = S.uses
    writes = S.writes
    rewritesText = S.rewritesText
    runsOnlyWhenNamed = S.runsOnlyWhenNamed
    options = S.Options.descriptions
    // A command names many stages and runs few: what it takes to encode the options of all would be a tenth of its start.
    encodedDefaults = LazyValue { (try? JSONValue(encoding: S.Options()))?.object ?? [:] }
    build = { value in PipelineStep(configure(try S(try value.decode(S.Options.self)))) }
    buildDefault = { PipelineStep(configure(try S(S.Options()))) }
  }

  /// The stage with options laid over its defaults.
  ///
  /// - Throws: ``ConfigurationError`` for an unknown option, one of another type, or one out of its range.
  public func makeStep(_ given: JSONObject = [:]) throws -> PipelineStep {
    do {
      if given.isEmpty { return try buildDefault() }
      var merged = defaults
      for (name, value) in given { merged[name] = try checked(value, option: name) }
      return try build(.object(merged))
    } catch let error as InvalidOption {
      throw ConfigurationError.invalidOption(error, stage: id)
    } catch let error as JSONCodingError {
      throw ConfigurationError.invalidOption(InvalidOption(error), stage: id)
    }
  }

  /// The value of an option, or why it cannot be one. A whole number is taken where a fraction may stand.
  ///
  /// - Throws: ``ConfigurationError`` for an unknown option, one of another type, or one out of its range.
  public func checked(_ value: JSONValue, option name: String) throws -> JSONValue {
    guard let standard = defaults[name] else {
      let known = options.map(\.name)
      throw ConfigurationError.unknownOption(
        name, stage: id, nearest: Spelling.nearest(to: name, among: known), known: known)
    }
    let description = options.first { $0.name == name } ?? OptionDescription(name, "")
    do {
      try description.check(value, like: standard)
    } catch let error as InvalidOption {
      throw ConfigurationError.invalidOption(error, stage: id)
    }
    return value
  }
}

/// The stages that pipelines can name, in the order in which a pipeline would use them.
public struct StageRegistry: Sendable {
  /// The registrations in order.
  public private(set) var stages: [StageRegistration] = []

  /// Those that run without being named, in order: the default pipeline.
  public var defaultStages: [StageRegistration] { stages.filter { !$0.runsOnlyWhenNamed } }

  /// A registry of nothing.
  public init() {}

  /// Adds a stage, in the place of one of the same name.
  ///
  /// - Parameters:
  ///   - type: the stage's type.
  ///   - configure: gives every stage that is made what options cannot say.
  public mutating func register<S: AsyncStage>(
    _ type: S.Type, configure: @escaping @Sendable (S) -> S = { $0 }
  ) {
    let registration = StageRegistration(type, configure: configure)
    if let index = stages.firstIndex(where: { $0.id == registration.id }) {
      stages[index] = registration
    } else {
      stages.append(registration)
    }
  }

  /// The stage of this name, or nil.
  public subscript(id: String) -> StageRegistration? { stages.first { $0.id == id } }

  /// The stage of this name.
  ///
  /// - Throws: ``ConfigurationError/unknownStage(_:nearest:)`` where none is registered.
  public func stage(_ id: String) throws -> StageRegistration {
    guard let found = self[id] else {
      throw ConfigurationError.unknownStage(id, nearest: Spelling.nearest(to: id, among: stages.map(\.id)))
    }
    return found
  }

  /// The stage that writes a layer, or nil.
  public func writer(of layer: String) -> StageRegistration? { stages.first { $0.writes.contains(layer) } }
}

extension InvalidOption {
  /// An option with a part of another type than it should have.
  fileprivate init(_ error: JSONCodingError) {
    let name = error.path.prefix { $0 != "[" && $0 != "." }
    let index = error.path[name.endIndex...].dropFirst().prefix { $0.isNumber }
    let inElement = error.path[index.endIndex...].dropFirst()
    if error.path[name.endIndex...].hasPrefix("["), let element = Int(index), inElement.isEmpty {
      self.init(String(name), "has an element that does not fit: \(error.message)", element: element)
    } else {
      self.init(String(name), "has a part that does not fit: \(error)")
    }
  }
}
