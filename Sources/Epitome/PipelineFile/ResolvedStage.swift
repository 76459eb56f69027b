public import EpitomeCore

/// A stage of a pipeline file with all that the file leaves open filled in, and where everything was said.
public struct ResolvedStage: Sendable {
  /// What it is called.
  public let name: String
  /// The registered stage, or `command`.
  public let use: String
  /// Where the file says it, and where it is changed: `file:line:column`.
  public let places: [String]
  /// Its options: those of a registered stage all, those of a program as far as they are given.
  public internal(set) var options: [ResolvedOption] = []
  /// For each language that has options of its own, these.
  public internal(set) var perLanguage: [(language: String, options: [ResolvedOption])] = []
  /// The condition, as text.
  public internal(set) var when: ResolvedOption?
  /// The condition in one way of writing.
  var canonicalCondition = ""
  /// SHA-256 of the files that options name, by option.
  var files: JSONObject = [:]
  /// The program, where it is one.
  package internal(set) var command: ExternalCommand?

  init(name: String, use: String, places: [String]) {
    self.name = name
    self.use = use
    self.places = places
  }

  /// All that decides its output, as JSON.
  var description: JSONObject {
    func values(_ options: [ResolvedOption]) -> JSONValue {
      .object(JSONObject(options.map { (key: $0.name, value: $0.value) }))
    }
    var description = command?.description ?? [:]
    if !files.isEmpty { description["files"] = .object(files) }
    description["use"] = .string(use)
    description["name"] = .string(name)
    description["with"] = values(options)
    if !perLanguage.isEmpty {
      description["per-language"] = .object(
        JSONObject(perLanguage.map { (key: $0.language, value: values(Self.laid($0.options, over: options))) }))
    }
    if when != nil { description["when"] = .string(canonicalCondition) }
    return description
  }

  private static func laid(_ own: [ResolvedOption], over options: [ResolvedOption]) -> [ResolvedOption] {
    let names = own.map(\.name)
    return options.filter { !names.contains($0.name) } + own
  }
}

/// An option with its value and where the value comes from.
public struct ResolvedOption: Hashable, Sendable {
  /// Name of the option.
  public let name: String
  /// Its value.
  public let value: JSONValue
  /// Where the file says it, `file:line:column`; nil for the default.
  public let place: String?
  /// The variables that the value was put together from, each with its place: `vars.terms at file:line:column`.
  public let variables: [String]

  /// Whether the value is the path of a file, as seen from where we are.
  package let isFile: Bool

  init(name: String, value: JSONValue, place: String? = nil, variables: [String] = [], isFile: Bool = false) {
    self.name = name
    self.value = value
    self.place = place
    self.variables = variables
    self.isFile = isFile
  }

  /// Where the value comes from, for a reader: `default`, or the places.
  public var origin: String {
    guard let place else { return "default" }
    return ([place] + variables.map { "from " + $0 }).joined(separator: ", ")
  }
}
