import EpitomeCore

/// A sentence that a summary may hold.
struct SummaryCandidate {
  /// Place in the text of what the summary would say.
  let span: TextSpan
  /// Place of an opening that was left out, or nil.
  let cut: TextSpan?
  /// Its words, by number in the document's word table.
  let words: Range<Int>
  /// Length in Unicode scalars without white space.
  let characters: Int
  /// Index of its section, or nil.
  let section: Int?
  /// What can be seen of it.
  let traits: SentenceTraits
  /// How well it reads on its own, 0...1; at 0 it is not taken alone.
  private(set) var quality: Double
  /// The candidate that it needs beside it: the one before where it leans on that, or the answer after a question.
  var companion: Int?
  /// How well a sentence has to read on its own to be another one's companion.
  private static let companionQuality = 0.3

  /// Judges it anew by what is asked, and by the share of the text that a summary is: the more of the text is there, the less does a
  /// sentence hang in the air that leans on another one or asks.
  ///
  /// - Parameters:
  ///   - demand: what is asked of it on its own.
  ///   - leniency: 0...1.
  mutating func read(_ demand: SentenceTraits.Demand, leniency: Double) {
    quality = traits.quality(demand, leniency: leniency)
  }

  /// The same sentences without companions in other sections than their own, where each section has a length of its own.
  static func apart(_ candidates: [SummaryCandidate]) -> [SummaryCandidate] {
    candidates.map { candidate in
      var candidate = candidate
      if let companion = candidate.companion, candidates[companion].section != candidate.section {
        candidate.companion = nil
      }
      return candidate
    }
  }

  /// The sentences of a document in order, those in headings and with a mark left out, and those of other speakers if one is
  /// named.
  static func all(in document: Document, _ spread: LanguageSpread, speaker: String) throws -> [SummaryCandidate] {
    let sections = try document.list(.sections)
    let blocks = try document.list(.blocks)
    let marks = try document.list(.marks)
    let timeline = try document.timeline()
    let choice = SpeakerChoice(speaker, among: timeline)
    let table = document.words
    let readers = SentenceReader.each(of: spread, in: document)
    let sentences = try document.require(.sentences).filter { document.holds($0.span) }
    var cursor = (section: 0, block: 0, mark: 0)
    var found: [SummaryCandidate] = []
    var isAfterGap = true
    for (sentence, language) in zip(sentences, spread.languages(of: sentences.lazy.map(\.span.range))) {
      let (whole, reader) = (sentence.span, readers[language])
      while cursor.section < sections.count, sections[cursor.section].span.end <= whole.start { cursor.section += 1 }
      while cursor.block < blocks.count, blocks[cursor.block].span.end <= whole.start { cursor.block += 1 }
      while cursor.mark < marks.count, marks[cursor.mark].span.end <= whole.start { cursor.mark += 1 }
      let block = cursor.block < blocks.count && blocks[cursor.block].span.overlaps(whole) ? blocks[cursor.block] : nil
      let isMarked = cursor.mark < marks.count && marks[cursor.mark].span.overlaps(whole)
      if isMarked || block?.kind == .heading || choice?.holds(timeline.speaker(of: whole)) == false {
        isAfterGap = true
        continue
      }
      let inSection = cursor.section < sections.count && sections[cursor.section].span.overlaps(whole)
      let allWords = table.words(in: whole)
      let span = reader.opening.cut(whole, words: allWords) ?? whole
      let words = span == whole ? allWords : table.words(in: span)
      let traits = reader.traits(span, words: words, in: block?.kind ?? .paragraph)
      var companion: Int?
      if !isAfterGap, let before = found.last, before.companion == nil {
        if traits.leansOnBefore, before.quality >= Self.companionQuality { companion = found.count - 1 }
        if before.traits.isQuestion, traits.quality >= Self.companionQuality {
          found[found.count - 1].companion = found.count
        }
      }
      found.append(
        SummaryCandidate(
          span: span, cut: span == whole ? nil : TextSpan(whole.start, span.start), words: words,
          characters: document.bytes.characterCount(span.range), section: inSection ? cursor.section : nil,
          traits: traits, quality: traits.quality, companion: companion))
      isAfterGap = false
    }
    return found
  }
}

extension [UInt8] {
  /// Unicode scalars of a range without those of ASCII white space.
  fileprivate func characterCount(_ range: Range<Int>) -> Int {
    let text = span.extracting(range)
    var count = 0
    for index in 0..<text.count {
      let byte = unsafe text[unchecked: index]
      count &+= (byte &- 0x21 < 0x5F ? 1 : 0) &+ (byte >= 0xC0 ? 1 : 0)
    }
    return count
  }
}
