import EpitomeCore

/// A sentence that a summary may hold.
struct SummaryCandidate {
  /// Place in the text.
  let span: TextSpan
  /// Its words, by number in the document's word table.
  let words: Range<Int>
  /// Length in Unicode scalars without white space.
  let characters: Int
  /// Index of its section, or nil.
  let section: Int?
  /// How well it reads on its own, 0...1; at 0 it is never taken.
  let quality: Double

  /// The sentences of a document in order, those in headings and with a mark left out, and those of other speakers if one is
  /// named.
  static func all(in document: Document, lexicon: Lexicon, speaker: String) throws -> [SummaryCandidate] {
    let sections = try document.list(.sections)
    let blocks = try document.list(.blocks)
    let marks = try document.list(.marks)
    let timeline = speaker.isEmpty ? nil : try document.timeline()
    let table = document.words
    let judge = SentenceQuality(document, lexicon: lexicon)
    var cursor = (section: 0, block: 0, mark: 0)
    var found: [SummaryCandidate] = []
    for sentence in try document.require(.sentences) {
      let span = sentence.span
      guard document.holds(span) else { continue }
      while cursor.section < sections.count, sections[cursor.section].span.end <= span.start { cursor.section += 1 }
      while cursor.block < blocks.count, blocks[cursor.block].span.end <= span.start { cursor.block += 1 }
      while cursor.mark < marks.count, marks[cursor.mark].span.end <= span.start { cursor.mark += 1 }
      if cursor.mark < marks.count, marks[cursor.mark].span.overlaps(span) { continue }
      let block = cursor.block < blocks.count && blocks[cursor.block].span.overlaps(span) ? blocks[cursor.block] : nil
      if block?.kind == .heading { continue }
      if let timeline, timeline.speaker(of: span) != speaker { continue }
      let inSection = cursor.section < sections.count && sections[cursor.section].span.overlaps(span)
      let words = table.words(in: span)
      found.append(
        SummaryCandidate(
          span: span, words: words, characters: document.bytes.characterCount(span.range),
          section: inSection ? cursor.section : nil,
          quality: judge.factor(span, words: words, in: block?.kind ?? .paragraph)))
    }
    return found
  }
}

extension [UInt8] {
  /// Unicode scalars of a range without those of ASCII white space.
  fileprivate func characterCount(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where self[index] & 0xC0 != 0x80 && self[index] > 0x20 { count += 1 }
    return count
  }
}
