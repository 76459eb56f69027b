import Foundation
import Testing

/// Runs the built command as a user does.
struct Command {
  /// What a run gave.
  struct Result {
    let output: [UInt8]
    let errors: String
    let status: Int32

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let sampleData = root.appendingPathComponent("SampleData")

  /// The built command, which stands beside the bundle that holds these tests.
  static let executable: URL = {
    var folder = Bundle.main.executableURL?.deletingLastPathComponent() ?? root
    let candidates =
      [Bundle(for: Anchor.self).bundleURL, Bundle.main.bundleURL]
      + CommandLine.arguments.map {
        URL(fileURLWithPath: $0)
      }
    for candidate in candidates {
      folder = candidate.deletingLastPathComponent()
      let file = folder.appendingPathComponent("epitome")
      if FileManager.default.isExecutableFile(atPath: file.path) { return file }
    }
    return folder.appendingPathComponent("epitome")
  }()

  private final class Anchor {}

  /// Runs the command with words, in a folder, and waits for its end.
  static func run(
    _ words: [String], input: [UInt8] = [], in folder: URL = root, environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C"].merging(environment) { $1 }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    let writing = Thread {
      try? stdin.fileHandleForWriting.write(contentsOf: Data(input))
      try? stdin.fileHandleForWriting.close()
    }
    writing.start()
    let errors = Gatherer(stderr.fileHandleForReading)
    let output = [UInt8](try stdout.fileHandleForReading.readToEnd() ?? Data())
    process.waitUntilExit()
    return Result(
      output: output, errors: String(decoding: errors.wait(), as: UTF8.self), status: process.terminationStatus)
  }

  /// Runs the command with the words of a line, parted at spaces.
  static func run(_ line: String, input: String = "", in folder: URL = root) throws -> Result {
    try run(line.split(separator: " ").map(String.init), input: Array(input.utf8), in: folder)
  }

  /// Reads a stream to its end on a thread of its own, so that neither stream can fill up and stop the command.
  private final class Gatherer: @unchecked Sendable {
    private var data = Data()
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
      Thread { [self] in
        data = (try? handle.readToEnd()) ?? Data()
        done.signal()
      }.start()
    }

    func wait() -> Data {
      done.wait()
      return data
    }
  }
}

/// A folder for one test, taken away at its end.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("epitome-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, with the folders that it stands in.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a file, with the folders that it stands in.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Reads a file.
  func read(_ name: String) throws -> String {
    try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }

  /// Names of the files in it, sorted, but for what the command keeps for itself.
  var files: [String] { allFiles.filter { !$0.contains(".epitome/") } }

  /// Names of all files in it, sorted.
  var allFiles: [String] {
    let paths = FileManager.default.enumerator(atPath: url.path)?.allObjects.compactMap { $0 as? String } ?? []
    return paths.filter { path in
      var isFolder: ObjCBool = false
      return unsafe FileManager.default.fileExists(atPath: url.path + "/" + path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
