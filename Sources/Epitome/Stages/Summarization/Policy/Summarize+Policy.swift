import EpitomeCore

extension Summarize {
  /// The sentences that a policy takes, in the order in which it takes them.
  func picks(
    of policy: SelectionPolicy, _ basis: SummaryBasis, _ document: Document
  ) throws -> [GreedySelection.Pick] {
    let candidates = basis.candidates
    let frame = try PolicyFrame(document, basis: basis, about: options.about)
    let scores = policy.staticScores(frame)
    let measure = SummaryBudget(length, characters: 0)
    var episode = PolicyEpisode(frame, costs: candidates.map(measure.cost), budget: 0)
    for group in groups(candidates) {
      var budget = SummaryBudget(length, characters: group.reduce(0) { $0 + candidates[$1].characters })
      for index in group where episode.has(index) { budget.charge(candidates[index]) }
      episode.restrict(to: group, budget: budget.left)
      for term in options.mustMention { mention(term, from: group, candidates, document, scores, &episode) }
      while let best = policy.best(&episode, scores) { episode.take(best) }
    }
    let count = Double(max(1, episode.picks.count))
    return episode.picks.enumerated().map { place, candidate in
      GreedySelection.Pick(candidate: candidate, gain: (count - Double(place)) / count)
    }
  }

  /// Takes the best sentence that has a term and fits, unless one that was taken has it.
  private func mention(
    _ term: String, from group: Range<Int>, _ candidates: [SummaryCandidate], _ document: Document, _ scores: [Double],
    _ episode: inout PolicyEpisode
  ) {
    let wanted = PhraseMatcher(term, document.words)
    let having = group.filter { wanted.occurs(in: candidates[$0].words) }
    guard !having.contains(where: episode.has) else { return }
    episode.retire()
    let fitting = Set(episode.open.map(Int.init))
    let best = having.filter(fitting.contains).max { (scores[$0], -$0) < (scores[$1], -$1) }
    if let best { episode.take(best) }
  }
}
