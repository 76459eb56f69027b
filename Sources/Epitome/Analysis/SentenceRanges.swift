import EpitomeCore

extension Document {
  /// The sentences as byte ranges, without those that do not lie in the text on scalar boundaries or are out of order: a
  /// layer may have come over the wire.
  ///
  /// - Throws: `MissingLayer` where no stage has found the sentences.
  func sentenceRanges() throws -> [Range<Int>] {
    var end = 0
    var ranges: [Range<Int>] = []
    for sentence in try require(.sentences) {
      let span = sentence.span
      guard span.start >= end, !span.isEmpty, bytes.isScalarBoundary(span.start), bytes.isScalarBoundary(span.end)
      else {
        continue
      }
      ranges.append(span.range)
      end = span.end
    }
    return ranges
  }
}
