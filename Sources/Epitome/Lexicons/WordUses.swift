/// How often the words of a language are nouns, verbs, adjectives and adverbs, and what the words beside them say of it.
///
/// Found without a tagger, from a dictionary and the neighbours of words in plain text: see Scripts/learn-word-uses.py.
struct WordUses: Sendable {
  /// The classes told apart, in the order of every list here.
  static let classCount = 4

  /// What stands beside a word where it is none of the words that count as themselves.
  enum Neighbour: String, CaseIterable, Sendable {
    case punctuation = "=|"
    case capitalized = "=A"
    case number = "=0"
    case possessive = "='s"
    case hyphen = "=-"
    case noun = "=n"
    case verb = "=v"
    case adjective = "=a"
    case adverb = "=r"
  }

  /// The shares of use as a noun, verb, adjective and adverb, which make 1.
  typealias Shares = SIMD4<Float>

  /// The different shares; there are few, and a table of their numbers stays in the cache.
  private var distinct: [Shares] = []
  private var byWord: HashedTable<UInt8>
  private var byEnding: HashedTable<UInt8>
  private var longestEnding = 0
  private var numbers = HashedTable<Int32>(capacity: 512, placeholder: 0)
  /// How likely each neighbour is before a word of each class, the likeliest class having 1.
  private(set) var before: [Shares] = []
  /// The same for neighbours after a word.
  private(set) var after: [Shares] = []

  /// Makes the tables: words and endings ("*" is every word) by their shares as nouns, verbs and adjectives in eighths;
  /// neighbours with the logarithms for the four classes in tenths.
  init(
    words: [(noun: Int, verb: Int, adjective: Int, words: String)],
    endings: [(noun: Int, verb: Int, adjective: Int, words: String)], before: String, after: String
  ) {
    byWord = HashedTable(capacity: words.reduce(0) { $0 + $1.words.utf8.count / 7 }, placeholder: 0)
    byEnding = HashedTable(capacity: endings.reduce(0) { $0 + $1.words.utf8.count / 4 }, placeholder: 0)
    for bucket in words {
      let shares = number(of: Self.shares(bucket.noun, bucket.verb, bucket.adjective))
      Self.forEachItem(bucket.words) { byWord[Self.hash($0)] = shares }
    }
    for bucket in endings {
      let shares = number(of: Self.shares(bucket.noun, bucket.verb, bucket.adjective))
      Self.forEachItem(bucket.words) { ending in
        let letters = ending.elementsEqual("*".utf8) ? ending.prefix(0) : ending
        byEnding[Self.hash(letters)] = shares
        longestEnding = max(longestEnding, letters.count)
      }
    }
    self.before = readNeighbours(before)
    self.after = readNeighbours(after)
  }

  /// The shares of a word, given in folded form, by its ending where it is not in the table; and its number in ``before`` and
  /// ``after`` where it counts as itself.
  func entry(_ bytes: [UInt8], _ range: Range<Int>) -> (shares: Shares, neighbour: Int32?) {
    let hash = Self.hash(bytes[range])
    return (byWord[hash].map { distinct[Int($0)] } ?? sharesByEnding(bytes, range), numbers[hash])
  }

  /// The shares that the longest known ending of a word has.
  private func sharesByEnding(_ bytes: [UInt8], _ range: Range<Int>) -> Shares {
    var shares = byEnding[WordHash.start]
    var hash = WordHash.start
    for byte in bytes[range].suffix(min(longestEnding, max(0, range.count - 3))).reversed() {
      hash = WordHash.add(UInt32(byte), to: hash)
      if let known = byEnding[hash] { shares = known }
    }
    return shares.map { distinct[Int($0)] } ?? Shares(1, 0, 0, 0)
  }

  /// The number, in ``before`` and ``after``, of a word that counts as itself; nil for the others.
  func neighbour(_ bytes: [UInt8], _ range: Range<Int>) -> Int32? { numbers[Self.hash(bytes[range])] }

  /// The number of what is no word that counts as itself.
  func neighbour(_ neighbour: Neighbour) -> Int32 { numbers[Self.hash(Array(neighbour.rawValue.utf8)[...])] ?? 0 }

  private mutating func readNeighbours(_ list: String) -> [Shares] {
    var table: [Shares] = []
    var item: [Float] = []
    Self.forEachItem(list) { field in
      if item.isEmpty {
        numbers[Self.hash(field)] = Int32(table.count)
        item.append(0)
        return
      }
      item.append(Float(exponential(Double(Int(String(decoding: field, as: UTF8.self)) ?? 0) / 10)))
      if item.count == Self.classCount + 1 {
        table.append(Shares(item[1], item[2], item[3], item[4]))
        item = []
      }
    }
    return table
  }

  /// The number of shares in eighths, of which there are at most 165.
  private mutating func number(of shares: Shares) -> UInt8 {
    let known = distinct.firstIndex(of: shares)
    if known == nil { distinct.append(shares) }
    return UInt8(clamping: known ?? distinct.count - 1)
  }

  private static func shares(_ noun: Int, _ verb: Int, _ adjective: Int) -> Shares {
    Shares(Float(noun), Float(verb), Float(adjective), Float(8 - noun - verb - adjective)) / 8
  }

  /// Calls `body` for each of the words that white space separates, in order.
  private static func forEachItem(_ list: String, _ body: (ArraySlice<UInt8>) -> Void) {
    let bytes = Array(list.utf8)
    var start = 0
    for position in 0...bytes.count where position == bytes.count || bytes[position] <= 0x20 {
      if start < position { body(bytes[start..<position]) }
      start = position + 1
    }
  }

  /// The hash of the bytes from the last to the first, so that one walk hashes every ending.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hash = WordHash.start
    for byte in bytes.reversed() { hash = WordHash.add(UInt32(byte), to: hash) }
    return hash
  }
}

extension WordUses {
  /// The uses in a language, by its BCP 47 tag, or nil where there is no table.
  static func forLanguage(_ tag: String) -> WordUses? { LanguageTag.primary(tag) == "en" ? english : nil }
}
