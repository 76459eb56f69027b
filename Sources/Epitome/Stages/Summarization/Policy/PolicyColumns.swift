import EpitomeCore

/// The features of all sentences that do not change while a summary grows, as they are measured.
struct PolicyColumns {
  /// A column of values for each feature, in the order of ``PolicyFeature``.
  private(set) var columns: [[Double]]

  init(
    _ document: Document, basis: SummaryBasis, graph: SentenceGraph, vectors: SentenceVectors, coverage: PolicyCoverage,
    sections: [Int32], terms: [[Int]], termWorths: [Double]
  ) throws {
    let candidates = basis.candidates
    columns = [[Double]](
      repeating: [Double](repeating: 0, count: candidates.count), count: PolicyFeature.staticCount)
    setPlaces(candidates, sections)
    setWords(candidates, try PolicyMeasures(document, basis))
    set(.centroid, graph.centroid)
    set(.lexRank, graph.lexRank)
    set(.degree, graph.degree)
    set(.sectionCentroid, graph.sectionCentroid)
    set(.rarity, vectors.rarity)
    set(.expectedWords, coverage.sums)
    set(.termDensity) { index in
      terms[index].reduce(0) { $0 + termWorths[$1] } / Double(max(4, candidates[index].words.count))
    }
    set(.neighbours) { index in
      let sides = [index - 1, index + 1].filter(candidates.indices.contains)
      return sides.reduce(0) { $0 + vectors.likeness(index, $1) } / Double(max(1, sides.count))
    }
  }

  private mutating func set(_ feature: PolicyFeature, _ values: [Double]) { columns[feature.index] = values }

  private mutating func set(_ feature: PolicyFeature, _ value: (Int) -> Double) {
    let column = feature.index
    for index in columns[column].indices { columns[column][index] = value(index) }
  }

  private mutating func setPlaces(_ candidates: [SummaryCandidate], _ sections: [Int32]) {
    let count = Double(max(1, candidates.count))
    set(.place) { Double($0) / count }
    set(.edge) { abs(2 * Double($0) / count - 1) }
    set(.opening) { Double($0) < 0.05 * count ? 1 : 0 }
    set(.closing) { Double($0) >= 0.95 * count ? 1 : 0 }
    var start = 0
    while start < sections.count {
      var end = start
      while end < sections.count, sections[end] == sections[start] { end += 1 }
      for index in start..<end {
        columns[PolicyFeature.sectionPlace.index][index] = Double(index - start) / Double(end - start)
        columns[PolicyFeature.sectionOpening.index][index] = index - start < 2 ? 1 : 0
      }
      start = end
    }
  }

  private mutating func setWords(_ candidates: [SummaryCandidate], _ measures: PolicyMeasures) {
    let share = { (count: Int, index: Int) in Double(count) / Double(max(4, candidates[index].traits.words)) }
    let flag = { (holds: Bool) in holds ? 1.0 : 0 }
    set(.logWords) { naturalLogarithm(1 + Double(candidates[$0].traits.words)) }
    set(.short) { flag(candidates[$0].traits.words < 8) }
    set(.long) { flag(candidates[$0].traits.words > 40) }
    set(.cueWords) { Double(measures.cues[$0] + candidates[$0].traits.emphases) }
    set(.decisionWords) { Double(measures.decisions[$0]) }
    set(.figures) { share(candidates[$0].traits.numbers, $0) }
    set(.question) { flag(candidates[$0].traits.isQuestion) }
    set(.disfluency) { share(measures.fillers[$0], $0) }
    set(.dangling) { flag(candidates[$0].traits.isDangling) }
    set(.orphan) { flag(candidates[$0].traits.isOrphan) }
    set(.firstPerson) { share(measures.firstPerson[$0], $0) }
    set(.capitals) { share(measures.capitals[$0], $0) }
    set(.stopWords) { index in
      1 - Double(candidates[index].traits.content) / Double(max(1, candidates[index].traits.words))
    }
    set(.speakerShare) { measures.speakerShares[$0] }
    set(.stutter) { flag(candidates[$0].traits.disfluencies > measures.fillers[$0]) }
  }

  /// The values in standard deviations within the document, at most four, sentence by sentence.
  func scaled(_ isEligible: [Bool]) -> [Double] {
    let width = PolicyFeature.staticCount
    var features = [Double](repeating: 0, count: isEligible.count * width)
    for (column, values) in columns.enumerated() {
      let scaling = PolicyScaling(values, isEligible)
      for (row, value) in values.enumerated() { features[row * width + column] = scaling.scaled(value) }
    }
    return features
  }
}

/// What is counted in sentences for a policy alone.
struct PolicyMeasures {
  private(set) var cues: [Int] = []
  private(set) var decisions: [Int] = []
  private(set) var fillers: [Int] = []
  private(set) var firstPerson: [Int] = []
  private(set) var capitals: [Int] = []
  /// The share of all words that the speaker of each sentence says.
  private(set) var speakerShares: [Double] = []

  init(_ document: Document, _ basis: SummaryBasis) throws {
    let lexicon = try document.lexicon()
    let own = PolicyWords.forLanguage(lexicon.language)
    let table = document.words
    let classes = basis.vocabulary.classes
    let shapes = document.wordShapes
    let scan = { (set: WordSet) in PhraseScan(set, in: document, writesSpaces: lexicon.writesSpaces) }
    let (decisionScan, personScan) = (scan(own.decisions), scan(own.firstPerson))
    for candidate in basis.candidates {
      cues.append(candidate.words.count { classes[Int(table.ids[$0])].contains(.cue) })
      fillers.append(candidate.words.count { classes[Int(table.ids[$0])].contains(.filler) })
      capitals.append(candidate.words.dropFirst().count { shapes[$0].contains(.startsUpper) })
      decisions.append(decisionScan.count(in: document.bytes, candidate.span, candidate.words))
      firstPerson.append(personScan.count(in: document.bytes, candidate.span, candidate.words))
    }
    try measureSpeakers(document, basis.candidates)
  }

  private mutating func measureSpeakers(_ document: Document, _ candidates: [SummaryCandidate]) throws {
    let timeline = try document.timeline()
    let speakers = candidates.map { timeline.speaker(of: $0.span) ?? "" }
    var words: [String: Int] = [:]
    for (candidate, speaker) in zip(candidates, speakers) { words[speaker, default: 0] += candidate.words.count }
    let total = Double(max(1, candidates.reduce(0) { $0 + $1.words.count }))
    speakerShares = speakers.map { Double(words[$0] ?? 0) / total }
  }
}
