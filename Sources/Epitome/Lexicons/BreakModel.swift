/// Tells where text without punctuation breaks into sentences, in one language: logistic regression over hashed n-grams
/// of words, word classes and endings (or of characters, where no spaces are written), and how long sentences are.
///
/// Word classes are learnt from the neighbours of words (Schütze 1995); the length of a sentence counts against the
/// lengths that chance alone would give, as in a hidden semi-Markov model. All scores are integers, `unit` to a natural
/// logarithm, so that results are the same on every machine.
struct BreakModel: Sendable {
  /// What one of the natural logarithm's units counts.
  static let unit = 256

  /// Whether the language puts spaces between words.
  let isSpaced: Bool
  /// The score of a gap of which nothing is known.
  let bias: Int
  /// What is added for each further sentence, so that as many breaks are missed as are made in vain.
  let bonus: Int
  /// The score of a sentence by its tokens; the last one stands for all that are longer.
  let lengthScores: [Int]

  private let weights: HashedValues
  private let levels: [Int]
  private let classes: HashedValues

  /// The class of words that are one for themselves.
  private static let ownClass = 255
  private static let classSeed: UInt32 = 0x63
  private static let wordSeed: UInt32 = 0x811C_9DC5
  private static let digitSeed: UInt32 = 0x0123_4567
  private static let ending: UInt32 = 0x2D

  /// Unpacks a model as `Scripts/build-break-model.py` packs it: word classes, then weights.
  init(
    isSpaced: Bool, bias: Int, bonus: Int, classes: (count: Int, riceParameter: Int),
    weights: (count: Int, riceParameter: Int), levels: [Int], lengthScores: [Int], data: String
  ) {
    self.isSpaced = isSpaced
    self.bias = bias
    self.bonus = bonus
    self.levels = levels
    self.lengthScores = lengthScores
    var bits = Base64Bits(data)
    self.classes = HashedValues(
      &bits, count: classes.count, riceParameter: classes.riceParameter, valueBits: 8, storedBits: 8)
    self.weights = HashedValues(
      &bits, count: weights.count, riceParameter: weights.riceParameter, valueBits: 6, storedBits: 4)
  }

  /// The weight of a feature, 0 where it has none.
  @inline(__always)
  func weight(_ feature: UInt32) -> Int {
    guard let level = weights[feature] else { return 0 }
    return levels[level]
  }

  /// The hash that stands for a word's class: its own for the most frequent words, one for all words of a class, and the
  /// ending's for words that are in none.
  func wordClass(_ word: UInt32, ending: UInt32) -> UInt32 {
    guard let number = classes[word] else { return ending }
    return number == Self.ownClass ? word : Self.step(Self.classSeed, UInt32(number))
  }

  // MARK: - Hashes, the same as in Scripts/build-break-model.py

  /// Carries a hash on by a number.
  @inline(__always)
  static func step(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    let mixed = (hash ^ value) &* 0x9E37_79B1
    return mixed ^ (mixed >> 15)
  }

  /// The hash of folded scalars.
  static func hash(_ scalars: some Sequence<UInt32>) -> UInt32 {
    scalars.reduce(wordSeed, step)
  }

  /// The hash of the last scalars of a word; those of numbers tell only how many digits they have.
  static func ending(_ word: ArraySlice<UInt32>, _ length: Int) -> UInt32 {
    guard let first = word.first else { return wordSeed }
    if first &- 0x30 < 10 { return (0..<min(word.count, 5)).reduce(digitSeed) { hash, _ in step(hash, 0x30) } }
    return word.suffix(length).reduce(step(wordSeed, ending), step)
  }
}

extension BreakModel {
  /// The model of a language, by its BCP 47 tag, or nil where there is none.
  static func forLanguage(_ tag: String) -> BreakModel? {
    byLanguage[LanguageTag.primary(tag)]?()
  }

  /// The languages that have a model.
  static var languages: [String] { byLanguage.keys.sorted() }

  private static let byLanguage: [String: @Sendable () -> BreakModel] = [
    "de": { german }, "en": { english }, "es": { spanish }, "fr": { french }, "it": { italian }, "ja": { japanese },
    "ko": { korean }, "pt": { portuguese }, "ru": { russian }, "zh": { chinese },
  ]
}
