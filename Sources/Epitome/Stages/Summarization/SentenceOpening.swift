import EpitomeCore

/// Tells where a sentence begins to say something, and whether it leans on the one before.
struct SentenceOpening {
  private let bytes: [UInt8]
  private let words: WordTable
  private let lexicon: Lexicon
  private let openers: SentenceOpeners
  private let entries: WordEntries
  /// Fewer words than these are no sentence to be left with.
  private static let fewestWords = 4

  init(_ document: Document, lexicon: Lexicon) {
    bytes = document.bytes
    words = document.words
    self.lexicon = lexicon
    openers = SentenceOpeners.forLanguage(lexicon.language)
    entries = WordEntries(document, writesSpaces: lexicon.writesSpaces)
  }

  /// Whether a sentence that begins with a word opens with a connective, and whether with a pronoun, that point back.
  func leaning(from word: Int, to end: Int) -> (isOrphan: Bool, isDangling: Bool) {
    let isOrphan = entries.length(of: lexicon.orphanOpeners, at: word, limit: end) != nil
    guard let length = entries.length(of: lexicon.danglingPronouns, at: word, limit: end) else {
      return (isOrphan, false)
    }
    let start = words.range(word).lowerBound
    return (isOrphan, !openers.standing.contains(bytes, start..<start + length))
  }

  /// Whether a sentence that begins with a word opens as one of several that were told of before it: "The second reason is the ice."
  func isMember(from word: Int, to end: Int) -> Bool {
    entries.length(of: openers.members, at: word, limit: end) != nil
  }

  /// Whether the words of a sentence are half of one: it opens as a clause that needs another, and no comma follows; or it ends
  /// with a word that announces the next.
  func isFragment(_ own: Range<Int>, to end: Int) -> Bool {
    guard let first = own.first, let last = own.last else { return false }
    if own.count > 1, openers.announcers.contains(bytes, words.range(last)) { return true }
    guard entries.length(of: openers.subordinators, at: first, limit: end) != nil else { return false }
    return !bytes[words.range(first).lowerBound..<end].contains(0x2C)
  }

  /// The sentence without openers that say nothing ("So, um, the price fell." is "the price fell."), or nil where there are none or
  /// what is left would be too short or lean on the sentence before.
  func cut(_ span: TextSpan, words own: Range<Int>) -> TextSpan? {
    var first = own.lowerBound
    while own.upperBound - first > Self.fewestWords,
      let next = wordAfterOpener(at: first, in: own, span) ?? wordAfterBracket(at: first, in: own, span)
    {
      first = next
    }
    // A comma before the first word is left from what was said before.
    guard first > own.lowerBound || (span.start < bytes.count && bytes[span.start] == 0x2C && !own.isEmpty) else {
      return nil
    }
    let leaning = leaning(from: first, to: span.end)
    guard !leaning.isOrphan, !leaning.isDangling else { return nil }
    let border = first > own.lowerBound ? words.range(first - 1).upperBound : span.start
    return TextSpan(startWithSigns(of: first, after: border), span.end)
  }

  /// The word after a loose opener that stands at a word and ends where a word ends.
  private func wordAfterOpener(at word: Int, in own: Range<Int>, _ span: TextSpan) -> Int? {
    guard let length = entries.length(of: openers.loose, at: word, limit: span.end) else { return nil }
    let start = words.range(word).lowerBound
    var next = word
    while next < own.upperBound, words.range(next).upperBound < start + length { next += 1 }
    guard next + 1 < own.upperBound, words.range(next).upperBound == start + length else { return nil }
    return next + 1
  }

  /// The word after a bracket that begins before a word and holds a time, or says what was heard: "[unintelligible 00:20:30]".
  private func wordAfterBracket(at word: Int, in own: Range<Int>, _ span: TextSpan) -> Int? {
    let start = words.range(word).lowerBound
    guard start > span.start, bytes[start - 1] == UInt8(ascii: "[") || bytes[start - 1] == UInt8(ascii: "("),
      let close = bytes[start..<span.end].firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: ")") })
    else { return nil }
    let isTime = Timecode(bytes, at: start, to: close).map { $0.end == close } ?? false
    guard isTime || lexicon.soundLabels.matchLength(bytes, at: start, limit: close) != nil else { return nil }
    let next = own.first { words.range($0).lowerBound > close }
    return next.flatMap { $0 + 1 < own.upperBound ? $0 : nil }
  }

  /// Where a word starts, with the opening quotes and brackets right before it.
  private func startWithSigns(of word: Int, after border: Int) -> Int {
    var start = words.range(word).lowerBound
    while start > border, let (value, length) = bytes.scalar(before: start), Self.openingSigns.contains(value) {
      start -= length
    }
    return start
  }

  /// Signs that open something, and those of money.
  private static let openingSigns: Set<UInt32> = [
    0x22, 0x23, 0x24, 0x27, 0x28, 0x5B, 0xA3, 0xA5, 0xA7, 0xAB, 0xBF, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x20AC,
    0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08,
  ]
}
