import Epitome
import EpitomeCore
import Foundation

/// The codec of the wire form beside Foundation's, on documents with all layers.
enum Codec {
  static func measure(_ corpus: Corpus, bytes: Int = 1_500_000, rounds: Int = 7) throws -> Table {
    let steps = try StageRegistry.builtIn.defaultStages.map { try $0.makeStep() }
    let documents = try corpus.part(bytes: bytes).map { document in
      try steps.reduce(document) { try $1.process($0) }.readingAllLayers()
    }
    let lines = documents.map { WireEncoder.line(.document($0)) }
    let size = Double(lines.reduce(0) { $0 + $1.count })
    let data = lines.map { Data($0) }
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let mirrors = try data.map { try decoder.decode(FoundationDocument.self, from: $0) }
    var seconds = [Samples](repeating: Samples(), count: 5)
    var ratios = [Samples](repeating: Samples(), count: 5)
    for round in 0...rounds {
      var sums = [Double](repeating: 0, count: 5)
      for index in documents.indices {
        sums[0] += timed { WireEncoder.line(.document(documents[index])) }.seconds
        sums[1] += try timed { try encoder.encode(mirrors[index]) }.seconds
        sums[2] += try timed { try WireDecoder.read(lines[index], range: lines[index].indices) }.seconds
        sums[3] += try timed { try Self.decoded(lines[index]) }.seconds
        sums[4] += try timed { try decoder.decode(FoundationDocument.self, from: data[index]) }.seconds
      }
      if round == 0 { continue }
      for index in sums.indices {
        seconds[index].add(sums[index])
        ratios[index].add(sums[index < 2 ? 1 : 4] / sums[index])
      }
    }
    let names = [
      "encode", "encode, Foundation's JSONEncoder", "decode, layers on demand", "decode and read all layers",
      "decode, Foundation's JSONDecoder",
    ]
    return Table(
      title: "Codec",
      text: """
        The wire form of \(documents.count) documents with all layers, \(fixed(size / 1e6, 1)) MB of JSON, document by document in \
        turn, \(rounds) rounds.
        """,
      header: ["what", "MB/s", "Foundation = 1, median (least–greatest)"],
      rows: names.indices.map { [names[$0], fixed(size / 1e6 / seconds[$0].median, 0), ratios[$0].shown(1)] })
  }

  private static func decoded(_ line: [UInt8]) throws -> Document {
    guard case .record(.document(let document)) = try WireDecoder.read(line, range: line.indices) else {
      throw BenchmarkError(message: "a document did not come back from its wire form")
    }
    return try document.readingAllLayers()
  }
}
