/// Finds an expansion whose words open with the letters of the short form in another order, as where the acronym was taken
/// over from another language: "virus de la inmunodeficiencia humana (HIV)".
///
/// Every letter must open a content word and every content word must open with a letter.
enum Permutation {
  /// The window's word with which the expansion begins that ends with the last.
  static func find(for short: ShortForm, in words: ArraySlice<LongFormWindow.Word>) -> Int? {
    guard short.isAllCapitals, short.letters.count >= 3 else { return nil }
    var remaining = short.letters
    for index in words.indices.reversed() {
      let word = words[index]
      if word.isSmall, !word.isCapitalised { continue }
      guard let initial = word.letters.first, let found = remaining.firstIndex(of: initial) else { return nil }
      remaining.remove(at: found)
      if remaining.isEmpty { return index }
      if word.isSeparated { return nil }
    }
    return nil
  }
}
