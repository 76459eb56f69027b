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
