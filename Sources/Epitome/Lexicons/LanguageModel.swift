/// Tells the language of a text by its script and, where several languages share one, by its words.
///
/// Languages: those of `LanguageWeights`, and one for each script that stands for a single language.
enum LanguageModel {
  /// A language with how likely it is that of a text.
  typealias Score = (language: String, logProbability: Double)

  /// The language of a text that shows none.
  static let undetermined = "und"

  /// Below this probability `identify` answers `undetermined`.
  static let leastConfidence = 0.5

  /// The weights of one word prove less than their sum says, because its n-grams overlap: scores are divided by this.
  private static let temperature = 1.5

  /// What is added to the scores of languages that are met less often than those that they are like.
  static let priors: [String: Double] = [
    "ca": -1, "is": -1, "ja": -1, "lt": -1, "lv": -1, "mk": -1, "sl": -1, "sr": -1, "ur": -1,
  ]

  /// The languages that the letters of the range may be in, the likeliest first, with the natural logarithms of their
  /// probabilities; empty where there are no letters.
  ///
  /// In mixed text a language gets no more than the share of the letters that are in its script. The logarithms of
  /// several lines may be added up. With a `hint`, a text of Han characters only is in that language (`ja` or `zh`).
  static func scores(_ bytes: [UInt8], _ range: Range<Int>, hint: String? = nil) -> [Score] {
    let (evidence, total) = evidence(bytes, range)
    return total > 0 ? scores(evidence, total, hint) : []
  }

  private static func scores(_ evidence: LanguageEvidence, _ total: Double, _ hint: String?) -> [Score] {
    var found: [Score] = []
    for writingSystem in WritingSystem.allCases {
      let share = evidence.weight(of: writingSystem.rawValue) / total
      guard share > 0 else { continue }
      switch writingSystem {
      case .latin: found += posterior(latin, evidence.latin, share)
      case .cyrillic: found += posterior(cyrillic, evidence.cyrillic, share)
      case .arabic: found += posterior(arabic, evidence.arabic, share)
      case .han: found += hanScores(evidence, share, hint)
      default: found.append((writingSystem.language ?? undetermined, naturalLogarithm(share)))
      }
    }
    return merged(found).sorted {
      $0.logProbability != $1.logProbability ? $0.logProbability > $1.logProbability : $0.language < $1.language
    }
  }

  /// The likeliest language of the range and its probability, or `undetermined` where the letters say too little:
  /// numbers, names, a word that is the same in many languages.
  static func identify(
    _ bytes: [UInt8], _ range: Range<Int>, hint: String? = nil
  ) -> (language: String, confidence: Double) {
    let (evidence, total) = evidence(bytes, range)
    guard total > 0, let best = likeliest(evidence, total, hint) else { return (undetermined, 0) }
    let confidence = exponential(best.logProbability)
    return confidence < leastConfidence ? (undetermined, confidence) : (best.language, confidence)
  }

  /// The likeliest language of the range, or of as much of it as leaves no doubt, with the natural logarithm of its probability;
  /// nil where there are no letters.
  static func likeliest(_ bytes: [UInt8], _ range: Range<Int>, hint: String? = nil) -> Score? {
    let range = range.clamped(to: 0..<bytes.count)
    var evidence = LanguageEvidence()
    LanguageMemory.borrow { memory in
      var start = range.lowerBound
      repeat {
        let least = min(range.upperBound, start + stretch)
        let end = bytes[least..<range.upperBound].firstIndex(of: 0x20) ?? range.upperBound
        evidence.read(bytes, start..<end, &memory)
        start = end
      } while start < range.upperBound && !isPlain(evidence)
    }
    let total = total(evidence)
    return total > 0 ? likeliest(evidence, total, hint) : nil
  }

  /// Bytes after which it is asked whether the language is plain.
  private static let stretch = 40
  /// The likeliest language leads by so much, in hundredths, where all others together have less than one in 10,000.
  private static let plainLead = 2100

