/// A set of words and phrases that is looked up by bytes, without making a `String`.
///
/// Written as one string literal: white space separates the entries, and `_` stands for the space inside a phrase.
/// Lookups fold as `FoldedScalars` does, so the text need be neither lower-cased nor normalised.
struct WordSet: Sendable, ExpressibleByStringLiteral {
  private var storage: [UInt8] = []
  private var ends: [Int] = []
  /// Open addressing with linear probing: the number of an entry plus one, or 0 where the slot is free.
  private var slots: [UInt32] = []
  /// The scalars in the longest entry, by the low byte of its first scalar.
  private var reach = [UInt8](repeating: 0, count: 256)

  init(stringLiteral text: String) {
    var word: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20:
        append(word)
        word.removeAll(keepingCapacity: true)
      case 0x5F: word.append(0x20)
      default: word.append(byte)
      }
    }
    append(word)
    rebuild()
  }

  /// How many entries there are.
  var count: Int { ends.count }

  /// The entries in the order in which they were written.
  var words: [String] {
    ends.indices.map { String(decoding: storage[entry($0)], as: UTF8.self) }
  }

  /// The entries of both sets, those of this one first.
  func union(_ other: WordSet) -> WordSet {
    var result = self
    for index in other.ends.indices {
      let range = other.entry(index)
      if !contains(other.storage, range) { result.append(Array(other.storage[range])) }
    }
    result.rebuild()
    return result
  }

  /// Whether the bytes of `range` are an entry, whole.
  func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<bytes.count)
    return !range.isEmpty && find(bytes, range, hash(bytes, range))
  }

  /// Whether the word or phrase is an entry.
  func contains(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return contains(bytes, 0..<bytes.count)
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
    for count in 1...max(longest, 1) where longest > 0 {
      hash = WordHash.add(scalar, to: hash)
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

  private mutating func append(_ word: [UInt8]) {
    guard !word.isEmpty else { return }
    storage += word
    ends.append(storage.count)
  }

  private mutating func rebuild() {
    var capacity = 4
    while capacity < ends.count * 2 { capacity *= 2 }
    slots = [UInt32](repeating: 0, count: capacity)
    for index in ends.indices {
      let range = entry(index)
      var position = range.lowerBound
      let first = Int(FoldedScalars.next(storage, &position, range.upperBound) & 0xFF)
      reach[first] = max(reach[first], UInt8(clamping: range.count))
      var slot = hash(storage, range) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }

  private func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash = WordHash.start
    var position = range.lowerBound
    while position < range.upperBound {
      hash = WordHash.add(FoldedScalars.next(bytes, &position, range.upperBound), to: hash)
    }
    return hash
  }

  private func find(_ bytes: [UInt8], _ range: Range<Int>, _ hash: Int) -> Bool {
    let mask = slots.count - 1
    var slot = hash & mask
    while slots[slot] != 0 {
      if isEqual(bytes, range, entry(Int(slots[slot]) - 1)) { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private func isEqual(_ bytes: [UInt8], _ range: Range<Int>, _ entry: Range<Int>) -> Bool {
    var (left, right) = (range.lowerBound, entry.lowerBound)
    while left < range.upperBound || right < entry.upperBound {
      let scalar = FoldedScalars.next(bytes, &left, range.upperBound)
      guard scalar == FoldedScalars.next(storage, &right, entry.upperBound) else { return false }
    }
    return true
  }
}
