import EpitomeCore

extension AcronymSites {
  /// An item of an enumeration: a phrase, and a short form that takes up the bracket behind it.
  private struct Item {
    /// Index of its bracket.
    var bracket: Int
    var short: ShortForm
    /// Place of the phrase.
    var phrase: Range<Int>
    /// Whether the phrase holds the letters in order, the first at its beginning.
    var fits: Bool
    /// Whether it holds one of them.
    var sharesLetter = true
  }

  /// Fewest items of an enumeration.
  private static let fewestItems = 3
  /// Most words of an item's phrase.
  private static let mostWords = 4
  private static let mostLetters = 5

  /// Adds the pairs that only an enumeration shows: "Italy (IT), Spain (ES), France (FR)". Where the letters of two items in
  /// three fit, the others that share a letter with what is before them stand for it too.
  ///
  /// - Parameters:
  ///   - pairs: what was found for each bracket.
  ///   - brackets: of one stretch of text, in order.
  /// - Returns: the pairs, with those of enumerations.
  func completed(_ pairs: [AcronymPair?], _ brackets: [Brackets.Pair]) -> [AcronymPair?] {
    guard brackets.count >= Self.fewestItems, leastFit <= Self.mostForLooseFits else { return pairs }
    var pairs = pairs
    var run: [Item] = []
    for index in brackets.indices {
      if let last = run.last, let item = item(index, after: brackets[last.bracket], brackets, pairs[index]) {
        run.append(item)
      } else {
        complete(&pairs, run)
        run = firstItem(index, brackets, pairs[index]).map { [$0] } ?? []
      }
    }
    complete(&pairs, run)
    return pairs
  }

  private func complete(_ pairs: inout [AcronymPair?], _ run: [Item]) {
    guard run.count >= Self.fewestItems, run.count(where: { $0.fits }) * 3 >= run.count * 2 else { return }
    for item in run where pairs[item.bracket] == nil && item.sharesLetter {
      pairs[item.bracket] = checked(item.short, item.phrase, leastFit)
    }
  }

  /// The item with which an enumeration may begin: where its phrase begins is unknown, so it is one word that fits, or what
  /// was found.
  private func firstItem(_ index: Int, _ brackets: [Brackets.Pair], _ pair: AcronymPair?) -> Item? {
    let bracket = brackets[index]
    guard let short = listedForm(bracket) else { return nil }
    if let pair { return Item(bracket: index, short: short, phrase: pair.long, fits: true) }
    let before = bytes.trimmed(bracket.outerStart..<bracket.open)
    guard let last = words.words(in: TextSpan(before)).last, words.range(last).upperBound == before.upperBound else {
      return nil
    }
    let window = window(last..<last + 1, before, short)
    guard !window.isEmpty, !window.contains(where: { $0.endsName || $0.isLink }),
      Self.holds(short.letters, in: window.flatMap(\.letters))
    else {
      return nil
    }
    return Item(bracket: index, short: short, phrase: words.range(last), fits: true)
  }

  /// The item of a bracket, where nothing but a comma or "and" stands between its phrase and the bracket before.
  private func item(
    _ index: Int, after previous: Brackets.Pair, _ brackets: [Brackets.Pair], _ pair: AcronymPair?
  ) -> Item? {
    let bracket = brackets[index]
    guard previous.content.upperBound < bracket.open, let short = listedForm(bracket) else { return nil }
    let close = previous.content.upperBound
    var rest = bytes.trimmed(close + bytes.scalar(at: close).length..<bracket.open)
    guard !rest.isEmpty else { return nil }
    let (sign, size) = bytes.scalar(at: rest.lowerBound)
    var isParted = Self.partsItems(sign)
    if isParted { rest = bytes.trimmed(rest.lowerBound + size..<rest.upperBound) }
    if let length = Self.and.matchLength(bytes, at: rest.lowerBound, limit: rest.upperBound) {
      isParted = true
      rest = bytes.trimmed(rest.lowerBound + length..<rest.upperBound)
    }
    let numbers = words.words(in: TextSpan(rest))
    guard isParted, let last = numbers.last, words.range(last).upperBound == rest.upperBound,
      numbers.count <= Self.mostWords + 1
    else { return nil }
    var window = window(numbers, rest, short)[...]
    guard window.first?.range.lowerBound == words.range(numbers.lowerBound).lowerBound else { return nil }
    window = window.drop { $0.isLink }
    guard let first = window.first, window.count <= Self.mostWords,
      !window.contains(where: { $0.endsName || $0.isSeparated && $0.range != first.range })
    else { return nil }
    return Item(
      bracket: index, short: short, phrase: pair?.long ?? first.range.lowerBound..<rest.upperBound,
      fits: pair != nil || Self.holds(short.letters, in: window.flatMap(\.letters)),
      sharesLetter: window.contains { $0.letters.contains(where: short.letters.contains) })
  }

  /// The short form that takes up a bracket.
  private func listedForm(_ bracket: Brackets.Pair) -> ShortForm? {
    let content = bytes.trimmed(bracket.content)
    guard let short = ShortForm(bytes, content), short.span == content, short.letters.count <= Self.mostLetters else {
      return nil
    }
    return short
  }

  private func window(_ numbers: Range<Int>, _ limits: Range<Int>, _ short: ShortForm) -> [LongFormWindow.Word] {
    LongFormWindow(numbers, of: words, in: bytes, limits: limits, lexicon: lexicon, backward: true, for: short).words
  }

  private static func partsItems(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3B, 0x3001, 0xFF0C, 0xFF1B: true
    default: false
    }
  }

  /// Words for "and" and "or" before the last item.
  private static let and: WordSet = """
    and or & et ou y e o u und oder en of och eller og samt i oraz lub a nebo и или и/или
    """
}
