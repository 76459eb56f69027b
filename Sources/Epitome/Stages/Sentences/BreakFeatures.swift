/// The features of a gap between two tokens, and the sum of their weights.
///
/// Written out, so that n-grams share the hashes of those that they begin with; the numbers are those of
/// `Scripts/build-break-model.py`.
enum BreakFeatures {
  /// Hands every feature of the gap before a token to `body`.
  @inline(__always)
  static func forEach(
    _ tokens: [BreakTokens.Token], before index: Int, isSpaced: Bool, _ body: (UInt32) -> Void
  ) {
    if isSpaced {
      forEachOfWords(tokens, before: index, body)
    } else {
      forEachOfCharacters(tokens, before: index, body)
    }
  }

  /// The features of gaps between words: words near the gap, classes further away, endings, capitals.
  @inline(__always)
  private static func forEachOfWords(_ tokens: [BreakTokens.Token], before index: Int, _ body: (UInt32) -> Void) {
    func step(_ hash: UInt32, _ value: UInt32) -> UInt32 { BreakModel.step(hash, value) }
    func add(_ number: UInt32, _ hash: UInt32) { body(step(hash, number)) }
    let (left, right) = (tokens[index - 1], tokens[index])
    let (left2, right2) = (tokens[index - 2], tokens[index + 1])
    let (left3, right3) = (tokens[index - 3], tokens[index + 2])

    add(1, left.word)
    add(2, right.word)
    add(3, left2.word)
    add(4, right2.word)
    add(5, left3.word)
    add(6, right3.word)
    let words = step(left.word, right.word)
    add(7, words)
    add(8, step(left.word, left2.word))
    let rightWords = step(right.word, right2.word)
    add(9, rightWords)
    add(10, step(words, left2.word))
    add(11, step(words, right2.word))
    add(12, step(rightWords, right3.word))

    add(13, left.group)
    add(14, right.group)
    add(15, left3.group)
    add(16, right3.group)
    let groups = step(left.group, right.group)
    add(17, groups)
    let groupsLeft = step(groups, left2.group)
    add(18, groupsLeft)
    add(19, step(groupsLeft, left3.group))
    let groupsRight = step(groups, right2.group)
    add(20, groupsRight)
    add(21, step(groupsRight, right3.group))
    add(22, step(groupsRight, left2.group))

    let wordGroup = step(left.word, right.group)
    add(23, wordGroup)
    add(24, step(wordGroup, right2.group))
    let groupWord = step(right.word, left.group)
    add(25, groupWord)
    add(26, step(groupWord, left2.group))
    let leftGroups = step(left.group, left2.group)
    add(27, leftGroups)
    add(28, step(leftGroups, left3.group))
    let rightGroups = step(right.group, right2.group)
    add(29, rightGroups)
    let rightGroups3 = step(rightGroups, right3.group)
    add(30, rightGroups3)
    add(31, step(rightGroups3, tokens[index + 3].group))
    let wordThenGroup = step(right.word, right2.group)
    add(32, wordThenGroup)
    add(33, step(wordThenGroup, right3.group))

    add(34, left.longEnding)
    add(35, right.longEnding)
    add(36, left.shortEnding)
    if right.letterCase > 0 {
      let letterCase = right.letterCase * 4 + left.letterCase
      add(37, letterCase)
      add(38, step(right.word, letterCase))
      add(39, step(right.group, letterCase))
    }
  }

  /// The features of gaps between characters: character n-grams on both sides and across, kinds of characters.
  @inline(__always)
  private static func forEachOfCharacters(
    _ tokens: [BreakTokens.Token], before index: Int, _ body: (UInt32) -> Void
  ) {
    func step(_ hash: UInt32, _ value: UInt32) -> UInt32 { BreakModel.step(hash, value) }
    func add(_ number: UInt32, _ hash: UInt32) { body(step(hash, number)) }
    let (left, right) = (tokens[index - 1], tokens[index])
    let (left2, right2) = (tokens[index - 2], tokens[index + 1])
    let (left3, right3) = (tokens[index - 3], tokens[index + 2])
    let left4 = tokens[index - 4]

    add(1, left.word)
    let before2 = step(left.word, left2.word)
    add(2, before2)
    let before3 = step(before2, left3.word)
    add(3, before3)
    let before4 = step(before3, left4.word)
    add(4, before4)
    add(5, step(before4, tokens[index - 5].word))
    add(6, right.word)
    let after2 = step(right.word, right2.word)
    add(7, after2)
    let after3 = step(after2, right3.word)
    add(8, after3)
    add(9, step(after3, tokens[index + 3].word))

    let both = step(left.word, right.word)
    add(10, both)
    let bothLeft = step(both, left2.word)
    add(11, bothLeft)
    let bothRight = step(both, right2.word)
    add(12, bothRight)
    let bothLeft3 = step(bothLeft, left3.word)
    add(13, bothLeft3)
    add(14, step(bothRight, right3.word))
    let bothSides = step(bothLeft, right2.word)
    add(15, bothSides)
    add(16, step(bothLeft3, right2.word))
    add(17, step(bothSides, right3.word))
    add(18, step(bothLeft3, left4.word))

    add(19, left2.word)
    add(20, right2.word)
    let kinds = step(left.group, right.group)
    add(21, kinds)
    add(22, step(step(step(step(kinds, left2.group), right2.group), left3.group), right3.group))
    add(23, step(before3, right.group))
    add(24, step(step(before2, right.group), right2.group))
    add(25, step(step(left.word, right.group), right2.group))
    add(26, step(after2, left.group))
    add(27, step(step(after3, left.group), left2.group))
    add(28, step(step(right.word, left.group), left2.group))
    add(29, step(left2.word, left3.word))
    add(30, step(right2.word, right3.word))
    add(31, step(before4, right.group))
  }
}
