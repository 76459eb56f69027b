import EpitomeCore
import EpitomeICU

/// What a word may do that depends on its neighbours and its sentence: capital letters, and words joined to one.
extension TermDraft {
  /// Sees to what depends on the neighbours and the sentence: capital letters, and words joined to one.
  mutating func settle(_ bytes: [UInt8], _ range: Range<Int>) {
    var capitals = 0
    var words = 0
    for index in range {
      var token = items[index]
      let shape = Self.capitals(bytes, Int(token.start)..<Int(token.end))
      if shape.isCapitalized { token.role.insert(.isCapitalized) }
      if shape.isMarked { token.role.insert(.isMarked) }
      if token.role.contains(.isShort), !shape.isCapitalized, token.end - token.start == 1 { token.role = [] }
      if index == range.lowerBound {
        token.role.insert(.isCaseBlind)
      } else if token.role.contains(.isContent), token.end - token.start > 3 {
        words += 1
        if shape.isCapitalized { capitals += 1 }
      }
      items[index] = token
    }
    if words >= 2, capitals * 10 > words * 7 { settleTitleCase(range) }
    nameGerunds(bytes, range)
    joinChains(range)
  }

  /// A gerund with a capital inside a sentence, before another capital, is part of a name: "Rolling Stone".
  private mutating func nameGerunds(_ bytes: [UInt8], _ range: Range<Int>) {
    for index in range.dropLast() where items[index].role.contains(.isCapitalized) {
      guard !items[index].role.contains(.isCaseBlind), items[index + 1].gap == .space,
        items[index + 1].role.contains([.isCapitalized, .isContent]),
        bytes[Int(items[index].start)..<Int(items[index].end)].suffix(3).elementsEqual("ing".utf8)
      else { continue }
      items[index].role.subtract([.isGerund, .isWeak, .isQualifier])
      items[index].role.insert([.opens, .isContent, .isMarkedNoun])
    }
  }

  /// A sentence whose words have a capital letter each.
  private mutating func settleTitleCase(_ range: Range<Int>) {
    for index in range { items[index].role.insert(.isCaseBlind) }
    let marksAll = items[range].allSatisfy { token in
      !token.role.contains(.isCapitalized) || token.end - token.start < 2 || token.role.contains(.isMarked)
    }
    guard marksAll else { return }
    for index in range { items[index].role.remove(.isMarked) }
  }

  private static func capitals(_ bytes: [UInt8], _ range: Range<Int>) -> (isCapitalized: Bool, isMarked: Bool) {
    if ASCIIRuns.isLowercase(bytes, range) { return (false, false) }
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

  /// Words that a hyphen or slash joins act as one: function words are content inside, the ends decide what it may do.
  private mutating func joinChains(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, items[end].gap == .joiner { end += 1 }
      if end - start > 1 { joinChain(start..<end) }
      start = end
    }
  }

  private mutating func joinChain(_ chain: Range<Int>) {
    let first = chain.lowerBound
    let last = chain.upperBound - 1
    var hasLetters = false
    for index in chain {
      if !items[index].role.contains(.isNumber) { hasLetters = true }
      var role = items[index].role.subtracting([.links, .isWeak, .isQualifier, .isGerund])
      role.insert(.isContent)
      if index != first { role.remove(.opens) }
      if index != last { role.remove(.closes) }
      role.remove(.standsAlone)
      items[index].role = role
    }
    guard hasLetters else { return }
    items[first].role.insert(.opens)
    if !items[last].role.isDisjoint(with: [.isNumber, .isShort]) { items[last].role.insert(.closes) }
  }
}

/// What a word may do that depends on the text as a whole.
extension TermTokens {
  /// Where nouns are written with a capital letter, only they close a term; adjectives before them have an ending, and nothing else in lower case opens one.
  mutating func keepCapitalizedNouns(_ bytes: [UInt8]) {
    // Captions without capital letters say nothing of nouns.
    guard items.count(where: { $0.role.contains(.isCapitalized) }) * 10 > count else { return }
    for index in items.indices where items[index].role.isDisjoint(with: [.isCapitalized, .isMarked, .isNumber]) {
      guard items[index].gap != .joiner, index + 1 == count || items[index + 1].gap != .joiner else { continue }
      items[index].role.subtract([.closes, .standsAlone])
      if !mayBeAttribute(index, bytes) { items[index].role.remove(.opens) }
    }
  }

