import EpitomeCore

/// Decides which candidates end a sentence.
struct BreakDecision {
  let bytes: [UInt8]
  let rules: SentenceRules
  let profile: SentenceProfile
  /// Whether lower case after a terminator may begin a sentence.
  let startsInLowerCase: Bool

  /// Whether a sentence that began at `sentence` ends at the candidate, which is not the last of its region.
  func isBreak(_ candidate: BreakCandidate, sentence: Int) -> Bool {
    if continuesInside(candidate) { return false }
    switch candidate.kind {
    case .full: return isBreakAfterFullStop(candidate)
    case .mark: return isBreakAfterMark(candidate)
    case .ellipsis: return isBreakAfterEllipsis(candidate)
    case .stop: return isBreakAfterStop(candidate, sentence: sentence)
    case .pause: return isBreakAfterPause(candidate, sentence: sentence)
    }
  }

  /// Whether what comes next can only go on with the sentence, or a pair of brackets holds it together.
  private func continuesInside(_ candidate: BreakCandidate) -> Bool {
    if candidate.isInBrackets || candidate.isInCornerQuotes { return true }
    let scalar = bytes.scalar(at: candidate.next).value
    if candidate.next == candidate.end, SentencePunctuation.of(scalar).isTerminator { return true }
    switch scalar {
    case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x7D, 0x60C, 0x61B, 0x3001, 0xFF0C, 0xFF1B, 0xFF1A, 0xFF09, 0x2F: return true
    case 0x2D, 0x2012...0x2015: return candidate.isInQuotes || !isUpperAfterDash(candidate.next)
    default: return false
    }
  }

  private func isUpperAfterDash(_ dash: Int) -> Bool {
    var position = dash
    var steps = 0
    while position < bytes.count, steps < 6 {
      let (scalar, length) = bytes.scalar(at: position)
      let letterCase = LetterCase.of(scalar)
      if letterCase != .none { return letterCase == .upper || letterCase == .digit }
      position += length
      steps += 1
    }
    return false
  }

  private func isBreakAfterFullStop(_ candidate: BreakCandidate) -> Bool {
    if candidate.next == candidate.end, candidate.closesBracket { return false }
    if candidate.next == candidate.end, candidate.closesQuote || isFullMark(candidate), isQuotative(candidate.next) {
      return false
    }
    return true
  }

  private func isFullMark(_ candidate: BreakCandidate) -> Bool {
    guard let scalar = bytes.scalar(before: candidate.stop)?.value else { return false }
    return SentencePunctuation.of(scalar) == .fullMark
  }

  private func isQuestion(_ candidate: BreakCandidate) -> Bool {
    bytes[candidate.start..<candidate.stop].contains(0x3F)
  }

  /// Whether a Japanese particle that takes up a quotation stands at `position`.
  private func isQuotative(_ position: Int) -> Bool {
    switch bytes.scalar(at: position).value {
    case 0x3068, 0x3063, 0x306E, 0x306F, 0x304C, 0x3092, 0x306B, 0x3067, 0x3082, 0x3084, 0x306A, 0x30FB: true
    default: false
    }
  }

  private func isBreakAfterMark(_ candidate: BreakCandidate) -> Bool {
    let isTight = candidate.next == candidate.end
    switch candidate.letterCase {
    case .lower: return !isTight && !candidate.closesQuote && (startsInLowerCase || isQuestion(candidate))
    case .upper, .none: return !isTight
    case .digit: return !isTight || isAfterUnspaced(candidate.start)
    case .caseless: return !isTight || isUnspaced(candidate.letter)
    }
  }

  private func isUnspaced(_ position: Int) -> Bool {
    WordBorders.isUnspaced(bytes.scalar(at: position).value)
  }

  private func isBreakAfterEllipsis(_ candidate: BreakCandidate) -> Bool {
    guard candidate.next > candidate.end else { return false }
    if candidate.closesBracket, let opening = bytes.scalar(before: candidate.start)?.value,
      SentencePunctuation.of(opening) == .openBracket
    {
      return false
    }
    if candidate.isSpaced, candidate.dots <= 3 {
      return candidate.letterCase == .upper && wordRange(candidate.letter).count > 1 && isStarter(candidate.letter)
    }
    switch candidate.letterCase {
    case .lower: return startsInLowerCase && !candidate.closesQuote
    case .upper, .caseless, .digit: return true
    case .none: return candidate.closesQuote
    }
  }

