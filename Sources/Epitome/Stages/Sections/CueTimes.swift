import EpitomeCore

/// When a stretch of text was said, by the cues of the document.
struct CueTimes {
  private let alignment: Alignment
  private let cues: [(source: TextSpan, start: Double?, end: Double?)]

  init(_ document: Document, cues: [Cue]) {
    alignment = document.alignment
    self.cues = cues.flatMap { cue in cue.source.map { ($0, cue.start, cue.end) } }.sorted { $0.0 < $1.0 }
  }

  /// The start of the first cue in the span and the end of the last.
  func interval(of span: TextSpan) -> (start: Double?, end: Double?) {
    guard !cues.isEmpty, let first = alignment.sourceRanges(of: span).min(),
      let last = alignment.sourceRanges(of: span).max()
    else { return (nil, nil) }
    let opening = index(endingAfter: first.start)
    let closing = index(endingAfter: max(last.start, last.end - 1))
    return (opening.flatMap { cues[$0].start }, closing.flatMap { cues[$0].end })
  }

  private func index(endingAfter offset: Int) -> Int? {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].source.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < cues.count ? low : nil
  }
}
