import EpitomeCore

/// What can be seen of a sentence without knowing what the document is about.
struct SentenceTraits: Hashable {
  /// How many words it has.
  var words = 0
  /// How many of them are no function words.
  var content = 0
  /// Stop-gaps, softeners, words said twice, and sounds in brackets.
  var disfluencies = 0
  /// Phrases that take back what is said.
  var hedges = 0
  /// Phrases that announce what matters.
  var emphases = 0
  /// Talk about the show itself.
  var housekeeping = 0
  /// Words with a digit.
  var numbers = 0
  /// Numbers that report something: money, shares, what is measured; not years, days and pages.
  var figures = 0
  /// Whether it opens with a connective whose other side stands in the sentence before.
  var isOrphan = false
  /// Whether it opens with a pronoun whose meaning stands in the sentence before.
  var isDangling = false
  /// Whether it opens as one of several that were told of before.
  var isMember = false
  /// Whether it asks.
  var isQuestion = false
  /// Whether it has no sign of its end.
  var isUnfinished = false
  /// Whether it is half a sentence: opens as a clause that needs another one, or ends before what its last word announces.
  var isFragment = false
  /// Whether a quotation begins in it that does not end there, or ends that does not begin there.
  var breaksQuotation = false
  /// Whether it is the last of the text and broken off.
  var isCutOff = false
  /// Whether it only says that somebody listens.
  var isBackchannel = false
  /// Whether it has one of the frequent verbs; true where the language has no list of them.
  var hasVerb = true
  /// Whether it is an item of a list.
  var isItem = false

  /// Whether it needs the sentence before it.
  var leansOnBefore: Bool { isOrphan || isDangling || isMember }

  /// What a reader makes of short sentences and of slips of the tongue.
  struct Demand: Hashable {
    /// From how many words on a sentence is not short.
    var words = 8
    /// What is left of a sentence's quality with each stop-gap and its like.
    var disfluency = 0.5
  }

  /// How well it reads on its own, 0...1; at 0 it is never taken.
  var quality: Double { quality(Demand()) }

  /// How well it reads on its own.
  ///
  /// The factors multiply: a sentence that leans on the one before it is taken only where nothing else is left, one that
  /// merely reads less well where it says clearly more.
  ///
  /// - Parameter demand: what is asked of it.
  /// - Returns: 0...1; at 0 it is never taken.
  func quality(_ demand: Demand) -> Double {
    standing(demand) * (leansOnBefore ? 0.05 : 1) * (isQuestion ? 0.15 : 1)
  }

  /// How well it reads where much of the text around it is there too.
  ///
  /// - Parameters:
  ///   - demand: what is asked of it on its own.
  ///   - leniency: 0 where nothing is there, so that it has to stand on its own, 1 where so much is that only what it has to
  ///     say counts; between them the geometric mean.
  /// - Returns: 0...1.
  func quality(_ demand: Demand = Demand(), leniency: Double) -> Double {
    let quality = quality(demand)
    guard leniency > 0, quality > 0 else { return quality }
    return power(quality, 1 - leniency) * power(min(1, Double(words) / 8), leniency)
  }

  /// How well it reads beside the sentence that it needs: the one before it, or the answer after it.
  var companionedQuality: Double { 0.5 * standing(Demand()) }

  private func standing(_ demand: Demand) -> Double {
    guard !isCutOff, !isBackchannel, content > 0 else { return 0 }
    var factor = lengthFactor(demand.words)
    if isUnfinished { factor *= 0.6 }
    if isFragment { factor *= 0.4 }
    if breaksQuotation { factor *= 0.4 }
    if isItem { factor *= 0.6 }
    if !hasVerb { factor *= 0.9 }
    if housekeeping > 0 { factor *= 0.2 }
    for _ in 0..<min(disfluencies, 6) { factor *= demand.disfluency }
    return factor / (1 + Double(hedges) / Double(max(4, words)))
  }

  /// Sentences of a few words say little, up to four are mostly no sentences, those of very many are hard to read; both give way.
  private func lengthFactor(_ enough: Int) -> Double {
    let count = Double(words)
    if words < 5 { return count / 40 }
    if words < enough { return count / Double(enough) }
    return count <= 45 ? 1 : max(0.35, 45 / count)
  }
}
