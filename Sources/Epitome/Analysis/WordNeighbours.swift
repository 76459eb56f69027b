import EpitomeCore
import EpitomeICU

/// What the words of a text are by themselves, and what each says of the words beside it, in the terms of ``WordUses``.
struct WordNeighbours {
  /// What each word of a text has beside it.
  struct Signs {
    /// Number of what stands before.
    var before: [Int32]
    /// Number of what stands after.
    var after: [Int32]
    /// Whether it has a capital letter though no sentence begins there, or looks like a name or an acronym anywhere.
    var isName: [Bool]
  }

  /// The shares of use of each word of the vocabulary.
  private(set) var shares: [WordUses.Shares] = []
  private var asBefore: [Int32] = []
  private var asAfter: [Int32] = []
  private let punctuation: Int32
  private let capitalized: Int32
  private let number: Int32
  private let hyphen: Int32

  init(_ vocabulary: Vocabulary, _ table: WordUses, _ wordClasses: [WordClasses]) {
    let classes = [WordUses.Neighbour.noun, .verb, .adjective, .adverb].map(table.neighbour)
    punctuation = table.neighbour(.punctuation)
    capitalized = table.neighbour(.capitalized)
    number = table.neighbour(.number)
    hyphen = table.neighbour(.hyphen)
    let possessive = table.neighbour(.possessive)
    let bytes = vocabulary.bytes
    shares.reserveCapacity(vocabulary.count)
    asBefore.reserveCapacity(vocabulary.count)
    asAfter.reserveCapacity(vocabulary.count)
    for word in 0..<vocabulary.count {
      let range = vocabulary.range(of: word)
      let stem = Self.withoutPossessive(bytes, range)
      let (known, number) = table.entry(bytes, stem)
      shares.append(known)
      var sign = stem.count < range.count ? table.neighbour(bytes, range) : number
      if sign == nil, wordClasses[word].contains(.function) { sign = punctuation }
      var most = 0
      for kind in classes.indices where known[kind] > known[most] { most = kind }
      asAfter.append(sign ?? classes[most])
      asBefore.append(sign ?? (stem.count < range.count ? possessive : classes[most]))
    }
  }

  /// The neighbours of every word. Linear.
  func signs(_ document: Document, _ words: WordTable) -> Signs {
    let shapes = document.wordShapes
    let bytes = document.bytes
    var before = [Int32](repeating: punctuation, count: words.count)
    var after = before
    var isName = [Bool](repeating: false, count: words.count)
    guard words.count > 0 else { return Signs(before: before, after: after, isName: isName) }
    let (starts, ends) = (words.starts, words.ends)
    isName[0] = !shapes[0].isDisjoint(with: [.hasInnerUpper, .hasDigit])
    for word in 1..<words.count {
      let shape = shapes[word]
      isName[word] = !shape.isDisjoint(with: [.hasInnerUpper, .hasDigit])
      let (end, start) = (Int(ends[word - 1]), Int(starts[word]))
      if start - end != 1 || bytes[end] != 0x20, let gap = gap(bytes, end..<start) {
        before[word] = gap
        after[word - 1] = gap
        continue
      }
      before[word] = sign(of: word - 1, words, shapes[word - 1], asBefore)
      after[word - 1] = sign(of: word, words, shape, asAfter)
      if shape.contains(.startsUpper) { isName[word] = true }
    }
    return Signs(before: before, after: after, isName: isName)
  }

  @inline(__always)
  private func sign(of word: Int, _ words: WordTable, _ shape: WordShape, _ signs: [Int32]) -> Int32 {
    if words.statuses[word] == .number { return number }
    let sign = signs[Int(words.ids[word])]
    return sign >= capitalized && shape.contains(.startsUpper) ? capitalized : sign
  }

  /// What stands between two words, or nil for white space alone.
  private func gap(_ bytes: [UInt8], _ range: Range<Int>) -> Int32? {
    if range.count == 1 {
      let byte = bytes[range.lowerBound]
      return byte == 0x20 || byte == 0x0A ? nil : byte == UInt8(ascii: "-") ? hyphen : punctuation
    }
    var lines = 0
    for index in range {
      guard bytes[index] <= 0x20 else { return punctuation }
      if bytes[index] == 0x0A { lines += 1 }
    }
    return lines < 2 ? nil : punctuation
  }

  private static func withoutPossessive(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, bytes[range.upperBound - 1] == 0x73 else { return range }
    if bytes[range.upperBound - 2] == 0x27 { return range.lowerBound..<range.upperBound - 2 }
    guard range.count > 4, bytes[range.upperBound - 4] == 0xE2, bytes[range.upperBound - 3] == 0x80,
      bytes[range.upperBound - 2] == 0x99
    else { return range }
    return range.lowerBound..<range.upperBound - 4
  }
}
