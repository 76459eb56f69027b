/// Aligns the letters of a short form with the words of a window by dynamic programming.
///
/// Every letter is taken from a word, in order: from its first letter at best, from the first letter of a part of it, or
/// from inside; words may be passed over, small ones almost for free. Unlike the scan of Schwartz and Hearst (2003), which
/// takes the first fit from the right, this finds the best fit of all.
struct AcronymAlignment {
  /// The fit as the mean over letters: 1 where each letter opens a word and no word that matters is passed over.
  var score: Double
  /// Number of the window's word with which the expansion begins.
  var start: Int
  /// Whether each letter opens a word or a part of one, or follows on such a letter, and no word that matters is passed over.
  var isStrict: Bool

  private enum Weight {
    static let initial = 10
    static let tiedInitial = 9
    static let partInitial = 8
    static let following = 5
    static let chained = 8
    static let inner = 1
    static let innerOfLong = 4
    static let innerWithoutInitial = -7
    static let innerOfLongWithoutInitial = -3
    static let innerOfCompound = 1
    static let partOfCompound = 6
    static let nextConsonant = 4
    static let smallStart = -2
    static let insideStart = -8
    static let longWord = 9
    static let smallSkipped = -1
    static let tiedSkipped = -4
    static let skipped = -9
    static let lastSkipped = -6
    static let lastInitialismSkipped = -12
    static let separator = -3
    static let smallInitial = 7
    static let impossible = -1_000_000
  }

  /// The best fit of all letters among the words.
  ///
  /// - Parameters:
  ///   - letters: of the short form.
  ///   - words: of the window; the expansion ends with the last.
  ///   - fixedStart: whether the expansion also begins with the first.
  ///   - compounds: whether the language writes compounds as one word, so that letters come from inside of words.
  /// - Returns: the fit, or nil where a letter finds no place.
  static func best(
    _ letters: [UInt32], _ words: ArraySlice<LongFormWindow.Word>, fixedStart: Bool, compounds: Bool
  ) -> AcronymAlignment? {
    let count = letters.count
    guard count > 0, !words.isEmpty else { return nil }
    let first = words.startIndex
    if fixedStart, !mayOpen(words[first], with: letters[0]) { return nil }
    // fit[i]: the best fit of letters i... in the words after the current one. The trace of strictness goes along. A place is
    // written when those after it have been read, so that one row is enough.
    var fit = [Int](repeating: Weight.impossible, count: count + 1)
    var strict = [Bool](repeating: false, count: count + 1)
    fit[count] = 0
    strict[count] = true
    var best: AcronymAlignment?
    for index in words.indices.reversed() {
      let word = words[index]
      let isLast = index == words.endIndex - 1
      let skip = skipCost(word, isLast: isLast)
      let skipsStrictly = word.isTied || !isLast && word.isSmall
      for i in 0...count {
        fit[i] += skip
        strict[i] = strict[i] && skipsStrictly
        guard i < count, letters[i] == word.sign || word.letters.contains(letters[i]) else { continue }
        var length = 1
        while i + length <= count, length <= word.letters.count {
          if fit[i + length] > Weight.impossible / 2,
            let found = take(letters, i..<i + length, from: word, isFirst: i == 0, compounds: compounds)
          {
            var total = found.score + fit[i + length]
            if word.isSeparated, i > 0 { total += Weight.separator }
            let isStrict = found.isStrict && strict[i + length]
            if i == 0 {
              if word.isSmall, !word.isTied, count > 1 { total += Weight.smallStart }
              if !isStrict, startsInside(words, index) { total += Weight.insideStart }
              if fixedStart ? index == first : mayOpen(word, isStrict: isStrict && count > 2) {
                let score = Double(total) / Double(count * Weight.initial)
                if best.map({ score > $0.score }) ?? true {
                  best = AcronymAlignment(score: score, start: index, isStrict: isStrict)
                }
              }
            } else if total > fit[i] || (total == fit[i] && isStrict) {
              fit[i] = total
              strict[i] = isStrict
            }
          }
          length += 1
        }
      }
      fit[0] = Weight.impossible
    }
    return best
  }

