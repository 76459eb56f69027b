import Epitome
import EpitomeCore

/// MB/s of reading each form, and of bringing plain text into one Unicode form after it.
enum Reading {
  static func measure(_ corpus: Corpus, bytes: Int = 4_000_000, rounds: Int = 5) throws -> Table {
    let files = Forms(corpus.text(bytes: bytes)).files
    let normalize = try StageRegistry.builtIn.stage(NormalizeUnicode.id).makeStep()
    var rates = [Samples](repeating: Samples(), count: files.count)
    var normalized = Samples()
    for round in 0...rounds {
      for (index, file) in files.enumerated() {
        let (records, seconds) = timed { TranscriptReader().read(file.bytes, id: "t", fileName: "t." + file.ending) }
        guard case .document(let document)? = records.first else {
          throw BenchmarkError(message: "the \(file.name) cannot be read")
        }
        let size = Double(file.bytes.count) / 1e6
        if round > 0 { rates[index].add(size / seconds) }
        guard file.name == plainText else { continue }
        let further = try timed { try normalize.process(document) as Document }.seconds
        if round > 0 { normalized.add(size / (seconds + further)) }
      }
    }
    var rows = files.indices.map { index in
      [files[index].name, fixed(Double(files[index].bytes.count) / 1e6, 1), rates[index].shown(0)]
    }
    rows.append(["\(plainText), read and normalised", "", normalized.shown(0)])
    return Table(
      title: "Reading",
      text: "One core, the same \(fixed(Double(bytes) / 1e6, 0)) MB of words in each form, \(rounds) rounds.",
      header: ["form", "MB", "MB/s, median (least–greatest)"], rows: rows)
  }

  private static let plainText = "plain text"
}
