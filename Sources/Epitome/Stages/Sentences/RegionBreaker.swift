import EpitomeCore

/// Breaks one region into sentences, by its candidates and by the items that stand in it.
struct RegionBreaker {
  let decision: BreakDecision

  private var bytes: [UInt8] { decision.bytes }

  /// The sentences of a region, in order.
  func sentences(in region: SentenceRegion, _ candidates: ArraySlice<BreakCandidate>) -> [Sentence] {
    let items = Enumeration(bytes, region.range)
    var sentences: [Sentence] = []
    var start = region.range.lowerBound
    var item = 0
    var sign = 0
    func close(_ end: Int, next: Int) {
      let span = bytes.trimmed(start..<end)
      if !span.isEmpty { sentences.append(Sentence(span: TextSpan(span))) }
      start = next
    }
    for candidate in candidates where candidate.next < region.range.upperBound && candidate.end > start {
      while item < items.starts.count, items.starts[item] <= candidate.start {
        if items.starts[item] > start { close(items.starts[item], next: items.starts[item]) }
        item += 1
      }
      while sign < items.signEnds.count, items.signEnds[sign] < candidate.stop { sign += 1 }
      if sign < items.signEnds.count, items.signEnds[sign] - candidate.stop <= 1 { continue }
      if decision.isBreak(candidate, sentence: start) { close(candidate.end, next: candidate.next) }
    }
    for offset in items.starts[item...] where offset > start { close(offset, next: offset) }
    close(region.range.upperBound, next: region.range.upperBound)
    return sentences
  }
}
