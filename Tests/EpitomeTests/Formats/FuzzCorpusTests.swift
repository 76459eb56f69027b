import Epitome
import EpitomeCore
import Foundation
import Testing

/// The corpus of the fuzzer: every file read as its folder says, and as what it is taken for.
@Suite struct FuzzCorpusTests {
  private static let corpus = URL(filePath: #filePath).appending(path: "../../../../Fuzzing/Corpus").standardized

  private static let targets = (try? FileManager.default.contentsOfDirectory(atPath: corpus.path()).sorted()) ?? []

  @Test func `every format has a corpus`() {
    #expect(Set(TranscriptReader.formatNames).subtracting(Self.targets).isEmpty)
    #expect(Self.targets.contains("decoder") && Self.targets.contains("any"))
  }

  @Test(arguments: targets)
  func `the corpus keeps the laws`(target: String) throws {
    let folder = Self.corpus.appending(path: target)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    #expect(!names.isEmpty)
    var options = ReaderOptions()
    if target != "decoder", target != "any" { options.format = target }
    for name in names {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      for reader in [TranscriptReader(options), TranscriptReader()] {
        for record in reader.read(bytes, id: "\(target)/\(name)", fileName: name) {
          guard case .document(let document) = record else { continue }
          ReadTranscript.checkLaws(document, try document.list(.cues))
        }
      }
    }
  }
}
