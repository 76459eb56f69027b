import Foundation

/// What the figures were measured on: the kind of machine, no names and no paths.
struct Machine {
  let description: String

  init(epitome: String) throws {
    let version = try Self.firstLine([epitome, "--version"])
    let swift = (try? Self.firstLine(["swift", "--version"])).flatMap(Self.swiftVersion) ?? "unknown"
    let cores = ProcessInfo.processInfo.activeProcessorCount
    description = "\(version), Swift \(swift), \(cores) cores of \(Self.processor)"
  }

  /// The Python that `python3` runs in the end, which may be a script that looks for it; nil where there is none.
  static var python: String? { try? firstLine(["python3", "-c", "import sys;print(sys.executable)"]) }

  /// The version in `Swift version 6.3.1 (swift-6.3.1-RELEASE)`.
  private static func swiftVersion(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "version"), index + 1 < words.count else { return nil }
    return String(words[index + 1])
  }

  private static var processor: String {
    let facts = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = facts.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
    return model.map { $0.trimmingCharacters(in: .whitespaces) } ?? "an unknown processor"
  }

  private static func firstLine(_ words: [String]) throws -> String {
    let path = NSTemporaryDirectory() + "epitome-benchmark-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try ProcessRun(words, output: path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return String(text.split(separator: "\n").first ?? "")
  }
}
