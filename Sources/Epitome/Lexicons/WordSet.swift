/// A set of words and phrases that is looked up by bytes, without making a `String`.
///
/// Written as one string literal: white space separates the entries, and `_` stands for the space inside a phrase.
/// Lookups fold as `FoldedScalars` does, so the text need be neither lower-cased nor normalised.
final class WordSet: Sendable, ExpressibleByStringLiteral {
  private let storage: [UInt8]
  private let ends: [Int]
  /// Open addressing with linear probing: the low half of an entry's hash and its number plus one, or 0 where the slot is free.
  private let slots: [UInt64]
  /// The scalars in the longest entry, by the low byte of its first scalar.
  private let reach: [UInt8]
  /// A bit for the hash of each entry's first two scalars, so that most places are passed over after two.
  private let openings: [UInt64]
  /// A bit for the hash of each entry up to its first sign and up to its first space, so that a match need not go on past a word
  /// that opens no phrase.
  private let firstWords: [UInt64]

  convenience init(stringLiteral text: String) {
    var entries: [[UInt8]] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20:
        if !word.isEmpty { entries.append(word) }
        word.removeAll(keepingCapacity: true)
      case 0x5F: word.append(0x20)
      default: word.append(byte)
      }
    }
    if !word.isEmpty { entries.append(word) }
    self.init(entries)
  }

  private init(_ entries: [[UInt8]]) {
    var capacity = 4
    while capacity < entries.count * 2 { capacity *= 2 }
    var storage: [UInt8] = []
    var ends: [Int] = []
    var slots = [UInt64](repeating: 0, count: capacity)
    var reach = [UInt8](repeating: 0, count: 256)
    var openings = [UInt64](repeating: 0, count: 64)
    var firstWords = [UInt64](repeating: 0, count: max(1, capacity / 8))
    for entry in entries {
      var position = 0
      let first = FoldedScalars.next(entry, &position, entry.count)
      reach[Int(first & 0xFF)] = max(reach[Int(first & 0xFF)], UInt8(clamping: entry.count))
      let second = FoldedScalars.next(entry, &position, entry.count)
      Self.set(WordHash.add(second, to: WordHash.add(first, to: WordHash.start)), in: &openings)
      if let border = entry.firstIndex(where: { !WordBorders.isWordScalar(UInt32($0)) && $0 < 0x80 }) {
        Self.set(Self.hash(entry, 0..<border), in: &firstWords)
        if let space = entry.firstIndex(of: 0x20) { Self.set(Self.hash(entry, 0..<space), in: &firstWords) }
      }
      let hash = Self.hash(entry, 0..<entry.count)
      var slot = hash & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      storage += entry
      ends.append(storage.count)
      slots[slot] = Self.tag(hash) | UInt64(ends.count)
    }
    (self.storage, self.ends, self.slots) = (storage, ends, slots)
    (self.reach, self.openings, self.firstWords) = (reach, openings, firstWords)
  }

  /// How many entries there are.
  var count: Int { ends.count }

  /// The entries in the order in which they were written.
  var words: [String] {
    ends.indices.map { String(decoding: storage[entry($0)], as: UTF8.self) }
  }

  /// The entries of both sets, those of this one first.
  func union(_ other: WordSet) -> WordSet {
    let added = other.ends.indices.map { Array(other.storage[other.entry($0)]) }
    return WordSet(
      ends.indices.map { Array(storage[entry($0)]) } + added.filter { !contains($0, 0..<$0.count) })
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
    while position < range.upperBound {
      hash = WordHash.add(FoldedScalars.next(bytes, &position, range.upperBound), to: hash)
    }
    return find(bytes, range, hash)
  }

  /// Whether the word or phrase is an entry.
  func contains(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return contains(bytes, 0..<bytes.count)
  }

  /// Whether an entry may open with the word that the bytes of `range` are: it is one, or the first word of a phrase.
  func opensEntry(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let hash = Self.hash(bytes, range)
    return Self.isSet(hash, in: firstWords) || find(bytes, range, hash)
  }

  /// The length in bytes of the longest entry that stands at `start` and ends at a word border no later than `limit`.
  ///
  /// A word border is where a letter or digit is not followed by another one, by a mark, or by an apostrophe and a
  /// letter; in scripts without spaces it is everywhere. Whether `start` is a border is for the caller to know.
  func matchLength(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    let limit = min(limit, bytes.count)
    guard start >= 0, start < limit else { return nil }
    var position = start
    var scalar = FoldedScalars.next(bytes, &position, limit)
    let longest = Int(reach[Int(scalar & 0xFF)])
    var hash = WordHash.start
    var best: Int?
    var isFirstWord = true
    for count in 1...max(longest, 1) where longest > 0 {
      if scalar == 0x20, isFirstWord {
        guard Self.isSet(hash, in: firstWords) else { break }
        isFirstWord = false
      }
      hash = WordHash.add(scalar, to: hash)
      if count == 2, !Self.isSet(hash, in: openings) { break }
      if scalar != 0x20, WordBorders.isBorder(bytes, after: scalar, at: position, limit: limit),
        find(bytes, start..<position, hash)
      {
        best = position - start
      }
      guard count < longest, position < limit else { break }
      scalar = FoldedScalars.next(bytes, &position, limit)
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

  private func entry(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash = WordHash.start
    var position = range.lowerBound
    while position < range.upperBound {
      hash = WordHash.add(FoldedScalars.next(bytes, &position, range.upperBound), to: hash)
    }
    return hash
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

  private func find(_ bytes: [UInt8], _ range: Range<Int>, _ hash: Int) -> Bool {
    let mask = slots.count - 1
    let tag = Self.tag(hash)
    var slot = hash & mask
    while slots[slot] != 0 {
      let found = slots[slot]
      if found & Self.tagMask == tag, isEqual(bytes, range, entry(Int(found & ~Self.tagMask) - 1)) { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private static let tagMask: UInt64 = 0xFFFF_FFFF_0000_0000

  private static func tag(_ hash: Int) -> UInt64 { UInt64(truncatingIfNeeded: hash) << 32 }

  private func isEqual(_ bytes: [UInt8], _ range: Range<Int>, _ entry: Range<Int>) -> Bool {
    var (left, right) = (range.lowerBound, entry.lowerBound)
    while left < range.upperBound || right < entry.upperBound {
      let scalar = FoldedScalars.next(bytes, &left, range.upperBound)
      guard scalar == FoldedScalars.next(storage, &right, entry.upperBound) else { return false }
    }
    return true
  }
}
