/// A set of words and phrases that is looked up by bytes, without making a `String`.
///
/// Written as one string literal: white space separates the entries, and `_` stands for the space inside a phrase.
/// Lookups fold as `FoldedScalars` does, so the text need be neither lower-cased nor normalised.
final class WordSet: Sendable, ExpressibleByStringLiteral {
  private let table: FoldedTable
  /// The scalars in the longest entry, by the low byte of its first scalar.
  private let reach: [UInt8]
  /// A bit for the hash of each entry's first two scalars, so that most places are passed over after two.
  private let openings: [UInt64]
  /// A bit for the hash of each entry up to its first sign, up to its first space, and up to the scalar after that, and of the
  /// whole where there is no space, so that a match need not go on past a word that opens no phrase, nor past the first letter of
  /// the next.
  private let firstWords: [UInt64]
  /// What goes on after the first words that have a hash: a bit for the hash of each second word, and ``sign``.
  private let followers: [UInt64]

  /// The bit of ``followers(of:)`` for entries that go on with a sign other than a space.
  static let sign: UInt64 = 1 << 63

  convenience init(stringLiteral text: String) {
    var bytes: [UInt8] = []
    var ends: [Int32] = []
    bytes.reserveCapacity(text.utf8.count)
    ends.reserveCapacity(text.utf8.count / 6)
    for byte in text.utf8 {
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20: if bytes.count > Int(ends.last ?? 0) { ends.append(Int32(bytes.count)) }
      case 0x5F: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    if bytes.count > Int(ends.last ?? 0) { ends.append(Int32(bytes.count)) }
    self.init(bytes, ends)
  }

  /// A set of entries that follow each other in `bytes`, each up to its end.
  private init(_ bytes: [UInt8], _ ends: [Int32]) {
    var hashes: [Int] = []
    hashes.reserveCapacity(ends.count)
    var reach = [UInt8](repeating: 0, count: 256)
    var openings = [UInt64](repeating: 0, count: 64)
    var words = 1
    while words < ends.count { words *= 2 }
    var firstWords = [UInt64](repeating: 0, count: words)
    var followers = firstWords
    var start = 0
    for end in ends {
      let entry = start..<Int(end)
      start = entry.upperBound
      var position = entry.lowerBound
      let first = FoldedScalars.next(bytes, &position, entry.upperBound)
      reach[Int(first & 0xFF)] = max(reach[Int(first & 0xFF)], UInt8(clamping: entry.count))
      var hash = WordHash.add(first, to: WordHash.start)
      hash = WordHash.add(FoldedScalars.next(bytes, &position, entry.upperBound), to: hash)
      Self.set(hash, in: &openings)
      while position < entry.upperBound {
        hash = WordHash.add(FoldedScalars.next(bytes, &position, entry.upperBound), to: hash)
      }
      hashes.append(hash)
      guard let border = Self.firstSign(bytes, entry) else {
        Self.set(hash, in: &firstWords)
        continue
      }
      let firstWord = FoldedTable.hash(bytes, entry.lowerBound..<border)
      Self.set(firstWord, in: &firstWords)
      followers[firstWord >> 8 & (words - 1)] |= Self.follower(bytes, border..<entry.upperBound)
      if let space = bytes[border..<entry.upperBound].firstIndex(of: 0x20) {
        Self.set(FoldedTable.hash(bytes, entry.lowerBound..<space), in: &firstWords)
        var second = space + 1
        _ = FoldedScalars.next(bytes, &second, entry.upperBound)
        Self.set(FoldedTable.hash(bytes, entry.lowerBound..<second), in: &firstWords)
      } else {
        Self.set(hash, in: &firstWords)
      }
    }
    table = FoldedTable(bytes, ends, hashes)
    (self.reach, self.openings, self.firstWords, self.followers) = (reach, openings, firstWords, followers)
  }

  /// How many entries there are.
  var count: Int { table.count }

  /// Whether there is none.
  var isEmpty: Bool { table.count == 0 }

  /// The entries in the order in which they were written.
  var words: [String] {
    (0..<table.count).map { String(decoding: table.bytes[table.range(of: $0)], as: UTF8.self) }
  }

  /// Calls `body` for each entry, in the order in which they were written, with bytes and the range that it takes of them.
  func forEachEntry(_ body: ([UInt8], Range<Int>) -> Void) {
    for entry in 0..<table.count { body(table.bytes, table.range(of: entry)) }
  }

  /// The entries of both sets, those of this one first.
  func union(_ other: WordSet) -> WordSet {
    var bytes = table.bytes
    var ends = (0..<table.count).map { Int32(table.range(of: $0).upperBound) }
    other.forEachEntry { word, range in
      guard !contains(word, range) else { return }
      bytes += word[range]
      ends.append(Int32(bytes.count))
    }
    return WordSet(bytes, ends)
  }

  /// Whether the bytes of `range` are an entry, whole.
  func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<bytes.count)
    guard !range.isEmpty else { return false }
    var position = range.lowerBound
    let first = FoldedScalars.next(bytes, &position, range.upperBound)
    guard reach[Int(first & 0xFF)] > 0 else { return false }
    var hash = WordHash.add(first, to: WordHash.start)
    hash = WordHash.add(FoldedScalars.next(bytes, &position, range.upperBound), to: hash)
    guard Self.isSet(hash, in: openings) else { return false }
    let longest = Int(reach[Int(first & 0xFF)])
    var count = 2
    while position < range.upperBound {
      let scalar = FoldedScalars.next(bytes, &position, range.upperBound)
      guard count < longest || scalar == FoldedScalars.none else { return false }
      hash = WordHash.add(scalar, to: hash)
      count += 1
    }
    return table.find(bytes, range, hash) != nil
  }

  /// Whether the word or phrase is an entry.
  func contains(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return contains(bytes, 0..<bytes.count)
  }

  /// Whether an entry may open with the word that the bytes of `range` are: it is one, or the first word of a phrase.
  ///
  /// - Parameter hash: ``FoldedTable/hash(_:_:)`` of the word.
  /// - Returns: true for some words that open nothing, false for none that does.
  func opensEntry(_ hash: Int) -> Bool { Self.isSet(hash, in: firstWords) }

  /// What entries that open with a word go on with: ``follower(_:)`` of each second word, all bits where that is no plain word,
  /// and ``sign`` where a sign other than a space stands after the first.
  ///
  /// - Parameter hash: ``FoldedTable/hash(_:_:)`` of the first word.
  /// - Returns: some bits too many now and then, none too few.
  func followers(of hash: Int) -> UInt64 { followers[hash >> 8 & (followers.count - 1)] }

  /// The bit that stands for a second word of ASCII letters and digits with a hash.
  static func follower(_ hash: Int) -> UInt64 { 1 << UInt64((hash >> 8) % 63) }

  /// The bits for what an entry has from the first sign on.
  private static func follower(_ bytes: [UInt8], _ rest: Range<Int>) -> UInt64 {
    guard bytes[rest.lowerBound] == 0x20 else { return sign }
    let second = bytes[rest].dropFirst().prefix { $0 != 0x20 }
    let isPlain = second.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return isPlain ? follower(FoldedTable.hash(bytes, second.indices)) : .max
  }

  /// The length in bytes of the longest entry that stands at `start` and ends at a word border no later than `limit`.
  ///
  /// A word border is where a letter or digit is not followed by another one, by a mark, or by an apostrophe and a
  /// letter; in scripts without spaces it is everywhere. Whether `start` is a border is for the caller to know.
  func matchLength(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    let limit = min(limit, bytes.count)
    guard start >= 0, start < limit else { return nil }
    var position = start
    let scalar = FoldedScalars.next(bytes, &position, limit)
    let longest = Int(reach[Int(scalar & 0xFF)])
    guard longest > 0 else { return nil }
    return match(bytes, from: start, scalar, before: position, WordHash.start, count: 1, of: longest, nil, limit)
  }

  /// The same where the first word is known to be of ASCII letters and digits alone.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - start: where the word begins.
  ///   - end: where it ends.
  ///   - hash: ``FoldedTable/hash(_:_:)`` of the word.
  ///   - isEntry: whether it is an entry by itself.
  ///   - limit: where the entry has to end.
  /// - Returns: the length, or nil where there is none.
  func matchLength(
    _ bytes: [UInt8], at start: Int, after end: Int, _ hash: Int, isEntry: Bool, limit: Int
  ) -> Int? {
    let best = isEntry ? end - start : nil
    let longest = Int(reach[Int(bytes[start] | 0x20)])
    guard end - start < longest, end < limit else { return best }
    var position = end
    let scalar = FoldedScalars.next(bytes, &position, limit)
    return match(
      bytes, from: start, scalar, before: position, hash, count: end - start + 1, of: longest, best, limit)
  }

  /// Goes on with a match whose scalar number `count` is `scalar`, which ends at `position`.
  @inline(__always)
  private func match(
    _ bytes: [UInt8], from start: Int, _ scalar: UInt32, before position: Int, _ hash: Int, count: Int,
    of longest: Int, _ best: Int?, _ limit: Int
  ) -> Int? {
    var (scalar, position, hash, count, best) = (scalar, position, hash, count, best)
    var isPlain = true
    var isFirstWord = true
    var opensSecondWord = false
    while true {
      let closesFirstWord = isFirstWord && scalar == 0x20
      if closesFirstWord || isPlain && WordBorders.isASCIISign(scalar) {
        guard Self.isSet(hash, in: firstWords) else { break }
        isPlain = false
        if closesFirstWord { isFirstWord = false }
      }
      hash = WordHash.add(scalar, to: hash)
      if opensSecondWord, !Self.isSet(hash, in: firstWords) { break }
      opensSecondWord = closesFirstWord
      if count == 2, !Self.isSet(hash, in: openings) { break }
      if scalar != 0x20, WordBorders.isBorder(bytes, after: scalar, at: position, limit: limit),
        !isPlain || Self.isSet(hash, in: firstWords), table.find(bytes, start..<position, hash) != nil
      {
        best = position - start
      }
      guard count < longest, position < limit else { break }
      scalar = FoldedScalars.next(bytes, &position, limit)
      count += 1
    }
    return best
  }

  /// The entries that stand in the range at word borders, from left to right, the longest at each place.
  func matches(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    let range = range.clamped(to: 0..<bytes.count)
    var found: [Range<Int>] = []
    var position = range.lowerBound
    var atBorder = true
    while position < range.upperBound {
      if atBorder, let length = matchLength(bytes, at: position, limit: range.upperBound) {
        found.append(position..<position + length)
        position += length
        continue
      }
      let scalar = FoldedScalars.decode(bytes, &position, range.upperBound)
      atBorder = WordBorders.isBorder(bytes, after: scalar, at: position, limit: range.upperBound)
    }
    return found
  }

  /// Where the first sign of an entry stands, as it is when folded: an apostrophe, a hyphen, a space.
  private static func firstSign(_ bytes: [UInt8], _ entry: Range<Int>) -> Int? {
    var position = entry.lowerBound
    while position < entry.upperBound {
      let start = position
      let scalar = FoldedScalars.next(bytes, &position, entry.upperBound)
      if scalar != FoldedScalars.none, scalar < 0x80, !WordBorders.isWordScalar(scalar) { return start }
    }
    return nil
  }

  private static func set(_ hash: Int, in bits: inout [UInt64]) {
    let bit = (hash >> 8) & (bits.count * 64 - 1)
    bits[bit / 64] |= 1 << UInt64(bit % 64)
  }

  @inline(__always)
  private static func isSet(_ hash: Int, in bits: [UInt64]) -> Bool {
    let bit = (hash >> 8) & (bits.count * 64 - 1)
    return bits[bit / 64] & 1 << UInt64(bit % 64) != 0
  }
}