  /// After a semicolon a sentence begins only with a capital on a word that opens sentences.
  private func isBreakAfterPause(_ candidate: BreakCandidate, sentence: Int) -> Bool {
    guard candidate.letterCase == .upper, candidate.next > candidate.end, candidate.letter == candidate.next,
      bytes[candidate.start] == 0x3B
    else { return false }
    return isStarter(candidate.letter) && hasWords(4, from: sentence, to: candidate.start)
  }

  private func isBreakAfterStop(_ candidate: BreakCandidate, sentence: Int) -> Bool {
    if candidate.next == candidate.end {
      return candidate.letterCase == .caseless && isUnspaced(candidate.letter) && isAfterUnspaced(candidate.start)
    }
    let before = TokenBefore(bytes, endingAt: candidate.start, limit: sentence)
    if before.token.isEmpty { return candidate.letterCase != .lower || startsInLowerCase }
    switch candidate.letterCase {
    case .lower:
      guard isSureEnd(before, candidate) else { return false }
      return startsInLowerCase || !isAbbreviationAtEnd(before) && isLowerStart(before, candidate.letter)
    case .digit: return isBreakBeforeDigit(before, sentence: sentence)
    case .none: return !isAbbreviation(before) && !isAbbreviationAtEnd(before)
    case .upper, .caseless: return isBreakBeforeName(before, candidate, sentence: sentence)
    }
  }

  private func isAfterUnspaced(_ position: Int) -> Bool {
    bytes.scalar(before: position).map { WordBorders.isUnspaced($0.value) } ?? false
  }

  /// Whether a full stop before lower case can only be the end of a sentence.
  private func isSureEnd(_ before: TokenBefore, _ candidate: BreakCandidate) -> Bool {
    if candidate.closesQuote || isAbbreviation(before) || before.isDottedInitials { return false }
    let isWord = before.length > 1 || !before.isInitial && before.word != before.token
    return isWord && !before.isNumber && !isAbbreviationAtEnd(before)
      || before.isNumber && before.length > 2
      || isAbbreviationAtEnd(before)
  }

  /// Whether a word that opens sentences follows a word that is no abbreviation, both in lower case.
  private func isLowerStart(_ before: TokenBefore, _ position: Int) -> Bool {
    guard before.word == before.token, !before.isNumber, wordRange(position).count > 2, isStarter(position) else {
      return false
    }
    return before.length >= 4 || rules.commonWords.contains(bytes, before.word)
  }

  private func isBreakBeforeDigit(_ before: TokenBefore, sentence: Int) -> Bool {
    if before.isNumber { return !isListNumber(before, sentence: sentence) }
    if isAbbreviation(before) || rules.monthsAndDays.contains(bytes, before.word) { return false }
    if before.length == 1, before.isAllCaps || before.isDottedInitials { return false }
    return !rules.abbreviationsBeforeNumber.contains(bytes, before.token) && !isAbbreviationAtEnd(before)
  }

  /// Whether a full stop before a capital, or a letter of a script without case, ends the sentence.
  private func isBreakBeforeName(_ before: TokenBefore, _ candidate: BreakCandidate, sentence: Int) -> Bool {
    if before.isNumber { return isBreakAfterNumber(before, candidate, sentence: sentence) }
    let startsSentence = isStarter(candidate.letter)
    if isUnitOfNumber(before) { return true }
    if isAbbreviationAtEnd(before) {
      let isStart = startsSentence || isTimeOfDay(before) && isPlainName(candidate.letter)
      return isStart && hasWords(4, from: sentence, to: candidate.start)
    }
    if isAbbreviation(before) { return false }
    if before.isDottedInitials { return startsSentence }
    if before.length == 1, before.isInitial, candidate.letterCase == .upper {
      return startsSentence && before.isAllCaps && followsWord(before.token.lowerBound)
    }
    if rules.writesOrdinalStops, isRomanNumeral(before) { return startsSentence }
    return true
  }

