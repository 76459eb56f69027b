package import Epitome
import EpitomeCore

/// The references of a document, so prepared that a choice of its sentences is scored in some microseconds.
package final class RougeTarget: Sendable {
  fileprivate struct Reference: Sendable {
    var counts: [Int32]
    var count: Int
    var pairs: [Int64]
    var pairCounts: [Int32]
  }

  private let references: [Reference]
  /// Tokens of each sentence, by number in the references' vocabulary; -1 for words that no reference has.
  private let sentences: [[Int32]]
  private let vocabularyCount: Int
  /// Summaries are cut to so many tokens before they are scored.
  package let cut: Int

  /// - Parameters:
  ///   - frame: whose sentences are chosen.
  ///   - references: what a good summary says; of several the best counts, for each measure.
  ///   - tokens: how text is cut.
  ///   - cut: tokens that a summary may have.
  package init(_ frame: PolicyFrame, references: [String], _ tokens: RougeTokens, cut: Int) {
    var ids: [[UInt8]: Int32] = [:]
    let numbered = references.map { text in
      tokens.tokens(Array(text.utf8)).map { token in
        if let id = ids[token] { return id }
        let id = Int32(ids.count)
        ids[token] = id
        return id
      }
    }
    let size = ids.count
    self.references = numbered.map { reference in
      var counts = [Int32](repeating: 0, count: size)
      for id in reference { counts[Int(id)] += 1 }
      let all = zip(reference, reference.dropFirst()).map { Int64($0) << 32 | Int64($1) }.sorted()
      var pairs: [Int64] = []
      var pairCounts: [Int32] = []
      for pair in all {
        if pairs.last == pair {
          pairCounts[pairCounts.count - 1] += 1
        } else {
          pairs.append(pair)
          pairCounts.append(1)
        }
      }
      return Reference(counts: counts, count: reference.count, pairs: pairs, pairCounts: pairCounts)
    }
    let bytes = frame.document.bytes
    sentences = frame.spans.map { span in tokens.tokens(Array(bytes[span.range])).map { ids[$0] ?? -1 } }
    vocabularyCount = size
    self.cut = cut
  }

  /// ROUGE-1 and ROUGE-2 of the sentences chosen, taken in the order of the document.
  package func score(_ picks: [Int]) -> (one: Double, two: Double) {
    var prediction: [Int32] = []
    prediction.reserveCapacity(cut)
    for pick in picks.sorted() {
      prediction += sentences[pick].prefix(cut - prediction.count)
      if prediction.count >= cut { break }
    }
    var best = (one: 0.0, two: 0.0)
    for reference in references {
      let common = common(prediction, reference)
      best.one = max(best.one, Rouge.f1(common.one, of: reference.count, and: prediction.count))
      best.two = max(
        best.two, Rouge.f1(common.two, of: max(0, reference.count - 1), and: max(0, prediction.count - 1)))
    }
    return best
  }

  /// Half of ROUGE-1 and half of ROUGE-2, 0...1.
  package func mean(_ picks: [Int]) -> Double {
    let score = score(picks)
    return (score.one + score.two) / 2
  }

  private func common(_ prediction: [Int32], _ reference: Reference) -> (one: Int, two: Int) {
    var left = reference.counts
    var pairsLeft = reference.pairCounts
    var (one, two) = (0, 0)
    var before: Int32 = -1
    for id in prediction {
      if id >= 0, left[Int(id)] > 0 {
        left[Int(id)] -= 1
        one += 1
      }
      if id >= 0, before >= 0, let place = reference.place(of: Int64(before) << 32 | Int64(id)), pairsLeft[place] > 0 {
        pairsLeft[place] -= 1
        two += 1
      }
      before = id
    }
    return (one, two)
  }
}

extension RougeTarget.Reference {
  fileprivate func place(of pair: Int64) -> Int? {
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair ? low : nil
  }
}
