/// Splits a part of a document, where it is long or has no heading, at its changes of topic.
struct PartSplitter {
  let options: SplitSections.Options
  let text: CohesionText
  /// What speaks for a boundary before each sentence, in nats.
  let gaps: TopicGaps

  /// What a segment costs in a text of ``lengthOfPrice`` sentences, in nats. In longer ones there are more places for a boundary,
  /// each of which is less likely; shorter ones have mostly one topic. Measured on joined news, papers and podcasts and on
  /// guides.
  private static let price = 2.0
  private static let lengthOfPrice = 30.0
  private static let decline = -1.3
  private static let likelyLength = 12.0
  /// The same in chats, which change their topic every few lines, and in speeches, and how that grows.
  private static let chatPrice = 1.57
  private static let chatGrowth = 0.8
  /// What it comes to at most in talk with speakers, for a turn of ``TopicGaps/independentWords``, and the number of places at which it
  /// is half of that. Measured on meetings and committees of the training part of QMSum.
  private static let talkPrice = 16.0
  private static let halfTalk = 120.0
  /// Beyond so many sentences, several make one unit, so that the cost stays linear.
  private static let mostUnits = 800
  private static let longestSegment = 400
  /// How many such units a boundary may move when its sentence is looked for.
  private static let refinement = 4

  /// The sections of a part. A heading keeps a part that is not long in one, but not where it is the title of all that is said.
  func split(_ part: SectionPart, isTitled: Bool) -> [SectionPart] {
    let body = part.sentences.lowerBound + part.headingCount..<part.sentences.upperBound
    guard part.headingCount == 0 || isTitled || body.count > options.headedLength else { return [part] }
    var starts = [part.sentences.lowerBound]
    for start in boundaries(body) {
      let opening = gaps.opening(of: start)
      starts.append(opening - starts[starts.count - 1] >= options.minSentences ? opening : start)
    }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : part.sentences.upperBound
      return SectionPart(sentences: starts[index]..<end, headingCount: index == 0 ? part.headingCount : 0)
    }
  }

  /// The sentences of a run that open a segment, the first left out.
  private func boundaries(_ body: Range<Int>) -> [Int] {
    let size = (body.count + Self.mostUnits - 1) / Self.mostUnits
    guard body.count >= 2 * options.minSentences else { return [] }
    guard options.targetSections > 0 else {
      return boundaries(body, unit: size, price: standardPrice(gaps.places(in: body)))
    }
    return boundaries(body, unit: size, aimingAt: options.targetSections - 1)
  }

  /// What a segment costs where there are so many places for a boundary.
  private func standardPrice(_ places: Int) -> Double {
    let length = Double(places)
    func power(_ exponent: Double) -> Double { exponential(naturalLogarithm(length / Self.lengthOfPrice) * exponent) }
    switch gaps.form {
    case .prose: return max(Self.price * power(Self.decline), naturalLogarithm(length / Self.likelyLength))
    case .chat: return Self.chatPrice * power(Self.chatGrowth)
    case .talk: return Self.talkPrice * length / (length + Self.halfTalk) * gaps.weight.squareRoot()
    }
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
      vocabularyCount: text.vocabularyCount, weights: text.weights, gapBonus: bonus, price: price,
      minimum: max(1, options.minSentences / unit),
      maximum: unit == 1 ? Self.mostUnits : Self.longestSegment)
  }
}
