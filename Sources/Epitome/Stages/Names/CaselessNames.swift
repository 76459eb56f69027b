import EpitomeCore

/// Finds people in scripts without case by the titles beside their names, "田中さん", "王老师", "김민준 씨", "الدكتور أحمد زويل",
/// "डॉ. रमेश कुलकर्णी"; where they give their names, "佐々木健太郎と申します"; and by the dot in foreign ones, "弗里茨·哈伯".
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class CaselessNames {
  private enum Order {
    /// The title follows the name.
    case titleAfter
    /// The title stands before the name.
    case titleBefore
  }

  let view: WordView
  let lexicon: Lexicon
  private let order: Order

  private static let maxNameWords = 4
  private static let maxScalars = 6
  private static let maxKatakana = 24

  /// The finder, or nil for a language whose names capitals show.
  init?(_ document: Document, _ view: WordView) throws {
    lexicon = try document.lexicon()
    self.view = view
    switch lexicon.language {
    case "ja", "zh", "ko": order = .titleAfter
    case "ar", "hi": order = .titleBefore
    default: return nil
    }
  }

  /// The names in a sentence, in order, as bytes.
  func find(in numbers: Range<Int>) -> [Range<Int>] {
    var found = lexicon.language == "zh" ? dottedNames(in: numbers) : []
    for word in numbers where isBesideName(word, numbers) {
      switch order {
      case .titleAfter: if let name = nameBefore(word, numbers) { found.append(name) }
      case .titleBefore: if let name = nameAfter(word, numbers) { found.append(name) }
      }
    }
    return found
  }

  /// Whether a word stands beside a name as titles do.
  private func isBesideName(_ word: Int, _ numbers: Range<Int>) -> Bool {
    switch lexicon.language {
    case "hi": Self.honorifics.contains(view.bytes, view.words.range(word))
    case "ko": view.classes(word).contains(.personTitle) || opensWithTitle(word)
    case "ja": view.classes(word).contains(.personTitle) || introduces(word, numbers)
    default: view.classes(word).contains(.personTitle)
    }
  }

  /// Hindi titles that stand before names only; "doctor" and "minister" are nouns too.
  private static let honorifics: WordSet = "श्री श्रीमती सुश्री डॉ प्रो"

  /// Whether somebody has given their name before a Japanese word.
  private func introduces(_ word: Int, _ numbers: Range<Int>) -> Bool {
    let start = view.words.range(word).lowerBound
    return Self.introductions.matchLength(view.bytes, at: start, limit: view.range(numbers).upperBound) != nil
  }

  private static let introductions: WordSet = "と申します と申しまして と申す"

  /// Whether a Korean word is a title with particles: "교수는", "선생님이".
  private func opensWithTitle(_ word: Int) -> Bool {
    let range = view.words.range(word)
    guard 6...18 ~= range.count, view.shapes[word].contains(.hasCaseless) else { return false }
    var end = range.lowerBound
    for _ in 0..<4 where end < range.upperBound {
      end += view.bytes.scalar(at: end).length
      if lexicon.personTitles.contains(view.bytes, range.lowerBound..<end),
        Self.koreanParticles.contains(view.bytes, end..<range.upperBound)
      {
        return true
      }
    }
    return false
  }

  /// 을 를 은 는 의 에
  private static let objectParticles: Set<UInt32> = [0xC744, 0xB97C, 0xC740, 0xB294, 0xC758, 0xC5D0]

  private static let koreanParticles: WordSet = """
    은 는 이 가 을 를 의 도 와 과 에게 께 께서 께서는 님 님은 님이 님을 님의 님께서 님께서는 입니다 이다 이라고 라고
    """

  private func nameBefore(_ title: Int, _ numbers: Range<Int>) -> Range<Int>? {
    var start = title
    while start > numbers.lowerBound, title - start < Self.maxNameWords {
      let word = start - 1
      let gap = view.gap(before: start)
      guard gap == .tie || lexicon.language == "ko" && gap == .space && start == title, mayBeName(word) else { break }
      start = word
      // A family name opens the shortest name that is one.
      let range = view.range(start..<title)
      if !isKatakana(word), isName(range) { return range }
    }
    let range = view.range(start..<title)
    return start < title && isKatakana(start) && range.count <= 3 * Self.maxKatakana && range.count >= 6 ? range : nil
  }

  func mayBeName(_ word: Int) -> Bool {
    let excluded: WordClasses = [
      .function, .verb, .number, .genericNoun, .dangling, .personRole, .organisation, .reply,
    ]
    return view.shapes[word].contains(.hasCaseless) && view.classes(word).isDisjoint(with: excluded)
  }

  /// Whether so few characters open with a family name, and end in no particle.
  private func isName(_ range: Range<Int>) -> Bool {
    let count = scalars(range)
    guard count <= Self.maxScalars else { return false }
    if lexicon.language == "ko", let last = view.bytes.scalar(before: range.upperBound)?.value, count > 2,
      Self.objectParticles.contains(last)
    {
      return false
    }
    var end = range.lowerBound
    for _ in 0..<min(count, 3) {
      end += view.bytes.scalar(at: end).length
      guard lexicon.familyNames.contains(view.bytes, range.lowerBound..<end) else { continue }
      // In Korean and Chinese the given name has one or two characters.
      let rest = count - scalars(range.lowerBound..<end)
      if rest <= 3 { return true }
    }
    return false
  }

  private func isKatakana(_ word: Int) -> Bool {
    0x30A0...0x30FF ~= view.bytes.scalar(at: view.words.range(word).lowerBound).value
  }

  private func scalars(_ range: Range<Int>) -> Int {
    view.bytes[range].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  /// One or two words after a title, in Hindi up to three before what is no noun.
  private func nameAfter(_ title: Int, _ numbers: Range<Int>) -> Range<Int>? {
    var end = title + 1
    let most = lexicon.language == "hi" ? 3 : 2
    while end < numbers.upperBound, end - title <= most,
      view.gap(before: end) == .space || end == title + 1 && view.gap(before: end) == .stop
    {
      let classes = view.classes(end)
      let isPart = classes.contains(.givenName) || classes.contains(.nameParticle)
      guard isPart || mayBeName(end), !classes.contains(.personTitle) else { break }
      end += 1
    }
    guard end > title + 1 else { return nil }
    // One unknown word alone may as well be an office: "the minister said".
    if end == title + 2, !view.classes(title + 1).contains(.givenName) { return nil }
    if lexicon.language == "hi", end < numbers.upperBound, view.gap(before: end) == .space,
      view.classes(end).isDisjoint(with: [.function, .verb])
    {
      return nil
    }
    return view.range(title + 1..<end)
  }
}
