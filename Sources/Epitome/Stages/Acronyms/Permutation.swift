/// Finds an expansion whose words open with the letters of the short form in another order, as where the acronym was taken
/// over from another language: "virus de la inmunodeficiencia humana (HIV)".
///
/// Every letter must open a content word and every content word must open with a letter.
enum Permutation {
  /// Most content words that are tried in all orders.
  private static let mostWords = 4
  /// Most letters that are shared out in all ways.
  private static let mostLetters = 6
  /// Letters of the shortest word that gives letters from inside.
  private static let longWord = 8

  /// Number of the window's word with which the expansion begins that ends with the last.
  ///
  /// - Parameters:
  ///   - short: the short form.
  ///   - words: of the window.
  ///   - takesParts: whether a long word may give further letters, as the names of substances do, and one word behind the
  ///     first none: for languages that put adjectives last.
  /// - Returns: the number, or nil where there is none.
  static func find(for short: ShortForm, in words: ArraySlice<LongFormWindow.Word>, takesParts: Bool) -> Int? {
    guard short.isAllCapitals, short.letters.count >= 3 else { return nil }
    return initials(short, words) ?? (takesParts && short.letters.count <= mostLetters ? parts(short, words) : nil)
  }

  private static func initials(_ short: ShortForm, _ words: ArraySlice<LongFormWindow.Word>) -> Int? {
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

  private static func parts(_ short: ShortForm, _ words: ArraySlice<LongFormWindow.Word>) -> Int? {
    var content: [LongFormWindow.Word] = []
    for index in words.indices.reversed() {
      let word = words[index]
      if word.endsName { return nil }
      if word.isSmall, !word.isCapitalised {
        if word.isSeparated { return nil }
        continue
      }
      content.append(word)
      if content.count > 1 {
        let all = (1 << content.count) - 1
        if fits(short.letters[...], content, left: all) { return index }
        // One word less, but not the first or last: "plans quinquennaux de développement national (PND)".
        if short.letters.first == word.letters.first, content.count > short.letters.count {
          for skipped in 1..<content.count - 1 where fits(short.letters[...], content, left: all & ~(1 << skipped)) {
            return index
          }
        }
      }
      if content.count == mostWords || word.isSeparated { return nil }
    }
    return nil
  }

  /// Whether the letters fall into runs, one for each word that is left, which begin with the word's first letter.
  private static func fits(_ letters: ArraySlice<UInt32>, _ words: [LongFormWindow.Word], left: Int) -> Bool {
    guard let first = letters.first else { return left == 0 }
    for index in words.indices where left >> index & 1 == 1 && words[index].letters.first == first {
      var rest = letters.dropFirst()
      let others = left & ~(1 << index)
      if fits(rest, words, left: others) { return true }
      guard words[index].letters.count >= longWord else { continue }
      var inside = words[index].letters.dropFirst()
      while let next = rest.first, let found = inside.firstIndex(of: next) {
        inside = inside[(found + 1)...]
        rest = rest.dropFirst()
        if fits(rest, words, left: others) { return true }
      }
    }
    return false
  }
}
