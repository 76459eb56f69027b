/// How summaries of a kind of talk are put together where nothing was learnt of them: set by hand.
struct SummaryHabits {
  /// What an early place is worth.
  struct Lead {
    /// How much more than the last sentence the first one counts, in the shortest of texts.
    var worth = 0.3
    /// From as many sentences on the place says nothing.
    var longest = 40
    /// How many sentences open a text of whatever length, of which the first counts half as much again: where somebody says who
    /// is there and of what they will speak.
    var opening = 0
  }

  /// What place is worth.
  private(set) var lead = Lead()
  /// How much of a summary is drawn from the language at large; telegrams have less of it.
  private(set) var backgroundShare = 0.35
  /// How much a section that was taken from gives way to the others.
  private(set) var sectionSpread = 0.25
  /// Whether the text reports figures, whatever share of its words they are.
  private var reportsFigures = false

  /// How much more a sentence counts that is full of figures, in a text that reports figures.
  private static let figureWorth = 2.0
  /// What share of a sentence's words are figures where it is full of them.
  private static let fullShare = 0.25
  /// Shares of figures among the words from which on a text is one that reports figures: a little, and wholly. Talk of other things
  /// stays below the one, earnings calls lie about the other.
  private static let reportShares = (least: 0.01, most: 0.02)

  /// The habits of a genre, or those that do no harm to any.
  init(_ genre: SummaryGenre?) {
    switch genre {
    case .call: (backgroundShare, reportsFigures) = (0.2, true)
    case .talk: (lead, sectionSpread) = (Lead(worth: 0.3, longest: 120), 1)
    case .interview: lead = Lead(opening: 30)
    case .page: lead = Lead(worth: 1, longest: 400, opening: 10)
    case .meeting, .debate, nil: break
    }
  }

  /// How much each sentence counts for its figures: 1 for all where the text does not report figures.
  ///
  /// - Parameters:
  ///   - candidates: the sentences.
  ///   - words: how many words they have.
  /// - Returns: a factor for each, from 1 on.
  func weights(_ candidates: [SummaryCandidate], words: Int) -> [Double] {
    let share = Double(candidates.reduce(0) { $0 + $1.traits.figures }) / Double(max(1, words))
    let (least, most) = Self.reportShares
    let reports = reportsFigures ? 1 : min(1, max(0, (share - least) / (most - least)))
    return candidates.map { candidate in
      let own = Double(candidate.traits.numbers) / Double(max(1, candidate.traits.words))
      return 1 + Self.figureWorth * reports * min(1, own / Self.fullShare)
    }
  }
}
