import EpitomeCore

/// A part of a document that its headings open: sentences by index, and the heading among them.
struct SectionPart: Sendable {
  /// Its sentences.
  var sentences: Range<Int>
  /// How many of them, from the first, are headings.
  var headingCount: Int
}

/// The parts that the headings of a document make.
enum SectionOutline {
  /// Whether each sentence lies in a heading.
  static func isHeading(_ sentences: [Sentence], _ blocks: [Block]) -> [Bool] {
    var flags = [Bool](repeating: false, count: sentences.count)
    var block = 0
    for (index, sentence) in sentences.enumerated() {
      while block < blocks.count, blocks[block].span.end <= sentence.span.start { block += 1 }
      guard block < blocks.count else { break }
      flags[index] = blocks[block].kind == .heading && blocks[block].span.contains(sentence.span)
    }
    return flags
  }

  /// Whether each sentence lies in a sponsor read.
  static func isSponsor(_ sentences: [Sentence], _ marks: [Mark]) -> [Bool] {
    var flags = [Bool](repeating: false, count: sentences.count)
    var mark = 0
    for (index, sentence) in sentences.enumerated() {
      while mark < marks.count, marks[mark].span.end <= sentence.span.start { mark += 1 }
      guard mark < marks.count else { break }
      flags[index] = marks[mark].kind == .sponsor && marks[mark].span.overlaps(sentence.span)
    }
    return flags
  }

  /// Whether a part before the first of the headings is housekeeping for the most part: no topic of the document's, so it is
  /// neither split nor given a title.
  static func isAside(_ part: SectionPart, before partCount: Int, _ isSponsor: [Bool]) -> Bool {
    guard part.sentences.lowerBound == 0, part.headingCount == 0, partCount > 1 else { return false }
    return part.sentences.count { isSponsor[$0] } * 2 >= part.sentences.count
  }

  /// The parts, in order; they cover all sentences. Headings in a row open one part.
  static func parts(_ isHeading: [Bool]) -> [SectionPart] {
    var parts: [SectionPart] = []
    var start = 0
    while start < isHeading.count {
      var body = start
      while body < isHeading.count, isHeading[body] { body += 1 }
      var end = body
      while end < isHeading.count, !isHeading[end] { end += 1 }
      parts.append(SectionPart(sentences: start..<end, headingCount: body - start))
      start = end
    }
    return parts
  }
}
