import EpitomeCore
import EpitomeICU

extension AcronymSites {
  /// Letters in the shortest word that a single letter may stand for.
  private static let shortestWord = 4

  /// A word and the single capital in brackets behind it that stands for it: "precision (P), recall (R)".
  ///
  /// The letter must open the word and be used again in the text, or stand in a list of such brackets; a letter that is a word
  /// of the language, such as "I", says nothing.
  func letter(at bracket: Brackets.Pair, isListed: Bool) -> AcronymPair? {
    let content = bytes.trimmed(bracket.content)
    guard !content.isEmpty else { return nil }
    let (scalar, size) = bytes.scalar(at: content.lowerBound)
    let base = BaseLetters.base(scalar)
    guard size == content.count, base != 0, UnicodeProperties.isUppercase(scalar),
      isListed || letterUses[scalar] ?? 0 > 1
    else { return nil }
    let before = bytes.trimmed(bracket.outerStart..<bracket.open)
    let numbers = words.words(in: TextSpan(before))
    guard let last = numbers.last, words.range(last).upperBound == before.upperBound, shapes[last].isLower else {
      return nil
    }
    let word = words.range(last)
    guard BaseLetters.base(bytes.scalar(at: word.lowerBound).value) == base,
      bytes[word].count(where: { $0 & 0xC0 != 0x80 }) >= Self.shortestWord,
      !lexicon.functionWords.contains(bytes, word), !lexicon.commonVerbs.contains(bytes, word),
      !isWord(content)
    else { return nil }
    return AcronymPair(short: content, long: word, letters: [base], score: leastFit)
  }

  /// Whether the letter is a word of the language, folded.
  private func isWord(_ letter: Range<Int>) -> Bool {
    words.words(in: TextSpan(letter)).contains { number in
      let folded = words.vocabulary.range(of: Int(words.ids[number]))
      return lexicon.functionWords.contains(words.vocabulary.bytes, folded)
    }
  }
}
