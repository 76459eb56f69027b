/// Finds the name of an institution before its acronym in brackets where the acronym comes from another language, or takes
/// its letters in another order: "Fonds des Nations Unies pour l'enfance (UNICEF)".
///
/// The letters alone do not tell where such an expansion begins, its capitals do; the letters must still speak for it.
enum NamePhrase {
  /// Least share of the short form's letters that open a word of the phrase.
  private static let leastCovered = 0.6
  /// Least share of them after the costs of words that open with none of the letters.
  private static let leastScore = 0.5
  /// What a capitalised word costs whose initial the short form has not, in letters.
  private static let uncoveredCost = 0.3
  /// What one in lower case costs.
  private static let uncoveredLowerCost = 0.5
  /// What one in lower case costs before other capitals of the name, whose initial it has: it may belong to the clause.
  private static let lowerBeforeCost = 0.2
  /// What a comma inside of the phrase costs.
  private static let separatorCost = 0.3

  /// Number of the window's word with which the phrase begins that ends with the last. Where the language writes all words of
  /// such names with capitals (`isTitled`), no word in lower case earns a letter before them.
  static func find(for short: ShortForm, in words: [LongFormWindow.Word], isTitled: Bool) -> Int? {
    guard short.capitals >= 2, short.letters.count >= 3 else { return nil }
    var remaining = short.letters
    var covered = 0
    var uncovered = 0
    var cost = 0.0
    var hasSmallWord = false
    var hasCapital = false
    var best: (start: Int, score: Double)?
    for index in words.indices.reversed() {
      let word = words[index]
      if word.endsName, !word.isTied, index == words.endIndex - 1 || !words[index + 1].isTied { break }
      if word.isSmall, !word.isCapitalised {
        hasSmallWord = true
        continue
      }
      let isBefore = !word.isCapitalised && hasCapital
      hasCapital = hasCapital || word.isCapitalised
      let taken = isBefore && isTitled ? 0 : take(word, from: &remaining)
      covered += taken
      if isBefore, taken > 0 { cost += lowerBeforeCost }
      if word.isSeparated { cost += separatorCost }
      if taken == 0 {
        uncovered += 1
        cost += word.isCapitalised ? uncoveredCost : uncoveredLowerCost
      }
      // "Eighth Meeting on Tides (MT)": what is counted belongs to the sentence.
      guard taken > 0 || !word.isNumber, opens(index, words),
        hasSmallWord || isRunOfCapitals(words[index...], covered, short),
        covered + uncovered > 2,
        Double(covered) >= leastCovered * Double(short.letters.count)
      else { continue }
      let score = Double(covered) - cost
      guard score >= leastScore * Double(short.letters.count) else { continue }
      if best.map({ score > $0.score }) ?? true { best = (index, score) }
    }
    return best?.start
  }

  /// Whether a name may begin here: with a capital, not in the middle of a run of capitalised words.
  private static func opens(_ index: Int, _ words: [LongFormWindow.Word]) -> Bool {
    let word = words[index]
    guard word.isCapitalised, !word.isLink, !word.isTied else { return false }
    guard index > 0, !word.isSeparated else { return true }
    return !words[index - 1].isCapitalised || words[index - 1].isLink || words[index - 1].isNumber
  }

  /// How many letters a word accounts for, which are taken out: all of it, as in "UNWomen", or its first.
  private static func take(_ word: LongFormWindow.Word, from remaining: inout [UInt32]) -> Int {
    let length = word.letters.count
    if length >= 4, remaining.count >= length {
      for start in 0...remaining.count - length where remaining[start..<start + length].elementsEqual(word.letters) {
        remaining.removeSubrange(start..<start + length)
        return length
      }
    }
    guard let initial = word.letters.first, let found = remaining.firstIndex(of: initial) else { return 0 }
    remaining.remove(at: found)
    return 1
  }

  /// Whether capitals alone, without a small word among them, speak for an institution: nearly all letters are covered by
  /// four words or more. Fewer might be a person before their employer.
  private static func isRunOfCapitals(_ words: ArraySlice<LongFormWindow.Word>, _ covered: Int, _ short: ShortForm)
    -> Bool
  {
    covered == short.letters.count
      || covered >= 4 && covered * 4 >= short.letters.count * 3 && words.allSatisfy(\.isCapitalised)
  }
}
