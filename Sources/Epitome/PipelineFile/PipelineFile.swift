public import EpitomeCore
import EpitomeSystem

/// Reads pipeline files: YAML, or JSON that says the same.
///
/// A file names stages in order, or extends another and says what differs. All that is wrong with it is found before a document
/// is read, and told at once.
public enum PipelineFile {
  /// Names of the pipelines that are built in.
  public static var builtInNames: [String] { BuiltInPipelines.all.map(\.name) }

  /// The text of a built-in pipeline, or nil: YAML, or without the trait `YAML` the same in JSON.
  public static func builtInText(_ name: String) -> String? {
    #if YAML
      BuiltInPipelines.all.first { $0.name == name }?.text
    #else
      BuiltInPipelines.json.first { $0.name == name }?.text
    #endif
  }

  /// A pipeline by the name of a built-in one (`default`, `builtin:default`) or the path of a file.
  ///
  /// - Parameters:
  ///   - name: of a built-in pipeline, or a path.
  ///   - registry: the stages that it can name.
  ///   - report: is told what programs that are stages say on standard error.
  /// - Returns: the pipeline, ready to run.
  /// - Throws: ``PipelineFileError`` with all mistakes of the file and of those that it extends.
  public static func load(
    _ name: String, registry: StageRegistry = .builtIn, report: CommandReport? = nil
  ) throws -> ResolvedPipeline {
    var loader = PipelineFileLoader()
    let chain = loader.load(name)
    return try resolve(chain, loader.mistakes, registry, report)
  }

  /// A pipeline given as the text of a file.
  ///
  /// - Parameters:
  ///   - text: YAML, or JSON where `name` ends in `.json`.
  ///   - name: what error messages call it, and what a relative path in it is relative to.
  ///   - registry: the stages that it can name.
  ///   - report: is told what programs that are stages say on standard error.
  /// - Returns: the pipeline, ready to run.
  /// - Throws: ``PipelineFileError`` with all mistakes of the file and of those that it extends.
  public static func load(
    text: String, name: String = "pipeline.yaml", registry: StageRegistry = .builtIn, report: CommandReport? = nil
  ) throws -> ResolvedPipeline {
    var loader = PipelineFileLoader()
    let chain = loader.load(Array(text.utf8), name: name)
    return try resolve(chain, loader.mistakes, registry, report)
  }

  /// A text so written that it means itself in a pipeline file: no variable is put into it.
  package static func withoutVariables(_ text: String) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
    var bytes: [UInt8] = parts.first.map { Array($0) } ?? []
    for part in parts.dropFirst() {
      bytes += Array((part.first == UInt8(ascii: "{") ? "$$" : "$").utf8) + Array(part)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func resolve(
    _ chain: [PipelineFileContent], _ mistakes: MistakeList, _ registry: StageRegistry, _ report: CommandReport?
  ) throws -> ResolvedPipeline {
    var resolver = PipelineResolver(registry: registry, mistakes: mistakes, report: report)
    let resolved = resolver.resolve(chain)
    guard let resolved, resolver.mistakes.mistakes.isEmpty else {
      throw PipelineFileError(mistakes: resolver.mistakes.sorted())
    }
    return resolved
  }
}

/// A pipeline as a file says it, with everything that the file leaves open filled in.
public struct ResolvedPipeline: Sendable {
  /// The stages, ready to run.
  public let pipeline: Pipeline
  /// Names of the formats to write, the first being the one for standard output; empty where the file does not say.
  public let formats: [String]
  /// The template of the format `template`, where the file names one.
  public let template: DocumentTemplate?
  /// The stages as the file and those that it extends say them, with where everything was said.
  public let stages: [ResolvedStage]
  /// All that decides the output, as JSON with every option and sorted keys: the same for files that mean the same.
  public let description: JSONObject
}

/// Reads a file and those that it extends.
package struct PipelineFileLoader {
  private(set) var mistakes = MistakeList()
  /// The files that are being read, for circles.
  private var open: [String] = []
  /// A longer chain of files is a circle through links.
  private static let maximumDepth = 32

  /// A pipeline by name or path, then what it extends, and so on.
  mutating func load(_ name: String) -> [PipelineFileContent] { load(name, extendedAt: nil) }

  private mutating func load(_ name: String, extendedAt place: ConfigPlace?) -> [PipelineFileContent] {
    let plain = name.hasPrefix("builtin:") ? String(name.dropFirst(8)) : name
    let isBuiltIn = name.hasPrefix("builtin:") || place == nil
    if isBuiltIn, let text = PipelineFile.builtInText(plain) {
      return load(Array(text.utf8), name: "builtin:" + plain, extendedAt: place)
    }
    func fail(_ message: String) -> [PipelineFileContent] {
      if let place { mistakes.add(message, at: place) } else { mistakes.append(PipelineMistake(message, file: name)) }
      return []
    }
    let known = PipelineFile.builtInNames
    let nearest = Spelling.nearest(to: plain, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
    let list = "; built in: " + known.joined(separator: ", ")
    if name.hasPrefix("builtin:") { return fail("no built-in pipeline called \"\(plain)\"" + nearest + list) }
    do {
      return load(try FileSystem.read(FilePath(name)), name: name, extendedAt: place)
    } catch {
      let looksLikePath = name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
      return fail("cannot read \"\(name)\": \(error.reason)" + (looksLikePath ? "" : nearest + list))
    }
  }

  /// A pipeline given by its bytes, then what it extends, and so on.
  mutating func load(_ bytes: [UInt8], name: String) -> [PipelineFileContent] {
    load(bytes, name: name, extendedAt: nil)
  }

  private mutating func load(_ bytes: [UInt8], name: String, extendedAt place: ConfigPlace?) -> [PipelineFileContent] {
    if let place, open.contains(name) || open.count >= Self.maximumDepth {
      mistakes.add("extends makes a circle: " + (open + [name]).joined(separator: " -> "), at: place)
      return []
    }
    guard let content = PipelineFileContent(name, bytes, &mistakes) else { return [] }
    guard let extends = content.extends else { return [content] }
    open.append(name)
    defer { open.removeLast() }
    return [content] + load(Self.path(extends.text, from: name), extendedAt: extends.node.place)
  }

  /// A path that stands in the file `name`, as seen from where we are: `.` and `..` are folded where they can be.
  static func path(_ path: String, from name: String) -> String {
    let isNoPath = path.hasPrefix("builtin:") || path.hasPrefix("head:")
    if isNoPath || path.hasPrefix("/") || name.hasPrefix("builtin:") { return path }
    var parts = name.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != "..", last != "" {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// A folder as the file of a name would have it; nil for the folder that the file itself stands in.
  package static func folder(_ folder: String, asSeenFrom name: String) -> String? {
    let inside = folder == "." ? "x" : folder + "/x"
    let parts = path(inside, asSeenFrom: name).split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// A path as the file of a name would have it, so that ``path(_:from:)`` gives it back; the path itself where there is none such.
  package static func path(_ path: String, asSeenFrom name: String) -> String {
    let isNoPath = path.hasPrefix("builtin:") || path.hasPrefix("head:")
    if isNoPath || path.isEmpty || path.hasPrefix("/") != name.hasPrefix("/") { return path }
    let folder = name.split(separator: "/").dropLast()
    let parts = path.split(separator: "/")
    let shared = zip(folder, parts.dropLast()).prefix { $0 == $1 }.count
    guard !folder.dropFirst(shared).contains("..") else { return path }
    return (folder.dropFirst(shared).map { _ in ".." } + parts.dropFirst(shared)).joined(separator: "/")
  }
}
