import Epitome
import EpitomeCore

/// MB/s of every stage and of the default pipeline beside raw ICU, document by document in turn.
enum Speed {
  static func measure(_ corpus: Corpus, bytes: Int = 2_000_000, rounds: Int = 5) throws -> Table {
    let steps = try StageRegistry.builtIn.defaultStages.map { try $0.makeStep() }
    let documents = corpus.part(bytes: bytes)
    let size = Double(documents.reduce(0) { $0 + $1.bytes.count })
    let raw = try RawBreaks()
    var rates = [Samples](repeating: Samples(), count: steps.count + 2)
    var ratios = rates
    for round in 0...rounds {
      var sums = [Double](repeating: 0, count: steps.count + 2)
      for document in documents {
        sums[0] += try timed { try raw.count(document.bytes) }.seconds
        var document = document
        for (index, step) in steps.enumerated() {
          let (result, seconds) = try timed { try step.process(document) as Document }
          document = result
          sums[index + 1] += seconds
        }
      }
      sums[steps.count + 1] = sums[1...steps.count].reduce(0, +)
      if round == 0 { continue }  // The first round warms the caches and the tables.
      for (index, seconds) in sums.enumerated() {
        rates[index].add(size / 1e6 / seconds)
        ratios[index].add(sums[0] / seconds)
      }
    }
    let names = ["raw ICU, sentences and words"] + steps.map(\.name) + ["**default pipeline**"]
    return Table(
      title: "Speed",
      text: """
        One core, \(fixed(size / 1e6, 1)) MB of \(corpus.name) in \(documents.count) documents, \(rounds) rounds. Raw ICU is sentence \
        and word breaking of the same bytes, in turn with the stages, document by document. What several stages need is computed \
        by the first one that asks: words by the first stage that looks at them.
        """,
      header: ["stage", "MB/s", "raw ICU = 1, median (least–greatest)"],
      rows: names.indices.map { [names[$0], fixed(rates[$0].median, 1), ratios[$0].shown(3)] })
  }
}
