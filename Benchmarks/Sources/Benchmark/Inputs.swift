import EpitomeCore
import Foundation

/// The files that the commands are given.
struct Inputs {
  let work: String

  static let fileCount = 10_000
  static let folderCount = 100

  /// A record of 2 KB.
  var record: String { work + "/record.jsonl" }
  /// A transcript of 200 KB.
  var transcript: String { work + "/transcript.txt" }
  /// A transcript eight times as long.
  var longTranscript: String { work + "/transcript-8x.txt" }
  /// Forms of a text of two megabytes.
  func forms() throws -> [(name: String, path: String)] {
    try FileManager.default.contentsOfDirectory(atPath: work + "/forms").sorted().map { file in
      (file.split(separator: ".").dropLast().joined(separator: "."), "\(work)/forms/\(file)")
    }
  }
  /// Records of some two megabytes.
  var records: String { work + "/records.jsonl" }
  /// Records of some eight megabytes.
  var manyRecords: String { work + "/records-4x.jsonl" }
  /// Ten thousand files.
  var folder: String { work + "/files" }
  var output: String { work + "/results" }

  /// Writes what the commands read one by one.
  func writeTexts(_ corpus: Corpus) throws {
    try write(Self.line(id: "record", corpus.text(bytes: 2000)), record)
    try write(corpus.text(bytes: 200_000, skipping: 1), transcript)
    try write(corpus.text(bytes: 1_600_000, skipping: 1), longTranscript)
    for form in Forms(corpus.text(bytes: 2_000_000, skipping: 1)).files + Forms.dense {
      try write(form.bytes, "\(work)/forms/\(form.name).\(form.ending)")
    }
    for (bytes, path) in [(2_000_000, records), (8_000_000, manyRecords)] {
      try write(corpus.part(bytes: bytes).flatMap { Self.line(id: $0.id, $0.bytes) }, path)
    }
  }

  /// Writes the ten thousand files.
  func writeFiles(_ corpus: Corpus) throws {
    let perFolder = Self.fileCount / Self.folderCount
    for (index, piece) in corpus.pieces(count: Self.fileCount, bytes: 5000).enumerated() {
      try write(piece, "\(folder)/\(index / perFolder)/\(index % perFolder).txt")
    }
  }

  /// The size of a file.
  static func size(_ path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }

  private static func line(id: String, _ text: [UInt8]) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(.object(["id": .string(id), "text": .string(String(decoding: text, as: UTF8.self))]))
    return writer.bytes + [0x0A]
  }

  private func write(_ bytes: [UInt8], _ path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
