import EpitomeCore
import EpitomeICU

/// Finds the expansion of an acronym in another script, where no letters are shared and only the brackets tie the two
/// together: "大规模语言模型（LLM）", "LLM（大语言模型）", "대규모 언어 모델(LLM)", "большие языковые модели (LLM)".
///
/// Only what is bounded on all sides and of a fitting length counts: a wrong expansion is worse than none.
struct ForeignExpansion {
  private let view: WordView

  init(_ view: WordView) { self.view = view }

  private enum Kind {
    case unspaced
    case hangul
    case spaced
  }

  private static let maxWords = 8

  // MARK: In the bracket

  /// The content of the bracket as the expansion of the short form before it.
  func expansion(in content: Range<Int>, of short: ShortForm) -> Range<Int>? {
    guard short.isAllCapitals else { return nil }
    let numbers = view.words.words(in: TextSpan(content))
    guard let first = numbers.first, numbers.count <= Self.maxWords, let kind = kind(first),
      view.range(numbers) == content
    else { return nil }
    for word in numbers {
      guard self.kind(word) == kind, word == first || view.gap(before: word) != .punctuation else { return nil }
    }
    if kind == .spaced, numbers.count < 2 { return nil }
    if kind != .spaced, !fits(letterCount(content), short) { return nil }
    return view.classes(first).isDisjoint(with: [.function, .reply]) ? content : nil
  }

  // MARK: Before the bracket

  /// The words before the bracket as the expansion of the short form in it.
  func expansion(before stretch: Range<Int>, of short: ShortForm) -> Range<Int>? {
    guard short.isAllCapitals else { return nil }
    if let quoted = quoted(atEndOf: stretch) { return expansion(in: quoted, of: short) }
    let numbers = view.words.words(in: TextSpan(stretch))
    guard let last = numbers.last, let kind = kind(last), view.words.range(last).upperBound == stretch.upperBound else {
      return nil
    }
    switch kind {
    case .unspaced: return unspaced(numbers, short)
    case .hangul: return hangul(numbers, short)
    case .spaced: return spaced(numbers, short)
    }
  }

  /// What stands in the quotation marks with which a stretch ends: 「大規模言語モデル」, 《通用数据保护条例》.
  private func quoted(atEndOf stretch: Range<Int>) -> Range<Int>? {
    guard let (closing, size) = view.bytes.scalar(before: stretch.upperBound), let opening = Self.quotes[closing],
      stretch.count > size
    else { return nil }
    let end = stretch.upperBound - size
    var start = end
    while start > stretch.lowerBound, let (scalar, size) = view.bytes.scalar(before: start) {
      if scalar == opening { return start..<end }
      start -= size
    }
    return nil
  }

  /// Opening quotation marks by their closing ones.
  private static let quotes: [UInt32: UInt32] = [
    0x300B: 0x300A, 0x300D: 0x300C, 0x300F: 0x300E, 0x201D: 0x201C, 0x2019: 0x2018, 0x27: 0x27, 0x22: 0x22,
  ]

  /// The run of ideographs and katakana, up to the function word, verb or kana that bounds it; verbs and numbers may be part of one
  /// that is bounded by punctuation: "中央处理器(CPU)".
  private func unspaced(_ numbers: Range<Int>, _ short: ShortForm) -> Range<Int>? {
    unspaced(numbers, short, upTo: [.function, .verb, .number])
      ?? unspaced(numbers, short, upTo: .function, isBounded: true)
  }

