import Epitome
import EpitomeCore

/// How processor time grows with the length of one document.
enum Growth {
  static func measure(_ corpus: Corpus, bytes: Int = 64_000, rounds: Int = 5) throws -> Table {
    let steps = try StageRegistry.builtIn.defaultStages.map { try $0.makeStep() }
    let factors = [2, 4, 8]
    let pieces = corpus.consecutiveTexts(count: 8, bytes: bytes)
    var ratios = [[Samples]](
      repeating: [Samples](repeating: Samples(), count: factors.count), count: steps.count + 1)
    for round in 0...rounds {
      let apart = try pieces.map { try seconds(of: steps, on: $0) }
      for (column, factor) in factors.enumerated() {
        let together = try seconds(of: steps, on: Array(pieces[..<factor].joined()))
        if round == 0 { continue }  // The first round warms the caches and the tables.
        for index in together.indices {
          ratios[index][column].add(together[index] / apart[..<factor].reduce(0) { $0 + $1[index] })
        }
      }
    }
    let names = steps.map(\.name) + ["**default pipeline**"]
    return Table(
      title: "Growth",
      text: """
        Processor time for one text of 2, 4 and 8 times \(bytes / 1000) KB, over that for the same text cut into pieces of \
        \(bytes / 1000) KB; median of \(rounds) rounds. Linear cost is 1.
        """,
      header: ["stage"] + factors.map { "\($0)x" },
      rows: names.indices.map { index in [names[index]] + ratios[index].map { fixed($0.median, 2) } })
  }

  /// Processor time of every step on a text, and of all together.
  private static func seconds(of steps: [PipelineStep], on text: [UInt8]) throws -> [Double] {
    var document = Document(id: "growth", source: text)
    var seconds: [Double] = []
    for step in steps {
      let (result, time) = try timed { try step.process(document) as Document }
      document = result
      seconds.append(time)
    }
    return seconds + [seconds.reduce(0, +)]
  }
}
