import EpitomeCore
import EpitomeICU

/// Judges a capital inside a word: the end of a heading or item that touches the next sentence (`worksThe`), or a name
/// (`iPhone`, `OpenAI`).
///
/// Each trace adds to a score or takes from it; what they weigh was set on articles and handbooks in seven languages.
struct CamelJoin {
  private let bytes: [UInt8]
  private let evidence: GlueEvidence
  private let isGlued: Bool
  /// Whether the text has its line breaks: where most are there, few were lost.
  private let isLined: Bool
  /// Whether the piece itself was parted from the one before it: what is glued once is glued again.
  private let followsBreak: Bool

  init(_ bytes: [UInt8], _ evidence: GlueEvidence, _ isGlued: Bool, isLined: Bool, followsBreak: Bool) {
    self.bytes = bytes
    self.evidence = evidence
    self.isGlued = isGlued
    self.isLined = isLined
    self.followsBreak = followsBreak
  }

  /// Least score of a join.
  private static let threshold = 4.0
  /// Longest heading that is looked for, in bytes and words.
  static let longestHeading = (bytes: 140, words: 14)

  /// Longest pair of words that is looked at, in bytes: what is longer is data.
  private static let longestWords = 120

  /// Longest name of a part of a page, in bytes.
  private static let longestPartName = 40

  /// Whether one piece of text ends here and another begins.
  func holds(_ join: GlueJoin) -> Bool {
    guard join.left.count + join.right.count <= Self.longestWords, UnicodeProperties.isUppercase(join.opener),
      !isCode(join)
    else { return false }
    if UnicodeProperties.isUppercase(join.previous), !followsAcronym(join) { return false }
    // In scripts without case Latin names touch the words around them.
    if UnicodeProperties.isLetter(join.previous), !UnicodeProperties.isLowercase(join.previous),
      !UnicodeProperties.isUppercase(join.previous)
    {
      return false
    }
    return namesPart(join) || score(join) >= Self.threshold
  }

  /// Whether the name of a part of the page stands between two texts that touch it: `the shaftTranscriptAna Ruiz: Welcome`.
  private func namesPart(_ join: GlueJoin) -> Bool {
    let piece = bytes.trimmed(join.pieceStart..<join.position)
    if piece.count <= Self.longestPartName, evidence.isPartName(piece) { return evidence.count(join.right) > 0 }
    guard join.left.upperBound == join.position, join.left.lowerBound > join.pieceStart,
      let inner = join.right.dropFirst().first(where: isCapital)
    else { return false }
    return evidence.isPartName(join.right.lowerBound..<inner) && evidence.count(inner..<join.right.upperBound) > 0
  }

  private func score(_ join: GlueJoin) -> Double {
    var score = isGlued ? 1.5 : followsBreak ? 1 : isLined ? -2.5 : 0
    score += rightScore(join)
    let touches = join.left.upperBound == join.position
    score += touches ? leftScore(join) : 1.5
    let heading = headingScore(join.pieceStart..<join.position)
    score += heading
    if touches, heading > 0, isCapital(join.left), !isCaps(join.left) { score += 1.5 }
    if join.right.upperBound + 1 < bytes.count, bytes[join.right.upperBound] == 0x20,
      isLower(join.right.upperBound + 1)
    {
      score += 0.5
    }
    return score
  }

  /// Whether an acronym that stands elsewhere too touches a word that opens sentences: `RLThe`.
  private func followsAcronym(_ join: GlueJoin) -> Bool {
    let (_, length) = bytes.scalar(at: join.position)
    return isLower(join.position + length) && join.left.upperBound == join.position && isCaps(join.left)
      && scalars(join.left) > 1 && evidence.isOpener(join.right) && evidence.count(join.left) > 0
  }

  private func rightScore(_ join: GlueJoin) -> Double {
    let count = scalars(join.right)
    if evidence.isOpener(join.right) { return count == 1 ? 2 : 3 }
    if count == 1 { return -3 }
    var score = evidence.count(join.right) > 0 ? 1.5 : 0
    if isCaps(join.right), score == 0 { score -= 3 }
    return score
  }

  private func leftScore(_ join: GlueJoin) -> Double {
    let whole = join.left.lowerBound..<join.right.upperBound
    if GlueEvidence.camelNames.contains(bytes, whole) { return -10 }
    var score = evidence.count(whole) > 1 ? -3.0 : 0
    if isCapital(join.left) {
      score -= isCaps(join.left) ? 1 : 2
    } else {
      score += 1
    }
    let isKnown = evidence.isKnown(join.left)
    score += isKnown ? 1 : -1
    if scalars(join.left) <= 2, !isKnown { score -= 2 }
    return score
  }

  /// How much a piece looks like a heading: not long, no sentence in it, a capital at its start; best of several words.
  private func headingScore(_ piece: Range<Int>) -> Double {
    guard piece.count <= Self.longestHeading.bytes else { return 0 }
    let trimmed = bytes.trimmed(piece)
    guard !trimmed.isEmpty, !isLower(trimmed.lowerBound) else { return 0 }
    if ListSign.length(bytes, at: trimmed.lowerBound) != nil { return 0 }
    var words = 1
    for index in trimmed where bytes[index] == 0x20 {
      words += 1
      if ".!?".utf8.contains(bytes[index - 1]), index - 2 > trimmed.lowerBound { return 0 }
    }
    if words == 1 { return trimmed.count > 3 ? 1 : 0 }
    return words <= Self.longestHeading.words ? 2 : 0
  }

  /// Whether a heading ends before a word that a space parts from it: a small word, then a sentence opener with a capital
  /// that no title would have there, then a small word.
  func holdsAcrossSpace(_ position: Int, _ pieceStart: Int) -> Bool {
    guard UnicodeProperties.isUppercase(bytes.scalar(at: position).value),
      let (previous, _) = bytes.scalar(before: position - 1),
      UnicodeProperties.isLowercase(previous) || GlueJoin.isCloser(previous)
    else { return false }
    let right = GlueJoin.word(bytes, startingAt: position)
    let left = GlueJoin.word(bytes, endingAt: position - 1, notBefore: pieceStart)
    guard right.upperBound + 1 < bytes.count, bytes[right.upperBound] == 0x20, isLower(right.upperBound + 1),
      isLower(position + bytes.scalar(at: position).length), evidence.isOpener(right), !evidence.hasInnerCapital(right),
      left.isEmpty || isLower(left.lowerBound)
    else { return false }
    return headingScore(pieceStart..<position) > 1
  }

  /// Whether the signs around the words are those of code or of a name with a sign.
  private func isCode(_ join: GlueJoin) -> Bool {
    if join.right.upperBound < bytes.count, "_(=/\\".utf8.contains(bytes[join.right.upperBound]) { return true }
    guard join.left.lowerBound > join.pieceStart else { return false }
    return "_#@/\\=.$".utf8.contains(bytes[join.left.lowerBound - 1])
  }

  private func isCapital(_ word: Range<Int>) -> Bool { isCapital(word.lowerBound) }

  private func isCapital(_ position: Int) -> Bool {
    bytes[position] & 0xC0 != 0x80 && UnicodeProperties.isUppercase(bytes.scalar(at: position).value)
  }

  private func isLower(_ position: Int) -> Bool {
    position < bytes.count && UnicodeProperties.isLowercase(bytes.scalar(at: position).value)
  }

  private func isCaps(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (value, length) = bytes.scalar(at: position)
      if UnicodeProperties.isLowercase(value) { return false }
      position += length
    }
    return true
  }

  private func scalars(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }
}