  /// Whether a word in lower case has the ending of a German adjective before its noun, and a noun or another such word behind it:
  /// not "steigt" of "steigt der Wasserspiegel".
  private func mayBeAttribute(_ word: Int, _ bytes: [UInt8]) -> Bool {
    guard word + 1 < count, items[word + 1].gap == .space, !items[word + 1].role.contains(.links) else { return false }
    let form = bytes[Int(items[word].start)..<Int(items[word].end)]
    return Self.attributeEndings.contains { form.count > $0.count + 1 && form.suffix($0.count).elementsEqual($0) }
  }

  private static let attributeEndings = ["e", "en", "er", "es", "em"].map { Array($0.utf8) }

  /// Lets single characters close or open a noun that are verbs, function words or too general by themselves, and verbs between
  /// them be part of it: 服务站, 利用率, 不确定性.
  mutating func nominalize(_ bytes: [UInt8], _ grammar: PhraseGrammar) {
    guard !grammar.nounSuffixes.isEmpty else { return }
    func range(_ index: Int) -> Range<Int> { Int(items[index].start)..<Int(items[index].end) }
    for index in items.indices.dropFirst() where items[index].gap == .adjacent && range(index).count <= 4 {
      let stem = index - 1
      let isNoun = items[stem].role.contains(.isContent)
      let suffixes = isNoun ? grammar.nounSuffixes : grammar.verbSuffixes
      guard range(stem).count > 4, isNoun || grammar.verbs.contains(bytes, range(stem)),
        suffixes.contains(bytes, range(index)) || grammar.verbSuffixes.contains(bytes, range(index))
      else { continue }
      items[index].role = items[index].role.subtracting([.opens, .standsAlone, .links, .isWeak, .isGeneric])
        .union([.isContent, .closes])
      if !isNoun { items[stem].role.formUnion([.isContent, .opens]) }
      if stem > 0, items[stem].gap == .adjacent, !items[stem - 1].role.contains(.isContent),
        grammar.nounPrefixes.contains(bytes, range(stem - 1))
      {
        items[stem - 1].role = [.isContent, .opens]
      }
    }
  }

  /// Joins what the word breaks of scripts without spaces have torn: a single character that never stands in the text but
  /// beside one and the same word.
  mutating func joinFixedPairs(_ bytes: [UInt8], _ vocabulary: TermVocabulary) {
    var pairs: [UInt64: Int32] = [:]
    func pair(_ index: Int) -> UInt64 {
      UInt64(UInt32(bitPattern: items[index - 1].stem)) << 32 | UInt64(UInt32(bitPattern: items[index].stem))
    }
    func isSingle(_ index: Int) -> Bool {
      items[index].end - items[index].start <= 4 && items[index].role.contains(.isContent)
        && items[index].role.isDisjoint(with: [.isShort, .isNumber])
    }
    let places = items.indices.dropFirst().filter {
      items[$0].gap == .adjacent && (isSingle($0 - 1) || isSingle($0))
    }
    for index in places { pairs[pair(index), default: 0] += 1 }
    for index in places {
      guard let count = pairs[pair(index)], count > 1 else { continue }
      let isFixed = [index - 1, index].contains { isSingle($0) && vocabulary.stemCounts[Int(items[$0].stem)] == count }
      guard isFixed, items[index - 1].role.contains(.isContent),
        items[index].end - items[index].start <= 4 || items[index].role.contains(.isContent)
      else { continue }
      items[index].gap = .joiner
      items[index - 1].role.formUnion([.isContent, .opens])
      items[index - 1].role.subtract([.closes, .standsAlone, .links])
      items[index].role.formUnion([.isContent, .closes])
      items[index].role.subtract([.opens, .standsAlone, .links])
    }
  }
}
