import EpitomeCore

/// Finds the short forms of a text whether or not it explains them: two to six capitals, and not a word that is only shouted.
struct LoneAcronyms {
  private let bytes: [UInt8]
  private let words: WordTable
  private let shapes: [WordShape]
  private let lexicon: Lexicon
  /// Whether each word of the vocabulary stands somewhere in lower case.
  private let isWrittenLower: [Bool]

  init(_ document: Document) throws {
    bytes = document.bytes
    words = document.words
    shapes = document.wordShapes
    lexicon = try document.lexicon()
    var isWrittenLower = [Bool](repeating: false, count: words.vocabulary.count)
    for word in shapes.indices where shapes[word].isLower || shapes[word].isCapitalised {
      isWrittenLower[Int(words.ids[word])] = true
    }
    self.isWrittenLower = isWrittenLower
  }

  /// The short forms in a sentence, in order.
  func find(in sentence: Range<Int>) -> [ShortForm] {
    let numbers = words.words(in: TextSpan(sentence))
    var candidates: [Int] = []
    var lower = 0
    for number in numbers {
      if shapes[number].contains(.hasLower) { lower += 1 }
      if isCandidate(number) { candidates.append(number) }
    }
    // A sentence in capitals is a heading or a shout.
    guard !candidates.isEmpty, lower >= candidates.count else { return [] }
    return candidates.compactMap { ShortForm(bytes, withLastStop(words.range($0))) }
  }

  /// The word with its last full stop where it has others: "U.S."
  private func withLastStop(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < bytes.count, bytes[range.upperBound] == 0x2E, bytes[range].contains(0x2E) else {
      return range
    }
    return range.lowerBound..<range.upperBound + 1
  }

  private func isCandidate(_ number: Int) -> Bool {
    let range = words.range(number)
    guard 2...7 ~= range.count, shapes[number].contains([.startsUpper, .hasInnerUpper]),
      shapes[number].isDisjoint(with: [.hasDigit, .hasCaseless])
    else { return false }
    if shapes[number].contains(.hasLower) {
      // Only a plural ending may be in lower case.
      guard range.count > 2, bytes[range.upperBound - 1] == 0x73 else { return false }
      return !WordShape(bytes, range.lowerBound..<range.upperBound - 1).contains(.hasLower)
    }
    return range.count <= 6 && !isWrittenLower[Int(words.ids[number])] && !isRomanNumeral(range) && !isKnownWord(range)
      && !isShoutedWith(number)
  }

  /// Whether a hyphen, slash or digit makes the word part of a longer sign: the GPT of GPT-4.
  func isPart(_ short: ShortForm) -> Bool {
    let before = bytes.scalar(before: short.span.lowerBound)?.value ?? 0x20
    let end = short.span.upperBound
    let after = end < bytes.count ? bytes.scalar(at: end).value : 0x20
    if after == 0x2E, end + 1 < bytes.count, bytes[end + 1] &- 0x30 < 10 { return true }
    return Self.joins(before) || Self.joins(after)
  }

  private static func joins(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x26, 0x2D, 0x2F: true
    default: WordBorders.isWordScalar(scalar)
    }
  }

  /// Whether a neighbour is in capitals too and written small elsewhere: a shouted phrase.
  private func isShoutedWith(_ number: Int) -> Bool {
    [number - 1, number + 1].contains { neighbour in
      guard words.ids.indices.contains(neighbour), shapes[neighbour].isAllUpper else { return false }
      let range = words.range(neighbour)
      return range.count > 6 || isKnownWord(range) && isWrittenLower[Int(words.ids[neighbour])]
    }
  }

  private func isKnownWord(_ range: Range<Int>) -> Bool {
    lexicon.functionWords.contains(bytes, range) || lexicon.commonVerbs.contains(bytes, range)
      || lexicon.weakAdjectives.contains(bytes, range) || lexicon.genericNouns.contains(bytes, range)
      || lexicon.backchannels.contains(bytes, range) || lexicon.numberWords.contains(bytes, range)
      || lexicon.abbreviationsAtEnd.contains(bytes, range) && range.count == 2
      || lexicon.speakerLabels.contains(bytes, range)
  }

  private func isRomanNumeral(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D].contains($0) } && range.count < 5
  }
}
