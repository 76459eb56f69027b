import EpitomeCore

/// What a summary should cover, and what each sentence covers of it: words, pairs of content words, and key terms.
///
/// The value of a set of sentences is the worth of all that they cover. A word's worth is the probability that a summary has it;
/// said again it is worth that much less each time; pairs and terms count once (submodular coverage: Lin and Bilmes 2011, section
/// 4; words and pairs as concepts: Gillick and Favre 2009).
struct CoverageModel {
  /// Something that a sentence covers, and how often.
  struct Element {
    var number: Int32
    var times: Int32
  }

  /// Worth of each element when it is covered first.
  private(set) var worths: [Double] = []
  /// What of its worth an element has when it is covered once more.
  private(set) var ratios: [Double] = []
  /// Elements of each candidate, distinct.
  private(set) var elements: [[Element]]
  /// Whether each candidate has a word that the reader asked about; all have where nothing was asked.
  private(set) var isAsked: [Bool]
  /// What of a sentence's length its worth is divided by, as a power.
  let lengthExponent: Double
  /// How much a section that was taken from gives way to the others.
  let sectionSpread: Double
  /// What of a sentence's gain counts, for each candidate; 1 for most.
  let weights: [Double]
  /// What reads worse is not taken only to fill the rest of a length.
  let leastQuality: Double
  /// What place is worth.
  let lead: SummaryHabits.Lead

  private static let roomyExponent = 0.35
  /// Pairs that a summary is less likely to have are not worth the while.
  private static let leastChance = 0.01

  init(_ basis: SummaryBasis, _ document: Document, about: String) throws {
    let words = document.words
    let (candidates, vocabulary, expectation) = (basis.candidates, basis.vocabulary, basis.expectation)
    // Where there is room for much of the text, long sentences hold most of what matters.
    lengthExponent = expectation.lengthExponent + basis.leniency * (Self.roomyExponent - expectation.lengthExponent)
    sectionSpread = expectation.sectionSpread
    worths = expectation.probabilities
    ratios = worths
    elements = candidates.map { _ in [] }
    isAsked = candidates.map { _ in true }
    weights = basis.weights
    leastQuality = 0.1 * (1 - basis.leniency)
    lead = basis.habits.lead
    let content = vocabulary.isContent.indices.filter { vocabulary.isContent[$0] }
    let heaviest = content.map { worths[expectation.units.unit($0)] }.max() ?? 1
    if let pairs = expectation.pairs {
      addWordsAndPairs(candidates, words, expectation.units, pairs)
    } else {
      addWordsAndPairs(candidates, words, expectation, vocabulary.isContent)
    }
    try addTerms(candidates, document, best: heaviest * expectation.termWorth)
    let focus = SummaryFocus(about, words: words, stems: basis.stems, isContent: vocabulary.isContent)
    guard !focus.isEmpty else { return }
    isAsked = candidates.map { $0.words.contains { focus.contains(basis.stems.stem(Int(words.ids[$0]))) } }
    for word in 0..<words.vocabulary.count where focus.contains(basis.stems.stem(word)) {
      worths[expectation.units.unit(word)] = 4 * heaviest
    }
  }

  /// The first elements are the units; those after them pairs of neighbours that occur more than once.
  private mutating func addWordsAndPairs(
    _ candidates: [SummaryCandidate], _ words: WordTable, _ expectation: WordExpectation, _ isContent: [Bool]
  ) {
    let units = expectation.units
    let statistics =
      expectation.statistics ?? SpreadStatistics(candidates, words: words, units: units, isContent: isContent)
    var elementOfPair = [Int32](repeating: -1, count: statistics.pairs.count)
    var own: [Int32] = []
    var counter = ElementCounter()
    for (index, candidate) in candidates.enumerated() {
      own.removeAll(keepingCapacity: true)
      var before = -1
      for word in candidate.words {
        let id = Int(words.ids[word])
        let unit = units.unit(id)
        own.append(Int32(unit))
        guard isContent[id] else { continue }
        if let pair = statistics.recurringPair(before, unit) {
          if elementOfPair[pair] < 0 {
            elementOfPair[pair] = Int32(worths.count)
            worths.append(expectation.pairWorth * min(worths[before], worths[unit]))
            ratios.append(0)
          }
          own.append(elementOfPair[pair])
        }
        before = unit
      }
      elements[index] = counter.elements(of: own)
    }
  }

  /// The first elements are the units; those after them pairs of neighbours, as far as a summary may be expected to have them.
  private mutating func addWordsAndPairs(
    _ candidates: [SummaryCandidate], _ words: WordTable, _ units: SummaryUnits, _ evidence: PairEvidence
  ) {
    let pairs = NeighbourPairs(candidates, words, units)
    var elementOfPair = [Int32](repeating: -1, count: pairs.all.count)
    var scratch: [UInt8] = []
    for (pair, entry) in pairs.all.enumerated() {
      let chance = evidence.probability(entry.first, entry.second, times: entry.times, scratch: &scratch)
      guard chance >= Self.leastChance else { continue }
      elementOfPair[pair] = Int32(worths.count)
      worths.append(chance)
      ratios.append(0)
    }
    var counter = ElementCounter()
    for (index, candidate) in candidates.enumerated() {
      let own = candidate.words.map { Int32(units.unit(Int(words.ids[$0]))) }
      let pairs = pairs.ofCandidates[index].map { elementOfPair[Int($0)] }.filter { $0 >= 0 }
      elements[index] = counter.elements(of: own + pairs)
    }
  }

  /// Counts what stands in one list after another.
  private struct ElementCounter {
    /// Where each number stands among the elements of the list, or -1; -1 between two lists.
    private var places: [Int32] = []

    /// The distinct numbers in order of first occurrence, each with how often it is there. Linear.
    mutating func elements(of numbers: [Int32]) -> [Element] {
      var elements: [Element] = []
      elements.reserveCapacity(numbers.count)
      for number in numbers {
        while places.count <= Int(number) { places.append(-1) }
        let place = Int(places[Int(number)])
        if place >= 0 {
          elements[place].times += 1
        } else {
          places[Int(number)] = Int32(truncatingIfNeeded: elements.count)
          elements.append(Element(number: number, times: 1))
        }
      }
      for element in elements { places[Int(element.number)] = -1 }
      return elements
    }
  }

  /// Key terms are elements of their own.
  private mutating func addTerms(_ candidates: [SummaryCandidate], _ document: Document, best: Double) throws {
    for term in try document.list(.terms) where term.score > 0 {
      let number = Int32(worths.count)
      worths.append(best * min(1, term.score))
      ratios.append(0)
      var next = 0
      for span in term.spans {
        while next < candidates.count, candidates[next].span.end <= span.start { next += 1 }
        guard next < candidates.count else { break }
        if candidates[next].span.contains(span), elements[next].last?.number != number {
          elements[next].append(Element(number: number, times: 1))
        }
      }
    }
  }
}
