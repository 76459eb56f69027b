/// How frequent words are in a language at large, on the Zipf scale: log10 of the occurrences per billion words.
///
/// The table holds a 32-bit hash a word, not the word: of a million unknown words some ten are taken for a known one.
struct WordFrequencies: Sendable {
  /// The frequency given to a word that is not in the table: half a step of ten below the rarest one that is.
  let unknown: Double
  /// Open addressing with linear probing: the upper half of each word's hash, 0 where the slot is free.
  private var fingerprints: [UInt32] = []
  /// The frequency in quarters, by slot.
  private var quarters: [UInt8] = []

  /// Makes the table from words separated by white space, by their frequency, a multiple of 0.25.
  init(_ buckets: [(zipf: Double, words: String)]) {
    unknown = max(0, (buckets.map(\.zipf).min() ?? 0.5) - 0.5)
    let bytes = buckets.map { Array($0.words.utf8) }
    let count = bytes.reduce(0) { total, words in words.reduce(total) { $0 + ($1 <= 0x20 ? 1 : 0) } }
    var capacity = 4
    while capacity < count * 2 { capacity *= 2 }
    fingerprints = [UInt32](repeating: 0, count: capacity)
    quarters = [UInt8](repeating: 0, count: capacity)
    for (bucket, words) in zip(buckets, bytes) {
      let quarter = UInt8(clamping: Int(bucket.zipf * 4))
      var start = 0
      for position in 0...words.count where position == words.count || words[position] <= 0x20 {
        if start < position { insert(words, start..<position, quarter) }
        start = position + 1
      }
    }
  }

  /// The Zipf frequency of the word in the range of the bytes, or `unknown`.
  func zipf(_ bytes: [UInt8], _ range: Range<Int>) -> Double {
    zipf(hash: FoldedTable.hash(bytes, range.clamped(to: 0..<bytes.count)))
  }

  /// The Zipf frequency of the word that has a hash in the word tables, or `unknown`.
  func zipf(hash: Int) -> Double {
    let (fingerprint, home) = key(hash)
    var slot = home
    while fingerprints[slot] != 0 {
      if fingerprints[slot] == fingerprint { return Double(quarters[slot]) / 4 }
      slot = (slot + 1) & (fingerprints.count - 1)
    }
    return unknown
  }

  /// The Zipf frequency of the word, or `unknown`.
  func zipf(_ word: String) -> Double {
    let bytes = Array(word.utf8)
    return zipf(bytes, 0..<bytes.count)
  }

  private mutating func insert(_ bytes: [UInt8], _ range: Range<Int>, _ quarter: UInt8) {
    let (fingerprint, home) = key(FoldedTable.hash(bytes, range))
    var slot = home
    while fingerprints[slot] != 0 {
      // Two spellings that fold alike, or two words of one hash: the more frequent one came first and stays.
      if fingerprints[slot] == fingerprint { return }
      slot = (slot + 1) & (fingerprints.count - 1)
    }
    fingerprints[slot] = fingerprint
    quarters[slot] = quarter
  }

  private func key(_ hash: Int) -> (fingerprint: UInt32, slot: Int) {
    let bits = UInt64(bitPattern: Int64(hash))
    return (UInt32(truncatingIfNeeded: bits >> 32) | 1, Int(bits & UInt64(fingerprints.count - 1)))
  }
}

extension WordFrequencies {
  /// The frequencies in a language, by its BCP 47 tag, or nil where there is no table.
  static func forLanguage(_ tag: String) -> WordFrequencies? {
    byLanguage[LanguageTag.primary(tag)]?()
  }

  private static let byLanguage: [String: @Sendable () -> WordFrequencies] = [
    "ar": { arabic }, "de": { german }, "en": { english }, "es": { spanish }, "fr": { french }, "ja": { japanese },
    "ko": { korean }, "pt": { portuguese }, "ru": { russian }, "zh": { chinese },
  ]
}
