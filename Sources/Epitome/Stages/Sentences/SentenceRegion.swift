import EpitomeCore

/// A stretch of a block that no mark covers, in one language: no sentence crosses its ends.
struct SentenceRegion {
  /// Place in the text, without white space at the ends.
  var range: Range<Int>
  /// BCP 47 tag.
  var language: String
  /// What kind of block it is part of.
  var kind: Block.Kind

  /// The regions of a document, in order.
  static func all(in document: Document) throws -> [SentenceRegion] {
    let bytes = document.bytes
    let languages = try document.list(.languages)
    let marks = try document.list(.marks).filter { $0.kind != .sponsor && isValid($0.span, bytes) }.map(\.span).sorted()
    let standard = try document.language()
    let isGiven = document.givenLanguage != nil
    var regions: [SentenceRegion] = []
    var (mark, run, last) = (0, 0, 0)
    for block in try document.require(.blocks) where isValid(block.span, bytes) && block.span.start >= last {
      last = block.span.end
      while run < languages.count, languages[run].span.end <= block.span.start { run += 1 }
      var language = standard
      if !isGiven, run < languages.count, languages[run].span.overlaps(block.span), languages[run].language != "und" {
        language = languages[run].language
      }
      var start = block.span.start
      while mark < marks.count, marks[mark].end <= start { mark += 1 }
      var index = mark
      while index < marks.count, marks[index].start < block.span.end {
        append(start..<max(start, marks[index].start), language, block.kind, bytes, to: &regions)
        start = max(start, min(marks[index].end, block.span.end))
        index += 1
      }
      append(start..<block.span.end, language, block.kind, bytes, to: &regions)
    }
    return regions
  }

  private static func append(
    _ range: Range<Int>, _ language: String, _ kind: Block.Kind, _ bytes: [UInt8], to regions: inout [SentenceRegion]
  ) {
    let trimmed = bytes.trimmed(range)
    if !trimmed.isEmpty { regions.append(SentenceRegion(range: trimmed, language: language, kind: kind)) }
  }

  private static func isValid(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    span.start >= 0 && span.start < span.end && span.end <= bytes.count && bytes.isScalarBoundary(span.start)
      && bytes.isScalarBoundary(span.end)
  }
}
