import Epitome
import EpitomeCore
import EpitomeTesting
import Foundation
import Testing

/// Files of the development sets, cut and changed: whatever comes of it, nothing breaks.
@Suite struct DamagedFilesTests {
  private static let data = URL(filePath: #filePath).appending(path: "../../../../../shared/eval").standardized

  /// The files of the sets of formats and encodings, each at most 16 KB of each; none where the sets are not there.
  private static let files: [(name: String, bytes: [UInt8])] = ["formats/files", "encodings/raw", "encodings/real"]
    .flatMap { folder in
      let folder = data.appending(path: folder)
      let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted()
      return names.compactMap { name in
        (try? Data(contentsOf: folder.appending(path: name))).map { (name, [UInt8]($0.prefix(1 << 14))) }
      }
    }

  private static let areThere = Comment("the development sets are not there")

  @Test(.enabled(if: !files.isEmpty, areThere), .timeLimit(.minutes(10)))
  func `files cut at every 37th byte are read or refused, and keep the laws`() throws {
    for (name, bytes) in Self.files {
      // In longer files the laws are looked at in some thirty places.
      let step = 37 * max(1, bytes.count / 37 / 30)
      for end in stride(from: 0, to: bytes.count, by: 37) {
        for record in TranscriptReader().read(Array(bytes[..<end]), id: "\(name) cut at \(end)", fileName: name) {
          guard case .document(let document) = record else { continue }
          #expect(String(validating: document.bytes, as: UTF8.self) != nil, "\(name) cut at \(end)")
          if end % step == 0 { ReadTranscript.checkLaws(document, try document.list(.cues)) }
        }
      }
    }
  }

  /// How often each file is changed: 100,000 changes over all files with `EPITOME_MUTATIONS=100000`.
  private static let rounds =
    ProcessInfo.processInfo.environment["EPITOME_MUTATIONS"].flatMap(Int.init).map { max(1, $0 / max(1, files.count)) }
    ?? 8

  @Test(.enabled(if: !files.isEmpty, areThere), .timeLimit(.minutes(rounds > 8 ? 30 : 2)))
  func `files changed anywhere keep the laws`() throws {
    var random = RandomText(seed: 0xDA4A)
    for (name, bytes) in Self.files where !bytes.isEmpty {
      for round in 0..<Self.rounds {
        var changed = bytes
        for _ in 0...random.number(below: 8) where !changed.isEmpty {
          let place = random.number(below: changed.count)
          switch random.number(below: 3) {
          case 0: changed[place] = UInt8(random.number(below: 256))
          case 1: changed.removeSubrange(place..<min(changed.count, place + random.number(below: 20)))
          default:
            changed.insert(
              contentsOf: changed[place..<min(changed.count, place + random.number(below: 60))],
              at: random.number(below: changed.count))
          }
        }
        for record in TranscriptReader().read(changed, id: "\(name) changed \(round)", fileName: name) {
          guard case .document(let document) = record else { continue }
          ReadTranscript.checkLaws(document, try document.list(.cues))
        }
      }
    }
  }
}
