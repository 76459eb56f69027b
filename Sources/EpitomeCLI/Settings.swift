#if CommandLine
  import Epitome
  import EpitomeCore
  import EpitomeSystem

  /// What stands in the place of flags that are not given: the environment (`EPITOME_JOBS`), else the file `.epitome.json` of
  /// the folder, else the user's `epitome/settings.json` among their configuration files.
  struct Settings: Sendable {
    private(set) var pipeline: String?
    /// Where the pipeline is named, for who cannot load it.
    private(set) var pipelinePlace = ""
    private(set) var format: String?
    private(set) var language: String?
    private(set) var jobs: Int?

    private static let keys = ["format", "jobs", "language", "pipeline"]

    /// The settings that hold here.
    ///
    /// - Throws: ``CommandFailure`` where one makes no sense.
    static func load() throws -> Settings {
      var settings = Settings()
      for key in keys {
        let name = "EPITOME_" + key.uppercased()
        if let text = Environment.value(of: name), !text.isEmpty {
          try settings.fill(key, Int(text).map { .integer(Int64($0)) } ?? .string(text), from: name)
        }
      }
      try settings.fill(fromFile: FilePath(".epitome.json"))
      if let folder = userFolder { try settings.fill(fromFile: FilePath(folder + "/epitome/settings.json")) }
      return settings
    }

    /// Where the user's configuration files stand (XDG Base Directory Specification); relative paths count for nothing there.
    private static var userFolder: String? {
      if let folder = Environment.value(of: "XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder }
      return Environment.value(of: "HOME").flatMap { $0.isEmpty ? nil : $0 + "/.config" }
    }

    private mutating func fill(fromFile path: FilePath) throws {
      let bytes: [UInt8]
      do {
        bytes = try FileSystem.read(path)
      } catch {
        if error.isMissing { return }
        throw CommandFailure(.configuration, "\(error)")
      }
      do {
        let settings = try JSONNode.parse(bytes)
        guard settings.kind == .object else {
          throw CommandFailure(
            .configuration, "\(path): expected a map of settings, found \(settings.value.plainDescription)")
        }
        for (key, value) in settings.members {
          try fill(key.string ?? "", value.value, from: path.description)
        }
      } catch let error as JSONError {
        let place = error.position(in: bytes)
        throw CommandFailure(.configuration, "\(path):\(place.line):\(place.column): \(error.message)")
      }
    }

    /// Sets what no earlier place has set.
    private mutating func fill(_ key: String, _ value: JSONValue, from place: String) throws {
      func text() throws -> String {
        guard let text = value.string else {
          throw CommandFailure(.configuration, "\(place): \(key) must be text, found \(value.plainDescription)")
        }
        return text
      }
      switch key {
      case "pipeline":
        let name = try text()
        if pipeline == nil { (pipeline, pipelinePlace) = (name, place) }
      case "format":
        let list = try text()
        do {
          _ = try FormatList.parse(list)
        } catch let error as CommandFailure {
          throw CommandFailure(.configuration, "\(place): \(error.message)")
        }
        format = format ?? list
      case "language":
        let tag = try text()
        guard LanguageTag.isWellFormed(tag) else {
          throw CommandFailure(
            .configuration, "\(place): language must be a tag such as ja, de or zh-Hant, found \"\(tag)\"")
        }
        language = language ?? tag
      case "jobs":
        guard let number = value.int, number >= 1 else {
          throw CommandFailure(
            .configuration, "\(place): jobs must be a whole number of at least 1, found \(value.plainDescription)")
        }
        jobs = jobs ?? number
      default:
        let nearest = Spelling.nearest(to: key, among: Self.keys).map { "; did you mean \"\($0)\"?" } ?? ""
        throw CommandFailure(.configuration, "\(place): no setting called \"\(key)\"\(nearest)")
      }
    }
  }
#endif
