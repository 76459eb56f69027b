/// The model of the languages that share a script: multinomial logistic regression over character n-grams and words.
///
/// A feature is kept as a hash; of the hashes that stand for nothing one in some 2,000 is taken for a feature.
struct LanguageWeights: Sendable {
  /// The languages of the model, in the order of the sums.
  let languages: [String]
  private let longestNGram: Int
  private let marksBorders: Bool
  private let keyShift: UInt32
  /// The features in the order of their hashes: for each the low bits of its hash and how many weights it has, then the weights,
  /// each with the number of the language above that of the level. What is needed of a feature is mostly in one cache line.
  private let features: [UInt16]
  /// Where the features start whose hashes begin with each value of the top bits.
  private let bucketStarts: [UInt32]
  private let bucketShift: UInt32
  /// What each level is worth, in hundredths; those of the other sign follow.
  private let levels: [Int32]
  /// What is added to the score of each language, whatever the text.
  let priors: [Double]

  /// What stands before and after each word.
  static let border: UInt32 = 0x5F

  private static let nGramSeed: UInt32 = 0x811C_9DC5
  private static let wordSeed: UInt32 = 0x2B7E_1516
  private static let bucketBits = 16
  /// From so many weights on, their number stands by itself.
  private static let many: UInt16 = 15

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
    var features: [UInt16] = []
    var bucketStarts: [UInt32] = [0]
    features.reserveCapacity(featureCount * 5)
    bucketStarts.reserveCapacity(1 << Self.bucketBits + 1)
    var bits = Base64Bits(weights)
    var key: UInt32 = 0
    for _ in 0..<featureCount {
      key += bits.nextRice(riceParameter)
      while bucketStarts.count <= Int(key >> bucketShift) { bucketStarts.append(UInt32(features.count)) }
      let head = features.count
      features.append(0)
      var isLast = false
      while !isLast {
        let entry = bits.next(10)
        isLast = entry & 0x200 != 0
        features.append(UInt16(truncatingIfNeeded: (entry >> 4 & 0x1F) << 8 | entry & 0xF))
      }
      let count = UInt16(features.count - head - 1)
      features[head] = UInt16(key & (1 << bucketShift - 1)) << 4 | min(count, Self.many)
      if count >= Self.many { features.insert(count, at: head + 1) }
    }
    while bucketStarts.count <= 1 << Self.bucketBits { bucketStarts.append(UInt32(features.count)) }
    (self.features, self.bucketStarts) = (features, bucketStarts)
  }

  /// The weights of a word, which is given as folded scalars between two borders.
  func weights(of word: [UInt32]) -> WordWeights {
    let keys = keys(of: word)
    // The table is seldom in the cache: all places are asked for before the first answer is waited for.
    let starts = keys.map { bucketStarts[Int($0 >> bucketShift)] }
    let heads = starts.map { Int($0) < features.count ? features[Int($0)] : 0 }
    var sums = [Int32](repeating: 0, count: WordWeights.count)
    for index in keys.indices { add(keys[index], at: Int(starts[index]), head: heads[index], to: &sums) }
    return WordWeights(sums)
  }

  /// The hashes of the features of a word.
  private func keys(of word: [UInt32]) -> [UInt32] {
    var keys: [UInt32] = []
    keys.reserveCapacity(word.count * longestNGram)
    let letters = 1..<max(1, word.count - 1)
    if marksBorders, letters.count > longestNGram - 2 {
      var hash = Self.wordSeed
      for index in letters { hash = Self.step(hash, word[index]) }
      keys.append(hash >> keyShift)
    }
    let text = marksBorders ? 0..<word.count : letters
    for start in text {
      var hash = Self.nGramSeed
      for end in start..<min(start + longestNGram, text.upperBound) {
        hash = Self.step(hash, word[end])
        if end > start || !marksBorders || letters.contains(start) { keys.append(hash >> keyShift) }
      }
    }
    return keys
  }

  /// Adds the weights of the feature that has a key, if there is one, from where its bucket starts.
  private func add(_ key: UInt32, at start: Int, head: UInt16, to sums: inout [Int32]) {
    let end = Int(bucketStarts[Int(key >> bucketShift) + 1])
    let wanted = UInt16(key & (1 << bucketShift - 1))
    var (index, head) = (start, head)
    while index < end {
      index += 1
      var count = Int(head & 0xF)
      if count == Int(Self.many) {
        count = Int(features[index])
        index += 1
      }
      if head >> 4 == wanted {
        for place in index..<index + count {
          let entry = features[place]
          sums[Int(entry >> 8)] += levels[Int(entry & 0xFF)]
        }
        return
      }
      index += count
      if index < end { head = features[index] }
    }
  }

  @inline(__always)
  private static func step(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
    let mixed = (hash ^ scalar) &* 0x9E37_79B1
    return mixed ^ (mixed >> 15)
  }
}
