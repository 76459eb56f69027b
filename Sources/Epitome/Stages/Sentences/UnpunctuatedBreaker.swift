import EpitomeCore

/// Cuts a long stretch without punctuation into readable sentences: by a model where the language has one, else by rules.
///
/// By rules, every gap between words gets a weight from what stands on both sides (openers of sentences, words that cannot
/// end one), from pauses and speakers where there are cues; pieces get one from their length and their verbs. The best cut
/// of the stretch is found by dynamic programming over gaps, linear in its length.
struct UnpunctuatedBreaker {
  /// A place where the stretch may be cut.
  private struct Gap {
    /// Where the next piece begins.
    var offset: Int
    /// What speaks for a cut here.
    var weight: Double
    /// Characters before it.
    var length: Int
    /// Finite verbs before it.
    var verbs: Int
  }

  /// Words that tie a clause to what stands before, in languages that often write them without a comma in speech.
  private static let continuers: WordSet = """
    that which who whom whose than of to into dass welche welcher welches ob als qui que dont où de à ni el que cuyo \
    donde di che cui del della который которая которое которые что чтобы
    """

  private static let longestPiece = 60
  private static let openerWeight = 1.4
  private static let starterWeight = 0.9
  private static let pronounWeight = 0.8
  private static let cueWeight = 1.0
  private static let boundWeight = -2.5
  private static let nominalWeight = -1.0
  private static let commaWeight = 1.5

  let bytes: [UInt8]
  let language: String
  let lexicon: Lexicon
  let starters: WordSet
  /// The words of the text, found when first asked for.
  let words: @Sendable () -> WordTable
  let timeline: Timeline

  /// The places where further sentences begin in a range.
  func cuts(in range: Range<Int>) -> [Int] {
    let isUnspaced = isMostlyUnspaced(range)
    if let model = BreakModel.forLanguage(language), model.isSpaced != isUnspaced {
      return LearnedBreaker(bytes: bytes, model: model, timeline: timeline).cuts(in: range)
    }
    let gaps = isUnspaced ? unspacedGaps(range) : spacedGaps(range)
    guard gaps.count > 2 else { return [] }
    let countsVerbs = !isUnspaced && lexicon.commonVerbs.count > 0
    let target = isUnspaced ? 32.0 : isSoutheastAsian(range) ? 55.0 : 68.0
    var best = [Double](repeating: -.infinity, count: gaps.count)
    var previous = [Int](repeating: 0, count: gaps.count)
    best[0] = 0
    for end in 1..<gaps.count {
      for start in max(0, end - Self.longestPiece)..<end {
        let length = Double(max(1, gaps[end].length - gaps[start].length))
        let distance = naturalLogarithm(length / target)
        let verbs = gaps[end].verbs - gaps[start].verbs
        let score =
          best[start] + gaps[end].weight - distance * distance * 1.6
          - (verbs == 0 && countsVerbs ? 1 : 0)
        if score > best[end] {
          best[end] = score
          previous[end] = start
        }
      }
    }
    var found: [Int] = []
    var index = previous[gaps.count - 1]
    while index > 0 {
      found.append(gaps[index].offset)
      index = previous[index]
    }
    return found.reversed()
  }

  private func isMostlyUnspaced(_ range: Range<Int>) -> Bool {
    var (unspaced, all, position) = (0, 0, range.lowerBound)
    while position < range.upperBound, all < 400 {
      let (scalar, length) = bytes.scalar(at: position)
      if scalar >= 0x2E80, WordBorders.isUnspaced(scalar) { unspaced += 1 }
      all += 1
      position += length
    }
    return unspaced * 2 > all
  }

  private func isSoutheastAsian(_ range: Range<Int>) -> Bool {
    bytes[range.prefix(300)].contains { $0 == 0xE0 }
  }

  // MARK: - Scripts with spaces

