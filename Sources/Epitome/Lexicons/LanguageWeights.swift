/// The model of the languages that share a script: multinomial logistic regression over character n-grams and words.
///
/// A feature is kept as a hash; of the hashes that stand for nothing one in some 2,000 is taken for a feature.
struct LanguageWeights: Sendable {
  /// The languages of the model, in the order of the sums.
  let languages: [String]
  private let longestNGram: Int
  private let marksBorders: Bool
  private let keyShift: UInt32
  /// The hash of each feature, ascending, in the upper half, and where its weights begin among `entries` in the lower one; one
  /// more than there are features.
  private let features: [UInt64]
  /// Where the features start whose hashes begin with each value of the top bits.
  private let bucketStarts: [UInt32]
  private let bucketShift: UInt32
  /// Number of the language in the upper byte, number of the level in the lower one.
  private let entries: [UInt16]
  /// What each level is worth, in hundredths; those of the other sign follow.
  private let levels: [Int32]
  /// What is added to the score of each language, whatever the text.
  let priors: [Double]

  /// What stands before and after each word.
  static let border: UInt32 = 0x5F

  private static let nGramSeed: UInt32 = 0x811C_9DC5
  private static let wordSeed: UInt32 = 0x2B7E_1516
  private static let bucketBits = 16

  /// Unpacks a model as `Scripts/build-language-model.py` packs it: the features in the order of their keys, each as
  /// the Rice-coded difference from the key before and its weights in ten bits each (last one, language, sign, level).
  init(
    languages: String, keyBits: Int, riceParameter: Int, featureCount: Int, levels: [Float], longestNGram: Int,
    marksBorders: Bool, weights: String
  ) {
    self.languages = languages.split(separator: " ").map(String.init)
    self.longestNGram = longestNGram
    self.marksBorders = marksBorders
    let hundredths = levels.map { Int32(($0 * 100).rounded()) }
    self.levels = hundredths + hundredths.map { -$0 }
    priors = self.languages.map { LanguageModel.priors[$0] ?? 0 }
    keyShift = UInt32(32 - keyBits)
    bucketShift = UInt32(keyBits - Self.bucketBits)
    var features: [UInt64] = []
    var entries: [UInt16] = []
    var bucketStarts = [UInt32](repeating: 0, count: 1 << Self.bucketBits + 1)
    features.reserveCapacity(featureCount + 1)
    entries.reserveCapacity(featureCount * 4)
    var bits = Base64Bits(weights)
    var key: UInt32 = 0
    for _ in 0..<featureCount {
      key += bits.nextRice(riceParameter)
      features.append(UInt64(key) << 32 | UInt64(entries.count))
      bucketStarts[Int(key >> bucketShift) + 1] += 1
      var isLast = false
      while !isLast {
        let entry = bits.next(10)
        isLast = entry & 0x200 != 0
        entries.append(UInt16(truncatingIfNeeded: (entry >> 4 & 0x1F) << 8 | entry & 0xF))
      }
    }
    features.append(UInt64(UInt32.max) << 32 | UInt64(entries.count))
    for bucket in 1..<bucketStarts.count { bucketStarts[bucket] += bucketStarts[bucket - 1] }
    (self.features, self.entries, self.bucketStarts) = (features, entries, bucketStarts)
  }

  /// The weights of a word, which is given as folded scalars between two borders.
  func weights(of word: [UInt32]) -> WordWeights {
    var sums = [Int32](repeating: 0, count: WordWeights.count)
    add(word, to: &sums)
    return WordWeights(sums)
  }

  private func add(_ word: [UInt32], to sums: inout [Int32]) {
    let letters = 1..<max(1, word.count - 1)
    if marksBorders, letters.count > longestNGram - 2 {
      var hash = Self.wordSeed
      for index in letters { hash = Self.step(hash, word[index]) }
      add(hash: hash, to: &sums)
    }
    let text = marksBorders ? 0..<word.count : letters
    for start in text {
      var hash = Self.nGramSeed
      for end in start..<min(start + longestNGram, text.upperBound) {
        hash = Self.step(hash, word[end])
        if end > start || !marksBorders || letters.contains(start) { add(hash: hash, to: &sums) }
      }
    }
  }

  private func add(hash: UInt32, to sums: inout [Int32]) {
    let key = hash >> keyShift
    let bucket = Int(key >> bucketShift)
    let end = Int(bucketStarts[bucket + 1])
    var index = Int(bucketStarts[bucket])
    while index < end, features[index] >> 32 < UInt64(key) { index += 1 }
    guard index < end, features[index] >> 32 == UInt64(key) else { return }
    for place in Int(features[index] & 0xFFFF_FFFF)..<Int(features[index + 1] & 0xFFFF_FFFF) {
      let entry = entries[place]
      sums[Int(entry >> 8)] += levels[Int(entry & 0xFF)]
    }
  }

  @inline(__always)
  private static func step(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
    let mixed = (hash ^ scalar) &* 0x9E37_79B1
    return mixed ^ (mixed >> 15)
  }
}
