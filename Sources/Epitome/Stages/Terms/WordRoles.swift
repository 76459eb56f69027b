import EpitomeCore
import EpitomeICU

/// Decides what the words of a text may do in key terms, by word lists, endings, and the text's own use of them.
struct WordRoles {
  private let lexicon: Lexicon
  private let grammar: PhraseGrammar
  private let evidence: NounEvidence
  private let statuses: [WordStatus]
  private let counts: [Int32]
  /// Uses from which a short word of a language without lists is taken for a function word.
  private let functionCount: Int32
  private let hasLists: Bool

  init(_ words: WordTable, lexicon: Lexicon, counts: [Int32], evidence: NounEvidence) {
    self.lexicon = lexicon
    self.counts = counts
    grammar = PhraseGrammar.forLanguage(lexicon.language)
    self.evidence = evidence
    var statuses = [WordStatus](repeating: .none, count: words.vocabulary.count)
    for (word, id) in words.ids.enumerated() { statuses[Int(id)] = words.statuses[word] }
    self.statuses = statuses
    hasLists = lexicon.functionWords.count > 0
    functionCount = Int32(clamping: max(4, words.count / 120))
  }

  /// What a word may do; `range` is where it stands in `bytes`, folded, without what an apostrophe ties to it, and `classes` are
  /// those of what stands there.
  func role(of word: Int, _ bytes: [UInt8], _ range: Range<Int>, _ classes: WordClasses) -> WordRole {
    let shape = LetterCount(bytes, range)
    guard shape.hasLetter else { return statuses[word] == .number ? [.isContent, .isNumber] : [] }
    if classes.contains(.innerFunction) {
      return classes.contains(.determiner) ? [.links, .isDeterminer] : .links
    }
    if isFunctionWord(word, bytes, range, shape, classes) {
      return classes.contains(.determiner) ? .isDeterminer : []
    }
    if shape.letters == 1, !shape.isIdeographic { return [.isContent, .isShort] }
    if shape.isHiragana || shape.endsInHiragana || shape.isDomain { return [] }
    if shape.isOrdinal || shape.startsWithNumeral && shape.letters <= 2 || classes.contains(.number) {
      return []
    }
    var role = role(byGrammar: word, bytes, range, classes)
    if classes.contains(.weakAdjective) {
      role = role.intersection([.isContent, .opens]).union(.isWeak)
      if grammar.putsNounsSideBySide, !grammar.participleEndings.match(bytes, range) { role.insert(.isQualifier) }
    }
    if classes.contains(.generalNoun) { role = role.subtracting(.standsAlone).union(.isGeneral) }
    if classes.contains(.genericNoun) { role = role.subtracting(.standsAlone).union(.isGeneric) }
    if shape.letters == 1 { role = role.subtracting([.standsAlone]) }
    if shape.letters == 2, !shape.isIdeographic, shape.isASCII { role.insert(.isShort) }
    if evidence.isDetermined(word) { role.insert(.isMarkedNoun) }
    return role
  }

  private static let functions: WordClasses = [.function, .filler, .reply, .monthOrDay, .question]

  private func isFunctionWord(
    _ word: Int, _ bytes: [UInt8], _ range: Range<Int>, _ shape: LetterCount, _ classes: WordClasses
  ) -> Bool {
    if !classes.isDisjoint(with: Self.functions)
      || shape.isIdeographic && shape.letters <= 3 && isMadeOfFunctionWords(bytes, range)
    {
      return true
    }
    return !hasLists && shape.letters <= 5 && !shape.isIdeographic && counts[word] >= functionCount
      || !hasLists && shape.letters <= 3 && !shape.isIdeographic && shape.isAlphabetic
  }

