/// How often and how widely the content words of a text occur, by stem.
struct SpreadStatistics {
  /// In how many sentences each stem stands.
  private(set) var sentences: [Int]
  /// The pairs of neighbouring content words, by stem.
  private(set) var pairs: PairNumbers
  /// How often each pair stands in the text, by number.
  private(set) var pairCounts: [Int32] = []
  private var tenths: [Int]
  private var lastTenth: [Int]

  init(_ candidates: [SummaryCandidate], words: WordTable, stems: WordStems, isContent: [Bool]) {
    sentences = [Int](repeating: 0, count: stems.count)
    tenths = sentences
    lastTenth = [Int](repeating: -1, count: stems.count)
    var lastSentence = lastTenth
    pairs = PairNumbers(capacity: stems.count * 2)
    for (index, candidate) in candidates.enumerated() {
      let tenth = index * 10 / candidates.count
      var before = -1
      for word in candidate.words {
        let id = Int(words.ids[word])
        guard isContent[id] else { continue }
        let stem = stems.stem(id)
        if lastSentence[stem] != index {
          lastSentence[stem] = index
          sentences[stem] += 1
          if lastTenth[stem] != tenth {
            lastTenth[stem] = tenth
            tenths[stem] += 1
          }
        }
        if before >= 0, before != stem {
          let pair = pairs.insert(before, stem)
          if pair == pairCounts.count { pairCounts.append(0) }
          pairCounts[pair] += 1
        }
        before = stem
      }
    }
  }

  /// The number of a pair that stands in the text more than once.
  func recurringPair(_ first: Int, _ second: Int) -> Int? {
    guard first >= 0, first != second, let pair = pairs.find(first, second) else { return nil }
    return pairCounts[pair] > 1 ? pair : nil
  }

  /// Weight of a stem by its spread: grows with the sentences that have it and with the tenths of the text that it reaches.
  func spread(_ stem: Int) -> Double {
    let count = sentences[stem]
    guard count > 0 else { return 0 }
    let reach = Double(tenths[stem]) / 10
    return naturalLogarithm(1 + Double(count)) * (0.3 + 0.7 * reach) * (count == 1 ? 0.4 : 1)
  }
}