  /// The run up to a word of one of the classes, or to punctuation; only to that or to the start where it has to be bounded.
  private func unspaced(
    _ numbers: Range<Int>, _ short: ShortForm, upTo borders: WordClasses, isBounded: Bool = false
  ) -> Range<Int>? {
    var start = numbers.upperBound
    while start > numbers.lowerBound {
      let word = start - 1
      if start < numbers.upperBound, view.gap(before: start) != .tie { break }
      guard kind(word) == .unspaced, !hasHiragana(word),
        view.classes(word).isDisjoint(with: borders)
      else { break }
      start = word
    }
    guard start < numbers.upperBound else { return nil }
    if isBounded {
      let noOpening: WordClasses = short.digits > 0 ? .verb : [.verb, .number]
      guard start == numbers.lowerBound || view.gap(before: start) == .punctuation,
        view.classes(start).isDisjoint(with: noOpening),
        letterCount(view.range(start..<numbers.upperBound)) <= 3 * short.letters.count
      else { return nil }
    }
    let range = view.range(start..<numbers.upperBound)
    return fits(letterCount(range), short) ? range : nil
  }

  /// Words in Hangul, until there are syllables enough for the letters.
  private func hangul(_ numbers: Range<Int>, _ short: ShortForm) -> Range<Int>? {
    var start = numbers.upperBound
    while start > numbers.lowerBound {
      let word = start - 1
      if start < numbers.upperBound, view.gap(before: start) == .punctuation { break }
      guard kind(word) == .hangul, view.classes(word).isDisjoint(with: [.function, .verb, .number]),
        start == numbers.upperBound || !endsInParticle(word)
      else { break }
      start = word
      let range = view.range(start..<numbers.upperBound)
      if fits(letterCount(range), short) { return range }
    }
    return nil
  }

  /// As many words as the short form has letters, in a script with spaces: all in lower case, none a function word, and
  /// bounded by one or by punctuation.
  private func spaced(_ numbers: Range<Int>, _ short: ShortForm) -> Range<Int>? {
    guard numbers.count >= short.letters.count, short.letters.count >= 2 else { return nil }
    let start = numbers.upperBound - short.letters.count
    // A content word before it might belong to the expansion too.
    if start > numbers.lowerBound, view.gap(before: start) != .punctuation,
      view.classes(start - 1).isDisjoint(with: [.function, .verb])
    {
      return nil
    }
    for word in start..<numbers.upperBound {
      guard kind(word) == .spaced, word == start || view.gap(before: word) != .punctuation,
        view.classes(word).isDisjoint(with: [.function, .verb, .number]),
        !view.shapes[word].contains(.startsUpper) || word == numbers.lowerBound
      else { return nil }
    }
    return view.range(start..<numbers.upperBound)
  }

  // MARK: Words

  /// How the word's script writes words, or nil for Latin letters and digits.
  private func kind(_ word: Int) -> Kind? {
    let scalar = view.bytes.scalar(at: view.words.range(word).lowerBound).value
    guard scalar >= 0x370, UnicodeProperties.isLetter(scalar) else { return nil }
    if 0xAC00...0xD7A3 ~= scalar || 0x1100...0x11FF ~= scalar { return .hangul }
    if WordBorders.isUnspaced(scalar) { return .unspaced }
    return UnicodeProperties.script(scalar) == .latin ? nil : .spaced
  }

  private func hasHiragana(_ word: Int) -> Bool {
    var position = view.words.range(word).lowerBound
    let end = view.words.range(word).upperBound
    while position < end {
      let (scalar, size) = view.bytes.scalar(at: position)
      if 0x3040...0x309F ~= scalar { return true }
      position += size
    }
    return false
  }

  private func endsInParticle(_ word: Int) -> Bool {
    guard let last = view.bytes.scalar(before: view.words.range(word).upperBound)?.value else { return false }
    // 은 는 을 를 의
    return [0xC740, 0xB294, 0xC744, 0xB97C, 0xC758].contains(last)
  }

  private func letterCount(_ range: Range<Int>) -> Int {
    view.bytes[range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 && $1 != 0x20 ? 1 : 0) }
  }

  /// Whether so many ideographs or syllables fit the letters: one and a half to four for each.
  private func fits(_ count: Int, _ short: ShortForm) -> Bool {
    let letters = short.letters.count
    return 2 * count >= 3 * letters && count <= 4 * letters + 2
  }
}
