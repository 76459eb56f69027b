import EpitomeCore
import EpitomeICU

/// The punctuation around a word, as the text has it that the word was taken from.
struct WordPunctuation: Hashable, Sendable {
  var before: ArraySlice<UInt8> = []
  var after: ArraySlice<UInt8> = []

  /// The signs around each word.
  ///
  /// - Parameters:
  ///   - words: The words, in order.
  ///   - text: The text that they make; nil where there is none.
  /// - Returns: nil where the words have signs of their own, or are not those of the text.
  static func find(_ words: [[UInt8]], in text: [UInt8]?) -> [WordPunctuation]? {
    guard let text, !words.isEmpty, !words.contains(where: { SentenceEnding.isTerminated($0, $0.indices) }) else {
      return nil
    }
    var signs = [WordPunctuation](repeating: WordPunctuation(), count: words.count)
    var place = 0
    for (index, word) in words.enumerated() {
      let start = skipSigns(text, from: place)
      let between = place..<start
      // What stands before the white space belongs to the word before.
      let border = between.first { ByteScan.isSpace(text[$0]) } ?? (index == 0 ? place : start)
      if index > 0 { signs[index - 1].after = rest(text[place..<border], after: words[index - 1]) }
      signs[index].before = rest(text[border..<start].drop(while: ByteScan.isSpace), before: word)
      guard let end = end(of: word, in: text, from: start) else { return nil }
      place = end
    }
    guard skipSigns(text, from: place) == text.count else { return nil }
    let last = place..<text.count
    let border = last.first { ByteScan.isSpace(text[$0]) } ?? text.count
    signs[words.count - 1].after = rest(text[place..<border], after: words[words.count - 1])
    return signs
  }

  /// The passage of a word with the signs around it, each in the place of the word's quotation marks, so that they belong to its cue.
  func around(_ passage: Passage, of word: JSONNode) -> Passage {
    guard !before.isEmpty || !after.isEmpty, let place = word.payload else { return passage }
    var whole = Passage()
    if !before.isEmpty { whole.replace(place.lowerBound - 1..<place.lowerBound, with: before) }
    whole.append(passage)
    if !after.isEmpty { whole.replace(place.upperBound..<place.upperBound + 1, with: after) }
    return whole
  }

  /// After the letters and digits of a word, which are those of the text from `start` on; nil where they are not.
  private static func end(of word: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    var place = start
    var inWord = skipSigns(word, from: 0)
    guard inWord < word.count else { return nil }
    while true {
      guard place < text.count else { return nil }
      let (wanted, length) = word.scalar(at: inWord)
      let found = text.scalar(at: place)
      guard wanted == found.value || wanted < 0x80 && found.value < 0x80 && wanted | 0x20 == found.value | 0x20 else {
        return nil
      }
      place += found.length
      inWord = skipSigns(word, from: inWord + length)
      if inWord >= word.count { return place }
      place = skipSigns(text, from: place)
    }
  }

  /// The first place from `start` where a letter, mark or digit stands.
  private static func skipSigns(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (value, length) = bytes.scalar(at: index)
      let category = UnicodeProperties.generalCategory(value)
      if category.isLetter || category.isMark || category == .decimalNumber { return index }
      index += length
    }
    return bytes.count
  }

  /// Most bytes of signs that a word begins or ends with.
  private static let mostSigns = 8

  /// The signs after a word, without those that it ends with itself: "dogs'".
  private static func rest(_ signs: ArraySlice<UInt8>, after word: [UInt8]) -> ArraySlice<UInt8> {
    for count in stride(from: min(signs.count, word.count, mostSigns), to: 0, by: -1)
    where signs.starts(with: word.suffix(count)) {
      return signs.dropFirst(count)
    }
    return signs
  }

  /// The signs before a word, without those that it begins with itself: "'cause".
  private static func rest(_ signs: ArraySlice<UInt8>, before word: [UInt8]) -> ArraySlice<UInt8> {
    for count in stride(from: min(signs.count, word.count, mostSigns), to: 0, by: -1)
    where signs.suffix(count) == word.prefix(count) {
      return signs.dropLast(count)
    }
    return signs
  }
}
