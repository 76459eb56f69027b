import EpitomeCore

/// Finds the short forms of a text whether or not it explains them: two to six capitals, and not a word that is only shouted.
struct LoneAcronyms {
  private let bytes: [UInt8]
  private let words: WordTable
  private let signs: SignMap
  private let shapes: [WordShape]
  private let lexicon: Lexicon
  private let determiners: WordSet
  /// Whether each word of the vocabulary stands somewhere in lower case.
  private let isWrittenLower: [Bool]

  init(_ document: Document, _ marked: MarkedWords) throws {
    bytes = document.bytes
    words = document.words
    signs = document.signs
    shapes = document.wordShapes
    lexicon = try document.lexicon()
    determiners = PhraseGrammar.forLanguage(lexicon.language).determiners
    isWrittenLower = marked.isWrittenLower
  }

  /// The short forms in a sentence with these marked words, in order.
  func find(in sentence: Range<Int>, _ marked: ArraySlice<Int>) -> [ShortForm] {
    let numbers = words.words(in: TextSpan(sentence))
    var candidates: [Range<Int>] = []
    var next = numbers.lowerBound
    for number in marked where number >= next {
      if let end = joinedEnd(from: number, limit: numbers.upperBound) {
        candidates.append(words.range(number).lowerBound..<words.range(end - 1).upperBound)
        next = end
      } else if let range = candidate(number) {
        candidates.append(range)
      }
    }
    // A sentence in capitals is a heading or a shout; scripts without capitals tell nothing of that.
    let others: WordShape = [.hasLower, .hasCaseless]
    guard !candidates.isEmpty, numbers.count(where: { !shapes[$0].isDisjoint(with: others) }) >= candidates.count else {
      return []
    }
    let sounds = soundLabels(in: sentence)
    return candidates.compactMap { range in
      sounds.contains { $0.contains(range.lowerBound) } ? nil : ShortForm(bytes, withLastStop(range))
    }
  }

  /// The brackets in capitals that say what is heard: "[UPBEAT MUSIC]".
  private func soundLabels(in sentence: Range<Int>) -> [Range<Int>] {
    Brackets.find(in: bytes, signs, sentence).map(\.content).filter {
      !WordShape(bytes, $0).contains(.hasLower) && !lexicon.soundLabels.matches(in: bytes, $0).isEmpty
    }
  }

  /// Where capitals end that "&" joins: "R&D", "SG&A"; or ";", whose parts are no short forms: "TL;DR".
  private func joinedEnd(from first: Int, limit: Int) -> Int? {
    var end = first
    while end < limit, isJoinedPart(end), end == first || isJoined(end) { end += 1 }
    // "R&D-led" is one, "AT&Tech" is none.
    return end > first + 1 && !(end < limit && isJoined(end)) ? end : nil
  }

  /// Whether nothing but "&" or ";" stands between a word and the one before it.
  private func isJoined(_ word: Int) -> Bool {
    let start = words.range(word - 1).upperBound
    return start + 1 == words.range(word).lowerBound && (bytes[start] == 0x26 || bytes[start] == 0x3B)
  }

  private func isJoinedPart(_ word: Int) -> Bool {
    let range = words.range(word)
    return shapes[word].contains(.startsUpper) && shapes[word].isDisjoint(with: [.hasLower, .hasDigit])
      && letterCount(range) <= Self.longestJoined && (shapes[word].contains(.isSingle) || !isKnownWord(range))
  }

  /// Letters of the longest part that "&" joins to others.
  private static let longestJoined = 3

  /// The word with its last full stop where it has others: "U.S."
  private func withLastStop(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < bytes.count, bytes[range.upperBound] == 0x2E, bytes[range].contains(0x2E) else {
      return range
    }
    return range.lowerBound..<range.upperBound + 1
  }

  /// The word, without an elided article, where it is a candidate.
  private func candidate(_ number: Int) -> Range<Int>? {
    guard shapes[number].contains(.hasInnerUpper) else { return nil }
    let range = Elision.cut(words.range(number), bytes, lexicon)
    let shape = WordShape(bytes, range)
    guard 2...7 ~= letterCount(range), shape.contains([.startsUpper, .hasInnerUpper]),
      shape.isDisjoint(with: [.hasDigit, .hasCaseless])
    else { return nil }
    if shape.contains(.hasLower) {
      // Only a plural ending may be in lower case.
      guard range.count > 2, bytes[range.upperBound - 1] == 0x73,
        !WordShape(bytes, range.lowerBound..<range.upperBound - 1).contains(.hasLower)
      else { return nil }
      return range
    }
    let isAcronym =
      letterCount(range) <= 6 && !isWrittenLower[Int(words.ids[number])] && !isNumeral(number, range)
      && !isKnownWord(range) && !isShoutedWith(number)
    return isAcronym ? range : nil
  }

  private func letterCount(_ range: Range<Int>) -> Int { bytes[range].count(where: { $0 & 0xC0 != 0x80 }) }

  /// Whether a hyphen, slash or digit makes the word part of a longer sign: the GPT of GPT-4.
  func isPart(_ short: ShortForm) -> Bool {
    let before = bytes.scalar(before: short.span.lowerBound)?.value ?? 0x20
    let end = short.span.upperBound
    let after = end < bytes.count ? bytes.scalar(at: end).value : 0x20
    if after == 0x2E, end + 1 < bytes.count, bytes[end + 1] &- 0x30 < 10 { return true }
    return Self.joins(before) || Self.joins(after)
  }

  private static func joins(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x26, 0x2D, 0x2F: true
    default: WordBorders.isWordScalar(scalar)
    }
  }

  /// Whether a neighbour is in capitals too and written small elsewhere: a shouted phrase.
  private func isShoutedWith(_ number: Int) -> Bool {
    [number - 1, number + 1].contains { neighbour in
      guard words.ids.indices.contains(neighbour), shapes[neighbour].isAllUpper else { return false }
      let range = words.range(neighbour)
      return letterCount(range) > 6 || isKnownWord(range) && isWrittenLower[Int(words.ids[neighbour])]
    }
  }

  private func isKnownWord(_ range: Range<Int>) -> Bool {
    lexicon.functionWords.contains(bytes, range) || lexicon.commonVerbs.contains(bytes, range)
      || lexicon.weakAdjectives.contains(bytes, range) || lexicon.genericNouns.contains(bytes, range)
      || lexicon.backchannels.contains(bytes, range) || lexicon.numberWords.contains(bytes, range)
      || lexicon.abbreviationsAtEnd.contains(bytes, range) && range.count == 2
      || lexicon.speakerLabels.contains(bytes, range)
  }

  /// Whether the word is a numeral. One with more than I, V and X in it is an acronym behind an article: "a CD".
  private func isNumeral(_ number: Int, _ range: Range<Int>) -> Bool {
    guard RomanNumeral.isValid(bytes[range]) else { return false }
    let isSmall = bytes[range].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    return isSmall || number == 0 || !determiners.contains(bytes, words.range(number - 1))
  }
}
