/// How often and how widely the content words of a text occur, by stem.
struct SpreadStatistics {
  /// In how many sentences each stem stands.
  private(set) var sentences: [Int]
  /// In how many sentences each pair of neighbouring content words stands, by ``key(_:_:)``.
  private(set) var pairs: [UInt64: Int] = [:]
  private var tenths: [Int]
  private var lastTenth: [Int]

  init(_ candidates: [SummaryCandidate], words: WordTable, stems: WordStems, isContent: [Bool]) {
    sentences = [Int](repeating: 0, count: stems.count)
    tenths = sentences
    lastTenth = [Int](repeating: -1, count: stems.count)
    var lastSentence = lastTenth
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
        if before >= 0, before != stem { pairs[Self.key(before, stem), default: 0] += 1 }
        before = stem
      }
    }
  }

  /// A pair of stems in order, as one number.
  static func key(_ first: Int, _ second: Int) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  /// Weight of a stem by its spread: grows with the sentences that have it and with the tenths of the text that it reaches.
  func spread(_ stem: Int) -> Double {
    let count = sentences[stem]
    guard count > 0 else { return 0 }
    let reach = Double(tenths[stem]) / 10
    return naturalLogarithm(1 + Double(count)) * (0.3 + 0.7 * reach) * (count == 1 ? 0.4 : 1)
  }
}
