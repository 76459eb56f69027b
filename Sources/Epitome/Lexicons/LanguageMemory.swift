import Synchronization

/// What words of a model said of their language when they were last met, so that a word that comes again costs one look.
///
/// A table of bounded size in which a word takes the place of another, so that text of any length costs the same memory. It
/// holds whole sums, hence a word found here adds what it would add without.
struct LanguageMemory: Sendable {
  private var keys = [SIMD2<UInt64>](repeating: .zero, count: leastSize)
  private var weights = [WordWeights](repeating: WordWeights(), count: leastSize)
  private var shift = UInt64(64 - leastSize.trailingZeroBitCount)
  /// Words that were put in since the table grew.
  private var added = 0

  private static let leastSize = 512
  private static let greatestSize = 32768

  /// The weights of a word, from `make` where it is not remembered.
  mutating func weights(of key: LanguageKey, _ make: () -> WordWeights) -> WordWeights {
    let slot = slot(of: key.scalars)
    if keys[slot] == key.scalars { return weights[slot] }
    let made = make()
    keys[slot] = key.scalars
    weights[slot] = made
    added += 1
    if added * 2 > keys.count, keys.count < Self.greatestSize { grow() }
    return made
  }

  @inline(__always)
  private func slot(of scalars: SIMD2<UInt64>) -> Int {
    Int((scalars.x &* 0x9E37_79B9_7F4A_7C15 ^ scalars.y &* 0xC2B2_AE3D_27D4_EB4F) >> shift)
  }

  private mutating func grow() {
    let (oldKeys, oldWeights) = (keys, weights)
    keys = Array(repeating: .zero, count: oldKeys.count * 4)
    weights = Array(repeating: WordWeights(), count: oldKeys.count * 4)
    shift -= 2
    added = 0
    for old in oldKeys.indices where oldKeys[old] != .zero {
      let slot = slot(of: oldKeys[old])
      (keys[slot], weights[slot]) = (oldKeys[old], oldWeights[old])
      added += 1
    }
  }

  /// Memories that nobody uses at the moment: one for each task that ever identified a language at the same time as others.
  private static let idle = Mutex<[LanguageMemory]>([])

  /// Lends a memory to `body`.
  static func borrow<Result>(_ body: (inout LanguageMemory) -> Result) -> Result {
    var memory = idle.withLock { $0.popLast() } ?? LanguageMemory()
    let result = body(&memory)
    idle.withLock { $0.append(memory) }
    return result
  }
}

/// A short word of one alphabet as a number that no other word has.
struct LanguageKey {
  /// Seven scalars of nine bits in each half, and in the highest bits the alphabet.
  fileprivate(set) var scalars = SIMD2<UInt64>.zero
  private var count = 0

  /// Most scalars of a word that has a key.
  static let longest = 14

  /// The key of a word of Latin letters, one by one.
  init() {}

  /// The key of folded scalars; nil where there are too many of them, or one is too rare.
  init?(_ word: ArraySlice<UInt32>, _ script: WritingSystem) {
    guard word.count <= Self.longest else { return nil }
    let base: UInt32
    switch script {
    case .latin: base = 0
    case .cyrillic: base = 0x400
    case .arabic: base = 0x600
    default: return nil
    }
    for scalar in word {
      let code = scalar == 0x27 ? 1 : scalar &- base
      guard code > 0, code < 0x200 else { return nil }
      append(UInt64(code))
    }
    if script == .cyrillic { scalars.x |= 1 << 63 }
    if script == .arabic { scalars.y |= 1 << 63 }
  }

  /// Adds the code of a scalar.
  @inline(__always)
  mutating func append(_ code: UInt64) {
    if count < 7 { scalars.x = scalars.x << 9 | code } else { scalars.y = scalars.y << 9 | code }
    count &+= 1
  }
}

/// What one word says for each language of a model, in hundredths, by the number of the language.
struct WordWeights: Sendable {
  private(set) var low = SIMD16<Int32>.zero
  private(set) var high = SIMD16<Int32>.zero

  /// Most languages that a model can have.
  static let count = 32

  init() {}

  /// The sums of single languages.
  init(_ sums: [Int32]) {
    for language in 0..<min(16, sums.count) { low[language] = sums[language] }
    for language in 16..<max(16, min(Self.count, sums.count)) { high[language - 16] = sums[language] }
  }
}

/// What the words of a text say for each language of a model, in hundredths.
struct LanguageSums: Sendable {
  private var low = SIMD16<Int32>.zero
  private var high = SIMD16<Int32>.zero
  private var pending = 0
  private var totals: [Int] = []

  /// Words whose sums 32 bits hold, as long as the longest word may be.
  private static let most = 8192

  /// Adds what a word says.
  @inline(__always)
  mutating func add(_ word: WordWeights) {
    low &+= word.low
    high &+= word.high
    pending += 1
    if pending == Self.most { settle() }
  }

  /// The sum of a language, by its number.
  func sum(_ language: Int) -> Int {
    Int(language < 16 ? low[language] : high[language - 16]) + (totals.isEmpty ? 0 : totals[language])
  }

  private mutating func settle() {
    totals = (0..<WordWeights.count).map(sum)
    (low, high, pending) = (.zero, .zero, 0)
  }
}
