import EpitomeCore
import Foundation

@testable import Epitome

/// The project's own sample transcripts, for tests.
enum SampleData {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("SampleData")

  /// Names of the sample files, sorted.
  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0 != "README.md" }.sorted()
  }

  /// The documents of one file, as the readers give them.
  static func documents(in name: String) throws -> [Document] {
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    return TranscriptReader().read(bytes, id: name, fileName: name).compactMap {
      if case .document(let document) = $0 { document } else { nil }
    }
  }

  /// The documents of all files.
  static func documents() throws -> [Document] {
    try names().flatMap { try documents(in: $0) }
  }
}
