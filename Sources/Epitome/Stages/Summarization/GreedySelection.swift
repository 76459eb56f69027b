/// Fills a summary by the best gain for its cost, again and again.
///
/// Gains only fall while a summary grows, but for sentences whose companion was taken, which are looked at anew: so a stale gain
/// bounds the true one and most need not be computed again (lazy greedy: Minoux 1978; costs as exponents: Lin and Bilmes 2010,
/// section 4).
struct GreedySelection {
  /// A sentence that was taken, with the gain for which it was.
  struct Pick: Hashable {
    /// Index among the candidates.
    var candidate: Int
    /// Gain for its cost when it was taken.
    var gain: Double
  }

  private let candidates: [SummaryCandidate]
  private let words: WordTable
  private let model: CoverageModel
  private let sectionShares: [Int: Double]
  /// What each element is worth once more.
  private var worths: [Double]
  private var takenOf: [Int: Int] = [:]
  private var isTaken: [Bool]
  private(set) var picks: [Pick] = []
  private var said = SaidLines()

  init(_ candidates: [SummaryCandidate], _ words: WordTable, _ model: CoverageModel) {
    (self.candidates, self.words) = (candidates, words)
    self.model = model
    worths = model.worths
    isTaken = candidates.map { _ in false }
    var shares: [Int: Double] = [:]
    for section in candidates.compactMap(\.section) { shares[section, default: 0] += 1 }
    sectionShares = shares.mapValues { $0 / Double(max(1, candidates.count)) }
  }

  /// Whether a candidate was taken.
  func has(_ index: Int) -> Bool { isTaken[index] }

  /// Takes the best of the `wanted` candidates that fit, until the budget is spent.
  mutating func fill(_ budget: inout SummaryBudget, from wanted: Range<Int>) {
    // A count of sentences asks for substance, other lengths for the most in the space.
    let exponent = budget.countsSentences ? 0.5 : model.lengthExponent
    let place = LeadPreference(count: wanted.count, lead: model.lead)
    var heap = MaximumHeap(
      wanted.filter { !isTaken[$0] && model.isAsked[$0] }.map { index in
        (index, gain(index, exponent) * place.factor(index - wanted.lowerBound))
      })
    while !budget.isSpent, let best = heap.popMaximum() {
      if isTaken[best.index] { continue }
      let gain = gain(best.index, exponent) * place.factor(best.index - wanted.lowerBound)
      if let next = heap.maximum, gain < next.value {
        heap.insert(best.index, gain)
        continue
      }
      if gain <= 0 { break }
      if !budget.countsSentences, !picks.isEmpty, quality(best.index) < model.leastQuality { continue }
      let companion = missingCompanion(of: best.index)
      let chosen = [companion, best.index].compactMap { $0 }
      guard budget.fits(chosen.map { candidates[$0] }), !said.has(vocabulary(of: best.index)) else { continue }
      for index in chosen {
        budget.charge(candidates[index])
        take(index, gain)
        for neighbour in [index - 1, index + 1] where wanted.contains(neighbour) && !isTaken[neighbour] {
          if candidates[neighbour].companion == index, model.isAsked[neighbour] {
            let gain = self.gain(neighbour, exponent) * place.factor(neighbour - wanted.lowerBound)
            heap.insert(neighbour, gain)
          }
        }
      }
    }
  }

  /// Takes a candidate whatever it gains, if it fits.
  mutating func force(_ index: Int, _ budget: inout SummaryBudget) {
    guard !isTaken[index], budget.fits([candidates[index]]) else { return }
    budget.charge(candidates[index])
    take(index, gain(index, 0.5))
  }

  /// The sentence that has to come along, where it is taken for the pair's sake and not there yet.
  private func missingCompanion(of index: Int) -> Int? {
    guard let companion = candidates[index].companion, !isTaken[companion] else { return nil }
    let traits = candidates[index].traits
    return traits.companionedQuality > traits.quality ? companion : nil
  }

  private mutating func take(_ index: Int, _ gain: Double) {
    isTaken[index] = true
    picks.append(Pick(candidate: index, gain: gain))
    for element in model.elements[index] {
      let number = Int(element.number)
      for _ in 0..<element.times { worths[number] *= model.ratios[number] }
    }
    if let section = candidates[index].section { takenOf[section, default: 0] += 1 }
    said.append(vocabulary(of: index))
  }

  /// The distinct words of a sentence.
  private func vocabulary(of index: Int) -> Set<Int32> { Set(candidates[index].words.map { words.ids[$0] }) }

  private func gain(_ index: Int, _ exponent: Double) -> Double {
    let candidate = candidates[index]
    var gain = worth(index)
    var words = candidate.words.count
    if let companion = missingCompanion(of: index) {
      gain += worth(companion)
      words += candidates[companion].words.count
    }
    if let section = candidate.section, let count = takenOf[section] {
      // A section that has had more than its share gives way to the others.
      gain /= 1 + model.sectionSpread * Double(count) * (1 - (sectionShares[section] ?? 0))
    }
    return gain * quality(index) * model.weights[index] / power(Double(max(1, words)), exponent)
  }

  /// How well a sentence reads, with its companion if that reads better.
  private func quality(_ index: Int) -> Double {
    let candidate = candidates[index]
    return candidate.companion == nil ? candidate.quality : max(candidate.quality, candidate.traits.companionedQuality)
  }

  /// What a sentence would add.
  private func worth(_ index: Int) -> Double {
    var sum = 0.0
    for element in model.elements[index] {
      let number = Int(element.number)
      var worth = worths[number]
      for _ in 0..<element.times {
        sum += worth
        worth *= model.ratios[number]
      }
    }
    return sum
  }
}

/// What stands early in a short text is a little likelier to say what it is about, and so is what opens some kinds of text.
private struct LeadPreference {
  let count: Int
  let lead: SummaryHabits.Lead

  func factor(_ index: Int) -> Double {
    let opening = index < lead.opening ? 1 + 0.5 * (1 - Double(index) / Double(lead.opening)) : 1
    guard count < lead.longest else { return opening }
    let shortness = 1 - Double(count) / Double(lead.longest)
    return opening * (1 + lead.worth * shortness * (1 - Double(index) / Double(max(1, count))))
  }
}