  private func isBreakAfterNumber(_ before: TokenBefore, _ candidate: BreakCandidate, sentence: Int) -> Bool {
    if isListNumber(before, sentence: sentence) { return false }
    guard rules.writesOrdinalStops, before.word == before.token, before.length <= 2 else { return true }
    if rules.monthsAndDays.contains(bytes, wordRange(candidate.letter)) { return false }
    return isStarter(candidate.letter)
  }

  /// Whether a number opens the sentence, or follows a colon, as that of an item does.
  private func isListNumber(_ before: TokenBefore, sentence: Int) -> Bool {
    guard before.length <= 3, before.word == before.token else { return false }
    if before.token.lowerBound <= sentence { return true }
    return before.token.lowerBound >= 2 && bytes[before.token.lowerBound - 1] == 0x20
      && bytes[before.token.lowerBound - 2] == 0x3A
  }

  private func isAbbreviation(_ before: TokenBefore) -> Bool {
    if rules.abbreviations.contains(bytes, before.token) { return true }
    guard before.word != before.token || before.length <= 5 else { return false }
    return before.token.count - before.word.count <= 1 && rules.abbreviations.contains(bytes, before.word)
      || before.word == before.token && profile.isAbbreviation(bytes, before.word)
  }

  /// Whether it is a unit of measure behind a number.
  private func isUnitOfNumber(_ before: TokenBefore) -> Bool {
    guard SentenceRules.units.contains(bytes, before.token) else { return false }
    var end = before.token.lowerBound
    while let (scalar, length) = bytes.scalar(before: end), UTF8Classes.isWhitespace(scalar) { end -= length }
    return end > 0 && bytes[end - 1] &- 0x30 < 10
  }

  private func isAbbreviationAtEnd(_ before: TokenBefore) -> Bool {
    rules.abbreviationsAtEnd.contains(bytes, before.token)
  }

  /// Whether it is "a.m." or "p.m.".
  private func isTimeOfDay(_ before: TokenBefore) -> Bool {
    guard before.token.count == 3, before.isDottedInitials else { return false }
    let letters = (bytes[before.token.lowerBound] | 0x20, bytes[before.token.lowerBound + 2] | 0x20)
    return (letters.0 == 0x61 || letters.0 == 0x70) && letters.1 == 0x6D
  }

  /// Whether a word follows that has a capital and is no name of a day, nor in capitals as a time zone is.
  private func isPlainName(_ position: Int) -> Bool {
    let word = wordRange(position)
    guard word.count > 1, !rules.monthsAndDays.contains(bytes, word) else { return false }
    return LetterCase.of(bytes.scalar(at: position + bytes.scalar(at: position).length).value) == .lower
  }

  private func isRomanNumeral(_ before: TokenBefore) -> Bool {
    guard before.word == before.token, before.isAllCaps else { return false }
    return bytes[before.word].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }

  private func isStarter(_ position: Int) -> Bool {
    let word = wordRange(position)
    let isInitial = word.upperBound < bytes.count && bytes[word.upperBound] == 0x2E && word.count <= 2
    if isInitial { return false }
    if rules.starters.contains(bytes, word) { return true }
    guard let apostrophe = word.first(where: { bytes[$0] == 0x27 }) else { return false }
    return rules.starters.contains(bytes, word.lowerBound..<apostrophe)
  }

  /// The letters from `position`, apostrophes between them included.
  private func wordRange(_ position: Int) -> Range<Int> {
    var end = position
    while end < bytes.count, end - position < 48 {
      let (scalar, length) = bytes.scalar(at: end)
      guard LetterCase.of(scalar) != .none || scalar == 0x27 || scalar == 0x2019 else { break }
      end += length
    }
    return position..<end
  }

  private func hasWords(_ count: Int, from start: Int, to end: Int) -> Bool {
    var found = 0
    var isInWord = false
    for position in start..<max(start, end) {
      let isSpace = bytes[position] <= 0x20
      if !isSpace, !isInWord { found += 1 }
      isInWord = !isSpace
      if found >= count { return true }
    }
    return false
  }

  /// Whether a word in lower case stands before the offset.
  private func followsWord(_ position: Int) -> Bool {
    var end = position
    while let (scalar, length) = bytes.scalar(before: end), UTF8Classes.isWhitespace(scalar) { end -= length }
    return bytes.scalar(before: end).map { LetterCase.of($0.value) == .lower } ?? false
  }
}
