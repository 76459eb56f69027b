import EpitomeCore
import EpitomeICU

/// Takes out the stammer of speech: function words that stand twice in a row, and words broken off before they are said.
///
/// Words that a language doubles for a reason (`had had`, `nous nous`) stay when they stand twice; those that are doubled for
/// weight (`very, very`) always do.
struct RepeatedWords {
  private let functionWords: WordSet
  private let doubled: WordSet

  /// Knows the words of a language, given by its tag.
  init(language: String) {
    functionWords = Lexicon.forLanguage(language).functionWords
    doubled = Self.doubledWords[LanguageTag.primary(language)] ?? ""
  }

  /// Words that stand twice in good sentences.
  private static let doubledWords: [String: WordSet] = [
    "de": "der die das sie", "en": "had that is do no so very her", "fr": "nous vous", "nl": "die dat", "pt": "se",
  ]
  /// Words whose doubling, however often, is meant.
  private static let emphatic: WordSet =
    "very no so yes more many much long far sehr viel nein non très muy más no não muito"
  /// Longest part of a word that is broken off, in bytes.
  private static let stumpLength = 12

  /// The edits that take them out. One pass.
  func edits(_ bytes: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var words: [Range<Int>] = []
    func flush() {
      edits += self.edits(bytes, words)
      words.removeAll(keepingCapacity: true)
    }
    var position = 0
    while position < bytes.count {
      guard bytes[position] > 0x20 else {
        if bytes[position] != 0x20 || position > 0 && bytes[position - 1] == 0x20 { flush() }
        position += 1
        continue
      }
      let start = position
      while position < bytes.count, bytes[position] > 0x20 { position += 1 }
      words.append(start..<position)
    }
    flush()
    return edits
  }

  /// Takes words that stand in a row with one space between.
  private func edits(_ bytes: [UInt8], _ words: [Range<Int>]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while index < words.count {
      let end = runEnd(bytes, words, index)
      if end > index + 1 {
        edits.append(TextEdit(TextSpan(words[index].lowerBound, words[end - 1].lowerBound), []))
        // The word that stays keeps the capital of the first.
        let (first, length) = bytes.scalar(at: words[index].lowerBound)
        let last = words[end - 1].lowerBound
        if UnicodeProperties.isUppercase(first), bytes.scalar(at: last).value != first {
          let second = bytes.scalar(at: last).length
          edits[edits.count - 1] = TextEdit(
            TextSpan(words[index].lowerBound, last + second),
            Array(bytes[words[index].lowerBound..<words[index].lowerBound + length]))
        }
      }
      index = max(end, index + 1)
    }
    return edits
  }

  /// One past the word of which those from `index` on are repeats: itself where there are none.
  private func runEnd(_ bytes: [UInt8], _ words: [Range<Int>], _ index: Int) -> Int {
    var end = index + 1
    var copies = 1
    var hasStump = false
    while end < words.count {
      let previous = words[end - 1]
      if let stump = stump(bytes, previous) {
        guard opens(bytes, words[end], with: stump) else { break }
        hasStump = true
      } else if same(bytes, words[index], words[end])
        || stump(bytes, words[end]).map({ same(bytes, words[index], $0) }) == true
      {
        copies += 1
      } else {
        break
      }
      end += 1
    }
    // A stump at the end opens nothing.
    while end - 1 > index, stump(bytes, words[end - 1]) != nil { end -= 1 }
    if end == index + 1 || hasStump { return end }
    guard functionWords.contains(bytes, core(bytes, words[index])),
      !Self.emphatic.contains(bytes, core(bytes, words[index])),
      copies > 2 || !doubled.contains(bytes, words[index])
    else { return index + 1 }
    return end
  }

  /// The part of a word before the hyphen that breaks it off.
  private func stump(_ bytes: [UInt8], _ word: Range<Int>) -> Range<Int>? {
    guard word.count > 1, word.count <= Self.stumpLength, bytes[word.upperBound - 1] == UInt8(ascii: "-") else {
      return nil
    }
    let part = word.lowerBound..<word.upperBound - 1
    var position = part.lowerBound
    while position < part.upperBound {
      let (value, length) = bytes.scalar(at: position)
      guard UnicodeProperties.isLetter(value) || value == 0x27 || value == 0x2019 else { return nil }
      position += length
    }
    return part
  }

  private func opens(_ bytes: [UInt8], _ word: Range<Int>, with part: Range<Int>) -> Bool {
    guard word.count >= part.count else { return false }
    return Self.equal(bytes, part, word.lowerBound..<word.lowerBound + part.count)
  }

  private func same(_ bytes: [UInt8], _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let second = core(bytes, second)
    return first.count == second.count && Self.equal(bytes, first, second)
  }

  private static func equal(_ bytes: [UInt8], _ first: Range<Int>, _ second: Range<Int>) -> Bool {
    var (one, other) = (first.lowerBound, second.lowerBound)
    while one < first.upperBound, other < second.upperBound {
      guard
        FoldedScalars.next(bytes, &one, first.upperBound) == FoldedScalars.next(bytes, &other, second.upperBound)
      else { return false }
    }
    return one >= first.upperBound && other >= second.upperBound
  }

  /// A word without the punctuation that closes it.
  private func core(_ bytes: [UInt8], _ word: Range<Int>) -> Range<Int> {
    var end = word.upperBound
    while end > word.lowerBound, [0x2C, 0x2E, 0x21, 0x3F, 0x3B, 0x3A].contains(bytes[end - 1]) { end -= 1 }
    return word.lowerBound..<end
  }
}
