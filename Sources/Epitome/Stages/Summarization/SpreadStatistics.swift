/// How often and how widely the words of a text occur, by unit: a stem, or a word as it stands.
struct SpreadStatistics {
  /// In how many sentences each unit stands.
  private(set) var sentences: [Int]
  /// The pairs of neighbouring content words, by unit.
  private(set) var pairs: PairNumbers
  /// How often each pair stands in the text, by number.
  private(set) var pairCounts: [Int32] = []
  private var tenths: [Int]
  private var lastTenth: [Int]

  init(_ candidates: [SummaryCandidate], words: WordTable, units: SummaryUnits, isContent: [Bool]) {
    sentences = [Int](repeating: 0, count: units.count)
    tenths = sentences
    lastTenth = [Int](repeating: -1, count: units.count)
    var lastSentence = lastTenth
    pairs = PairNumbers(capacity: units.count * 2)
    for (index, candidate) in candidates.enumerated() {
      let tenth = index * 10 / candidates.count
      var before = -1
      for word in candidate.words {
        let id = Int(words.ids[word])
        guard isContent[id] else { continue }
        let unit = units.unit(id)
        if lastSentence[unit] != index {
          lastSentence[unit] = index
          sentences[unit] += 1
          if lastTenth[unit] != tenth {
            lastTenth[unit] = tenth
            tenths[unit] += 1
          }
        }
        if before >= 0, before != unit {
          let pair = pairs.insert(before, unit)
          if pair == pairCounts.count { pairCounts.append(0) }
          pairCounts[pair] += 1
        }
        before = unit
      }
    }
  }

  /// The number of a pair that stands in the text more than once.
  func recurringPair(_ first: Int, _ second: Int) -> Int? {
    guard first >= 0, first != second, let pair = pairs.find(first, second) else { return nil }
    return pairCounts[pair] > 1 ? pair : nil
  }

  /// Weight of a unit by its spread: grows with the sentences that have it and with the tenths of the text that it reaches.
  func spread(_ unit: Int) -> Double {
    let count = sentences[unit]
    guard count > 0 else { return 0 }
    let reach = Double(tenths[unit]) / 10
    return naturalLogarithm(1 + Double(count)) * (0.3 + 0.7 * reach) * (count == 1 ? 0.4 : 1)
  }
}

/// What counts as one word where a summary is not to say things twice.
struct SummaryUnits {
  /// How many there are.
  let count: Int
  private let stems: WordStems?

  /// Words that differ in inflection only count as one.
  init(_ stems: WordStems) {
    count = stems.count
    self.stems = stems
  }

  /// Every word of a vocabulary counts by itself.
  init(_ vocabulary: Vocabulary) {
    count = vocabulary.count
    stems = nil
  }

  /// The unit of a word, by number.
  func unit(_ word: Int) -> Int { stems?.stem(word) ?? word }

  /// A word that has a unit.
  func representative(_ unit: Int) -> Int { stems?.representative(unit) ?? unit }
}