  /// Whether the Latin letters leave no doubt of their language.
  private static func isPlain(_ evidence: LanguageEvidence) -> Bool {
    var (first, second) = (Int.min, Int.min)
    for language in latin.languages.indices {
      let sum = evidence.latin.sum(language)
      if sum > first { (first, second) = (sum, first) } else if sum > second { second = sum }
    }
    return first > 0 && first - second >= plainLead
  }

  /// What a range shows of its language, and the weight of all its letters.
  private static func evidence(_ bytes: [UInt8], _ range: Range<Int>) -> (LanguageEvidence, Double) {
    var evidence = LanguageEvidence()
    LanguageMemory.borrow { evidence.read(bytes, range.clamped(to: 0..<bytes.count), &$0) }
    return (evidence, total(evidence))
  }

  /// The weight of all letters.
  private static func total(_ evidence: LanguageEvidence) -> Double {
    evidence.letters.indices.reduce(0) { $0 + (evidence.letters[$1] > 0 ? evidence.weight(of: $1) : 0) }
  }

  private static func likeliest(_ evidence: LanguageEvidence, _ total: Double, _ hint: String?) -> Score? {
    likeliestOfAlphabet(evidence, total) ?? scores(evidence, total, hint).first
  }

  /// The likeliest language of letters of one alphabet alone, as most text is; nil where there are others.
  private static func likeliestOfAlphabet(_ evidence: LanguageEvidence, _ total: Double) -> Score? {
    func isAlone(_ writingSystem: WritingSystem) -> Bool { evidence.weight(of: writingSystem.rawValue) == total }
    if isAlone(.latin) { return likeliest(latin, evidence.latin) }
    if isAlone(.cyrillic) { return likeliest(cyrillic, evidence.cyrillic) }
    return isAlone(.arabic) ? likeliest(arabic, evidence.arabic) : nil
  }

  private static func likeliest(_ weights: LanguageWeights, _ sums: LanguageSums) -> Score {
    var best = 0
    var highest = -Double.infinity
    // The first of several that are alike, as their names are in order.
    for language in weights.languages.indices {
      let logit = logit(weights, sums, language)
      if logit > highest { (best, highest) = (language, logit) }
    }
    var sum = 0.0
    for language in weights.languages.indices {
      let difference = logit(weights, sums, language) - highest
      // What is added for a language less likely by so much does not change the sum.
      if difference > -37 { sum += exponential(difference) }
    }
    return (weights.languages[best], -naturalLogarithm(sum))
  }

  private static func logit(_ weights: LanguageWeights, _ sums: LanguageSums, _ language: Int) -> Double {
    weights.priors[language] + Double(sums.sum(language)) / (100 * temperature)
  }

  /// The probabilities of the languages of a model after the sums of their weights, each times the share.
  private static func posterior(_ weights: LanguageWeights, _ sums: LanguageSums, _ share: Double) -> [Score] {
    let logits = weights.priors.indices.map { logit(weights, sums, $0) }
    let highest = logits.max() ?? 0
    let norm = highest + naturalLogarithm(logits.reduce(0) { $0 + exponential($1 - highest) }) - naturalLogarithm(share)
    return zip(weights.languages, logits).map { ($0, $1 - norm) }
  }

  /// Han characters beside kana are Japanese, unless the kana are a mere sprinkle; by themselves the model decides.
  private static func hanScores(_ evidence: LanguageEvidence, _ share: Double, _ hint: String?) -> [Score] {
    let kana = evidence.letters[WritingSystem.kana.rawValue]
    let han = evidence.letters[WritingSystem.han.rawValue]
    if kana * 12 >= han { return [("ja", naturalLogarithm(share))] }
    if let hint, Self.han.languages.contains(hint) { return [(hint, naturalLogarithm(share))] }
    return posterior(Self.han, evidence.han, share)
  }

  /// One entry a language, in the order in which they came.
  private static func merged(_ scores: [Score]) -> [Score] {
    var result: [Score] = []
    for score in scores {
      if let index = result.firstIndex(where: { $0.language == score.language }) {
        let (low, high) = (
          min(result[index].logProbability, score.logProbability),
          max(result[index].logProbability, score.logProbability)
        )
        result[index].logProbability = high + naturalLogarithm(1 + exponential(low - high))
      } else {
        result.append(score)
      }
    }
    return result
  }
}