  /// Whether every character is a function word by itself: word breaks by dictionary take some pairs of them for a word.
  private func isMadeOfFunctionWords(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let length = bytes.scalar(at: position).length
      guard lexicon.functionWords.contains(bytes, position..<position + length) else { return false }
      position += length
    }
    return true
  }

  /// Noun, adjective, participle or verb.
  private func role(
    byGrammar word: Int, _ bytes: [UInt8], _ range: Range<Int>, _ classes: WordClasses
  ) -> WordRole {
    let isGerund = grammar.gerundEndings.match(bytes, range)
    if let shares = evidence.shares(of: word) {
      if classes.contains(.unlikelyNoun) {
        return isGerund && shares[0] < 0.5 ? WordRole.noun.union(.isVerbLike) : .noun
      }
      if shares[0] < 0.7, classes.contains(.unlikelyVerb) { return [] }
      if shares[0] < 0.5, shares[2] < 0.6, classes.contains(.verb) { return [] }
      let role = Self.role(shares, isGerund: isGerund || grammar.participleEndings.match(bytes, range))
      return isGerund ? role.union(.isVerbLike) : role
    }
    if classes.contains(.unlikelyNoun) { return .noun }
    if classes.contains(.unlikelyVerb) || evidence.isPredicate(word) { return [] }
    if classes.contains(.verb) {
      if isGerund { return [] }
      return evidence.favorsNoun(word) ? .noun : []
    }
    if grammar.nounEndings.match(bytes, range) { return .noun }
    if grammar.verbEndings.match(bytes, range) { return [] }
    if grammar.finiteEndings.match(bytes, range), !hasEarlyAccent(bytes, range), !evidence.isGoverned(word) {
      return []
    }
    if grammar.participleEndings.match(bytes, range) {
      return evidence.isDetermined(word) && lexicon.language != "en" ? .noun : [.opens, .isContent, .isGerund]
    }
    if grammar.adjectiveEndings.match(bytes, range) { return [.opens, .isContent] }
    if isGerund { return [.opens, .closes, .isContent, .isGerund] }
    if evidence.favorsVerb(word), !endsAsPlural(bytes, range) { return [] }
    return .noun
  }

  /// Whether a word of Spanish is stressed before its last syllable but one, as no verb in "-amos" is: "préstamos", "máximos".
  private func hasEarlyAccent(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    lexicon.language == "es"
      && range.dropLast().contains { bytes[$0] == 0xC3 && Self.acuteVowels.contains(bytes[$0 + 1]) }
  }

  /// The second bytes of á, é, í, ó and ú.
  private static let acuteVowels: [UInt8] = [0xA1, 0xA9, 0xAD, 0xB3, 0xBA]

  private static func role(_ shares: WordUses.Shares, isGerund: Bool) -> WordRole {
    if shares[0] >= 0.3 { return isGerund && shares[0] < 0.5 ? WordRole.noun.union(.isGerund) : .noun }
    guard shares[0] + shares[2] >= 0.3 else { return [] }
    return isGerund ? [.opens, .isContent, .isGerund] : [.opens, .isContent]
  }

  private func endsAsPlural(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count > 3 && bytes[range.upperBound - 1] == UInt8(ascii: "s")
  }
}

/// What a word is written with.
struct LetterCount {
  private(set) var letters = 0
  private(set) var hasLetter = false
  private(set) var isASCII = true
  private(set) var isIdeographic = false
  private(set) var isHiragana = true
  private(set) var endsInHiragana = false
  /// Whether there is no digit.
  private(set) var isAlphabetic = true
  /// Whether it reads like the name of a web site: letters and full stops, two to four letters last.
  private(set) var isDomain = false
  /// Whether the first letter is a Han numeral.
  private(set) var startsWithNumeral = false
  /// Digits with an ending, such as "2nd" or "1990s".
  private(set) var isOrdinal = false

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound
    var startsWithDigit = false
    while position < range.upperBound {
      let (scalar, length) = bytes.scalar(at: position)
      if scalar >= 0x80 { isASCII = false }
      switch LetterCase.of(scalar) {
      case .digit:
        isAlphabetic = false
        if position == range.lowerBound { startsWithDigit = true }
      case .none: break
      default: hasLetter = true
      }
      if position == range.lowerBound { startsWithNumeral = Self.isHanNumeral(scalar) }
      letters += 1
      endsInHiragana = scalar >= 0x3041 && scalar <= 0x309F
      if !endsInHiragana { isHiragana = false }
      if UnicodeProperties.isIdeographic(scalar) { isIdeographic = true }
      position += length
    }
    if isASCII, isAlphabetic, let stop = bytes[range].lastIndex(of: UInt8(ascii: ".")), stop > range.lowerBound + 1 {
      isDomain = 3...5 ~= range.upperBound - stop && !bytes[stop..<range.upperBound].elementsEqual(".js".utf8)
    }
    let ending = bytes[range].suffix(2)
    isOrdinal =
      startsWithDigit && hasLetter && isASCII
      && (ending.elementsEqual([0x73, 0x74]) || ending.elementsEqual([0x6E, 0x64])
        || ending.elementsEqual([0x72, 0x64])
        || ending.elementsEqual([0x74, 0x68]) || ending.last == 0x73)
  }

  private static func isHanNumeral(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E, 0x5343, 0x4E07, 0x842C,
      0x5104, 0x4EBF, 0x4E24, 0x5169, 0x51E0, 0x5E7E, 0x3007:
      true
    default: false
    }
  }
}