  private func spacedGaps(_ range: Range<Int>) -> [Gap] {
    var gaps = [Gap(offset: range.lowerBound, weight: 0, length: 0, verbs: 0)]
    var cues = CueEvidence(bytes, timeline, from: range.lowerBound)
    var (position, length, verbs) = (range.lowerBound, 0, 0)
    var before: Range<Int>?
    while position < range.upperBound {
      var end = position
      while end < range.upperBound, bytes[end] > 0x20 {
        if bytes[end] & 0xC0 != 0x80 { length += 1 }
        end += 1
      }
      let word = position..<end
      if let before {
        let weight = weight(before, word) + cues.weight(before: position)
        gaps.append(Gap(offset: position, weight: weight, length: length - word.count, verbs: verbs))
      }
      if lexicon.commonVerbs.contains(bytes, word) { verbs += 1 }
      before = word.isEmpty ? before : word
      length += 1
      position = end
      while position < range.upperBound, bytes[position] <= 0x20 { position += 1 }
    }
    gaps.append(Gap(offset: range.upperBound, weight: 0, length: length, verbs: verbs))
    return gaps
  }

  private func weight(_ before: Range<Int>, _ after: Range<Int>) -> Double {
    var weight = Self.continuers.contains(bytes, after) ? -3.0 : -1.0
    let isFunction = lexicon.functionWords.contains(bytes, after)
    if lexicon.orphanOpeners.contains(bytes, after) { weight += Self.openerWeight }
    if starters.contains(bytes, after) { weight += Self.starterWeight }
    if lexicon.danglingPronouns.contains(bytes, after) { weight += Self.pronounWeight }
    if lexicon.cueWords.matchLength(bytes, at: after.lowerBound, limit: bytes.count) ?? 0 > after.count {
      weight += Self.cueWeight
    }
    if let last = before.last, bytes[last] == 0x2C { weight += Self.commaWeight }
    if lexicon.functionWords.contains(bytes, before) {
      weight += Self.boundWeight
    } else if !isFunction {
      weight += Self.nominalWeight
    }
    return weight
  }

  // MARK: - Chinese and Japanese

  private func unspacedGaps(_ range: Range<Int>) -> [Gap] {
    let words = words()
    var gaps = [Gap(offset: range.lowerBound, weight: 0, length: 0, verbs: 0)]
    var cues = CueEvidence(bytes, timeline, from: range.lowerBound)
    let numbers = words.words(in: TextSpan(range))
    var length = 0
    for word in numbers {
      let place = words.range(word)
      if word > numbers.lowerBound {
        let weight = ideographicWeight(words.range(word - 1), place) + cues.weight(before: place.lowerBound)
        gaps.append(Gap(offset: place.lowerBound, weight: weight, length: length, verbs: 0))
      }
      length += max(1, place.count / 3)
    }
    gaps.append(Gap(offset: range.upperBound, weight: 0, length: length, verbs: 0))
    return gaps
  }

  private func ideographicWeight(_ before: Range<Int>, _ after: Range<Int>) -> Double {
    var weight = -2.0
    if after.lowerBound > before.upperBound { weight += 2.5 }
    if Self.politeEnds.contains(bytes, before) || endsPolitely(before) { weight += 4 }
    if Self.plainEnds.contains(bytes, before) { weight += 1 }
    if Self.boundParticles.contains(bytes, before) { weight -= 3 }
    if Self.boundParticles.contains(bytes, after) || Self.plainEnds.contains(bytes, after) { weight -= 4 }
    if Self.politeEnds.contains(bytes, after) { weight -= 4 }
    if lexicon.orphanOpeners.contains(bytes, after) || starters.contains(bytes, after) { weight += 1.5 }
    return weight
  }

  /// Whether the text up to the end of a word closes with a polite ending, however the dictionary cut it.
  private func endsPolitely(_ word: Range<Int>) -> Bool {
    let end = word.upperBound
    for suffix in Self.politeSuffixes where end >= suffix.count {
      if bytes[end - suffix.count..<end].elementsEqual(suffix) { return true }
    }
    return false
  }

  private static let politeSuffixes = ["です", "ます", "ました", "ません", "でした", "でしょう", "ましょう", "ください"].map { Array($0.utf8) }
  private static let politeEnds: WordSet = "です ます ました ません でした でしょう ましょう ください ね よ よね ですか ますか 吗 呢 吧"
  private static let plainEnds: WordSet = "た だ ない いる ある った なかった である う い る か 了 啊 的"
  private static let boundParticles: WordSet = """
    は が を に の と で も や へ から まで より て して という として について による ので のに けど けれど が、 し ば 在 和 的 是 把 被 对 从 与 跟 不 很
    """
}
