import EpitomeCore

/// Finds the titles of works: in quotation marks beside a word such as "book" or "paper", in 《 》 and 『 』, and without
/// marks where a capitalised article opens a title inside a sentence.
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class QuotedWorks {
  private let view: WordView
  private let lexicon: Lexicon
  private let signs: SignMap
  /// The words that name a kind of work, in order.
  private let workWords: [Int]

  private static let maxWords = 14
  private static let reach = 6

  init(_ document: Document, _ view: WordView) throws {
    self.view = view
    signs = document.signs
    lexicon = try document.lexicon()
    let (ids, isWork) = (view.words.ids, try document.wordClasses().map { $0.contains(.work) })
    workWords = ids.indices.filter { isWork[Int(ids[$0])] && !view.shapes[$0].contains(.hasInnerUpper) }
  }

  /// The titles in a sentence of these words, in order, as bytes. Sentences are asked for in order of the text, from the first
  /// word for a work on that is `next`, which goes along.
  func find(in sentence: Range<Int>, _ numbers: Range<Int>, _ next: inout Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    while next < workWords.count, workWords[next] < numbers.lowerBound { next += 1 }
    let first = next
    while next < workWords.count, workWords[next] < numbers.upperBound { next += 1 }
    let workWords = workWords[first..<next]
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      position = signs.first(of: Self.marks, in: position..<sentence.upperBound)
      guard position < sentence.upperBound else { break }
      let (scalar, size) = view.bytes.scalar(at: position)
      position += size
      guard let closing = Self.closing(scalar) else { continue }
      guard let end = index(of: closing, from: position, limit: sentence.upperBound) else { continue }
      if isTitle(position..<end, opening: scalar, workWords) { found.append(view.bytes.trimmed(position..<end)) }
      position = end
    }
    if !workWords.isEmpty { found += bareTitles(numbers, workWords, sentence) }
    return found.count > 1 ? found.sorted { $0.lowerBound < $1.lowerBound } : found
  }

  /// What the opening marks begin with.
  private static let marks = SignSet { [0x22, 0xC2, 0xE2, 0xE3].contains($0) }

  private static func closing(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x22: 0x22
    case 0x201C: 0x201D
    case 0x201E: 0x201C
    case 0xAB: 0xBB
    case 0x300A: 0x300B
    case 0x300E: 0x300F
    case 0x300C: 0x300D
    default: nil
    }
  }

  private func index(of closing: UInt32, from start: Int, limit: Int) -> Int? {
    var position = start
    while position < limit, position - start < 200 {
      let (scalar, size) = view.bytes.scalar(at: position)
      if scalar == closing || closing == 0x201C && scalar == 0x201D { return position }
      position += size
    }
    return nil
  }

  private func isTitle(_ range: Range<Int>, opening: UInt32, _ workWords: ArraySlice<Int>) -> Bool {
    let numbers = view.words.words(in: TextSpan(range))
    guard let first = numbers.first, numbers.count <= Self.maxWords else { return false }
    if opening == 0x300A { return true }
    if opening == 0x300E || opening == 0x300C {
      guard range.count <= 90 else { return false }
      return isBeside(range, workWords, reach: opening == 0x300E ? 8 : 2)
    }
    guard view.shapes[first].contains(.startsUpper), isBeside(range, workWords, reach: Self.reach),
      lexicon.language != "en" || isTitleCase(numbers)
    else { return false }
    let last = view.bytes[view.bytes.trimmed(range)].last ?? 0
    return ![0x2E, 0x2C, 0x3A, 0x2D].contains(last)
  }

  /// Whether most content words are capitalised, as in an English title; speech that is quoted has few capitals.
  private func isTitleCase(_ numbers: Range<Int>) -> Bool {
    var upper = 0
    var lower = 0
    // A title would have the verb capitalised too: "How do I do this?" is something said.
    let isSpeech = numbers.dropLast().contains { word in
      (view.classes(word).contains(.dangling) || isSpokenPronoun(word)) && view.shapes[word + 1].isLower
    }
    if isSpeech { return false }
    for word in numbers {
      let isSmall = view.classes(word).contains(.function)
      if view.shapes[word].contains(.startsUpper) { upper += 1 } else if !isSmall { lower += 1 }
    }
    return upper > lower && (numbers.count == 1 || upper > 1)
  }

  /// Whether a kind of work is named within some words of the range.
  private func isBeside(_ range: Range<Int>, _ workWords: ArraySlice<Int>, reach: Int) -> Bool {
    let numbers = view.words.words(in: TextSpan(range))
    return Self.contains(workWords, numbers.lowerBound - reach..<numbers.lowerBound)
      || Self.contains(workWords, numbers.upperBound..<numbers.upperBound + 2)
  }

  /// Titles without marks: after a comma inside a sentence, a capitalised "A", "The" or "How" opens one.
  private func bareTitles(_ numbers: Range<Int>, _ workWords: ArraySlice<Int>, _ sentence: Range<Int>) -> [Range<Int>] {
    guard lexicon.language == "en" else { return [] }
    var found: [Range<Int>] = []
    for word in numbers.dropFirst() {
      guard view.shapes[word].contains(.startsUpper), Self.titleOpeners.contains(view.bytes, view.words.range(word)),
        view.bytes[Int(view.words.ends[word - 1])] == 0x2C,
        Self.contains(workWords, word - Self.reach..<word)
      else { continue }
      var end = word + 1
      while end < numbers.upperBound, view.gap(before: end) != .punctuation { end += 1 }
      let isSpeech = (word..<end).contains { view.classes($0).contains(.dangling) || isSpokenPronoun($0) }
      if 3...Self.maxWords ~= end - word, !isSpeech { found.append(view.range(word..<end)) }
    }
    return found
  }

  private func isSpokenPronoun(_ word: Int) -> Bool { Self.pronouns.contains(view.bytes, view.words.range(word)) }

  private static let pronouns: WordSet = "i i'm i've i'd i'll me my we we're we've our you you're your he she"

  /// Whether one of the sorted numbers lies in a range. Logarithmic.
  private static func contains(_ sorted: ArraySlice<Int>, _ range: Range<Int>) -> Bool {
    let first = sorted.endOfPrefix(where: { $0 < range.lowerBound })
    return first < sorted.endIndex && sorted[first] < range.upperBound
  }

  private static let titleOpeners: WordSet = "a an how on towards toward beyond against"
}
