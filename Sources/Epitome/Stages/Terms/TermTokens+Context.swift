import EpitomeCore
import EpitomeICU

/// What a word may do that depends on its neighbours and its sentence: capital letters, and words joined to one.
extension TermTokens {
  /// Sees to what depends on the neighbours and the sentence: capital letters, and words joined to one.
  mutating func settle(_ bytes: [UInt8], _ range: Range<Int>) {
    var capitals = 0
    var words = 0
    for index in range {
      let shape = Self.capitals(bytes, Int(starts[index])..<Int(ends[index]))
      if shape.isCapitalized { roles[index].insert(.isCapitalized) }
      if shape.isMarked { roles[index].insert(.isMarked) }
      if roles[index].contains(.isShort), !shape.isCapitalized, ends[index] - starts[index] == 1 { roles[index] = [] }
      guard index > range.lowerBound, roles[index].contains(.isContent), ends[index] - starts[index] > 3 else {
        continue
      }
      words += 1
      if shape.isCapitalized { capitals += 1 }
    }
    let isTitleCase = words >= 2 && capitals * 10 > words * 7
    for index in range {
      if isTitleCase || index == range.lowerBound { roles[index].insert(.isCaseBlind) }
    }
    if isTitleCase,
      range.allSatisfy({
        !roles[$0].contains(.isCapitalized) || ends[$0] - starts[$0] < 2 || roles[$0].contains(.isMarked)
      })
    {
      for index in range { roles[index].remove(.isMarked) }
    }
    joinChains(range)
  }

  private static func capitals(_ bytes: [UInt8], _ range: Range<Int>) -> (isCapitalized: Bool, isMarked: Bool) {
    var position = range.lowerBound
    var isCapitalized = false
    var upper = 0
    var lower = 0
    var digits = 0
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position)
      switch LetterCase.of(scalar) {
      case .upper:
        upper += 1
        if position == range.lowerBound { isCapitalized = true }
      case .lower: lower += 1
      case .digit: digits += 1
      default: break
      }
      position += length
    }
    return (isCapitalized, upper > 1 || upper == 1 && !isCapitalized || digits > 0 && upper + lower > 0)
  }

  /// Where nouns are written with a capital letter, only they close a term; adjectives before them have an ending.
  mutating func keepCapitalizedNouns() {
    // Captions without capital letters say nothing of nouns.
    guard roles.count(where: { $0.contains(.isCapitalized) }) * 10 > count else { return }
    for index in roles.indices where roles[index].isDisjoint(with: [.isCapitalized, .isMarked, .isNumber]) {
      guard gaps[index] != .joiner, index + 1 == count || gaps[index + 1] != .joiner else { continue }
      roles[index].subtract([.closes, .standsAlone])
    }
  }

  private func isKana(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let scalar = bytes.scalar(at: offset).value
    return scalar >= 0x3040 && scalar <= 0x30FF
  }

  /// Joins what the word breaks of scripts without spaces have torn: a single character that never stands in the text but
  /// beside one and the same word.
  mutating func joinFixedPairs(_ bytes: [UInt8], _ vocabulary: TermVocabulary) {
    var pairs: [UInt64: Int32] = [:]
    func pair(_ index: Int) -> UInt64 {
      UInt64(UInt32(bitPattern: stems[index - 1])) << 32 | UInt64(UInt32(bitPattern: stems[index]))
    }
    func isSingle(_ index: Int) -> Bool {
      ends[index] - starts[index] <= 4 && roles[index].contains(.isContent)
        && roles[index].isDisjoint(with: [.isShort, .isNumber])
    }
    let places = starts.indices.dropFirst().filter { gaps[$0] == .adjacent && (isSingle($0 - 1) || isSingle($0)) }
    for index in places { pairs[pair(index), default: 0] += 1 }
    for index in places {
      guard let count = pairs[pair(index)], count > 1 else { continue }
      let isFixed = [index - 1, index].contains { isSingle($0) && vocabulary.stemCounts[Int(stems[$0])] == count }
      guard isFixed, roles[index - 1].contains(.isContent),
        ends[index] - starts[index] <= 4 || roles[index].contains(.isContent)
      else { continue }
      gaps[index] = .joiner
      roles[index - 1] = roles[index - 1].union([.isContent, .opens]).subtracting([.closes, .standsAlone, .links])
      roles[index] = roles[index].union([.isContent, .closes]).subtracting([.opens, .standsAlone, .links])
    }
  }

  /// Words that a hyphen or slash joins act as one: function words are content inside, the ends decide what it may do.
  private mutating func joinChains(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, gaps[end] == .joiner { end += 1 }
      if end - start > 1 { joinChain(start..<end) }
      start = end
    }
  }

  private mutating func joinChain(_ chain: Range<Int>) {
    let first = chain.lowerBound
    let last = chain.upperBound - 1
    var hasLetters = false
    for index in chain {
      if !roles[index].contains(.isNumber) { hasLetters = true }
      var role = roles[index].subtracting([.links, .isWeak, .isQualifier, .isGerund])
      role.insert(.isContent)
      if index != first { role.remove(.opens) }
      if index != last { role.remove(.closes) }
      role.remove(.standsAlone)
      roles[index] = role
    }
    guard hasLetters else { return }
    roles[first].insert(.opens)
    if !roles[last].isDisjoint(with: [.isNumber, .isShort]) { roles[last].insert(.closes) }
  }
}
