import Epitome
import EpitomeCore
import Foundation

/// The texts that are measured on.
struct Corpus {
  /// What the page calls it.
  let name: String
  /// As the reader gives them, without what stages find.
  let documents: [Document]

  /// Transcripts of a JSON Lines file, or, where it is not there, the samples over and over.
  init(file: String, samples: String) throws {
    let reader = TranscriptReader()
    func read(_ path: String) throws -> [Document] {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw BenchmarkError(message: "\(path) cannot be read")
      }
      return reader.read([UInt8](data), id: (path as NSString).lastPathComponent, fileName: path).compactMap {
        if case .document(let document) = $0, !document.bytes.isEmpty { document } else { nil }
      }
    }
    if FileManager.default.fileExists(atPath: file) {
      name = (file as NSString).lastPathComponent
      documents = try read(file)
    } else {
      Console.say("There is no \(file); the samples are measured, over and over.")
      name = "SampleData, repeated"
      let names = try FileManager.default.contentsOfDirectory(atPath: samples).sorted()
      let once = try names.filter { $0 != "README.md" }.flatMap { try read(samples + "/" + $0) }
      let size = once.reduce(0) { $0 + $1.bytes.count }
      documents = Array(repeatElement(once, count: max(1, 4_000_000 / max(1, size))).joined())
    }
    guard !documents.isEmpty else { throw BenchmarkError(message: "\(name) has no documents") }
  }

  /// Documents from all over the corpus, of about so many bytes together.
  func part(bytes: Int) -> [Document] {
    let total = documents.reduce(0) { $0 + $1.bytes.count }
    let step = max(1, total / max(1, bytes))
    return documents.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  /// Running text of exactly so many bytes or a few less, from one document after the other, none twice if they suffice.
  func text(bytes: Int, skipping: Int = 0) -> [UInt8] {
    var text: [UInt8] = []
    var index = skipping
    while text.count < bytes {
      text += documents[index % documents.count].bytes + [0x0A, 0x0A]
      index += 1
    }
    return Self.whole(text[..<bytes])
  }

  /// Texts of so many bytes each that follow one another in the corpus, running on from document to document.
  func consecutiveTexts(count: Int, bytes: Int) -> [[UInt8]] {
    let all = text(bytes: count * bytes)
    var texts: [[UInt8]] = []
    var start = 0
    for _ in 0..<count {
      let text = Self.whole(all[start..<min(start + bytes, all.count)])
      texts.append(text)
      start += text.count
    }
    return texts
  }

  /// Pieces of running text of about so many bytes each.
  func pieces(count: Int, bytes: Int) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    while true {
      for document in documents {
        var start = 0
        while start + bytes <= document.bytes.count {
          let piece = Self.whole(document.bytes[start..<(start + bytes)])
          pieces.append(piece)
          if pieces.count == count { return pieces }
          start += piece.count
        }
      }
      if pieces.isEmpty { pieces.append(text(bytes: bytes)) }
    }
  }

  /// Bytes without the last scalar where it is cut.
  private static func whole(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if end > bytes.startIndex, bytes[end - 1] >= 0xC0 { end -= 1 }
    return String(validating: bytes, as: UTF8.self) != nil ? Array(bytes) : Array(bytes[..<end])
  }
}
