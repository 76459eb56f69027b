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

  /// Number of the window's word with which the phrase begins that ends with the last.
  static func find(for short: ShortForm, in words: [LongFormWindow.Word]) -> Int? {
    guard short.isAllCapitals, short.letters.count >= 3 else { return nil }
    var remaining = short.letters
    var covered = 0
    var uncovered = 0
    var cost = 0.0
    var hasSmallWord = false
    var best: (start: Int, score: Double)?
    for index in words.indices.reversed() {
      let word = words[index]
      if word.isSmall, !word.isCapitalised {
        hasSmallWord = true
        continue
      }
      if let initial = word.letters.first, let found = remaining.firstIndex(of: initial) {
        remaining.remove(at: found)
        covered += 1
      } else {
        uncovered += 1
        cost += word.isCapitalised ? uncoveredCost : uncoveredLowerCost
      }
      guard opens(index, words), hasSmallWord || covered == short.letters.count, covered + uncovered > 2,
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
    return !words[index - 1].isCapitalised || words[index - 1].isLink
  }
}
