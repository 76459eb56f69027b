/// Finds an expansion whose words open with the letters of the short form in order, but for one that comes from another
/// language or an older name: "ley general de aduanas (LDA)".
///
/// Every content word must answer to a letter, the first to the first.
enum NearInitials {
  private static let lengths = 3...6

  /// Number of the window's word with which the expansion begins that ends with the last. Where names are written in lower
  /// case but for the names in them (`isHeadFirst`), a capital behind the start says nothing.
  static func find(for short: ShortForm, in words: [LongFormWindow.Word], isHeadFirst: Bool) -> Int? {
    let letters = short.letters
    guard short.isAllCapitals, lengths.contains(letters.count), short.capitals == letters.count,
      let last = words.last, !last.isLink
    else { return nil }
    var letter = letters.count
    var hasMissed = false
    var hasCapital = false
    for index in words.indices.reversed() {
      let word = words[index]
      if word.endsName, !word.isTied { return nil }
      if word.isLink, !word.isCapitalised {
        if word.isSeparated { return nil }
        continue
      }
      letter -= 1
      if word.letters.first != letters[letter] {
        guard !hasMissed else { return nil }
        hasMissed = true
      }
      guard letter > 0 else {
        let cutsName =
          word.isCapitalised
          ? index > 0 && !word.isSeparated && words[index - 1].isCapitalised && !words[index - 1].isLink
          : hasCapital && !isHeadFirst
        return word.letters.first == letters[0] && !word.isTied && !cutsName ? index : nil
      }
      if word.isSeparated { return nil }
      hasCapital = hasCapital || word.isCapitalised && !word.isInitialism
    }
    return nil
  }
}
