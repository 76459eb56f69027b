import EpitomeCore

/// Finds definitions in a language whose particles and verbs, not its small words, show them: Japanese, Chinese, Korean.
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class UnspacedDefinitions {
  private let view: WordView
  private let forms: [DefinitionForm]

  private static let maxTermBytes = 60
  private static let minMeaningBytes = 18
  private static let minNamedBytes = 18
  /// How far from the end of a meaning the noun begins that says what kind of thing it is.
  private static let maxHeadBytes = 27
  private static let maxShortTermBytes = 24
  /// The length of "を".
  private static let particle = 3

  /// The finder for a language by its primary subtag, or nil where it has no such forms.
  init?(_ document: Document, _ language: String) throws {
    guard let forms = DefinitionForm.forLanguage(language) else { return nil }
    self.forms = forms
    view = try WordView(document)
  }

  /// The first definition in a sentence.
  func find(in sentence: Range<Int>) -> FoundDefinition? {
    for form in forms {
      guard let marker = form.first(in: view.bytes, sentence) else { continue }
      let found =
        switch form.order {
        case .termFirst: explained(form, marker, sentence)
        case .termLast: named(form, marker, sentence)
        case .termBeforeEnding: called(form, marker, sentence)
        }
      if let found { return found }
    }
    return nil
  }

  /// The term before the marker, the meaning after it.
  private func explained(_ form: DefinitionForm, _ marker: Range<Int>, _ sentence: Range<Int>) -> FoundDefinition? {
    guard let term = term(before: marker.lowerBound, sentence, opener: form.opener),
      !form.noTerm.contains(where: { ends($0, term.lowerBound, term.upperBound) }),
      !form.endsAtComma || isShortNoun(term)
    else { return nil }
    var start = marker.upperBound
    while start < sentence.upperBound {
      let (scalar, size) = view.bytes.scalar(at: start)
      guard Self.isComma(scalar) || UTF8Classes.isWhitespace(scalar) else { break }
      start += size
    }
    let limit = form.endsAtComma ? comma(in: start..<sentence.upperBound) : sentence.upperBound
    let end = Self.trimmedEnd(view.bytes, start, limit)
    guard end - start >= Self.minMeaningBytes, holdsModifier(form, start..<end),
      !form.excluded.contains(where: { begins($0, start, end) }),
      form.endings.isEmpty || form.endings.contains(where: { ends($0, start, end) })
    else { return nil }
    return FoundDefinition(term: term, meaning: start..<end)
  }

  /// The meaning before the marker, the term after it.
  private func named(_ form: DefinitionForm, _ marker: Range<Int>, _ sentence: Range<Int>) -> FoundDefinition? {
    let numbers = view.words.words(in: TextSpan(marker.upperBound, sentence.upperBound))
    var end = numbers.lowerBound
    while end < numbers.upperBound, end - numbers.lowerBound < 4,
      end == numbers.lowerBound || view.gap(before: end) == .tie,
      view.classes(end).isDisjoint(with: [.function, .verb, .number])
    {
      end += 1
    }
    let term = view.range(numbers.lowerBound..<end)
    let start = opening(before: marker, sentence)
    let meaning = start..<Self.passiveTrimmed(view.bytes, start, marker.lowerBound)
    guard isTerm(term), holdsModifier(form, meaning), !says("是", in: meaning), !isBracket(before: marker.lowerBound),
      !form.noTerm.contains(where: { ends($0, meaning.lowerBound, meaning.upperBound) }),
      meaning.count >= Self.minNamedBytes,
      end == numbers.upperBound || view.gap(before: end) == .punctuation,
      let first = view.words.words(in: TextSpan(meaning)).first,
      view.classes(first).isDisjoint(with: [.dangling, .function])
    else { return nil }
    return FoundDefinition(term: term, meaning: meaning)
  }

  /// The meaning before the marker, the term between it and the ending: a word without hiragana, for a verb has some.
  private func called(_ form: DefinitionForm, _ marker: Range<Int>, _ sentence: Range<Int>) -> FoundDefinition? {
    let end = Self.trimmedEnd(view.bytes, marker.upperBound, sentence.upperBound)
    guard let ending = form.endings.filter({ ends($0, marker.upperBound, end) }).max(by: { $0.count < $1.count }) else {
      return nil
    }
    var start = end - ending.count
    while start > marker.lowerBound, let (scalar, size) = view.bytes.scalar(before: start), scalar != 0x3092 {
      start -= size
    }
    let term = unquoted(view.bytes.trimmed(start..<end - ending.count))
    let meaning = view.bytes.trimmed(sentence.lowerBound..<max(sentence.lowerBound, start - Self.particle))
    guard isTerm(term), !Self.hasHiragana(view.bytes, term), meaning.count >= Self.minMeaningBytes,
      comma(in: meaning) == meaning.upperBound,
      !says("この", in: meaning), !says("その", in: meaning), !says("それ", in: meaning),
      let first = view.words.words(in: TextSpan(meaning)).first,
      view.classes(first).isDisjoint(with: [.dangling, .function])
    else { return nil }
    return FoundDefinition(term: term, meaning: meaning)
  }

  /// Where a meaning begins that stands before its marker: after what says that it is the object, or with the sentence.
  private func opening(before marker: Range<Int>, _ sentence: Range<Int>) -> Int {
    for word in view.words.words(in: TextSpan(sentence.lowerBound, marker.lowerBound)).prefix(2) {
      let range = view.words.range(word)
      if view.bytes[range].elementsEqual("把".utf8) || view.bytes[range].elementsEqual("将".utf8) {
        return range.upperBound
      }
    }
    return sentence.lowerBound
  }

  /// Whether a meaning ends in a noun with what tells more of it, where the form asks for that.
  private func holdsModifier(_ form: DefinitionForm, _ meaning: Range<Int>) -> Bool {
    guard !form.modifier.isEmpty else { return true }
    var position = meaning.upperBound - 1
    let least = max(meaning.lowerBound, meaning.upperBound - Self.maxHeadBytes)
    while position > least {
      if view.bytes[position..<min(position + form.modifier.count, meaning.upperBound)].elementsEqual(form.modifier) {
        return true
      }
      position -= 1
    }
    return false
  }

  /// Whether a range is a noun of few words, not a clause.
  private func isShortNoun(_ range: Range<Int>) -> Bool {
    let words = view.words.words(in: TextSpan(range))
    return range.count <= Self.maxShortTermBytes
      && words.allSatisfy { view.classes($0).isDisjoint(with: [.function, .verb]) }
  }

  private func says(_ word: String, in range: Range<Int>) -> Bool {
    let bytes = Array(word.utf8)
    return range.contains {
      $0 + bytes.count <= range.upperBound && view.bytes[$0..<$0 + bytes.count].elementsEqual(bytes)
    }
  }

  private func isBracket(before end: Int) -> Bool {
    view.bytes.scalar(before: end).map { $0.0 == 0x28 || $0.0 == 0xFF08 } ?? false
  }

  /// Where the first comma stands, or the end.
  private func comma(in range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, size) = view.bytes.scalar(at: position)
      if Self.isComma(scalar) { return position }
      position += size
    }
    return range.upperBound
  }

  private static func hasHiragana(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, size) = bytes.scalar(at: position)
      if 0x3041...0x3096 ~= scalar { return true }
      position += size
    }
    return false
  }

  /// The end of a meaning without what makes a passive of the verb after it: "被", "就".
  private static func passiveTrimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var end = trimmedEnd(bytes, start, end)
    while end - start > 3,
      bytes[start..<end].suffix(3).elementsEqual("被".utf8) || bytes[start..<end].suffix(3).elementsEqual("就".utf8)
    {
      end -= 3
    }
    return end
  }

  /// The term that ends at `end`: from the start of the clause, without quotation marks and openers.
  private func term(before end: Int, _ sentence: Range<Int>, opener: [UInt8]) -> Range<Int>? {
    var end = end
    if !opener.isEmpty {
      while end > sentence.lowerBound, let (scalar, size) = view.bytes.scalar(before: end), Self.isComma(scalar) {
        end -= size
      }
    }
    var start = end
    while start > sentence.lowerBound, let (scalar, size) = view.bytes.scalar(before: start) {
      if Self.isComma(scalar) || scalar == 0x3002 || scalar == 0xFF1A || scalar == 0x3A { break }
      start -= size
      guard end - start <= Self.maxTermBytes + opener.count else { return nil }
    }
    var range = view.bytes.trimmed(start..<end)
    // 「X」とは: the quotation is the term, whatever stands before it.
    if let quoted = quotation(atEndOf: range) { range = quoted }
    range = unquoted(withoutShortForm(range))
    guard !hasQuote(range) else { return nil }
    if !opener.isEmpty {
      guard view.bytes[range].starts(with: opener) else { return nil }
      range = unquoted(range.lowerBound + opener.count..<range.upperBound)
    }
    let numbers = view.words.words(in: TextSpan(range))
    if opener.isEmpty, let first = numbers.first,
      view.classes(first).contains(.function) || view.classes(first).contains(.dangling)
    {
      return nil
    }
    return isTerm(range) ? range : nil
  }

  /// A term without the short form that stands in brackets behind it: 검색 증강 생성(RAG).
  private func withoutShortForm(_ range: Range<Int>) -> Range<Int> {
    guard let (closing, size) = view.bytes.scalar(before: range.upperBound), closing == 0x29 || closing == 0xFF09 else {
      return range
    }
    var start = range.upperBound - size
    while start > range.lowerBound, let (scalar, size) = view.bytes.scalar(before: start) {
      start -= size
      if scalar == 0x28 || scalar == 0xFF08 { return view.bytes.trimmed(range.lowerBound..<start) }
    }
    return range
  }

  private func isTerm(_ range: Range<Int>) -> Bool {
    let least = WordShape(view.bytes, range).isAllUpper ? 2 : 4
    guard least...Self.maxTermBytes ~= range.count else { return false }
    let empty: WordClasses = [.function, .genericNoun, .dangling, .number, .reply, .weakAdjective]
    return view.words.words(in: TextSpan(range)).contains { view.classes($0).isDisjoint(with: empty) }
  }

  /// What stands in the quotation marks with which a range ends, where it does not begin with them.
  private func quotation(atEndOf range: Range<Int>) -> Range<Int>? {
    guard let (last, _) = view.bytes.scalar(before: range.upperBound),
      last == 0x300D || last == 0x300F || last == 0x201D
    else { return nil }
    var start = range.upperBound
    while start > range.lowerBound, let (scalar, size) = view.bytes.scalar(before: start) {
      if scalar == 0x300C || scalar == 0x300E || scalar == 0x201C { return start..<range.upperBound }
      start -= size
    }
    return nil
  }

  private func hasQuote(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let (scalar, size) = view.bytes.scalar(at: position)
      if scalar == 0x300C || scalar == 0x300D || scalar == 0x201C || scalar == 0x201D { return true }
      position += size
    }
    return false
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 2, Self.isQuote(view.bytes.scalar(at: range.lowerBound).value) {
      range = range.lowerBound + view.bytes.scalar(at: range.lowerBound).length..<range.upperBound
    }
    while range.count > 2, let (scalar, size) = view.bytes.scalar(before: range.upperBound), Self.isQuote(scalar) {
      range = range.lowerBound..<range.upperBound - size
    }
    return range
  }

  private func begins(_ pattern: [UInt8], _ start: Int, _ end: Int) -> Bool {
    view.bytes[start..<end].starts(with: pattern)
  }

  private func ends(_ pattern: [UInt8], _ start: Int, _ end: Int) -> Bool {
    end - start >= pattern.count && view.bytes[end - pattern.count..<end].elementsEqual(pattern)
  }

  private static func isComma(_ scalar: UInt32) -> Bool {
    scalar == 0x3001 || scalar == 0xFF0C || scalar == 0x2C || scalar == 0xFF1B
  }

  private static func isQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300C...0x300F, 0x201C, 0x201D, 0x22, 0x2018, 0x2019, 0x27, 0x300A, 0x300B: true
    default: false
    }
  }

  private static func trimmedEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, let (scalar, size) = bytes.scalar(before: end) {
      switch scalar {
      case 0x3002, 0x2E, 0xFF01, 0xFF0E, 0x3001, 0xFF0C, 0x2C, 0x21, 0xFF1B: end -= size
      default:
        guard UTF8Classes.isWhitespace(scalar) else { return end }
        end -= size
      }
    }
    return end
  }
}