  /// Whether the word can give the first letter: at its start, at that of a part of it, or by the sign that it has.
  private static func mayOpen(_ word: LongFormWindow.Word, with letter: UInt32) -> Bool {
    letter == word.sign
      || word.letters.indices.contains { word.letters[$0] == letter && ($0 == 0 || isPartStart(word, $0)) }
  }

  /// Whether an expansion may begin with the word: with an article only where it has a capital, and with no doubt.
  private static func mayOpen(_ word: LongFormWindow.Word, isStrict: Bool) -> Bool {
    !word.isLink || word.isCapitalised && isStrict
  }

  private static func skipCost(_ word: LongFormWindow.Word, isLast: Bool) -> Int {
    if isLast, word.isInitialism { return Weight.lastInitialismSkipped }
    if isLast { return word.isSmall || word.letters.count <= 3 ? Weight.skipped : Weight.lastSkipped }
    if word.isSmall { return Weight.smallSkipped }
    if word.isTied { return Weight.tiedSkipped }
    return Weight.skipped
  }

  /// The best way to take some letters in order from one word.
  private static func take(
    _ letters: [UInt32], _ range: Range<Int>, from word: LongFormWindow.Word, isFirst: Bool,
    compounds: Bool
  ) -> (score: Int, isStrict: Bool)? {
    var at = 0
    var score = 0
    var isStrict = true
    var previous = -2
    var chain = 0
    let isLong = word.letters.count >= Weight.longWord
    for index in range {
      if index == range.lowerBound, letters[index] == word.sign {
        // What follows on the sign comes from other words: "three-dimensional (3D)".
        guard range.count == 1 else { return nil }
        return (word.isTied ? Weight.tiedInitial : Weight.initial, true)
      }
      var found = -1
      var foundPart = -1
      var probe = at
      while probe < word.letters.count {
        if word.letters[probe] == letters[index] {
          if found < 0 { found = probe }
          if probe == 0 || isPartStart(word, probe) {
            foundPart = probe
            break
          }
        }
        probe += 1
      }
      guard found >= 0 else { return nil }
      let isNext = found == previous + 1
      let place = isNext || foundPart < 0 ? found : foundPart
      if place == 0 {
        score += word.isTied ? Weight.tiedInitial : word.isSmall ? Weight.smallInitial : Weight.initial
        chain = 1
      } else if isPartStart(word, place) {
        score += Weight.partInitial
        chain = 1
      } else if index == range.lowerBound {
        if isFirst { return nil }
        score +=
          !isLong
          ? Weight.innerWithoutInitial : compounds ? Weight.innerOfCompound : Weight.innerOfLongWithoutInitial
        isStrict = false
      } else {
        chain = isNext && chain > 0 ? chain + 1 : 0
        if chain > 0 {
          score += chain > 2 ? Weight.chained : Weight.following
        } else {
          isStrict = false
          score +=
            skipsVowelsOnly(word, previous + 1..<place)
            ? Weight.nextConsonant
            : !isLong ? Weight.inner : compounds ? Weight.partOfCompound : Weight.innerOfLong
        }
      }
      previous = place
      at = place + 1
    }
    return (score, isStrict)
  }

  private static func isPartStart(_ word: LongFormWindow.Word, _ index: Int) -> Bool {
    index < 64 && word.partStarts >> UInt64(index) & 1 == 1
  }

  /// Whether only vowels stand in a part of a word, which acronyms such as "VRB" drop.
  private static func skipsVowelsOnly(_ word: LongFormWindow.Word, _ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && range.allSatisfy { [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(word.letters[$0]) }
  }

  /// Whether an expansion that begins with the word would cut a capitalised name: the word before is capitalised too, or
  /// it is not but words after it are.
  private static func startsInside(_ words: ArraySlice<LongFormWindow.Word>, _ index: Int) -> Bool {
    let word = words[index]
    guard word.isCapitalised else { return words[index...].contains { $0.isCapitalised && !$0.isInitialism } }
    guard index > words.startIndex, !word.isSeparated else { return false }
    return words[index - 1].isCapitalised && !words[index - 1].isLink
  }
}
