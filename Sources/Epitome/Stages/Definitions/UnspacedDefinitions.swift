import EpitomeCore

/// Finds definitions in a language whose particles and verbs, not its small words, show them: Japanese, Chinese, Korean.
///
/// A class, for a copy of its many word sets would cost more than most sentences.
final class UnspacedDefinitions {
  private let view: WordView
  private let forms: [DefinitionForm]

  private static let maxTermBytes = 60
  private static let minMeaningBytes = 18
  private static let minNamedBytes = 24

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
      let found = form.namesAfter ? named(form, marker, sentence) : explained(form, marker, sentence)
      if let found { return found }
    }
    return nil
  }

  /// The term before the marker, the meaning after it.
  private func explained(_ form: DefinitionForm, _ marker: Range<Int>, _ sentence: Range<Int>) -> FoundDefinition? {
    guard let term = term(before: marker.lowerBound, sentence, opener: form.opener) else { return nil }
    var start = marker.upperBound
    while start < sentence.upperBound {
      let (scalar, size) = view.bytes.scalar(at: start)
      guard Self.isComma(scalar) || UTF8Classes.isWhitespace(scalar) else { break }
      start += size
    }
    let end = Self.trimmedEnd(view.bytes, start, sentence.upperBound)
    guard end - start >= Self.minMeaningBytes, !form.excluded.contains(where: { begins($0, start, end) }),
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
    let start = sentence.lowerBound
    let meaning = start..<Self.trimmedEnd(view.bytes, start, marker.lowerBound)
    guard isTerm(term), meaning.count >= Self.minNamedBytes,
      end == numbers.upperBound || view.gap(before: end) == .punctuation,
      let first = view.words.words(in: TextSpan(meaning)).first,
      view.classes(first).isDisjoint(with: [.dangling, .function])
    else { return nil }
    return FoundDefinition(term: term, meaning: meaning)
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
    var range = unquoted(view.bytes.trimmed(start..<end))
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

  private func isTerm(_ range: Range<Int>) -> Bool {
    guard 4...Self.maxTermBytes ~= range.count else { return false }
    let empty: WordClasses = [.function, .genericNoun, .dangling, .number, .reply, .weakAdjective]
    return view.words.words(in: TextSpan(range)).contains { view.classes($0).isDisjoint(with: empty) }
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
