package import EpitomeCore

/// Why a policy takes the sentences that it takes.
package struct PolicyExplanation: Sendable {
  /// A sentence that was taken.
  package struct Line: Hashable, Sendable {
    /// What it says.
    package var text: String
    /// Its score when it was taken.
    package var score: Double
    /// What each feature added to it: weight times feature.
    package var parts: [Part]
  }

  /// What a feature added.
  package struct Part: Hashable, Sendable {
    /// The feature.
    package var name: String
    /// Weight times feature.
    package var value: Double
  }

  /// In the order in which they were taken.
  package private(set) var lines: [Line] = []

  /// Explains what a policy takes of a document.
  ///
  /// - Throws: ``EpitomeCore/MissingLayer`` without sentences; ``EpitomeCore/InvalidOption`` for options that mean nothing.
  package init(_ document: Document, _ policy: SelectionPolicy, _ options: Summarize.Options) throws {
    let stage = try Summarize(options)
    let basis = try stage.basis(of: document)
    let frame = try PolicyFrame(document, basis: basis, about: options.about)
    let budget = SummaryBudget(stage.length, characters: basis.candidates.reduce(0) { $0 + $1.characters })
    var episode = PolicyEpisode(frame, costs: basis.candidates.map(budget.cost), budget: budget.left)
    let scores = policy.staticScores(frame)
    while let best = policy.best(&episode, scores) {
      let values = policy.contributions(episode, best)
      lines.append(
        Line(
          text: document.string(frame.spans[best]), score: values.reduce(0, +),
          parts: zip(PolicyFeature.allCases, values).map { Part(name: $0.rawValue, value: $1) }))
      episode.take(best)
    }
  }
}
