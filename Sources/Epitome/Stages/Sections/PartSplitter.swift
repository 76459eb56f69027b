/// Splits a part of a document, where it is long or has no heading, at its changes of topic.
struct PartSplitter {
  let options: SplitSections.Options
  let text: CohesionText
  /// What speaks for a boundary before each sentence, in nats.
  let gaps: TopicGaps

  /// What a segment costs in a text of ``lengthOfPrice`` sentences, in nats, and how that grows in longer ones; in shorter
  /// ones it grows too, but for conversations, which change their topic every few turns.
  private static let price = 2.0
  private static let dialoguePrice = 1.57
  private static let lengthOfPrice = 30.0
  private static let growth = 0.8
  /// What it costs in a text of ``lengthOfLowPrice`` sentences that is no conversation, and how that grows from there to the
  /// price of longer ones.
  private static let lowPrice = 3.0
  private static let lengthOfLowPrice = 70.0
  private static let lowGrowth = 1.6
  /// Beyond so many sentences, several make one unit, so that the cost stays linear.
  private static let mostUnits = 800
  private static let longestSegment = 400
  /// How many such units a boundary may move when its sentence is looked for.
  private static let refinement = 4

  /// The sections of a part. A heading keeps a part that is not long in one, but not where it is the title of all that is said.
  func split(_ part: SectionPart, isTitled: Bool) -> [SectionPart] {
    let body = part.sentences.lowerBound + part.headingCount..<part.sentences.upperBound
    guard part.headingCount == 0 || isTitled || body.count > options.headedLength else { return [part] }
    var starts = boundaries(body)
    starts.insert(part.sentences.lowerBound, at: 0)
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : part.sentences.upperBound
      return SectionPart(sentences: starts[index]..<end, headingCount: index == 0 ? part.headingCount : 0)
    }
  }

  /// The sentences of a run that open a segment, the first left out.
  private func boundaries(_ body: Range<Int>) -> [Int] {
    let size = (body.count + Self.mostUnits - 1) / Self.mostUnits
    guard body.count >= 2 * options.minSentences else { return [] }
    guard options.targetSections > 0 else { return boundaries(body, unit: size, price: standardPrice(body.count)) }
    return boundaries(body, unit: size, aimingAt: options.targetSections - 1)
  }

  private func standardPrice(_ count: Int) -> Double {
    func grown(_ price: Double, from length: Double, by growth: Double) -> Double {
      price * exponential(naturalLogarithm(Double(count) / length) * growth)
    }
    if gaps.isDialogue { return grown(Self.dialoguePrice, from: Self.lengthOfPrice, by: Self.growth) }
    guard Double(count) > Self.lengthOfPrice else {
      return max(Self.lowPrice, grown(Self.price, from: Self.lengthOfPrice, by: -Self.growth))
    }
    let low = max(Self.lowPrice, grown(Self.lowPrice, from: Self.lengthOfLowPrice, by: Self.lowGrowth))
    return min(low, max(Self.lowPrice, grown(Self.price, from: Self.lengthOfPrice, by: Self.growth)))
  }

  /// Finds the price at which there are as many boundaries as wanted, by bisection, or the nearest more, of which the weakest
  /// are left out.
  private func boundaries(_ body: Range<Int>, unit: Int, aimingAt wanted: Int) -> [Int] {
    guard wanted > 0 else { return [] }
    var (low, high) = (-200.0, 2000.0)
    var (fewer, more): ([Int], [Int]) = ([], [])
    for _ in 0..<16 {
      let price = (low + high) / 2
      let found = boundaries(body, unit: unit, price: price)
      if found.count == wanted { return found }
      if found.count > wanted {
        low = price
        more = found
      } else {
        high = price
        if found.count > fewer.count { fewer = found }
      }
    }
    guard more.count > wanted else { return fewer }
    let kept = segmenter(body, unit: 1, price: 0).strongest(wanted, of: more.map { $0 - body.lowerBound })
    return kept.map { $0 + body.lowerBound }
  }

  private func boundaries(_ body: Range<Int>, unit: Int, price: Double) -> [Int] {
    let sentences = segmenter(body, unit: 1, price: price)
    guard unit > 1 else { return sentences.boundaries().map { $0 + body.lowerBound } }
    let coarse = segmenter(body, unit: unit, price: price).boundaries().map { $0 * unit }
    return sentences.refined(coarse, reach: Self.refinement * unit).map { $0 + body.lowerBound }
  }

  /// A segmenter over units of so many sentences each.
  private func segmenter(_ body: Range<Int>, unit: Int, price: Double) -> TopicSegmenter {
    let first = text.starts[body.lowerBound]
    var starts: [Int] = []
    var bonus: [Double] = []
    var sentence = body.lowerBound
    while sentence < body.upperBound {
      starts.append(text.starts[sentence] - first)
      let end = min(body.upperBound, sentence + unit)
      bonus.append(gaps.bonus[sentence..<end].max() ?? 0)
      sentence = end
    }
    starts.append(text.starts[body.upperBound] - first)
    return TopicSegmenter(
      words: Array(text.stems[first..<text.starts[body.upperBound]]), starts: starts,
      vocabularyCount: text.vocabularyCount, weights: weights(body.count), gapBonus: bonus, price: price,
      minimum: max(1, options.minSentences / unit),
      maximum: unit == 1 ? Self.mostUnits : Self.longestSegment)
  }

  /// How much each stem counts: in conversations and in short texts, where few words come again, all count alike. Measured on
  /// meetings and chats.
  private func weights(_ sentenceCount: Int) -> [Double] {
    gaps.isDialogue || Double(sentenceCount) <= Self.lengthOfPrice
      ? [Double](repeating: 1, count: text.vocabularyCount) : text.weights
  }
}
