import EpitomeCore

/// Breaks one region into sentences, by its candidates and by the items that stand in it.
struct RegionBreaker {
  let decision: BreakDecision
  let unpunctuated: UnpunctuatedBreaker
  /// Characters after which a stretch without punctuation is cut; ideographs and kana count three.
  let maxLength: Int
  /// Whether sentences of the document end with punctuation at all.
  let isPunctuatedText: Bool

  /// In text without any punctuation, stretches are cut from this part of `maxLength` on.
  private static let shortestPart = 4

  private var bytes: [UInt8] { decision.bytes }

  /// The sentences of a region, in order.
  func sentences(in region: SentenceRegion, _ candidates: ArraySlice<BreakCandidate>) -> [Sentence] {
    let ends = candidates.reduce(0) { $0 + ($1.kind == .pause ? 0 : 1) }
    let longest: Int
    if ends * maxLength >= region.range.count {
      longest = maxLength * 3
    } else if !isPunctuatedText, region.kind == .paragraph || region.kind == .utterance {
      longest = maxLength / Self.shortestPart
    } else {
      longest = maxLength
    }
    let items = Enumeration(bytes, region.range)
    var forced = items.starts
    if decision.rules.language == "ko" { forced += KoreanEndings.starts(bytes, region.range) }
    if decision.startsInLowerCase {
      forced += BrokenOff.starts(bytes, region.range, language: decision.rules.language)
    }
    forced += Dividers.starts(bytes, region.range, candidates, decision.rules.starters)
    forced.sort()
    var sentences: [Sentence] = []
    var start = region.range.lowerBound
    var item = 0
    var sign = 0
    func close(_ end: Int, next: Int) {
      let span = bytes.trimmed(start..<end)
      if !span.isEmpty { append(span, longest: longest, to: &sentences) }
      start = next
    }
    for candidate in candidates where candidate.next < region.range.upperBound && candidate.end > start {
      while item < forced.count, forced[item] <= candidate.start {
        if forced[item] > start { close(forced[item], next: forced[item]) }
        item += 1
      }
      while sign < items.signEnds.count, items.signEnds[sign] < candidate.stop { sign += 1 }
      if sign < items.signEnds.count, items.signEnds[sign] - candidate.stop <= 1 { continue }
      if decision.isBreak(candidate, sentence: start) { close(candidate.end, next: candidate.next) }
    }
    for offset in forced[item...] where offset > start { close(offset, next: offset) }
    close(region.range.upperBound, next: region.range.upperBound)
    return sentences
  }

  /// Appends a sentence, or the pieces of one that is too long and has next to no punctuation inside.
  private func append(_ span: Range<Int>, longest: Int, to sentences: inout [Sentence]) {
    var start = span.lowerBound
    if isUnpunctuated(span, longest: longest) {
      for cut in unpunctuated.cuts(in: span) {
        let piece = bytes.trimmed(start..<cut)
        if !piece.isEmpty { sentences.append(Sentence(span: TextSpan(piece))) }
        start = cut
      }
    }
    sentences.append(Sentence(span: TextSpan(start, span.upperBound)))
  }

  /// Whether a stretch is longer than `longest` characters and has next to no commas.
  private func isUnpunctuated(_ span: Range<Int>, longest: Int) -> Bool {
    guard span.count > longest else { return false }
    var (length, pauses, position) = (0, 0, span.lowerBound)
    while position < span.upperBound {
      let (scalar, size) = bytes.scalar(at: position)
      position += size
      length += scalar < 0xE00 || !WordBorders.isUnspaced(scalar) ? 1 : scalar >= 0x2E80 ? 3 : 2
      switch scalar {
      case 0x2C, 0x3B, 0x3A, 0x3001, 0xFF0C, 0xFF1B, 0x60C: pauses += 1
      default: break
      }
    }
    return length > longest && pauses * maxLength < length * 2 || length > maxLength * 6
  }
}
