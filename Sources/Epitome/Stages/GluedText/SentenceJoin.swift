import EpitomeCore
import EpitomeICU

/// Judges a place where the end of a sentence touches the next word: `it.Second`.
struct SentenceJoin {
  private let bytes: [UInt8]
  private let evidence: GlueEvidence
  private let isGlued: Bool

  init(_ bytes: [UInt8], _ evidence: GlueEvidence, _ isGlued: Bool) {
    self.bytes = bytes
    self.evidence = evidence
    self.isGlued = isGlued
  }

  /// Longest pair of words that is looked at, in bytes: what is longer is data. Longer than for capitals, because Korean and
  /// Hindi words take three bytes a letter.
  private static let longestWords = 150

  /// Whether the place is the end of one sentence and the start of another.
  func holds(_ join: GlueJoin) -> Bool {
    guard join.left.count + join.right.count <= Self.longestWords, !isCode(join) else { return false }
    if UnicodeProperties.isUppercase(join.opener) || UnicodeProperties.isTitlecase(join.opener) {
      return holdsCased(join)
    }
    guard UnicodeProperties.isLetter(join.opener), !UnicodeProperties.isLowercase(join.opener) else { return false }
    return holdsCaseless(join)
  }

  private func holdsCased(_ join: GlueJoin) -> Bool {
    // Where full stops are wide, Latin names follow them without a space.
    if join.previous == 0x3002 || join.previous >= 0xFF00 { return false }
    let leftCount = scalars(join.left, atMost: 4)
    let isStop = fullStop(join)
    if isStop {
      // Initials and abbreviations: "J.Smith", "U.S.A", "e.g.This", "Dr.Smith".
      if leftCount == 1, !endsInDigit(join.left) { return false }
      if evidence.isAbbreviation(join.left) { return false }
      if isDotted(join.left) {
        return evidence.isOpener(join.right) || isGlued && (evidence.isKnown(join.right) || precedesSmallWord(join))
      }
      if !evidence.isOpener(join.right), isMember(join) { return false }
      if endsInDigit(join.left), !evidence.isOpener(join.right) { return false }
    }
    if join.left.isEmpty { return isGlued || evidence.isOpener(join.right) }
    let rightCount = scalars(join.right, atMost: 3)
    if evidence.isOpener(join.right) { return true }
    if rightCount == 1 { return false }
    let isName = UnicodeProperties.isUppercase(bytes.scalar(at: join.left.lowerBound).value)
    if isStop, isName, leftCount <= 3, !evidence.isKnown(join.left) { return false }
    if isGlued || evidence.isKnown(join.right) { return true }
    return !isName && (evidence.isKnown(join.left) || !evidence.knowsLanguage && precedesSmallWord(join))
  }

  /// In scripts without case a full stop between two words without a space is a lost break, but for initials.
  private func holdsCaseless(_ join: GlueJoin) -> Bool {
    let next = UnicodeProperties.script(join.opener)
    guard !join.left.isEmpty, let (last, _) = bytes.scalar(before: join.left.upperBound) else { return false }
    if next == .han || next == .hiragana || next == .katakana {
      // Between ideographs full stops touch the next word anyway; after another script they do not.
      return UnicodeProperties.script(last) == .latin && last >= 0x61
    }
    guard GlueJoin.isTerminator(join.previous) else { return false }
    if fullStop(join), scalars(join.left, atMost: 2) < 2 { return false }
    return !evidence.isAbbreviation(join.left)
  }

  /// Whether the two words look like a member of a module or class: they stand together more than once, or the second has
  /// a capital inside that no other place of the text has.
  private func isMember(_ join: GlueJoin) -> Bool {
    if evidence.count(join.left.lowerBound..<join.right.upperBound) > 1 || evidence.ownsMembers(join.left) {
      return true
    }
    var position = join.right.lowerBound
    var wasLower = false
    while position < join.right.upperBound {
      let (value, length) = bytes.scalar(at: position)
      if wasLower, UnicodeProperties.isUppercase(value) {
        // A heading of one word may be glued at both ends: "Impact" before "Why".
        return !GlueEvidence.camelNames.contains(bytes, join.right) && evidence.count(join.right) == 0
          && !evidence.isOpener(position..<join.right.upperBound)
      }
      wasLower = UnicodeProperties.isLowercase(value)
      position += length
    }
    return false
  }

  /// Whether the sign is a full stop alone, which may also mark an abbreviation.
  private func fullStop(_ join: GlueJoin) -> Bool {
    join.position - join.left.upperBound == 1 && bytes[join.position - 1] == UInt8(ascii: ".")
  }

  /// Whether the left word is itself part of something with dots: "U.S", "v2.0", "example.com".
  private func isDotted(_ word: Range<Int>) -> Bool {
    word.lowerBound > 0 && bytes[word.lowerBound - 1] == UInt8(ascii: ".") && word.lowerBound > 1
      && bytes[word.lowerBound - 2] > 0x20 && bytes[word.lowerBound - 2] != UInt8(ascii: ".")
  }

  /// Whether the signs around the words are those of code: a call, a path, an identifier.
  private func isCode(_ join: GlueJoin) -> Bool {
    if join.right.upperBound < bytes.count {
      let next = bytes[join.right.upperBound]
      if next == UInt8(ascii: "("), fullStop(join) { return true }
      if next == UInt8(ascii: "_") || next == UInt8(ascii: "=") || next == UInt8(ascii: "/") { return true }
    }
    guard join.left.lowerBound > join.pieceStart else { return false }
    let before = bytes[join.left.lowerBound - 1]
    return before == UInt8(ascii: "_") || before == UInt8(ascii: "#") || before == UInt8(ascii: "@")
  }

  private func precedesSmallWord(_ join: GlueJoin) -> Bool {
    let end = join.right.upperBound
    guard end + 1 < bytes.count, bytes[end] == 0x20 else { return false }
    return UnicodeProperties.isLowercase(bytes.scalar(at: end + 1).value)
  }

  private func endsInDigit(_ range: Range<Int>) -> Bool {
    !range.isEmpty && bytes[range.upperBound - 1] &- 0x30 < 10
  }

  private func scalars(_ range: Range<Int>, atMost limit: Int) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 {
      count += 1
      if count == limit { break }
    }
    return count
  }
}
