/// Finds the shortest expansion that holds all letters of the short form in order, wherever in its words they stand, the
/// first at the start of a word: the scan of Schwartz and Hearst (2003).
///
/// The letters alone are weak evidence here, so all content words must be few, and the last must give a letter.
enum InnerLetters {
  private static let leastLetters = 3

  /// Number of the window's word with which the expansion begins that ends with the last.
  static func find(for short: ShortForm, in words: [LongFormWindow.Word]) -> Int? {
    guard short.letters.count >= leastLetters, !short.isWordLike, short.capitals > 1 else { return nil }
    var letter = short.letters.count - 1
    var content = 0
    for index in words.indices.reversed() {
      let word = words[index]
      if word.endsName, !word.isTied { return nil }
      if !word.isLink { content += 1 }
      guard content <= short.letters.count else { return nil }
      let before = letter
      var inside = word.letters[...]
      while letter > 0, let found = inside.lastIndex(of: short.letters[letter]) {
        inside = inside[..<found]
        letter -= 1
      }
      if letter == 0, !inside.isEmpty, word.letters.first == short.letters[0], !word.isLink {
        return start(index, words)
      }
      if index == words.count - 1, letter == before { return nil }
      if word.isSeparated { return nil }
    }
    return nil
  }

  /// The first part of a hyphenated word.
  private static func start(_ index: Int, _ words: [LongFormWindow.Word]) -> Int {
    var start = index
    while start > 0, words[start].isTied { start -= 1 }
    return start
  }
}
